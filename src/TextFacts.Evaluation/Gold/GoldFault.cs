namespace TextFacts.Evaluation.Gold;

/// <summary>Something wrong in a gold file.</summary>
/// <param name="Path">The file or folder, as the caller named it.</param>
/// <param name="What">What is wrong, and in which fact.</param>
public readonly record struct GoldFault(string Path, string What);
