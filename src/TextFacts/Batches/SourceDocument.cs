namespace TextFacts;

/// <summary>A text of a stream. Derive from it to carry more (a file name, a key), which then comes back with the result.</summary>
/// <param name="Text">Any UTF-16 string.</param>
/// <param name="ReferenceDate">The day of the report; if <see langword="null"/>, <see cref="TextFactsOptions.ReferenceDate"/>.</param>
public record SourceDocument(string Text, DateOnly? ReferenceDate = null);
