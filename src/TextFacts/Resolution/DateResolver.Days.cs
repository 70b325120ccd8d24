using TextFacts.Recognition.Dates;

namespace TextFacts.Resolution;

/// <content>Days and the minutes of them: by the calendar, the day of the week, the lunar calendar, or the day told of.</content>
internal static partial class DateResolver
{
    private const int MinutesOfDay = 24 * 60;
    private const int DaysOfHalfYear = 184;

    // A day without a year that lies ahead by no more than this is taken to be one to come, where nothing says that it is planned.
    private const int DaysAheadWithoutPlan = 62;

    // Nine months: how far ahead the months may end in which the days of a plan lie.
    private const int DaysOfPlan = 274;

    private static CalendarInterval? ResolveDay(in DatePart part, in DateContext context)
    {
        CalendarPoint? day = FindDay(part, context);
        if (day is not { } point)
            return null;
        if (part.Grain == DateGrain.Minute && part.Minute >= 0)
            return At(point, part.Minute) is { } moment ? CalendarInterval.Of(moment) : null;
        return CalendarInterval.Of(point);
    }

    /// <summary>A minute of a day; 24 giờ is the start of the next.</summary>
    private static CalendarPoint? At(CalendarPoint point, int minute)
    {
        if (minute < MinutesOfDay)
            return point.At(new TimeOnly(minute / 60, minute % 60));
        return point.FirstDay is { } day && Shift(day, 1) is { } next ? next.At(TimeOnly.MinValue) : null;
    }

    private static CalendarPoint? FindDay(in DatePart part, in DateContext context)
    {
        if (part.Weekday != 0 && part.Day == 0)
            return FindWeekday(part, context);
        if (part.Origin == DateOrigin.Governing)
            return GoverningDay(context)?.FirstDay is { } told ? Shift(told, part.Shift) : null;
        if (part.Origin != DateOrigin.Absolute && part.Day == 0)
            return context.Reference is { } reference ? Shift(reference, part.Shift) : null;
        if (part.Day == 0)
            return GoverningDay(context);
        if (part.IsLunar)
            return FindLunarDay(part, context);
        if (part.Origin == DateOrigin.Reference)
        {
            // ngày 5 tháng trước, ngày 20 tháng này
            return context.Reference is { } near && AddMonths(near.Year, near.Month, part.Shift) is var (y, m) && CalendarPoint.IsDay(y, m, part.Day)
                ? CalendarPoint.OfDay(y, m, part.Day) : null;
        }
        if (part.Month != 0)
        {
            int? year = part.Year != 0 ? part.Year : FindYearOfDay(part, context);
            return CalendarPoint.IsDay(year, part.Month, part.Day) ? CalendarPoint.OfDay(year, part.Month, part.Day) : null;
        }
        if (context.NearMonth is var (nearYear, nearMonth) && nearMonth != 0 && CalendarPoint.IsDay(nearYear, nearMonth, part.Day))
            return CalendarPoint.OfDay(nearYear, nearMonth, part.Day);
        if (context.Reference is not { } around)
            return CalendarPoint.IsDay(null, null, part.Day) ? CalendarPoint.OfDay(null, null, part.Day) : null;
        return NearestDay(around, part.Day, context.IsFuture);
    }

    /// <summary>A day of the month near the reference: in the past, or ahead by some days or where something is planned.</summary>
    private static CalendarPoint? NearestDay(DateOnly reference, int day, bool isFuture)
    {
        DateOnly? best = null;
        int bestDistance = int.MaxValue;
        for (int shift = -1; shift <= 1; shift++)
        {
            (int year, int month) = AddMonths(reference.Year, reference.Month, shift);
            if (!CalendarPoint.IsDay(year, month, day))
                continue;
            DateOnly candidate = new(year, month, day);
            int ahead = candidate.DayNumber - reference.DayNumber;
            int distance = ahead <= 0 ? (isFuture ? -ahead * 2 : -ahead) : isFuture ? ahead : ahead * 2;
            if (distance < bestDistance)
                (best, bestDistance) = (candidate, distance);
        }
        return best is { } found ? CalendarPoint.OfDay(found) : null;
    }

    private static int? FindYearOfDay(in DatePart part, in DateContext context)
    {
        if (part.HasYearShift)
            return ShiftedYear(part, context);
        if (context.SentenceYear != 0)
            return context.SentenceYear;
        if (context.Reference is not { } reference)
            return GoverningYear(context);
        if (YearOfStretchAhead(part, context, reference) is { } ahead)
            return ahead;
        int nearest = NearestYear(reference, part.Month, part.Day, context.IsFuture);
        return part.Weekday == 0 ? nearest : YearWithWeekday(part, nearest, context.IsFuture);
    }

    /// <summary>nhiệm vụ quý IV: … trước 20/12: a day within the months that govern, where they end after the report.</summary>
    private static int? YearOfStretchAhead(in DatePart part, in DateContext context, DateOnly reference)
    {
        if (context.Governing is not { Start.Precision: CalendarPrecision.Month, FirstDay: { } first, LastDay: { } last } || last < reference || last.DayNumber - reference.DayNumber > DaysOfPlan || last.DayNumber - first.DayNumber > DaysOfHalfYear || first.Year != last.Year || !CalendarPoint.IsDay(last.Year, part.Month, part.Day))
            return null;
        DateOnly day = new(last.Year, part.Month, part.Day);
        return day >= first && day <= last ? last.Year : null;
    }

    /// <summary>chủ nhật ngày 9 tháng 4: of the years around the one in which the day is a Sunday; writers err, and what is reported is not ahead.</summary>
    private static int YearWithWeekday(in DatePart part, int nearest, bool isFuture)
    {
        foreach (int year in (ReadOnlySpan<int>)[nearest, isFuture ? nearest + 1 : nearest - 1])
        {
            if (year is >= 1 and <= 9999 && CalendarPoint.IsDay(year, part.Month, part.Day) && WeekdayOf(new DateOnly(year, part.Month, part.Day)) == part.Weekday)
                return year;
        }
        return nearest;
    }

    /// <summary>The day of the week as Vietnamese counts it, 2 (Monday) to 8 (Sunday).</summary>
    private static int WeekdayOf(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 8 : (int)day.DayOfWeek + 1;

    private static int NearestYear(DateOnly reference, int month, int day, bool isFuture)
    {
        int days = (month - reference.Month) * 30 + day - reference.Day;
        if (isFuture)
            return days < -DaysAheadWithoutPlan * 2 ? reference.Year + 1 : reference.Year;
        if (days <= DaysAheadWithoutPlan)
            return days < -365 + DaysAheadWithoutPlan / 2 ? reference.Year + 1 : reference.Year;
        return reference.Year - 1;
    }

    private static CalendarPoint? FindLunarDay(in DatePart part, in DateContext context)
    {
        if (part.Month == 0)
            return null;
        int? year = part.Year != 0 ? part.Year : part.HasYearShift ? context.Reference?.Year + part.YearShift : context.SentenceYear != 0 ? context.SentenceYear : null;
        if (year is { } known)
            return LunarCalendar.ToGregorian(known, part.Month, part.Day) is { } exact ? CalendarPoint.OfDay(exact) : null;
        if (context.Reference is not { } reference)
            return null;
        DateOnly? best = null;
        int bestDistance = int.MaxValue;
        for (int candidateYear = reference.Year - 1; candidateYear <= reference.Year + 1; candidateYear++)
        {
            if (LunarCalendar.ToGregorian(candidateYear, part.Month, part.Day) is not { } candidate)
                continue;
            int ahead = candidate.DayNumber - reference.DayNumber;
            int distance = ahead <= 0 ? -ahead : context.IsFuture ? ahead : ahead <= DaysAheadWithoutPlan ? ahead * 2 : ahead * 6;
            if (distance < bestDistance)
                (best, bestDistance) = (candidate, distance);
        }
        return best is { } found ? CalendarPoint.OfDay(found) : null;
    }

    private static CalendarPoint? FindWeekday(in DatePart part, in DateContext context)
    {
        if (context.Reference is not { } reference)
            return null;
        int today = WeekdayOf(reference);
        if (part.Count > 0)
            return Shift(reference, part.Weekday - today + 7 * part.Shift);
        // thứ hai trước, thứ hai tới: the nearest one on that side.
        int days = part.Weekday - today;
        if (part.Shift == 0)
            return Shift(reference, days > 0 && !context.IsFuture ? days - 7 : days);
        if (part.Shift < 0 && days >= 0)
            days -= 7;
        else if (part.Shift > 0 && days <= 0)
            days += 7;
        return Shift(reference, days);
    }

    private static CalendarPoint? GoverningDay(in DateContext context)
    {
        if (context.Governing is { IsPoint: true, Start: { Precision: >= CalendarPrecision.Day } day } && day.FirstDay is { } known)
            return CalendarPoint.OfDay(known);
        return context.Reference is { } reference ? CalendarPoint.OfDay(reference) : null;
    }

    private static CalendarPoint? Shift(DateOnly day, int days)
    {
        int number = day.DayNumber + days;
        return number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber ? CalendarPoint.OfDay(DateOnly.FromDayNumber(number)) : null;
    }
}
