using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Dates;

/// <summary>The look-ups that the date grammar is written with.</summary>
internal readonly ref struct DateLexicon(TokenBuffer buffer, LexiconTrie trie, int first)
{
    /// <summary>The token after a phrase of the lexicon with the given time word at <paramref name="i"/>; -1 if there is none.</summary>
    public int Skip(int i, TimeWord word) => TimeAt(i, out int end) is { } sense && sense.Word == word ? end : -1;

    /// <summary>The longest time phrase at a token.</summary>
    public TimeSense? TimeAt(int i, out int end)
    {
        end = i;
        if (i >= buffer.Count || !Follows(i))
            return null;
        return trie.Match(buffer, i, LexiconRoles.Time, out end)?.Time;
    }

    /// <summary>The time sense of the single word at a token, whatever longer phrase starts there.</summary>
    public TimeSense? WordAt(int i) =>
        i < buffer.Count && Follows(i) ? trie.EntryOf(buffer[i])?.Time : null;

    // An expression may begin a paragraph, but not go on in the next one.
    private bool Follows(int i) => i == first || buffer[i].Gap != TokenGap.Paragraph;

    /// <summary>A run of digits as a number of at most four digits; -1 if it is none.</summary>
    public int Digits(int i)
    {
        if (i >= buffer.Count || buffer[i].Kind != TokenKind.Number || buffer[i].Length > 4 || !Follows(i))
            return -1;
        int value = 0;
        foreach (char c in buffer.TextOf(i, i + 1))
            value = value * 10 + (c > '9' ? c - '０' : c - '0');
        return value;
    }

    public bool IsMark(int i, char mark) => i < buffer.Count && buffer[i].Symbol == mark && buffer[i].Gap <= TokenGap.Space;

    /// <summary>Whether a mark that parts days, months and years stands at a token: / - or .</summary>
    public bool IsDateMark(int i) => i < buffer.Count && buffer[i].Symbol is '/' or '-' or '.' && buffer[i].Gap <= TokenGap.Space;

    /// <summary>A Roman numeral in capitals up to 39; 0 if it is none.</summary>
    public int Roman(int i)
    {
        if (i >= buffer.Count || buffer[i].Kind != TokenKind.Word || buffer[i].Length > 6)
            return 0;
        int total = 0;
        int last = 0;
        ReadOnlySpan<char> letters = buffer.TextOf(i, i + 1);
        for (int k = letters.Length - 1; k >= 0; k--)
        {
            int value = letters[k] switch { 'I' => 1, 'V' => 5, 'X' => 10, _ => 0 };
            if (value == 0)
                return 0;
            total += value < last ? -value : value;
            last = Math.Max(last, value);
        }
        return total;
    }
}
