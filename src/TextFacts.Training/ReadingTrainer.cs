using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using TextFacts.Classification;

namespace TextFacts.Training;

/// <summary>Trains the model that decides between readings, measures it on the held-out documents, and saves it as an ML.NET model file.</summary>
internal static class ReadingTrainer
{
    private const int Seed = 20240708;

    public static void Run(GoldDocument[] documents, string modelPath)
    {
        Lexicon.Lexicon lexicon = new(new TextFactsOptions());
        List<ReadingSample> samples = new ReadingSamples(lexicon).Collect(documents);
        ReadingSample[] train = [.. samples.Where(static sample => !Split.IsHeldOut(sample.DocumentId))];
        ReadingSample[] heldOut = [.. samples.Where(static sample => Split.IsHeldOut(sample.DocumentId))];
        Console.WriteLine($"reading: {train.Length} decisions to train on, {heldOut.Length} held out");
        MLContext context = new(Seed);
        ITransformer model = Train(context, train);
        Directory.CreateDirectory(Path.GetDirectoryName(modelPath)!);
        using (FileStream stream = File.Create(modelPath))
            context.Model.Save(model, ToDataView(context, train).Schema, stream);
        using FileStream saved = File.OpenRead(modelPath);
        MaximumEntropyModel direct = MaximumEntropyModel.Read(saved, modelPath);
        PrintHeldOut(direct, heldOut);
        Console.WriteLine($"saved {modelPath}, {new FileInfo(modelPath).Length.ToString("N0", CultureInfo.InvariantCulture)} bytes");
    }

    private static void PrintHeldOut(MaximumEntropyModel model, ReadingSample[] samples)
    {
        int classes = model.ClassCount;
        int[,] confusion = new int[classes, classes];
        float[] probabilities = new float[classes];
        (int Count, int Right, double Sum)[] bins = new (int, int, double)[10];
        foreach (ReadingSample sample in samples)
        {
            model.Predict(sample.Features, probabilities);
            int best = Array.IndexOf(probabilities, probabilities.Max());
            confusion[(int)sample.Label, best]++;
            ref (int Count, int Right, double Sum) bin = ref bins[Math.Min(9, (int)(probabilities[best] * 10))];
            bin = (bin.Count + 1, bin.Right + (best == (int)sample.Label ? 1 : 0), bin.Sum + probabilities[best]);
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
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"accuracy {100.0 * right / samples.Length:0.00} %"));
        Console.WriteLine("reliability: probability of the answer, and how often it was right");
        foreach ((int count, int correct, double sum) in bins.Where(static bin => bin.Count > 0))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {sum / count:0.000}  {(double)correct / count:0.000}  ({count})"));
    }

    public static ITransformer Train(MLContext context, ReadingSample[] samples)
    {
        IDataView data = ToDataView(context, samples);
        LbfgsMaximumEntropyMulticlassTrainer trainer = context.MulticlassClassification.Trainers.LbfgsMaximumEntropy(new LbfgsMaximumEntropyMulticlassTrainer.Options
        {
            LabelColumnName = nameof(ReadingRow.Label),
            FeatureColumnName = nameof(ReadingRow.Features),
            L1Regularization = 0.02f,
            L2Regularization = 0.4f,
            HistorySize = 20,
            OptimizationTolerance = 1e-7f,
            NumberOfThreads = 1,
            ShowTrainingStatistics = false,
        });
        return trainer.Fit(data);
    }

    public static IDataView ToDataView(MLContext context, IEnumerable<ReadingSample> samples)
    {
        SchemaDefinition schema = SchemaDefinition.Create(typeof(ReadingRow));
        schema[nameof(ReadingRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, FeatureBuffer.Dimension);
        schema[nameof(ReadingRow.Label)].ColumnType = new KeyDataViewType(typeof(uint), Enum.GetValues<ReadingClass>().Length);
        return context.Data.LoadFromEnumerable(samples.Select(static sample => ReadingRow.From(sample)), schema);
    }
}

/// <summary>A sample as ML.NET reads it.</summary>
internal sealed class ReadingRow
{
    public VBuffer<float> Features;

    // The index of the class; ML.NET makes it a key, which counts from 1.
    public uint Label;

    public static ReadingRow From(ReadingSample sample)
    {
        int[] sorted = [.. sample.Features.Order()];
        int count = 0;
        float[] values = new float[sorted.Length];
        int[] indices = new int[sorted.Length];
        foreach (int index in sorted)
        {
            if (count > 0 && indices[count - 1] == index)
            {
                values[count - 1]++;
            }
            else
            {
                indices[count] = index;
                values[count++] = 1;
            }
        }
        return new ReadingRow { Features = new VBuffer<float>(FeatureBuffer.Dimension, count, values, indices), Label = (uint)sample.Label };
    }
}
