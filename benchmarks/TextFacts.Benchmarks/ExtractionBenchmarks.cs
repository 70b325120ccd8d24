using BenchmarkDotNet.Attributes;
using TextFacts.Evaluation.Gold;
using TextFacts.Text;

namespace TextFacts.Benchmarks;

/// <summary>The steps from a text to its facts, over the whole corpus and over one report.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class ExtractionBenchmarks
{
    private readonly FactExtractor _extractor = FactExtractor.CreateDefault();
    private readonly FactExtractor _bareExtractor = new(new TextFactsOptions { LinksFigures = false });
    private readonly TokenBuffer _buffer = new();
    private GoldDocument[] _documents = [];
    private GoldDocument _report = CorpusTexts.Report;
    private FactDocument[] _facts = [];
    private Tokenizer _tokenizer = new(new Vocabulary());

    /// <summary>Reads the corpus once, which also gives the facts to write as JSON.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _documents = CorpusTexts.All;
        _report = CorpusTexts.Report;
        _tokenizer = new Tokenizer(new Lexicon.Lexicon(new TextFactsOptions()).Vocabulary);
        _facts = Array.ConvertAll(_documents, document => _extractor.Extract(document.Text, document.ReferenceDate));
    }

    /// <summary>Tokens alone: what the floor does, with the spelling of each syllable brought to one form.</summary>
    [Benchmark(Description = "tokenize, whole corpus")]
    public int TokenizeCorpus()
    {
        int tokens = 0;
        foreach (GoldDocument document in _documents)
        {
            _tokenizer.Tokenize(document.Text, _buffer);
            tokens += _buffer.Tokens.Length;
        }
        return tokens;
    }

    /// <summary>One report of ordinary length.</summary>
    [Benchmark(Description = "extract, one report")]
    public int ExtractReport() => _extractor.Extract(_report.Text, _report.ReferenceDate).Facts.Count;

    /// <summary>All documents, one after the other, with links.</summary>
    [Benchmark(Description = "extract, whole corpus")]
    public int ExtractCorpus() => Extract(_extractor);

    /// <summary>All documents, without indicator, change, period and baseline.</summary>
    [Benchmark(Description = "extract without linking, whole corpus")]
    public int ExtractWithoutLinkingCorpus() => Extract(_bareExtractor);

    private int Extract(FactExtractor extractor)
    {
        int facts = 0;
        foreach (GoldDocument document in _documents)
            facts += extractor.Extract(document.Text, document.ReferenceDate).Facts.Count;
        return facts;
    }

    /// <summary>The facts of all documents as JSON lines, to nowhere.</summary>
    [Benchmark(Description = "write JSON, whole corpus")]
    public void WriteJsonOfCorpus()
    {
        for (int i = 0; i < _facts.Length; i++)
            FactJson.Serialize(Stream.Null, _documents[i].Id, _facts[i]);
    }

    /// <summary>Gives the buffer back.</summary>
    [GlobalCleanup]
    public void CleanUp() => _buffer.Dispose();
}
