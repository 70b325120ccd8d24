using System.Globalization;
using CsCheck;

namespace TextFacts.Tests.Facts;

/// <summary>Stretches of the calendar, and their ISO 8601 / EDTF text.</summary>
public class CalendarIntervalTests
{
    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024-07-08", "2024-07-08", "2024-07-08")]
    [InlineData("2024-01/2024-06", "2024-01-01", "2024-06-30")]
    [InlineData("2021/2025", "2021-01-01", "2025-12-31")]
    [InlineData("2023-12-15/2024-06-14", "2023-12-15", "2024-06-14")]
    [InlineData("2025-03-12T14:00/2025-03-12T16:30", "2025-03-12", "2025-03-12")]
    [InlineData("2020/", "2020-01-01", null)]
    [InlineData("/2030", null, "2030-12-31")]
    [InlineData("199X", "1990-01-01", "1999-12-31")]
    [InlineData("20XX", "2000-01-01", "2099-12-31")]
    [InlineData("XXXX-08-19", null, null)]
    [InlineData("XXXX-XX-25", null, null)]
    [InlineData("XXXX-11/XXXX-02", null, null)]
    public void An_interval_is_printed_as_it_is_parsed_and_has_its_first_and_last_day(string text, string? first, string? last)
    {
        CalendarInterval interval = CalendarInterval.Parse(text);
        interval.ToString().Should().Be(text);
        interval.FirstDay.Should().Be(Day(first));
        interval.LastDay.Should().Be(Day(last));
        interval.IsPoint.Should().Be(!text.Contains('/', StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/")]
    [InlineData("2025/2021")]
    [InlineData("2024-06/2024-01")]
    [InlineData("2024/2025/2026")]
    [InlineData("2024-13/2025")]
    [InlineData("2024 / 2025")]
    [InlineData("../2030")]
    [InlineData("hôm nay")]
    public void What_is_no_interval_is_refused(string text)
    {
        CalendarInterval.TryParse(text, out CalendarInterval? interval).Should().BeFalse();
        interval.Should().BeNull();
        FluentActions.Invoking(() => CalendarInterval.Parse(text)).Should().Throw<FormatException>().WithMessage($"'{text}'*2024-01/2024-06*");
    }

    [Fact]
    public void A_point_that_was_not_made_is_refused()
    {
        CalendarPoint year = CalendarPoint.OfYear(2025);
        foreach (Func<CalendarInterval> make in new Func<CalendarInterval>[]
        {
            () => CalendarInterval.Of(default), () => CalendarInterval.From(default), () => CalendarInterval.Until(default),
            () => CalendarInterval.Between(default, year), () => CalendarInterval.Between(year, default),
        })
            make.Should().Throw<ArgumentException>().WithMessage("*methods of CalendarPoint*");
    }

    [Fact]
    public void An_end_before_the_start_is_refused() =>
        FluentActions.Invoking(() => CalendarInterval.Between(CalendarPoint.OfYear(2025), CalendarPoint.OfYear(2021))).Should().Throw<ArgumentException>().WithMessage("2021 comes before 2025.*");

    [Fact]
    public void A_stretch_from_a_point_to_itself_is_the_point() =>
        CalendarInterval.Between(CalendarPoint.OfYear(2024), CalendarPoint.OfYear(2024)).Should().Be(CalendarInterval.Of(CalendarPoint.OfYear(2024)));

    [Fact]
    public void Open_ends_are_null()
    {
        CalendarInterval.From(CalendarPoint.OfYear(2020)).End.Should().BeNull();
        CalendarInterval.Until(CalendarPoint.OfYear(2030)).Start.Should().BeNull();
    }

    [Fact]
    public void Equality_is_that_of_what_is_written()
    {
        CalendarInterval.Parse("2024-01/2024-06").Should().Be(CalendarInterval.Parse("2024-01/2024-06"));
        CalendarInterval.Parse("2024").Should().NotBe(CalendarInterval.Parse("2024-01/2024-12"));
        CalendarInterval.Parse("2024/").Should().NotBe(CalendarInterval.Parse("2024"));
    }

    [Fact]
    public void Every_interval_survives_the_round_trip() =>
        Gen.Select(CalendarPointTests.Points, CalendarPointTests.Points, Gen.Int[0, 3]).Sample((start, end, form) =>
        {
            CalendarInterval? interval = form switch
            {
                0 => CalendarInterval.Of(start),
                1 => CalendarInterval.From(start),
                2 => CalendarInterval.Until(end),
                _ => CalendarInterval.TryBetween(start, end),
            };
            return interval is null || CalendarInterval.Parse(interval.ToString()) == interval;
        });

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
