namespace TextFacts.Text;

/// <summary>
/// The spelling of a syllable as a number that is the same for all the ways to write it: upper and lower case, NFC and NFD, the tone on one
/// vowel or the other (hòa, hoà), y or i after a consonant (tỷ, tỉ). Up to ten letters are packed without loss, six bits a letter and three for
/// the tone, so that two spellings never share a key; longer runs, which no Vietnamese syllable reaches, are hashed with the top bit set.
/// </summary>
internal struct SyllableKey
{
    /// <summary>How many letters are packed without loss.</summary>
    public const int MaximumPackedLetters = 10;
    private const ulong HashBit = 1UL << 63;

    private ulong _letters;
    private int _count;
    private int _tone;
    private bool _foreign;

    private static readonly int Y = CharacterTable.Letters.IndexOf('y');
    private static readonly int I = CharacterTable.Letters.IndexOf('i');
    private static readonly int U = CharacterTable.Letters.IndexOf('u');
    private static readonly int Q = CharacterTable.Letters.IndexOf('q');
    private static readonly bool[] TakesIForY = BuildTakesIForY();

    private static bool[] BuildTakesIForY()
    {
        bool[] takes = new bool[64];
        foreach (char consonant in "hklmstv")
            takes[CharacterTable.Letters.IndexOf(consonant)] = true;
        return takes;
    }

    /// <summary>Adds a letter, precomposed or not.</summary>
    public void AddLetter(char c)
    {
        int code = CharacterTable.LetterCode(c);
        if (code == 0)
        {
            _foreign = true;
            _letters = (_letters ^ char.ToLowerInvariant(c)) * 0x9E3779B97F4A7C15UL;
            _count++;
            return;
        }
        int tone = CharacterTable.ToneOf(c);
        if (tone != 0)
            _tone = tone;
        Append(code);
    }

    private void Append(int code)
    {
        if (_foreign || _count >= MaximumPackedLetters)
        {
            _foreign = true;
            _letters = (_letters ^ (ulong)code) * 0x9E3779B97F4A7C15UL;
        }
        else
        {
            _letters = (_letters << 6) | (uint)code;
        }
        _count++;
    }

    /// <summary>Adds a combining mark to the letters so far.</summary>
    public void AddMark(char mark)
    {
        int tone = CharacterTable.ToneOfMark(mark);
        if (tone != 0)
        {
            _tone = tone;
            return;
        }
        if (_count == 0 || _foreign)
            return;
        int last = (int)(_letters & 63);
        _letters = (_letters & ~63UL) | (uint)CharacterTable.WithMark(last, mark);
    }

    /// <summary>The key of all letters added; never 0 if there was one.</summary>
    public readonly ulong ToKey()
    {
        if (_foreign)
            return ((_letters << 3) | (uint)_tone) | HashBit;
        return OfLetters(_letters, _count, (uint)_tone);
    }

    /// <summary>The key of letters that are packed already, six bits a letter.</summary>
    /// <param name="letters">The codes of the base letters, as <see cref="CharacterTable.LetterCode"/> has them, the last one lowest.</param>
    /// <param name="count">How many, up to <see cref="MaximumPackedLetters"/>.</param>
    /// <param name="tone">The tone of the syllable.</param>
    public static ulong OfLetters(ulong letters, int count, uint tone)
    {
        if ((int)(letters & 63) == Y && count >= 2)
        {
            int before = (int)((letters >> 6) & 63);
            bool afterQu = count == 3 && before == U && (int)((letters >> 12) & 63) == Q;
            if (afterQu || (count == 2 && TakesIForY[before]))
                letters = (letters & ~63UL) | (uint)I;
        }
        return (letters << 3) | tone;
    }

    /// <summary>The key of a sign that is no letter; no word has it.</summary>
    public static ulong OfSign(char sign) => ulong.MaxValue - sign;

    /// <summary>The key of a whole word.</summary>
    public static ulong Of(ReadOnlySpan<char> word)
    {
        WorkCounter.Add(word.Length);
        SyllableKey key = default;
        foreach (char c in word)
        {
            if (CharacterTable.KindOf(c) == CharacterTable.Mark)
                key.AddMark(c);
            else
                key.AddLetter(c);
        }
        return key.ToKey();
    }
}
