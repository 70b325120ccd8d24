namespace TextFacts.Text.Segmentation;

/// <summary>What is known of two or more syllables in a row, packed into 16 bits; all zero for a sequence never seen.</summary>
/// <param name="Bits">The packed fields.</param>
internal readonly record struct SequenceRecord(ushort Bits)
{
    private const int SplitBit = 1 << 15;

    /// <summary>Packs the fields; each must fit its width.</summary>
    /// <param name="isDictionaryWord">Whether it is a word of the dictionary.</param>
    /// <param name="isKnownWord">Whether it is a word of the treebank.</param>
    /// <param name="isPrefix">Whether something longer that begins with it is known.</param>
    /// <param name="cohesion">How much more often raw text has it than chance would: 0 if never, else 1 to 14.</param>
    /// <param name="frequency">How often raw text has it, 0 to 7.</param>
    /// <param name="joined">How often the treebank joins its two syllables, 0 (never seen) to 31.</param>
    public static SequenceRecord Pack(bool isDictionaryWord, bool isKnownWord, bool isPrefix, int cohesion, int frequency, int joined) =>
        new((ushort)((isDictionaryWord ? 1 : 0) | (isKnownWord ? 2 : 0) | (isPrefix ? 4 : 0) | (cohesion << 3) | (frequency << 7) | (joined << 10)));

    /// <summary>The same, with <see cref="IsSplit"/> set.</summary>
    public SequenceRecord WithSplit() => new((ushort)(Bits | SplitBit));

    /// <summary>
    /// Whether two syllables in lower case are no word by themselves, whatever stands around them, where no word of either list reaches over the gap.
    /// </summary>
    public bool IsSplit => (Bits & SplitBit) != 0;

    /// <summary>1 for a word of the dictionary, else 0.</summary>
    public int DictionaryWords => Bits & 1;

    /// <summary>1 for a word of the treebank, else 0.</summary>
    public int KnownWords => (Bits >> 1) & 1;

    /// <summary>Whether it is a word of either.</summary>
    public bool IsWord => (Bits & 3) != 0;

    /// <summary>Whether it is a word of either or something longer that begins with it is known.</summary>
    public bool IsWordOrPrefix => (Bits & 7) != 0;

    public bool IsPrefix => (Bits & 4) != 0;

    public uint Cohesion => ((uint)Bits >> 3) & 15;

    public uint Frequency => ((uint)Bits >> 7) & 7;

    public uint Joined => ((uint)Bits >> 10) & 31;
}
