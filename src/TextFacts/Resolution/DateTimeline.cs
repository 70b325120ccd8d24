using TextFacts.Classification;
using TextFacts.Lexicon;
using TextFacts.Recognition.Dates;
using TextFacts.Recognition.Directives;
using TextFacts.Text;

namespace TextFacts.Resolution;

/// <summary>
/// Resolves the date expressions of a text in its order, keeping the time that governs: the last one named that the text speaks of, rather than
/// compares with, aims at, or names inside a directive.
/// </summary>
internal sealed partial class DateTimeline(LexiconTrie trie) : IDisposable
{
    private const int DaysOfMonth = 31;
    private const int MonthsOfYear = 12;
    private const int MonthsJustSeen = 2;

    // How far back from a date, in tokens, a mark between it and the year is looked for; without a bound the work grows with the square of the sentence.
    private const int MarkReach = 64;
    private const int DatesAhead = 16;

    // No sentence is longer, in tokens, but for lists, which have lines of their own.
    private const int LineReach = 256;
    private static readonly ulong AndWord = SyllableKey.Of("và");
    private static readonly ulong OrWord = SyllableKey.Of("hoặc");

    private ToldTimes _told;
    private TimelinePlace _place;
    private bool _isPlan;

    /// <summary>The values of the expressions, by their index; <see langword="null"/> where an expression is no date.</summary>
    public PooledList<CalendarInterval?> Values { get; } = new();

    /// <summary>The stretches that the figures told with the expressions are about, by their index: the values, but for lũy kế từ đầu năm.</summary>
    public PooledList<CalendarInterval?> Stretches { get; } = new();

    /// <summary>What part each expression plays in its sentence, by its index.</summary>
    public PooledList<DateRole> Roles { get; } = new();

    /// <summary>Resolves the expressions for which <paramref name="isDate"/> says so.</summary>
    public void Resolve(TokenBuffer buffer, Proposals proposals, ReadOnlySpan<bool> isDate, DateOnly? reference)
    {
        Values.Clear();
        Stretches.Clear();
        Roles.Clear();
        _told = default;
        _place = default;
        _isPlan = IsPlan(buffer, proposals.Dates, isDate, reference);
        for (int i = 0; i < proposals.Dates.Count; i++)
        {
            buffer.CheckPoint();
            Values.Add(null);
            Stretches.Add(null);
            Roles.Add(DateRole.Told);
            if (isDate[i])
                Resolve(buffer, proposals, isDate, i, reference);
        }
    }

    private void Resolve(TokenBuffer buffer, Proposals proposals, ReadOnlySpan<bool> isDate, int index, DateOnly? reference)
    {
        DateExpression expression = WithSharedYear(buffer, proposals.Dates, isDate, index);
        if (_place.MoveTo(buffer, proposals.Directives, expression.First))
            _told.BeginSentence();
        // What is itself counted from the governing time (tuần trước) does not take its place, nor what is counted from another stretch (niên vụ trước) that of one told.
        bool isCounted = expression.Start.Origin == DateOrigin.Governing || expression.IsGloss;
        bool isTold = expression.Start.Origin == DateOrigin.Absolute || expression.Start.IsJustPast;
        DateRole role = RoleOf(buffer, expression);
        Roles[index] = role;
        CalendarInterval? value = DateResolver.Resolve(expression, ContextOf(buffer, proposals, isDate, index, reference, isCounted, ref expression));
        Values[index] = value;
        if (value is null)
            return;
        value = AddedUp(buffer, expression, value, _told.Governing, reference) ?? value;
        Stretches[index] = value;
        if (role == DateRole.Told && !isCounted && expression.Form is DateForm.Point or DateForm.Range or DateForm.Back && expression.Start.Grain is not (DateGrain.Decade or DateGrain.Century))
        {
            bool isComparable = _told.Comparable is not { } before || IsComparable(buffer, expression, value, before, reference);
            bool isRecent = reference is { } day && value.LastDay is { } last && last.Year >= day.Year - 1;
            _told.Tell(expression, value, isTold, isComparable, isRecent);
        }
        if (role != DateRole.InDirective && value.End is { Precision: >= CalendarPrecision.Month, Year: not null } && expression.Form is not DateForm.SamePeriod)
        {
            (_told.Month, _told.MonthSentence, _told.MonthEnd) = (value, _place.Sentence, expression.End);
            if (value.End is { Precision: >= CalendarPrecision.Day } && IsNear(value, reference))
                _told.DayOfReport = value;
        }
    }

    /// <summary>What a date expression is resolved against; where it is counted from a stretch told of, or from a time behind it, its origin says so.</summary>
    private DateContext ContextOf(TokenBuffer buffer, Proposals proposals, ReadOnlySpan<bool> isDate, int index, DateOnly? reference, bool isCounted, ref DateExpression expression)
    {
        CalendarInterval? span = expression.Form == DateForm.Point && expression.Start.Origin != DateOrigin.Absolute ? _told.Spans.BaseOf(expression.Start, reference) : null;
        DateOrigin written = expression.Start.Origin;
        if (span is not null)
            expression.Start.Origin = DateOrigin.Governing;
        int sentenceEnd = buffer.SentenceEnds[_place.Sentence];
        (int, int)? nearMonth = FindNearMonth(buffer, proposals, isDate, index, sentenceEnd, reference);
        bool isFuture = LooksAhead(buffer, expression);
        int usedYear = UsesSentenceYear(buffer, expression, _told.SentenceYear, _told.SentenceYearEnd, reference) ? _told.SentenceYear : 0;
        CalendarInterval? near = expression.Form == DateForm.SamePeriod ? _told.Comparable : span ?? GoverningOf(expression.Start.Grain, isCounted, reference);
        DateContext context = new(reference, near, usedYear, nearMonth, isFuture);
        if (!IsCompared(buffer, expression, _place.SentenceFirst)
            || ToldBehind(buffer, proposals, isDate, index, _place.SentenceFirst, sentenceEnd, new DateContext(reference, _told.Governing, 0, null, isFuture)) is not { } behind)
            return context;
        expression.Start.Origin = written;
        return context with { Governing = behind };
    }

    private CalendarInterval? GoverningOf(DateGrain grain, bool isCounted, DateOnly? reference) =>
        isCounted && IsDayOrTime(grain) ? ToldDay(_told.Governing, _told.Day, reference) : grain == DateGrain.Year ? _told.YearGoverning : _told.Governing;

    /// <summary>Whether a date is one to come: in a plan, behind words that look ahead, or in a list with one that is (sẽ họp ngày 12/8 và ngày 20/10).</summary>
    private bool LooksAhead(TokenBuffer buffer, in DateExpression expression)
    {
        bool isFuture = _isPlan || IsDelivery(buffer, expression) || IsFuture(buffer, expression.First, _place.SentenceFirst) || IsDeadline(buffer, expression)
            || (_place.PlannedEnd > _place.SentenceFirst && GoesOn(buffer, _place.PlannedEnd, expression.First));
        if (isFuture)
            _place.PlannedEnd = expression.End;
        return isFuture;
    }

    /// <summary>The year that is written only behind the last of several dates: quý I và quý II năm 2015, ngày 29/8 và 3/9/2015.</summary>
    private static DateExpression WithSharedYear(TokenBuffer buffer, PooledList<DateExpression> dates, ReadOnlySpan<bool> isDate, int index)
    {
        DateExpression expression = dates[index];
        if (expression.Form != DateForm.Point || !LacksYear(expression.Start))
            return expression;
        for (int i = index + 1; i < dates.Count && i <= index + DatesAhead && isDate[i] && IsListed(buffer, dates[i - 1].End, dates[i].First); i++)
        {
            DatePart next = dates[i].Start;
            // quý IV và năm 2017, tháng 5 và 5 tháng đầu năm 2016
            bool isLonger = expression.Start.Grain is DateGrain.Month or DateGrain.Quarter && next.Grain is DateGrain.Year or DateGrain.Months && next.Year != 0;
            if (dates[i].Form != DateForm.Point || (next.Grain != expression.Start.Grain && !isLonger))
                break;
            if (!next.HasYear && !isLonger)
                continue;
            (expression.Start.Year, expression.Start.HasYearShift) = (next.Year, next.HasYearShift);
            (expression.Start.YearShift, expression.Start.IsYearFromReference) = (next.YearShift, next.IsYearFromReference);
            // tháng 12 và tháng 1/2016: the list goes on over the turn of the year.
            if (!isLonger && next.Year > 1 && PlaceInYear(expression.Start) > PlaceInYear(next))
                expression.Start.Year--;
            break;
        }
        return expression;
    }

    private static bool LacksYear(in DatePart part) => part.Origin == DateOrigin.Absolute && !part.HasYear
        && (part.Grain == DateGrain.Months || part.Quarter != 0 || part.Month != 0) && part.Grain is DateGrain.Day or DateGrain.Month or DateGrain.Quarter or DateGrain.Months;

    private static int PlaceInYear(in DatePart part) => part.Grain == DateGrain.Months ? 0 : part.Quarter * 1000 + part.Month * 50 + part.Day;

    private static bool IsListed(TokenBuffer buffer, int end, int first) =>
        first == end + 1 && (buffer[end].Symbol == ',' || buffer[end].Key == AndWord || buffer[end].Key == OrWord) && buffer[first].Gap <= TokenGap.Line;

    private static bool IsDayOrTime(DateGrain grain) => grain is DateGrain.Day or DateGrain.Minute or DateGrain.Session;

    /// <summary>"Cùng ngày" is the last day told, as long as it is near the day of the report: a text also names days of long ago.</summary>
    private static CalendarInterval? ToldDay(CalendarInterval? governing, CalendarInterval? toldDay, DateOnly? reference) =>
        governing is { IsPoint: true, Start.Precision: >= CalendarPrecision.Day } || toldDay?.LastDay is not { } day
        || (reference is { } report && Math.Abs(report.DayNumber - day.DayNumber) > DaysOfMonth) ? governing : CalendarInterval.Of(CalendarPoint.OfDay(day));

    /// <summary>
    /// Whether the year named before in the sentence is that of a date without one. A year close to the report's is found from the day of the report, for one
    /// that is only compared with would mislead; and where a mark parts them, a date that the report has just seen is rather of its own year: rời xa đỉnh năm
    /// 2011, song tín dụng đến 20/6.
    /// </summary>
    private static bool UsesSentenceYear(TokenBuffer buffer, in DateExpression expression, int year, int yearEnd, DateOnly? reference)
    {
        if (year == 0 || reference is not { } day)
            return year != 0;
        if (year >= day.Year - 1 && year <= day.Year + 1)
            return false;
        DatePart part = expression.Form == DateForm.Range ? expression.Finish : expression.Start;
        if (part.Month == 0)
            return true;
        int months = day.Month - part.Month + (part.Month > day.Month ? MonthsOfYear : 0);
        if (months > MonthsJustSeen)
            return true;
        for (int i = Math.Max(yearEnd, expression.First - MarkReach); i < expression.First; i++)
        {
            if (buffer[i].Symbol is ',' or ';' or '(' or ')')
                return false;
        }
        return true;
    }

    /// <summary>The month that a bare day belongs to: that of the date before it, or of the next one in its sentence.</summary>
    private (int, int)? FindNearMonth(TokenBuffer buffer, Proposals proposals, ReadOnlySpan<bool> isDate, int index, int sentenceEnd, DateOnly? reference)
    {
        DateExpression expression = proposals.Dates[index];
        DatePart part = expression.Start;
        if (part.Day == 0 || part.Month != 0)
            return null;
        // ngày 8, 9/3; ngày 19 và 20/11
        if (index + 1 < proposals.Dates.Count && isDate[index + 1] && IsListed(buffer, expression.End, proposals.Dates[index + 1].First) && proposals.Dates[index + 1] is { Form: DateForm.Point, Start: { Month: not 0, Day: not 0 } listed } && listed.Day > part.Day
            && DateResolver.Resolve(proposals.Dates[index + 1], new DateContext(reference, _told.Governing, 0, null, false))?.Start is { Year: { } listedYear, Month: { } listedMonth })
            return (listedYear, listedMonth);
        if (_told.MonthSentence == _place.Sentence && MonthOf(_told.Month) is { } same)
            return same;
        for (int i = index + 1; i < proposals.Dates.Count && i <= index + DatesAhead && proposals.Dates[i].First < sentenceEnd; i++)
        {
            DatePart next = proposals.Dates[i].Form == DateForm.Range ? proposals.Dates[i].Finish : proposals.Dates[i].Start;
            if (isDate[i] && next.Month != 0 && next.Day != 0 && next.Origin == DateOrigin.Absolute)
                return (next.Year != 0 ? next.Year : reference?.Year ?? 0, next.Month) is var (y, m) && y != 0 ? (y, m) : null;
        }
        if (IsNear(_told.Month, reference))
            return MonthOf(_told.Month);
        // "Trận bão tháng 9/2017 …⏎- Ngày 15: …": a month of long ago was told aside, and the days go on from those before it.
        if (_told is { Month.End.Precision: CalendarPrecision.Month, DayOfReport: not null } && BeginsLine(buffer, _told.MonthEnd, expression.First))
            return MonthOf(_told.DayOfReport);
        return _told.Month == _told.Governing ? MonthOf(_told.Month) : null;
    }

    private static (int Year, int Month)? MonthOf(CalendarInterval? value) => value?.End is { Year: { } year, Month: { } month } ? (year, month) : null;

    /// <summary>Whether a time is of the month of the report, or of one beside it; where it is not known when that was, it is.</summary>
    private static bool IsNear(CalendarInterval? value, DateOnly? reference) => MonthOf(value) is var (year, month)
        && (reference is not { } day || Math.Abs((year * MonthsOfYear) + month - (day.Year * MonthsOfYear) - day.Month) <= 1);

    /// <summary>Whether a line begins between two tokens; where they stand far apart, it does.</summary>
    private static bool BeginsLine(TokenBuffer buffer, int first, int end)
    {
        if (end - first > LineReach)
            return true;
        for (int i = first; i <= end; i++)
        {
            if (buffer[i].Gap >= TokenGap.Line)
                return true;
        }
        return false;
    }

    public void Dispose()
    {
        Values.Dispose();
        Stretches.Dispose();
        Roles.Dispose();
    }
}
