using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Directives;

/// <summary>Reads the name of a body or office that issues directives: entries of the lexicon with the place names and terms after them.</summary>
internal sealed class IssuerParser(LexiconTrie trie)
{
    // Tokens: Trường Đại học before Luật.
    private const int LongestBeforeType = 4;

    // Tokens: Ban Chỉ đạo.
    private const int LengthOfCommittee = 3;

    private static readonly ulong SteeringWord = SyllableKey.Of("đạo");
    private static readonly ulong MeetingWord = SyllableKey.Of("hội");
    private static readonly ulong AboutWord = SyllableKey.Of("về");
    private static readonly ulong CentralWord = SyllableKey.Of("ương");
    private static readonly ulong TermWord = SyllableKey.Of("khóa");
    private static readonly ulong AndWord = SyllableKey.Of("và");
    private static readonly ulong TimeWord = SyllableKey.Of("lần");
    private static readonly ulong OrdinalWord = SyllableKey.Of("thứ");
    private static readonly ulong OfWord = SyllableKey.Of("của");
    private static readonly ulong PartyWord = SyllableKey.Of("đảng");

    /// <summary>The token after the name that starts at <paramref name="i"/>; -1 if none starts there.</summary>
    public int TryParse(TokenBuffer buffer, int i)
    {
        if (trie.Match(buffer, i, LexiconRoles.Issuer, out int end) is null)
            return -1;
        while (end < buffer.Count && (buffer[end].Gap <= TokenGap.Space || GoesOnInNextLine(buffer[end])))
        {
            ref readonly Token token = ref buffer[end];
            if (token.Kind == TokenKind.Word && trie.Match(buffer, end, LexiconRoles.Issuer, out int more) is not null && (token.StartsUpper || more > end + 1 || token.Key == PartyWord))
            {
                end = more;
            }
            else if (token.Kind == TokenKind.Word && trie.Match(buffer, end, LexiconRoles.DirectiveType, out _) is null && !trie.BeginsCue(buffer, end, Cues.TitleStart) && (token.StartsUpper || trie.HasCue(token, Cues.PlaceWord)))
            {
                end++;
                // TP.HCM, TP. Hà Nội
                if (token.Shape == TokenShape.Upper && token.Length == 2 && end < buffer.Count && buffer[end].Symbol == '.' && buffer[end].IsGlued && end + 1 < buffer.Count && buffer[end + 1].StartsUpper)
                    end++;
            }
            else if (token.Kind == TokenKind.Number && token.Length <= 3 && IsNumbered(buffer, i, end))
            {
                end++;
            }
            else if (buffer[end - 1].Key == OrdinalWord && token.Kind != TokenKind.Punctuation)
            {
                // Hội nghị lần thứ tám Ban Chấp hành Trung ương, lần thứ mười một
                end++;
                while (end < buffer.Count && buffer[end].Gap <= TokenGap.Space && (trie.RolesFrom(buffer[end]) & LexiconRoles.NumberWord) != 0 && trie.EntryOf(buffer[end])?.NumberWord is not null)
                    end++;
            }
            else if ((token.Key == TermWord || token.Key == OrdinalWord) && end + 1 < buffer.Count && buffer[end + 1].Gap <= TokenGap.Space
                && (buffer[end + 1].Kind == TokenKind.Number || buffer[end + 1].Shape == TokenShape.Upper))
            {
                end += 2;
            }
            else if (token.Symbol == '(' && end + 3 < buffer.Count && buffer[end + 1].Key == TermWord && buffer[end + 2].Gap <= TokenGap.Space && buffer[end + 3].Symbol == ')')
            {
                // Ban Chấp hành Trung ương (khóa XII)
                end += 4;
            }
            else if (token.Key == TimeWord && end + 2 < buffer.Count && buffer[end + 1].Key == OrdinalWord)
            {
                end += 3;
            }
            else if (token.Key == OfWord && end + 1 < buffer.Count && buffer[end + 1].Key == PartyWord)
            {
                end += 2;
            }
            else if (end + 1 < buffer.Count && buffer[end + 1].StartsUpper && trie.Match(buffer, end + 1, LexiconRoles.DirectiveType, out _) is not null)
            {
                // Thủ tướng Chính phủ và Thông báo số 34/TB-VPCP
                break;
            }
            else if ((token.Key == AndWord || token.Symbol == '-' || token.Symbol == ',' || token.Symbol == '&') && end + 1 < buffer.Count && buffer[end + 1].Shape == TokenShape.Title
                && IsWithinMinistry(buffer, i, end))
            {
                // Bộ Tài chính và Bộ Nội vụ
                end = trie.Match(buffer, end + 1, LexiconRoles.Issuer, out int second) is not null ? second : end + 2;
            }
            else
            {
                break;
            }
        }
        return end;
    }

    /// <summary>Ủy ban nhân dân⏎tỉnh: a place in small letters goes on behind the end of a line.</summary>
    private bool GoesOnInNextLine(in Token token) => token is { Gap: TokenGap.Line, Kind: TokenKind.Word, Shape: TokenShape.Lower } && trie.HasCue(token, Cues.PlaceWord);

    /// <summary>Hội nghị Trung ương 7 khóa XI, Hội nghị Trung ương 6, Ban Chỉ đạo 389: a number that belongs to the name.</summary>
    private static bool IsNumbered(TokenBuffer buffer, int first, int number)
    {
        if (buffer[number - 1].Key == SteeringWord)
            return number - first == LengthOfCommittee;
        if (buffer[number - 1].Key != CentralWord || buffer[number].Length > 2)
            return false;
        int next = number + 1;
        return next >= buffer.Count || buffer[next].Key == TermWord || (buffer[first].Key == MeetingWord && (buffer[next].Kind == TokenKind.Punctuation || buffer[next].Key == AboutWord));
    }

    // "Bộ Nông nghiệp và Phát triển nông thôn": the names of ministries and departments hold "và" and commas between capitals.
    private static bool IsWithinMinistry(TokenBuffer buffer, int first, int i)
    {
        if (buffer[i].Symbol == ',' || buffer[first].Length > 3)
            return false;
        return i - first <= 6;
    }

    /// <summary>Whether a token stands inside the name of a body that begins before it: Trường Đại học Luật Hà Nội.</summary>
    public bool IsInside(TokenBuffer buffer, int i)
    {
        for (int first = i - 1; first >= 0 && first >= i - LongestBeforeType && buffer[first].Kind == TokenKind.Word; first--)
        {
            if (trie.Match(buffer, first, LexiconRoles.Issuer, out int end) is not null && end > i)
                return true;
        }
        return false;
    }
}
