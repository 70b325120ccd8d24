using System.Runtime.CompilerServices;

namespace TextFacts.Text;

/// <summary>
/// What the tokenizer needs to know of a UTF-16 code unit, in one table look-up. A Vietnamese letter is its base letter (ă, â, đ, ê, ô, ơ, ư
/// are letters of their own) and a tone, whether it comes precomposed (NFC) or as a letter with combining marks (NFD).
/// </summary>
internal static class CharacterTable
{
    public const byte Space = 1;
    public const byte LineBreak = 2;
    public const byte Digit = 3;
    public const byte Letter = 4;
    public const byte Mark = 5;
    public const byte Punctuation = 6;
    public const byte Symbol = 7;
    /// <summary>Nothing to read: controls, soft hyphen, zero-width and bidirectional marks. It neither parts nor joins.</summary>
    public const byte Ignored = 8;

    // One row a letter: without tone, then huyền, sắc, hỏi, ngã, nặng.
    private static readonly string[] TonedLetters =
    [
        "aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị",
        "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ",
    ];

    private const string Vowels = "aăâeêioôơuưy";
    private const int VowelCount = 12;
    private const string PlainLetters = "bcdđfghjklmnpqrstvwxz";

    /// <summary>The letters in the order of their codes; a letter's code is its index and never 0.</summary>
    public const string Letters = "\0" + Vowels + PlainLetters;

    private static readonly byte[] Kinds = new byte[char.MaxValue + 1];
    private static readonly LetterTraits[] Traits = new LetterTraits[0x1F00];
    private static readonly byte[] LetterCodes = new byte[0x1F00];
    private static readonly byte[] Tones = new byte[0x1F00];
    private static readonly bool[] Uppers = new bool[0x1F00];

    static CharacterTable()
    {
        for (int i = 0; i <= char.MaxValue; i++)
            Kinds[i] = Classify((char)i);
        for (int row = 0; row < TonedLetters.Length; row++)
        {
            for (int tone = 0; tone < 6; tone++)
                SetLetter(TonedLetters[row][tone], Letters.IndexOf(TonedLetters[row][0]), tone);
        }
        foreach (char letter in PlainLetters)
            SetLetter(letter, Letters.IndexOf(letter), 0);
        // Icelandic eth and African D are typed for đ by some legacy keyboards.
        LetterCodes['\u00F0'] = LetterCodes['\u00D0'] = LetterCodes['\u0189'] = (byte)Letters.IndexOf('đ');
        for (int i = 0; i < Uppers.Length; i++)
        {
            Uppers[i] = char.IsUpper((char)i);
            if (LetterCodes[i] != 0)
                Traits[i] = LetterTraits.Of(LetterCodes[i], Tones[i], Uppers[i]);
        }
    }

    private static void SetLetter(char lower, int code, int tone)
    {
        char upper = char.ToUpperInvariant(lower);
        LetterCodes[lower] = LetterCodes[upper] = (byte)code;
        Tones[lower] = Tones[upper] = (byte)tone;
    }

    private static byte Classify(char c)
    {
        if (c is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085' or '\v' or '\f')
            return LineBreak;
        if (char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B')
            return Space;
        if (c is (>= '0' and <= '9') or (>= '０' and <= '９'))
            return Digit;
        if (c is >= '\u0300' and <= '\u036F')
            return Mark;
        if (char.IsLetter(c))
            return Letter;
        if (char.IsControl(c) || c is '\u00AD' or (>= '\u200C' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F'))
            return Ignored;
        if (char.IsPunctuation(c))
            return Punctuation;
        return Symbol;
    }

    /// <summary>The class of a code unit, one of the constants above.</summary>
    public static byte KindOf(char c) => Kinds[c];

    /// <summary>All that the tokenizer asks of a letter, in one look-up; 0 for what is no letter that Vietnamese text is written with.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static LetterTraits TraitsOf(char c)
    {
        LetterTraits[] traits = Traits;
        return c < (uint)traits.Length ? traits[c] : default;
    }

    /// <summary>The code of the base letter, 0 if it is no letter that Vietnamese text is written with.</summary>
    public static int LetterCode(char c) => c < 0x1F00 ? LetterCodes[c] : 0;

    /// <summary>The tone of a precomposed letter: 0 none, 1 huyền, 2 sắc, 3 hỏi, 4 ngã, 5 nặng.</summary>
    public static int ToneOf(char c) => c < 0x1F00 ? Tones[c] : 0;

    public static bool IsVowel(char c) => LetterCode(c) is var code && code > 0 && code <= VowelCount;

    public static bool IsUpper(char c) => c < 0x1F00 ? Uppers[c] : char.IsUpper(c);

    /// <summary>The tone that a combining mark writes; 0 if it writes none.</summary>
    public static int ToneOfMark(char mark) => mark switch
    {
        '\u0300' or '\u0340' => 1,
        '\u0301' or '\u0341' => 2,
        '\u0309' => 3,
        '\u0303' => 4,
        '\u0323' => 5,
        _ => 0,
    };

    /// <summary>The letter that a combining circumflex, breve or horn makes of a letter; the same letter if it makes none.</summary>
    public static int WithMark(int letterCode, char mark)
    {
        char letter = Letters[letterCode];
        char made = (mark, letter) switch
        {
            ('\u0302', 'a') => 'â',
            ('\u0302', 'e') => 'ê',
            ('\u0302', 'o') => 'ô',
            ('\u0306', 'a') => 'ă',
            ('\u031B', 'o') => 'ơ',
            ('\u031B', 'u') => 'ư',
            _ => letter,
        };
        return made == letter ? letterCode : Letters.IndexOf(made);
    }

    /// <summary>The precomposed letter that a letter and a combining mark make; '\0' if there is none.</summary>
    public static char Compose(char letter, char mark)
    {
        int code = LetterCode(letter);
        if (code == 0)
            return '\0';
        int tone = ToneOfMark(mark);
        int made = tone == 0 ? WithMark(code, mark) : code;
        if (tone == 0 && made == code)
            return '\0';
        foreach (string row in TonedLetters)
        {
            if (row[0] != Letters[made])
                continue;
            char lower = row[tone != 0 ? tone : ToneOf(letter)];
            return IsUpper(letter) ? char.ToUpperInvariant(lower) : lower;
        }
        return '\0';
    }

    /// <summary>One sign for all its typographic variants: full-width forms, dashes, quotation marks.</summary>
    public static char NormalizeSign(char c) => c is < '\u007F' and not '`' ? c : NormalizeRareSign(c);

    private static char NormalizeRareSign(char c) => c switch
    {
        >= '\uFF01' and <= '\uFF5E' => NormalizeSign((char)(c - 0xFEE0)),
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' or '\uFE63' => '-',
        '\u201C' or '\u201D' or '\u201E' or '\u00AB' or '\u00BB' or '\u2033' => '"',
        '\u2018' or '\u2019' or '\u201A' or '\u2032' or '`' or '\u00B4' => '\'',
        '\u2044' or '\u2215' => '/',
        '\u02DA' or '\u00BA' => '°',
        '\u2030' => '‰',
        '\u2022' or '\u25CF' or '\u25AA' or '\u25E6' or '\u00B7' => '•',
        _ => c,
    };
}
