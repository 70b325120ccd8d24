namespace TextFacts;

/// <summary>How finely a <see cref="CalendarPoint"/> is stated, from the coarsest to the finest.</summary>
public enum CalendarPrecision
{
    /// <summary>A hundred years: <c>20XX</c>.</summary>
    Century,

    /// <summary>Ten years: <c>199X</c>.</summary>
    Decade,

    /// <summary>A year: <c>2024</c>.</summary>
    Year,

    /// <summary>A month: <c>2024-07</c>.</summary>
    Month,

    /// <summary>A day: <c>2024-07-08</c>.</summary>
    Day,

    /// <summary>A minute of a day: <c>2024-07-08T14:30</c>.</summary>
    Minute,
}
