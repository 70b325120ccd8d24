using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Directives;

/// <content>Numbers behind the issuer or the colon of a list, and further numbers of the same type.</content>
internal sealed partial class DirectiveRecognizer
{
    // Tokens: như sau, sau đây.
    private const int LongestAnnouncement = 2;

    private static readonly ulong LikeWord = SyllableKey.Of("như");
    private static readonly ulong AfterThisWord = SyllableKey.Of("sau");
    private static readonly ulong HereWord = SyllableKey.Of("đây");

    /// <summary>
    /// A number that does not follow at once: behind the issuer (Quyết định của Thủ tướng Chính phủ số 749/QĐ-TTg), or behind the colon of a list
    /// (các Nghị quyết: số 11/NQ-CP và số 25/NQ-CP; bãi bỏ 02 công văn sau: số 11/TCT-CS).
    /// </summary>
    private int ReadNumberApart(TokenBuffer buffer, int i, ref DirectiveCandidate candidate)
    {
        int next = IssuerBeforeNumber(buffer, i, out TokenRange issuer);
        int number = next;
        if (next > i && next < buffer.Count && buffer[next].Key == NumberWord)
        {
            next = ReadNumber(buffer, number, ref candidate);
        }
        else
        {
            while (number < buffer.Count && number < next + LongestAnnouncement && (buffer[number].Key == LikeWord || buffer[number].Key == AfterThisWord || buffer[number].Key == HereWord))
                number++;
            if (number >= buffer.Count || buffer[number].Symbol != ':' || !HasCodeAt(buffer, number + 1))
                return i;
            next = ReadNumber(buffer, number + 1, ref candidate);
        }
        if (candidate.Number.IsEmpty)
            return i;
        candidate.Issuer = issuer;
        return next;
    }

    /// <summary>The token after the issuer that stands between a type word and its number; the token given if there is none.</summary>
    private int IssuerBeforeNumber(TokenBuffer buffer, int i, out TokenRange issuer)
    {
        issuer = default;
        int first = i < buffer.Count && buffer[i].Key == OfWord ? i + 1 : i;
        if (first >= buffer.Count || buffer[first].Kind != TokenKind.Word || buffer[first].Gap > TokenGap.Space)
            return i;
        // Kết luận thanh tra số …: what kind of conclusions they are.
        int end = first == i && !buffer[first].StartsUpper ? -1 : _issuers.TryParse(buffer, first);
        // Công văn của UBCKNN số …: capitals alone are a body's name as well.
        if (end < 0 && first > i && buffer[first].Shape == TokenShape.Upper)
            end = first + 1;
        if (end < 0)
            return i;
        issuer = new TokenRange(first, end);
        return end;
    }

    /// <summary>Whether a code of digits and letters stands at a token, or behind the "số" there.</summary>
    private bool HasCodeAt(TokenBuffer buffer, int i)
    {
        int number = i < buffer.Count && buffer[i].Key == NumberWord ? i + 1 : i;
        return number < buffer.Count && buffer[number].Kind == TokenKind.Number && buffer[number].Gap <= TokenGap.Line && ReadSymbol(buffer, number) is var end && end > number + 2
            && buffer[end - 1] is not { Kind: TokenKind.Number, Length: 4 };
    }

    /// <summary>Further numbers of the same type: các Nghị quyết số 18-NQ/TW, 19-NQ/TW; Nghị định 15 và 16.</summary>
    private void AddCoordinated(TokenBuffer buffer, in DirectiveCandidate head, PooledList<DirectiveCandidate> candidates)
    {
        if (head.Number.IsEmpty)
            return;
        int i = head.Mention.End;
        int headIndex = candidates.Count - 1;
        DirectiveCandidate last = head;
        while (i < buffer.Count)
        {
            int next = i;
            if (buffer[next].Symbol is ',' or ';')
                next++;
            if (next < buffer.Count && (buffer[next].Key == AndWord || buffer[next].Key == OrWord))
                next++;
            if (next == i || next >= buffer.Count)
                return;
            DirectiveCandidate candidate = new() { Type = head.Type, DateFirst = -1, IsCoordinated = true };
            int end = ReadNumber(buffer, next, ref candidate);
            if (candidate.Number.IsEmpty)
                return;
            // A bare number after "và" may count something; another symbol cannot.
            if (candidate.Symbol.IsEmpty && (!last.Symbol.IsEmpty || !MayBeBareNumber(buffer, end) || buffer[candidate.Number.First].Length > 4))
                return;
            candidate.TypeWord = candidate.Number;
            candidate.CoreEnd = end;
            end = ReadTail(buffer, end, ref candidate);
            candidate.Mention = new TokenRange(candidate.Number.First, Math.Max(end, candidate.CoreEnd));
            if (candidate.Issuer.IsEmpty && !head.Issuer.IsEmpty && head.Issuer.First < head.Number.First)
                candidate.Issuer = head.Issuer;
            candidates.Add(candidate);
            ShareIssuer(candidates, headIndex, candidate.Issuer);
            // Now all of them have one; the next issuer is for those that follow.
            if (!candidate.Issuer.IsEmpty)
                headIndex = candidates.Count - 1;
            last = candidate;
            i = candidate.Mention.End;
        }
    }

    /// <summary>57-NQ/TW, 59-NQ/TW của Bộ Chính trị: the issuer behind the last one is that of all.</summary>
    private static void ShareIssuer(PooledList<DirectiveCandidate> candidates, int headIndex, TokenRange issuer)
    {
        if (issuer.IsEmpty)
            return;
        for (int i = headIndex; i < candidates.Count - 1; i++)
        {
            DirectiveCandidate earlier = candidates[i];
            if (!earlier.Issuer.IsEmpty)
                continue;
            earlier.Issuer = issuer;
            candidates[i] = earlier;
        }
    }

    private bool MayBeBareNumber(TokenBuffer buffer, int i) =>
        i >= buffer.Count || buffer[i].Kind == TokenKind.Punctuation && buffer[i].Symbol is not ('/' or '%' or '-')
        || buffer[i].Key == OfWord || buffer[i].Key == AboutWord || buffer[i].Key == AndWord
        || (_trie.Match(buffer, i, LexiconRoles.CountedNoun | LexiconRoles.Unit | LexiconRoles.PercentSign | LexiconRoles.NumberWord, out _) is null && _trie.EntryOf(buffer[i]) is not null);
}
