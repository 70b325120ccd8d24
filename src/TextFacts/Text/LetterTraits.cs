namespace TextFacts.Text;

/// <summary>
/// What the tokenizer asks of a letter, packed so that a syllable is read with one addition a letter: the counts of a sum of up to ten are the sums of
/// the counts.
/// </summary>
/// <param name="Bits">The packed fields; 0 for what is no letter that Vietnamese text is written with.</param>
internal readonly record struct LetterTraits(uint Bits)
{
    private const int CodeBits = 6;
    private const int ToneShift = 8;
    private const int TonedShift = 16;
    private const int UpperShift = 24;

    public static LetterTraits Of(int code, int tone, bool isUpper) =>
        new((uint)code | ((uint)tone << ToneShift) | (tone != 0 ? 1u << TonedShift : 0) | (isUpper ? 1u << UpperShift : 0));

    public bool IsLetter => Bits != 0;

    /// <summary>The code of the base letter.</summary>
    public uint Code => Bits & ((1 << CodeBits) - 1);

    /// <summary>The tone; of a sum with no more than one toned letter, its tone.</summary>
    public uint Tone => (Bits >> ToneShift) & 0xFF;

    /// <summary>How many letters have a tone.</summary>
    public uint Toned => (Bits >> TonedShift) & 0xFF;

    /// <summary>How many letters are capitals.</summary>
    public uint Uppers => Bits >> UpperShift;

    /// <summary>These letters and one more; the code of a sum says nothing.</summary>
    public LetterTraits Plus(LetterTraits letter) => new(Bits + (letter.Bits & ~((1u << ToneShift) - 1)));
}
