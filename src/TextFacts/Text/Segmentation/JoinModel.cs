using static TextFacts.Text.SavedPredictor;

namespace TextFacts.Text.Segmentation;

/// <summary>
/// The linear model that decides whether a gap is inside a word, read from the file in which ML.NET saved it. Immutable and thread-safe. A test holds the
/// scores equal to ML.NET's own.
/// </summary>
internal sealed class JoinModel
{
    // The name of this kind of predictor in ML.NET's files.
    private const string PredictorName = "Linear2CExec";

    private JoinModel(float bias, float[] weights)
    {
        Bias = bias;
        Weights = weights;
    }

    public float Bias { get; }

    /// <summary>One weight for each place of <see cref="GapFeatures"/>.</summary>
    public float[] Weights { get; }

    /// <summary>Reads a model that the assembly embeds.</summary>
    /// <param name="name">The file's name.</param>
    /// <exception cref="InvalidDataException">The assembly holds no such model, or it is damaged.</exception>
    public static JoinModel ReadEmbedded(string name)
    {
        using Stream stream = OpenEmbedded(name);
        return Read(stream, name);
    }

    /// <summary>Reads a model file as ML.NET saves it.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="name">What to call it in messages.</param>
    /// <exception cref="InvalidDataException">The file is damaged, or holds another kind of model.</exception>
    public static JoinModel Read(Stream stream, string name) => Read<JoinModel>(stream, name, PredictorName, "linear binary model", Parse);

    /// <summary>The bias; the number of features; the indices of the weights, none if all are there; the weights.</summary>
    private static JoinModel Parse(ref SavedPredictor saved)
    {
        float bias = saved.ReadFloats(1)[0];
        int features = saved.ReadInt();
        Require(features == GapFeatures.Dimension, $"it has {features} features instead of {GapFeatures.Dimension}");
        int indexed = saved.ReadInt();
        ReadOnlySpan<int> indices = saved.ReadInts(indexed);
        int count = saved.ReadInt();
        Require(count == (indexed > 0 ? indexed : features), "its weights do not match its features");
        ReadOnlySpan<float> values = saved.ReadFloats(count);
        if (indexed == 0)
            return new JoinModel(bias, values.ToArray());
        float[] weights = new float[features];
        for (int i = 0; i < count; i++)
        {
            Require((uint)indices[i] < (uint)features, "a weight belongs to no feature");
            weights[indices[i]] = values[i];
        }
        return new JoinModel(bias, weights);
    }
}
