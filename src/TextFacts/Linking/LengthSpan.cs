using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;

namespace TextFacts.Linking;

/// <summary>The span of a length of time that the text gives in brackets behind it: kỷ niệm 98 năm ngày Báo chí cách mạng Việt Nam (21/6/1925 - 21/6/2023). Stateless.</summary>
internal static class LengthSpan
{
    /// <summary>The span that a figure's sentence gives for it, as long as the figure says; <see langword="null"/> where there is none.</summary>
    public static CalendarInterval? Find(LinkingText text, int index)
    {
        ref readonly FigureMention mention = ref text.FigureAt(index);
        ref readonly FigureCandidate figure = ref mention.Figure;
        if (figure.IsPercentage || figure.Unit.Category != UnitCategory.Duration || figure.Form != FigureForm.Single || mention.TimesBefore == text.Times.Count)
            return null;
        ref readonly TimeMention time = ref text.TimeAt(mention.TimesBefore);
        bool isInBrackets = time.Sentence == mention.Sentence && text.Buffer[time.First - 1].Symbol == '(' && text.FiguresBetween(figure.FullEnd, time.First) == 0;
        return isInBrackets && !time.Value.IsPoint && time.Value is { FirstDay: { } first, LastDay: { } last } && IsAsLong(figure.Unit.Code, figure.Value, first, last) ? time.Value : null;
    }

    // An anniversary has its day at both ends, a plan the first and the last of its years.
    private static bool IsAsLong(string? unit, decimal length, DateOnly first, DateOnly last) => unit switch
    {
        "a" => last.Year - first.Year == length || last.Year - first.Year + 1 == length,
        "mo" => Months(last) - Months(first) == length || Months(last) - Months(first) + 1 == length,
        "d" => last.DayNumber - first.DayNumber == length || last.DayNumber - first.DayNumber + 1 == length,
        _ => false,
    };

    private static int Months(DateOnly day) => day.Year * 12 + day.Month;
}
