using TextFacts.Recognition.Dates;

namespace TextFacts.Resolution;

/// <summary>
/// Gives a date expression its value: fills in years and months that are left out, shifts relative expressions, converts lunar days. Pure
/// functions of the expression and its context.
/// </summary>
internal static partial class DateResolver
{
    private const int FirstMonthOfSchoolYear = 8;
    private const int LastMonthOfSchoolYear = 5;

    /// <summary>The value of an expression; <see langword="null"/> if there is no such date or nothing to resolve it against.</summary>
    public static CalendarInterval? Resolve(in DateExpression expression, in DateContext context) => expression.Form switch
    {
        DateForm.Point => ResolvePart(expression.Start, context),
        DateForm.Range => ResolveRange(expression.Start, expression.Finish, context),
        DateForm.SamePeriod => ResolveSamePeriod(expression.Start, context),
        DateForm.Back => ResolveStretch(expression.Start, context, -1),
        DateForm.Ahead => ResolveStretch(expression.Start, context, 1),
        DateForm.Recurring => ResolveRecurring(expression.Start),
        _ => null,
    };

    private static CalendarInterval? ResolvePart(DatePart part, in DateContext context)
    {
        if (part.IsJustPast && context.Reference is { } reference && IsEnding(part.Grain, reference))
            part.Shift = 0;
        return ResolveKnownPart(part, context);
    }

    /// <summary>Whether the week, month, quarter or year of a day is so near its end that "qua" means itself rather than the one before.</summary>
    private static bool IsEnding(DateGrain grain, DateOnly day) => grain switch
    {
        DateGrain.Week => day.DayOfWeek is DayOfWeek.Friday or DayOfWeek.Saturday or DayOfWeek.Sunday,
        DateGrain.Month => day.Day >= 15,
        DateGrain.Quarter => day.Month % 3 == 0,
        DateGrain.Year => day.Month >= 10,
        DateGrain.SchoolYear => day.Month is >= LastMonthOfSchoolYear and < FirstMonthOfSchoolYear,
        _ => false,
    };

    private static CalendarInterval? ResolveKnownPart(in DatePart part, in DateContext context) => part.Grain switch
    {
        DateGrain.Minute or DateGrain.Day => ResolveDay(part, context),
        DateGrain.Week => ResolveWeek(part, context),
        DateGrain.Month => ResolveMonth(part, context),
        DateGrain.SchoolYear => ResolveSchoolYear(part, context),
        DateGrain.Season => ResolveSeason(part, context),
        DateGrain.Term => ResolveTerm(part, context),
        DateGrain.Session => ResolveSession(part, context),
        DateGrain.Quarter => ResolveQuarter(part, context),
        DateGrain.Months => ResolveMonths(part, context),
        DateGrain.Year => ResolveYear(part, context) is { } year and >= 1 and <= 9999 ? CalendarInterval.Of(CalendarPoint.OfYear(year)) : null,
        DateGrain.Decade => CalendarInterval.Of(CalendarPoint.OfDecade(part.Year)),
        DateGrain.Century => CalendarInterval.Of(CalendarPoint.OfCentury(part.Year)),
        _ => null,
    };

    /// <summary>tháng 4 năm nay, tháng 4 năm ấy: so many years from that of the report, or the year told.</summary>
    private static int? ShiftedYear(in DatePart part, in DateContext context) =>
        (part.IsYearTold ? GoverningYear(context) ?? context.Reference?.Year : context.Reference?.Year ?? GoverningYear(context)) + part.YearShift;

    private static int? GoverningYear(in DateContext context) => context.Governing is null ? null
        : context.Governing.End?.Year ?? context.Governing.Start?.Year;
}
