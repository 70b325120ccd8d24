namespace TextFacts;

/// <summary>
/// The text of a fact or phrase: a string of its own, or a place in the text that was read, cut out once, when it is first asked for. Threads that ask at the
/// same time may each cut it out; the strings are equal.
/// </summary>
internal static class PlacedText
{
    /// <summary>The text at a place.</summary>
    /// <param name="text">The <see cref="string"/>, or the <see cref="SourceText"/> to cut it from, which the string then takes the place of.</param>
    /// <param name="span">The place in the source.</param>
    public static string Read(ref object text, TextSpan span)
    {
        if (text is SourceText source)
            text = span.Slice(source.Text);
        return (string)text;
    }
}
