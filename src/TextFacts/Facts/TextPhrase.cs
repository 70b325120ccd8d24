namespace TextFacts;

/// <summary>A run of the caller's string with its place.</summary>
/// <param name="Span">Where it stands: UTF-16 offsets into the string that was read.</param>
/// <param name="Text">The run itself, verbatim.</param>
public sealed record TextPhrase(TextSpan Span, string Text)
{
    /// <inheritdoc/>
    public override string ToString() => Text;
}
