using BenchmarkDotNet.Attributes;

namespace TextFacts.Benchmarks;

/// <summary>
/// The least that reading a text can cost: one pass that splits it into syllables and looks each one up in a hash table. No extractor can beat it
/// by much, so the other benchmarks are read against it.
/// </summary>
[ShortRunJob]
[MemoryDiagnoser]
public class FloorBenchmark
{
    private const int TableSize = 4096;

    private readonly HashSet<string> _syllables = new(TableSize, StringComparer.Ordinal);
    private HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private string[] _texts = [];

    /// <summary>Fills the table with the first different syllables of the corpus, about as many as the lexicon knows.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _texts = [.. CorpusTexts.All.Select(static document => document.Text)];
        _lookup = _syllables.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (string syllable in _texts.SelectMany(static text => text.Split(' ')))
        {
            if (_syllables.Count == TableSize)
                break;
            _syllables.Add(syllable);
        }
    }

    /// <summary>The floor over the whole corpus.</summary>
    [Benchmark(Description = "floor: split and look up, whole corpus")]
    public int SplitAndLookUpCorpus()
    {
        int known = 0;
        foreach (string text in _texts)
        {
            int start = 0;
            for (int i = 0; i <= text.Length; i++)
            {
                if (i < text.Length && char.IsLetterOrDigit(text[i]))
                    continue;
                if (i > start && _lookup.Contains(text.AsSpan(start, i - start)))
                    known++;
                start = i + 1;
            }
        }
        return known;
    }
}
