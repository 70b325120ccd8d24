namespace TextFacts.Lexicon;

/// <summary>Letters behind digits that stand for a multiplier.</summary>
/// <param name="Value">The multiplier.</param>
/// <param name="Least">The least whole number that they multiply; with a smaller one they make a name.</param>
internal readonly record struct MultiplierLetters(decimal Value, decimal Least);
