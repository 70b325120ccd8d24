using System.Numerics;

namespace TextFacts.Text.Segmentation;

/// <summary>Compares the sounds of two syllables by their keys: reduplicated words repeat the onset or the rhyme.</summary>
internal static class SyllableSound
{
    private const int LastVowelCode = 12;
    private const int BitsOfTone = 3;
    private const int BitsOfLetter = 6;
    private const ulong HashBit = 1UL << 63;

    /// <summary>Bit 0: the same onset. Bit 1: the same rhyme. Bit 2: the same tone. Bit 3: not both are syllables.</summary>
    public static ulong Compare(ulong left, ulong right)
    {
        if (((left | right) & HashBit) != 0 || left <= SyllableSequence.NumberKey || right <= SyllableSequence.NumberKey)
            return 8;
        ulong leftLetters = left >> BitsOfTone;
        ulong rightLetters = right >> BitsOfTone;
        int leftRhyme = RhymeBits(leftLetters);
        int rightRhyme = RhymeBits(rightLetters);
        ulong sameOnset = leftLetters >> leftRhyme == rightLetters >> rightRhyme ? 1UL : 0;
        ulong sameRhyme = leftRhyme == rightRhyme && ((leftLetters ^ rightLetters) & ((1UL << leftRhyme) - 1)) == 0 ? 2UL : 0;
        ulong sameTone = ((left ^ right) & 7) == 0 ? 4UL : 0;
        return sameOnset | sameRhyme | sameTone;
    }

    /// <summary>The width of the letters from the first vowel on.</summary>
    private static int RhymeBits(ulong letters)
    {
        int bits = (BitOperations.Log2(letters | 1) / BitsOfLetter + 1) * BitsOfLetter;
        while (bits > BitsOfLetter && ((letters >> (bits - BitsOfLetter)) & 63) > LastVowelCode)
            bits -= BitsOfLetter;
        return bits;
    }
}
