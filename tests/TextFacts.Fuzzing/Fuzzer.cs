namespace TextFacts.Fuzzing;

/// <summary>Reads one made-up text after the other until something does not hold. The same seeds and the same number give the same texts.</summary>
internal sealed class Fuzzer(IFactExtractor extractor, IReadOnlyList<string> seeds, int seed)
{
    private const int Threads = 8;
    private const int TextsBetweenGrowths = 16;
    private const int TextsBetweenThreads = 256;
    private const int LongestRepeated = 200;

    private readonly TextMutator _mutator = new(seeds, new Random(seed));

    /// <summary>How many texts were read.</summary>
    public long Count { get; private set; }

    /// <summary>Goes on as long as it may.</summary>
    /// <param name="mayGoOn">Asked before every text.</param>
    /// <returns>The first finding, cut down; <see langword="null"/> if there was none.</returns>
    public Finding? Run(Func<bool> mayGoOn)
    {
        List<(string Text, DateOnly? Day)> recent = [];
        while (mayGoOn())
        {
            string text = _mutator.Next();
            DateOnly? day = _mutator.NextDay();
            Count++;
            if (Invariants.Check(extractor, text, day) is { } finding)
                return Shrinker.Shrink(finding, shorter => Invariants.Check(extractor, shorter, day));
            if (Count % TextsBetweenGrowths == 0)
            {
                string piece = text.Length > LongestRepeated ? text[..LongestRepeated] : text;
                if (Invariants.CheckGrowth(extractor, piece, day) is { } growth)
                    return Shrinker.Shrink(growth, shorter => Invariants.CheckGrowth(extractor, shorter, day));
            }
            recent.Add((text, day));
            if (recent.Count == TextsBetweenThreads)
            {
                if (CheckThreads(recent) is { } difference)
                    return difference;
                recent.Clear();
            }
        }
        return CheckThreads(recent);
    }

    /// <summary>Reads the texts again on eight threads at once, each starting elsewhere.</summary>
    private Finding? CheckThreads(List<(string Text, DateOnly? Day)> texts)
    {
        IReadOnlyList<Fact>[] expected = [.. texts.Select(entry => extractor.Extract(entry.Text, entry.Day).Facts)];
        Finding?[] findings = new Finding?[Threads];
        Thread[] threads = [.. Enumerable.Range(0, Threads).Select(number => new Thread(() =>
        {
            for (int i = 0; i < texts.Count && findings[number] is null; i++)
            {
                int index = (i + number * texts.Count / Threads) % texts.Count;
                (string text, DateOnly? day) = texts[index];
                findings[number] = Invariants.Check(extractor, text, day)
                    ?? (extractor.Extract(text, day).Facts.SequenceEqual(expected[index]) ? null : new Finding(Invariants.SameAnswer, "another thread differs", text, day));
            }
        }))];
        foreach (Thread thread in threads)
            thread.Start();
        foreach (Thread thread in threads)
            thread.Join();
        return findings.FirstOrDefault(finding => finding is not null);
    }
}
