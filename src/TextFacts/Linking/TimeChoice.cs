namespace TextFacts.Linking;

/// <summary>What is known of a figure when its times are chosen.</summary>
/// <param name="Change">Its change.</param>
/// <param name="Period">Its period, when the baseline is chosen.</param>
/// <param name="Previous">The time of the same sort that the figure before it was given.</param>
/// <param name="History">What the figures before were given.</param>
/// <param name="Reference">The day of the report.</param>
/// <param name="IsBaseline">Whether it is the baseline that is chosen.</param>
internal readonly record struct TimeChoice(Change Change, CalendarInterval? Period, CalendarInterval? Previous, TimeHistory History, DateOnly? Reference, bool IsBaseline);
