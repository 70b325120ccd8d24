using TextFacts.Recognition.Dates;

namespace TextFacts.Resolution;

/// <content>Weeks.</content>
internal static partial class DateResolver
{
    // A week told from day to day has seven days, or eight where its last day is the first of the next: từ 5 đến 12/9.
    private const int LongestWeek = DaysOfWeek + 1;

    private static CalendarInterval? ResolveWeek(in DatePart part, in DateContext context)
    {
        if (part.Day != 0)
            return FindDay(part, context)?.FirstDay is { DayNumber: >= DaysOfWeek } upTo ? CalendarInterval.Between(CalendarPoint.OfDay(upTo.AddDays(1 - DaysOfWeek)), CalendarPoint.OfDay(upTo)) : null;
        if (part.Month != 0)
            return ResolveWeekOfMonth(part, context);
        if (part.Count > 0)
            return ResolveWeekNumber(part, context);
        if (part.Shift < 0 && context.Governing is { FirstDay: { } first, LastDay: { } last } && last.DayNumber - first.DayNumber + 1 is DaysOfWeek or LongestWeek)
            return Shift(first, DaysOfWeek * part.Shift) is { } from && Shift(last, DaysOfWeek * part.Shift) is { } to ? CalendarInterval.Between(from, to) : null;
        DateOnly? near = part.Origin == DateOrigin.Governing && context.Governing?.FirstDay is { } governing ? governing : context.Reference;
        if (near is not { Year: > 1 and < 9990 } day)
            return null;
        DateOnly start = day.AddDays(DaysOfWeek * part.Shift - ((int)day.DayOfWeek + DaysOfWeek - 1) % DaysOfWeek);
        return CalendarInterval.Between(CalendarPoint.OfDay(start), CalendarPoint.OfDay(start.AddDays(DaysOfWeek - 1)));
    }

    /// <summary>Seven days of a month, the first of which begin with it; the fifth are what is left.</summary>
    private static CalendarInterval? ResolveWeekOfMonth(DatePart part, in DateContext context)
    {
        int week = part.Count;
        (part.Grain, part.Count) = (DateGrain.Month, 0);
        if (ResolveMonth(part, context) is not { FirstDay: { } first, LastDay: { } last })
            return null;
        // As numbers, for the days behind the end of the calendar are no days.
        int start = first.DayNumber + (DaysOfWeek * (week - 1));
        int end = Math.Min(start + DaysOfWeek - 1, last.DayNumber);
        return start > end ? null : CalendarInterval.Between(CalendarPoint.OfDay(DateOnly.FromDayNumber(start)), CalendarPoint.OfDay(DateOnly.FromDayNumber(end)));
    }

    private static CalendarInterval? ResolveWeekNumber(in DatePart part, in DateContext context)
    {
        if ((part.Year != 0 ? part.Year : context.Reference?.Year) is not { } year || year is < 2 or > 9990)
            return null;
        DateOnly first = DateOnly.FromDateTime(System.Globalization.ISOWeek.ToDateTime(year, part.Count, DayOfWeek.Monday));
        return CalendarInterval.Between(CalendarPoint.OfDay(first), CalendarPoint.OfDay(first.AddDays(6)));
    }
}
