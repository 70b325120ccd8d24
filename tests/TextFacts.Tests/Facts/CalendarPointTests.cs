using System.Globalization;
using CsCheck;

namespace TextFacts.Tests.Facts;

/// <summary>Points of the calendar, and their ISO 8601 / EDTF text.</summary>
public class CalendarPointTests
{
    [Theory]
    [InlineData("20XX", CalendarPrecision.Century, "2000-01-01", "2099-12-31")]
    [InlineData("00XX", CalendarPrecision.Century, "0001-01-01", "0099-12-31")]
    [InlineData("99XX", CalendarPrecision.Century, "9900-01-01", "9999-12-31")]
    [InlineData("199X", CalendarPrecision.Decade, "1990-01-01", "1999-12-31")]
    [InlineData("000X", CalendarPrecision.Decade, "0001-01-01", "0009-12-31")]
    [InlineData("2024", CalendarPrecision.Year, "2024-01-01", "2024-12-31")]
    [InlineData("2024-02", CalendarPrecision.Month, "2024-02-01", "2024-02-29")]
    [InlineData("2023-02", CalendarPrecision.Month, "2023-02-01", "2023-02-28")]
    [InlineData("2024-07-08", CalendarPrecision.Day, "2024-07-08", "2024-07-08")]
    [InlineData("2024-07-08T14:30", CalendarPrecision.Minute, "2024-07-08", "2024-07-08")]
    [InlineData("XXXX-08", CalendarPrecision.Month, null, null)]
    [InlineData("XXXX-08-19", CalendarPrecision.Day, null, null)]
    [InlineData("XXXX-02-29", CalendarPrecision.Day, null, null)]
    [InlineData("XXXX-XX-25", CalendarPrecision.Day, null, null)]
    [InlineData("XXXX-08-19T05:00", CalendarPrecision.Minute, null, null)]
    public void A_point_is_printed_as_it_is_parsed_and_has_its_first_and_last_day(string text, CalendarPrecision precision, string? first, string? last)
    {
        CalendarPoint.TryParse(text, out CalendarPoint point).Should().BeTrue();
        point.ToString().Should().Be(text);
        point.Precision.Should().Be(precision);
        point.FirstDay.Should().Be(Day(first));
        point.LastDay.Should().Be(Day(last));
    }

    [Fact]
    public void An_hour_without_minutes_is_printed_with_them()
    {
        CalendarPoint.TryParse("2024-07-08T14", out CalendarPoint point).Should().BeTrue();
        point.ToString().Should().Be("2024-07-08T14:00");
    }

    [Theory]
    [InlineData("")]
    [InlineData("24")]
    [InlineData("0000")]
    [InlineData("XXXX")]
    [InlineData("2024-")]
    [InlineData("2024-00")]
    [InlineData("2024-13")]
    [InlineData("2024-1")]
    [InlineData("2024-XX")]
    [InlineData("XXXX-XX")]
    [InlineData("2024-XX-05")]
    [InlineData("2023-02-29")]
    [InlineData("2024-04-31")]
    [InlineData("2024-07-00")]
    [InlineData("2024-07-8")]
    [InlineData("2024-07-XX")]
    [InlineData("2024/07/08")]
    [InlineData("2024-07-08T24:00")]
    [InlineData("2024-07-08T14:60")]
    [InlineData("2024-07-08T1430")]
    [InlineData("2024-07-08 14:30")]
    [InlineData("2024-07-08T14:30Z")]
    [InlineData(" 2024")]
    [InlineData("+2024")]
    [InlineData("２０２４")]
    [InlineData("2X24")]
    [InlineData("XX24")]
    public void What_is_no_point_is_not_parsed(string text) => CalendarPoint.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void Parts_that_are_not_stated_are_null()
    {
        CalendarPoint day = CalendarPoint.OfDay(null, 8, 19);
        (day.Year, day.Month, day.Day, day.Time).Should().Be((null, 8, 19, null));
        CalendarPoint month = CalendarPoint.OfMonth(2024, 8);
        (month.Year, month.Month, month.Day, month.Time).Should().Be((2024, 8, null, null));
        CalendarPoint minute = CalendarPoint.OfDay(new DateOnly(2024, 8, 19)).At(new TimeOnly(14, 30, 59));
        (minute.Year, minute.Month, minute.Day, minute.Time).Should().Be((2024, 8, 19, new TimeOnly(14, 30)));
        CalendarPoint.OfDecade(0).Year.Should().Be(0);
        CalendarPoint.OfCentury(1900).Year.Should().Be(1900);
    }

    [Fact]
    public void Parts_out_of_range_are_refused()
    {
        Action[] wrong =
        [
            () => CalendarPoint.OfYear(0), () => CalendarPoint.OfYear(10000), () => CalendarPoint.OfMonth(2024, 0), () => CalendarPoint.OfMonth(null, 13),
            () => CalendarPoint.OfMonth(0, 1), () => CalendarPoint.OfDay(2023, 2, 29), () => CalendarPoint.OfDay(null, 2, 30), () => CalendarPoint.OfDay(2024, null, 5),
            () => CalendarPoint.OfDay(null, null, 32), () => CalendarPoint.OfDecade(1991), () => CalendarPoint.OfDecade(-10), () => CalendarPoint.OfDecade(10000),
            () => CalendarPoint.OfCentury(1950), () => CalendarPoint.OfCentury(-100), () => CalendarPoint.OfCentury(10000),
        ];
        foreach (Action action in wrong)
            action.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Only_days_have_times() =>
        FluentActions.Invoking(() => CalendarPoint.OfMonth(2024, 7).At(new TimeOnly(14, 30))).Should().Throw<InvalidOperationException>();

    [Fact]
    public void Every_point_survives_the_round_trip() => Points.Sample(point =>
        CalendarPoint.TryParse(point.ToString(), out CalendarPoint parsed) && parsed == point && parsed.ToString() == point.ToString());

    [Fact]
    public void The_first_day_never_comes_after_the_last() => Points.Sample(point => point.FirstDay is null ? point.LastDay is null : point.FirstDay <= point.LastDay);

    [Fact]
    public void Any_text_is_parsed_or_refused_without_an_exception() => Gen.Char["0123456789X-T:/ "].Array[0, 18].Select(chars => new string(chars)).Sample(text =>
        !CalendarPoint.TryParse(text, out CalendarPoint point) || point.ToString().StartsWith(text, StringComparison.Ordinal));

    /// <summary>Points of every precision, also with parts that are not specified.</summary>
    internal static Gen<CalendarPoint> Points { get; } = Gen.OneOf(
        Gen.Int[0, 99].Select(century => CalendarPoint.OfCentury(century * 100)),
        Gen.Int[0, 999].Select(decade => CalendarPoint.OfDecade(decade * 10)),
        Gen.Int[1, 9999].Select(CalendarPoint.OfYear),
        Gen.Select(Gen.Int[0, 9999], Gen.Int[1, 12], (year, month) => CalendarPoint.OfMonth(year == 0 ? null : year, month)),
        Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(number => CalendarPoint.OfDay(DateOnly.FromDayNumber(number))),
        Gen.Select(Gen.Int[1, 12], Gen.Int[1, 28], (month, day) => CalendarPoint.OfDay(null, month, day)),
        Gen.Int[1, 31].Select(day => CalendarPoint.OfDay(null, null, day)),
        Gen.Select(Gen.Int[0, DateOnly.MaxValue.DayNumber], Gen.Int[0, 1439], (number, minute) =>
            CalendarPoint.OfDay(DateOnly.FromDayNumber(number)).At(new TimeOnly(minute / 60, minute % 60))));

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
