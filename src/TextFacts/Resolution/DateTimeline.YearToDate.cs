using TextFacts.Lexicon;
using TextFacts.Recognition.Dates;
using TextFacts.Text;

namespace TextFacts.Resolution;

/// <content>What has been added up since the start of a year.</content>
internal sealed partial class DateTimeline
{
    // Tokens: "tính cộng dồn từ".
    private const int LongestAddingUp = 3;

    /// <summary>
    /// What lũy kế từ đầu năm is about: the year up to the month or day that governs, or else to the month of the report. The words themselves name the year, as
    /// "đầu năm" does.
    /// </summary>
    private CalendarInterval? AddedUp(TokenBuffer buffer, in DateExpression expression, CalendarInterval value, CalendarInterval? governing, DateOnly? reference)
    {
        if (expression.Form != DateForm.Point || expression.Start is not { Grain: DateGrain.Year, IsFromStart: true } || value.Start?.Year is not { } year || !IsAddedUp(buffer, expression.First))
            return null;
        // A day by itself is when something happened or was said; up to its month.
        CalendarPoint? end = governing?.End is { Precision: >= CalendarPrecision.Month, Month: { } month } told && told.Year == year
            ? governing.IsPoint || told.Precision == CalendarPrecision.Minute ? CalendarPoint.OfMonth(year, month) : told
            : reference is { } day && day.Year == year ? CalendarPoint.OfMonth(year, day.Month) : null;
        return end is { } last ? CalendarInterval.TryBetween(CalendarPoint.OfMonth(year, 1), last) : null;
    }

    private bool IsAddedUp(TokenBuffer buffer, int first)
    {
        if (first < 2 || trie.EntryOf(buffer[first - 1])?.Time?.Word != TimeWord.From)
            return false;
        for (int i = first - 2; i >= 0 && i >= first - 1 - LongestAddingUp && buffer[i + 1].Gap <= TokenGap.Line; i--)
        {
            if (trie.Match(buffer, i, LexiconRoles.Cue, out int end) is { } entry && (entry.Cues & Cues.AddingUp) != 0 && end == first - 1)
                return true;
        }
        return false;
    }
}
