using System.Globalization;

namespace TextFacts;

/// <summary>
/// A century, decade, year, month, day or minute of the proleptic Gregorian calendar, in local time without an offset, printed as
/// ISO 8601-1 and, where a part is not specified, as ISO 8601-2 (EDTF): <c>XXXX-08-19</c> for a day of a year that is not known,
/// <c>XXXX-XX-25</c> for the 25th of every month.
/// </summary>
public readonly record struct CalendarPoint
{
    // A year of 0 stands for "not specified"; so does a month of 0 below a day. Years run from 1 to 9999.
    private readonly short _year;
    private readonly byte _month;
    private readonly byte _day;
    private readonly short _minute;
    private readonly byte _precision;

    private CalendarPoint(CalendarPrecision precision, int year, int month = 0, int day = 0, int minute = 0)
    {
        _precision = (byte)precision;
        _year = (short)year;
        _month = (byte)month;
        _day = (byte)day;
        _minute = (short)minute;
    }

    // All fields in one number, which is compared in one step.
    private ulong Packed => ((ulong)(ushort)_year << 48) | ((ulong)_month << 40) | ((ulong)_day << 32) | ((ulong)(ushort)_minute << 16) | _precision;

    /// <summary>Whether both points are stated alike: <c>2024-06</c> is not equal to <c>2024</c>.</summary>
    /// <param name="other">The other point.</param>
    public bool Equals(CalendarPoint other) => Packed == other.Packed;

    /// <inheritdoc/>
    public override int GetHashCode() => Packed.GetHashCode();

    /// <summary>How finely the point is stated.</summary>
    public CalendarPrecision Precision => (CalendarPrecision)_precision;

    /// <summary>The year, of a decade or century its first one; <see langword="null"/> where it is not specified.</summary>
    public int? Year => _year == 0 ? null : _year == FirstCenturyYear ? 0 : _year;

    /// <summary>The month from 1 to 12; <see langword="null"/> where it is coarser or not specified.</summary>
    public int? Month => _month == 0 ? null : _month;

    /// <summary>The day of the month from 1 to 31; <see langword="null"/> where it is coarser.</summary>
    public int? Day => _day == 0 ? null : _day;

    /// <summary>The time of day; <see langword="null"/> where the point is a day or coarser.</summary>
    public TimeOnly? Time => Precision == CalendarPrecision.Minute ? new TimeOnly(_minute / 60, _minute % 60) : null;

    // The first decade and century begin in year 0, which the field cannot tell from "not specified".
    private const short FirstCenturyYear = -1;

    /// <summary>A year.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="year"/> is out of range.</exception>
    public static CalendarPoint OfYear(int year)
    {
        CheckYear(year);
        return new(CalendarPrecision.Year, year);
    }

    /// <summary>A month.</summary>
    /// <param name="year">1 to 9999, or <see langword="null"/> for a year that is not specified.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is out of range.</exception>
    public static CalendarPoint OfMonth(int? year, int month)
    {
        CheckYear(year ?? 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(month, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(month, 12);
        return new(CalendarPrecision.Month, year ?? 0, month);
    }

    /// <summary>A day.</summary>
    /// <param name="year">1 to 9999, or <see langword="null"/> for a year that is not specified.</param>
    /// <param name="month">1 to 12, or <see langword="null"/> for every month.</param>
    /// <param name="day">A day that the month has (in a year that is not specified, February has 29 days).</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is out of range, or the month has no such day.</exception>
    public static CalendarPoint OfDay(int? year, int? month, int day)
    {
        if (!IsDay(year, month, day))
            throw new ArgumentOutOfRangeException(nameof(day), $"There is no day {day} in month {month} of year {year}.");
        return new(CalendarPrecision.Day, year ?? 0, month ?? 0, day);
    }

    /// <summary>A day.</summary>
    /// <param name="day">The day.</param>
    public static CalendarPoint OfDay(DateOnly day) => new(CalendarPrecision.Day, day.Year, day.Month, day.Day);

    /// <summary>The minute of a day.</summary>
    /// <param name="time">The time of day; seconds are dropped.</param>
    /// <exception cref="InvalidOperationException">This point is not a day or finer.</exception>
    public CalendarPoint At(TimeOnly time) => Precision >= CalendarPrecision.Day
        ? new(CalendarPrecision.Minute, _year, _month, _day, time.Hour * 60 + time.Minute)
        : throw new InvalidOperationException("Only a day has times of day.");

    /// <summary>The ten years from <paramref name="firstYear"/>.</summary>
    /// <param name="firstYear">0 to 9990, a multiple of 10.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="firstYear"/> is out of range or no multiple of 10.</exception>
    public static CalendarPoint OfDecade(int firstYear) => OfYears(CalendarPrecision.Decade, firstYear, 10);

    /// <summary>The hundred years from <paramref name="firstYear"/>, as EDTF counts them: <c>20XX</c> is 2000 to 2099.</summary>
    /// <param name="firstYear">0 to 9900, a multiple of 100.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="firstYear"/> is out of range or no multiple of 100.</exception>
    public static CalendarPoint OfCentury(int firstYear) => OfYears(CalendarPrecision.Century, firstYear, 100);

    private static CalendarPoint OfYears(CalendarPrecision precision, int firstYear, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(firstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(firstYear, 9999);
        ArgumentOutOfRangeException.ThrowIfNotEqual(firstYear % length, 0, nameof(firstYear));
        return new(precision, firstYear == 0 ? FirstCenturyYear : firstYear);
    }

    /// <summary>Whether there is such a day; a year or month of <see langword="null"/> stands for any.</summary>
    internal static bool IsDay(int? year, int? month, int day) =>
        year is null or (>= 1 and <= 9999)
        && month is null or (>= 1 and <= 12)
        && (month is not null || year is null)
        && day >= 1
        && day <= (month is { } m ? DateTime.DaysInMonth(year ?? 2000, m) : 31);

    private static void CheckYear(int year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
    }

    /// <summary>The first day of this point; <see langword="null"/> where the year or month is not specified.</summary>
    public DateOnly? FirstDay => _year switch
    {
        0 => null,
        FirstCenturyYear => new DateOnly(1, 1, 1),
        _ => new DateOnly(_year, Math.Max((int)_month, 1), Math.Max((int)_day, 1)),
    };

    /// <summary>The last day of this point; <see langword="null"/> where the year or month is not specified.</summary>
    public DateOnly? LastDay => FirstDay is not { } first ? null : Precision switch
    {
        CalendarPrecision.Century => new DateOnly((Year ?? 0) + 99, 12, 31),
        CalendarPrecision.Decade => new DateOnly((Year ?? 0) + 9, 12, 31),
        CalendarPrecision.Year => new DateOnly(first.Year, 12, 31),
        CalendarPrecision.Month => new DateOnly(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month)),
        _ => first,
    };

    /// <summary>Reads a point as <see cref="ToString"/> prints it.</summary>
    /// <param name="text">The text, without white space around it.</param>
    /// <param name="point">The point read.</param>
    /// <returns>Whether <paramref name="text"/> is a point that exists.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out CalendarPoint point)
    {
        point = default;
        if (text.Length < 4)
            return false;
        ReadOnlySpan<char> yearText = text[..4];
        ReadOnlySpan<char> rest = text[4..];
        if (rest.IsEmpty && yearText[3] == 'X' && yearText[0] != 'X')
        {
            int digits = yearText[2] == 'X' ? 2 : 3;
            if (!TryDigits(yearText[..digits], out int head))
                return false;
            point = digits == 2 ? OfCentury(head * 100) : OfDecade(head * 10);
            return true;
        }
        int year = 0;
        if (!yearText.SequenceEqual("XXXX") && (!TryDigits(yearText, out year) || year == 0))
            return false;
        if (rest.IsEmpty)
        {
            point = new(CalendarPrecision.Year, year);
            return year != 0;
        }
        int month = 0;
        if (rest.Length < 3 || rest[0] != '-' || (!rest.Slice(1, 2).SequenceEqual("XX") && !TryDigits(rest.Slice(1, 2), out month)))
            return false;
        bool everyMonth = rest[1] == 'X';
        rest = rest[3..];
        if (rest.IsEmpty)
        {
            if (everyMonth || month is < 1 or > 12)
                return false;
            point = new(CalendarPrecision.Month, year, month);
            return true;
        }
        if (rest.Length < 3 || rest[0] != '-' || !TryDigits(rest.Slice(1, 2), out int day)
            || !IsDay(year == 0 ? null : year, everyMonth ? null : month, day))
            return false;
        rest = rest[3..];
        point = new(CalendarPrecision.Day, year, month, day);
        if (rest.IsEmpty)
            return true;
        if (rest[0] != 'T' || !TryTime(rest[1..], out TimeOnly time))
            return false;
        point = point.At(time);
        return true;
    }

    private static bool TryTime(ReadOnlySpan<char> text, out TimeOnly time)
    {
        time = default;
        int minute = 0;
        if (text.Length is not (2 or 5) || !TryDigits(text[..2], out int hour) || hour > 23)
            return false;
        if (text.Length == 5 && (text[2] != ':' || !TryDigits(text[3..], out minute) || minute > 59))
            return false;
        time = new TimeOnly(hour, minute);
        return true;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    /// <summary>The point as ISO 8601 or EDTF: <c>2024-07-08</c>, <c>199X</c>, <c>XXXX-XX-25</c>, <c>2024-07-08T14:30</c>.</summary>
    public override string ToString()
    {
        string year = _year == 0 ? "XXXX" : Math.Max((int)_year, 0).ToString("0000", CultureInfo.InvariantCulture);
        return Precision switch
        {
            CalendarPrecision.Century => string.Concat(year.AsSpan(0, 2), "XX"),
            CalendarPrecision.Decade => string.Concat(year.AsSpan(0, 3), "X"),
            CalendarPrecision.Year => year,
            CalendarPrecision.Month => string.Create(CultureInfo.InvariantCulture, $"{year}-{_month:00}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{year}-{(_month == 0 ? "XX" : _month.ToString("00", CultureInfo.InvariantCulture))}-{_day:00}")
                + (Precision == CalendarPrecision.Minute ? string.Create(CultureInfo.InvariantCulture, $"T{_minute / 60:00}:{_minute % 60:00}") : ""),
        };
    }
}
