namespace TextFacts;

/// <summary>
/// One figure as a row of a table or database: what is measured, how much, in which unit, when, compared with when. Immutable; may be shared between
/// threads.
/// </summary>
/// <param name="Figure">The figure, with its place in the text.</param>
/// <param name="Directive">The directive named in the figure's sentence, the nearest one before it or else behind it; <see langword="null"/> if none is.</param>
/// <param name="Confidence">
/// The probability, from 0 to 1, that the whole row is right: value, unit, indicator, change, period and baseline. Calibrated on documents that the models
/// were not trained on; the figures are in the README.
/// </param>
public sealed record Statement(FigureFact Figure, DirectiveFact? Directive, double Confidence)
{
    /// <summary>What is measured, verbatim; <see langword="null"/> where it is not known.</summary>
    public string? Indicator => Figure.Indicator?.Text;

    /// <summary>The number, multiplier included.</summary>
    public Amount Amount => Figure.Amount;

    /// <summary>How the figure bounds the amount.</summary>
    public Bound Bound => Figure.Bound;

    /// <summary>The unit or counted noun; <c>%</c>, <c>điểm %</c> or <c>‰</c> for percentages; <see langword="null"/> where there is none.</summary>
    public string? Unit => Figure switch
    {
        QuantityFact quantity => quantity.Unit?.Text,
        PercentageFact { Scale: PercentageScale.PercentagePoint } => "điểm %",
        PercentageFact { Scale: PercentageScale.PerMille } => "‰",
        _ => "%",
    };

    /// <summary>The ISO 4217 code of money, the UCUM code of a physical unit or duration; <see langword="null"/> for anything else.</summary>
    public string? UnitCode => (Figure as QuantityFact)?.Unit?.Code;

    /// <summary>Whether the figure is a level, the size of a change, a share or an aim.</summary>
    public Change Change => Figure.Change;

    /// <summary>The time that the figure is about; <see langword="null"/> where it is not known.</summary>
    public CalendarInterval? Period => Figure.Period;

    /// <summary>The time that the figure is compared with; <see langword="null"/> where there is none.</summary>
    public CalendarInterval? Baseline => Figure.Baseline;

    /// <summary>Where the number stands: UTF-16 offsets into the string that was read.</summary>
    public TextSpan Span => Figure.Span;
}
