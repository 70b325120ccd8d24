using TextFacts.Lexicon;
using TextFacts.Recognition.Dates;
using TextFacts.Text;

namespace TextFacts.Resolution;

/// <content>What part a date plays: told, compared with, a limit, a description; and whether it or the text looks ahead.</content>
internal sealed partial class DateTimeline
{
    // A plan is written before its year or early in it.
    private const int LastMonthOfPlanning = 3;

    // Tokens.
    private const int TitleReach = 60;
    private const int ClauseReach = 12;
    private const int LongestDelivery = 4;
    private const int LongestMultiple = 6;
    private static readonly ulong CompareWord = SyllableKey.Of("sánh");
    private static readonly ulong BornWord = SyllableKey.Of("sinh");
    private static readonly ulong PriceWord = SyllableKey.Of("giá");
    private static readonly ulong OriginWord = SyllableKey.Of("gốc");
    private static readonly ulong BornAbbreviation = SyllableKey.Of("sn");
    private static readonly ulong BeforeWord = SyllableKey.Of("trước");
    private static readonly ulong FirmWord = SyllableKey.Of("cố");
    private static readonly ulong FixedWord = SyllableKey.Of("định");
    private static readonly ulong MultipleWord = SyllableKey.Of("gấp");
    private static readonly ulong DoubleWord = SyllableKey.Of("đôi");
    private static readonly ulong HalfWord = SyllableKey.Of("rưỡi");
    private static readonly ulong TimesOfWord = SyllableKey.Of("lần");
    private static readonly ulong SoWord = SyllableKey.Of("so");

    private DateRole RoleOf(TokenBuffer buffer, in DateExpression expression) =>
        expression.First < _place.DirectiveEnd ? DateRole.InDirective
        : IsDelivery(buffer, expression) || IsBirth(buffer, expression.First) ? DateRole.Descriptive
        : expression.Form == DateForm.SamePeriod || IsCompared(buffer, expression, _place.SentenceFirst) ? DateRole.Compared
        : IsLimit(buffer, expression, _place.SentenceFirst) ? DateRole.Limit : DateRole.Told;

    /// <summary>Whether a text is a plan: a line near its start names one for the year of the report or a later one.</summary>
    private bool IsPlan(TokenBuffer buffer, PooledList<DateExpression> dates, ReadOnlySpan<bool> isDate, DateOnly? reference)
    {
        if (reference is not { } day)
            return false;
        for (int i = 0; i < dates.Count && dates[i].First < TitleReach; i++)
        {
            DateExpression date = dates[i];
            if (!isDate[i] || date.Form != DateForm.Point || date.Start.Grain != DateGrain.Year || date.Start.Year < day.Year)
                continue;
            for (int k = date.First - 1; k >= 0 && buffer[k + 1].Gap != TokenGap.Paragraph; k--)
            {
                if (trie.BeginsCue(buffer, k, Cues.PlanTitle))
                    return date.Start.Year > day.Year || day.Month <= LastMonthOfPlanning;
            }
        }
        return false;
    }

    /// <summary>so với năm 2012, đặt cạnh tháng 7, cao hơn quý trước: what a figure is compared with.</summary>
    private bool IsCompared(TokenBuffer buffer, in DateExpression expression, int sentenceFirst)
    {
        int first = expression.First;
        if (IsBehindMultiple(buffer, first, sentenceFirst))
            return true;
        for (int i = first - 1; i >= sentenceFirst && i >= first - ClauseReach; i--)
        {
            if (buffer[i].Symbol is ',' or ';' or '(' or ')' && !IsInNumber(buffer, i))
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

    /// <summary>gấp ba lần năm 2010, gấp 1,5 lần tháng trước, gấp đôi quý I.</summary>
    private bool IsBehindMultiple(TokenBuffer buffer, int first, int sentenceFirst)
    {
        int last = first - 1;
        if (last > sentenceFirst && buffer[last].Key == TimesOfWord)
            last--;
        if (last <= sentenceFirst || (buffer[last].Kind != TokenKind.Number && buffer[last].Key != DoubleWord && buffer[last].Key != HalfWord && trie.EntryOf(buffer[last])?.NumberWord is null))
            return false;
        for (int i = last - 1; i >= sentenceFirst && i >= first - LongestMultiple; i--)
        {
            if (buffer[i].Key == MultipleWord)
                return true;
            if (buffer[i].Kind is TokenKind.Symbol or TokenKind.Punctuation && !IsInNumber(buffer, i))
                return false;
        }
        return false;
    }

    private static bool IsInNumber(TokenBuffer buffer, int i) =>
        i > 0 && i + 1 < buffer.Count && buffer[i].IsGlued && buffer[i + 1].IsGlued && buffer[i - 1].Kind == TokenKind.Number && buffer[i + 1].Kind == TokenKind.Number;

    /// <summary>sinh năm 1987, giá năm 2010: a year that describes something and is not what is reported on.</summary>
    private static bool IsBirth(TokenBuffer buffer, int first) =>
        first > 0 && buffer[first - 1].Key is var before && (before == BornAbbreviation || before == BornWord || before == PriceWord || before == OriginWord || IsPriceBase(buffer, first));

    /// <summary>giá so sánh 2010, giá so sánh năm 2010, giá cố định 1994.</summary>
    private static bool IsPriceBase(TokenBuffer buffer, int first) => first >= 3 && buffer[first - 3].Key == PriceWord
        && ((buffer[first - 1].Key == CompareWord && buffer[first - 2].Key == SoWord) || (buffer[first - 1].Key == FixedWord && buffer[first - 2].Key == FirmWord));

    /// <summary>cao su giao tháng 9, hợp đồng kỳ hạn tháng 12/2024: when what is traded is handed over, and not what is reported on.</summary>
    private bool IsDelivery(TokenBuffer buffer, in DateExpression expression)
    {
        if (expression is not { Form: DateForm.Point, Start.Grain: DateGrain.Month, Start.Month: not 0 })
            return false;
        int first = expression.First;
        for (int i = Math.Max(0, first - LongestDelivery); i < first; i++)
        {
            if (trie.Match(buffer, i, LexiconRoles.Cue, out int end) is { } entry && end == first && (entry.Cues & Cues.Delivery) != 0)
                return true;
        }
        return false;
    }

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

    /// <summary>trước 30/6, trước ngày 15/11: by when something is to be done.</summary>
    private static bool IsDeadline(TokenBuffer buffer, in DateExpression expression) => expression is { Form: DateForm.Point, Start: { Grain: DateGrain.Day, Month: not 0, HasYear: false } }
        && expression.First > 0 && buffer[expression.First - 1].Key == BeforeWord;

    /// <summary>Whether a clause goes on from one date to the next: sẽ họp ngày 12/8 và thi ngày 20/10.</summary>
    private static bool GoesOn(TokenBuffer buffer, int end, int first)
    {
        if (first - end > ClauseReach)
            return false;
        for (int i = end; i < first; i++)
        {
            if (buffer[i].Symbol is ',' or ';' or '(' or ')')
                return false;
        }
        return true;
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
}
