namespace TextFacts.Text;

/// <summary>
/// A text cut into tokens and sentences. All offsets are UTF-16 code units of the caller's string, which is neither copied nor changed, so
/// text in NFC or NFD, with doubled or non-breaking spaces, can be cut back out of it. Immutable; may be shared between threads.
/// </summary>
public sealed class Document
{
    private static readonly Vocabulary EmptyVocabulary = new();

    private readonly Token[] _tokens;
    private Word[]? _words;

    private Document(string source, Token[] tokens, Sentence[] sentences)
    {
        Source = source;
        _tokens = tokens;
        Sentences = sentences;
    }

    /// <summary>The caller's string.</summary>
    public string Source { get; }

    /// <summary>The tokens in the order of the text; none overlap.</summary>
    public IReadOnlyList<Token> Tokens => _tokens;

    /// <summary>The tokens as a span, for reading many of them fast.</summary>
    internal ReadOnlySpan<Token> TokenSpan => _tokens;

    /// <summary>The sentences in the order of the text; every token belongs to one.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>
    /// The words in the order of the text: every token belongs to one, none crosses the end of a sentence. Found when first asked for, and then kept.
    /// </summary>
    public IReadOnlyList<Word> Words => Volatile.Read(ref _words) ?? FindWords();

    private Word[] FindWords()
    {
        // Two threads that ask at once may both do the work; they find the same words, and one result is kept.
        Interlocked.CompareExchange(ref _words, WordSegmenter.Default.Segment(this), null);
        return _words;
    }

    /// <summary>Cuts a text into tokens and sentences. The cost grows linearly with the text.</summary>
    /// <param name="text">Any UTF-16 string.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static Document Create(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using TokenBuffer buffer = new();
        new Tokenizer(EmptyVocabulary).Tokenize(text, buffer);
        SentenceSplitter.Split(buffer);
        Sentence[] sentences = new Sentence[buffer.SentenceCount];
        int first = 0;
        for (int i = 0; i < sentences.Length; i++)
        {
            int end = buffer.SentenceEnds[i];
            sentences[i] = new Sentence(buffer.SpanOf(first, end), first, end - first);
            first = end;
        }
        return new Document(text, buffer.Tokens.ToArray(), sentences);
    }

    /// <summary>The text of a token.</summary>
    /// <param name="token">A token of this document.</param>
    public ReadOnlySpan<char> TextOf(Token token) => Source.AsSpan(token.Start, token.Length);

    /// <summary>The text of a word.</summary>
    /// <param name="word">A word of this document.</param>
    public ReadOnlySpan<char> TextOf(Word word) => Source.AsSpan(word.Span.Start, word.Span.Length);

    /// <summary>The text of a sentence.</summary>
    /// <param name="sentence">A sentence of this document.</param>
    public ReadOnlySpan<char> TextOf(Sentence sentence) => Source.AsSpan(sentence.Span.Start, sentence.Span.Length);
}
