using System.Buffers.Binary;
using System.IO.Compression;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace TextFacts.Text;

/// <summary>
/// A cursor over a predictor in a file in which ML.NET saved a model. Reading it here, rather than through ML.NET, spares the package that dependency, its
/// start-up time and its allocation at each prediction.
/// </summary>
internal ref struct SavedPredictor
{
    /// <summary>The most bytes of a part of a file: far above any model of ours; a damaged or hostile file must not ask for all memory.</summary>
    public const long LargestPart = 1L << 28;

    // What ML.NET writes at the start of every part of a model file.
    private const ulong FileSignature = 0x4C45444F4D004C4D;
    private const int HeaderLength = 256;
    private const int BodyOffset = 16;
    private const int LoaderNameOffset = 80;
    private const int LoaderNameLength = 24;

    private readonly ReadOnlySpan<byte> _bytes;
    private int _position;

    private SavedPredictor(byte[] bytes)
    {
        _bytes = bytes;
        _position = BodyOf(bytes);
        Require(_position >= 0 && _position < bytes.Length, "its header points outside the file");
        Require(ReadInt() == sizeof(float), "its numbers are not single floats");
    }

    /// <summary>Makes a model of what the cursor stands before.</summary>
    public delegate TModel Parser<TModel>(ref SavedPredictor saved);

    /// <summary>Opens a model that the assembly embeds.</summary>
    /// <param name="name">The file's name: <c>reading.zip</c>.</param>
    /// <exception cref="InvalidDataException">The assembly holds no such model.</exception>
    public static Stream OpenEmbedded(string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream("models/" + name)
        ?? throw new InvalidDataException($"The embedded model '{name}' is missing; the package is damaged.");

    /// <summary>Reads a model file as ML.NET saves it.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="name">What to call it in messages.</param>
    /// <param name="predictor">The name under which ML.NET knows the kind of predictor.</param>
    /// <param name="kind">What people call that kind.</param>
    /// <param name="parse">Reads the predictor, of which the size of its numbers has been read and is that of a single float.</param>
    /// <exception cref="InvalidDataException">The file is damaged, or holds another kind of model.</exception>
    public static TModel Read<TModel>(Stream stream, string name, string predictor, string kind, Parser<TModel> parse)
    {
        try
        {
            using ZipArchive archive = new(stream, ZipArchiveMode.Read);
            foreach (ZipArchiveEntry entry in archive.Entries)
            {
                if (!entry.FullName.EndsWith("Model.key", StringComparison.Ordinal))
                    continue;
                byte[] bytes = ReadPart(entry);
                if (!IsPredictor(bytes, predictor))
                    continue;
                SavedPredictor saved = new(bytes);
                return parse(ref saved);
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException or ArgumentException or OverflowException or IOException or NotSupportedException)
        {
            throw new InvalidDataException($"The model '{name}' is damaged: {exception.Message}", exception);
        }
        throw new InvalidDataException($"The model '{name}' holds no {kind} that ML.NET saved; retrain it with TextFacts.Training.");
    }

    private static byte[] ReadPart(ZipArchiveEntry entry)
    {
        Require(entry.Length <= LargestPart, "a part of it is impossibly large");
        byte[] bytes = new byte[entry.Length];
        using Stream part = entry.Open();
        part.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Whether a part of a file is a predictor of the kind that ML.NET knows under a name.</summary>
    public static bool IsPredictor(ReadOnlySpan<byte> bytes, string predictor) =>
        bytes.Length > HeaderLength && BinaryPrimitives.ReadUInt64LittleEndian(bytes) == FileSignature
        && Encoding.ASCII.GetString(bytes.Slice(LoaderNameOffset, LoaderNameLength)).TrimEnd('\0') == predictor;

    /// <summary>The byte at which what a part holds begins, behind its header.</summary>
    public static int BodyOf(ReadOnlySpan<byte> bytes) => checked((int)BinaryPrimitives.ReadInt64LittleEndian(bytes[BodyOffset..]));

    public int ReadInt() => ReadInts(1)[0];

    public ReadOnlySpan<int> ReadInts(int count) => MemoryMarshal.Cast<byte, int>(Take(count));

    /// <exception cref="InvalidDataException">One of them is no number.</exception>
    public ReadOnlySpan<float> ReadFloats(int count)
    {
        ReadOnlySpan<float> values = MemoryMarshal.Cast<byte, float>(Take(count));
        foreach (float value in values)
            Require(float.IsFinite(value), "a weight of it is no number");
        return values;
    }

    /// <exception cref="InvalidDataException"><paramref name="holds"/> is false.</exception>
    public static void Require(bool holds, string fault)
    {
        if (!holds)
            throw new InvalidDataException(fault);
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        Require(count >= 0 && count <= (_bytes.Length - _position) / sizeof(int), "it ends too early");
        ReadOnlySpan<byte> taken = _bytes.Slice(_position, count * sizeof(int));
        _position += count * sizeof(int);
        return taken;
    }
}
