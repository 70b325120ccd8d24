namespace TextFacts.Fuzzing;

/// <summary>Makes the text of a finding as short as it can be cut without losing the finding.</summary>
internal static class Shrinker
{
    public static Finding Shrink(Finding finding, Func<string, Finding?> check)
    {
        for (int size = Math.Max(1, finding.Text.Length / 2); ; size /= 2)
        {
            for (int first = 0; first < finding.Text.Length;)
            {
                string shorter = finding.Text.Remove(first, Math.Min(size, finding.Text.Length - first));
                if (check(shorter) is { } still && still.Invariant == finding.Invariant)
                    finding = still;
                else
                    first += size;
            }
            if (size <= 1)
                return finding;
        }
    }
}
