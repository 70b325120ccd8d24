using BenchmarkDotNet.Attributes;
using TextFacts.Evaluation.Gold;
using TextFacts.Text;

namespace TextFacts.Benchmarks;

/// <summary>The words of the whole corpus, into a list that is kept, so that what is allocated is what the segmenter itself allocates.</summary>
[ShortRunJob]
[MemoryDiagnoser]
public class SegmentationBenchmarks
{
    private readonly List<TextSpan> _words = [];
    private GoldDocument[] _documents = [];
    private WordSegmenter _segmenter = WordSegmenter.Default;

    /// <summary>Reads the corpus and the model.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _documents = CorpusTexts.All;
        _segmenter = WordSegmenter.Default;
    }

    /// <summary>Tokens, sentences and words of all documents.</summary>
    [Benchmark(Description = "segment into words, whole corpus")]
    public int SegmentCorpus()
    {
        int words = 0;
        foreach (GoldDocument document in _documents)
        {
            _words.Clear();
            _segmenter.Segment(document.Text, _words);
            words += _words.Count;
        }
        return words;
    }
}
