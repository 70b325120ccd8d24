using System.Buffers.Binary;
using System.IO.Compression;
using System.Reflection;

namespace TextFacts.Text.Segmentation;

/// <summary>
/// The records of all syllables and sequences that something is known of, by fingerprint. Built once, then only read; reading is thread-safe.
/// Open addressing with linear probing, at most half full, fingerprint and record side by side, so that a look-up is mostly one memory read.
/// </summary>
internal sealed class SequenceTable
{
    private const uint Signature = 0x31574654; // "TFW1"
    private const int MostEntries = 1 << 22;

    private readonly Slot[] _slots;
    private readonly int _shift;

    /// <summary>Makes a table.</summary>
    /// <param name="entries">Fingerprints with their records; a fingerprint that comes twice keeps its first record.</param>
    public SequenceTable(IReadOnlyCollection<KeyValuePair<uint, uint>> entries)
    {
        int bits = 4;
        while (1 << bits < entries.Count * 2)
            bits++;
        _slots = new Slot[1 << bits];
        _shift = 32 - bits;
        foreach (KeyValuePair<uint, uint> entry in entries)
        {
            int slot = SlotOf(entry.Key);
            while (_slots[slot].Fingerprint != 0 && _slots[slot].Fingerprint != entry.Key)
                slot = (slot + 1) & (_slots.Length - 1);
            if (_slots[slot].Fingerprint == 0)
                _slots[slot] = new Slot { Fingerprint = entry.Key, Record = entry.Value };
        }
    }

    private int SlotOf(uint fingerprint) => (int)((fingerprint * 0x9E3779B9U) >> _shift);

    /// <summary>The slot of a fingerprint, -1 if it has none.</summary>
    public int FindSlot(uint fingerprint)
    {
        Slot[] slots = _slots;
        int slot = SlotOf(fingerprint);
        while (true)
        {
            uint found = slots[slot].Fingerprint;
            if (found == fingerprint)
                return slot;
            if (found == 0)
                return -1;
            slot = (slot + 1) & (slots.Length - 1);
        }
    }

    /// <summary>The record in a slot.</summary>
    public uint this[int slot] => _slots[slot].Record;

    /// <summary>A place beside the record for what is computed from it once and then kept; 0 until then.</summary>
    public ref long KeptAt(int slot) => ref _slots[slot].Kept;

    private struct Slot
    {
        public uint Fingerprint;
        public uint Record;
        public long Kept;
    }

    /// <summary>Reads the table that the assembly embeds.</summary>
    /// <param name="name">The file's name.</param>
    /// <exception cref="InvalidDataException">The assembly holds no such table, or it is damaged.</exception>
    public static SequenceTable ReadEmbedded(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("models/" + name)
            ?? throw new InvalidDataException($"The embedded table '{name}' is missing; the package is damaged.");
        return Read(stream, name);
    }

    /// <summary>Reads a table as <see cref="Write"/> writes it.</summary>
    /// <param name="stream">The file.</param>
    /// <param name="name">What to call it in messages.</param>
    /// <exception cref="InvalidDataException">The file is damaged, or is no such table.</exception>
    public static SequenceTable Read(Stream stream, string name)
    {
        try
        {
            Span<byte> header = stackalloc byte[8];
            stream.ReadExactly(header);
            if (BinaryPrimitives.ReadUInt32LittleEndian(header) != Signature)
                throw new InvalidDataException("it is no table of syllable sequences");
            int count = BinaryPrimitives.ReadInt32LittleEndian(header[4..]);
            if (count is < 0 or > MostEntries)
                throw new InvalidDataException("it names an impossible number of entries");
            using BrotliStream unpacked = new(stream, CompressionMode.Decompress, leaveOpen: true);
            byte[] bytes = new byte[count * 8];
            unpacked.ReadExactly(bytes);
            if (unpacked.ReadByte() >= 0)
                throw new InvalidDataException("it holds more than it says");
            return new SequenceTable(Unpack(bytes, count));
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException or IOException or InvalidOperationException)
        {
            throw new InvalidDataException($"The table '{name}' is damaged: {exception.Message}; retrain it with TextFacts.Training.", exception);
        }
    }

    // The fingerprints ascend and only their differences are stored; bytes of the same weight lie together, which packs far better.
    private static KeyValuePair<uint, uint>[] Unpack(byte[] bytes, int count)
    {
        KeyValuePair<uint, uint>[] entries = new KeyValuePair<uint, uint>[count];
        uint fingerprint = 0;
        for (int i = 0; i < count; i++)
        {
            uint difference = 0;
            uint record = 0;
            for (int part = 0; part < 4; part++)
            {
                difference |= (uint)bytes[part * count + i] << (8 * part);
                record |= (uint)bytes[(part + 4) * count + i] << (8 * part);
            }
            fingerprint += difference;
            entries[i] = new KeyValuePair<uint, uint>(fingerprint, record);
        }
        return entries;
    }

    /// <summary>Writes a table.</summary>
    public static void Write(Stream stream, IEnumerable<KeyValuePair<uint, uint>> entries)
    {
        KeyValuePair<uint, uint>[] sorted = [.. entries.OrderBy(static entry => entry.Key)];
        int count = sorted.Length;
        byte[] bytes = new byte[count * 8];
        for (int i = 0; i < count; i++)
        {
            uint difference = sorted[i].Key - (i == 0 ? 0 : sorted[i - 1].Key);
            for (int part = 0; part < 4; part++)
            {
                bytes[part * count + i] = (byte)(difference >> (8 * part));
                bytes[(part + 4) * count + i] = (byte)(sorted[i].Value >> (8 * part));
            }
        }
        Span<byte> header = stackalloc byte[8];
        BinaryPrimitives.WriteUInt32LittleEndian(header, Signature);
        BinaryPrimitives.WriteInt32LittleEndian(header[4..], count);
        stream.Write(header);
        using BrotliStream packed = new(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        packed.Write(bytes);
    }
}
