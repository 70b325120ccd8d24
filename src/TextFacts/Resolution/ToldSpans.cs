using TextFacts.Recognition.Dates;

namespace TextFacts.Resolution;

/// <summary>
/// The last stretch of each kind that a text has told of: a report on the third quarter that names a day in between still means the second by "quý trước".
/// Made anew for each text; not thread-safe.
/// </summary>
internal struct ToldSpans
{
    /// <summary>The fewest years between the first and the last of a term or plan.</summary>
    public const int ShortestTerm = 3;

    private const int DaysOfWeek = 7;
    private const int MonthsOfQuarter = 3;
    private const int LongestTerm = 10;

    // How far before the day of a report, in days, its stretches may end.
    private const int WeekReach = 14;
    private const int MonthReach = 45;
    private const int QuarterReach = 190;
    private const int YearsReach = 800;

    private CalendarInterval? _week;
    private CalendarInterval? _month;
    private CalendarInterval? _quarter;
    private CalendarInterval? _schoolYear;
    private CalendarInterval? _term;

    /// <summary>Takes note of a stretch that the text speaks of.</summary>
    public void Tell(CalendarInterval value)
    {
        if (value.End is { Precision: CalendarPrecision.Month })
            _month = value;
        if (value.IsPoint || value.Start is not { } start || value.End is not { } end || start.Precision != end.Precision || value.FirstDay is not { } first || value.LastDay is not { } last)
            return;
        int years = last.Year - first.Year;
        switch (start.Precision)
        {
            // from Friday to Friday, too
            case CalendarPrecision.Day when last.DayNumber - first.DayNumber is DaysOfWeek - 1 or DaysOfWeek:
                _week = value;
                break;
            case CalendarPrecision.Month when years == 0 && last.Month - first.Month == MonthsOfQuarter - 1 && last.Month % MonthsOfQuarter == 0:
                _quarter = value;
                break;
            case CalendarPrecision.Year when years == 1:
                _schoolYear = value;
                break;
            case CalendarPrecision.Year when years is >= ShortestTerm and <= LongestTerm:
                _term = value;
                break;
        }
    }

    /// <summary>The stretch that a part like quý này or niên vụ trước is counted from; <see langword="null"/> where the text has told of none near the day of the report.</summary>
    public readonly CalendarInterval? BaseOf(in DatePart part, DateOnly? reference) => part.IsJustPast ? null : part.Grain switch
    {
        DateGrain.Week when part.Count == 0 && part.Day == 0 && part.Shift < 0 => Near(_week, reference, WeekReach),
        DateGrain.Month when part.Month == 0 && part.Shift < 0 && part.Origin == DateOrigin.Governing => Near(_month, reference, MonthReach),
        DateGrain.Quarter when part.Quarter == 0 => Near(_quarter, reference, QuarterReach),
        DateGrain.SchoolYear or DateGrain.Season when part.Shift != 0 => Near(_schoolYear, reference, YearsReach),
        DateGrain.Term => _term,
        _ => null,
    };

    private static CalendarInterval? Near(CalendarInterval? told, DateOnly? reference, int reach) =>
        told?.LastDay is { } last && reference is { } day && Math.Abs(day.DayNumber - last.DayNumber) > reach ? null : told;
}
