namespace TextFacts;

/// <summary>A day, month, year, period or time of day: 08/7/2024, quý I/2024, cùng kỳ năm trước.</summary>
/// <param name="Span">Where the expression stands: UTF-16 offsets into the string that was read.</param>
/// <param name="Text">The expression, verbatim.</param>
/// <param name="Confidence">The probability, from 0 to 1, that this reading is right.</param>
/// <param name="Value">The time that it denotes, relative expressions resolved.</param>
public sealed record DateFact(TextSpan Span, string Text, double Confidence, CalendarInterval Value)
    : Fact(Span, Text, Confidence)
{
    /// <inheritdoc/>
    public override FactKinds Kind => FactKinds.Date;
}
