using Microsoft.ML.Data;

namespace TextFacts.Training;

/// <summary>One decision to learn from: the indices of its features (one that comes twice counts twice), and the class that the gold says.</summary>
internal sealed record Sample(int[] Features, int Label);

/// <summary>A sample as ML.NET reads it.</summary>
internal sealed class FeatureRow
{
    public VBuffer<float> Features;

    // The index of the class; ML.NET makes it a key, which counts from 1.
    public uint Label;

    public static FeatureRow From(Sample sample, int dimension)
    {
        SortedDictionary<int, float> sums = [];
        foreach (int index in sample.Features)
            sums[index] = sums.GetValueOrDefault(index) + 1;
        return new FeatureRow { Features = new VBuffer<float>(dimension, sums.Count, [.. sums.Values], [.. sums.Keys]), Label = (uint)sample.Label };
    }
}
