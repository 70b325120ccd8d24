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

    private readonly PooledList<TableLine> _lines = new();
    private readonly PooledList<int> _times = new();

    private LinkingText _text = null!;
    private TableLayout _layout = null!;

    /// <summary>A line of the text, with the numbers of its first figure and of its first time, or of the first ones behind it.</summary>
    private readonly record struct TableLine(int First, int Figure, int Time);

    /// <summary>The time at the head of a figure's column; -1 where the figure stands in no table, or its column names none.</summary>
    public int TimeOf(int figure) => _times[figure];

    /// <summary>Looks a text over, whose figures and times are known.</summary>
    public void Find(LinkingText text, TableLayout layout)
    {
        (_text, _layout) = (text, layout);
        _times.Fill(text.Figures.Count);
        _times.Span.Fill(NoTime);
        if (text.Times.Count == 0)
            return;
        for (int figure = 0; layout.Cells.Length > 0 && figure < text.Figures.Count; figure++)
        {
            text.Buffer.CheckPoint();
            int cell = layout.CellAt(text.FigureAt(figure).Figure.First);
            if (cell >= 0)
                _times[figure] = TimeOfCell(cell);
        }
        ReadLines();
        int line = 0;
        while (line < _lines.Count - 1)
        {
            text.Buffer.CheckPoint();
            line = ReadSpacedRows(line);
        }
    }

    private int TimeOfCell(int cell)
    {
        int head = TimeIn(_layout.HeadOf(cell));
        return head != NoTime ? head : TimeIn(_layout.RowOf(cell).Name);
    }

    /// <summary>The one time that a head or a name tells; two are no heading, and a comparison names a time that its column is not about: so với năm 2020.</summary>
    private int TimeIn(TokenRange range)
    {
        int time = FirstTimeFrom(range.First);
        if (time == _text.Times.Count || _text.TimeAt(time).End > range.End || (time + 1 < _text.Times.Count && _text.TimeAt(time + 1).First < range.End))
            return NoTime;
        int first = _text.TimeAt(time).First;
        for (int i = first - 1; i >= range.First; i--)
        {
            if (_text.RoleOf(i) is PhraseRole.Compare or PhraseRole.Rise or PhraseRole.Fall)
                return NoTime;
        }
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
    }
}
