using TextFacts.Lexicon;
using TextFacts.Resolution.Tables;
using TextFacts.Text;

namespace TextFacts.Linking;

/// <summary>
/// The time of each figure that stands in a table: that at the head of its column, or else that in the name of its row. Also under a line of times whose cells,
/// like those of the rows, are parted by single blanks (Q1 2024 Q2 2024). Reused from text to text; not thread-safe.
/// </summary>
internal sealed class TableColumns : IDisposable
{
    // Tokens; longer lines are prose.
    private const int LongestRow = 120;
    private const int LongestName = 5;

    private const int NoTime = -1;
    private const int NoCell = -1;

    private readonly PooledList<TableLine> _lines = new();
    private readonly PooledList<int> _times = new();
    private readonly PooledList<int> _baselines = new();
    private readonly PooledList<int> _cells = new();

    private LinkingText _text = null!;
    private TableLayout _layout = null!;

    /// <summary>A line of the text, with the numbers of its first figure and of its first time, or of the first ones behind it.</summary>
    private readonly record struct TableLine(int First, int Figure, int Time);

    /// <summary>The time at the head of a figure's column; -1 where the figure stands in no table, or its column names none.</summary>
    public int TimeOf(int figure) => _times[figure];

    /// <summary>The time at the head of a figure's column that it is compared with: So với tháng trước (%); -1 if there is none.</summary>
    public int BaselineOf(int figure) => _baselines[figure];

    /// <summary>Whether a time stands in a table.</summary>
    public bool HoldsTime(int time) => _layout.Tables.Length > 0 && _layout.IsInTable(_text.TimeAt(time).First);

    /// <summary>Whether the head of a figure's column names a time.</summary>
    public bool ColumnHasTime(int figure) => _cells[figure] >= 0 && LastTimeIn(_layout.HeadOf(_cells[figure])) != NoTime;

    /// <summary>Whether a figure stands in the cell of a table.</summary>
    public bool IsInTable(int figure) => _cells[figure] >= 0;

    /// <summary>The phrase at the head of a figure's column, without its unit, time and brackets; empty if there is none.</summary>
    public TokenRange HeadOf(int figure) => _cells[figure] >= 0 ? PhraseOf(_layout.HeadOf(_cells[figure])) : default;

    /// <summary>The phrase that names a figure's row, without its number and brackets; empty if there is none.</summary>
    public TokenRange NameOf(int figure) => _cells[figure] >= 0 ? PhraseOf(_layout.RowOf(_cells[figure]).Name) : default;

    /// <summary>The head of a figure's column as it stands there; empty if there is none.</summary>
    public TokenRange WholeHeadOf(int figure) => _cells[figure] >= 0 ? _layout.HeadOf(_cells[figure]) : default;

    private TokenRange PhraseOf(TokenRange label)
    {
        int first = label.First;
        while (first < label.End && (_text.Buffer[first].Kind != TokenKind.Word || (first + 1 < label.End && _text.Buffer[first + 1] is { Symbol: '.' or ')', IsGlued: true })))
            first++;
        int end = first;
        while (end < label.End && _text.Buffer[end].Symbol is not ('(' or '%') && (_text.PartOf(end) != TokenPart.Time || end == first))
            end++;
        return end > first && _text.PartOf(first) != TokenPart.Time ? new TokenRange(first, end) : default;
    }

    /// <summary>Looks a text over, whose figures and times are known.</summary>
    public void Find(LinkingText text, TableLayout layout)
    {
        (_text, _layout) = (text, layout);
        _times.Fill(text.Figures.Count);
        _baselines.Fill(text.Figures.Count);
        _cells.Fill(text.Figures.Count);
        _times.Span.Fill(NoTime);
        _baselines.Span.Fill(NoTime);
        _cells.Span.Fill(NoCell);
        for (int figure = 0; layout.Cells.Length > 0 && figure < text.Figures.Count; figure++)
        {
            text.Buffer.CheckPoint();
            int cell = layout.CellAt(text.FigureAt(figure).Figure.First);
            _cells[figure] = cell;
            if (cell >= 0 && text.Times.Count > 0)
                (_times[figure], _baselines[figure]) = TimesOfCell(cell);
        }
        if (text.Times.Count == 0)
            return;
        ReadLines();
        int line = 0;
        while (line < _lines.Count - 1)
        {
            text.Buffer.CheckPoint();
            line = ReadSpacedRows(line);
        }
    }

    /// <summary>The time that a cell is about, and the one that it is compared with.</summary>
    private (int Time, int Baseline) TimesOfCell(int cell)
    {
        TokenRange head = _layout.HeadOf(cell);
        if (IsComparison(head))
        {
            // Năm 2023 | Năm 2024 | So với năm 2023 (%): about the time of the column before.
            int table = _layout.RowOf(cell).Table;
            int time = NoTime;
            for (int before = _layout.Cells[cell].Head - 1; before >= _layout.FirstHeadOf(table) && time == NoTime; before--)
                time = IsComparison(_layout.Heads[before]) ? NoTime : TimeIn(_layout.Heads[before]);
            return (time != NoTime ? time : TimeIn(_layout.RowOf(cell).Name), LastTimeIn(head));
        }
        int own = TimeIn(head);
        return (own != NoTime ? own : TimeIn(_layout.RowOf(cell).Name), NoTime);
    }

    private bool IsComparison(TokenRange head)
    {
        for (int i = head.First; i < head.End; i++)
        {
            if (_text.RoleOf(i) is PhraseRole.Compare or PhraseRole.Rise or PhraseRole.Fall)
                return true;
        }
        return false;
    }

    private int LastTimeIn(TokenRange range)
    {
        int behind = FirstTimeFrom(range.End);
        return behind > 0 && _text.TimeAt(behind - 1).First >= range.First ? behind - 1 : NoTime;
    }

    /// <summary>The one time that a head or a name tells; two are no heading.</summary>
    private int TimeIn(TokenRange range)
    {
        if (range.IsEmpty)
            return NoTime;
        int time = FirstTimeFrom(range.First);
        if (time == _text.Times.Count || _text.TimeAt(time).End > range.End || (time + 1 < _text.Times.Count && _text.TimeAt(time + 1).First < range.End))
            return NoTime;
        return time;
    }

    private int FirstTimeFrom(int token)
    {
        int low = 0;
        int high = _text.Times.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_text.TimeAt(middle).First < token)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
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

    /// <summary>Reads the rows under a line of times that are parted by blanks; the line to go on with.</summary>
    private int ReadSpacedRows(int head)
    {
        int line = head + 1;
        if (TimesOf(head) < 2 || FiguresOf(head) > 0 || LengthOf(head) > LongestRow || !IsSpacedHead(head))
            return line;
        while (line < _lines.Count - 1 && IsSpacedRow(line, TimesOf(head)))
            AssignSpacedRow(line++, _lines[head].Time);
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
        return _text.TimeAt(end - 1).End == EndOf(line) && _text.TimeAt(_lines[line].Time).First - FirstOf(line) <= LongestName;
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

    public void Dispose()
    {
        _lines.Dispose();
        _times.Dispose();
        _baselines.Dispose();
        _cells.Dispose();
    }
}
