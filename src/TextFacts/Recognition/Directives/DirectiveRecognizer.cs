using TextFacts.Lexicon;
using TextFacts.Recognition.Dates;
using TextFacts.Text;

namespace TextFacts.Recognition.Directives;

/// <summary>
/// Proposes directives: every type word with what follows it as number, symbol, year, date, issuer and title, and the provision or the issuing
/// body before it. Whether the mention names one directive or speaks of plans and decisions in general is not decided here.
/// </summary>
internal sealed class DirectiveRecognizer(Lexicon.Lexicon lexicon)
{
    // In tokens. A bound on the look-ahead keeps the cost linear on any text; the longest titles of laws have some sixty.
    private const int LongestTitle = 160;

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
    private static readonly ulong TermWord = SyllableKey.Of("khóa");

    // Between the issuing verb and its subject: đã, vừa, mới, cũng, tiếp tục.
    private static readonly HashSet<ulong> Adverbs =
    [
        SyllableKey.Of("đã"), SyllableKey.Of("vừa"), SyllableKey.Of("mới"), SyllableKey.Of("cũng"), SyllableKey.Of("tiếp"), SyllableKey.Of("tục"),
        SyllableKey.Of("chính"), SyllableKey.Of("thức"), SyllableKey.Of("kịp"), SyllableKey.Of("thời"), SyllableKey.Of("sớm"),
    ];

    private static readonly ulong[] IssueVerbs = [SyllableKey.Of("hành"), SyllableKey.Of("ký"), SyllableKey.Of("qua"), SyllableKey.Of("bố"), SyllableKey.Of("ra"), SyllableKey.Of("có")];
    private static readonly ulong[] IssueVerbStarts = [SyllableKey.Of("ban"), 0, SyllableKey.Of("thông"), SyllableKey.Of("công"), 0, 0];

    private readonly LexiconTrie _trie = lexicon.Trie;
    private readonly IssuerParser _issuers = new(lexicon.Trie);
    private readonly DateParser _dates = new(lexicon.Trie);

    /// <summary>Replaces the content of <paramref name="candidates"/> by the directives of a text, in its order.</summary>
    public void Recognize(TokenBuffer buffer, List<DirectiveCandidate> candidates)
    {
        candidates.Clear();
        int i = 0;
        while (i < buffer.Count)
        {
            if ((_trie.RolesFrom(buffer[i]) & LexiconRoles.DirectiveType) != 0
                && _trie.Match(buffer, i, LexiconRoles.DirectiveType, out int end) is { DirectiveType: { } type } && TryRead(buffer, i, end, type, out DirectiveCandidate candidate))
            {
                candidates.Add(candidate);
                AddCoordinated(buffer, candidate, candidates);
                i = Math.Max(end, candidate.CoreEnd);
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
        // luật sư, luật gia, kế hoạch hóa: another word begins with the type word.
        bool isPhrase = _trie.Match(buffer, first, LexiconRoles.CountedNoun | LexiconRoles.Cue, out int otherEnd) is { } other && otherEnd > typeEnd
            && ((other.Roles & LexiconRoles.CountedNoun) != 0 || (other.Cues & Cues.Generic) != 0);
        int i = SkipModifiers(buffer, typeEnd);
        // "Hiến pháp (DTSĐHP) năm 1992": an abbreviation in brackets stands between a name and its year.
        if (i + 2 < buffer.Count && buffer[i].Symbol == '(' && buffer[i + 1].Shape == TokenShape.Upper && buffer[i + 2].Symbol == ')')
            i += 3;
        i = ReadNumber(buffer, i, ref candidate);
        if (isPhrase && candidate.Number.IsEmpty)
            return false;
        if (candidate.Number.IsEmpty)
        {
            i = ReadCentral(buffer, i, ref candidate);
            // Abbreviations, and types told apart only by a number, need one.
            if (candidate.Number.IsEmpty && (type.IsAbbreviation || type.Naming == DirectiveNaming.Number))
                return false;
        }
        if (candidate.Number.IsEmpty)
            i = ReadProperTitle(buffer, i, ref candidate);
        else if (type.NeedsSymbol && candidate.Symbol.IsEmpty && buffer[typeEnd].Key != NumberWord)
            return false;
        candidate.CoreEnd = Math.Max(candidate.CoreEnd, Math.Max(candidate.Symbol.End, candidate.Number.End));
        i = ReadTail(buffer, i, ref candidate);
        if (candidate.Number.IsEmpty && candidate.Title.IsEmpty && candidate.Issuer.IsEmpty && candidate.Year == 0 && type.Type != "hiến pháp")
            return false;
        ReadBefore(buffer, first, ref candidate);
        candidate.Mention = new TokenRange(first, Math.Max(i, candidate.CoreEnd));
        ReadYearOfTitle(buffer, ref candidate);
        return true;
    }

    /// <summary>Chương trình hành động số 27-CTr/TU, Kết luận thanh tra số 21/KL-TTr, Nghị quyết mới về …: words between the type and what tells it apart.</summary>
    private int SkipModifiers(TokenBuffer buffer, int i)
    {
        for (int k = i; k < i + 4 && k < buffer.Count && buffer[k].Kind == TokenKind.Word && buffer[k].Gap <= TokenGap.Space; k++)
        {
            if (buffer[k].Key == NumberWord && k > i && k + 1 < buffer.Count && buffer[k + 1].Kind == TokenKind.Number && ReadSymbol(buffer, k + 1) > k + 2)
                return k;
            if (TitleBlockers.Contains(buffer[k].Key))
                break;
        }
        return i + 1 < buffer.Count && buffer[i].Key == NewWord && (buffer[i + 1].Key == AboutWord || buffer[i + 1].Key == OfWord) ? i + 1 : i;
    }

    // ---------- number and symbol

    private int ReadNumber(TokenBuffer buffer, int i, ref DirectiveCandidate candidate)
    {
        int start = i;
        bool hasWord = false;
        if (i < buffer.Count && buffer[i].Key == NumberWord)
        {
            i++;
            hasWord = true;
            if (i < buffer.Count && buffer[i].Symbol is ':' or '.')
                i++;
        }
        if (i >= buffer.Count || buffer[i].Kind != TokenKind.Number || buffer[i].Gap > TokenGap.Line || buffer[i].Length > 6)
            return start;
        candidate.Number = new TokenRange(i, HasLetter(buffer, i) ? i + 2 : i + 1);
        int end = ReadSymbol(buffer, i);
        if (end > i + 1)
        {
            candidate.Symbol = new TokenRange(i, end);
            candidate.Year = YearInSymbol(buffer, i, end);
            return end;
        }
        if (!hasWord && IsYearNumber(buffer, i) && candidate.Type.Naming == DirectiveNaming.Title)
        {
            candidate.Number = default;
            return start;
        }
        return i + 1;
    }

    /// <summary>30a: a letter that belongs to the number.</summary>
    private static bool HasLetter(TokenBuffer buffer, int i) =>
        i + 1 < buffer.Count && buffer[i + 1] is { Kind: TokenKind.Word, Shape: TokenShape.Lower, Length: 1, IsGlued: true } && i + 2 < buffer.Count && buffer[i + 2].Symbol is '/' or '-';

    /// <summary>The token after a code such as 12-NQ/TW or 100/2019/NĐ-CP that begins with the number at <paramref name="i"/>.</summary>
    private int ReadSymbol(TokenBuffer buffer, int i)
    {
        int end = HasLetter(buffer, i) ? i + 2 : i + 1;
        bool hasLetters = false;
        while (end + 1 < buffer.Count && buffer[end].Symbol is '/' or '-' && buffer[end].Gap <= TokenGap.Space && buffer[end + 1].Gap <= TokenGap.Space)
        {
            ref readonly Token part = ref buffer[end + 1];
            bool spaced = !buffer[end].IsGlued || !part.IsGlued;
            if (part.Kind == TokenKind.Number && end == i + 1 && buffer[end].Symbol == '-' && !spaced && part.Length <= 2 && end + 2 < buffer.Count && buffer[end + 2].Symbol == '/')
            {
                // 3010-1/TB-ĐHHV: the number itself has two parts.
                end += 2;
                continue;
            }
            if (part.Kind == TokenKind.Number)
            {
                // The year; numbers after letters (KH-BCA-V01) come glued.
                bool isYear = part.Length == 4 && buffer[end].Symbol == '/' && !hasLetters;
                if (!isYear && !(hasLetters && !spaced))
                    break;
                if (isYear && !(end + 3 < buffer.Count && buffer[end + 2].Symbol is '/' or '-' && buffer[end + 3].Kind == TokenKind.Word))
                {
                    // "15/2023" alone is a number with its year only behind a stroke without spaces.
                    if (spaced)
                        break;
                }
                end += 2;
                continue;
            }
            if (part.Kind != TokenKind.Word || part.Shape == TokenShape.Lower || (part.Shape == TokenShape.Title && part.Length > 3))
                break;
            if (spaced && buffer[end].Symbol == '-' && !hasLetters && lexicon.MeaningOf(buffer.TextOf(end + 1, end + 2)) == default
                && !(i > 0 && buffer[i - 1].Key == NumberWord && part.Shape == TokenShape.Upper && part.Length >= 3))
                break;
            if (spaced && buffer[end].Symbol == '-' && hasLetters && !(buffer[end].IsGlued || part.IsGlued))
                break;
            hasLetters = true;
            end += 2;
            // QH15, V01, LĐTB&XH
            while (end < buffer.Count && buffer[end].IsGlued && (buffer[end].Kind == TokenKind.Number || (buffer[end].Symbol == '&' && end + 1 < buffer.Count && buffer[end + 1].IsGlued)
                || (buffer[end].Kind == TokenKind.Word && buffer[end].Shape != TokenShape.Lower)))
                end++;
        }
        return hasLetters || (end > i + 1 && buffer[end - 1].Length == 4) ? end : i + 1;
    }

    private static int YearInSymbol(TokenBuffer buffer, int first, int end)
    {
        if (first + 2 < end && buffer[first + 1].Symbol == '/' && buffer[first + 2] is { Kind: TokenKind.Number, Length: 4 } && int.TryParse(buffer.TextOf(first + 2, first + 3), out int year))
            return year;
        return 0;
    }

    private static bool IsYearNumber(TokenBuffer buffer, int i) =>
        buffer[i].Length == 4 && int.TryParse(buffer.TextOf(i, i + 1), out int value) && value is >= 1900 and <= 2100;

    /// <summary>Nghị quyết Trung ương 4 (khóa XII): the number stands after the issuer.</summary>
    private static int ReadCentral(TokenBuffer buffer, int i, ref DirectiveCandidate candidate)
    {
        if (i + 2 >= buffer.Count || buffer[i].Key != CentralWord || buffer[i + 1].Key != CentralSecondWord || buffer[i + 2].Kind != TokenKind.Number || buffer[i + 2].Length > 2)
            return i;
        candidate.Issuer = new TokenRange(i, i + 2);
        candidate.Number = new TokenRange(i + 2, i + 3);
        int end = i + 3;
        int open = end < buffer.Count && buffer[end].Symbol == '(' ? end + 1 : end;
        if (open + 1 < buffer.Count && buffer[open].Key == TermWord && buffer[open + 1].Gap <= TokenGap.Space)
        {
            end = open + 2;
            if (open > i + 3 && end < buffer.Count && buffer[end].Symbol == ')')
                end++;
        }
        return end;
    }

    /// <summary>Further numbers of the same type: các Nghị quyết số 18-NQ/TW, 19-NQ/TW; Nghị định 15 và 16.</summary>
    private void AddCoordinated(TokenBuffer buffer, in DirectiveCandidate head, List<DirectiveCandidate> candidates)
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
            if (candidate.Issuer.IsEmpty && !head.Issuer.IsEmpty && head.Issuer.First < head.TypeWord.First)
                candidate.Issuer = head.Issuer;
            candidates.Add(candidate);
            ShareIssuer(candidates, headIndex, candidate.Issuer);
            last = candidate;
            i = candidate.Mention.End;
        }
    }

    /// <summary>57-NQ/TW, 59-NQ/TW của Bộ Chính trị: the issuer behind the last one is that of all.</summary>
    private static void ShareIssuer(List<DirectiveCandidate> candidates, int headIndex, TokenRange issuer)
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

    // ---------- titles

    /// <summary>A name without a number: Luật Đất đai, Chương trình mục tiêu quốc gia …, phong trào "Dân vận khéo".</summary>
    private int ReadProperTitle(TokenBuffer buffer, int i, ref DirectiveCandidate candidate)
    {
        if (i >= buffer.Count || buffer[i].Gap > TokenGap.Space)
            return i;
        if (_trie.Match(buffer, i, LexiconRoles.LawTitle, out int known) is { } entry && candidate.Type.Type is "luật" or "bộ luật" or "pháp lệnh"
            && (buffer[i].StartsUpper || entry.Length > 1 || buffer[candidate.TypeWord.First].StartsUpper))
        {
            candidate.HasProperTitle = true;
            candidate.Title = new TokenRange(i, known);
            return known;
        }
        bool isTitled = candidate.Type.Naming != DirectiveNaming.Number;
        if (!isTitled || buffer[i].Kind == TokenKind.Punctuation && buffer[i].Symbol != '"')
            return i;
        if (buffer[i].Symbol == '"')
        {
            int close = FindQuoteEnd(buffer, i);
            if (close < 0)
                return i;
            candidate.HasProperTitle = true;
            candidate.Title = new TokenRange(i + 1, close);
            return close + 1;
        }
        if (buffer[i].Kind != TokenKind.Word || buffer[i].Key == OfWord || buffer[i].Key == AboutWord || buffer[i].Key == YearWord || buffer[i].Key == ByWord)
            return i;
        bool isIssuer = candidate.Type.Naming == DirectiveNaming.Either && _issuers.TryParse(buffer, i) is var issuerEnd and > 0 && buffer[i].StartsUpper && issuerEnd > i;
        if (isIssuer)
        {
            candidate.Issuer = new TokenRange(i, _issuers.TryParse(buffer, i));
            return candidate.Issuer.End;
        }
        if (TitleBlockers.Contains(buffer[i].Key) && !buffer[i].StartsUpper)
            return i;
        candidate.HasProperTitle = buffer[i].StartsUpper;
        int end = FindTitleEnd(buffer, i);
        if (end <= i)
            return i;
        candidate.Title = new TokenRange(i, end);
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
    private int FindTitleEnd(TokenBuffer buffer, int first)
    {
        int i = first;
        int depth = 0;
        while (i < buffer.Count && i < first + LongestTitle)
        {
            ref readonly Token token = ref buffer[i];
            if (i > first && token.Gap >= TokenGap.Line && !(token.Gap == TokenGap.Line && token.Shape == TokenShape.Lower))
                break;
            char symbol = token.Symbol;
            if (symbol is ';' or ':' or '?' or '!' or '…' || (symbol == '.' && !IsInsideNumber(buffer, i)))
                break;
            if (symbol == '(')
                depth++;
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
            if (symbol == ',' && !IsInsideNumber(buffer, i) && EndsAtComma(buffer, i))
                break;
            // Luật Công ty và Luật Doanh nghiệp tư nhân: the next directive begins.
            if (i > first && depth == 0 && token.Key == AndWord && i + 1 < buffer.Count && buffer[i + 1].StartsUpper
                && _trie.Match(buffer, i + 1, LexiconRoles.DirectiveType, out _) is not null)
                break;
            if (i > first && depth == 0 && token.Kind == TokenKind.Word && token.Shape == TokenShape.Lower && EndsClause(token) && i > first + 1)
                break;
            i++;
        }
        while (i > first && buffer[i - 1].Symbol is ',' or '-' or '(')
            i--;
        return i;
    }

    private static bool IsInsideNumber(TokenBuffer buffer, int i) =>
        i + 1 < buffer.Count && buffer[i].IsGlued && buffer[i + 1].IsGlued && (buffer[i + 1].Kind == TokenKind.Number || buffer[i - 1].Length <= 2);

    /// <summary>A comma ends a title where a new subject or another directive follows; in a list of lower-case words it goes on.</summary>
    private bool EndsAtComma(TokenBuffer buffer, int comma)
    {
        int next = comma + 1;
        if (next >= buffer.Count)
            return true;
        ref readonly Token token = ref buffer[next];
        if (token.Kind != TokenKind.Word)
            return true;
        if (token.StartsUpper)
            return true;
        LexiconEntry? entry = _trie.EntryOf(token);
        if (entry is null)
            return false;
        return (entry.Cues & (Cues.Function | Cues.Issue)) != 0 || entry.DirectiveType is not null || entry.Time is not null && entry.Time.Word is TimeWord.Day or TimeWord.From;
    }

    private bool EndsClause(in Token token) => _trie.EntryOf(token) is { } entry && ClauseEnders.Contains(token.Key) && entry.Roles != LexiconRoles.None;

    /// <summary>Words that a title does not begin with.</summary>
    private static readonly HashSet<ulong> TitleBlockers =
    [
        SyllableKey.Of("và"), SyllableKey.Of("hoặc"), SyllableKey.Of("hay"), SyllableKey.Of("của"), SyllableKey.Of("này"), SyllableKey.Of("đó"), SyllableKey.Of("nào"),
        SyllableKey.Of("trên"), SyllableKey.Of("tại"), SyllableKey.Of("để"), SyllableKey.Of("cho"), SyllableKey.Of("với"), SyllableKey.Of("theo"), SyllableKey.Of("trong"),
        SyllableKey.Of("từ"), SyllableKey.Of("khác"), SyllableKey.Of("thì"), SyllableKey.Of("có"), SyllableKey.Of("không"), SyllableKey.Of("như"), SyllableKey.Of("còn"),
        SyllableKey.Of("cùng"), SyllableKey.Of("bằng"), SyllableKey.Of("ở"), SyllableKey.Of("qua"), SyllableKey.Of("ra"), SyllableKey.Of("gì"), SyllableKey.Of("ấy"), SyllableKey.Of("là"),
        SyllableKey.Of("đã"), SyllableKey.Of("được"), SyllableKey.Of("sẽ"), SyllableKey.Of("mà"), SyllableKey.Of("nhưng"), SyllableKey.Of("đang"), SyllableKey.Of("khi"), SyllableKey.Of("bị"),
        SyllableKey.Of("do"), SyllableKey.Of("sau"), SyllableKey.Of("trước"), SyllableKey.Of("đến"), SyllableKey.Of("nói"), SyllableKey.Of("cũng"), SyllableKey.Of("vẫn"),
    ];

    private static readonly HashSet<ulong> ClauseEnders =
    [
        SyllableKey.Of("đã"), SyllableKey.Of("là"), SyllableKey.Of("được"), SyllableKey.Of("sẽ"), SyllableKey.Of("mà"), SyllableKey.Of("nhưng"), SyllableKey.Of("nhằm"),
        SyllableKey.Of("thì"), SyllableKey.Of("vẫn"), SyllableKey.Of("đang"), SyllableKey.Of("này"), SyllableKey.Of("khi"), SyllableKey.Of("do"), SyllableKey.Of("nên"), SyllableKey.Of("vì"),
        SyllableKey.Of("đạt"), SyllableKey.Of("chiếm"), SyllableKey.Of("kèm"), SyllableKey.Of("cho"), SyllableKey.Of("gồm"), SyllableKey.Of("cũng"), SyllableKey.Of("lần"), SyllableKey.Of("vừa"), SyllableKey.Of("gây"), SyllableKey.Of("bị"), SyllableKey.Of("chưa"),
    ];

    // ---------- what follows

    private int ReadTail(TokenBuffer buffer, int i, ref DirectiveCandidate candidate)
    {
        int end = i;
        for (int round = 0; round < 4 && i < buffer.Count && buffer[i].Gap <= TokenGap.Line; round++)
        {
            int next = i;
            if (buffer[next].Symbol is ',' or '(' && next + 1 < buffer.Count)
                next++;
            if (candidate.Year == 0 && candidate.Symbol.IsEmpty && TryReadYear(buffer, i, ref candidate, out int yearEnd))
            {
                end = i = yearEnd;
                continue;
            }
            if (candidate.Number.IsEmpty && candidate.HasProperTitle && buffer[i].Key == NumberWord && ReadNumber(buffer, i, ref candidate) is var numberEnd && numberEnd > i)
            {
                // Luật Điện lực số 61/2024/QH15
                end = i = numberEnd;
                continue;
            }
            if (candidate.DateFirst < 0 && TryReadDate(buffer, next, out int dateEnd) && !candidate.Number.IsEmpty | !candidate.Issuer.IsEmpty | candidate.HasProperTitle)
            {
                candidate.DateFirst = next;
                end = i = buffer[next - 1].Symbol == '(' && dateEnd < buffer.Count && buffer[dateEnd].Symbol == ')' ? dateEnd + 1 : dateEnd;
                continue;
            }
            if (candidate.Issuer.IsEmpty && (buffer[i].Key == OfWord || buffer[i].Key == ByWord) && _issuers.TryParse(buffer, i + 1) is var issuerEnd and > 0)
            {
                candidate.Issuer = new TokenRange(i + 1, issuerEnd);
                end = i = issuerEnd;
                continue;
            }
            if (TryReadTitle(buffer, i, ref candidate, out int titleEnd))
                return titleEnd;
            break;
        }
        return end;
    }

    private static bool TryReadYear(TokenBuffer buffer, int i, ref DirectiveCandidate candidate, out int end)
    {
        end = i;
        int number = buffer[i].Key == YearWord ? i + 1 : i;
        if (number >= buffer.Count || buffer[number].Kind != TokenKind.Number || !IsYearNumber(buffer, number) || buffer[number].Gap > TokenGap.Space)
            return false;
        if (number == i && !candidate.HasProperTitle && candidate.Type.Type != "hiến pháp")
            return false;
        if (number + 1 < buffer.Count && buffer[number + 1].Symbol == '-' && number + 2 < buffer.Count && buffer[number + 2].Kind == TokenKind.Number)
            return false;
        candidate.Year = int.Parse(buffer.TextOf(number, number + 1), System.Globalization.CultureInfo.InvariantCulture);
        end = number + 1;
        return true;
    }

    private bool TryReadDate(TokenBuffer buffer, int i, out int end)
    {
        end = i;
        if (!_dates.TryParse(buffer, i, out DateExpression expression) || expression.Form != DateForm.Point || expression.Start.Grain != DateGrain.Day
            || expression.Start.Origin != DateOrigin.Absolute || expression.Start.Month == 0)
            return false;
        end = expression.End;
        return true;
    }

    private bool TryReadTitle(TokenBuffer buffer, int i, ref DirectiveCandidate candidate, out int end)
    {
        end = i;
        if (!candidate.Title.IsEmpty)
            return false;
        ref readonly Token token = ref buffer[i];
        int start = i;
        if (token.Symbol is '-' or ',' or ':' && i + 1 < buffer.Count)
            start = i + 1;
        if (buffer[start].Key == AboutWord)
        {
            start++;
        }
        else if (token.Symbol == '"' || buffer[start].Symbol == '"')
        {
            start = buffer[i].Symbol == '"' ? i : start;
        }
        else
        {
            LexiconEntry? entry = _trie.Match(buffer, start, LexiconRoles.Cue, out _);
            if (entry is null || (entry.Cues & Cues.TitleStart) == 0 || candidate.Number.IsEmpty)
                return false;
            if (start > i && token.Symbol != ',')
                return false;
        }
        if (start >= buffer.Count)
            return false;
        if (buffer[start].Symbol == '"')
        {
            int close = FindQuoteEnd(buffer, start);
            if (close < 0)
                return false;
            int inside = start + 1;
            if (buffer[inside].Key == AboutWord)
                inside++;
            candidate.Title = new TokenRange(inside, close);
            end = close + 1;
            return true;
        }
        end = FindTitleEnd(buffer, start);
        if (end <= start)
            return false;
        candidate.Title = new TokenRange(start, end);
        return true;
    }

    /// <summary>The year in the name of a directive without a number: Kế hoạch … năm 2023; not one that is aimed at (đến năm 2030).</summary>
    private static void ReadYearOfTitle(TokenBuffer buffer, ref DirectiveCandidate candidate)
    {
        if (candidate.Year != 0 || candidate.Title.End - candidate.Title.First < 3)
            return;
        int last = candidate.Title.End - 1;
        bool isQuoted = candidate.Title.End < buffer.Count && buffer[candidate.Title.End].Symbol == '"';
        if (buffer[last].Kind != TokenKind.Number || !IsYearNumber(buffer, last) || (buffer[last - 1].Key != YearWord && !(isQuoted && buffer[last - 1].Kind == TokenKind.Word)))
            return;
        ulong before = buffer[last - 2].Key;
        if (before == UntilWord || before == VisionWord || before == FromWord)
            return;
        candidate.Year = int.Parse(buffer.TextOf(last, last + 1), System.Globalization.CultureInfo.InvariantCulture);
    }

    // ---------- what stands before

    private void ReadBefore(TokenBuffer buffer, int first, ref DirectiveCandidate candidate)
    {
        ReadProvision(buffer, first, ref candidate);
        if (candidate.Issuer.IsEmpty)
            ReadIssuerBefore(buffer, first, ref candidate);
    }

    /// <summary>khoản 2 Điều 10 Luật …, điểm a khoản 1 Điều 3 của Nghị định …</summary>
    private void ReadProvision(TokenBuffer buffer, int first, ref DirectiveCandidate candidate)
    {
        int end = first;
        if (end > 0 && buffer[end - 1].Key == OfWord)
            end--;
        int start = end;
        int i = end - 1;
        while (i >= 1 && end - i < 24)
        {
            ref readonly Token token = ref buffer[i];
            bool isLabel = token.Kind == TokenKind.Number || (token.Kind == TokenKind.Word && (token.Length <= 2 || token.Shape == TokenShape.Upper && token.Length <= 5));
            bool isProvision = token.Kind == TokenKind.Word && _trie.EntryOf(token) is { } entry && (entry.Cues & Cues.Provision) != 0;
            if (isProvision && i + 1 < end)
            {
                start = i;
                i--;
                continue;
            }
            if (isLabel || token.Symbol is ',' or '-' || token.Key == AndWord)
            {
                i--;
                continue;
            }
            break;
        }
        if (start < end)
            candidate.Provision = new TokenRange(start, end);
    }

    /// <summary>Thủ tướng Chính phủ ban hành Quyết định …: the body before an issuing verb.</summary>
    private void ReadIssuerBefore(TokenBuffer buffer, int first, ref DirectiveCandidate candidate)
    {
        int i = first - 1;
        int verb = -1;
        for (int k = 0; k < IssueVerbs.Length && i >= 0; k++)
        {
            if (buffer[i].Key != IssueVerbs[k])
                continue;
            if (IssueVerbStarts[k] == 0)
                verb = i;
            else if (i > 0 && buffer[i - 1].Key == IssueVerbStarts[k])
                verb = i - 1;
        }
        if (verb < 0)
            return;
        if (verb > 0 && buffer[verb - 1].Key == IssueVerbs[1])
            verb--;
        int end = verb;
        while (end > 0 && Adverbs.Contains(buffer[end - 1].Key))
            end--;
        for (int start = Math.Max(0, end - 14); start < end; start++)
        {
            if (buffer[start].Kind == TokenKind.Word && _issuers.TryParse(buffer, start) == end)
            {
                candidate.Issuer = new TokenRange(start, end);
                ReadDateBefore(buffer, start, ref candidate);
                return;
            }
        }
    }

    /// <summary>Ngày 5/3/2024, Chính phủ ban hành Nghị định …</summary>
    private void ReadDateBefore(TokenBuffer buffer, int issuerFirst, ref DirectiveCandidate candidate)
    {
        int end = issuerFirst;
        if (end > 0 && buffer[end - 1].Symbol == ',')
            end--;
        if (candidate.DateFirst >= 0)
            return;
        for (int start = Math.Max(0, end - 8); start < end; start++)
        {
            if (TryReadDate(buffer, start, out int dateEnd) && dateEnd == end)
            {
                candidate.DateFirst = start;
                return;
            }
        }
    }
}
