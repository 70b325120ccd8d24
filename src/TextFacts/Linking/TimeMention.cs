using TextFacts.Recognition.Dates;
using TextFacts.Resolution;

namespace TextFacts.Linking;

/// <summary>A date that was decided for, as the linker sees it.</summary>
internal struct TimeMention
{
    public int First;
    public int End;
    public int Sentence;
    public CalendarInterval Value;

    /// <summary>The days of the value.</summary>
    public DayRange Days;
    public DateExpression Expression;
    public DateRole Role;

    /// <summary>The stretch of the dates next to each other, one day or month after the other, of which this is the last: ngày 21, ngày 22.</summary>
    public CalendarInterval? Listed;

    /// <summary>The number of times in its line, and of those before it there.</summary>
    public int LineTimes;
    public int Column;

    /// <summary>Whether it is counted from the time that governs: cùng kỳ, tháng trước.</summary>
    public readonly bool IsCounted => Expression.Form == DateForm.SamePeriod || Expression.IsGloss || (Expression.Form == DateForm.Point && Expression.Start.Origin == DateOrigin.Governing);
}
