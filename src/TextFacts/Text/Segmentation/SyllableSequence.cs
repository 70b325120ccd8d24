namespace TextFacts.Text.Segmentation;

/// <summary>
/// Turns sequences of syllables into fingerprints, one syllable at a time, so that a word is looked up by extending the fingerprint of its
/// beginning. Only fingerprints are stored; no word can be read back from them.
/// </summary>
internal static class SyllableSequence
{
    /// <summary>The state of a sequence of no syllable.</summary>
    public const ulong Empty = 0x9FB21C651E98DF25UL;

    /// <summary>What stands for all runs of digits.</summary>
    public const ulong NumberKey = 1;

    /// <summary>The state of a sequence with one syllable more.</summary>
    public static ulong Extend(ulong state, ulong key)
    {
        ulong mixed = (state ^ key) * 0xD6E8FEB86659FD93UL;
        return (mixed ^ (mixed >> 32)) * 0xA24BAED4963EE407UL;
    }

    /// <summary>The fingerprint of a state; never 0.</summary>
    public static uint FingerprintOf(ulong state) => (uint)(state >> 32) | 1;

    /// <summary>The key of a token: the spelling of a syllable, one for all numbers, one for each sign.</summary>
    public static ulong KeyOf(in Token token) => token.Kind switch
    {
        TokenKind.Word => token.Key,
        TokenKind.Number => NumberKey,
        _ => SyllableKey.OfSign(token.Symbol),
    };
}
