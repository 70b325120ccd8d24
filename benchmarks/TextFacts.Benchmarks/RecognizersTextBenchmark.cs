using BenchmarkDotNet.Attributes;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace TextFacts.Benchmarks;

/// <summary>
/// The yardstick: the recognisers of Microsoft.Recognizers.Text for what this library reads too, over the same paragraphs. It has none for Vietnamese,
/// so English ones stand for them. Each pass takes new strings, since results are cached by string there.
/// </summary>
[ShortRunJob]
[MemoryDiagnoser]
public class RecognizersTextBenchmark
{
    private readonly FactExtractor _extractor = FactExtractor.CreateDefault();
    private string[] _paragraphs = [];

    /// <summary>Reads the corpus.</summary>
    [GlobalSetup]
    public void Prepare() => _paragraphs = CorpusTexts.Paragraphs;

    /// <summary>Numbers, percentages, amounts of money, dimensions and dates by Microsoft.Recognizers.Text.</summary>
    [Benchmark(Description = "Recognizers-Text, paragraphs")]
    public int RecognizeParagraphs()
    {
        int found = 0;
        foreach (string paragraph in _paragraphs)
        {
            string text = new(paragraph.AsSpan());
            found += NumberRecognizer.RecognizeNumber(text, Culture.English).Count;
            found += NumberRecognizer.RecognizePercentage(text, Culture.English).Count;
            found += NumberWithUnitRecognizer.RecognizeCurrency(text, Culture.English).Count;
            found += NumberWithUnitRecognizer.RecognizeDimension(text, Culture.English).Count;
            found += DateTimeRecognizer.RecognizeDateTime(text, Culture.English).Count;
        }
        return found;
    }

    /// <summary>All facts of the same paragraphs, with links.</summary>
    [Benchmark(Description = "extract, paragraphs")]
    public int ExtractParagraphs()
    {
        int found = 0;
        foreach (string paragraph in _paragraphs)
            found += _extractor.Extract(new string(paragraph.AsSpan())).Facts.Count;
        return found;
    }
}
