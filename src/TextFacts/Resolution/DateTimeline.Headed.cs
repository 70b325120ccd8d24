using TextFacts.Classification;
using TextFacts.Recognition.Dates;
using TextFacts.Text;

namespace TextFacts.Resolution;

/// <content>What is compared with at the head of a sentence, before the time that it is counted from.</content>
internal sealed partial class DateTimeline
{
    // Tokens before the date: "So với", "So với số liệu của".
    private const int LongestHead = 6;

    /// <summary>
    /// The time that the date at the head of a sentence is counted from, where the sentence tells it only behind: So với tháng trước, sản lượng tháng 6/2024 tăng 3%;
    /// so với cùng kỳ năm 2023, số vụ cháy trong 6 tháng đầu năm 2024 giảm. <see langword="null"/> if it is another.
    /// </summary>
    private CalendarInterval? ToldBehind(TokenBuffer buffer, Proposals proposals, ReadOnlySpan<bool> isDate, int index, int sentenceFirst, int sentenceEnd, DateContext context)
    {
        DateExpression head = proposals.Dates[index];
        if (head.First - sentenceFirst > LongestHead || (index > 0 && isDate[index - 1] && proposals.Dates[index - 1].First >= sentenceFirst)
            || !(head.Form == DateForm.SamePeriod || (head.Form == DateForm.Point && head.Start.Origin == DateOrigin.Governing)))
            return null;
        for (int i = index + 1; i < proposals.Dates.Count && i <= index + DatesAhead && proposals.Dates[i].First < sentenceEnd; i++)
        {
            if (!isDate[i])
                continue;
            DateExpression next = proposals.Dates[i];
            bool isOpen = next.Form is not (DateForm.Point or DateForm.Range) || next.Start.Origin != DateOrigin.Absolute;
            if (isOpen || IsLimit(buffer, next, sentenceFirst) || IsBirth(buffer, next.First) || IsCompared(buffer, next, head.End) || !IsCountedFrom(head, next))
                return null;
            return DateResolver.Resolve(next, context);
        }
        return null;
    }

    /// <summary>Whether a date is counted from one of the grain of another: tháng trước from a month, năm trước from a year or a part of it.</summary>
    private static bool IsCountedFrom(in DateExpression counted, in DateExpression told)
    {
        if (counted.Form == DateForm.SamePeriod)
            return told.Start.Grain is DateGrain.Day or DateGrain.Month or DateGrain.Months or DateGrain.Quarter;
        return counted.Start.Grain switch
        {
            DateGrain.Day or DateGrain.Session => told.Start.Grain == DateGrain.Day && told.Form == DateForm.Point,
            DateGrain.Month => told.Start.Grain == DateGrain.Month && told.Form == DateForm.Point,
            DateGrain.Quarter => told.Start.Grain == DateGrain.Quarter && told.Form == DateForm.Point,
            DateGrain.Year => told.Form == DateForm.Point && told.Start.Grain is DateGrain.Year or DateGrain.Months or DateGrain.Quarter or DateGrain.Month,
            _ => false,
        };
    }
}
