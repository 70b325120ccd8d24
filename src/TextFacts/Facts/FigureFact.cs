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
    private const int RowConfidenceDecimals = 4;

    private readonly byte _bound = (byte)Bound;
    private readonly byte _change;

    // In parts of the largest one: it takes no room beside the others.
    private readonly ushort _rowConfidence;
    private readonly TextSpan _indicatorSpan;

    // The phrase, or the text to make it of when it is first asked for.
    private object? _indicator;

    /// <summary>How the figure bounds the amount: exactly, about, more than, …</summary>
    public Bound Bound { get => (Bound)_bound; init => _bound = (byte)value; }

    /// <summary>Whether the figure is a level, the size of a change, a share or an aim.</summary>
    public Change Change { get => (Change)_change; init => _change = (byte)value; }

    /// <summary>What is measured; <see langword="null"/> where it is not known.</summary>
    public TextPhrase? Indicator
    {
        get
        {
            if (_indicator is SourceText source)
                _indicator = new TextPhrase(_indicatorSpan, source);
            return (TextPhrase?)_indicator;
        }
        init => _indicator = value;
    }

    /// <summary>The time that the figure is about; <see langword="null"/> where it is not known.</summary>
    public CalendarInterval? Period { get; init; }

    /// <summary>The time that the figure is compared with; <see langword="null"/> where there is none or it is not known.</summary>
    public CalendarInterval? Baseline { get; init; }

    /// <summary>The probability that the whole row of the figure is right, from 0 to 1, to four decimals.</summary>
    internal double RowConfidence
    {
        get => Math.Round(_rowConfidence / (double)ushort.MaxValue, RowConfidenceDecimals);
        init => _rowConfidence = (ushort)Math.Round(value * ushort.MaxValue);
    }

    /// <summary>Where the indicator stands in <see cref="Fact.Source"/>, instead of a phrase of its own.</summary>
    internal (TextSpan Span, SourceText Source)? IndicatorPlace
    {
        init
        {
            if (value is { } place)
                (_indicatorSpan, _indicator) = place;
        }
    }

    /// <inheritdoc/>
    public virtual bool Equals(FigureFact? other) =>
        base.Equals(other) && Amount == other.Amount && Bound == other.Bound && Change == other.Change
        && Equals(Indicator, other.Indicator) && Equals(Period, other.Period) && Equals(Baseline, other.Baseline);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Amount);
}
