namespace TextFacts.Evaluation.Gold;

/// <summary>A number that counts or measures something.</summary>
/// <param name="Span">Where it stands: UTF-16 offsets into the document's text.</param>
/// <param name="Anchor">The number, verbatim.</param>
/// <param name="Amount">The number, multiplier included.</param>
/// <param name="Unit">The unit or counted noun in lower case; <see langword="null"/> where there is none.</param>
/// <param name="Bound">How the figure bounds the amount.</param>
/// <param name="Change">Whether the figure is a level, the size of a change, a share or an aim.</param>
public sealed record GoldQuantity(TextSpan Span, string Anchor, Amount Amount, string? Unit, Bound Bound, Change Change)
    : GoldFigure(Span, Anchor, Amount, Bound, Change)
{
    /// <inheritdoc/>
    public override FactKinds Kind => FactKinds.Quantity;
}
