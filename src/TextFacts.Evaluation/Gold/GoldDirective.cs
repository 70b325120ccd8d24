namespace TextFacts.Evaluation.Gold;

/// <summary>A named instrument of law, policy or command. Parts that the text does not give are <see langword="null"/>.</summary>
/// <param name="Span">Where it stands: UTF-16 offsets into the document's text.</param>
/// <param name="Anchor">The mention, verbatim.</param>
/// <param name="Type">The type word in lower case, spelled out.</param>
public sealed record GoldDirective(TextSpan Span, string Anchor, string Type)
    : GoldFact(Span, Anchor)
{
    /// <inheritdoc/>
    public override FactKinds Kind => FactKinds.Directive;

    /// <summary>The digits of the number as written.</summary>
    public string? Number { get; init; }

    /// <summary>The whole code.</summary>
    public string? Symbol { get; init; }

    /// <summary>The year in the symbol or the name.</summary>
    public string? Year { get; init; }

    /// <summary>The date of the instrument.</summary>
    public CalendarInterval? Date { get; init; }

    /// <summary>Who issued it.</summary>
    public string? Issuer { get; init; }

    /// <summary>What it is called or about.</summary>
    public string? Title { get; init; }

    /// <summary>The article or clause that the mention cites.</summary>
    public string? Provision { get; init; }
}
