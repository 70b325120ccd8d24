namespace TextFacts.Evaluation.Gold;

/// <summary>A fact as people have written it down.</summary>
/// <param name="Span">Where it stands: UTF-16 offsets into the document's text.</param>
/// <param name="Anchor">That part of the text, verbatim.</param>
public abstract record GoldFact(TextSpan Span, string Anchor)
{
    /// <summary>The kind of this fact; exactly one flag.</summary>
    public abstract FactKinds Kind { get; }
}
