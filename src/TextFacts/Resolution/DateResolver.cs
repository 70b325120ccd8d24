using TextFacts.Recognition.Dates;

namespace TextFacts.Resolution;

/// <summary>
/// Gives a date expression its value: fills in years and months that are left out, shifts relative expressions, converts lunar days. Pure
/// functions of the expression and its context.
/// </summary>
internal static partial class DateResolver
{
    // A date without a year that lies ahead by no more than this is taken to be one to come, where nothing says that it is planned.
    private const int DaysAheadWithoutPlan = 62;
    private const int MonthsAheadWithoutPlan = 2;
    private const int DaysOfWeek = 7;
    private const int DaysOfHalfYear = 184;

    // Nine months: how far ahead the months may end in which the days of a plan lie.
    private const int DaysOfPlan = 274;
    private const int MinutesOfDay = 24 * 60;
    private const int YearsOfTerm = 5;
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
            return (context.Reference?.Year ?? GoverningYear(context)) + part.YearShift;
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

    private static CalendarInterval? ResolveMonth(in DatePart part, in DateContext context)
    {
        (int? year, int month) = FindMonth(part, context);
        if (month == 0)
            return null;
        if (part.Count > 0 && year is { } known)
            return DaysOfMonth(known, month, part);
        if (year is < 1 or > 9999)
            return null;
        return CalendarInterval.Of(CalendarPoint.OfMonth(year, month));
    }

    /// <summary>nửa đầu tháng 10, 10 ngày đầu tháng 5.</summary>
    private static CalendarInterval? DaysOfMonth(int year, int month, in DatePart part)
    {
        if (year is < 1 or > 9999)
            return null;
        int length = DateTime.DaysInMonth(year, month);
        int count = Math.Min((int)part.Count, length);
        return part.Side == DateSide.Start
            ? CalendarInterval.Between(CalendarPoint.OfDay(year, month, 1), CalendarPoint.OfDay(year, month, count))
            : CalendarInterval.Between(CalendarPoint.OfDay(year, month, count == 15 ? 16 : length - count + 1), CalendarPoint.OfDay(year, month, length));
    }

    private static (int? Year, int Month) FindMonth(in DatePart part, in DateContext context)
    {
        if (part.Month == 0)
        {
            // tháng trước under a month that governs is the one before that.
            if (part.Origin == DateOrigin.Governing && context.Governing?.End is { Precision: CalendarPrecision.Month, Year: { } y, Month: { } m }
                && (context.Governing.IsPoint || context.Reference is null || Math.Abs(y * 12 + m - context.Reference.Value.Year * 12 - context.Reference.Value.Month) <= 2))
                return AddMonths(y, m, part.Shift);
            return context.Reference is { } reference ? AddMonths(reference.Year, reference.Month, part.Shift) : (null, 0);
        }
        if (part.Year != 0)
            return (part.Year, part.Month);
        if (part.HasYearShift)
            return ((part.YearShift < 0 && !part.IsYearFromReference ? GoverningYear(context) ?? context.Reference?.Year : context.Reference?.Year ?? GoverningYear(context)) + part.YearShift, part.Month);
        if (context.SentenceYear != 0)
            return (context.SentenceYear, part.Month);
        int? governing = GoverningYear(context);
        if (context.Reference is not { } day)
            return (governing, part.Month);
        if (governing is { } year && year != day.Year)
        {
            // A text about another year; but the year right before the report's is often only compared with.
            if ((year == day.Year - 1 && part.Month > day.Month && !context.IsFuture) || (year == day.Year + 1 && context.IsFuture))
                return (year, part.Month);
        }
        int ahead = part.Month - day.Month;
        if (context.IsFuture)
            return (ahead < -4 ? day.Year + 1 : day.Year, part.Month);
        return (ahead <= MonthsAheadWithoutPlan ? day.Year : day.Year - 1, part.Month);
    }

    private static (int Year, int Month) AddMonths(int year, int month, int shift)
    {
        int index = year * 12 + month - 1 + shift;
        return (index / 12, index % 12 + 1);
    }

    private static CalendarInterval? ResolveQuarter(in DatePart part, in DateContext context)
    {
        int year;
        int quarter = part.Quarter;
        if (quarter == 0)
        {
            DateOnly? near = part.Origin == DateOrigin.Governing && context.Governing?.FirstDay is { } first ? first : context.Reference;
            if (near is not { } day)
                return null;
            int index = day.Year * 4 + (day.Month - 1) / 3 + part.Shift;
            (year, quarter) = (index / 4, index % 4 + 1);
        }
        else if (FindYearOfSpan(part, context, (quarter - 1) * 3 + 1) is { } found)
        {
            year = found;
        }
        else
        {
            return null;
        }
        return Months(year, quarter * 3 - 2, quarter * 3);
    }

    private static CalendarInterval? ResolveSchoolYear(in DatePart part, in DateContext context)
    {
        if (part.Origin == DateOrigin.Governing && context.Governing is { IsPoint: false, Start: { Precision: CalendarPrecision.Year, Year: { } told } })
            return TwoYears(told + part.Shift);
        if (context.Reference is not { } reference || reference.Year is < 3 or > 9990)
            return null;
        int first = (reference.Month >= FirstMonthOfSchoolYear ? reference.Year : reference.Year - 1) + part.Shift;
        return TwoYears(first);
    }

    private static CalendarInterval? TwoYears(int first) =>
        first is < 1 or > 9998 ? null : CalendarInterval.Between(CalendarPoint.OfYear(first), CalendarPoint.OfYear(first + 1));

    /// <summary>vụ trước: of the crop year told of, or else of the year.</summary>
    private static CalendarInterval? ResolveSeason(in DatePart part, in DateContext context)
    {
        if (context.Governing is { IsPoint: false, Start: { Precision: CalendarPrecision.Year, Year: { } first }, End.Year: { } last } && last == first + 1)
            return TwoYears(first + part.Shift);
        // A year of long ago is background.
        int? told = GoverningYear(context);
        if (context.Reference is { } reference && (told is null || Math.Abs(told.Value - reference.Year) > 1))
            told = reference.Year;
        return told + part.Shift is { } year and >= 1 and <= 9999 ? CalendarInterval.Of(CalendarPoint.OfYear(year)) : null;
    }

    /// <summary>
    /// nhiệm kỳ trước, giai đoạn trước: the same number of years before those told of, or before those of the report: a term of the Party runs from 2020 to 2025, a
    /// five-year plan from 2021 to 2025. A term ends in the year in which the next begins.
    /// </summary>
    private static CalendarInterval? ResolveTerm(in DatePart part, in DateContext context)
    {
        if (context.Governing is not { IsPoint: false, Start: { Precision: CalendarPrecision.Year, Year: { } first }, End: { Precision: CalendarPrecision.Year, Year: { } last } } || last - first < ToldSpans.ShortestTerm)
        {
            if (context.Reference is not { } reference)
                return null;
            first = part.Count == YearsOfTerm ? reference.Year / YearsOfTerm * YearsOfTerm : (reference.Year - 1) / YearsOfTerm * YearsOfTerm + 1;
            last = first + part.Count;
        }
        int shift = part.Shift * (last - first == YearsOfTerm ? YearsOfTerm : last - first + 1);
        return first + shift < 1 || last + shift > 9999 ? null : CalendarInterval.Between(CalendarPoint.OfYear(first + shift), CalendarPoint.OfYear(last + shift));
    }

    /// <summary>phiên trước: the day before the one told of that is no Saturday or Sunday.</summary>
    private static CalendarInterval? ResolveSession(in DatePart part, in DateContext context)
    {
        if (GoverningDay(context)?.FirstDay is not { } day || day.DayNumber < DaysOfWeek)
            return null;
        do
            day = day.AddDays(part.Shift);
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
        return CalendarInterval.Of(CalendarPoint.OfDay(day));
    }

    private static CalendarInterval? ResolveMonths(in DatePart part, in DateContext context)
    {
        bool isStart = part.Side == DateSide.Start;
        // The last months of a span decide whether the year has reached it.
        int? year = FindYearOfSpan(part, context, isStart ? part.Count : 12 - part.Count + 1);
        if (year is not { } known)
            return null;
        return isStart ? Months(known, 1, part.Count) : Months(known, 12 - part.Count + 1, 12);
    }

    private static CalendarInterval? Months(int year, int first, int last) =>
        year is < 1 or > 9999 || first < 1 || last > 12 ? null : CalendarInterval.Between(CalendarPoint.OfMonth(year, first), CalendarPoint.OfMonth(year, last));

    /// <summary>The year of a quarter or of some months that begins, or of the first months ends, with <paramref name="month"/>.</summary>
    private static int? FindYearOfSpan(in DatePart part, in DateContext context, int month)
    {
        if (part.Year != 0)
            return part.Year;
        if (part.HasYearShift)
            return (part.YearShift < 0 ? context.Reference?.Year ?? GoverningYear(context) : context.Reference?.Year ?? GoverningYear(context)) + part.YearShift;
        if (context.SentenceYear != 0)
            return context.SentenceYear;
        int? governing = GoverningYear(context);
        if (context.Reference is not { } reference)
            return governing;
        if (governing is { } year && year == reference.Year - 1 && month > reference.Month && !context.IsFuture)
            return year;
        if (governing is { } ahead && ahead == reference.Year + 1 && context.IsFuture)
            return ahead;
        if (month <= reference.Month + 1 || context.IsFuture)
            return reference.Year;
        // From spring on, the months to come are this year's; in its first months a report looks back.
        return reference.Month <= 3 || (part.Grain == DateGrain.Months && part.Side == DateSide.Start) ? reference.Year - 1 : reference.Year;
    }

    private static int? ResolveYear(in DatePart part, in DateContext context)
    {
        if (part.Year != 0)
            return part.Year;
        if (part.Origin == DateOrigin.Governing)
            return (GoverningYear(context) ?? context.Reference?.Year) + part.Shift;
        if (part.Origin == DateOrigin.Reference)
            return (context.Reference?.Year ?? GoverningYear(context)) + part.Shift;
        // kế hoạch cả năm: what is aimed at is not behind.
        if (context.IsFuture && context.Reference is { } report && GoverningYear(context) < report.Year && context.SentenceYear < report.Year)
            return report.Year;
        // đầu năm, cả năm
        return context.SentenceYear != 0 ? context.SentenceYear : GoverningYear(context) ?? context.Reference?.Year;
    }

    private static int? GoverningYear(in DateContext context) => context.Governing is null ? null
        : context.Governing.End?.Year ?? context.Governing.Start?.Year;
}
