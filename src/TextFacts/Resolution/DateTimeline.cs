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
internal sealed class DateTimeline(LexiconTrie trie)
{
    private const int DaysOfYear = 366;
    private const int ClauseReach = 12;
    private const int DatesAhead = 16;
    private static readonly ulong SoWord = SyllableKey.Of("so");
    private static readonly ulong CompareWord = SyllableKey.Of("sánh");
    private static readonly ulong BornWord = SyllableKey.Of("sinh");
    private static readonly ulong PriceWord = SyllableKey.Of("giá");
    private static readonly ulong OriginWord = SyllableKey.Of("gốc");
    private static readonly ulong BornAbbreviation = SyllableKey.Of("sn");
    private static readonly ulong BeforeWord = SyllableKey.Of("trước");

    /// <summary>The values of the expressions, by their index; <see langword="null"/> where an expression is no date.</summary>
    public List<CalendarInterval?> Values { get; } = [];

    /// <summary>What part each expression plays in its sentence, by its index.</summary>
    public List<DateRole> Roles { get; } = [];

    /// <summary>Resolves the expressions for which <paramref name="isDate"/> says so.</summary>
    public void Resolve(TokenBuffer buffer, Proposals proposals, ReadOnlySpan<bool> isDate, DateOnly? reference)
    {
        Values.Clear();
        Roles.Clear();
        CalendarInterval? governing = null;
        CalendarInterval? comparable = null;
        CalendarInterval? lastDay = null;
        int lastDaySentence = -1;
        int sentence = 0;
        int sentenceFirst = 0;
        int sentenceYear = 0;
        int directive = 0;
        int directiveEnd = 0;
        for (int i = 0; i < proposals.Dates.Count; i++)
        {
            buffer.CheckPoint();
            Values.Add(null);
            Roles.Add(DateRole.Told);
            if (!isDate[i])
                continue;
            DateExpression expression = proposals.Dates[i];
            while (buffer.SentenceEnds[sentence] <= expression.First)
            {
                sentenceFirst = buffer.SentenceEnds[sentence];
                sentence++;
                sentenceYear = 0;
            }
            while (directive < proposals.Directives.Count && proposals.Directives[directive].Mention.First <= expression.First)
                directiveEnd = Math.Max(directiveEnd, proposals.Directives[directive++].Mention.End);
            bool isCompared = expression.Form == DateForm.SamePeriod || IsCompared(buffer, expression, sentenceFirst);
            bool isBirth = IsBirth(buffer, expression.First);
            bool isLimit = IsLimit(buffer, expression, sentenceFirst);
            bool isInDirective = expression.First < directiveEnd;
            Roles[i] = isInDirective ? DateRole.InDirective : isBirth ? DateRole.Descriptive : isCompared ? DateRole.Compared : isLimit ? DateRole.Limit : DateRole.Told;
            (int, int)? nearMonth = FindNearMonth(proposals, isDate, i, buffer.SentenceEnds[sentence], lastDay, lastDaySentence == sentence, reference, governing);
            // A year close to the report's is found from the day of the report; one named only as a comparison would mislead.
            int usedYear = reference is { } day && Math.Abs(sentenceYear - day.Year) <= 1 ? 0 : sentenceYear;
            DateContext context = new(reference, expression.Form == DateForm.SamePeriod ? comparable : governing, usedYear, nearMonth, IsFuture(buffer, expression.First, sentenceFirst));
            CalendarInterval? value = DateResolver.Resolve(expression, context);
            Values[i] = value;
            if (value is null)
                continue;
            int writtenYear = expression.Form == DateForm.Range && expression.Finish.Year != 0 ? expression.Finish.Year : expression.Start.Year;
            // What is itself counted from the governing time (tuần trước) does not take its place.
            bool governs = !isCompared && !isBirth && !isLimit && !isInDirective && expression.Start.Origin != DateOrigin.Governing;
            if (governs && expression.Form is DateForm.Point or DateForm.Range or DateForm.Back && expression.Start.Grain is not (DateGrain.Decade or DateGrain.Century))
            {
                governing = value;
                // "cùng kỳ" speaks of the last stretch that has one: not of giai đoạn 2011-2023.
                if (comparable is null || IsWithinAYear(value))
                    comparable = value;
                if (writtenYear != 0)
                    sentenceYear = writtenYear;
            }
            if (!isInDirective && value.End is { Precision: >= CalendarPrecision.Month, Year: not null } && expression.Form is not DateForm.SamePeriod)
            {
                lastDay = value;
                lastDaySentence = sentence;
            }
        }
    }

    // A report from mid-December to mid-June spans two years and is still compared with the same stretch a year before.
    private static bool IsWithinAYear(CalendarInterval value) =>
        value.FirstDay is not { } first || value.LastDay is not { } last || last.DayNumber - first.DayNumber <= DaysOfYear;

    /// <summary>so với năm 2012, đặt cạnh tháng 7, cao hơn quý trước: what a figure is compared with.</summary>
    private bool IsCompared(TokenBuffer buffer, in DateExpression expression, int sentenceFirst)
    {
        int first = expression.First;
        for (int i = first - 1; i >= sentenceFirst && i >= first - ClauseReach; i--)
        {
            if (buffer[i].Symbol is ',' or ';' or '(' or ')')
                return false;
            if (trie.Match(buffer, i, LexiconRoles.Cue, out int end) is not { } entry || end > first)
                continue;
            if ((entry.Cues & Cues.Against) != 0)
                return true;
            // hơn 3 năm qua: a bound of the length.
            if ((entry.Cues & Cues.Than) != 0 && end >= first - (buffer[i].Key == SoWord ? 1 : 0) && expression.Form is DateForm.Point or DateForm.Range)
                return true;
        }
        return false;
    }

    /// <summary>sinh năm 1987, giá năm 2010: a year that describes something and is not what is reported on.</summary>
    private static bool IsBirth(TokenBuffer buffer, int first) =>
        first > 0 && buffer[first - 1].Key is var before && (before == BornAbbreviation || before == BornWord || before == PriceWord || before == OriginWord || IsPriceBase(buffer, first));

    /// <summary>giá so sánh 2010, giá so sánh năm 2010.</summary>
    private static bool IsPriceBase(TokenBuffer buffer, int first) =>
        first >= 3 && buffer[first - 1].Key == CompareWord && buffer[first - 2].Key == SoWord && buffer[first - 3].Key == PriceWord;

    /// <summary>đến năm 2030, trước ngày 15/11: a point to reach.</summary>
    private bool IsLimit(TokenBuffer buffer, in DateExpression expression, int sentenceFirst)
    {
        int first = expression.First;
        if (expression.Form == DateForm.Ahead)
            return true;
        if (first <= sentenceFirst || expression.Form != DateForm.Point)
            return false;
        if (expression.Start.Grain != DateGrain.Year)
            return buffer[first - 1].Key == BeforeWord;
        return trie.EntryOf(buffer[first - 1])?.Time?.Word == TimeWord.Until || buffer[first - 1].Key == BeforeWord;
    }

    private bool IsFuture(TokenBuffer buffer, int first, int sentenceFirst)
    {
        for (int i = first - 1; i >= sentenceFirst && i >= first - ClauseReach; i--)
        {
            if (trie.BeginsCue(buffer, i, Cues.Future))
                return true;
        }
        return false;
    }

    /// <summary>The month that a bare day belongs to: that of the date before it, or of the next one in its sentence.</summary>
    private static (int, int)? FindNearMonth(Proposals proposals, ReadOnlySpan<bool> isDate, int index, int sentenceEnd, CalendarInterval? lastDay, bool isSameSentence,
        DateOnly? reference, CalendarInterval? governing)
    {
        DateExpression expression = proposals.Dates[index];
        DatePart part = expression.Start;
        if (part.Day == 0 || part.Month != 0)
            return null;
        if (isSameSentence && lastDay?.End is { Year: { } year, Month: { } month })
            return (year, month);
        for (int i = index + 1; i < proposals.Dates.Count && i <= index + DatesAhead && proposals.Dates[i].First < sentenceEnd; i++)
        {
            DatePart next = proposals.Dates[i].Form == DateForm.Range ? proposals.Dates[i].Finish : proposals.Dates[i].Start;
            if (isDate[i] && next.Month != 0 && next.Day != 0 && next.Origin == DateOrigin.Absolute)
                return (next.Year != 0 ? next.Year : reference?.Year ?? 0, next.Month) is var (y, m) && y != 0 ? (y, m) : null;
        }
        if (lastDay?.End is { Year: { } lastYear, Month: { } lastMonth } && (reference is null || Math.Abs(lastYear * 12 + lastMonth - reference.Value.Year * 12 - reference.Value.Month) <= 1 || lastDay == governing))
            return (lastYear, lastMonth);
        return null;
    }
}
