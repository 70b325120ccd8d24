using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;

namespace TextFacts.Resolution;

/// <summary>
/// What the items of a list count when only the first of them, or the line that leads to them, says so: "- Tốc độ: 2.214 trường hợp;" and then, in the next
/// line, "- Nồng độ cồn: 388;". Goes through a text once, from its start to its end; not thread-safe.
/// </summary>
internal sealed class ListedCounts(LexiconTrie trie)
{
    // Tokens before the number of an item, or behind that of the line which leads to the list.
    private const int LongestLabel = 16;

    private UnitMention _unit;
    private int _end;

    /// <summary>Turns to another text.</summary>
    public void Clear() => (_unit, _end) = (default, 0);

    /// <summary>Takes note of a figure whose unit is known; the figures come in their order.</summary>
    public void Observe(TokenBuffer buffer, in FigureCandidate figure)
    {
        if (figure.IsPercentage || (!IsItem(buffer, figure, out _) && !LeadsToList(buffer, figure)))
            return;
        bool isCount = figure.Unit.End > 0 && figure.Unit.Code is null && trie.Match(buffer, figure.Unit.First, LexiconRoles.CountedNoun, out _) is { NounField: not NounField.Wholes, Unit: null };
        (_unit, _end) = (isCount ? figure.Unit : default, figure.End);
    }

    /// <summary>The unit of a bare number that is the next item of the list; of no end if it is none, or names itself what it counts.</summary>
    public UnitMention UnitFor(TokenBuffer buffer, in FigureCandidate figure) =>
        _unit.End > 0 && IsItem(buffer, figure, out int label) && LinesBetween(buffer, _end, figure.First) == 1 && trie.Match(buffer, label, LexiconRoles.CountedNoun, out _) is null ? _unit : default;

    /// <summary>Whether a figure is the first of its line, behind a label and a colon.</summary>
    private static bool IsItem(TokenBuffer buffer, in FigureCandidate figure, out int label)
    {
        label = LabelOf(buffer, figure);
        if (label < 0 || label >= figure.FullFirst - 1 || buffer[figure.FullFirst - 1].Symbol != ':')
            return false;
        for (int i = label; i < figure.FullFirst; i++)
        {
            if (buffer[i].Kind == TokenKind.Number)
                return false;
        }
        return true;
    }

    /// <summary>The first word of a figure's line, behind the mark of a list; -1 if it stands too far before.</summary>
    private static int LabelOf(TokenBuffer buffer, in FigureCandidate figure)
    {
        int first = figure.FullFirst;
        while (first > 0 && figure.FullFirst - first < LongestLabel && buffer[first].Gap < TokenGap.Line)
            first--;
        if (first > 0 && buffer[first].Gap < TokenGap.Line)
            return -1;
        while (first < figure.FullFirst && buffer[first].Kind is TokenKind.Punctuation or TokenKind.Symbol)
            first++;
        return first;
    }

    /// <summary>Số học sinh 262.840 em, trong đó:⏎</summary>
    private static bool LeadsToList(TokenBuffer buffer, in FigureCandidate figure)
    {
        int end = figure.FullEnd;
        while (end < buffer.Count && end < figure.FullEnd + LongestLabel && buffer[end].Gap < TokenGap.Line && buffer[end].Kind != TokenKind.Number)
            end++;
        return end < buffer.Count && buffer[end].Gap == TokenGap.Line && buffer[end - 1].Symbol == ':';
    }

    private static int LinesBetween(TokenBuffer buffer, int first, int end)
    {
        int lines = 0;
        for (int i = first; i <= end && lines < 2; i++)
        {
            buffer.CheckPoint();
            lines += buffer[i].Gap == TokenGap.Paragraph ? 2 : buffer[i].Gap >= TokenGap.Line ? 1 : 0;
        }
        return lines;
    }
}
