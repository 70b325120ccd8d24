namespace TextFacts.Text;

/// <summary>What a <see cref="Token"/> is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>A run of letters with their combining marks; in Vietnamese mostly one syllable.</summary>
    Word,

    /// <summary>A run of decimal digits. Grouping and decimal marks are tokens of their own.</summary>
    Number,

    /// <summary>One punctuation mark.</summary>
    Punctuation,

    /// <summary>One sign that is no letter, digit, punctuation or white space.</summary>
    Symbol,
}
