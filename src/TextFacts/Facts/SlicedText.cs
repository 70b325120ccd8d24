namespace TextFacts;

/// <summary>
/// The text of a fact or phrase: a string of its own, or a place in the text that it was read from, cut out once when it is first asked for. Threads that ask at
/// the same time may each cut it out; the strings are equal.
/// </summary>
internal struct SlicedText
{
    // A string, or the text to cut it from.
    private object _value;

    public SlicedText(string text) => _value = text;

    public SlicedText(SourceText source) => _value = source;

    /// <summary>The text, which stands at <paramref name="span"/> where it is not cut out yet.</summary>
    public string At(TextSpan span)
    {
        if (_value is SourceText source)
            _value = span.Slice(source.Text);
        return (string)_value;
    }
}
