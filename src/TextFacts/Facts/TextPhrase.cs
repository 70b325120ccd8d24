namespace TextFacts;

/// <summary>A run of the caller's string with its place.</summary>
/// <param name="Span">Where it stands: UTF-16 offsets into the string that was read.</param>
/// <param name="Text">The run itself, verbatim.</param>
public sealed record TextPhrase(TextSpan Span, string Text)
{
    private PlacedText _place = new(Span, Text);

    /// <summary>Where it stands: UTF-16 offsets into the string that was read.</summary>
    public TextSpan Span { get => _place.Span; init => _place = new PlacedText(value, Text); }

    /// <summary>The run itself, verbatim.</summary>
    public string Text { get => _place.Text; init => _place = new PlacedText(Span, value); }

    /// <summary>The text that the run stands in, instead of a string of its own.</summary>
    internal SourceText Source { init => _place = new PlacedText(Span, value); }

    /// <inheritdoc/>
    public bool Equals(TextPhrase? other) => other is not null && Span == other.Span && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Span.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => Text;
}
