using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;

namespace TextFacts.Resolution.Tables;

/// <summary>
/// The units of the cells of tables: of the row (a cell that holds nothing else, brackets behind its name), of the column (Kế hoạch (ha), Tỷ lệ (%)), stated
/// for the table, or the noun that a head or a name counts (Số vụ). Reused from text to text; not thread-safe.
/// </summary>
internal sealed partial class TableUnits(LexiconTrie trie, HeadUnitReader units, TableLayout layout) : IDisposable
{
    private static readonly ulong SumWord = SyllableKey.Of("tổng");
    private static readonly ulong NumberWord = SyllableKey.Of("số");

    private readonly PooledList<LabelUnit> _columns = new();
    private readonly PooledList<LabelUnit> _rows = new();

    /// <summary>What a head or a name says of the unit: the one it names, or the noun that it counts.</summary>
    private readonly record struct LabelUnit(HeadUnit Named, HeadUnit Counted, bool SaysNumber)
    {
        /// <summary>Whether what stands under it are sizes of changes.</summary>
        public bool IsOfChanges { get; init; }
    }

    /// <summary>Reads the heads and rows of a text whose layout is known.</summary>
    public void Read(TokenBuffer buffer)
    {
        _buffer = buffer;
        _columns.Clear();
        _rows.Clear();
        foreach (TokenRange head in layout.Heads)
            _columns.Add(ReadLabel(buffer, head) with { IsOfChanges = SpeaksOfChange(buffer, head) });
        ReadLinesAbove(buffer);
        for (int i = 0; i < layout.Rows.Length; i++)
        {
            buffer.CheckPoint();
            LabelUnit name = ReadLabel(buffer, layout.Rows[i].Name);
            HeadUnit cell = ReadUnitCell(buffer, i);
            _rows.Add(cell.IsNone ? name : name with { Named = cell });
        }
    }

    /// <summary>The unit of the figures of a cell; none where nothing says it.</summary>
    /// <param name="cell">The number of the cell.</param>
    /// <param name="stated">The unit that is stated for the table.</param>
    public HeadUnit UnitOf(int cell, HeadUnit stated)
    {
        TableCell found = layout.Cells[cell];
        LabelUnit row = _rows[found.Row];
        LabelUnit column = found.Head < 0 ? default : _columns[found.Head];
        if (!column.Named.IsNone && (row.Named.IsNone || column.Named.IsPercentage))
            return column.Named;
        if (!row.Named.IsNone)
            return row.Named;
        if (column.SaysNumber || (stated.IsNone && !column.Counted.IsNone))
            return column.Counted;
        if (row.SaysNumber)
            return row.Counted;
        if (UnitAbove(cell) is { IsNone: false } above)
            return above;
        if (!stated.IsNone)
            return stated;
        // Where the heads say what is measured, the rows are what it is measured of.
        return !IsMeasuredByColumn(found.Row) ? row.Counted : found.Head >= 0 && _columns[found.Head].IsOfChanges ? UnitBefore(layout.Rows[found.Row].Table, found.Head) : default;
    }

    /// <summary>Whether the heads above the cells of a row name units or what is counted.</summary>
    private bool IsMeasuredByColumn(int row)
    {
        for (int i = layout.Rows[row].FirstCell; i < EndCellOf(row); i++)
        {
            if (layout.Cells[i].Head is >= 0 and int head && (!_columns[head].Counted.IsNone || _columns[head].Named is { IsNone: false, IsPercentage: false }))
                return true;
        }
        return false;
    }

    private int EndCellOf(int row) => row + 1 < layout.Rows.Length ? layout.Rows[row + 1].FirstCell : layout.Cells.Length;

    /// <summary>The unit of the column before one of changes: Số vụ, Tăng giảm so với cùng kỳ.</summary>
    private HeadUnit UnitBefore(int table, int head)
    {
        for (int before = head - 1; before >= layout.FirstHeadOf(table); before--)
        {
            LabelUnit column = _columns[before];
            if (!column.Named.IsNone && !column.Named.IsPercentage)
                return column.Named;
            if (!column.Counted.IsNone)
                return column.Counted;
        }
        return default;
    }

    /// <summary>Whether the figures of a cell are sizes of changes: Tăng, giảm; So với hôm qua.</summary>
    public bool IsOfChanges(int cell) => layout.Cells[cell].Head is >= 0 and int head && _columns[head].IsOfChanges;

    private bool SpeaksOfChange(TokenBuffer buffer, TokenRange head)
    {
        for (int i = head.First; i < head.End; i++)
        {
            if (trie.Match(buffer, i, LexiconRoles.Cue, out _) is { } entry && (entry.Cues & (Cues.Increase | Cues.Decrease | Cues.Compare)) != 0)
                return true;
        }
        return false;
    }

    /// <summary>The cell of a row that holds nothing but a unit: Giải quyết việc làm; lượt người; 36.000.</summary>
    private HeadUnit ReadUnitCell(TokenBuffer buffer, int row)
    {
        for (int i = layout.Rows[row].FirstCell; i < EndCellOf(row); i++)
        {
            TokenRange cell = layout.Cells[i].Range;
            if (cell.End == cell.First + 1 && buffer[cell.First].Symbol == '%')
                return HeadUnit.Percent;
            if (TryReadUnitCell(buffer, i, out HeadUnit unit))
                return unit;
        }
        return default;
    }

    private bool TryReadUnitCell(TokenBuffer buffer, int cell, out HeadUnit unit)
    {
        unit = default;
        TokenRange range = layout.Cells[cell].Range;
        return !range.IsEmpty && (buffer[range.First].Kind == TokenKind.Word || IsInColumnOfUnits(buffer, cell)) && units.TryRead(buffer, range.First, out unit) && unit.End == range.End;
    }

    /// <summary>Whether a cell holds a unit with a number of its own: 1.000 USD.</summary>
    public bool IsUnitCell(TokenBuffer buffer, int cell) => buffer[layout.Cells[cell].Range.First].Kind == TokenKind.Number && TryReadUnitCell(buffer, cell, out _);

    /// <summary>Whether a cell stands under Đơn vị tính, where 1000 tấn is a unit and no figure.</summary>
    public bool IsInColumnOfUnits(TokenBuffer buffer, int cell)
    {
        TokenRange head = layout.HeadOf(cell);
        return !head.IsEmpty && trie.Match(buffer, head.First, LexiconRoles.Cue, out int end) is { } entry && (entry.Cues & Cues.UnitHead) != 0 && end == head.End;
    }

    /// <summary>"Kế hoạch (tỷ đồng)", "Tỷ lệ (%)", "Diện tích, ha", "Tổng số hộ".</summary>
    private LabelUnit ReadLabel(TokenBuffer buffer, TokenRange label)
    {
        HeadUnit named = default;
        for (int i = label.First; i < label.End && named.IsNone; i++)
        {
            if (buffer[i].Symbol == '%')
                named = HeadUnit.Percent;
            else if (i > label.First && buffer[i].Symbol is '(' or ',' && units.TryRead(buffer, i + 1, out HeadUnit unit)
                && (buffer[i].Symbol == '(' ? unit.End < label.End && buffer[unit.End].Symbol is ')' or ',' or ';' : unit.End == label.End && unit.Unit.Code is not null))
                named = unit;
        }
        // Trong đó: học sinh nữ
        int start = label.First;
        for (int i = label.First; i < label.End; i++)
        {
            if (buffer[i].Symbol == ':')
                start = i + 1;
        }
        int noun = start;
        while (noun < label.End && (buffer[noun].Key == SumWord || buffer[noun].Key == NumberWord))
            noun++;
        // Huyện Cẩm Giang: a name, and nothing that is counted.
        return noun < label.End && TryReadCounted(buffer, noun, out UnitMention counted) && counted.End <= label.End && !(counted.End < label.End && buffer[counted.End].StartsUpper)
            ? new LabelUnit(named, new HeadUnit(counted, 1), noun > start && buffer[noun - 1].Key == NumberWord)
            : new LabelUnit(named, default, false);
    }

    /// <summary>A noun that is counted; no whole that is measured (diện tích, doanh thu), no plan or target, and no part of another word (giải ngân).</summary>
    public bool TryReadCounted(TokenBuffer buffer, int i, out UnitMention unit)
    {
        unit = default;
        if (i >= buffer.Count || trie.Match(buffer, i, LexiconRoles.Unit | LexiconRoles.CountedNoun, out int end) is not { NounField: not NounField.Wholes } noun
            || (noun.Roles & LexiconRoles.CountedNoun) == 0 || noun.Unit?.Code is not null || (noun.Cues & (Cues.Target | Cues.Share | Cues.Generic)) != 0)
            return false;
        if (trie.Match(buffer, i, LexiconRoles.Phrase, out int phraseEnd) is { Phrase: not PhraseRole.Head } && phraseEnd > end)
            return false;
        unit = new UnitMention { First = i, End = end, Source = UnitSource.Lexicon };
        return true;
    }

    public void Dispose()
    {
        _columns.Dispose();
        _rows.Dispose();
        _above.Dispose();
    }
}
