using System.Runtime.CompilerServices;
using TextFacts.Text;

namespace TextFacts.Classification;

/// <summary>Tokens as the values of features: all spellings of a syllable alike, marks by their sign, numbers by their length.</summary>
internal static class TokenKeys
{
    private const ulong Outside = 3;
    private const ulong OutsideShape = 7;

    /// <summary>The key of a word, the sign of a mark, a class for numbers; a value of its own outside the text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong KeyAt(TokenBuffer buffer, int i)
    {
        if ((uint)i >= (uint)buffer.Count)
            return Outside;
        ref readonly Token token = ref buffer[i];
        return token.Kind == TokenKind.Word ? token.Key : KeyOfOther(token);
    }

    private static ulong KeyOfOther(in Token token) => token.Kind == TokenKind.Number ? 100 + (ulong)Math.Min(token.Length, 6) : 1000UL + token.Symbol;

    /// <summary>The key of a token before another, as long as an empty line does not part them: a paragraph is read alike wherever it stands.</summary>
    public static ulong KeyBehind(TokenBuffer buffer, int i, int first) => KeyAt(buffer, IsSameParagraph(buffer, i, first) ? i : -1);

    /// <summary>Whether a token at or shortly before another is in its paragraph.</summary>
    public static bool IsSameParagraph(TokenBuffer buffer, int i, int first)
    {
        if (i < 0)
            return false;
        for (int k = i + 1; k <= first; k++)
        {
            if (buffer[k].Gap == TokenGap.Paragraph)
                return false;
        }
        return true;
    }

    /// <summary>The key of a token as far as the horizon (<see cref="SentenceHorizon"/>).</summary>
    public static ulong KeyAhead(TokenBuffer buffer, int i, int horizon) => KeyAt(buffer, i < horizon ? i : buffer.Count);

    /// <summary>The letter case of a token as far as the horizon (<see cref="SentenceHorizon"/>).</summary>
    public static ulong ShapeAhead(TokenBuffer buffer, int i, int horizon) => ShapeAt(buffer, i < horizon ? i : buffer.Count);

    /// <summary>The letter case of a word, a value for numbers and one for marks; a value of its own outside the text.</summary>
    public static ulong ShapeAt(TokenBuffer buffer, int i) =>
        i < 0 || i >= buffer.Count ? OutsideShape : buffer[i].Kind == TokenKind.Word ? (ulong)buffer[i].Shape : buffer[i].Kind == TokenKind.Number ? 5UL : 6UL;
}
