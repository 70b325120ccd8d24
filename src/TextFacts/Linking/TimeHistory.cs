namespace TextFacts.Linking;

/// <summary>
/// The periods and baselines that the figures of a text were given so far. Remembers the last few different periods with how often each was given. Reused
/// from text to text; not thread-safe.
/// </summary>
internal sealed class TimeHistory
{
    private const int Size = 8;

    private readonly (CalendarInterval? Value, int Count)[] _uses = new (CalendarInterval?, int)[Size];
    private int _next;

    /// <summary>The period of the figure before; <see langword="null"/> if it has none.</summary>
    public CalendarInterval? Previous { get; private set; }

    /// <summary>The last period that was given.</summary>
    public CalendarInterval? Last { get; private set; }

    /// <summary>The baseline of the figure before; <see langword="null"/> if it has none.</summary>
    public CalendarInterval? PreviousBaseline { get; private set; }

    public void Clear()
    {
        Array.Clear(_uses);
        _next = 0;
        Previous = Last = PreviousBaseline = null;
    }

    public void Add(CalendarInterval? period, CalendarInterval? baseline)
    {
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
                return;
            }
        }
        _uses[_next] = (period, 1);
        _next = (_next + 1) % Size;
    }

    /// <summary>How often a period was given; 0 for one that was not, or long ago.</summary>
    public int UsesOf(CalendarInterval? period)
    {
        if (period is null)
            return 0;
        foreach ((CalendarInterval? value, int count) in _uses)
        {
            if (period.Equals(value))
                return count;
        }
        return 0;
    }
}
