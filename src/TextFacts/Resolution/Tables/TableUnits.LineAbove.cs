using TextFacts.Text;

namespace TextFacts.Resolution.Tables;

/// <content>
/// The unit that the line above rows without heads names in brackets: Ngân hàng Lợi nhuận (tỷ đồng) Tăng trưởng⏎1 Vietcombank 20.835 1,6%. Which column it stands
/// over is not known, so it is that of rows with one amount only.
/// </content>
internal sealed partial class TableUnits
{
    // Tokens of the line.
    private const int LongestLine = 40;

    private readonly PooledList<HeadUnit> _above = new();
    private TokenBuffer _buffer = null!;

    private void ReadLinesAbove(TokenBuffer buffer)
    {
        _above.Clear();
        for (int table = 0; table < layout.Tables.Length; table++)
            _above.Add(layout.IsHeadless(table) ? ReadLineAbove(buffer, layout.Tables[table].First) : default);
    }

    /// <summary>The one unit that the line before a token names; none where it names two, or where it is a sentence.</summary>
    private HeadUnit ReadLineAbove(TokenBuffer buffer, int end)
    {
        HeadUnit found = default;
        if (end == 0 || buffer[end].Gap != TokenGap.Line || buffer[end - 1].Symbol is '.' or ':' or ';')
            return found;
        for (int i = end - 1; i > 0 && i > end - LongestLine && buffer[i].Gap < TokenGap.Line; i--)
        {
            if (buffer[i].Symbol != '(' || !units.TryRead(buffer, i + 1, out HeadUnit unit) || unit.End >= end || buffer[unit.End].Symbol != ')')
                continue;
            if (!found.IsNone)
                return default;
            found = unit;
        }
        return found;
    }

    /// <summary>The unit above a cell whose row has one amount, and otherwise percentages and sizes of changes: Cà phê 118.500 +500.</summary>
    private HeadUnit UnitAbove(int cell)
    {
        int row = layout.Cells[cell].Row;
        HeadUnit above = _above[layout.Rows[row].Table];
        if (above.IsNone)
            return above;
        int amounts = 0;
        for (int i = layout.Rows[row].FirstCell; i < EndCellOf(row); i++)
        {
            TokenRange range = layout.Cells[i].Range;
            if (range.First >= layout.Rows[row].Name.End && _buffer[range.First].Kind == TokenKind.Number && _buffer[range.End - 1].Symbol != '%')
                amounts++;
        }
        return amounts == 1 ? above : default;
    }
}
