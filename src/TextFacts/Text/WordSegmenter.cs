using System.Runtime.InteropServices;
using TextFacts.Text.Segmentation;

namespace TextFacts.Text;

/// <summary>
/// Finds the words of Vietnamese text. Vietnamese is written with a space between syllables, not between words: <c>phát triển kinh tế</c> is two
/// words of two syllables. Names, numbers, dates and document symbols are words of one piece; punctuation marks and <c>%</c> are words of their own.
/// Immutable and thread-safe. Any UTF-16 string will do, and the cost grows linearly with the text.
/// </summary>
public sealed class WordSegmenter
{
    private const string ModelName = "words.zip";
    private const string TableName = "words.table";

    // Longer texts give their buffers back, so that one of them does not hold memory for good.
    private const int MostKeptTokens = 1 << 16;

    private static readonly Lazy<WordSegmenter> Shared = new(static () => new WordSegmenter(WordTables.ReadEmbedded(TableName), JoinModel.ReadEmbedded(ModelName)));
    private static readonly Tokenizer Tokenizer = new(new Vocabulary());

    [ThreadStatic]
    private static SegmentationBuffer? _kept;

    private readonly SyllableAnalyzer _analyzer;
    private readonly GapScorer _scorer;

    internal WordSegmenter(WordTables tables, JoinModel model)
    {
        _analyzer = new SyllableAnalyzer(tables);
        _scorer = new GapScorer(tables, model);
    }

    /// <summary>The segmenter with the embedded model, one for the whole process; reading the model happens at the first use.</summary>
    /// <exception cref="InvalidDataException">The embedded model is damaged.</exception>
    public static WordSegmenter Default => Shared.Value;

    /// <summary>Finds the words of a text. It is cut into sentences first; no word crosses the end of one.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="words">Gets the words added at its end: UTF-16 offsets into <paramref name="text"/>, in order, covering all that is not white space.</param>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is <see langword="null"/>.</exception>
    public void Segment(ReadOnlySpan<char> text, List<TextSpan> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        SegmentationBuffer buffer = Rent();
        Tokenizer.Tokenize(text, buffer.Tokens);
        SentenceSplitter.Split(buffer.Tokens);
        int first = 0;
        foreach (int end in buffer.Tokens.SentenceEnds)
        {
            AddWords(text, buffer, first, end, words);
            first = end;
        }
        Return(buffer);
    }

    /// <summary>Finds the words of a text that is one sentence, whatever marks and line breaks it holds.</summary>
    /// <param name="sentence">Any text.</param>
    /// <param name="words">Gets the words added at its end: UTF-16 offsets into <paramref name="sentence"/>, in order, covering all that is not white space.</param>
    /// <exception cref="ArgumentNullException"><paramref name="words"/> is <see langword="null"/>.</exception>
    public void SegmentSentence(ReadOnlySpan<char> sentence, List<TextSpan> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        SegmentationBuffer buffer = Rent();
        Tokenizer.Tokenize(sentence, buffer.Tokens);
        AddWords(sentence, buffer, 0, buffer.Tokens.Count, words);
        Return(buffer);
    }

    /// <summary>Finds the words of a document.</summary>
    internal Word[] Segment(Document document)
    {
        SegmentationBuffer buffer = Rent();
        ReadOnlySpan<Token> tokens = document.TokenSpan;
        Span<bool> joins = buffer.Joins(tokens.Length);
        foreach (Sentence sentence in document.Sentences)
        {
            int first = sentence.FirstToken;
            Decide(document.Source, tokens.Slice(first, sentence.TokenCount), buffer, joins.Slice(first, sentence.TokenCount));
        }
        int count = 0;
        foreach (bool join in joins)
            count += join ? 0 : 1;
        Word[] words = new Word[count];
        count = 0;
        int start = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (joins[i])
                continue;
            words[count++] = new Word(new TextSpan(tokens[start].Start, tokens[i].End), start, i + 1 - start);
            start = i + 1;
        }
        Return(buffer);
        return words;
    }

    private void AddWords(ReadOnlySpan<char> text, SegmentationBuffer buffer, int first, int end, List<TextSpan> words)
    {
        ReadOnlySpan<Token> tokens = buffer.Tokens.Tokens[first..end];
        Span<bool> joins = buffer.Joins(tokens.Length);
        Decide(text, tokens, buffer, joins);
        int count = words.Count;
        CollectionsMarshal.SetCount(words, count + tokens.Length);
        Span<TextSpan> places = CollectionsMarshal.AsSpan(words);
        int start = tokens.IsEmpty ? 0 : tokens[0].Start;
        for (int i = 0; i < tokens.Length; i++)
        {
            // Written for every token and overwritten where the word goes on: which tokens end a word cannot be foretold.
            places[count] = new TextSpan(start, tokens[i].End);
            count += joins[i] ? 0 : 1;
            int next = i + 1 < tokens.Length ? tokens[i + 1].Start : 0;
            start = joins[i] ? start : next;
        }
        CollectionsMarshal.SetCount(words, count);
    }

    /// <summary>Decides the gap behind each token of a sentence; there is none behind the last.</summary>
    internal void Decide(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, SegmentationBuffer buffer, Span<bool> joins)
    {
        if (tokens.IsEmpty)
            return;
        Span<SyllableCell> cells = _analyzer.Analyze(text, tokens, buffer);
        bool isTokenized = GapRules.IsTokenized(tokens);
        for (int i = 0; i + 1 < tokens.Length; i++)
        {
            buffer.CheckPoint(i);
            ReadOnlySpan<SyllableCell> around = cells.Slice(i + SyllableAnalyzer.Margin - 1, 4);
            if (GapScorer.IsKnownSplit(around[1], around[2]) && !tokens[i + 1].IsGlued)
            {
                joins[i] = false;
                continue;
            }
            GapDecision decision = GapRules.Decide(tokens, i, isTokenized);
            joins[i] = decision == GapDecision.Open ? _scorer.Joins(around[0], around[1], around[2], around[3]) : decision == GapDecision.Join;
        }
        joins[tokens.Length - 1] = false;
    }

    private static SegmentationBuffer Rent()
    {
        SegmentationBuffer buffer = _kept ?? new SegmentationBuffer();
        _kept = null;
        return buffer;
    }

    private static void Return(SegmentationBuffer buffer)
    {
        if (buffer.Tokens.Count <= MostKeptTokens)
            _kept = buffer;
        else
            buffer.Dispose();
    }
}
