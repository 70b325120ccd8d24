namespace TextFacts.Linking;

/// <summary>Where a time that a figure may be about, or be compared with, comes from.</summary>
internal enum TimeSource : byte
{
    /// <summary>None: the figure has no such time.</summary>
    None,

    /// <summary>A date before the figure in its sentence.</summary>
    Before,

    /// <summary>A date behind the figure in its sentence.</summary>
    After,

    /// <summary>A date in a sentence before.</summary>
    Earlier,

    /// <summary>The time of the figure before it, where it is none of the others.</summary>
    Previous,

    /// <summary>The first time that the text speaks of, where it is none of the others: the head of a report often names its period.</summary>
    Document,

    /// <summary>The month, quarter or year that the sentence names without its date: trong tháng.</summary>
    Named,
}

/// <summary>A time that a figure may be about, or be compared with.</summary>
internal struct TimeCandidate
{
    public TimeSource Source;

    /// <summary>The index of the date; -1 where it is none.</summary>
    public int Time;

    /// <summary>The number of candidates of the same source that are nearer.</summary>
    public int Rank;
    public CalendarInterval? Value;

    /// <summary>The days of the value.</summary>
    public DayRange Days;
}
