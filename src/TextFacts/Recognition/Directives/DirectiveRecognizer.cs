using TextFacts.Lexicon;
using TextFacts.Recognition.Dates;
using TextFacts.Text;

namespace TextFacts.Recognition.Directives;

/// <summary>
/// Proposes directives: every type word with what follows it as number, symbol, year, date, issuer and title, and the provision or the issuing
/// body before it. Whether the mention names one directive or speaks of plans and decisions in general is not decided here.
/// </summary>
internal sealed partial class DirectiveRecognizer(Lexicon.Lexicon lexicon)
{
    // In tokens. A bound on the look-ahead keeps the cost linear on any text; the longest titles of laws have some sixty.
    private const int LongestTitle = 160;

    private const int LongestIssuer = 14;

    // Tokens: v/v.
    private const int LengthOfAbbreviation = 3;

    // ngày 26 tháng 11 năm 2003
    private const int LongestDate = 7;

    // điểm a, b khoản 1, điểm c khoản 2 và khoản 3 Điều 10 của
    private const int LongestProvision = 24;

    private static readonly ulong NumberWord = SyllableKey.Of("số");
    private static readonly ulong OfWord = SyllableKey.Of("của");
    private static readonly ulong ByWord = SyllableKey.Of("do");
    private static readonly ulong AndWord = SyllableKey.Of("và");
    private static readonly ulong OrWord = SyllableKey.Of("hoặc");
    private static readonly ulong AboutWord = SyllableKey.Of("về");
    private static readonly ulong CentralWord = SyllableKey.Of("trung");
    private static readonly ulong CentralSecondWord = SyllableKey.Of("ương");
    private static readonly ulong YearWord = SyllableKey.Of("năm");
    private static readonly ulong UntilWord = SyllableKey.Of("đến");
    private static readonly ulong VisionWord = SyllableKey.Of("tới");
    private static readonly ulong FromWord = SyllableKey.Of("từ");
    private static readonly ulong NewWord = SyllableKey.Of("mới");
    private static readonly ulong AboutLetter = SyllableKey.Of("v");
    private static readonly ulong CentralLetters = SyllableKey.Of("TW");
    private static readonly ulong AfterWord = SyllableKey.Of("theo");
    private static readonly ulong ThroughWord = SyllableKey.Of("bởi");
    private static readonly ulong InPlaceWord = SyllableKey.Of("tại");
    private static readonly ulong OrdinalWord = SyllableKey.Of("thứ");
    private static readonly ulong BillWord = SyllableKey.Of("dự");
    private static readonly ulong BillSecondWord = SyllableKey.Of("án");
    private static readonly ulong AtWord = SyllableKey.Of("tại");
    private static readonly ulong DayWord = SyllableKey.Of("ngày");
    private static readonly ulong IntoWord = SyllableKey.Of("vào");
    private static readonly ulong ItemWord = SyllableKey.Of("tiết");
    private static readonly ulong DetailWord = SyllableKey.Of("chi");
    private static readonly ulong TermWord = SyllableKey.Of("khóa");

    private readonly LexiconTrie _trie = lexicon.Trie;
    private readonly IssuerParser _issuers = new(lexicon.Trie);
    private readonly DateParser _dates = new(lexicon.Trie);

    /// <summary>Replaces the content of <paramref name="candidates"/> by the directives of a text, in its order.</summary>
    public void Recognize(TokenBuffer buffer, PooledList<DirectiveCandidate> candidates)
    {
        candidates.Clear();
        int i = 0;
        // The token after the mentions so far.
        int claimed = 0;
        DirectiveCandidate amending = default;
        while (i < buffer.Count)
        {
            buffer.CheckPoint();
            if ((_trie.RolesFrom(buffer[i]) & LexiconRoles.DirectiveType) != 0
                && _trie.Match(buffer, i, LexiconRoles.DirectiveType, out int end) is { DirectiveType: { } type } && TryRead(buffer, i, end, type, out DirectiveCandidate candidate))
            {
                LeaveDateOfOthers(claimed, ref candidate);
                LeavePartsOfAmending(amending, ref candidate);
                if (IsAmending(buffer, candidate))
                    amending = candidate;
                if (candidates.Count > 0)
                    ShareIssuerOfList(buffer, candidates[^1], ref candidate);
                candidates.Add(candidate);
                AddCoordinated(buffer, candidate, candidates);
                claimed = Math.Max(claimed, candidates[^1].Mention.End);
                // Luật Quy hoạch: the first word of a law's name is no type.
                i = Math.Max(end + (IsOfLaws(type) && candidate.Title.First == end && buffer[end].StartsUpper ? 1 : 0), candidate.CoreEnd);
            }
            else
            {
                i++;
            }
        }
    }

    private bool TryRead(TokenBuffer buffer, int first, int typeEnd, DirectiveTypeSense type, out DirectiveCandidate candidate)
    {
        candidate = new DirectiveCandidate { Type = type, TypeWord = new TokenRange(first, typeEnd), DateFirst = -1, CoreEnd = typeEnd };
        if (type.IsAbbreviation && (buffer[first].Shape == TokenShape.Lower || buffer[first].Length < 2))
            return false;
        if (type.Naming != DirectiveNaming.Whole && buffer[first].StartsUpper && _issuers.IsInside(buffer, first))
            return false;
        if (type.Naming == DirectiveNaming.Title && IsBill(buffer, first, typeEnd))
            return false;
        // luật sư, luật gia, kế hoạch hóa: another word begins with the type word.
        bool isPhrase = _trie.Match(buffer, first, LexiconRoles.CountedNoun | LexiconRoles.Cue, out int otherEnd) is { } other && otherEnd > typeEnd
            && ((other.Roles & LexiconRoles.CountedNoun) != 0 || (other.Cues & Cues.Generic) != 0);
        // Luật Hóa chất: a name that the lexicon knows is no other word, though luật hóa is one.
        if (isPhrase && IsOfLaws(type) && typeEnd < buffer.Count && buffer[typeEnd].StartsUpper && _trie.Match(buffer, typeEnd, LexiconRoles.DirectiveTitle, out _) is not null)
            isPhrase = false;
        int i = ReadNumberApart(buffer, typeEnd, ref candidate);
        if (candidate.Number.IsEmpty)
            i = SkipModifiers(buffer, typeEnd, type);
        // "Hiến pháp (DTSĐHP) năm 1992": an abbreviation in brackets stands between a name and its year.
        if (i + 2 < buffer.Count && buffer[i].Symbol == '(' && buffer[i + 1].Shape == TokenShape.Upper && buffer[i + 2].Symbol == ')')
            i += 3;
        if (candidate.Number.IsEmpty)
            i = ReadNumber(buffer, i, ref candidate);
        if (isPhrase && candidate.Number.IsEmpty)
            return false;
        if (candidate.Number.IsEmpty)
        {
            i = ReadCentral(buffer, i, ref candidate);
            // Abbreviations, and types told apart only by a number, need one.
            if (candidate.Number.IsEmpty && type.Naming != DirectiveNaming.Whole && (type.IsAbbreviation || type.Naming == DirectiveNaming.Number))
                return false;
        }
        bool isWhole = type.Naming == DirectiveNaming.Whole;
        candidate.HasProperTitle = isWhole;
        if (candidate.Number.IsEmpty && !isWhole)
            i = ReadProperTitle(buffer, i, ref candidate);
        else if (type.NeedsSymbol && candidate.Symbol.IsEmpty && buffer[typeEnd].Key != NumberWord)
            return false;
        candidate.CoreEnd = Math.Max(candidate.CoreEnd, Math.Max(candidate.Symbol.End, candidate.Number.End));
        i = ReadTail(buffer, i, ref candidate);
        if (candidate.Number.IsEmpty && candidate.Title.IsEmpty && candidate.Year == 0 && type.Naming != DirectiveNaming.Year && !isWhole
            && (candidate.Issuer.IsEmpty || IsOnlyIssuer(buffer, candidate)))
            return false;
        ReadBefore(buffer, first, ref candidate);
        candidate.Mention = new TokenRange(first, Math.Max(i, candidate.CoreEnd));
        // What a number tells apart has the year of its symbol; that of its subject is not its own.
        if (candidate.Number.IsEmpty)
            ReadYearOfTitle(buffer, ref candidate);
        return true;
    }

    /// <summary>Nghị quyết của Quốc hội: whose act it is does not tell which one.</summary>
    private static bool IsOnlyIssuer(TokenBuffer buffer, in DirectiveCandidate candidate) =>
        candidate.DateFirst < 0 && candidate.Issuer.First > candidate.TypeWord.First && buffer[candidate.Issuer.First - 1].Key == OfWord;

    /// <summary>Whether the letters of a symbol name a type.</summary>
    private bool HasTypeCode(TokenBuffer buffer, int first, int end, DirectiveTypeSense type)
    {
        for (int i = first; i < end; i++)
        {
            if (buffer[i].Kind == TokenKind.Word && lexicon.MeaningOf(buffer.TextOf(i, i + 1)).Type == type.Type)
                return true;
        }
        return false;
    }

    private static bool IsOfLaws(DirectiveTypeSense type) => (type.Traits & DirectiveTraits.Law) != 0;

    /// <summary>Dự án Luật Đất đai: a project of a law is the bill, and the law is what is named.</summary>
    private bool IsBill(TokenBuffer buffer, int first, int typeEnd) => buffer[first].Key == BillWord && typeEnd == first + 2 && buffer[first + 1].Key == BillSecondWord
        && typeEnd < buffer.Count && buffer[typeEnd].Gap <= TokenGap.Space && _trie.Match(buffer, typeEnd, LexiconRoles.DirectiveType, out _)?.DirectiveType is { } type && (type.Traits & DirectiveTraits.Drafted) != 0;

    /// <summary>Chương trình hành động số 27-CTr/TU, Kết luận thanh tra số 21/KL-TTr, Nghị quyết mới về …: words between the type and what tells it apart.</summary>
    private int SkipModifiers(TokenBuffer buffer, int i, DirectiveTypeSense type)
    {
        if (_trie.Match(buffer, i, LexiconRoles.Cue, out int numbered) is { } cue && (cue.Cues & Cues.NumberedTitle) != 0
            && numbered < buffer.Count && buffer[numbered].Kind == TokenKind.Number && buffer[numbered].Gap <= TokenGap.Space
            // "Chương trình hành động 5 năm" has no number.
            && _trie.Match(buffer, numbered + 1, LexiconRoles.Unit | LexiconRoles.CountedNoun | LexiconRoles.PercentSign | LexiconRoles.NumberWord, out _) is null)
            return numbered;
        // Luật Doanh nghiệp số 59/2020/QH14: what stands there is the name of a law.
        bool isOther = IsOfLaws(type);
        for (int k = i; k < i + 4 && k < buffer.Count && buffer[k].Kind == TokenKind.Word && buffer[k].Gap <= TokenGap.Space; k++)
        {
            if (buffer[k].Key == NumberWord && k > i && k + 1 < buffer.Count && buffer[k + 1].Kind == TokenKind.Number && ReadSymbol(buffer, k + 1) is var end && end > k + 2)
            {
                if (isOther && !HasTypeCode(buffer, k + 2, end, type))
                    break;
                return k;
            }
            if (_trie.HasCue(buffer[k], Cues.TitleBlock))
                break;
            // "thông báo Nghị quyết HĐQT số 08/NQ-HĐQT" has the number of another act; Thông báo Kết luận số 202-TB/TW its own.
            isOther |= buffer[k].StartsUpper && _trie.Match(buffer, k, LexiconRoles.DirectiveType, out _) is not null;
        }
        return i + 1 < buffer.Count && buffer[i].Key == NewWord && (buffer[i + 1].Key == AboutWord || buffer[i + 1].Key == OfWord) ? i + 1 : i;
    }
}
