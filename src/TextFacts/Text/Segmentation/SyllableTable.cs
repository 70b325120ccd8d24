namespace TextFacts.Text.Segmentation;

/// <summary>The records of all syllables that something is known of, by fingerprint. Built once, then only read; reading is thread-safe.</summary>
internal sealed class SyllableTable
{
    private readonly uint[] _fingerprints;
    private readonly uint[] _records;
    private readonly long[] _kept;
    private readonly int _shift;

    /// <summary>Makes a table.</summary>
    /// <param name="entries">Fingerprints, none of them 0, with their records.</param>
    public SyllableTable(IReadOnlyDictionary<uint, uint> entries)
    {
        int bits = SlotGroup.BitsFor(entries.Count);
        _fingerprints = new uint[1 << bits];
        _records = new uint[1 << bits];
        _kept = new long[1 << bits];
        _shift = 32 - bits;
        foreach ((uint fingerprint, uint record) in entries)
        {
            int slot = SlotGroup.FindFree(_fingerprints, HomeOf(fingerprint));
            _fingerprints[slot] = fingerprint;
            _records[slot] = record;
        }
    }

    private int HomeOf(uint fingerprint) => (int)((fingerprint * 0x9E3779B9U) >> _shift);

    /// <summary>Asks for what will be looked up soon, so that no work waits for it.</summary>
    public void Prefetch(uint fingerprint) => ProcessorCache.Prefetch(ref _fingerprints[HomeOf(fingerprint)]);

    /// <summary>The slot of a fingerprint, -1 if it has none.</summary>
    public int FindSlot(uint fingerprint) => SlotGroup.Find(_fingerprints, HomeOf(fingerprint), fingerprint, uint.MaxValue);

    /// <summary>The record in a slot.</summary>
    public SyllableRecord this[int slot] => new(_records[slot]);

    /// <summary>A place for what is computed from a record once and then kept; 0 until then.</summary>
    public ref long KeptAt(int slot) => ref _kept[slot];
}
