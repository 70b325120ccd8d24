using TextFacts.Lexicon;
using TextFacts.Recognition.Dates;
using TextFacts.Text;

namespace TextFacts.Resolution;

/// <content>What "cùng kỳ" is the same period of.</content>
internal sealed partial class DateTimeline
{
    private const int DaysOfYear = 366;

    // A month or quarter that is nearly over is reported on; a whole year in its midst is a plan.
    private const int MostDaysToCome = 45;

    // From November on the whole year is estimated.
    private const int MostDaysToComeOfYear = 61;

    // A stretch of at least so many days is reported on a day that is at most so many days later.
    private const int FewestDaysReported = 28;
    private const int MostDaysUntilReport = 62;

    /// <summary>
    /// Whether "cùng kỳ" speaks of a stretch rather than of the one told before it: not of giai đoạn 2011-2023, of a stretch that is not over (9 tháng … đạt 71% dự
    /// toán năm), of the last one's own "cùng kỳ", nor of a day on which something was said; but of what was counted up to a day.
    /// </summary>
    private bool IsComparable(TokenBuffer buffer, in DateExpression expression, CalendarInterval value, CalendarInterval before, DateOnly? reference)
    {
        if (!IsWithinAYear(value) || IsYearBefore(value, before))
            return false;
        if (reference is { } report && value.LastDay is { } last && last.DayNumber - report.DayNumber > (value.IsPoint ? MostDaysToComeOfYear : MostDaysToCome))
            return false;
        if (value is not { IsPoint: true, Start.Precision: >= CalendarPrecision.Day, FirstDay: { } day } || before.FirstDay is not { } first || before.LastDay is not { } beforeLast)
            return true;
        bool isShort = beforeLast.DayNumber - first.DayNumber < FewestDaysReported;
        bool isPast = day.DayNumber - beforeLast.DayNumber > MostDaysUntilReport;
        return isShort || isPast || (expression.First > 0 && trie.EntryOf(buffer[expression.First - 1])?.Time?.Word == TimeWord.Until);
    }

    private static bool IsYearBefore(CalendarInterval value, CalendarInterval other) =>
        value.Start is { } start && other.Start is { } otherStart && value.End is { } end && other.End is { } otherEnd
        && IsYearBefore(start, otherStart) && IsYearBefore(end, otherEnd);

    private static bool IsYearBefore(CalendarPoint point, CalendarPoint other) =>
        point.Precision == other.Precision && point.Month == other.Month && point.Day == other.Day && point.Year + 1 == other.Year;

    // A report from mid-December to mid-June spans two years and is still compared with the same stretch a year before.
    private static bool IsWithinAYear(CalendarInterval value) =>
        value.FirstDay is not { } first || value.LastDay is not { } last || last.DayNumber - first.DayNumber <= DaysOfYear;
}
