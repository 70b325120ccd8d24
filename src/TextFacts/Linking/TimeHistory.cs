namespace TextFacts.Linking;

/// <summary>
/// The periods and baselines that the figures of a text were given so far. Remembers the last few different periods, with how often each was given and when
/// last, and the periods of the last figures. Reused from text to text; not thread-safe.
/// </summary>
internal sealed class TimeHistory
{
    private const int Size = 8;

    // A power of two.
    private const int FiguresSize = 16;

    private readonly (CalendarInterval? Value, int Count, int Last)[] _uses = new (CalendarInterval?, int, int)[Size];
    private readonly CalendarInterval?[] _figures = new CalendarInterval?[FiguresSize];
    private int _next;

    /// <summary>The number of figures.</summary>
    public int Count { get; private set; }

    /// <summary>The period of the figure before; <see langword="null"/> if it has none.</summary>
    public CalendarInterval? Previous { get; private set; }

    /// <summary>The last period that was given.</summary>
    public CalendarInterval? Last { get; private set; }

    /// <summary>The baseline of the figure before; <see langword="null"/> if it has none.</summary>
    public CalendarInterval? PreviousBaseline { get; private set; }

    public void Clear()
    {
        Array.Clear(_uses);
        Array.Clear(_figures);
        _next = Count = 0;
        Previous = Last = PreviousBaseline = null;
    }

    public void Add(CalendarInterval? period, CalendarInterval? baseline)
    {
        _figures[Count++ & (FiguresSize - 1)] = period;
        Previous = period;
        PreviousBaseline = baseline;
        if (period is null)
            return;
        Last = period;
        for (int i = 0; i < Size; i++)
        {
            if (period.Equals(_uses[i].Value))
            {
                _uses[i].Count++;
                _uses[i].Last = Count;
                return;
            }
        }
        _uses[_next] = (period, 1, Count);
        _next = (_next + 1) % Size;
    }

    /// <summary>How often a period was given, and how many figures ago last, from 0; 0 and -1 for one that was not, or long ago.</summary>
    public (int Count, int Ago) UsesOf(CalendarInterval? period)
    {
        if (period is null)
            return (0, -1);
        foreach ((CalendarInterval? value, int count, int last) in _uses)
        {
            if (period.Equals(value))
                return (count, Count - last);
        }
        return (0, -1);
    }

    /// <summary>The period of one of the last figures, counted back from 1.</summary>
    public CalendarInterval? PeriodOf(int back) => back <= Math.Min(Count, FiguresSize) ? _figures[(Count - back) & (FiguresSize - 1)] : null;
}
