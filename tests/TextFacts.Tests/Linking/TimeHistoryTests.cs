using TextFacts.Linking;

namespace TextFacts.Tests.Linking;

/// <summary>What the linker remembers of the periods it gave: how often and how lately each, and those of the last figures.</summary>
public class TimeHistoryTests
{
    private static readonly CalendarInterval May = CalendarInterval.Parse("2024-05");
    private static readonly CalendarInterval June = CalendarInterval.Parse("2024-06");

    private static TimeHistory Given(params CalendarInterval?[] periods)
    {
        TimeHistory history = new();
        foreach (CalendarInterval? period in periods)
            history.Add(period, null);
        return history;
    }

    [Fact]
    public void Uses_are_counted_with_the_figures_since_the_last()
    {
        TimeHistory history = Given(May, June, May, null, null);
        history.UsesOf(May).Should().Be((2, 2));
        history.UsesOf(June).Should().Be((1, 3));
        history.UsesOf(CalendarInterval.Parse("2023")).Should().Be((0, -1));
        history.UsesOf(null).Should().Be((0, -1));
    }

    [Fact]
    public void The_last_figures_are_counted_back_from_one()
    {
        TimeHistory history = Given(May, null, June);
        history.Count.Should().Be(3);
        history.PeriodOf(1).Should().Be(June);
        history.PeriodOf(2).Should().BeNull();
        history.PeriodOf(3).Should().Be(May);
        history.PeriodOf(4).Should().BeNull();
    }

    [Fact]
    public void A_long_text_pushes_out_what_was_given_long_ago()
    {
        TimeHistory history = Given([.. Enumerable.Range(1900, 20).Select(year => CalendarInterval.Parse(year.ToString(System.Globalization.CultureInfo.InvariantCulture)))]);
        history.UsesOf(CalendarInterval.Parse("1900")).Should().Be((0, -1));
        history.UsesOf(CalendarInterval.Parse("1919")).Should().Be((1, 0));
        history.PeriodOf(16).Should().Be(CalendarInterval.Parse("1904"));
        history.PeriodOf(17).Should().BeNull();
    }

    [Fact]
    public void A_new_text_begins_with_nothing()
    {
        TimeHistory history = Given(May, June);
        history.Clear();
        history.Count.Should().Be(0);
        history.UsesOf(June).Should().Be((0, -1));
        history.PeriodOf(1).Should().BeNull();
        history.Last.Should().BeNull();
    }
}
