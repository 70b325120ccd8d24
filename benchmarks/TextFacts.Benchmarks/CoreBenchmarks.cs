using BenchmarkDotNet.Attributes;

namespace TextFacts.Benchmarks;

/// <summary>The whole corpus as a stream of documents, on one core and on all.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class CoreBenchmarks
{
    private readonly FactExtractor _extractor = FactExtractor.CreateDefault();
    private SourceDocument[] _documents = [];

    /// <summary>Reads the corpus.</summary>
    [GlobalSetup]
    public void Prepare() => _documents = Array.ConvertAll(CorpusTexts.All, static document => new SourceDocument(document.Text, document.ReferenceDate));

    /// <summary>One document after the other.</summary>
    [Benchmark(Description = "stream on one core, whole corpus")]
    public int ReadOnOneCoreCorpus() => Read(1);

    /// <summary>As many at a time as there are cores.</summary>
    [Benchmark(Description = "stream on all cores, whole corpus")]
    public int ReadOnAllCoresCorpus() => Read(Environment.ProcessorCount);

    private int Read(int cores)
    {
        int facts = 0;
        foreach (ExtractionResult<SourceDocument> result in _extractor.ExtractMany(_documents, new BatchOptions { MaximumParallelism = cores }))
            facts += result.Document!.Facts.Count;
        return facts;
    }
}
