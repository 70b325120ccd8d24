using System.Globalization;
using TextFacts.Resolution;

namespace TextFacts.Tests.Resolution;

/// <summary>The Vietnamese lunisolar calendar, against dates that were published.</summary>
public class LunarCalendarTests
{
    [Theory]
    [InlineData("1990-01-27")]
    [InlineData("1991-02-15")]
    [InlineData("1992-02-04")]
    [InlineData("1993-01-23")]
    [InlineData("1994-02-10")]
    [InlineData("1995-01-31")]
    [InlineData("1996-02-19")]
    [InlineData("1997-02-07")]
    [InlineData("1998-01-28")]
    [InlineData("1999-02-16")]
    [InlineData("2000-02-05")]
    [InlineData("2001-01-24")]
    [InlineData("2002-02-12")]
    [InlineData("2003-02-01")]
    [InlineData("2004-01-22")]
    [InlineData("2005-02-09")]
    [InlineData("2006-01-29")]
    [InlineData("2008-02-07")]
    [InlineData("2009-01-26")]
    [InlineData("2010-02-14")]
    [InlineData("2011-02-03")]
    [InlineData("2012-01-23")]
    [InlineData("2013-02-10")]
    [InlineData("2014-01-31")]
    [InlineData("2015-02-19")]
    [InlineData("2016-02-08")]
    [InlineData("2017-01-28")]
    [InlineData("2018-02-16")]
    [InlineData("2019-02-05")]
    [InlineData("2020-01-25")]
    [InlineData("2021-02-12")]
    [InlineData("2022-02-01")]
    [InlineData("2023-01-22")]
    [InlineData("2024-02-10")]
    [InlineData("2025-01-29")]
    [InlineData("2026-02-17")]
    [InlineData("2027-02-06")]
    [InlineData("2028-01-26")]
    [InlineData("2029-02-13")]
    public void Tet_falls_on_its_published_day(string day) => Tet(Day(day).Year).Should().Be(Day(day));

    [Theory]
    [InlineData("1985-01-21", "a month before that of China")]
    [InlineData("2007-02-17", "a day before that of China")]
    [InlineData("2030-02-02", "a day before that of China")]
    public void Tet_follows_the_time_of_Vietnam_where_China_differs(string day, string because) => Tet(Day(day).Year).Should().Be(Day(day), because);

    [Theory]
    [InlineData(2022, 3, 10, "2022-04-10")]
    [InlineData(2024, 3, 10, "2024-04-18")]
    [InlineData(2025, 3, 10, "2025-04-07")]
    [InlineData(2024, 8, 15, "2024-09-17")]
    [InlineData(2025, 8, 15, "2025-10-06")]
    [InlineData(2024, 1, 15, "2024-02-24")]
    [InlineData(2023, 12, 23, "2024-02-02")]
    [InlineData(2023, 12, 30, "2024-02-09")]
    public void Holidays_fall_on_their_published_days(int year, int month, int day, string expected) =>
        LunarCalendar.ToGregorian(year, month, day).Should().Be(Day(expected));

    [Theory]
    [InlineData(2020, 8, 15, "2020-10-01")]
    [InlineData(2023, 3, 10, "2023-04-29")]
    [InlineData(2023, 8, 15, "2023-09-29")]
    [InlineData(2025, 7, 15, "2025-09-06")]
    public void Months_after_a_leap_month_keep_their_number(int year, int month, int day, string expected) =>
        LunarCalendar.ToGregorian(year, month, day).Should().Be(Day(expected));

    [Theory]
    [InlineData(2024, 12, 30)]
    [InlineData(2024, 1, 31)]
    [InlineData(2024, 13, 1)]
    [InlineData(2024, 0, 1)]
    [InlineData(2024, 1, 0)]
    [InlineData(1899, 1, 1)]
    [InlineData(2200, 1, 1)]
    public void A_day_that_the_calendar_does_not_have_is_null(int year, int month, int day) =>
        LunarCalendar.ToGregorian(year, month, day).Should().BeNull();

    [Fact]
    public void Days_of_a_year_follow_each_other()
    {
        for (int year = 1950; year < 2100; year++)
        {
            DateOnly last = Tet(year).AddDays(-1);
            for (int month = 1; month <= 12; month++)
            {
                for (int day = 1; day <= 29; day++)
                {
                    DateOnly next = LunarCalendar.ToGregorian(year, month, day)!.Value;
                    if (day > 1)
                        next.Should().Be(last.AddDays(1));
                    else
                        (next.DayNumber - last.DayNumber).Should().BeInRange(1, 32, "a leap month may stand between month {0} and the one before in {1}", month, year);
                    last = next;
                }
            }
            (Tet(year + 1).DayNumber - last.DayNumber).Should().BeInRange(1, 32);
        }
    }

    private static DateOnly Tet(int year) => LunarCalendar.ToGregorian(year, 1, 1)!.Value;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
