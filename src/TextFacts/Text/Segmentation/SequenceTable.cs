namespace TextFacts.Text.Segmentation;

/// <summary>
/// The records of all sequences of syllables that something is known of, by fingerprint. Built once, then only read, but for the sums that are kept;
/// thread-safe. There are far more sequences than syllables, and speed depends on how many fit the caches, so that a slot is 32 bits: the record, and of the
/// fingerprint what its place does not tell. A sequence that was never seen is taken for another one about once in twenty thousand look-ups.
/// </summary>
internal sealed class SequenceTable
{
    private const int RecordBits = 16;
    private const int TagBits = 32 - RecordBits;
    private const uint TagMask = uint.MaxValue << RecordBits;

    private readonly uint[] _slots;
    private readonly long[] _kept;
    private readonly int _shift;
    private readonly int _tagShift;

    /// <summary>Makes a table.</summary>
    /// <param name="entries">Fingerprints with their records, none of which is 0.</param>
    public SequenceTable(IReadOnlyDictionary<uint, ushort> entries)
    {
        int bits = SlotGroup.BitsFor(entries.Count);
        _slots = new uint[1 << bits];
        _kept = new long[1 << bits];
        _shift = 32 - bits;
        _tagShift = Math.Max(0, _shift - TagBits);
        foreach ((uint fingerprint, ushort record) in entries)
        {
            uint hash = HashOf(fingerprint);
            int slot = SlotGroup.FindFree(_slots, HomeOf(hash));
            _slots[slot] = (TagOf(hash) << RecordBits) | record;
        }
    }

    /// <summary>The hash by which a fingerprint is found. Multiplying by an odd number loses nothing; the high bits are the place and the next ones the tag.</summary>
    public static uint HashOf(uint fingerprint) => fingerprint * 0x9E3779B9U;

    private int HomeOf(uint hash) => (int)(hash >> _shift);

    private uint TagOf(uint hash) => (hash >> _tagShift) & ((1u << TagBits) - 1);

    /// <summary>Asks for what will be looked up soon: the table is larger than the fast caches, and no work waits for what is asked for early.</summary>
    public void Prefetch(uint hash) => ProcessorCache.Prefetch(ref _slots[HomeOf(hash)]);

    /// <summary>Asks for what is kept beside a slot and will be read soon.</summary>
    public void PrefetchKept(int slot) => ProcessorCache.Prefetch(ref _kept[slot]);

    /// <summary>The slot of a sequence, -1 if it has none.</summary>
    /// <param name="hash">What <see cref="HashOf"/> says of its fingerprint.</param>
    public int FindSlot(uint hash) => SlotGroup.Find(_slots, HomeOf(hash), TagOf(hash) << RecordBits, TagMask);

    /// <summary>The record in a slot.</summary>
    public SequenceRecord this[int slot] => new((ushort)_slots[slot]);

    /// <summary>A place for what is computed from a record once and then kept; 0 until then.</summary>
    public ref long KeptAt(int slot) => ref _kept[slot];
}
