namespace TextFacts.Evaluation.Gold;

/// <summary>A day, month, year, period or time of day.</summary>
/// <param name="Span">Where it stands: UTF-16 offsets into the document's text.</param>
/// <param name="Anchor">The whole expression, verbatim.</param>
/// <param name="Value">The time that it denotes.</param>
public sealed record GoldDate(TextSpan Span, string Anchor, CalendarInterval Value)
    : GoldFact(Span, Anchor)
{
    /// <inheritdoc/>
    public override FactKinds Kind => FactKinds.Date;
}
