using Microsoft.ML.Data;
using TextFacts.Text.Segmentation;

namespace TextFacts.Training.Segmentation;

/// <summary>A gap as ML.NET reads it.</summary>
internal sealed class JoinRow
{
    public VBuffer<float> Features;

    public bool Label;

    /// <summary>Makes a row of the places of its features; one that comes twice counts twice.</summary>
    public static JoinRow From(List<int> places, bool isJoined)
    {
        places.Sort();
        int count = 0;
        int[] indices = new int[places.Count];
        float[] values = new float[places.Count];
        foreach (int place in places)
        {
            if (count > 0 && indices[count - 1] == place)
            {
                values[count - 1]++;
                continue;
            }
            indices[count] = place;
            values[count++] = 1;
        }
        return new JoinRow { Features = new VBuffer<float>(GapFeatures.Dimension, count, values, indices), Label = isJoined };
    }
}
