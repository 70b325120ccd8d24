namespace TextFacts;

/// <summary>A unit that a user adds to the built-in ones.</summary>
/// <param name="Text">The unit as it is written; spelling variants of its syllables are found too.</param>
/// <param name="Code">Its ISO 4217 or UCUM code, or <see langword="null"/>.</param>
public sealed record UserUnit(string Text, string? Code = null);
