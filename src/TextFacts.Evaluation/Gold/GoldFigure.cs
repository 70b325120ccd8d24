namespace TextFacts.Evaluation.Gold;

/// <summary>A figure: a quantity or a percentage.</summary>
/// <param name="Span">Where it stands: UTF-16 offsets into the document's text.</param>
/// <param name="Anchor">The number, verbatim.</param>
/// <param name="Amount">The number, multiplier included.</param>
/// <param name="Bound">How the figure bounds the amount.</param>
/// <param name="Change">Whether the figure is a level, the size of a change, a share or an aim.</param>
public abstract record GoldFigure(TextSpan Span, string Anchor, Amount Amount, Bound Bound, Change Change)
    : GoldFact(Span, Anchor)
{
    /// <summary>What is measured, verbatim; <see langword="null"/> where the text does not name it.</summary>
    public string? Indicator { get; init; }

    /// <summary>The time that the figure is about; <see langword="null"/> where the text does not say.</summary>
    public CalendarInterval? Period { get; init; }

    /// <summary>The time that the figure is compared with; <see langword="null"/> where there is none.</summary>
    public CalendarInterval? Baseline { get; init; }
}
