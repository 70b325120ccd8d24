namespace TextFacts.Text.Segmentation;

/// <summary>What is known of one syllable, packed into 32 bits; all zero for a syllable never seen. The fields are levels, not counts.</summary>
/// <param name="Bits">The packed fields.</param>
internal readonly record struct SyllableRecord(uint Bits)
{
    /// <summary>Packs the fields; each must fit its width.</summary>
    /// <param name="beginnings">How many words of the dictionary begin with it, 0 to 6.</param>
    /// <param name="ends">How many words of the dictionary end with it, 0 to 6.</param>
    /// <param name="isDictionaryWord">Whether it is a word of the dictionary by itself.</param>
    /// <param name="isKnownWord">Whether it is a word of the treebank by itself.</param>
    /// <param name="capitals">How often it is written with a capital inside a sentence, 0 (never seen) to 11.</param>
    /// <param name="frequency">The binary logarithm of how often raw text has it, 0 to 15.</param>
    /// <param name="followers">How many different syllables follow it, 0 to 7.</param>
    /// <param name="precursors">How many different syllables go before it, 0 to 7.</param>
    /// <param name="opening">How often it begins a word of several syllables in the treebank, 0 to 31.</param>
    /// <param name="closing">How often it goes on a word in the treebank, 0 to 31.</param>
    public static SyllableRecord Pack(
        int beginnings, int ends, bool isDictionaryWord, bool isKnownWord, int capitals, int frequency, int followers, int precursors, int opening, int closing) =>
        new((uint)(beginnings | (ends << 3) | ((isDictionaryWord ? 1 : 0) << 6) | ((isKnownWord ? 1 : 0) << 7) | (capitals << 8) | (frequency << 12)
            | (followers << 16) | (precursors << 19) | (opening << 22)) | ((uint)closing << 27));

    public uint Beginnings => Bits & 7;

    public uint Ends => (Bits >> 3) & 7;

    public uint IsDictionaryWord => (Bits >> 6) & 1;

    public uint IsKnownWord => (Bits >> 7) & 1;

    public uint Capitals => (Bits >> 8) & 15;

    public uint Frequency => (Bits >> 12) & 15;

    public uint Followers => (Bits >> 16) & 7;

    public uint Precursors => (Bits >> 19) & 7;

    public uint Opening => (Bits >> 22) & 31;

    public uint Closing => Bits >> 27;
}
