using TextFacts.Text;

namespace TextFacts.Training.Segmentation;

/// <summary>A sentence whose words are known.</summary>
internal sealed class SegmentedSentence
{
    private SegmentedSentence(string text, Token[] tokens, bool[] joins)
    {
        Text = text;
        Tokens = tokens;
        Joins = joins;
    }

    public string Text { get; }

    public Token[] Tokens { get; }

    /// <summary>Whether the gap behind a token is inside a word.</summary>
    public bool[] Joins { get; }

    /// <summary>Makes a sentence of its words, parted by spaces.</summary>
    public static SegmentedSentence FromWords(IReadOnlyList<string> words)
    {
        List<int> starts = [];
        int position = 0;
        foreach (string word in words)
        {
            starts.Add(position);
            position += word.Length + 1;
        }
        return Create(string.Join(' ', words), starts);
    }

    /// <summary>Makes a sentence of its text and the words in it, whose syllables are joined by <c>_</c>.</summary>
    /// <exception cref="FormatException">The words do not spell the text.</exception>
    public static SegmentedSentence FromTextAndWords(string text, string words)
    {
        List<int> starts = [];
        int position = 0;
        foreach (string word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            while (position < text.Length && char.IsWhiteSpace(text[position]))
                position++;
            starts.Add(position);
            foreach (char c in word)
            {
                bool isJoint = c == '_' && (position >= text.Length || text[position] != '_');
                while (position < text.Length && char.IsWhiteSpace(text[position]))
                    position++;
                if (isJoint)
                    continue;
                if (position >= text.Length || text[position] != c)
                    throw new FormatException($"the word '{word}' does not stand at offset {position} of '{text}'");
                position++;
            }
        }
        return Create(text, starts);
    }

    private static SegmentedSentence Create(string text, List<int> starts)
    {
        HashSet<int> begins = [.. starts];
        Token[] tokens = Tokenize(text);
        bool[] joins = new bool[tokens.Length];
        for (int i = 0; i + 1 < tokens.Length; i++)
            joins[i] = !begins.Contains(tokens[i + 1].Start);
        return new SegmentedSentence(text, tokens, joins);
    }

    public static Token[] Tokenize(string text)
    {
        using TokenBuffer buffer = new();
        new Tokenizer(new Vocabulary()).Tokenize(text, buffer);
        return buffer.Tokens.ToArray();
    }
}
