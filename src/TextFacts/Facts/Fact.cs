namespace TextFacts;

/// <summary>
/// Something that a report states in a form a program can use. Facts are immutable and equal by value, so they may be shared between threads.
/// </summary>
/// <param name="Span">Where the fact stands: UTF-16 offsets into the string that was read.</param>
/// <param name="Text">That part of the string, verbatim.</param>
/// <param name="Confidence">The probability, from 0 to 1, that this reading is right, as the classifier estimates it, to six decimals.</param>
public abstract record Fact(TextSpan Span, string Text, double Confidence)
{
    // A report has a fact every few words, and services keep many reports: six decimals fit single precision and are all that a classifier knows.
    private const int ConfidenceDecimals = 6;
    private readonly float _confidence = (float)Math.Round(Confidence, ConfidenceDecimals);
    private TextSpan _span = Span;
    private object _text = Text;

    /// <summary>Where the fact stands: UTF-16 offsets into the string that was read.</summary>
    public TextSpan Span { get => _span; init => (_text, _span) = (Text, value); }

    /// <summary>That part of the string, verbatim.</summary>
    public string Text { get => PlacedText.Read(ref _text, _span); init => _text = value; }

    /// <summary>The probability, from 0 to 1, that this reading is right, as the classifier estimates it, to six decimals.</summary>
    public double Confidence { get => Math.Round(_confidence, ConfidenceDecimals); init => _confidence = (float)Math.Round(value, ConfidenceDecimals); }

    /// <summary>The text that the fact stands in, instead of a string of its own.</summary>
    internal SourceText Source { init => _text = value; }

    /// <summary>The kind of this fact; exactly one flag.</summary>
    public abstract FactKinds Kind { get; }

    /// <inheritdoc/>
    public virtual bool Equals(Fact? other) =>
        other is not null && EqualityContract == other.EqualityContract && Span == other.Span && _confidence.Equals(other._confidence) && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(EqualityContract, Span, _confidence);
}
