using TextFacts.Lexicon;
using TextFacts.Recognition.Dates;
using TextFacts.Text;

namespace TextFacts.Recognition.Directives;

/// <content>Names and titles.</content>
internal sealed partial class DirectiveRecognizer
{
    // The words of "nhỏ và vừa".
    private const int LongestInTitle = 3;

    // Tokens: the verb of two syllables and what bounds the number: thu hút hơn.
    private const int LongestPredicate = 3;

    /// <summary>A name without a number: Luật Đất đai, Chương trình mục tiêu quốc gia …, phong trào "Dân vận khéo".</summary>
    private int ReadProperTitle(TokenBuffer buffer, int i, ref DirectiveCandidate candidate)
    {
        bool isLaw = IsOfLaws(candidate.Type);
        // Luật⏎Tổ chức Chính phủ: a name that is known is found behind the end of a line.
        if (i >= buffer.Count || buffer[i].Gap > (isLaw ? TokenGap.Line : TokenGap.Space))
            return i;
        if (_trie.Match(buffer, i, LexiconRoles.DirectiveTitle, out int known) is { } entry
            && (isLaw
                ? buffer[i].StartsUpper || entry.Length > 1 || buffer[candidate.TypeWord.First].StartsUpper
                : candidate.Type.Naming == DirectiveNaming.Title && entry.Length >= 4))
        {
            candidate.HasProperTitle = true;
            candidate.Title = new TokenRange(i, known);
            return known;
        }
        bool isTitled = candidate.Type.Naming is not (DirectiveNaming.Number or DirectiveNaming.Year) && buffer[i].Gap <= TokenGap.Space;
        if (!isTitled || buffer[i].Kind == TokenKind.Punctuation && buffer[i].Symbol != '"')
            return i;
        if (buffer[i].Symbol == '"')
        {
            int close = FindQuoteEnd(buffer, i);
            // Quyết định “tái xuất”: a word in quotation marks is no name of an act.
            if (close < 0 || (candidate.Type.Naming == DirectiveNaming.Either && !buffer[i + 1].StartsUpper))
                return i;
            candidate.HasProperTitle = true;
            candidate.Title = new TokenRange(i + 1, close);
            return close + 1;
        }
        if ((buffer[i].Kind != TokenKind.Word && !(buffer[i].Kind == TokenKind.Number && IsMultiplied(buffer, i))) || buffer[i].Key == OfWord || buffer[i].Key == AboutWord || buffer[i].Key == YearWord || buffer[i].Key == ByWord)
            return i;
        bool isIssuer = candidate.Type.Naming == DirectiveNaming.Either && _issuers.TryParse(buffer, i) is var issuerEnd and > 0 && buffer[i].StartsUpper && issuerEnd > i;
        if (isIssuer)
        {
            candidate.Issuer = new TokenRange(i, _issuers.TryParse(buffer, i));
            // các nghị quyết Hội nghị lần thứ bảy: several.
            candidate.IsDefinite = buffer[candidate.TypeWord.First].StartsUpper && IsNumberedMeeting(buffer, candidate.Issuer);
            return candidate.Issuer.End;
        }
        if (!buffer[i].StartsUpper && (BlocksTitle(buffer, i) || (isLaw && !StartsLaw(buffer, i))))
            return i;
        candidate.HasProperTitle = buffer[i].StartsUpper;
        int end = EndBeforeDate(buffer, i, FindTitleEnd(buffer, i, isLaw));
        if ((candidate.Type.Traits & DirectiveTraits.Treaty) != 0)
            end = EndBehindAbbreviation(buffer, i, end);
        if (end <= i)
            return i;
        candidate.Title = new TokenRange(i, end);
        return end;
    }

    /// <summary>Hiệp định EVFTA, Hiệp định Đối tác … (CPTPP): the name of a treaty that is, or ends with, an abbreviation; what follows is told of it.</summary>
    private static int EndBehindAbbreviation(TokenBuffer buffer, int first, int end)
    {
        if (IsAbbreviation(buffer, first) && (first + 1 >= buffer.Count || !buffer[first + 1].IsGlued || buffer[first + 1].Symbol == ','))
            return first + 1;
        for (int i = first + 1; i + 2 < end; i++)
        {
            if (buffer[i].Symbol == '(' && IsAbbreviation(buffer, i + 1) && buffer[i + 2].Symbol == ')')
                return i + 3;
        }
        return end;
    }

    private static bool IsAbbreviation(TokenBuffer buffer, int i) => buffer[i] is { Kind: TokenKind.Word, Length: > 2, Shape: TokenShape.Upper or TokenShape.Mixed };

    // The word itself, or the phrase that it begins: dường như.
    private bool BlocksTitle(TokenBuffer buffer, int i) => _trie.HasCue(buffer[i], Cues.TitleBlock) || _trie.BeginsCue(buffer, i, Cues.TitleBlock);

    /// <summary>Luật sửa đổi, bổ sung một số điều của …; but in "Luật cần bổ sung" or "luật cấm" the text speaks of a law.</summary>
    private bool StartsLaw(TokenBuffer buffer, int i) => _trie.HasCue(buffer[i], Cues.TitleStart) || _trie.BeginsCue(buffer, i, Cues.TitleStart);

    /// <summary>Luật Tổ chức HĐND và UBND ngày 26/11/2003: the day behind a name is the day of the act and not part of the name.</summary>
    private int EndBeforeDate(TokenBuffer buffer, int first, int end)
    {
        for (int i = end - 1; i > first && i >= end - LongestDate; i--)
        {
            if (buffer[i].Key == DayWord && TryReadDate(buffer, i, out int dateEnd) && dateEnd == end)
                return i;
        }
        return end;
    }

    private static int FindQuoteEnd(TokenBuffer buffer, int open)
    {
        for (int i = open + 1; i < buffer.Count && i < open + 60 && buffer[i].Gap != TokenGap.Paragraph; i++)
        {
            if (buffer[i].Symbol == '"')
                return i > open + 1 ? i : -1;
        }
        return -1;
    }

    /// <summary>The end of the clause that a title stands in.</summary>
    /// <param name="buffer">The text.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="isLaw">Whether it is the name of a law, which ends with its year: Luật BHXH năm 2014.</param>
    private int FindTitleEnd(TokenBuffer buffer, int first, bool isLaw)
    {
        int i = first;
        int depth = 0;
        int comma = first;
        while (i < buffer.Count && i < first + LongestTitle)
        {
            ref readonly Token token = ref buffer[i];
            if (i > first && token.Gap >= TokenGap.Line && !(token.Gap == TokenGap.Line && (token.Shape == TokenShape.Lower || IsUnfinished(buffer, i))))
                break;
            char symbol = token.Symbol;
            if (i > first && (isLaw ? EndsLaw(buffer, first, i) : EndsAtYearOfCapitals(buffer, i)))
                break;
            if (symbol is ';' or ':' or '?' or '!' or '…' || (symbol == '.' && !IsInsideNumber(buffer, i)))
                break;
            if (symbol == '(' && i > first && IsRemark(buffer, i + 1))
                break;
            if (symbol == '(')
                depth++;
            // Bộ Văn hóa, Thể thao và Du lịch: the commas of a body's name.
            if (token.StartsUpper && i > first && _trie.Match(buffer, i, LexiconRoles.Issuer, out int issuerEnd) is not null && issuerEnd > i + 1)
            {
                i = issuerEnd;
                continue;
            }
            if (symbol == ')' && --depth < 0)
                break;
            if (symbol == '"' && i > first)
            {
                int close = FindQuoteEnd(buffer, i);
                if (close < 0)
                    break;
                i = close + 1;
                continue;
            }
            if (symbol == ',' && !IsInsideNumber(buffer, i) && (EndsAtComma(buffer, i) || IsName(buffer, first, i)))
                break;
            if (symbol == ',' && depth == 0 && !IsInsideNumber(buffer, i))
                comma = i;
            // "…, tổng vốn 23,7 nghìn tỷ đồng": what is told with an amount is no part of a name.
            if (comma > first && token.Kind == TokenKind.Number && IsAmount(buffer, i))
            {
                i = comma;
                break;
            }
            if (i > first && depth == 0 && token.Key == AndWord && (BeginsOthers(buffer, i) || (BeginsDirective(buffer, i) && !(isLaw && IsListOfAmended(buffer, first, i + 1)))))
                break;
            if (depth == 0 && token.Kind == TokenKind.Number && PredicateBefore(buffer, first, i) is var predicate and > 0)
            {
                i = predicate;
                break;
            }
            if (i > first && depth == 0 && token.Kind == TokenKind.Word && token.Shape == TokenShape.Lower && EndsClause(buffer, i) && !IsOrdinal(buffer, i))
                break;
            i++;
        }
        while (i > first && buffer[i - 1].Symbol is ',' or '-' or '(')
            i--;
        return i;
    }

    /// <summary>Số 86/QĐ-TTg về việc phê duyệt⏎Chiến lược …: whether a line ends on a word that what it leads to must follow.</summary>
    private bool IsUnfinished(TokenBuffer buffer, int next) => buffer[next].Kind == TokenKind.Word && buffer[next - 1].Kind == TokenKind.Word
        && (buffer[next - 1].Key == OfWord || buffer[next - 1].Key == AboutWord || buffer[next - 1].Key == AndWord
            || _trie.EntryOf(buffer[next - 1])?.DirectiveType is { IsAbbreviation: false } || FirstOfCueBefore(buffer, next, Cues.TitleStart) >= 0);

    /// <summary>
    /// Where the name of a law ends: before its number (Luật Dẫn độ số 12/2025/QH15), its year, the man it is called after (Luật Kim Young-ran theo tên …),
    /// the day it was passed on (thông qua Luật Dẫn độ vào chiều qua), or what it rules (Luật PCMT quy định 5 nhóm hành vi).
    /// </summary>
    private bool EndsLaw(TokenBuffer buffer, int first, int i)
    {
        ulong key = buffer[i].Key;
        if (EndsAtYear(buffer, i) || key == AfterWord)
            return true;
        if (key == NumberWord)
            return HasCodeAt(buffer, i);
        if (key == IntoWord)
            return i + 1 < buffer.Count && (_trie.RolesFrom(buffer[i + 1]) & LexiconRoles.Time) != 0;
        return buffer[first].StartsUpper && buffer[i].Shape == TokenShape.Lower && _trie.Match(buffer, i, LexiconRoles.Cue, out int end) is { } entry && end > i + 1
            && (entry.Cues & Cues.SettingOut) != 0 && !StartsLaw(buffer, first);
    }

    /// <summary>Chương trình GDPT 2018 yêu cầu …: a year behind capitals is that of the name.</summary>
    private static bool EndsAtYearOfCapitals(TokenBuffer buffer, int i) => buffer[i].Kind == TokenKind.Number && buffer[i].Gap == TokenGap.Space && IsYearNumber(buffer, i)
        && buffer[i - 1] is { Kind: TokenKind.Word, Shape: TokenShape.Upper } && i + 1 < buffer.Count && buffer[i + 1].Kind == TokenKind.Word && buffer[i + 1].Shape == TokenShape.Lower;

    /// <summary>
    /// Whether another directive begins behind "và": Luật Công ty và Luật Doanh nghiệp tư nhân; dự án Luật Dữ liệu và dự án Luật Đất đai; behind a year also in
    /// lower case, quy hoạch sử dụng đất đến năm 2030 và kế hoạch sử dụng đất.
    /// </summary>
    private bool BeginsDirective(TokenBuffer buffer, int and)
    {
        int next = and + 1;
        if (next >= buffer.Count || _trie.Match(buffer, next, LexiconRoles.DirectiveType, out int end) is null)
            return false;
        return buffer[next].StartsUpper || (end < buffer.Count && buffer[end].StartsUpper) || (buffer[and - 1].Kind == TokenKind.Number && IsYearNumber(buffer, and - 1));
    }

    /// <summary>Luật sửa đổi, bổ sung một số điều của Luật A và Luật B: what is amended, and not another act.</summary>
    private bool IsListOfAmended(TokenBuffer buffer, int first, int next) =>
        StartsLaw(buffer, first) && _trie.Match(buffer, next, LexiconRoles.DirectiveType, out _)?.DirectiveType is { Type: "luật" or "bộ luật" or "pháp lệnh" };

    /// <summary>Luật Giáo dục năm 2019, Luật DSVH 2001: the year behind a name, which is not part of it.</summary>
    private static bool EndsAtYear(TokenBuffer buffer, int i) => buffer[i].Key == YearWord ? buffer[i - 1].Kind != TokenKind.Number && i + 1 < buffer.Count && buffer[i + 1].Kind == TokenKind.Number && IsYearNumber(buffer, i + 1)
        : buffer[i].Kind == TokenKind.Number && buffer[i].Gap == TokenGap.Space && IsYearNumber(buffer, i) && buffer[i - 1] is { Kind: TokenKind.Word, StartsUpper: true };

    /// <summary>(≤ 0,09%), (mục 3): what stands in brackets with a number is a remark on the act.</summary>
    private bool IsRemark(TokenBuffer buffer, int i) => i < buffer.Count
        && (buffer[i].Symbol is '≤' or '≥' or '<' or '>' || _trie.HasCue(buffer[i], Cues.Provision)
            || (buffer[i].Kind == TokenKind.Number && (IsAmount(buffer, i) || (buffer[i].Length < 4 && i + 1 < buffer.Count && buffer[i + 1].Symbol == ','))));

    /// <summary>"Chương trình OCOP có 245 sản phẩm": the verb right before a number that counts something, or -1.</summary>
    private int PredicateBefore(TokenBuffer buffer, int first, int number)
    {
        if (number + 1 >= buffer.Count || IsYearNumber(buffer, number))
            return -1;
        for (int start = number - 1; start > first && start >= number - LongestPredicate; start--)
        {
            if (_trie.HasCue(buffer[start], Cues.Predicate) || _trie.BeginsCue(buffer, start, Cues.Predicate))
                return start;
        }
        return -1;
    }

    /// <summary>A number with a multiplier, a percent sign or a unit that is no length of time.</summary>
    private bool IsAmount(TokenBuffer buffer, int i) => i + 1 < buffer.Count && buffer[i + 1].Gap <= TokenGap.Space && (buffer[i + 1].Symbol == '%'
        || (_trie.Match(buffer, i + 1, LexiconRoles.Unit | LexiconRoles.PercentSign | LexiconRoles.NumberWord, out _) is { } entry
            && (entry.NumberWord is { Kind: NumberWordKind.Multiplier } || entry.Unit is { Category: not UnitCategory.Duration } || (entry.Roles & LexiconRoles.PercentSign) != 0)));

    /// <summary>1 tỷ, 1 triệu ha.</summary>
    private bool IsMultiplied(TokenBuffer buffer, int i) => i + 1 < buffer.Count && buffer[i + 1].Gap == TokenGap.Space && _trie.EntryOf(buffer[i + 1])?.NumberWord is { Kind: NumberWordKind.Multiplier };

    private bool HasAmount(TokenBuffer buffer, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (buffer[i].Kind == TokenKind.Number && IsAmount(buffer, i))
                return true;
        }
        return false;
    }

    /// <summary>Công ước Luật biển năm 1982 và các điều ước khác: behind its year a name does not go on with others.</summary>
    private bool BeginsOthers(TokenBuffer buffer, int and) => and + 1 < buffer.Count && buffer[and - 1].Kind == TokenKind.Number && IsYearNumber(buffer, and - 1)
        && _trie.HasCue(buffer[and + 1], Cues.Plural)
        // năm 2025 và những năm tiếp theo
        && !(and + 2 < buffer.Count && buffer[and + 2].Key == YearWord);

    /// <summary>Hiệp định Paris, …: a name of capitals only does not go on behind a comma.</summary>
    private static bool IsName(TokenBuffer buffer, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (buffer[i].Shape != TokenShape.Title)
                return false;
        }
        return end > first;
    }

    // The word itself, or the phrase that it begins: theo đề nghị; but not within another: thiết bị, do thiên tai.
    private bool EndsClause(TokenBuffer buffer, int i) =>
        (_trie.HasCue(buffer[i], Cues.ClauseEnd) || _trie.BeginsCue(buffer, i, Cues.ClauseEnd)) && !IsInTitle(buffer, i);

    private bool IsInTitle(TokenBuffer buffer, int i)
    {
        for (int first = i; first >= 0 && first > i - LongestInTitle; first--)
        {
            if (_trie.Match(buffer, first, LexiconRoles.Cue, out int end) is { } entry && end > i && (entry.Cues & Cues.InTitle) != 0)
                return true;
        }
        return false;
    }

    // "Đại hội toàn quốc lần thứ XIV": this lần ends no clause.
    private static bool IsOrdinal(TokenBuffer buffer, int i) => i + 1 < buffer.Count && buffer[i + 1].Key == OrdinalWord;

    private static bool IsInsideNumber(TokenBuffer buffer, int i) =>
        i + 1 < buffer.Count && buffer[i].IsGlued && buffer[i + 1].IsGlued && (buffer[i + 1].Kind == TokenKind.Number || buffer[i - 1].Length <= 2);

    /// <summary>Chương trình giảm nghèo, dự án nước sạch: a type word in small letters with a name behind it.</summary>
    private bool BeginsNamed(TokenBuffer buffer, int i) => _trie.Match(buffer, i, LexiconRoles.DirectiveType, out int end) is { DirectiveType.IsAbbreviation: false }
        && end < buffer.Count && buffer[end].Kind == TokenKind.Word && buffer[end].Gap <= TokenGap.Space && !BlocksTitle(buffer, end);

    /// <summary>A comma ends a title where a new subject or another directive follows; in a list of lower-case words it goes on.</summary>
    private bool EndsAtComma(TokenBuffer buffer, int comma)
    {
        int next = comma + 1;
        if (next >= buffer.Count)
            return true;
        ref readonly Token token = ref buffer[next];
        if (token.Kind != TokenKind.Word)
            return true;
        // "… đến năm 2030, bảo đảm …": the year closes a title; only "tầm nhìn đến năm 2045" goes on behind it.
        if (comma > 0 && buffer[comma - 1].Kind == TokenKind.Number && IsYearNumber(buffer, comma - 1))
            return !_trie.BeginsCue(buffer, next, Cues.Vision);
        // KT-XH, ANQP năm 2024: a list of capitals goes on, if no body begins with them.
        if (token.StartsUpper)
            return !(token.Shape == TokenShape.Upper && comma > 0 && buffer[comma - 1].Shape == TokenShape.Upper && token.Length > 1 && _trie.Match(buffer, next, LexiconRoles.Issuer, out _) is null);
        if (_trie.BeginsCue(buffer, next, Cues.ClauseEnd) || BeginsNamed(buffer, next))
            return true;
        LexiconEntry? entry = _trie.EntryOf(token);
        if (entry is null || IsInTitle(buffer, next))
            return false;
        return (entry.Cues & (Cues.Function | Cues.Issue)) != 0 || entry.DirectiveType is not null || entry.Time is not null && entry.Time.Word is TimeWord.Day or TimeWord.From;
    }
}
