using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;

namespace TextFacts.Linking;

/// <summary>
/// Finds tables that were flattened into a text, and the time that stands at the head of each figure's column. Three layouts are known: a line a row, with its
/// cells parted by a mark or by nothing but blanks, and a line, or what tabulators part, a cell. Reused from text to text; not thread-safe.
/// </summary>
internal sealed class TableColumns : IDisposable
{
    private const int MostColumns = 16;

    // Tokens; longer lines are prose.
    private const int LongestRow = 120;
    private const int LongestCell = 16;
    private const int LongestValue = 5;

    private const int NoTime = -1;

    private readonly PooledList<TableLine> _lines = new();
    private readonly PooledList<int> _times = new();

    private LinkingText _text = null!;

    /// <summary>A line of the text, with the numbers of its first figure and of its first time, or of the first ones behind it.</summary>
    private readonly record struct TableLine(int First, int Figure, int Time);

    /// <summary>The time at the head of a figure's column; -1 where the figure stands in no table, or its column names none.</summary>
    public int TimeOf(int figure) => _times[figure];

    /// <summary>Looks a text over, whose figures and times are known.</summary>
    public void Find(LinkingText text)
    {
        _text = text;
        _times.Fill(text.Figures.Count);
        _times.Span.Fill(NoTime);
        if (text.Times.Count == 0)
            return;
        ReadLines();
        int line = 0;
        while (line < _lines.Count - 1)
        {
            text.Buffer.CheckPoint();
            line = IsValue(line) ? ReadCells(line) : ReadRows(line);
        }
    }

    private void ReadLines()
    {
        _lines.Clear();
        int figure = 0;
        int time = 0;
        TokenBuffer buffer = _text.Buffer;
        for (int i = 0; i < buffer.Count; i++)
        {
            buffer.CheckPoint();
            if (i > 0 && buffer[i].Gap < TokenGap.Line)
                continue;
            while (figure < _text.Figures.Count && _text.FigureAt(figure).Figure.First < i)
                figure++;
            while (time < _text.Times.Count && _text.TimeAt(time).First < i)
                time++;
            _lines.Add(new TableLine(i, figure, time));
        }
        _lines.Add(new TableLine(buffer.Count, _text.Figures.Count, _text.Times.Count));
    }

    private int FirstOf(int line) => _lines[line].First;

    private int EndOf(int line) => _lines[line + 1].First;

    private int LengthOf(int line) => EndOf(line) - FirstOf(line);

    private int FiguresOf(int line) => _lines[line + 1].Figure - _lines[line].Figure;

    private int TimesOf(int line) => _lines[line + 1].Time - _lines[line].Time;

    /// <summary>Whether an empty line stands before a line: a table ends there, so that it is read alike whatever comes behind.</summary>
    private bool BeginsParagraph(int line) => _text.Buffer[FirstOf(line)].Gap == TokenGap.Paragraph;

    /// <summary>Reads the rows under a line that is the head of a table with its cells parted by marks; the line to go on with.</summary>
    private int ReadRows(int head)
    {
        // A sentence is no head.
        if (TimesOf(head) < 2 || FiguresOf(head) > 0 || LengthOf(head) > LongestRow || _text.Buffer[EndOf(head) - 1].Symbol == '.')
            return head + 1;
        int line = head + 1;
        if (IsSpacedHead(head))
        {
            while (line < _lines.Count - 1 && IsSpacedRow(line, TimesOf(head)))
                AssignSpacedRow(line++, _lines[head].Time);
            return line;
        }
        Span<int> columns = stackalloc int[MostColumns];
        int count = ReadHead(head, columns);
        while (count > 0 && line < _lines.Count - 1 && IsRow(line, count))
            AssignRow(line++, columns);
        return line;
    }

    /// <summary>Whether a line holds times side by side, behind the head of the names at most: Q1 2024 Q2 2024 Q3 2024.</summary>
    private bool IsSpacedHead(int line)
    {
        int end = _lines[line + 1].Time;
        for (int time = _lines[line].Time + 1; time < end; time++)
        {
            if (_text.TimeAt(time).First != _text.TimeAt(time - 1).End)
                return false;
        }
        return _text.TimeAt(end - 1).End == EndOf(line) && _text.TimeAt(_lines[line].Time).First - FirstOf(line) <= LongestValue;
    }

    /// <summary>Whether a line is a name and so many figures side by side.</summary>
    private bool IsSpacedRow(int line, int cells)
    {
        if (FiguresOf(line) != cells || TimesOf(line) > 0 || LengthOf(line) > LongestRow || BeginsParagraph(line))
            return false;
        int first = _lines[line].Figure;
        for (int figure = first + 1; figure < first + cells; figure++)
        {
            if (_text.FigureAt(figure).Figure.First != _text.FigureAt(figure - 1).Figure.End)
                return false;
        }
        return _text.FigureAt(first + cells - 1).Figure.FullEnd == EndOf(line);
    }

    private void AssignSpacedRow(int line, int firstTime)
    {
        for (int i = 0; i < FiguresOf(line); i++)
            _times[_lines[line].Figure + i] = firstTime + i;
    }

    /// <summary>The times of the cells of a head; the number of cells, 0 where it is none.</summary>
    private int ReadHead(int head, Span<int> columns)
    {
        int cell = 0;
        int named = 0;
        int time = _lines[head].Time;
        columns.Fill(NoTime);
        for (int i = FirstOf(head); i < EndOf(head); i++)
        {
            if (IsSeparator(i, head) && ++cell == MostColumns)
                return 0;
            if (time == _lines[head + 1].Time || _text.TimeAt(time).First != i)
                continue;
            // Two times in one cell are no heading of a column.
            if (columns[cell] != NoTime)
                return 0;
            columns[cell] = time;
            named++;
            i = _text.TimeAt(time++).End - 1;
        }
        if (cell < 2 || named < 2)
            return 0;
        DropCompared(head, columns);
        return cell + 1;
    }

    private bool IsRow(int line, int cells)
    {
        if (FiguresOf(line) == 0 || TimesOf(line) > 0 || LengthOf(line) > LongestRow || BeginsParagraph(line))
            return false;
        int count = 1;
        for (int i = FirstOf(line); i < EndOf(line); i++)
            count += IsSeparator(i, line) ? 1 : 0;
        return count == cells;
    }

    private void AssignRow(int line, ReadOnlySpan<int> columns)
    {
        int cell = 0;
        int figure = _lines[line].Figure;
        for (int i = FirstOf(line); i < EndOf(line) && figure < _lines[line + 1].Figure; i++)
        {
            if (IsSeparator(i, line))
                cell++;
            else if (_text.FigureAt(figure).Figure.First == i)
                _times[figure++] = columns[cell];
        }
    }

    /// <summary>Whether a token parts two cells of its line: | or ; or a dash between blanks; of several dashes the first.</summary>
    private bool IsSeparator(int i, int line)
    {
        TokenBuffer buffer = _text.Buffer;
        ref readonly Token token = ref buffer[i];
        if (token.Symbol is '|' or ';')
            return true;
        return token.Symbol == '-' && token.Gap == TokenGap.Space && i + 1 < EndOf(line) && (buffer[i + 1].Gap == TokenGap.Space || buffer[i + 1].Symbol == '-');
    }

    /// <summary>A comparison names a time that its column is not about: so với năm 2020.</summary>
    private void DropCompared(int head, Span<int> columns)
    {
        foreach (ref int column in columns)
        {
            if (column == NoTime)
                continue;
            int first = _text.TimeAt(column).First;
            for (int i = first - 1; i >= FirstOf(head) && !IsSeparator(i + 1, head) && column != NoTime; i--)
            {
                if (_text.RoleOf(i) is PhraseRole.Compare or PhraseRole.Rise or PhraseRole.Fall)
                    column = NoTime;
            }
        }
    }

    /// <summary>Whether a line is a figure and nothing else but its unit.</summary>
    private bool IsValue(int line)
    {
        if (FiguresOf(line) != 1 || TimesOf(line) > 0 || LengthOf(line) > LongestValue)
            return false;
        ref readonly FigureCandidate figure = ref _text.FigureAt(_lines[line].Figure).Figure;
        return figure.FullFirst <= FirstOf(line) + 1 && figure.FullEnd >= EndOf(line) - 1;
    }

    /// <summary>Whether a line may be the cell of a head or the name of a row.</summary>
    private bool IsName(int line) => LengthOf(line) <= LongestCell && _text.Buffer[FirstOf(line)].Kind != TokenKind.Number && !IsValue(line);

    /// <summary>Reads the rows from the first value of a table that has a cell a line: before them come the name of the row, and before that the head; the line to go on with.</summary>
    private int ReadCells(int firstValue)
    {
        int columns = 1;
        while (columns < MostColumns && firstValue + columns < _lines.Count - 1 && IsValue(firstValue + columns) && !BeginsParagraph(firstValue + columns))
            columns++;
        int head = firstValue - 1 - columns;
        if (columns < 2 || head < 0)
            return firstValue + columns;
        bool isNamed = false;
        for (int line = head; line < firstValue; line++)
        {
            if (!IsName(line) || (line > head && BeginsParagraph(line)) || (line < firstValue - 1 && (FiguresOf(line) > 0 || TimesOf(line) > 1)))
                return firstValue + columns;
            isNamed |= line < firstValue - 1 && TimesOf(line) == 1;
        }
        int row = firstValue - 1;
        while (isNamed && row + columns < _lines.Count - 1 && IsCellRow(row, columns))
        {
            for (int i = 0; i < columns; i++)
                _times[_lines[row + 1 + i].Figure] = HeadTime(head + i);
            row += columns + 1;
        }
        return Math.Max(row, firstValue + columns);
    }

    private bool IsCellRow(int row, int columns)
    {
        if (!IsName(row) || TimesOf(row) > 0 || BeginsParagraph(row))
            return false;
        for (int line = row + 1; line <= row + columns; line++)
        {
            if (!IsValue(line) || BeginsParagraph(line))
                return false;
        }
        return true;
    }

    private int HeadTime(int line)
    {
        Span<int> cell = [TimesOf(line) == 1 ? _lines[line].Time : NoTime];
        DropCompared(line, cell);
        return cell[0];
    }

    public void Dispose()
    {
        _lines.Dispose();
        _times.Dispose();
    }
}
