using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;

namespace TextFacts.Benchmarks;

/// <summary>The first result of a process that has just started: lexicon and models are read, and nothing is compiled yet.</summary>
[SimpleJob(RunStrategy.ColdStart, launchCount: 5, warmupCount: 0, iterationCount: 1, invocationCount: 1)]
public class FirstResultBenchmark
{
    private string _text = "";

    /// <summary>Puts the report together.</summary>
    [GlobalSetup]
    public void Prepare() => _text = CorpusTexts.LongReport;

    /// <summary>Makes the extractor and reads one report with it.</summary>
    [Benchmark(Description = "first result of a process, 6,000 characters")]
    public int ReadFirstResult() => FactExtractor.CreateDefault().Extract(_text).Facts.Count;
}
