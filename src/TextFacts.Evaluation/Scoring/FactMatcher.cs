using TextFacts.Evaluation.Gold;

namespace TextFacts.Evaluation.Scoring;

/// <summary>Pairs the facts of the gold with the facts read, one to one, where they overlap and are of one kind.</summary>
internal static class FactMatcher
{
    /// <summary>For each fact of the gold the number of the fact read, -1 where there is none. Right values go first, then the longest overlap, then the order.</summary>
    public static int[] Match(IReadOnlyList<GoldFact> gold, IReadOnlyList<Fact> answers)
    {
        List<(bool IsWrong, int NegativeOverlap, int Gold, int Answer)> pairs = [];
        for (int i = 0; i < gold.Count; i++)
        {
            for (int j = 0; j < answers.Count; j++)
            {
                if (answers[j].Kind != gold[i].Kind)
                    continue;
                int overlap = Math.Min(gold[i].Span.End, answers[j].Span.End) - Math.Max(gold[i].Span.Start, answers[j].Span.Start);
                if (overlap > 0)
                    pairs.Add((!ValueComparison.IsRight(gold[i], answers[j]), -overlap, i, j));
            }
        }
        pairs.Sort();
        int[] matches = new int[gold.Count];
        Array.Fill(matches, -1);
        bool[] isTaken = new bool[answers.Count];
        foreach ((_, _, int i, int j) in pairs)
        {
            if (matches[i] >= 0 || isTaken[j])
                continue;
            matches[i] = j;
            isTaken[j] = true;
        }
        return matches;
    }
}
