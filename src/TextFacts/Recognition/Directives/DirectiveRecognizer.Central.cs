using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Directives;

/// <content>Acts of the Central Committee that are told apart by the number of its session.</content>
internal sealed partial class DirectiveRecognizer
{
    // Tokens: the second and later terms of (khóa XI, XII).
    private const int LongestTerms = 8;

    // Characters: XVIII.
    private const int LongestRoman = 5;

    /// <summary>Nghị quyết Trung ương 4 (khóa XII), Nghị quyết Trung ương V khóa VIII: the number stands after the issuer.</summary>
    private static int ReadCentral(TokenBuffer buffer, int i, ref DirectiveCandidate candidate)
    {
        int number = i + 1 < buffer.Count && buffer[i].Key == CentralLetters ? i + 1 : i + 1 < buffer.Count && buffer[i].Key == CentralWord && buffer[i + 1].Key == CentralSecondWord ? i + 2 : -1;
        if (number < 0 || number >= buffer.Count || buffer[number].Gap > TokenGap.Space || !(buffer[number] is { Kind: TokenKind.Number, Length: <= 2 } || IsRoman(buffer, number)))
            return i;
        candidate.Issuer = new TokenRange(i, number);
        candidate.Number = new TokenRange(number, number + 1);
        return TermEnd(buffer, number + 1);
    }

    /// <summary>The token after khóa XII or (khóa XI, XII); the token given if no term stands there.</summary>
    private static int TermEnd(TokenBuffer buffer, int i)
    {
        int open = i < buffer.Count && buffer[i].Symbol == '(' ? i + 1 : i;
        if (open + 1 >= buffer.Count || buffer[open].Key != TermWord || buffer[open + 1].Gap > TokenGap.Space)
            return i;
        int end = open + 2;
        if (open == i)
            return end;
        while (end + 1 < buffer.Count && end < open + LongestTerms && (buffer[end].Symbol == ',' || buffer[end].Key == AndWord) && (buffer[end + 1].Kind == TokenKind.Number || IsRoman(buffer, end + 1)))
            end += 2;
        return end < buffer.Count && buffer[end].Symbol == ')' ? end + 1 : end;
    }

    /// <summary>Đại hội Đảng bộ huyện lần thứ XXV, Hội nghị Trung ương 8 khóa XI: a congress or session that its number tells apart.</summary>
    private bool IsNumberedMeeting(TokenBuffer buffer, TokenRange issuer)
    {
        if (_trie.Match(buffer, issuer.First, LexiconRoles.Cue, out int end) is not { } entry || (entry.Cues & Cues.Meeting) == 0)
            return false;
        for (int i = end; i < issuer.End; i++)
        {
            if (buffer[i].Kind == TokenKind.Number || buffer[i].Key == OrdinalWord || IsRoman(buffer, i))
                return true;
        }
        return false;
    }

    /// <summary>V, XII: small Roman numbers in capitals.</summary>
    private static bool IsRoman(TokenBuffer buffer, int i)
    {
        if (buffer[i] is not { Kind: TokenKind.Word, Shape: TokenShape.Upper, Length: <= LongestRoman })
            return false;
        foreach (char letter in buffer.TextOf(i, i + 1))
        {
            if (letter is not ('I' or 'V' or 'X'))
                return false;
        }
        return true;
    }
}
