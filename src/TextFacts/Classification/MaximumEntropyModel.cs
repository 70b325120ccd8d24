using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using TextFacts.Text;
using static TextFacts.Text.SavedPredictor;

namespace TextFacts.Classification;

/// <summary>
/// A multiclass maximum entropy model, read from the file in which ML.NET saved it, and scored directly: the scores of the classes are sums of
/// weights, the probabilities their softmax. Immutable and thread-safe. A test holds the answers equal to ML.NET's own.
/// </summary>
internal sealed class MaximumEntropyModel
{
    /// <summary>The name of this kind of predictor in ML.NET's files.</summary>
    public const string PredictorName = "MultiClassLRExec";

    // Far above any model of ours; a damaged or hostile file must not ask for all memory.
    private const int MostFeatures = 1 << 24;
    private const int MostClasses = 1 << 8;
    private const long MostWeights = LargestPart / sizeof(float);

    // Two vectors hold the scores of so many classes while they are summed up; our models have fewer.
    private const int MostVectorClasses = 16;

    private readonly float[] _biases;
    private readonly FeatureIndex _index;

    // By feature, then class, so that a feature's weights for all classes lie together. The first row is that of the features without weights, and behind
    // the last there is room, so that two whole vectors can be read at any row.
    private readonly float[] _rows;

    private MaximumEntropyModel(float[] biases, int featureCount, FeatureIndex index)
    {
        _biases = biases;
        FeatureCount = featureCount;
        _index = index;
        _rows = new float[(index.Count + 1) * biases.Length + MostVectorClasses];
    }

    public int ClassCount => _biases.Length;

    public int FeatureCount { get; }

    /// <summary>Reads a model that the assembly embeds.</summary>
    /// <param name="name">The file's name: <c>reading.zip</c>.</param>
    /// <exception cref="InvalidDataException">The assembly holds no such model, or it is damaged.</exception>
    public static MaximumEntropyModel ReadEmbedded(string name)
    {
        using Stream stream = OpenEmbedded(name);
        return Read(stream, name);
    }

    /// <summary>Reads a model file as ML.NET saves it.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="name">What to call it in messages.</param>
    /// <exception cref="InvalidDataException">The file is damaged, or holds another kind of model.</exception>
    public static MaximumEntropyModel Read(Stream stream, string name) =>
        Read<MaximumEntropyModel>(stream, name, PredictorName, "maximum entropy model", Parse);

    /// <summary>The numbers of features and classes; the biases; the weights by class, either all, or in compressed rows (row starts, columns, values).</summary>
    private static MaximumEntropyModel Parse(ref SavedPredictor saved)
    {
        int features = saved.ReadInt();
        int classes = saved.ReadInt();
        Require(features is > 0 and <= MostFeatures && classes is > 0 and <= MostClasses && (long)features * classes <= MostWeights, "it names an impossible number of features or classes");
        float[] biases = saved.ReadFloats(classes).ToArray();
        int rows = saved.ReadInt();
        return rows > 0 ? ParseSparse(ref saved, biases, features, rows) : ParseDense(ref saved, biases, features);
    }

    private static MaximumEntropyModel ParseSparse(ref SavedPredictor saved, float[] biases, int features, int rows)
    {
        int classes = biases.Length;
        Require(rows == classes + 1, "its rows do not match its classes");
        ReadOnlySpan<int> starts = saved.ReadInts(rows);
        int count = saved.ReadInt();
        ReadOnlySpan<int> columns = saved.ReadInts(count);
        Require(saved.ReadInt() == count, "its columns do not match its weights");
        ReadOnlySpan<float> values = saved.ReadFloats(count);
        Require(starts[0] == 0 && starts[classes] == count, "its rows do not match its weights");
        Require(!columns.ContainsAnyExceptInRange(0, features - 1), "it has weights of features that it does not have");
        MaximumEntropyModel model = new(biases, features, FeatureIndex.Of(features, columns));
        for (int row = 0; row < classes; row++)
        {
            Require(starts[row] <= starts[row + 1] && starts[row + 1] <= count, "its rows are out of order");
            for (int i = starts[row]; i < starts[row + 1]; i++)
                model._rows[model._index.RowOf(columns[i]) * classes + row] = values[i];
        }
        return model;
    }

    private static MaximumEntropyModel ParseDense(ref SavedPredictor saved, float[] biases, int features)
    {
        int classes = biases.Length;
        Require(saved.ReadInt() == 0, "it has columns without rows");
        int count = saved.ReadInt();
        Require(count == features * classes, "it has too few weights");
        ReadOnlySpan<float> values = saved.ReadFloats(count);
        List<int> weighed = [];
        for (int feature = 0; feature < features; feature++)
        {
            for (int row = 0; row < classes; row++)
            {
                if (values[row * features + feature] != 0)
                {
                    weighed.Add(feature);
                    break;
                }
            }
        }
        MaximumEntropyModel model = new(biases, features, FeatureIndex.Of(features, CollectionsMarshal.AsSpan(weighed)));
        foreach (int feature in weighed)
        {
            for (int row = 0; row < classes; row++)
                model._rows[model._index.RowOf(feature) * classes + row] = values[row * features + feature];
        }
        return model;
    }

    /// <summary>Fills <paramref name="probabilities"/> with the probability of each class.</summary>
    /// <param name="features">The indices of the features; one that comes twice counts twice.</param>
    /// <param name="probabilities">One entry a class.</param>
    public void Predict(ReadOnlySpan<int> features, Span<float> probabilities)
    {
        int classes = _biases.Length;
        if (classes <= MostVectorClasses)
            SumVectors(features, probabilities);
        else
            Sum(features, probabilities);
        float highest = float.NegativeInfinity;
        foreach (float score in probabilities)
            highest = Math.Max(highest, score);
        float sum = 0;
        for (int i = 0; i < classes; i++)
        {
            probabilities[i] = MathF.Exp(probabilities[i] - highest);
            sum += probabilities[i];
        }
        for (int i = 0; i < classes; i++)
            probabilities[i] /= sum;
    }

    private void Sum(ReadOnlySpan<int> features, Span<float> scores)
    {
        int classes = _biases.Length;
        _biases.CopyTo(scores);
        foreach (int feature in features)
        {
            ReadOnlySpan<float> row = _rows.AsSpan(_index.RowOf(feature) * classes, classes);
            for (int i = 0; i < row.Length; i++)
                scores[i] += row[i];
        }
    }

    /// <summary>The same with the scores of all classes side by side; what is added behind the last class is not looked at.</summary>
    private void SumVectors(ReadOnlySpan<int> features, Span<float> scores)
    {
        int classes = _biases.Length;
        Span<float> padded = stackalloc float[MostVectorClasses];
        padded.Clear();
        _biases.CopyTo(padded);
        Vector256<float> low = Vector256.Create<float>(padded);
        Vector256<float> high = Vector256.Create<float>(padded[Vector256<float>.Count..]);
        // No feature's row ends behind the array, which has room for two vectors behind the last.
        ref float rows = ref MemoryMarshal.GetArrayDataReference(_rows);
        if (classes <= Vector256<float>.Count)
        {
            foreach (int feature in features)
                low += Vector256.LoadUnsafe(ref rows, (nuint)(_index.RowOf(feature) * classes));
        }
        else
        {
            foreach (int feature in features)
            {
                nuint row = (nuint)(_index.RowOf(feature) * classes);
                low += Vector256.LoadUnsafe(ref rows, row);
                high += Vector256.LoadUnsafe(ref rows, row + (nuint)Vector256<float>.Count);
            }
        }
        low.CopyTo(padded);
        high.CopyTo(padded[Vector256<float>.Count..]);
        padded[..classes].CopyTo(scores);
    }

    /// <summary>The bias of the second class less that of the first, and the same of the weights by their place in the index; place 0 is that of the features without weight.</summary>
    public (float Bias, FeatureIndex Index, float[] Weights) ToDifference()
    {
        float[] difference = new float[_index.Count + 1];
        for (int row = 0; row < difference.Length; row++)
            difference[row] = _rows[row * ClassCount + 1] - _rows[row * ClassCount];
        return (_biases[1] - _biases[0], _index, difference);
    }
}
