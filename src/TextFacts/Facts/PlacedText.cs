namespace TextFacts;

/// <summary>
/// The place and the text of a fact or phrase. The text is a string of its own, or is cut out of the text that was read, once, when it is first asked for. Threads
/// that ask at the same time may each cut it out; the strings are equal.
/// </summary>
internal struct PlacedText
{
    // A string, or the text to cut it from.
    private object _text;

    public PlacedText(TextSpan span, string text) => (Span, _text) = (span, text);

    public PlacedText(TextSpan span, SourceText source) => (Span, _text) = (span, source);

    public TextSpan Span { get; }

    public string Text
    {
        get
        {
            if (_text is SourceText source)
                _text = Span.Slice(source.Text);
            return (string)_text;
        }
    }
}
