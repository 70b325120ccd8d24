using TextFacts.Lexicon;
using TextFacts.Recognition.Dates;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;

namespace TextFacts.Resolution.Tables;

/// <summary>
/// Finds tables that were flattened into a text. Two layouts are known: a line a row, its cells parted by a mark, a tabulator or several blanks, under a line of
/// heads with as many cells; and a line a cell. Goes over a text once; reused from text to text, not thread-safe.
/// </summary>
internal sealed partial class TableReader(Lexicon.Lexicon lexicon) : IDisposable
{
    private const int MostColumns = 24;

    // Tokens; longer lines are prose.
    private const int LongestRow = 200;
    private const int LongestCell = 24;

    // Tokens of a unit behind a number, digits of a year.
    private const int LongestUnit = 4;
    private const int DigitsOfYear = 4;

    private readonly LexiconTrie _trie = lexicon.Trie;
    private readonly HeadUnitReader _headUnits = new(lexicon);
    private readonly PooledList<int> _lines = new();
    private TokenBuffer _buffer = null!;
    private TableLayout _layout = null!;
    private PooledList<DateExpression> _dates = null!;
    private NumberStyle _style = null!;
    private int _nextDate;

    /// <summary>Replaces what <paramref name="layout"/> holds by the tables of a text, and notes the cells that only blanks part.</summary>
    public void Read(TokenBuffer buffer, PooledList<DateExpression> dates, NumberStyle style, TableLayout layout)
    {
        (_buffer, _dates, _style, _layout, _nextDate) = (buffer, dates, style, layout, 0);
        layout.Clear();
        ReadLines();
        int line = 0;
        while (line < LineCount)
        {
            buffer.CheckPoint();
            int next = ReadRows(line);
            if (next == line)
                next = IsValue(RangeOf(line)) ? ReadCellLines(line) : ReadSpacedRows(line);
            line = Math.Max(next, line + 1);
        }
    }

    /// <summary>The first tokens of the lines; lines of nothing but bars part cells that are a line each, and are left out.</summary>
    private void ReadLines()
    {
        _lines.Clear();
        for (int i = 0; i < _buffer.Count; i++)
        {
            _buffer.CheckPoint();
            if ((i == 0 || _buffer[i].Gap >= TokenGap.Line) && !(_buffer[i].Symbol == '|' && (i + 1 == _buffer.Count || _buffer[i + 1].Gap >= TokenGap.Line)))
                _lines.Add(i);
        }
        _lines.Add(_buffer.Count);
    }

    private int LineCount => _lines.Count - 1;

    private TokenRange RangeOf(int line)
    {
        int first = _lines[line];
        int end = _lines[line + 1];
        while (end > first + 1 && _buffer[end - 1].Symbol == '|' && _buffer[end - 1].Gap >= TokenGap.Line)
            end--;
        return new TokenRange(first, end);
    }

    private static int LengthOf(TokenRange range) => range.End - range.First;

    private bool BeginsParagraph(int line) => _buffer[_lines[line]].Gap == TokenGap.Paragraph;

    /// <summary>Reads the table whose heads are a line; the line to go on with, which is the same where it is no line of heads.</summary>
    private int ReadRows(int headLine)
    {
        TokenRange head = RangeOf(headLine);
        if (LengthOf(head) > LongestRow || headLine + 1 >= LineCount || BeginsParagraph(headLine + 1) || _buffer[head.End - 1].Symbol == '.')
            return headLine;
        Separator separator = SeparatorOf(head);
        Span<TokenRange> heads = stackalloc TokenRange[MostColumns];
        int columns = Split(head, separator, heads);
        if (columns < (separator == Separator.Bar ? 2 : 3) || !AreHeads(heads[..columns]))
            return headLine;
        Span<TokenRange> cells = stackalloc TokenRange[MostColumns];
        int firstHead = -1;
        TokenRange numbered = default;
        int line = headLine + 1;
        for (; line < LineCount && !BeginsParagraph(line); line++)
        {
            _buffer.CheckPoint();
            TokenRange range = RangeOf(line);
            if (LengthOf(range) > LongestRow)
                break;
            int count = Split(range, separator, cells);
            if (line == headLine + 1 && separator == Separator.Bar && IsRule(range))
                continue;
            if (line == headLine + 1 && count == columns && AreColumnNumbers(cells[..count]))
            {
                numbered = range;
                continue;
            }
            // Empty cells at the end of a row may be left out.
            bool isShort = separator == Separator.Bar && count > 2 && count < columns && firstHead >= 0;
            if ((count != columns && !isShort) || !IsRow(cells[..count], separator))
            {
                // The title of a part of the table.
                if (firstHead >= 0 && count == 1 && IsTitleOfPart(line))
                    continue;
                break;
            }
            if (firstHead < 0 && !numbered.IsEmpty)
                _layout.AddNumberedHeads(numbered);
            if (firstHead < 0)
                firstHead = AddHeads(head.First, heads[..columns]);
            AddRow(range, cells[..count], firstHead);
        }
        return firstHead >= 0 ? line : headLine;
    }

    /// <summary>|---|---|: the line between heads and rows in Markdown.</summary>
    private bool IsRule(TokenRange range)
    {
        for (int i = range.First; i < range.End; i++)
        {
            if (_buffer[i].Symbol is not ('-' or '|' or ':'))
                return false;
        }
        return true;
    }

    /// <summary>A | B | 1 | 2 | 3=2/1: the line that numbers the columns.</summary>
    private bool AreColumnNumbers(ReadOnlySpan<TokenRange> cells)
    {
        int numbers = 0;
        foreach (TokenRange cell in cells)
        {
            if (cell.IsEmpty)
                continue;
            bool hasFormula = false;
            for (int i = cell.First; i < cell.End; i++)
                hasFormula |= _buffer[i].Symbol == '=';
            int first = _buffer[cell.First].Symbol == '(' ? cell.First + 1 : cell.First;
            bool isNumber = first < cell.End && _buffer[first] is { Kind: TokenKind.Number, Length: <= 2 } && int.TryParse(_buffer.TextOf(first, first + 1), out int number) && number <= cells.Length;
            bool isLetter = first < cell.End && LengthOf(cell) == 1 && _buffer[first] is { Kind: TokenKind.Word, Length: 1 };
            if (!isLetter && !(isNumber && (hasFormula || LengthOf(cell) <= 3)))
                return false;
            numbers += isNumber ? 1 : 0;
        }
        return numbers > 1 && (LengthOf(cells[0]) != 1 || _buffer[cells[0].First].Kind == TokenKind.Word || _buffer.TextOf(cells[0].First, cells[0].First + 1) is "1");
    }

    private int AddHeads(int firstToken, ReadOnlySpan<TokenRange> heads)
    {
        int first = _layout.Heads.Length;
        _layout.BeginTable(firstToken, _buffer[firstToken].Gap == TokenGap.Paragraph);
        foreach (TokenRange head in heads)
            _layout.AddHead(head);
        return first;
    }

    private void AddRow(TokenRange range, ReadOnlySpan<TokenRange> cells, int firstHead)
    {
        int name = NameOf(cells);
        _layout.AddRow(range, cells[name]);
        for (int i = 0; i < cells.Length; i++)
        {
            if (i != name && !cells[i].IsEmpty)
                _layout.AddCell(cells[i], firstHead + i);
        }
    }

    /// <summary>Whether cells are heads: names, times and years, and no values.</summary>
    private bool AreHeads(ReadOnlySpan<TokenRange> cells)
    {
        bool hasName = false;
        foreach (TokenRange cell in cells)
        {
            if (cell.IsEmpty)
                continue;
            if (LengthOf(cell) > LongestCell || (IsValue(cell) && !IsYear(cell) && !IsMonths(cell)))
                return false;
            hasName = true;
        }
        return hasName;
    }

    private bool IsYear(TokenRange cell) => LengthOf(cell) == 1 && _buffer[cell.First] is { Kind: TokenKind.Number, Length: DigitsOfYear };

    /// <summary>8 tháng: at the head of a column the first months of the year, in a row as long as that.</summary>
    private bool IsMonths(TokenRange cell) => LengthOf(cell) == 2 && _trie.EntryOf(_buffer[cell.End - 1])?.Time is { Word: TimeWord.Month or TimeWord.Quarter };

    private bool IsRow(ReadOnlySpan<TokenRange> cells, Separator separator)
    {
        int values = 0;
        for (int i = 1; i < cells.Length; i++)
            values += IsValue(cells[i]) ? 1 : 0;
        // 4 người; 5 người; 6 người
        return values > 0 && !(separator == Separator.Semicolon && IsValue(cells[0]) && HasUnit(cells[0]));
    }

    private bool HasUnit(TokenRange cell) => _buffer[cell.End - 1].Kind == TokenKind.Word;

    private bool HasNumber(TokenRange cell)
    {
        for (int i = cell.First; i < cell.End; i++)
        {
            if (_buffer[i].Kind == TokenKind.Number)
                return true;
        }
        return false;
    }

    /// <summary>Whether a cell is a number with its sign, brackets or unit, or the dash that stands for none.</summary>
    private bool IsValue(TokenRange cell)
    {
        int i = cell.First;
        if (cell.IsEmpty)
            return false;
        if (_buffer[i].Symbol == '-' && LengthOf(cell) == 1)
            return true;
        while (i < cell.End && _buffer[i].Symbol is '-' or '+' or '±' or '(' or '<' or '>' or '≥' or '≤' or '~')
            i++;
        if (i >= cell.End || _buffer[i].Kind != TokenKind.Number || IsTime(i, cell.End))
            return false;
        i++;
        while (i + 1 < cell.End && _buffer[i].Symbol is '.' or ',' or '/' && _buffer[i + 1].Kind == TokenKind.Number)
            i += 2;
        while (i < cell.End && _buffer[i].Kind == TokenKind.Number && _buffer[i].Length == 3)
            i++;
        // 4. Lợi nhuận gộp: the label of a part.
        if (i + 1 < cell.End && _buffer[i].Symbol is '.' or ')' && _buffer[i + 1].Kind == TokenKind.Word)
            return false;
        int words = 0;
        for (; i < cell.End; i++)
        {
            if (_buffer[i].Kind == TokenKind.Number)
                return false;
            words++;
        }
        return words <= LongestUnit;
    }

    /// <summary>6 tháng 2021, 30/6/2019, 9T2020: a time, though it begins with a number.</summary>
    private bool IsTime(int i, int end) =>
        (i + 4 < end && _buffer[i + 1].Symbol is '/' or '-' or '.' && _buffer[i + 2].Kind == TokenKind.Number && _buffer[i + 3].Symbol == _buffer[i + 1].Symbol && _buffer[i + 4] is { Kind: TokenKind.Number, Length: DigitsOfYear })
        || (i + 2 < end && _buffer[i + 1].Symbol is '/' or '-' && _buffer[i + 2] is { Kind: TokenKind.Number, Length: DigitsOfYear })
        || (i + 1 < end && _trie.EntryOf(_buffer[i + 1])?.Time is { Word: TimeWord.Month or TimeWord.Quarter } && LengthOf(new TokenRange(i, end)) > 2)
        || (i + 1 < end && _buffer[i + 1] is { IsGlued: true, Shape: TokenShape.Upper, Length: 1 });

    public void Dispose() => _lines.Dispose();
}
