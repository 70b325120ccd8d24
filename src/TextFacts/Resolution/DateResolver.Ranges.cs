using TextFacts.Recognition.Dates;

namespace TextFacts.Resolution;

/// <content>Ranges, the same period, stretches and recurring days.</content>
internal static partial class DateResolver
{
    private const int MonthsOfQuarter = 3;
    private const int MonthsOfHalf = 6;
    private const int FirstOfSecondHalf = 16;
    private const int MonthsOfYear = 12;

    private static CalendarInterval? ResolveRange(DatePart start, DatePart finish, DateContext context)
    {
        if (finish.Origin == DateOrigin.Now)
            return ResolveUntilNow(start, context);
        bool isStartOpen = start.Year == 0 && start.Origin == DateOrigin.Absolute && !start.HasYearShift;
        bool isFinishOpen = finish.Year == 0 && finish.Origin == DateOrigin.Absolute && !finish.HasYearShift;
        if (start.Grain == DateGrain.Year && start.Year == 0 && start.IsFromStart)
            return ResolveFromStartOfYear(start, finish, context);
        if (start.Grain is DateGrain.Minute && start.Day == 0 && finish.Day != 0)
            (start.Day, start.Month, start.Year, start.Weekday, start.Origin, start.Shift) = (finish.Day, finish.Month, finish.Year, finish.Weekday, finish.Origin, finish.Shift);
        if (finish.Grain == DateGrain.Minute && finish.Day == 0 && finish.Weekday == 0 && finish.Origin == DateOrigin.Absolute && start.Grain == DateGrain.Minute)
        {
            CalendarInterval? from = ResolvePart(start, context);
            return from is { Start: { } fromPoint } && finish.Minute >= 0 && At(fromPoint, finish.Minute) is { } toPoint
                ? CalendarInterval.TryBetween(fromPoint, toPoint)
                : null;
        }
        if (isFinishOpen && finish.Grain == DateGrain.Day && finish.Month == 0 && start.Month != 0)
            finish.Month = start.Month;
        if (finish.IsLunar && start.Day != 0 && start.Year == 0)
        {
            start.IsLunar = true;
            if (start.Month == 0)
                start.Month = finish.Month;
        }
        CalendarInterval? end = null;
        if (isStartOpen && (!isFinishOpen || finish.Month != 0 || start.Grain != DateGrain.Day))
        {
            if (isFinishOpen && start.Month != 0 && finish.Month >= start.Month && start.Grain == DateGrain.Day && finish.Grain == DateGrain.Day && context is { SentenceYear: 0, Reference: { } report })
            {
                // từ 1/7 đến 31/8 in June: what begins soon ends in the same year.
                int startYear = NearestYear(report, start.Month, start.Day, context.IsFuture);
                if (startYear > NearestYear(report, finish.Month, finish.Day, context.IsFuture))
                    finish.Year = (short)startYear;
            }
            end = ResolvePart(finish, context);
            if (end?.End is not { } endPoint)
                return null;
            if (start.Grain is DateGrain.Day or DateGrain.Minute && start.Day != 0 && start.Month == 0 && endPoint.Month is { } month)
            {
                start.Month = (byte)month;
                if (endPoint.Day is { } endDay && endDay < start.Day)
                    start.Month = (byte)(month == 1 ? 12 : month - 1);
            }
            if (start.Grain != DateGrain.Decade && start.Grain != DateGrain.Century && endPoint.Year is { } year)
            {
                int startMonth = start.Grain == DateGrain.Quarter ? start.Quarter * 3 : start.Month;
                start.Year = (short)(startMonth != 0 && endPoint.Month is { } endMonth && startMonth > endMonth + 2 ? year - 1 : year);
            }
        }
        CalendarInterval? first = ResolvePart(start, context);
        if (first?.Start is not { } startPoint)
            return null;
        if (end is null)
        {
            if (isFinishOpen && startPoint.Year is { } year && finish.Grain is not (DateGrain.Year or DateGrain.Decade or DateGrain.Century))
            {
                int finishMonth = finish.Grain == DateGrain.Quarter ? finish.Quarter * 3 : finish.Month;
                finish.Year = (short)(finishMonth != 0 && startPoint.Month is { } startMonth && finishMonth < startMonth ? year + 1 : year);
                if (finish.Grain is DateGrain.Day && finish.Month == 0 && startPoint.Month is { } sameMonth)
                    finish.Month = (byte)sameMonth;
            }
            end = ResolvePart(finish, context);
        }
        if (end?.End is not { } last)
            return null;
        // "Từ nay đến hết tháng" of the month itself begins on the day.
        if (start is { Origin: DateOrigin.Reference, Grain: DateGrain.Month } && last.Precision == CalendarPrecision.Month && last.Equals(startPoint)
            && context.Reference is { } today && end.LastDay is { } lastDay)
            return CalendarInterval.TryBetween(CalendarPoint.OfDay(today), CalendarPoint.OfDay(lastDay));
        // từ đầu năm 2024 đến ngày 30/6: from its January.
        if (start is { Grain: DateGrain.Year, IsFromStart: true } && startPoint.Year is { } startOf && last.Precision > CalendarPrecision.Year)
            startPoint = CalendarPoint.OfMonth(startOf, 1);
        return CalendarInterval.TryBetween(startPoint, last);
    }

    private static CalendarInterval? ResolveFromStartOfYear(in DatePart start, in DatePart finish, in DateContext context)
    {
        CalendarInterval? end = ResolvePart(finish, context);
        if (end?.End is not { Year: { } year } endPoint)
            return null;
        int startYear = start.HasYearShift && start.YearShift != 0 ? year + start.YearShift : year;
        if (endPoint.Precision == CalendarPrecision.Year)
            return CalendarInterval.TryBetween(CalendarPoint.OfYear(startYear), endPoint);
        return CalendarInterval.TryBetween(CalendarPoint.OfMonth(startYear, 1), endPoint);
    }

    private static CalendarInterval? ResolveUntilNow(in DatePart start, in DateContext context)
    {
        if (context.Reference is not { } reference)
            return ResolvePart(start, context)?.Start is { } open ? CalendarInterval.From(open) : null;
        if (start.Grain == DateGrain.Year && start.IsFromStart)
        {
            int year = start.Year != 0 ? start.Year : reference.Year + start.YearShift;
            return year is >= 1 and <= 9999
                ? CalendarInterval.TryBetween(CalendarPoint.OfMonth(year, 1), CalendarPoint.OfMonth(reference.Year, reference.Month))
                : null;
        }
        if (ResolvePart(start, context)?.Start is not { } first)
            return null;
        CalendarPoint now = first.Precision switch
        {
            CalendarPrecision.Day or CalendarPrecision.Minute => CalendarPoint.OfDay(reference),
            CalendarPrecision.Month => CalendarPoint.OfMonth(reference.Year, reference.Month),
            _ => CalendarPoint.OfYear(reference.Year),
        };
        return CalendarInterval.TryBetween(first, now);
    }

    private static CalendarInterval? ResolveSamePeriod(in DatePart part, in DateContext context)
    {
        CalendarInterval? governing = context.Governing;
        if (part.Grain is DateGrain.Month or DateGrain.Quarter)
            return governing is { IsPoint: true, Start: { } point } && ShiftMonths(point, part.Grain == DateGrain.Month ? part.Shift : part.Shift * MonthsOfQuarter) is { } shifted ? CalendarInterval.Of(shifted) : null;
        if (part.Grain == DateGrain.Months && governing is not null)
            return PeriodBefore(governing);
        if (governing?.End?.Year is not { } governingYear)
        {
            if (part.Year != 0)
                return CalendarInterval.Of(CalendarPoint.OfYear(part.Year));
            return context.Reference is { } reference && reference.Year > 1 ? CalendarInterval.Of(CalendarPoint.OfYear(reference.Year + (part.HasYearShift ? part.YearShift : -1))) : null;
        }
        int shift = part.Year != 0 ? part.Year - governingYear : part.YearShift;
        // The same period of a moment is its day.
        if (governing is { IsPoint: true, Start: { Precision: CalendarPrecision.Minute, FirstDay: { } day } })
            governing = CalendarInterval.Of(CalendarPoint.OfDay(day));
        return ShiftYears(governing, shift);
    }

    /// <summary>
    /// The period before that of a report: the week, month, quarter or half before it, from the 16th to the 15th too, and the half of a month that customs count; a report of
    /// any other length is held against the same days of the year before.
    /// </summary>
    private static CalendarInterval? PeriodBefore(CalendarInterval governing)
    {
        if (governing.Start?.Precision is not (CalendarPrecision.Month or CalendarPrecision.Day) || governing.End?.Precision != governing.Start.Value.Precision
            || governing.FirstDay is not { Year: > 1 } first || governing.LastDay is not { } last || last == DateOnly.MaxValue || FirstDayBefore(first, last.AddDays(1)) is not { } from)
            return ShiftYears(governing, -1);
        DateOnly to = first.AddDays(-1);
        if (governing.Start.Value.Precision == CalendarPrecision.Day)
            return CalendarInterval.TryBetween(CalendarPoint.OfDay(from), CalendarPoint.OfDay(to));
        return governing.IsPoint ? CalendarInterval.Of(CalendarPoint.OfMonth(to.Year, to.Month)) : CalendarInterval.TryBetween(CalendarPoint.OfMonth(from.Year, from.Month), CalendarPoint.OfMonth(to.Year, to.Month));
    }

    /// <summary>The first day of the stretch of the same kind that ends before another; <see langword="null"/> where it is of no kind that reports have.</summary>
    /// <param name="first">The first day of the other.</param>
    /// <param name="behind">The day behind it.</param>
    private static DateOnly? FirstDayBefore(DateOnly first, DateOnly behind)
    {
        int months = (behind.Year - first.Year) * MonthsOfYear + behind.Month - first.Month;
        return behind.DayNumber - first.DayNumber == DaysOfWeek ? first.AddDays(-DaysOfWeek)
            // kỳ 1 tháng 10 is held against kỳ 2 tháng 9.
            : months == 1 && first.Day == FirstOfSecondHalf && behind.Day == 1 ? first.AddDays(1 - FirstOfSecondHalf)
            : months == 0 && first.Day == 1 && behind.Day == FirstOfSecondHalf ? first.AddMonths(-1).AddDays(FirstOfSecondHalf - 1)
            : behind.Day == first.Day && months is 1 or MonthsOfQuarter or MonthsOfHalf ? first.AddMonths(-months) : null;
    }

    /// <summary>The same stretch some years before or after.</summary>
    public static CalendarInterval? ShiftYears(CalendarInterval interval, int years)
    {
        if (interval.Start is not { } start || interval.End is not { } end || ShiftYears(start, years) is not { } first || ShiftYears(end, years) is not { } last)
            return null;
        return interval.IsPoint ? CalendarInterval.Of(first) : CalendarInterval.TryBetween(first, last);
    }

    /// <summary>The same month or day some months before or after: cùng thời điểm tháng trước. The last day of a month has no other than the last of one that is shorter.</summary>
    private static CalendarPoint? ShiftMonths(CalendarPoint point, int months)
    {
        if (point is not { Precision: >= CalendarPrecision.Month, Year: { } year, Month: { } month } || AddMonths(year, month, months) is var (y, m) && y is < 1 or > 9999)
            return null;
        return point.Day is { } day ? CalendarPoint.OfDay(y, m, Math.Min(day, DateTime.DaysInMonth(y, m))) : CalendarPoint.OfMonth(y, m);
    }

    private static CalendarPoint? ShiftYears(CalendarPoint point, int years)
    {
        if (point.Year is not { } year || year + years is < 1 or > 9999)
            return null;
        int shifted = year + years;
        CalendarPoint result = point.Precision switch
        {
            CalendarPrecision.Century => CalendarPoint.OfCentury(shifted / 100 * 100),
            CalendarPrecision.Decade => CalendarPoint.OfDecade(shifted / 10 * 10),
            CalendarPrecision.Year => CalendarPoint.OfYear(shifted),
            CalendarPrecision.Month => CalendarPoint.OfMonth(shifted, point.Month ?? 1),
            _ => CalendarPoint.OfDay(shifted, point.Month ?? 1, Math.Min(point.Day ?? 1, DateTime.DaysInMonth(shifted, point.Month ?? 1))),
        };
        return point.Time is { } time ? result.At(time) : result;
    }

    private static CalendarInterval? ResolveStretch(in DatePart part, in DateContext context, int direction)
    {
        if (context.Reference is not { } reference)
            return null;
        int count = part.Count * direction;
        CalendarPoint near;
        CalendarPoint? far;
        switch (part.Grain)
        {
            case DateGrain.Minute:
                near = CalendarPoint.OfDay(reference);
                far = Shift(reference, direction * Math.Max(1, part.Count / 24));
                break;
            case DateGrain.Day:
                near = CalendarPoint.OfDay(reference);
                far = Shift(reference, count);
                break;
            case DateGrain.Week:
                near = CalendarPoint.OfDay(reference);
                far = Shift(reference, count * 7);
                break;
            case DateGrain.Month or DateGrain.Quarter:
                // 9 tháng qua in September is the year so far.
                if (direction < 0 && part.Grain == DateGrain.Month && part.Count == reference.Month)
                    return Months(reference.Year, 1, part.Count);
                near = CalendarPoint.OfMonth(reference.Year, reference.Month);
                (int year, int month) = AddMonths(reference.Year, reference.Month, part.Grain == DateGrain.Quarter ? count * 3 : count);
                far = year is >= 1 and <= 9999 ? CalendarPoint.OfMonth(year, month) : null;
                break;
            default:
                near = CalendarPoint.OfYear(reference.Year);
                int farYear = reference.Year + (part.Grain == DateGrain.Decade ? count * 10 : count);
                far = farYear is >= 1 and <= 9999 ? CalendarPoint.OfYear(farYear) : null;
                break;
        }
        if (far is not { } distant)
            return null;
        return direction < 0 ? CalendarInterval.TryBetween(distant, near) : CalendarInterval.TryBetween(near, distant);
    }

    private static CalendarInterval? ResolveRecurring(in DatePart part)
    {
        if (part.Grain == DateGrain.Month)
            return CalendarInterval.Of(CalendarPoint.OfMonth(null, part.Month));
        int? month = part.Month == 0 ? null : part.Month;
        return CalendarPoint.IsDay(null, month, part.Day) && !part.IsLunar ? CalendarInterval.Of(CalendarPoint.OfDay(null, month, part.Day)) : null;
    }
}
