using TextFacts.Lexicon;
using TextFacts.Resolution.Tables;
using TextFacts.Text;

namespace TextFacts.Linking;

/// <summary>
/// The time of each figure that stands in a table: that at the head of its column, or else that in the name of its row. Reused from text to text; not thread-safe.
/// </summary>
internal sealed class TableColumns : IDisposable
{
    private const int NoTime = -1;
    private const int NoCell = -1;

    private readonly PooledList<int> _times = new();
    private readonly PooledList<int> _baselines = new();
    private readonly PooledList<int> _cells = new();

    private LinkingText _text = null!;
    private TableLayout _layout = null!;

    /// <summary>The time at the head of a figure's column; -1 where the figure stands in no table, or its column names none.</summary>
    public int TimeOf(int figure) => _times[figure];

    /// <summary>The time at the head of a figure's column that it is compared with: So với tháng trước (%); -1 if there is none.</summary>
    public int BaselineOf(int figure) => _baselines[figure];

    /// <summary>Whether a time stands in a table that tells nothing of a figure: one that stands in no table, or in rows of its own without heads.</summary>
    public bool HidesTime(int time, int figure)
    {
        if (_layout.Tables.IsEmpty || _layout.TableAt(_text.TimeAt(time).First) is not (>= 0 and var table))
            return false;
        return !IsInTable(figure) || (_layout.RowOf(_cells[figure]).Table is var own && own != table && _layout.IsHeadless(own));
    }

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

    /// <summary>The name of a figure's row as it stands there; empty if there is none.</summary>
    public TokenRange WholeNameOf(int figure) => _cells[figure] >= 0 ? _layout.RowOf(_cells[figure]).Name : default;

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

    public void Dispose()
    {
        _times.Dispose();
        _baselines.Dispose();
        _cells.Dispose();
    }
}
