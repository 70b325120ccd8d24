namespace TextFacts.Text;

/// <summary>
/// The smallest piece of a text: a syllable, a run of digits, a punctuation mark or a sign. White space belongs to no token. Letters and
/// digits that are written together (<c>65mm</c>, <c>số12</c>) are tokens of their own.
/// </summary>
public readonly struct Token : IEquatable<Token>
{
    internal Token(int start, int end, TokenKind kind, TokenShape shape, TokenGap gap, ulong key, int word, char symbol, bool beginsCell = false)
    {
        Start = start;
        End = end;
        Kind = kind;
        Shape = shape;
        Gap = gap;
        Key = key;
        Word = word;
        Symbol = symbol;
        BeginsCell = beginsCell;
    }

    /// <summary>The first UTF-16 code unit in the caller's string.</summary>
    public int Start { get; }

    /// <summary>The UTF-16 code unit after the last one.</summary>
    public int End { get; }

    /// <summary>The number of UTF-16 code units; more than letters where the text is in NFD.</summary>
    public int Length => End - Start;

    /// <summary>What the token is made of.</summary>
    public TokenKind Kind { get; }

    /// <summary>Its letter case.</summary>
    public TokenShape Shape { get; }

    /// <summary>What stands between the token before and this one.</summary>
    internal TokenGap Gap { get; }

    /// <summary>The spelling that all variants of a syllable share; see <see cref="SyllableKey"/>.</summary>
    internal ulong Key { get; }

    /// <summary>The number of this spelling in the <see cref="Vocabulary"/>; 0 if it is not in it.</summary>
    internal int Word { get; }

    /// <summary>The mark or sign with its typographic variants made one (any dash is '-'); '\0' for words and numbers.</summary>
    internal char Symbol { get; }

    /// <summary>Whether the token touches the one before it.</summary>
    internal bool IsGlued => Gap == TokenGap.None;

    /// <summary>Whether a cell of a table's row begins with the token, though nothing but a blank stands before it.</summary>
    internal bool BeginsCell { get; }

    /// <summary>The token as the first of a cell.</summary>
    internal Token AsCell() => new(Start, End, Kind, Shape, Gap, Key, Word, Symbol, beginsCell: true);

    /// <summary>Whether the first letter is a capital.</summary>
    internal bool StartsUpper => Shape is TokenShape.Title or TokenShape.Upper;

    /// <summary>Whether both tokens are the same piece at the same place.</summary>
    /// <param name="other">The other token.</param>
    public bool Equals(Token other) => Start == other.Start && End == other.End && Kind == other.Kind && Key == other.Key;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Token other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, End, Key);

    /// <summary>Whether both tokens are the same piece at the same place.</summary>
    /// <param name="left">One token.</param>
    /// <param name="right">The other token.</param>
    public static bool operator ==(Token left, Token right) => left.Equals(right);

    /// <summary>Whether the tokens differ in piece or place.</summary>
    /// <param name="left">One token.</param>
    /// <param name="right">The other token.</param>
    public static bool operator !=(Token left, Token right) => !left.Equals(right);

    /// <inheritdoc/>
    public override string ToString() => $"{Kind} {Start}..{End}";
}
