namespace TextFacts;

/// <summary>A run of the caller's string with its place.</summary>
/// <param name="Span">Where it stands: UTF-16 offsets into the string that was read.</param>
/// <param name="Text">The run itself, verbatim.</param>
public sealed record TextPhrase(TextSpan Span, string Text)
{
    private SlicedText _text = new(Text);

    /// <summary>Where it stands: UTF-16 offsets into the string that was read.</summary>
    public TextSpan Span
    {
        get;
        init
        {
            // A copy with another place keeps its text.
            _text = new SlicedText(Text);
            field = value;
        }
    } = Span;

    /// <summary>The run itself, verbatim.</summary>
    public string Text
    {
        get => _text.At(Span);
        init => _text = new SlicedText(value);
    }

    /// <summary>The text that the run stands in, instead of a string of its own.</summary>
    internal SourceText Source
    {
        init => _text = new SlicedText(value);
    }

    /// <inheritdoc/>
    public bool Equals(TextPhrase? other) => other is not null && Span == other.Span && Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Span.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => Text;
}
