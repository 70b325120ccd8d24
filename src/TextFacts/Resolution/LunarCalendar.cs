namespace TextFacts.Resolution;

/// <summary>
/// Days of the Vietnamese lunisolar calendar. Months begin on the day, in Vietnam (UTC+7), of the astronomical new moon; month 11 is the one
/// with the winter solstice; in a year of thirteen months the first one without a principal term of the sun is the leap month. New moons and the
/// longitude of the sun follow the truncated series of J. Meeus, Astronomical Algorithms (chapters 25 and 49), which are exact to a few minutes.
/// The calendar of China, and with it the framework's, reckons with UTC+8 and differs in some years (Tết 1985 was a month earlier in Vietnam,
/// that of 2007 a day). The tests check it against the dates of Tết from 1990 to 2030, and of 1985 and 2007.
/// </summary>
internal static class LunarCalendar
{
    private const double TimeZone = 7.0 / 24;

    /// <summary>The day of the Gregorian calendar on which a lunar day falls; <see langword="null"/> if there is no such day.</summary>
    /// <param name="year">The lunar year, by the Gregorian year in which it begins: 1900 to 2199.</param>
    /// <param name="month">1 to 12; the regular month, where it has a leap month too.</param>
    /// <param name="day">1 to 30.</param>
    public static DateOnly? ToGregorian(int year, int month, int day)
    {
        if (year is < 1900 or > 2199 || month is < 1 or > 12 || day is < 1 or > 30)
            return null;
        // Months 11 and 12 belong to the solstice at the end of the same year, the others to the one before.
        int solsticeYear = month >= 11 ? year : year - 1;
        int eleventh = EleventhMonth(solsticeYear);
        int next = EleventhMonth(solsticeYear + 1);
        int moon = MoonNumber(eleventh);
        int offset = (month - 11 + 12) % 12;
        if (next - eleventh > 365)
        {
            int leap = LeapOffset(moon);
            if (offset >= leap)
                offset++;
        }
        int first = NewMoonDay(moon + offset);
        int length = NewMoonDay(moon + offset + 1) - first;
        return day > length ? null : FromJulianDay(first + day - 1);
    }

    private static DateOnly FromJulianDay(int julianDay) => DateOnly.FromDayNumber(julianDay - 1721426);

    private static int ToJulianDay(DateOnly day) => day.DayNumber + 1721426;

    private static int MoonNumber(int julianDay) => (int)Math.Floor((julianDay - 2415021.076998695) / 29.530588853 + 0.5);

    /// <summary>The first day of the month with the winter solstice of a year.</summary>
    private static int EleventhMonth(int year)
    {
        int lastDay = ToJulianDay(new DateOnly(year, 12, 31));
        int moon = (int)((lastDay - 2415021) / 29.530588853);
        int start = NewMoonDay(moon);
        // The solstice is at longitude 270°, the start of the tenth sector of 30°.
        return SunSector(start) >= 9 ? NewMoonDay(moon - 1) : start;
    }

    /// <summary>How many months after month 11 the leap month stands: the first that begins and ends in the same sector of the sun.</summary>
    private static int LeapOffset(int moon)
    {
        int offset = 1;
        int sector = SunSector(NewMoonDay(moon + offset));
        int last;
        do
        {
            last = sector;
            offset++;
            sector = SunSector(NewMoonDay(moon + offset));
        }
        while (sector != last && offset < 14);
        return offset - 1;
    }

    /// <summary>The day, in Vietnam, of the k-th new moon after that of 1 January 1900.</summary>
    private static int NewMoonDay(int k)
    {
        double t = k / 1236.85;
        double t2 = t * t;
        double t3 = t2 * t;
        double day = 2415020.75933 + 29.53058868 * k + 0.0001178 * t2 - 0.000000155 * t3 + 0.00033 * Sine(166.56 + 132.87 * t - 0.009173 * t2);
        double sunAnomaly = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3;
        double moonAnomaly = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3;
        double latitude = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3;
        double correction = (0.1734 - 0.000393 * t) * Sine(sunAnomaly) + 0.0021 * Sine(2 * sunAnomaly)
            - 0.4068 * Sine(moonAnomaly) + 0.0161 * Sine(2 * moonAnomaly) - 0.0004 * Sine(3 * moonAnomaly)
            + 0.0104 * Sine(2 * latitude) - 0.0051 * Sine(sunAnomaly + moonAnomaly) - 0.0074 * Sine(sunAnomaly - moonAnomaly)
            + 0.0004 * Sine(2 * latitude + sunAnomaly) - 0.0004 * Sine(2 * latitude - sunAnomaly)
            - 0.0006 * Sine(2 * latitude + moonAnomaly) + 0.0010 * Sine(2 * latitude - moonAnomaly)
            + 0.0005 * Sine(2 * moonAnomaly + sunAnomaly);
        double dynamicalTime = t < -11
            ? 0.001 + 0.000839 * t + 0.0002261 * t2 - 0.00000845 * t3 - 0.000000081 * t * t3
            : -0.000278 + 0.000265 * t + 0.000262 * t2;
        return (int)Math.Floor(day + correction - dynamicalTime + 0.5 + TimeZone);
    }

    /// <summary>In which of the twelve sectors of 30° the sun stands at the start of a day in Vietnam, from 0 at the spring equinox.</summary>
    private static int SunSector(int julianDay)
    {
        double t = (julianDay - 0.5 - TimeZone - 2451545.0) / 36525;
        double t2 = t * t;
        double anomaly = 357.52910 + 35999.05030 * t - 0.0001559 * t2 - 0.00000048 * t * t2;
        double longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t2
            + (1.914600 - 0.004817 * t - 0.000014 * t2) * Sine(anomaly) + (0.019993 - 0.000101 * t) * Sine(2 * anomaly) + 0.000290 * Sine(3 * anomaly);
        longitude -= 360 * Math.Floor(longitude / 360);
        return (int)(longitude / 30);
    }

    private static double Sine(double degrees) => Math.Sin(degrees * Math.PI / 180);
}
