namespace TextFacts;

/// <summary>A percentage, a difference of percentages, or a per mille figure: 21,63%, 0,26 điểm phần trăm, 12‰.</summary>
/// <param name="Span">Where the number with its sign stands: UTF-16 offsets into the string that was read.</param>
/// <param name="Text">The number with its sign, verbatim.</param>
/// <param name="Confidence">The probability, from 0 to 1, that this reading is right.</param>
/// <param name="Amount">The number in units of <paramref name="Scale"/>: 21.63 for 21,63%.</param>
/// <param name="Bound">How the figure bounds the amount.</param>
/// <param name="Scale">Percent, percentage points or per mille.</param>
public sealed record PercentageFact(TextSpan Span, string Text, double Confidence, Amount Amount, Bound Bound, PercentageScale Scale)
    : FigureFact(Span, Text, Confidence, Amount, Bound)
{
    /// <inheritdoc/>
    public override FactKinds Kind => FactKinds.Percentage;
}
