namespace TextFacts.Evaluation.Gold;

/// <summary>A percentage, a difference of percentages, or a per mille figure.</summary>
/// <param name="Span">Where it stands: UTF-16 offsets into the document's text.</param>
/// <param name="Anchor">The number with its sign, verbatim.</param>
/// <param name="Amount">The number in units of <paramref name="Scale"/>.</param>
/// <param name="Scale">Percent, percentage points or per mille.</param>
/// <param name="Bound">How the figure bounds the amount.</param>
/// <param name="Change">Whether the figure is a level, the size of a change, a share or an aim.</param>
public sealed record GoldPercentage(TextSpan Span, string Anchor, Amount Amount, PercentageScale Scale, Bound Bound, Change Change)
    : GoldFigure(Span, Anchor, Amount, Bound, Change)
{
    /// <inheritdoc/>
    public override FactKinds Kind => FactKinds.Percentage;
}
