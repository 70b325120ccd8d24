using System.Globalization;
using TextFacts.Text;

namespace TextFacts.Training.Segmentation;

/// <summary>segmenter --treebank FOLDER --dictionary FILE --news FILE [--root FOLDER]: trains the word segmenter and measures it.</summary>
internal static class SegmenterCommand
{
    private const int Folds = 5;

    private const string Usage = """
        usage: TextFacts.Training segmenter --treebank FOLDER --dictionary FILE --news FILE [--root FOLDER]
          --treebank    a folder with train.conllu and dev.conllu (UD_Vietnamese-VTB)
          --dictionary  a word a line
          --news        raw texts, JSON lines with a field "text": for statistics, and for sentences with the pairs of corpus/segmentation/pairs.tsv
          --root        the repository's root, the current folder if left out
        """;

    public static int Run(ReadOnlySpan<string> arguments)
    {
        if (CommandOptions.Read(arguments, "--treebank", "--dictionary", "--news", "--root") is not { } options || !options.TryGetValue("--treebank", out string? treebank)
            || !options.TryGetValue("--dictionary", out string? dictionary) || !options.TryGetValue("--news", out string? news))
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
        PairRulings rulings = PairRulings.Read(Path.Combine(segmentation, "pairs.tsv"));
        List<string> texts = [.. SegmentationSources.ReadTexts(news), .. SegmentationSources.ReadReports(Path.Combine(root, "corpus", "train"), sample)];
        SegmenterTrainer trainer = new(SegmentationSources.ReadDictionary(dictionary), SegmentationSources.ReadRawText(news));

        string scratch = Directory.CreateTempSubdirectory("textfacts-words").FullName;
        string table = Path.Combine(scratch, "words.table");
        string model = Path.Combine(scratch, "words.zip");
        Console.WriteLine("words: trained on the treebank's train part alone");
        Print("treebank, dev", WordScore.Of(trainer.Train(train, table, model), dev));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"words: trained on that, {own.Count} report sentences of ours and {rulings.Count} pairs ruled on"));
        WordSegmenter onTrain = TrainWithRulings(trainer, [.. train, .. own], texts, rulings, table, model);
        Print("treebank, dev", WordScore.Of(onTrain, dev));
        Print("corpus/segmentation", WordScore.Of(onTrain, sample));

        Console.WriteLine("words: trained on four fifths of both parts too, measured on the last fifth, five times");
        WordScore crossed = default;
        for (int fold = 0; fold < Folds; fold++)
            crossed = crossed.Plus(Cross(trainer, [.. train, .. dev], own, texts, rulings, fold, table, model));
        Print("treebank", crossed);

        Console.WriteLine("words: trained on the treebank's dev part too, the model that the library embeds");
        string models = Path.Combine(root, "src", "TextFacts", "Text", "Segmentation", "Models");
        WordSegmenter shipped = TrainWithRulings(trainer, [.. train, .. dev, .. own], texts, rulings, Path.Combine(models, "words.table"), Path.Combine(models, "words.zip"));
        Print("corpus/segmentation", WordScore.Of(shipped, sample));
        Directory.Delete(scratch, recursive: true);
    }

    private static WordScore Cross(SegmenterTrainer trainer, List<SegmentedSentence> treebank, List<SegmentedSentence> own, List<string> texts, PairRulings rulings, int fold, string table, string model)
    {
        // Neighbouring sentences are mostly of one article.
        bool IsHeldOut(int sentence) => sentence / SegmenterTrainer.SentencesABlock % Folds == fold;
        WordSegmenter segmenter = TrainWithRulings(trainer, [.. treebank.Where((_, i) => !IsHeldOut(i)), .. own], texts, rulings, table, model);
        return WordScore.Of(segmenter, [.. treebank.Where((_, i) => IsHeldOut(i))]);
    }

    /// <summary>Trains on segmented sentences, and then on those that the first model makes of raw texts with the rulings too.</summary>
    private static WordSegmenter TrainWithRulings(SegmenterTrainer trainer, List<SegmentedSentence> sentences, List<string> texts, PairRulings rulings, string table, string model)
    {
        WordSegmenter first = trainer.Train(sentences, table, model);
        List<SegmentedSentence> ruled = RuledSentences.Make(texts, first, rulings);
        return trainer.Train([.. sentences, .. ruled], table, model);
    }

    private static void Print(string what, WordScore score) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {what,-20} P {100 * score.Precision:0.00}  R {100 * score.Recall:0.00}  F1 {100 * score.F1:0.00}  ({score.Gold} words)"));
}
