namespace TextFacts.Linking;

/// <summary>The days of a stretch of the calendar as numbers: worked out once, for every candidate is held against several stretches.</summary>
internal readonly struct DayRange
{
    private readonly int _first;
    private readonly int _last;
    private readonly short _firstYear;
    private readonly short _lastYear;
    private readonly bool _isKnown;

    private DayRange(DateOnly first, DateOnly last) =>
        (_first, _last, _firstYear, _lastYear, _isKnown) = (first.DayNumber, last.DayNumber, (short)first.Year, (short)last.Year, true);

    /// <summary>The days of an interval; unknown where it has none, an open end, or a part that is not specified.</summary>
    public static DayRange Of(CalendarInterval? interval) => interval is { FirstDay: { } first, LastDay: { } last } ? new DayRange(first, last) : default;

    /// <summary>One day; unknown where there is none.</summary>
    public static DayRange Of(DateOnly? day) => day is { } known ? new DayRange(known, known) : default;

    /// <summary>How long the stretch is, in classes from a day (1) to more than two years (10); 0 where it is unknown.</summary>
    public ulong LengthClass => !_isKnown ? 0UL : (_last - _first + 1) switch
    {
        1 => 1,
        <= 8 => 2,
        <= 16 => 3,
        <= 31 => 4,
        <= 92 => 5,
        <= 184 => 6,
        <= 340 => 7,
        <= 366 => 8,
        <= 731 => 9,
        _ => 10,
    };

    /// <summary>Whether these are the same days of the year as others, some years before them: cùng kỳ. The last day of a month counts as such.</summary>
    public bool IsSamePeriodBefore(in DayRange other) => _isKnown && other._isKnown && _firstYear < other._firstYear && _lastYear - _firstYear == other._lastYear - other._firstYear
        && IsSameDay(_first, other._first) && IsSameDay(_last, other._last);

    /// <summary>Whether these days end where others that are about as long begin: tháng trước.</summary>
    public bool IsRightBefore(in DayRange other) => _isKnown && other._isKnown && _last + 1 == other._first && LengthClass == other.LengthClass;

    private static bool IsSameDay(int day, int other)
    {
        DateOnly first = DateOnly.FromDayNumber(day);
        DateOnly second = DateOnly.FromDayNumber(other);
        return first.Month == second.Month && (first.Day == second.Day || (IsMonthEnd(first) && IsMonthEnd(second)));
    }

    private static bool IsMonthEnd(DateOnly day) => day.Day == DateTime.DaysInMonth(day.Year, day.Month);

    /// <summary>Where these days lie to others: 1 more than a year before them, 2 before, 3 behind, 4 around, 5 within or overlapping them; 0 where one is unknown.</summary>
    public ulong RelationTo(in DayRange other)
    {
        if (!_isKnown || !other._isKnown)
            return 0;
        if (_last < other._first)
            return other._firstYear - _lastYear > 1 ? 1UL : 2UL;
        if (_first > other._last)
            return 3;
        return _first <= other._first && _last >= other._last ? 4UL : 5UL;
    }
}
