using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using TextFacts.Classification;

namespace TextFacts.Training;

/// <summary>Trains a maximum entropy model with ML.NET and saves it as ML.NET's model file.</summary>
/// <param name="bits">The length of the feature vectors as a power of two.</param>
/// <param name="classes">The number of classes.</param>
/// <param name="regularization">The weight of the squared weights in the loss.</param>
/// <param name="sparsity">The weight of the absolute weights in the loss, which leaves features that say little without any.</param>
/// <param name="fewest">The number of samples that a feature must be seen in to have a weight.</param>
internal sealed class MaximumEntropyTraining(int bits, int classes, float regularization, float sparsity = 0, int fewest = 1)
{
    private const int Seed = 20240708;

    /// <summary>Trains on samples in their order, with a fixed seed on one thread, so that the same samples give the same model.</summary>
    public MaximumEntropyModel Train(IReadOnlyList<Sample> samples, string? path = null)
    {
        MLContext context = new(Seed);
        IDataView data = ToDataView(context, samples);
        LbfgsMaximumEntropyMulticlassTrainer trainer = context.MulticlassClassification.Trainers.LbfgsMaximumEntropy(new LbfgsMaximumEntropyMulticlassTrainer.Options
        {
            LabelColumnName = nameof(FeatureRow.Label),
            FeatureColumnName = nameof(FeatureRow.Features),
            L1Regularization = sparsity,
            L2Regularization = regularization,
            HistorySize = 20,
            OptimizationTolerance = 1e-8f,
            NumberOfThreads = 1,
            ShowTrainingStatistics = false,
        });
        ITransformer model = trainer.Fit(data);
        using MemoryStream file = new();
        context.Model.Save(model, data.Schema, file);
        byte[] compact = ModelCompaction.Compact(file.ToArray());
        if (path is not null)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, compact);
        }
        return MaximumEntropyModel.Read(new MemoryStream(compact), path ?? "in memory");
    }

    private IDataView ToDataView(MLContext context, IReadOnlyList<Sample> samples)
    {
        SchemaDefinition schema = SchemaDefinition.Create(typeof(FeatureRow));
        schema[nameof(FeatureRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, 1 << bits);
        schema[nameof(FeatureRow.Label)].ColumnType = new KeyDataViewType(typeof(uint), classes);
        // Rows that are made once: the trainer goes through them in every step.
        FeatureRow[] rows = [.. WithoutRare(samples).Select(sample => FeatureRow.From(sample, 1 << bits))];
        return context.Data.LoadFromEnumerable(rows, schema);
    }

    private IEnumerable<Sample> WithoutRare(IReadOnlyList<Sample> samples)
    {
        if (fewest <= 1)
            return samples;
        int[] counts = new int[1 << bits];
        foreach (Sample sample in samples)
        {
            foreach (int feature in sample.Features.Distinct())
                counts[feature]++;
        }
        return samples.Select(sample => sample with { Features = [.. sample.Features.Where(feature => counts[feature] >= fewest)] });
    }
}
