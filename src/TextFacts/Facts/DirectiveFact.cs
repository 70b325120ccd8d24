namespace TextFacts;

/// <summary>A named instrument of law, policy or command: Nghị quyết số 12-NQ/TW, Luật Đất đai, Đề án 06.</summary>
/// <param name="Span">Where the mention stands: UTF-16 offsets into the string that was read.</param>
/// <param name="Text">The mention, verbatim.</param>
/// <param name="Confidence">The probability, from 0 to 1, that this reading is right.</param>
/// <param name="Type">The type word in lower case, spelled out where the text abbreviates it: <c>nghị quyết</c> for <c>NQ 57</c>.</param>
public sealed record DirectiveFact(TextSpan Span, string Text, double Confidence, string Type)
    : Fact(Span, Text, Confidence)
{
    /// <inheritdoc/>
    public override FactKinds Kind => FactKinds.Directive;

    /// <summary>The digits of the number as written: <c>06</c>; <see langword="null"/> if the mention has none.</summary>
    public string? Number { get; init; }

    /// <summary>The whole code, with spaces and dashes mended: <c>12-NQ/TW</c>, <c>100/2019/NĐ-CP</c>; otherwise <see langword="null"/>.</summary>
    public string? Symbol { get; init; }

    /// <summary>The year in the symbol or the name; otherwise <see langword="null"/>.</summary>
    public int? Year { get; init; }

    /// <summary>The date of the instrument where the text gives it; otherwise <see langword="null"/>.</summary>
    public CalendarInterval? Date { get; init; }

    /// <summary>Who issued it, as the text names them; otherwise <see langword="null"/>.</summary>
    public string? Issuer { get; init; }

    /// <summary>What it is called or about, without the <c>về</c> before it; otherwise <see langword="null"/>.</summary>
    public string? Title { get; init; }

    /// <summary>The article or clause that the mention cites, in the text's own words; otherwise <see langword="null"/>.</summary>
    public string? Provision { get; init; }

    /// <summary>
    /// What the letters of the symbol mean (<c>NĐ-CP</c>: nghị định, Chính phủ), where they are known. This is knowledge about codes,
    /// not something that the text says, so it never fills <see cref="Issuer"/>. The codes follow Decree 30/2020/NĐ-CP and the
    /// Party's guidance on document codes.
    /// </summary>
    public SymbolMeaning? SymbolMeaning { get; init; }
}
