namespace TextFacts;

/// <summary>
/// Something that a report states in a form a program can use. Facts are immutable and equal by value, so they may be shared between threads.
/// </summary>
/// <param name="Span">Where the fact stands: UTF-16 offsets into the string that was read.</param>
/// <param name="Text">That part of the string, verbatim.</param>
/// <param name="Confidence">The probability, from 0 to 1, that this reading is right, as the classifier estimates it.</param>
public abstract record Fact(TextSpan Span, string Text, double Confidence)
{
    private PlacedText _place = new(Span, Text);

    /// <summary>Where the fact stands: UTF-16 offsets into the string that was read.</summary>
    public TextSpan Span { get => _place.Span; init => _place = new PlacedText(value, Text); }

    /// <summary>That part of the string, verbatim.</summary>
    public string Text { get => _place.Text; init => _place = new PlacedText(Span, value); }

    /// <summary>The text that the fact stands in, instead of a string of its own.</summary>
    internal SourceText Source { init => _place = new PlacedText(Span, value); }

    /// <summary>The kind of this fact; exactly one flag.</summary>
    public abstract FactKinds Kind { get; }

    /// <inheritdoc/>
    public virtual bool Equals(Fact? other) =>
        other is not null && EqualityContract == other.EqualityContract && Span == other.Span && Confidence.Equals(other.Confidence) && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(EqualityContract, Span, Confidence);
}
