namespace TextFacts.Text;

/// <summary>A word of a <see cref="Document"/>: one or more neighbouring tokens, such as the syllables of <c>kinh tế</c> or the parts of <c>30/4/2024</c>.</summary>
/// <param name="Span">Where it stands: UTF-16 offsets into the caller's string.</param>
/// <param name="FirstToken">The index of its first token.</param>
/// <param name="TokenCount">The number of its tokens.</param>
public readonly record struct Word(TextSpan Span, int FirstToken, int TokenCount);
