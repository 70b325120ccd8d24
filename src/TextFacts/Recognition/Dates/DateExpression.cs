namespace TextFacts.Recognition.Dates;

/// <summary>The stretch of the calendar that a part of a date expression names.</summary>
internal enum DateGrain : byte
{
    None,
    Minute,
    Day,
    Week,
    Month,
    Quarter,

    /// <summary>Some months of a year: 6 tháng đầu năm. <see cref="DatePart.Count"/> says how many.</summary>
    Months,
    Year,

    Decade,
    Century,

    /// <summary>A school year or crop year, from one year's summer to the next.</summary>
    SchoolYear,

    /// <summary>A crop season: its year, or the two years that it lies in.</summary>
    Season,

    /// <summary>Some years of a term or plan: nhiệm kỳ trước, giai đoạn trước.</summary>
    Term,

    /// <summary>A day on which a market trades.</summary>
    Session,
}

/// <summary>What a part of a date expression is measured from.</summary>
internal enum DateOrigin : byte
{
    /// <summary>It stands by itself; what is missing comes from the text around.</summary>
    Absolute,

    /// <summary>A shift of the grain from the reference day: hôm qua, năm nay, tháng tới.</summary>
    Reference,

    /// <summary>A shift of the grain from the governing time: tháng trước, năm trước, quý trước.</summary>
    Governing,

    /// <summary>The reference day itself: đến nay.</summary>
    Now,
}

/// <summary>Whether the months or days counted are the first or the last ones.</summary>
internal enum DateSide : byte
{
    Start,
    End,
}

/// <summary>One end of a date expression as it is written; fields of 0 are not written (minutes: -1).</summary>
internal struct DatePart
{
    public DateGrain Grain;
    public DateOrigin Origin;
    public DateSide Side;
    public short Year;
    public byte Month;
    public byte Day;
    public byte Quarter;
    public short Minute;
    public short Count;
    public short Shift;

    /// <summary>The year's own shift from the governing or reference year: 6 tháng đầu năm nay (0), tháng 3 năm ngoái (-1).</summary>
    public short YearShift;
    public bool HasYearShift;

    /// <summary>Whether the year's shift is always from the day of the report: năm ngoái, năm nay; but năm trước may be the one before the year told of.</summary>
    public bool IsYearFromReference;

    /// <summary>Whether the year is the one told before: tháng 4 năm ấy.</summary>
    public bool IsYearTold;
    public bool IsLunar;

    /// <summary>Whether "đầu" stands before it: from the start of the year on.</summary>
    public bool IsFromStart;

    /// <summary>Whether "qua" stands behind it (tháng qua): the one that is just ending or has just ended.</summary>
    public bool IsJustPast;

    /// <summary>The day of the week, 2 (Monday) to 8 (Sunday); 0 if none is written.</summary>
    public byte Weekday;

    public readonly bool HasYear => Year != 0 || HasYearShift;

    public static DatePart Of(DateGrain grain) => new() { Grain = grain, Minute = -1 };
}

/// <summary>How the parts of a date expression make a stretch of the calendar.</summary>
internal enum DateForm : byte
{
    /// <summary>One part.</summary>
    Point,

    /// <summary>From the first part to the second.</summary>
    Range,

    /// <summary>The governing period in another year or month: cùng kỳ năm trước.</summary>
    SamePeriod,

    /// <summary>Some units up to the reference day: 3 năm qua.</summary>
    Back,

    /// <summary>Some units from the reference day on: 5 năm tới.</summary>
    Ahead,

    /// <summary>The day of the month before it, which it shares with the part written after a list: 5 và 7/8.</summary>
    Recurring,
}

/// <summary>A date expression: tokens from <see cref="First"/> up to, not including, <see cref="End"/>.</summary>
internal struct DateExpression
{
    public int First;
    public int End;
    public DateForm Form;
    public DatePart Start;
    public DatePart Finish;

    /// <summary>Whether a gloss says which one is meant by words that count from the time told of: quý trước (quý I/2024).</summary>
    public bool IsGloss;

    /// <summary>Whether its own words leave no doubt that it is a date; otherwise the numbers in it may mean something else.</summary>
    public bool IsCertain;
}
