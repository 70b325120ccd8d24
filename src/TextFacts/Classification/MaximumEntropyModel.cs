using System.Buffers.Binary;
using System.IO.Compression;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace TextFacts.Classification;

/// <summary>
/// A multiclass maximum entropy model, read from the file in which ML.NET saved it, and scored directly: the scores of the classes are sums of
/// weights, the probabilities their softmax. Immutable and thread-safe. Reading the weights here, rather than through ML.NET, spares the package
/// that dependency, its start-up time and its allocation at each prediction; a test holds the answers equal to ML.NET's own.
/// </summary>
internal sealed class MaximumEntropyModel
{
    // What ML.NET writes at the start of every part of a model file, and for this kind of predictor.
    private const ulong FileSignature = 0x4C45444F4D004C4D;
    private const string PredictorName = "MultiClassLRExec";
    private const int HeaderLength = 256;
    private const int LoaderNameOffset = 80;
    private const int LoaderNameLength = 24;

    // Far above any model of ours; a damaged or hostile file must not ask for all memory.
    private const long LargestPart = 1L << 28;
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
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("models/" + name)
            ?? throw new InvalidDataException($"The embedded model '{name}' is missing; the package is damaged.");
        return Read(stream, name);
    }

    /// <summary>Reads a model file as ML.NET saves it.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="name">What to call it in messages.</param>
    /// <exception cref="InvalidDataException">The file is damaged, or holds another kind of model.</exception>
    public static MaximumEntropyModel Read(Stream stream, string name)
    {
        try
        {
            using ZipArchive archive = new(stream, ZipArchiveMode.Read);
            foreach (ZipArchiveEntry entry in archive.Entries)
            {
                if (!entry.FullName.EndsWith("Model.key", StringComparison.Ordinal))
                    continue;
                Require(entry.Length <= LargestPart, "a part of it is impossibly large");
                byte[] bytes = new byte[entry.Length];
                using (Stream part = entry.Open())
                    part.ReadExactly(bytes);
                if (IsPredictor(bytes))
                    return Parse(bytes);
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException or ArgumentException or OverflowException or IOException or NotSupportedException)
        {
            throw new InvalidDataException($"The model '{name}' is damaged: {exception.Message}", exception);
        }
        throw new InvalidDataException($"The model '{name}' holds no maximum entropy model that ML.NET saved; retrain it with TextFacts.Training.");
    }

    private static bool IsPredictor(ReadOnlySpan<byte> bytes) =>
        bytes.Length > HeaderLength && BinaryPrimitives.ReadUInt64LittleEndian(bytes) == FileSignature
        && Encoding.ASCII.GetString(bytes.Slice(LoaderNameOffset, LoaderNameLength)).TrimEnd('\0') == PredictorName;

    /// <summary>
    /// After the header: the size of a float; the numbers of features and classes; the biases; the weights by class, either all, or in compressed
    /// rows (row starts, column of each, value of each).
    /// </summary>
    private static MaximumEntropyModel Parse(byte[] bytes)
    {
        Cursor cursor = new(bytes, checked((int)BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(16))));
        Require(cursor.ReadInt() == sizeof(float), "its numbers are not single floats");
        int features = cursor.ReadInt();
        int classes = cursor.ReadInt();
        Require(features is > 0 and <= MostFeatures && classes is > 0 and <= MostClasses && (long)features * classes <= MostWeights, "it names an impossible number of features or classes");
        float[] biases = cursor.ReadFloats(classes).ToArray();
        RequireNumbers(biases);
        int rows = cursor.ReadInt();
        return rows > 0 ? ParseSparse(ref cursor, biases, features, rows) : ParseDense(ref cursor, biases, features);
    }

    private static MaximumEntropyModel ParseSparse(ref Cursor cursor, float[] biases, int features, int rows)
    {
        int classes = biases.Length;
        Require(rows == classes + 1, "its rows do not match its classes");
        ReadOnlySpan<int> starts = cursor.ReadInts(rows);
        int count = cursor.ReadInt();
        ReadOnlySpan<int> columns = cursor.ReadInts(count);
        Require(cursor.ReadInt() == count, "its columns do not match its weights");
        ReadOnlySpan<float> values = cursor.ReadFloats(count);
        RequireNumbers(values);
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

    private static MaximumEntropyModel ParseDense(ref Cursor cursor, float[] biases, int features)
    {
        int classes = biases.Length;
        Require(cursor.ReadInt() == 0, "it has columns without rows");
        int count = cursor.ReadInt();
        Require(count == features * classes, "it has too few weights");
        ReadOnlySpan<float> values = cursor.ReadFloats(count);
        RequireNumbers(values);
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

    private static void Require(bool holds, string fault)
    {
        if (!holds)
            throw new InvalidDataException(fault);
    }

    private static void RequireNumbers(ReadOnlySpan<float> values)
    {
        foreach (float value in values)
            Require(float.IsFinite(value), "a weight of it is no number");
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

    private ref struct Cursor(ReadOnlySpan<byte> bytes, int position)
    {
        private readonly ReadOnlySpan<byte> _bytes = bytes;
        private int _position = position;

        public int ReadInt() => ReadInts(1)[0];

        public ReadOnlySpan<int> ReadInts(int count) => MemoryMarshal.Cast<byte, int>(Take(count));

        public ReadOnlySpan<float> ReadFloats(int count) => MemoryMarshal.Cast<byte, float>(Take(count));

        private ReadOnlySpan<byte> Take(int count)
        {
            if (count < 0 || _position < 0 || count > (_bytes.Length - _position) / 4)
                throw new InvalidDataException("it ends too early");
            ReadOnlySpan<byte> taken = _bytes.Slice(_position, count * 4);
            _position += count * 4;
            return taken;
        }
    }
}
