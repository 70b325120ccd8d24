using TextFacts.Recognition.Dates;

namespace TextFacts.Resolution;

/// <content>What is longer than a day and shorter than a decade: months, quarters, seasons, years, terms; and the session before, which skips the weekend.</content>
internal static partial class DateResolver
{
    private const int DaysOfWeek = 7;
    private const int YearsOfTerm = 5;

    // A month without a year that lies ahead by no more than this is taken to be one to come, where nothing says that it is planned.
    private const int MonthsAheadWithoutPlan = 2;

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
            return (part.YearShift < 0 && !part.IsYearFromReference ? (GoverningYear(context) ?? context.Reference?.Year) + part.YearShift : ShiftedYear(part, context), part.Month);
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
            return ShiftedYear(part, context);
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
}
