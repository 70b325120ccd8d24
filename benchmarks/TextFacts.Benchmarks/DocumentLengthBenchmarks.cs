using BenchmarkDotNet.Attributes;

namespace TextFacts.Benchmarks;

/// <summary>One document of growing length: the characters a second must stay the same, as the cost grows with the text only.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class DocumentLengthBenchmarks
{
    private readonly FactExtractor _extractor = FactExtractor.CreateDefault();
    private string _text = "";

    /// <summary>The length of the document.</summary>
    [Params(1_000, 10_000, 100_000, 1_000_000, 10_000_000)]
    public int Characters { get; set; }

    /// <summary>Puts the document together.</summary>
    [GlobalSetup]
    public void Prepare() => _text = CorpusTexts.OfLength(Characters);

    /// <summary>All its facts, with links.</summary>
    [Benchmark(Description = "extract, one document")]
    public int Extract() => _extractor.Extract(_text).Facts.Count;
}
