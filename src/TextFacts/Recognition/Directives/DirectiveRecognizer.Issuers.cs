using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Directives;

/// <content>Who issued a directive, where that stands before it.</content>
internal sealed partial class DirectiveRecognizer
{
    // Tokens: như sau, trong đó có; đã ban hành 6 nghị quyết chuyên đề.
    private const int LongestListing = 4;
    private const int LongestCount = 8;

    // Tokens: sáng thứ ba ngày 5/3/2024.
    private const int LongestDateBefore = 8;

    // Tokens: đồng chí Trần Văn H, between the day and the office.
    private const int LongestPerson = 8;

    // Tokens between two acts of a list: a comma, và.
    private const int LongestSeparator = 2;

    /// <summary>Thủ tướng Chính phủ ban hành Quyết định …, chỉ tiêu Chính phủ giao tại Nghị quyết …: the body before an issuing verb, or before what it set out in the act.</summary>
    private void ReadIssuerBefore(TokenBuffer buffer, int first, ref DirectiveCandidate candidate)
    {
        if (FirstOfCueBefore(buffer, candidate.Number.IsEmpty ? first : BeforeCount(buffer, first), IsLetter(candidate) ? Cues.Issuing | Cues.Sending : Cues.Issuing) is >= 0 and int verb)
        {
            ReadSubject(buffer, verb, ref candidate);
            return;
        }
        if (first > 1 && buffer[first - 1].Key == AtWord)
        {
            int setOut = FirstOfCueBefore(buffer, first - 1, Cues.SettingOut);
            if (setOut >= 0)
                ReadSubject(buffer, setOut, ref candidate);
            // "theo đề nghị của Sở Tài chính tại Tờ trình số …": who proposes is who wrote it.
            else if (IsLetter(candidate))
                ReadSubject(buffer, first - 1, ref candidate);
            // chỉ đạo của Thủ tướng Chính phủ tại Chỉ thị …
            else if (TryIssuerUntil(buffer, first - 1, ref candidate) && (candidate.Issuer.First == 0 || buffer[candidate.Issuer.First - 1].Key != OfWord))
                (candidate.Issuer, candidate.DateFirst) = (default, -1);
            return;
        }
        ReadIssuerOfList(buffer, first, ref candidate);
    }

    /// <summary>What is written to somebody, who may then act on it.</summary>
    private static bool IsLetter(in DirectiveCandidate candidate) => (candidate.Type.Traits & DirectiveTraits.Letter) != 0;

    /// <summary>Ký các Công điện số 86/CĐ-TTg …, ban hành ba quyết định: …: the token of the word that says how many there are.</summary>
    private int BeforeCount(TokenBuffer buffer, int first) =>
        first > 0 && (_trie.HasCue(buffer[first - 1], Cues.Plural) || buffer[first - 1] is { Kind: TokenKind.Number, Length: <= 2 }) ? first - 1 : first;

    /// <summary>Ngày 20/4, Phó Thủ tướng ký Công điện số 88/CĐ-TTg của Thủ tướng Chính phủ: whose act it is stands behind, but when it was signed before it.</summary>
    private void ReadDateOfIssue(TokenBuffer buffer, int first, ref DirectiveCandidate candidate)
    {
        if (FirstOfCueBefore(buffer, first, Cues.Issuing) is not (> 0 and int verb))
            return;
        DirectiveCandidate signed = new() { Type = candidate.Type, DateFirst = -1 };
        ReadSubject(buffer, verb, ref signed);
        candidate.DateFirst = signed.DateFirst;
    }

    /// <summary>The body before a verb; an adverb may stand between the two, but may also be the end of the name: Bộ Tài chính.</summary>
    private void ReadSubject(TokenBuffer buffer, int verb, ref DirectiveCandidate candidate)
    {
        int end = verb;
        while (!TryIssuerUntil(buffer, end, ref candidate) && end > 0 && _trie.HasCue(buffer[end - 1], Cues.Adverb))
            end--;
        // "đồng chí Trần Văn H, Phó Bí thư Tỉnh ủy, ký ban hành …": who signs is told in an aside, and only the day is the act's.
        if (candidate.Issuer.IsEmpty && end > 1 && buffer[end - 1].Symbol == ',' && TryIssuerUntil(buffer, end - 1, ref candidate))
            candidate.Issuer = default;
    }

    /// <summary>Tỉnh ủy đã ban hành 6 nghị quyết, trong đó có Nghị quyết …; các văn bản chỉ đạo của Cục Thuế như: Công văn ….</summary>
    private void ReadIssuerOfList(TokenBuffer buffer, int first, ref DirectiveCandidate candidate)
    {
        int end = first > 0 && buffer[first - 1].Symbol == ':' ? first - 1 : first;
        int listing = FirstOfCueBefore(buffer, end, Cues.Listing);
        if (listing <= 0)
            return;
        end = buffer[listing - 1].Symbol is ',' or ';' ? listing - 1 : listing;
        if (TryIssuerUntil(buffer, end, ref candidate))
        {
            if (candidate.Issuer.First > 0 && buffer[candidate.Issuer.First - 1].Key == OfWord)
                return;
            (candidate.Issuer, candidate.DateFirst) = (default, -1);
        }
        bool hasType = false;
        for (int i = end - 1; i > 0 && i >= end - LongestCount && buffer[i].Symbol == '\0'; i--)
        {
            hasType |= _trie.Match(buffer, i, LexiconRoles.DirectiveType, out int typeEnd) is { DirectiveType.IsAbbreviation: false } && typeEnd <= end;
            if (hasType && FirstOfCueBefore(buffer, i, Cues.Issuing) is >= 0 and int verb)
            {
                ReadSubject(buffer, verb, ref candidate);
                return;
            }
        }
    }

    /// <summary>The first token of the longest cue phrase that ends before a token, where it says what is asked for; -1 where it does not, as có in trong đó có.</summary>
    private int FirstOfCueBefore(TokenBuffer buffer, int end, Cues cue)
    {
        for (int start = Math.Max(0, end - LongestListing); start < end; start++)
        {
            if (_trie.Match(buffer, start, LexiconRoles.Cue, out int cueEnd) is { } entry && cueEnd == end)
                return (entry.Cues & cue) != 0 ? start : -1;
        }
        return -1;
    }

    /// <summary>Công văn 176/CT-VP …, Công văn 261/CT-TTKT …: what follows in a list has the issuer of the first, where none of its own is named.</summary>
    private static void ShareIssuerOfList(TokenBuffer buffer, in DirectiveCandidate before, ref DirectiveCandidate candidate)
    {
        if (!candidate.Issuer.IsEmpty || before.Issuer.IsEmpty || before.Issuer.First >= before.TypeWord.First || candidate.Number.IsEmpty)
            return;
        // Kế hoạch số 144/KH-UBND và Chỉ thị số 03/CT-UBND: acts of two types are one list where both have a code.
        if (before.Type.Type != candidate.Type.Type && (before.Symbol.IsEmpty || candidate.Symbol.IsEmpty))
            return;
        int separator = before.Mention.End;
        if (candidate.TypeWord.First - separator is < 1 or > LongestSeparator)
            return;
        for (int i = separator; i < candidate.TypeWord.First; i++)
        {
            if (buffer[i].Symbol is not (',' or ';') && buffer[i].Key != AndWord)
                return;
        }
        candidate.Issuer = before.Issuer;
    }

    private bool TryIssuerUntil(TokenBuffer buffer, int end, ref DirectiveCandidate candidate)
    {
        for (int start = Math.Max(0, end - LongestIssuer); start < end; start++)
        {
            if (buffer[start].Kind == TokenKind.Word && _issuers.TryParse(buffer, start) == end)
            {
                candidate.Issuer = new TokenRange(start, end);
                ReadDateBefore(buffer, start, ref candidate);
                return true;
            }
        }
        return false;
    }

    /// <summary>Ngày 5/3/2024, Chính phủ ban hành Nghị định …; Ngày 20/3/2025, đồng chí Trần Văn H, Phó Bí thư Tỉnh ủy, ký …</summary>
    private void ReadDateBefore(TokenBuffer buffer, int issuerFirst, ref DirectiveCandidate candidate)
    {
        if (candidate.DateFirst >= 0)
            return;
        bool isBoundary = true;
        for (int end = issuerFirst; end > 0 && end > issuerFirst - LongestPerson; end--)
        {
            if (isBoundary && DateUntil(buffer, buffer[end - 1].Symbol == ',' ? end - 1 : end) is >= 0 and int date)
            {
                candidate.DateFirst = date;
                return;
            }
            isBoundary = buffer[end - 1].Symbol == ',';
            if (!isBoundary && !(buffer[end - 1].Kind == TokenKind.Word && (buffer[end - 1].StartsUpper || _trie.HasCue(buffer[end - 1], Cues.Courtesy))))
                return;
        }
    }

    /// <summary>The first token of the date that ends before a token; -1 if none does.</summary>
    private int DateUntil(TokenBuffer buffer, int end)
    {
        for (int start = Math.Max(0, end - LongestDateBefore); start < end; start++)
        {
            if (TryReadDate(buffer, start, out int dateEnd) && dateEnd == end)
                return start;
        }
        return -1;
    }

    /// <summary>What is told of an act that stands before this one is not told of this one: Căn cứ Quyết định số 300/QĐ-TTg ngày 28/3/2024, UBND tỉnh ban hành Kế hoạch ….</summary>
    private static void LeaveDateOfOthers(int claimed, ref DirectiveCandidate candidate)
    {
        if (candidate.DateFirst >= 0 && candidate.DateFirst < candidate.TypeWord.First && candidate.DateFirst < claimed)
            candidate.DateFirst = -1;
    }
}
