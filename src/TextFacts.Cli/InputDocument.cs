namespace TextFacts.Cli;

/// <summary>A text to read.</summary>
/// <param name="Id">The identifier that the input gives it, or the file's name; <see langword="null"/> if it has none.</param>
/// <param name="Text">The text.</param>
/// <param name="ReferenceDate">The day of the report, where the input names one.</param>
/// <param name="Place">Where it stands, for messages: the file, and the line where a line is a document.</param>
/// <param name="Position">How many bytes of the whole input end with it.</param>
internal sealed record InputDocument(string? Id, string Text, DateOnly? ReferenceDate, string Place, long Position) : SourceDocument(Text, ReferenceDate);
