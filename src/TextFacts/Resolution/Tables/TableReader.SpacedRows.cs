using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;

namespace TextFacts.Resolution.Tables;

/// <content>Tables whose cells only blanks part, as copied from a page: Doanh thu thuần 450 512 480, mostly under a line of times.</content>
internal sealed partial class TableReader
{
    private const int FewestTimes = 2;
    private const int FewestValues = 2;

    // Tokens of what the head of the names, or that of a last column of comparisons, is called.
    private const int LongestCorner = 8;

    // Lines of titles and of rows with empty cells before the first whole row.
    private const int MostLinesBeforeRow = 4;

    /// <summary>Reads a table whose heads or whose first row are a line; the line to go on with, which is the same where it is none.</summary>
    private int ReadSpacedRows(int line)
    {
        TokenRange head = RangeOf(line);
        if (LengthOf(head) > LongestRow || SeparatorOf(head) is Separator.Bar or Separator.Semicolon)
            return line;
        Span<TokenRange> heads = stackalloc TokenRange[MostColumns];
        int columns = ReadTimeHeads(head, heads) - 1;
        return columns >= FewestTimes && HasWholeRow(line + 1, columns) ? ReadTimedRows(line, heads[..(columns + 1)]) : ReadHeadlessRows(line);
    }

    /// <summary>
    /// The heads of a line that holds times side by side: that of the names, which may be empty, the times, and one more where the last column tells something
    /// else: Chỉ tiêu Năm 2022 Năm 2023 So sánh (%). Their number, 0 where the line is none.
    /// </summary>
    private int ReadTimeHeads(TokenRange line, Span<TokenRange> heads)
    {
        int end = line.First;
        while (end < line.End && end <= line.First + LongestCorner && TimeEnd(end) < 0)
            end++;
        if (end == line.End)
            return 0;
        heads[0] = new TokenRange(line.First, end);
        int count = 1;
        for (int behind = TimeEnd(end); behind > 0 && end < line.End && count < heads.Length; behind = TimeEnd(end))
        {
            heads[count++] = new TokenRange(end, behind);
            end = behind;
        }
        if (count <= FewestTimes || end > line.End)
            return 0;
        if (end == line.End)
            return count;
        TokenRange last = new(end, line.End);
        if (count == heads.Length || LengthOf(last) > LongestCorner || HasNumber(last) || _buffer[line.End - 1].Symbol == '.')
            return 0;
        heads[count++] = last;
        return count;
    }

    /// <summary>The token behind the time that begins at a token: one of the dates, or a bare year; -1 if none does. The tokens come in their order.</summary>
    private int TimeEnd(int token)
    {
        while (_nextDate < _dates.Count && _dates[_nextDate].First < token)
            _nextDate++;
        return _nextDate < _dates.Count && _dates[_nextDate].First == token ? _dates[_nextDate].End : token < _buffer.Count && BareYears.IsOne(_buffer, token) ? token + 1 : -1;
    }

    /// <summary>Whether a row with a value in every column comes soon.</summary>
    private bool HasWholeRow(int line, int columns)
    {
        Span<TokenRange> cells = stackalloc TokenRange[MostColumns];
        for (int i = line; i < Math.Min(line + MostLinesBeforeRow, LineCount) && !BeginsParagraph(i); i++)
        {
            int values = TryReadSpacedRow(RangeOf(i), out SpacedRow row) ? SplitValues(row, columns, cells) : 0;
            if (values == columns)
                return true;
            if (values > columns || (values == 0 && !IsTitleOfPart(i)))
                return false;
        }
        return false;
    }

    private int ReadTimedRows(int headLine, ReadOnlySpan<TokenRange> heads)
    {
        int columns = heads.Length - 1;
        int firstHead = AddHeads(_lines[headLine], heads);
        Span<TokenRange> cells = stackalloc TokenRange[MostColumns];
        int line = headLine + 1;
        for (; line < LineCount && !BeginsParagraph(line); line++)
        {
            _buffer.CheckPoint();
            if (TryReadSpacedRow(RangeOf(line), out SpacedRow row))
            {
                int values = SplitValues(row, columns, cells);
                if (values > columns)
                    break;
                // Where cells are empty, nothing tells which.
                AddSpacedRow(row, cells[..values], values == columns ? firstHead + 1 : -1);
            }
            else if (!IsTitleOfPart(line))
            {
                break;
            }
        }
        return line;
    }

    /// <summary>Whether a line with another one behind it is the title of a part of the table, or a row without values.</summary>
    private bool IsTitleOfPart(int line)
    {
        TokenRange range = RangeOf(line);
        return LengthOf(range) <= LongestCell && line + 1 < LineCount && !BeginsParagraph(line + 1) && _buffer[range.End - 1].Symbol != '.' && !HasNumber(range);
    }

    /// <summary>Reads rows that stand under no heads: Diện tích lúa ha 1.250 1.240 99,2.</summary>
    private int ReadHeadlessRows(int firstLine)
    {
        Span<TokenRange> cells = stackalloc TokenRange[MostColumns];
        int before = 0;
        int line = firstLine;
        for (; line < LineCount && (line == firstLine || !BeginsParagraph(line)); line++)
        {
            _buffer.CheckPoint();
            if (!TryReadSpacedRow(RangeOf(line), out SpacedRow row))
                break;
            int values = SplitValues(row, MostColumns, cells);
            if (values > MostColumns || !IsPlainRow(row, cells[..values], before) || (line == firstLine && IsStroke(cells[0].End, row.Range.End) && !GoesOnWithStrokes(line + 1)))
                break;
            if (line == firstLine)
                _layout.BeginTable(row.Range.First, BeginsParagraph(line));
            AddSpacedRow(row, cells[..values], -1);
            before = values;
        }
        return line;
    }

    /// <summary>Whether a line is a row too; 120 / 340 by itself is so many of so many.</summary>
    private bool GoesOnWithStrokes(int line) => line < LineCount && !BeginsParagraph(line) && TryReadSpacedRow(RangeOf(line), out SpacedRow row)
        && ValueEnd(row.FirstValue, row.Range.End) is > 0 and var end && IsStroke(end, row.Range.End);

    private void AddSpacedRow(in SpacedRow row, ReadOnlySpan<TokenRange> values, int firstHead)
    {
        _layout.AddRow(row.Range, row.Name);
        if (!row.Number.IsEmpty)
        {
            _layout.AddCell(row.Number, -1);
            _buffer.BeginCell(row.Name.First);
        }
        if (!row.Unit.IsEmpty)
            _layout.AddCell(row.Unit, -1);
        for (int i = 0; i < values.Length; i++)
        {
            _layout.AddCell(values[i], firstHead < 0 ? -1 : firstHead + i);
            _buffer.BeginCell(values[i].First);
        }
    }
}
