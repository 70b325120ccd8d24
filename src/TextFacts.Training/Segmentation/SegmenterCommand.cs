using System.Globalization;
using TextFacts.Text;

namespace TextFacts.Training.Segmentation;

/// <summary>segmenter --treebank FOLDER --dictionary FILE --news FILE [--root FOLDER]: trains the word segmenter and measures it.</summary>
internal static class SegmenterCommand
{
    private const string Usage = """
        usage: TextFacts.Training segmenter --treebank FOLDER --dictionary FILE --news FILE [--root FOLDER]
          --treebank    a folder with train.conllu and dev.conllu (UD_Vietnamese-VTB)
          --dictionary  a word a line
          --news        raw texts, JSON lines with a field "text"
          --root        the repository's root, the current folder if left out
        """;

    public static int Run(ReadOnlySpan<string> arguments)
    {
        Dictionary<string, string> options = [];
        for (int i = 0; i + 1 < arguments.Length; i += 2)
            options[arguments[i]] = arguments[i + 1];
        if (arguments.Length % 2 != 0 || !options.TryGetValue("--treebank", out string? treebank) || !options.TryGetValue("--dictionary", out string? dictionary)
            || !options.TryGetValue("--news", out string? news) || options.Keys.Any(static key => key is not ("--treebank" or "--dictionary" or "--news" or "--root")))
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }
        try
        {
            Train(treebank, dictionary, news, options.GetValueOrDefault("--root", Directory.GetCurrentDirectory()));
            return 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException)
        {
            Console.Error.WriteLine($"TextFacts.Training: {exception.Message}");
            return 1;
        }
    }

    private static void Train(string treebank, string dictionary, string news, string root)
    {
        List<SegmentedSentence> train = SegmentationSources.ReadTreebank(Path.Combine(treebank, "train.conllu"));
        List<SegmentedSentence> dev = SegmentationSources.ReadTreebank(Path.Combine(treebank, "dev.conllu"));
        string segmentation = Path.Combine(root, "corpus", "segmentation");
        List<SegmentedSentence> own = SegmentationSources.ReadSegmented(Path.Combine(segmentation, "train-sentences.txt"));
        List<SegmentedSentence> sample = SegmentationSources.ReadSample(Path.Combine(segmentation, "report-sentences.tsv"));
        SegmenterTrainer trainer = new(SegmentationSources.ReadDictionary(dictionary), SegmentationSources.ReadRawText(news));

        Console.WriteLine("words: trained on the treebank's train part");
        string scratch = Directory.CreateTempSubdirectory("textfacts-words").FullName;
        WordSegmenter onTrain = trainer.Train(train, Path.Combine(scratch, "words.table"), Path.Combine(scratch, "words.zip"));
        Print("treebank, dev", WordScore.Of(onTrain, dev));
        Print("corpus/segmentation", WordScore.Of(onTrain, sample));
        Directory.Delete(scratch, recursive: true);

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"words: trained on train, dev and {own.Count} report sentences of ours, the model that the library embeds"));
        string models = Path.Combine(root, "src", "TextFacts", "Text", "Segmentation", "Models");
        WordSegmenter shipped = trainer.Train([.. train, .. dev, .. own], Path.Combine(models, "words.table"), Path.Combine(models, "words.zip"));
        Print("corpus/segmentation", WordScore.Of(shipped, sample));
    }

    private static void Print(string what, WordScore score) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {what,-20} P {100 * score.Precision:0.00}  R {100 * score.Recall:0.00}  F1 {100 * score.F1:0.00}  ({score.Gold} words)"));
}
