using System.Globalization;
using TextFacts.Classification;
using TextFacts.Evaluation.Gold;
using TextFacts.Evaluation.Scoring;

namespace TextFacts.Training;

/// <summary>Trains the model that decides between readings, measures it on the held-out documents, and saves it as an ML.NET model file.</summary>
internal sealed class ReadingTrainer(IReadOnlyList<GoldDocument> trainDocuments, IReadOnlyList<GoldDocument> heldOutDocuments)
{
    private const float Regularization = 0.4f;

    // What was seen once only, half of all features, would double the model and says little.
    private const int FewestSamples = 2;

    public MaximumEntropyModel Run(string modelPath)
    {
        ReadingSamples collector = new(new Lexicon.Lexicon(new TextFactsOptions()));
        List<Sample> train = collector.Collect(trainDocuments);
        List<Sample> heldOut = collector.Collect(heldOutDocuments);
        Console.WriteLine($"reading: {train.Count} decisions of {trainDocuments.Count} documents to train on, {heldOut.Count} of {heldOutDocuments.Count} held out");
        MaximumEntropyModel direct = new MaximumEntropyTraining(ReadingFeatures.Bits, Enum.GetValues<ReadingClass>().Length, Regularization, fewest: FewestSamples).Train(train, modelPath);
        PrintHeldOut(direct, heldOut);
        Console.WriteLine($"saved {modelPath}, {new FileInfo(modelPath).Length.ToString("N0", CultureInfo.InvariantCulture)} bytes");
        PrintScore("facts of the held-out documents, decided by the model", lexicon => new ReadingClassifier(direct, lexicon.Trie));
        PrintScore("facts of the held-out documents, decided by the grammars' default order", lexicon => new DefaultOrderDecider(lexicon.Trie));
        return direct;
    }

    private void PrintScore(string title, Func<Lexicon.Lexicon, IReadingDecider> makeDecider)
    {
        Scorer scorer = new(new FactExtractor(new TextFactsOptions { LinksFigures = false }, makeDecider, null));
        foreach (GoldDocument document in heldOutDocuments)
            scorer.Add(document);
        DomainScore score = scorer.Report().All;
        Console.WriteLine(title);
        foreach (Measure measure in (Measure[])[Measure.QuantityFound, Measure.QuantityValue, Measure.PercentageFound, Measure.PercentageValue, Measure.DateFound, Measure.DateValue, Measure.DirectiveFound, Measure.DirectiveValue])
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {measure,-16} P {100 * score[measure].Precision,5:0.0}  R {100 * score[measure].Recall,5:0.0}  F1 {100 * score[measure].F1,5:0.0}"));
    }

    private static void PrintHeldOut(MaximumEntropyModel model, List<Sample> samples)
    {
        int classes = model.ClassCount;
        int[,] confusion = new int[classes, classes];
        float[] probabilities = new float[classes];
        (int Count, int Right, double Sum)[] bins = new (int, int, double)[10];
        foreach (Sample sample in samples)
        {
            model.Predict(sample.Features, probabilities);
            int best = Array.IndexOf(probabilities, probabilities.Max());
            confusion[sample.Label, best]++;
            ref (int Count, int Right, double Sum) bin = ref bins[Math.Min(9, (int)(probabilities[best] * 10))];
            bin = (bin.Count + 1, bin.Right + (best == sample.Label ? 1 : 0), bin.Sum + probabilities[best]);
        }
        Console.WriteLine("confusion on the held-out documents (rows: gold, columns: predicted)");
        Console.WriteLine("            " + string.Concat(Enum.GetNames<ReadingClass>().Select(static name => $"{name[..Math.Min(6, name.Length)],7}")) + "  recall");
        int right = 0;
        for (int row = 0; row < classes; row++)
        {
            int total = Enumerable.Range(0, classes).Sum(column => confusion[row, column]);
            right += confusion[row, row];
            Console.WriteLine($"{(ReadingClass)row,-12}" + string.Concat(Enumerable.Range(0, classes).Select(column => $"{confusion[row, column],7}"))
                + (total == 0 ? "       -" : (100.0 * confusion[row, row] / total).ToString("0.0", CultureInfo.InvariantCulture).PadLeft(8)));
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"accuracy {100.0 * right / samples.Count:0.00} %"));
        Console.WriteLine("reliability: probability of the answer, and how often it was right");
        foreach ((int count, int correct, double sum) in bins.Where(static bin => bin.Count > 0))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {sum / count:0.000}  {(double)correct / count:0.000}  ({count})"));
    }
}
