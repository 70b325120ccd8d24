namespace TextFacts.Evaluation.Gold;

/// <summary>A text whose facts people have written down.</summary>
/// <param name="Id">The document's name.</param>
/// <param name="Domain">What the text is about: <c>police</c>, <c>economy</c>, …</param>
/// <param name="ReferenceDate">The day of the report; <see langword="null"/> if it is not known.</param>
/// <param name="Text">The text; the places of the facts point into it.</param>
/// <param name="Facts">The facts in the order of the file.</param>
public sealed record GoldDocument(string Id, string Domain, DateOnly? ReferenceDate, string Text, IReadOnlyList<GoldFact> Facts);
