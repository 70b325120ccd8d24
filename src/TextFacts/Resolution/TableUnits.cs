using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;

namespace TextFacts.Resolution;

/// <summary>
/// The units at the head of a table's columns, for tables that were flattened into a text with a line a row and their cells parted by | or ;
/// (Huyện | Kế hoạch (ha) | Hộ nghèo | Tỷ lệ (%)). Goes through a text once, line by line; not thread-safe.
/// </summary>
internal sealed class TableUnits(LexiconTrie trie, UnitParser units)
{
    private const int FewestCells = 3;
    private const int MostCells = 16;

    // Tokens; longer lines are prose.
    private const int LongestRow = 120;

    private static readonly ulong SumWord = SyllableKey.Of("tổng");
    private static readonly ulong NumberWord = SyllableKey.Of("số");

    private readonly ColumnUnit[] _columns = new ColumnUnit[MostCells];
    private int _count;
    private int _rowFirst;
    private int _rowEnd;

    /// <summary>Whether the line that was read last is the head of a table.</summary>
    public bool IsHead { get; private set; }

    public void Reset()
    {
        _count = _rowFirst = _rowEnd = 0;
        IsHead = false;
    }

    /// <summary>Reads the line that begins at a token: as a head, as a row of the table before it, or as what ends a table.</summary>
    public void ReadLine(TokenBuffer buffer, int first)
    {
        IsHead = false;
        _rowEnd = first;
        if (buffer[first].Gap == TokenGap.Paragraph)
            _count = 0;
        int cells = 1;
        bool hasValue = false;
        int end = first;
        for (; end < buffer.Count && (end == first || buffer[end].Gap < TokenGap.Line); end++)
        {
            buffer.CheckPoint();
            if (end - first == LongestRow)
            {
                _count = 0;
                return;
            }
            if (IsSeparator(buffer, end))
                cells++;
            else if (buffer[end].Kind == TokenKind.Number && end > first && IsSeparator(buffer, end - 1) && IsCellEnd(buffer, SkipNumber(buffer, end)))
                hasValue = true;
        }
        if (cells is < FewestCells or > MostCells)
        {
            _count = 0;
        }
        else if (hasValue)
        {
            if (cells == _count)
                (_rowFirst, _rowEnd) = (first, end);
        }
        else if (buffer[end - 1].Symbol != '.' && _count == 0)
        {
            ReadHead(buffer, first, end);
            (_count, IsHead) = (cells, true);
        }
    }

    /// <summary>The unit at the head of the column of a figure; none where the figure stands in no row, or the head has none.</summary>
    public ColumnUnit UnitOf(TokenBuffer buffer, in FigureCandidate figure)
    {
        if (!IsInRow(figure))
            return default;
        int cell = 0;
        for (int i = _rowFirst; i < figure.First; i++)
            cell += IsSeparator(buffer, i) ? 1 : 0;
        return _columns[cell];
    }

    public bool IsInRow(in FigureCandidate figure) => figure.First >= _rowFirst && figure.End <= _rowEnd;

    private void ReadHead(TokenBuffer buffer, int first, int end)
    {
        int cell = 0;
        int cellFirst = first;
        for (int i = first; i <= end; i++)
        {
            if (i < end && !IsSeparator(buffer, i))
                continue;
            _columns[cell++] = ReadCell(buffer, cellFirst, i);
            cellFirst = i + 1;
        }
    }

    /// <summary>"Kế hoạch (tỷ đồng)", "Tỷ lệ (%)", "Tổng số hộ".</summary>
    private ColumnUnit ReadCell(TokenBuffer buffer, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (buffer[i].Symbol != '(')
                continue;
            if (i + 2 < end && buffer[i + 1].Symbol == '%' && buffer[i + 2].Symbol == ')')
                return new ColumnUnit(default, 1, true);
            int unitFirst = i + 1;
            decimal multiplier = units.ReadMultiplier(buffer, ref unitFirst);
            if (units.TryParse(buffer, unitFirst, isPart: false, out UnitMention unit) && unit.Source == UnitSource.Lexicon && unit.End < end && buffer[unit.End].Symbol == ')')
                return new ColumnUnit(unit, multiplier, false);
        }
        int noun = first;
        while (noun < end && (buffer[noun].Key == SumWord || buffer[noun].Key == NumberWord))
            noun++;
        return noun < end && TryReadCounted(buffer, noun, out UnitMention counted) ? new ColumnUnit(counted, 1, false) : default;
    }

    /// <summary>A noun that is counted; no whole that is measured (diện tích, doanh thu), no plan or target, and no part of another word (giải ngân).</summary>
    public bool TryReadCounted(TokenBuffer buffer, int i, out UnitMention unit)
    {
        unit = default;
        if (i >= buffer.Count || trie.Match(buffer, i, LexiconRoles.Unit | LexiconRoles.CountedNoun, out int end) is not { IsWhole: false } noun
            || (noun.Roles & LexiconRoles.CountedNoun) == 0 || noun.Unit?.Code is not null || (noun.Cues & (Cues.Target | Cues.Share | Cues.Generic)) != 0)
            return false;
        if (trie.Match(buffer, i, LexiconRoles.Phrase, out int phraseEnd) is { Phrase: not PhraseRole.Head } && phraseEnd > end)
            return false;
        unit = new UnitMention { First = i, End = end, Source = UnitSource.Lexicon };
        return true;
    }

    private static bool IsSeparator(TokenBuffer buffer, int i) => buffer[i].Symbol is '|' or ';';

    private static bool IsCellEnd(TokenBuffer buffer, int i) => i >= buffer.Count || buffer[i].Gap >= TokenGap.Line || IsSeparator(buffer, i) || buffer[i].Symbol == '%';

    private static int SkipNumber(TokenBuffer buffer, int i)
    {
        i++;
        while (i + 1 < buffer.Count && buffer[i].Symbol is '.' or ',' && buffer[i].IsGlued && buffer[i + 1].Kind == TokenKind.Number && buffer[i + 1].IsGlued)
            i += 2;
        return i;
    }
}

/// <summary>What the head of a column says of its figures.</summary>
/// <param name="Unit">The unit; of no source where it names none.</param>
/// <param name="Multiplier">What the figures are multiplied by: a million for triệu đồng.</param>
/// <param name="IsPercentage">Whether they are percentages.</param>
internal readonly record struct ColumnUnit(UnitMention Unit, decimal Multiplier, bool IsPercentage)
{
    public bool IsNone => Unit.Source == UnitSource.None && !IsPercentage;
}
