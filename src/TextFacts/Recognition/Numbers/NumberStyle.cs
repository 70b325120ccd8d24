using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Numbers;

/// <summary>
/// Whether the numbers of a document are written the Vietnamese way (1.250,5) or the English way (1,250.5). Numbers that leave no doubt show
/// the style; those in doubt (24,627 or 123.000) follow the style shown, where both are shown the nearest one, and the Vietnamese where none is.
/// </summary>
internal sealed class NumberStyle(LexiconTrie trie)
{
    private readonly List<(int Token, bool IsEnglish)> _evidence = [];
    private int _englishCount;

    /// <summary>Whether the document parts its thousands with points or commas (12.450), so that a blank between digits parts two numbers.</summary>
    public bool PartsThousandsByMarks { get; private set; }

    /// <summary>Collects the evidence of a document.</summary>
    public void Observe(TokenBuffer buffer)
    {
        _evidence.Clear();
        _englishCount = 0;
        PartsThousandsByMarks = false;
        ReadOnlySpan<Token> tokens = buffer.Tokens;
        for (int i = 0; i + 2 < tokens.Length; i++)
        {
            buffer.CheckPoint();
            if (tokens[i].Kind != TokenKind.Number || !IsMark(tokens, i + 1))
                continue;
            int end = i + 1;
            while (IsMark(tokens, end))
                end += 2;
            Judge(buffer, i, end);
            i = end - 1;
        }
    }

    private static bool IsMark(ReadOnlySpan<Token> tokens, int i) =>
        i + 1 < tokens.Length && tokens[i].Symbol is '.' or ',' && tokens[i].IsGlued && tokens[i + 1].Kind == TokenKind.Number && tokens[i + 1].IsGlued;

    private void Judge(TokenBuffer buffer, int first, int end)
    {
        ReadOnlySpan<Token> tokens = buffer.Tokens;
        int marks = (end - first) / 2;
        char firstMark = tokens[first + 1].Symbol;
        char lastMark = tokens[end - 2].Symbol;
        int lastLength = tokens[end - 1].Length;
        PartsThousandsByMarks |= tokens[first + 2].Length == 3 && tokens[first].Length <= 3 && buffer.Text[tokens[first].Start] != '0' && (marks > 1 || firstMark == '.');
        if (marks == 1)
        {
            if (lastLength == 3 && tokens[first].Length <= 3)
                return;
            // 2.1 at the start of a line numbers a part, and 8.7 may be a day; neither shows how decimals are written.
            bool beginsLine = tokens[first].Gap >= TokenGap.Line;
            if (lastMark == '.' && (beginsLine || lastLength > 3 || !IsMeasured(buffer, end) || IsNameOrDate(buffer, first)))
                return;
            Add(first, lastMark == '.');
        }
        else if (firstMark != lastMark)
        {
            Add(first, firstMark == ',');
        }
        else if (lastLength == 3 && tokens[first].Length <= 3)
        {
            Add(first, firstMark == ',');
        }
    }

    /// <summary>Whether a percent sign, a multiplier or a unit that is measured in parts stands behind a number: 5.66%, 2.5 triệu, 4.5 m.</summary>
    private bool IsMeasured(TokenBuffer buffer, int end)
    {
        if (end >= buffer.Count || buffer[end].Gap > TokenGap.Space)
            return false;
        if (buffer[end].Symbol == '%' || trie.EntryOf(buffer[end])?.NumberWord is { Kind: NumberWordKind.Multiplier })
            return true;
        // 7.30 giờ: a time of day.
        return trie.Match(buffer, end, LexiconRoles.Unit | LexiconRoles.PercentSign, out _) is { } entry && ((entry.Roles & LexiconRoles.PercentSign) != 0 || entry.Unit is { Category: not UnitCategory.Duration });
    }

    /// <summary>PM2.5, Bảng 2.3, ngày 7.9: the number belongs to a name or a date.</summary>
    private bool IsNameOrDate(TokenBuffer buffer, int first) => first > 0
        && ((buffer[first].IsGlued && buffer[first - 1].Kind == TokenKind.Word) || trie.EntryOf(buffer[first - 1])?.Time is not null);

    private void Add(int token, bool isEnglish)
    {
        _evidence.Add((token, isEnglish));
        if (isEnglish)
            _englishCount++;
    }

    /// <summary>Whether a number in doubt at a token is read the English way.</summary>
    public bool IsEnglishAt(int token)
    {
        if (_englishCount == 0)
            return false;
        if (_englishCount == _evidence.Count)
            return true;
        // The evidence is in the order of the text; the nearest lies on one side of the insertion point.
        int low = 0;
        int high = _evidence.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_evidence[middle].Token < token)
                low = middle + 1;
            else
                high = middle;
        }
        if (low == _evidence.Count)
            return _evidence[^1].IsEnglish;
        if (low == 0)
            return _evidence[0].IsEnglish;
        (int before, bool beforeIsEnglish) = _evidence[low - 1];
        (int after, bool afterIsEnglish) = _evidence[low];
        return token - before <= after - token ? beforeIsEnglish : afterIsEnglish;
    }
}
