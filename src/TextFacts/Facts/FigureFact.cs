namespace TextFacts;

/// <summary>A figure: a quantity or a percentage, with what it measures, in which period, and compared with what.</summary>
/// <param name="Span">Where the number stands: UTF-16 offsets into the string that was read.</param>
/// <param name="Text">The number with its multiplier words, verbatim; for a percentage with its sign.</param>
/// <param name="Confidence">The probability, from 0 to 1, that this reading is right.</param>
/// <param name="Amount">The number, multiplier included.</param>
/// <param name="Bound">How the figure bounds the amount: exactly, about, more than, …</param>
public abstract record FigureFact(TextSpan Span, string Text, double Confidence, Amount Amount, Bound Bound)
    : Fact(Span, Text, Confidence)
{
    /// <summary>Whether the figure is a level, the size of a change, a share or an aim.</summary>
    public Change Change { get; init; }

    /// <summary>What is measured; <see langword="null"/> where it is not known.</summary>
    public TextPhrase? Indicator { get; init; }

    /// <summary>The time that the figure is about; <see langword="null"/> where it is not known.</summary>
    public CalendarInterval? Period { get; init; }

    /// <summary>The time that the figure is compared with; <see langword="null"/> where there is none or it is not known.</summary>
    public CalendarInterval? Baseline { get; init; }
}
