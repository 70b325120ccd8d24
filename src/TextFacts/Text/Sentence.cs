namespace TextFacts.Text;

/// <summary>A sentence, heading or list item of a <see cref="Document"/>.</summary>
/// <param name="Span">Where it stands: UTF-16 offsets into the caller's string.</param>
/// <param name="FirstToken">The index of its first token.</param>
/// <param name="TokenCount">The number of its tokens.</param>
public readonly record struct Sentence(TextSpan Span, int FirstToken, int TokenCount);
