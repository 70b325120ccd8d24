using Microsoft.ML.Data;
using TextFacts.Classification;

namespace TextFacts.Training;

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
