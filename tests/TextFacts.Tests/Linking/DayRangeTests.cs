using TextFacts.Linking;

namespace TextFacts.Tests.Linking;

/// <summary>Stretches of the calendar held against each other.</summary>
public class DayRangeTests
{
    [Theory]
    [InlineData("2023-01/2023-06", "2024-01/2024-06", true)]
    [InlineData("2020-02", "2021-02", true)]
    [InlineData("2019-02-28", "2020-02-29", true)]
    [InlineData("2022", "2024", true)]
    [InlineData("2012-11/2013-02", "2013-11/2014-02", true)]
    [InlineData("2024-01/2024-06", "2023-01/2023-06", false)]
    [InlineData("2023-01/2023-06", "2024-01/2024-07", false)]
    [InlineData("2023-01/2023-06", "2023-01/2023-06", false)]
    [InlineData("2012-11/2014-02", "2013-11/2014-02", false)]
    [InlineData("2023-01/", "2024-01/2024-06", false)]
    public void The_same_period_of_an_earlier_year(string days, string other, bool expected) => Of(days).IsSamePeriodBefore(Of(other)).Should().Be(expected);

    [Theory]
    [InlineData("2024-05", "2024-06", true)]
    [InlineData("2024-02", "2024-03", true)]
    [InlineData("2023-10/2023-12", "2024-01/2024-03", true)]
    [InlineData("2023", "2024", true)]
    [InlineData("2024-05", "2024-07", false)]
    [InlineData("2024-06", "2024-05", false)]
    [InlineData("2024-01/2024-05", "2024-06", false)]
    public void The_stretch_right_before(string days, string other, bool expected) => Of(days).IsRightBefore(Of(other)).Should().Be(expected);

    [Fact]
    public void Longer_stretches_are_of_higher_classes()
    {
        string[] stretches = ["2024-05-06", "2024-05-06/2024-05-12", "2024-05-01/2024-05-15", "2024-05", "2024-04/2024-06", "2024-01/2024-06", "2024-01/2024-09", "2024", "2023/2024", "2020/2024"];
        stretches.Select(static stretch => Of(stretch).LengthClass).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems().And.NotContain(0UL);
    }

    private static DayRange Of(string days) => DayRange.Of(CalendarInterval.Parse(days));
}
