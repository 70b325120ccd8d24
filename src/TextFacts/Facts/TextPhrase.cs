namespace TextFacts;

/// <summary>A run of the caller's string with its place.</summary>
/// <param name="Span">Where it stands: UTF-16 offsets into the string that was read.</param>
/// <param name="Text">The run itself, verbatim.</param>
public sealed record TextPhrase(TextSpan Span, string Text)
{
    private TextSpan _span = Span;
    private object _text = Text;

    /// <summary>A run that is cut out of a text when it is asked for.</summary>
    internal TextPhrase(TextSpan span, SourceText source)
        : this(span, "") => _text = source;

    /// <summary>Where it stands: UTF-16 offsets into the string that was read.</summary>
    public TextSpan Span { get => _span; init => (_text, _span) = (Text, value); }

    /// <summary>The run itself, verbatim.</summary>
    public string Text { get => PlacedText.Read(ref _text, _span); init => _text = value; }

    /// <inheritdoc/>
    public bool Equals(TextPhrase? other) => other is not null && Span == other.Span && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Span.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => Text;
}
