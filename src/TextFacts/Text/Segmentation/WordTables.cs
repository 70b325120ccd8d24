using System.Buffers.Binary;
using System.IO.Compression;
using System.Reflection;

namespace TextFacts.Text.Segmentation;

/// <summary>What the segmenter knows of syllables and of their sequences, and the file that holds it.</summary>
/// <param name="syllables">The syllables.</param>
/// <param name="sequences">The sequences of two syllables and more.</param>
internal sealed class WordTables(SyllableTable syllables, SequenceTable sequences)
{
    private const uint Signature = 0x32574654; // "TFW2"
    private const int HeaderLength = 12;
    private const int MostEntries = 1 << 22;
    private const int FingerprintBytes = 4;
    private const int SyllableBytes = 4;
    private const int SequenceBytes = 2;

    public SyllableTable Syllables { get; } = syllables;

    public SequenceTable Sequences { get; } = sequences;

    /// <summary>Reads the tables that the assembly embeds.</summary>
    /// <param name="name">The file's name.</param>
    /// <exception cref="InvalidDataException">The assembly holds no such file, or it is damaged.</exception>
    public static WordTables ReadEmbedded(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("models/" + name)
            ?? throw new InvalidDataException($"The embedded table '{name}' is missing; the package is damaged.");
        return Read(stream, name);
    }

    /// <summary>Reads tables as <see cref="Write"/> writes them.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="name">What to call it in messages.</param>
    /// <exception cref="InvalidDataException">The file is damaged, or is no such table.</exception>
    public static WordTables Read(Stream stream, string name)
    {
        try
        {
            Span<byte> header = stackalloc byte[HeaderLength];
            stream.ReadExactly(header);
            if (BinaryPrimitives.ReadUInt32LittleEndian(header) != Signature)
                throw new InvalidDataException("it is no table of syllables and their sequences");
            using BrotliStream unpacked = new(stream, CompressionMode.Decompress, leaveOpen: true);
            Dictionary<uint, uint> syllables = Unpack(unpacked, BinaryPrimitives.ReadInt32LittleEndian(header[4..]), SyllableBytes);
            Dictionary<uint, uint> sequences = Unpack(unpacked, BinaryPrimitives.ReadInt32LittleEndian(header[8..]), SequenceBytes);
            if (unpacked.ReadByte() >= 0)
                throw new InvalidDataException("it holds more than it says");
            return new WordTables(new SyllableTable(syllables), new SequenceTable(sequences.ToDictionary(static entry => entry.Key, static entry => (ushort)entry.Value)));
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException or IOException or InvalidOperationException)
        {
            throw new InvalidDataException($"The table '{name}' is damaged: {exception.Message}; retrain it with TextFacts.Training.", exception);
        }
    }

    // The fingerprints ascend and only their differences are stored; bytes of the same weight lie together, which packs far better.
    private static Dictionary<uint, uint> Unpack(BrotliStream stream, int count, int recordBytes)
    {
        if (count is < 0 or > MostEntries)
            throw new InvalidDataException("it names an impossible number of entries");
        byte[] bytes = new byte[count * (FingerprintBytes + recordBytes)];
        stream.ReadExactly(bytes);
        Dictionary<uint, uint> entries = new(count);
        uint fingerprint = 0;
        for (int i = 0; i < count; i++)
        {
            uint difference = 0;
            for (int part = 0; part < FingerprintBytes; part++)
                difference |= (uint)bytes[part * count + i] << (8 * part);
            uint record = 0;
            for (int part = 0; part < recordBytes; part++)
                record |= (uint)bytes[(FingerprintBytes + part) * count + i] << (8 * part);
            fingerprint += difference;
            if (!entries.TryAdd(fingerprint, record))
                throw new InvalidDataException("a fingerprint comes twice");
        }
        return entries;
    }

    /// <summary>Writes tables.</summary>
    public static void Write(Stream stream, IReadOnlyDictionary<uint, uint> syllables, IReadOnlyDictionary<uint, ushort> sequences)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        BinaryPrimitives.WriteUInt32LittleEndian(header, Signature);
        BinaryPrimitives.WriteInt32LittleEndian(header[4..], syllables.Count);
        BinaryPrimitives.WriteInt32LittleEndian(header[8..], sequences.Count);
        stream.Write(header);
        using BrotliStream packed = new(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        packed.Write(Pack(syllables, SyllableBytes));
        packed.Write(Pack(sequences.ToDictionary(static entry => entry.Key, static entry => (uint)entry.Value), SequenceBytes));
    }

    private static byte[] Pack(IReadOnlyDictionary<uint, uint> entries, int recordBytes)
    {
        KeyValuePair<uint, uint>[] sorted = [.. entries.OrderBy(static entry => entry.Key)];
        int count = sorted.Length;
        byte[] bytes = new byte[count * (FingerprintBytes + recordBytes)];
        for (int i = 0; i < count; i++)
        {
            uint difference = sorted[i].Key - (i == 0 ? 0 : sorted[i - 1].Key);
            for (int part = 0; part < FingerprintBytes; part++)
                bytes[part * count + i] = (byte)(difference >> (8 * part));
            for (int part = 0; part < recordBytes; part++)
                bytes[(FingerprintBytes + part) * count + i] = (byte)(sorted[i].Value >> (8 * part));
        }
        return bytes;
    }
}
