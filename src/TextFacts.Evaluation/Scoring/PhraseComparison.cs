namespace TextFacts.Evaluation.Scoring;

/// <summary>Compares phrases by their words: an indicator that begins a word early still names the same thing.</summary>
internal static class PhraseComparison
{
    /// <summary>Whether the phrases share at least half of their words (the Dice coefficient is 0.5 or more), or neither has any.</summary>
    public static bool AreAlike(string? gold, string? answer) => Likeness(gold, answer) >= 0.5;

    /// <summary>The Dice coefficient of the phrases' words: 1 where they are the same, or neither phrase has any; 0 where they share none.</summary>
    public static double Likeness(string? gold, string? answer)
    {
        HashSet<string> wanted = Spelling.Words(gold);
        HashSet<string> got = Spelling.Words(answer);
        if (wanted.Count == 0 || got.Count == 0)
            return wanted.Count == got.Count ? 1 : 0;
        return 2.0 * wanted.Count(got.Contains) / (wanted.Count + got.Count);
    }
}
