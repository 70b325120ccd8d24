namespace TextFacts.Fuzzing;

/// <summary>A text for which something does not hold that should hold for every text.</summary>
/// <param name="Invariant">What does not hold.</param>
/// <param name="Detail">What happened instead.</param>
/// <param name="Text">The text.</param>
/// <param name="ReferenceDate">The day of the report that it was read with.</param>
internal sealed record Finding(string Invariant, string Detail, string Text, DateOnly? ReferenceDate);
