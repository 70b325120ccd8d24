namespace TextFacts;

/// <summary>A number that counts or measures something: 22.022 vụ, 4,6 triệu đồng, từ 5 đến 7 km.</summary>
/// <param name="Span">Where the number stands: UTF-16 offsets into the string that was read.</param>
/// <param name="Text">The number with its multiplier words, verbatim, without the unit.</param>
/// <param name="Confidence">The probability, from 0 to 1, that this reading is right.</param>
/// <param name="Amount">The number, multiplier included.</param>
/// <param name="Bound">How the figure bounds the amount.</param>
/// <param name="Unit">The unit or counted noun; <see langword="null"/> where there is none.</param>
public sealed record QuantityFact(TextSpan Span, string Text, double Confidence, Amount Amount, Bound Bound, MeasurementUnit? Unit)
    : FigureFact(Span, Text, Confidence, Amount, Bound)
{
    /// <inheritdoc/>
    public override FactKinds Kind => FactKinds.Quantity;
}
