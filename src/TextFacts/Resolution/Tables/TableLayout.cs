using TextFacts.Text;

namespace TextFacts.Resolution.Tables;

/// <summary>
/// The tables of a text that were flattened into its lines: the cells of their rows, with the heads of the columns that they stand in. Reused from text to
/// text; not thread-safe.
/// </summary>
internal sealed class TableLayout : IDisposable
{
    private readonly PooledList<TokenRange> _heads = new();
    private readonly PooledList<TokenRange> _numbered = new();
    private readonly PooledList<TableRow> _rows = new();
    private readonly PooledList<TableCell> _cells = new();
    private readonly PooledList<TokenRange> _tables = new();
    private readonly PooledList<int> _firstHeads = new();
    private readonly PooledList<bool> _goesOn = new();

    /// <summary>The heads of the columns, those of a table side by side.</summary>
    public ReadOnlySpan<TokenRange> Heads => _heads.Span;

    /// <summary>The tables, each from its first head to the end of its last row.</summary>
    public ReadOnlySpan<TokenRange> Tables => _tables.Span;

    public ReadOnlySpan<TableRow> Rows => _rows.Span;

    /// <summary>The cells behind the names of the rows, in the order of the text.</summary>
    public ReadOnlySpan<TableCell> Cells => _cells.Span;

    /// <summary>The number of the cell that holds a token; -1 if none does.</summary>
    public int CellAt(int token)
    {
        int low = 0;
        int high = _cells.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_cells[middle].Range.End <= token)
                low = middle + 1;
            else
                high = middle;
        }
        return low < _cells.Count && _cells[low].Range.First <= token ? low : -1;
    }

    /// <summary>The number of the first head of a table.</summary>
    public int FirstHeadOf(int table) => _firstHeads[table];

    /// <summary>The number behind that of the last head of a table.</summary>
    public int EndHeadOf(int table) => table + 1 < _firstHeads.Count ? _firstHeads[table + 1] : _heads.Count;

    /// <summary>Whether a table has rows only.</summary>
    public bool IsHeadless(int table) => FirstHeadOf(table) == EndHeadOf(table);

    /// <summary>The row that a cell stands in.</summary>
    public ref readonly TableRow RowOf(int cell) => ref _rows[_cells[cell].Row];

    /// <summary>The head of the column that a cell stands in; empty if it has none.</summary>
    public TokenRange HeadOf(int cell) => _cells[cell].Head is >= 0 and int head ? _heads[head] : default;

    /// <summary>Whether a token stands in the head of a column.</summary>
    public bool IsInHead(int token) => IsWithin(_heads, token);

    /// <summary>Whether a range is the whole head of a column.</summary>
    public bool IsHead(TokenRange range) => Find(_heads, range.First) is >= 0 and int head && _heads[head] == range;

    /// <summary>Whether a table goes on with the one before it: a second line of heads.</summary>
    public bool GoesOn(int table) => _goesOn[table];

    /// <summary>The number of the table that holds a token; -1 if none does.</summary>
    public int TableAt(int token) => Find(_tables, token);

    /// <summary>Whether a token stands in a table.</summary>
    public bool IsInTable(int token) => IsWithin(_tables, token);

    /// <summary>Whether a token stands in a line that numbers the columns: A | B | 1 | 2 | 3=2/1.</summary>
    public bool IsInNumberedHeads(int token) => IsWithin(_numbered, token);

    /// <summary>Adds a line that numbers the columns of the table.</summary>
    public void AddNumberedHeads(TokenRange line) => _numbered.Add(line);

    private static bool IsWithin(PooledList<TokenRange> ranges, int token) => Find(ranges, token) >= 0;

    /// <summary>The number of the one of some ranges, which are in order and apart, that holds a token; -1 if none does.</summary>
    private static int Find(PooledList<TokenRange> ranges, int token)
    {
        int low = 0;
        int high = ranges.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (ranges[middle].End <= token)
                low = middle + 1;
            else
                high = middle;
        }
        return low < ranges.Count && ranges[low].First <= token ? low : -1;
    }

    public void Clear()
    {
        _heads.Clear();
        _numbered.Clear();
        _rows.Clear();
        _cells.Clear();
        _tables.Clear();
        _firstHeads.Clear();
        _goesOn.Clear();
    }

    /// <summary>Opens a table; the heads and rows that are added next are its own.</summary>
    /// <param name="first">Its first token.</param>
    /// <param name="isApart">Whether an empty line stands before it.</param>
    public void BeginTable(int first, bool isApart)
    {
        _goesOn.Add(!isApart && _tables.Count > 0 && _tables[_tables.Count - 1].End == first);
        _tables.Add(new TokenRange(first, first));
        _firstHeads.Add(_heads.Count);
    }

    public void AddHead(TokenRange head) => _heads.Add(head);

    /// <summary>Opens a row; the cells that are added next are its own.</summary>
    public void AddRow(TokenRange range, TokenRange name)
    {
        _rows.Add(new TableRow(range, name, _cells.Count, _tables.Count - 1));
        ref TokenRange table = ref _tables[_tables.Count - 1];
        table = table with { End = range.End };
    }

    /// <summary>Adds a cell to the last row.</summary>
    public void AddCell(TokenRange range, int head) => _cells.Add(new TableCell(range, head, _rows.Count - 1));

    public void Dispose()
    {
        _tables.Dispose();
        _firstHeads.Dispose();
        _goesOn.Dispose();
        _heads.Dispose();
        _numbered.Dispose();
        _rows.Dispose();
        _cells.Dispose();
    }
}
