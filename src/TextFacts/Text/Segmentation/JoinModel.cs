using System.Buffers.Binary;
using System.IO.Compression;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace TextFacts.Text.Segmentation;

/// <summary>
/// The linear model that decides whether a gap is inside a word, read from the file in which ML.NET saved it. Immutable and thread-safe. Reading the
/// weights here, rather than through ML.NET, spares the package that dependency; a test holds the scores equal to ML.NET's own.
/// </summary>
internal sealed class JoinModel
{
    // What ML.NET writes at the start of every part of a model file, and for this kind of predictor.
    private const ulong FileSignature = 0x4C45444F4D004C4D;
    private const string PredictorName = "Linear2CExec";
    private const int HeaderLength = 256;
    private const int LoaderNameOffset = 80;
    private const int LoaderNameLength = 24;

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
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("models/" + name)
            ?? throw new InvalidDataException($"The embedded model '{name}' is missing; the package is damaged.");
        return Read(stream, name);
    }

    /// <summary>Reads a model file as ML.NET saves it.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="name">What to call it in messages.</param>
    /// <exception cref="InvalidDataException">The file is damaged, or holds another kind of model.</exception>
    public static JoinModel Read(Stream stream, string name)
    {
        try
        {
            using ZipArchive archive = new(stream, ZipArchiveMode.Read);
            foreach (ZipArchiveEntry entry in archive.Entries)
            {
                if (!entry.FullName.EndsWith("Model.key", StringComparison.Ordinal))
                    continue;
                byte[] bytes = new byte[entry.Length];
                using (Stream part = entry.Open())
                    part.ReadExactly(bytes);
                if (IsPredictor(bytes))
                    return Parse(bytes);
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException or ArgumentException or OverflowException or IOException)
        {
            throw new InvalidDataException($"The model '{name}' is damaged: {exception.Message}", exception);
        }
        throw new InvalidDataException($"The model '{name}' holds no linear binary model that ML.NET saved; retrain it with TextFacts.Training.");
    }

    private static bool IsPredictor(ReadOnlySpan<byte> bytes) =>
        bytes.Length > HeaderLength && BinaryPrimitives.ReadUInt64LittleEndian(bytes) == FileSignature
        && Encoding.ASCII.GetString(bytes.Slice(LoaderNameOffset, LoaderNameLength)).TrimEnd('\0') == PredictorName;

    /// <summary>After the header: the size of a float; the bias; the number of features; the indices of the weights, none if all are there; the weights.</summary>
    private static JoinModel Parse(byte[] bytes)
    {
        int position = checked((int)BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(16)));
        Require(position >= 0 && position < bytes.Length, "its header points outside the file");
        Cursor cursor = new(bytes, position);
        Require(cursor.ReadInt() == sizeof(float), "its numbers are not single floats");
        float bias = cursor.ReadFloats(1)[0];
        int features = cursor.ReadInt();
        Require(features == GapFeatures.Dimension, $"it has {features} features instead of {GapFeatures.Dimension}");
        int indexed = cursor.ReadInt();
        ReadOnlySpan<int> indices = cursor.ReadInts(indexed);
        int count = cursor.ReadInt();
        Require(count == (indexed > 0 ? indexed : features), "its weights do not match its features");
        ReadOnlySpan<float> values = cursor.ReadFloats(count);
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

    private static void Require(bool holds, string fault)
    {
        if (!holds)
            throw new InvalidDataException(fault);
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
            if (count < 0 || count > (_bytes.Length - _position) / 4)
                throw new InvalidDataException("it ends too early");
            ReadOnlySpan<byte> taken = _bytes.Slice(_position, count * 4);
            _position += count * 4;
            return taken;
        }
    }
}
