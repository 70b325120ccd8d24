namespace TextFacts;

/// <summary>What a quantity is counted or measured in.</summary>
/// <param name="Text">The unit, classifier or counted noun as it is written, in lower case, without the multiplier: <c>vụ</c>, <c>đồng/kg</c>.</param>
/// <param name="Code">
/// An ISO 4217 code for money (<c>VND</c>), a UCUM code for physical units and durations (<c>t</c>, <c>km2</c>, <c>a</c>), both joined
/// by <c>/</c> in a rate where every part has one (<c>VND/kg</c>); <see langword="null"/> for a counted noun.
/// </param>
public sealed record MeasurementUnit(string Text, string? Code)
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}
