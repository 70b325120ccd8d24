using TextFacts.Lexicon;
using TextFacts.Recognition.Dates;
using TextFacts.Text;

namespace TextFacts.Recognition.Directives;

/// <content>What follows the number or name, and what stands before the type word.</content>
internal sealed partial class DirectiveRecognizer
{
    // Tokens: thành phố, thị xã.
    private const int LongestPlace = 2;

    private int ReadTail(TokenBuffer buffer, int i, ref DirectiveCandidate candidate)
    {
        int end = i;
        for (int round = 0; round < 4 && i < buffer.Count && buffer[i].Gap <= TokenGap.Line; round++)
        {
            i = AfterPlace(buffer, AfterAmended(buffer, i, candidate), candidate);
            int next = i;
            if (buffer[next].Symbol is ',' or '(' && next + 1 < buffer.Count)
                next++;
            if (candidate.Year == 0 && (candidate.Symbol.IsEmpty || IsYearOfHeadline(buffer, i)) && TryReadYear(buffer, i, ref candidate, out int yearEnd))
            {
                end = i = yearEnd;
                continue;
            }
            bool isNamed = candidate.HasProperTitle || IsAmending(buffer, candidate);
            if (candidate.Number.IsEmpty && isNamed && buffer[i].Key == NumberWord && ReadNumber(buffer, i, ref candidate) is var numberEnd && numberEnd > i)
            {
                // Luật Điện lực số 61/2024/QH15
                end = i = numberEnd;
                continue;
            }
            if (candidate.DateFirst < 0 && TryReadDate(buffer, next, out int dateEnd) && !candidate.Number.IsEmpty | !candidate.Issuer.IsEmpty | isNamed)
            {
                candidate.DateFirst = next;
                end = i = buffer[next - 1].Symbol == '(' && dateEnd < buffer.Count && buffer[dateEnd].Symbol == ')' ? dateEnd + 1 : dateEnd;
                continue;
            }
            if (candidate.Issuer.IsEmpty && TryReadIssuer(buffer, i, ref candidate, out int issuerEnd))
            {
                end = i = issuerEnd;
                continue;
            }
            if (TryReadTitle(buffer, i, ref candidate, out int titleEnd))
                return titleEnd;
            break;
        }
        return end;
    }

    /// <summary>Quyết định 1129/QĐ-TTg năm 2020 phê duyệt …: the year stands between the code and the subject, as law collections head their texts.</summary>
    private bool IsYearOfHeadline(TokenBuffer buffer, int i) => buffer[i].Key == YearWord && i + 2 < buffer.Count && buffer[i + 1].Kind == TokenKind.Number
        && buffer[i + 2].Gap <= TokenGap.Space && (buffer[i + 2].Key == AboutWord || _trie.BeginsCue(buffer, i + 2, Cues.TitleStart));

    /// <summary>Nghị quyết 21/2023/NQ-HĐND tỉnh ngày 08/12/2023: the token after a word that says at which level the body of the code stands, where the act goes on.</summary>
    private int AfterPlace(TokenBuffer buffer, int i, in DirectiveCandidate candidate)
    {
        if (candidate.Symbol.End != i)
            return i;
        int next = i;
        while (next < buffer.Count && next < i + LongestPlace && buffer[next] is { Kind: TokenKind.Word, Shape: TokenShape.Lower, Gap: TokenGap.Space } && _trie.HasCue(buffer[next], Cues.PlaceWord))
            next++;
        return next > i && next < buffer.Count && (GoesOnWithAct(buffer, next) || buffer[next].Key == OfWord) ? next : i;
    }

    private static bool TryReadYear(TokenBuffer buffer, int i, ref DirectiveCandidate candidate, out int end)
    {
        end = i;
        // Luật Công an nhân dân (2018)
        if (candidate.HasProperTitle && buffer[i].Symbol == '(' && i + 2 < buffer.Count && buffer[i + 1].Kind == TokenKind.Number && IsYearNumber(buffer, i + 1) && buffer[i + 2].Symbol == ')')
        {
            candidate.Year = int.Parse(buffer.TextOf(i + 1, i + 2), System.Globalization.CultureInfo.InvariantCulture);
            candidate.NameYear = new TokenRange(i + 1, i + 2);
            end = i + 3;
            return true;
        }
        int number = buffer[i].Key == YearWord ? i + 1 : i;
        if (number >= buffer.Count || buffer[number].Kind != TokenKind.Number || !IsYearNumber(buffer, number) || buffer[number].Gap > TokenGap.Space)
            return false;
        if (number == i && !candidate.HasProperTitle && candidate.Type.Naming != DirectiveNaming.Year)
            return false;
        if (number + 1 < buffer.Count && buffer[number + 1].Symbol == '-' && number + 2 < buffer.Count && buffer[number + 2].Kind == TokenKind.Number)
            return false;
        candidate.Year = int.Parse(buffer.TextOf(number, number + 1), System.Globalization.CultureInfo.InvariantCulture);
        end = number + 1;
        if (number == i)
            candidate.NameYear = new TokenRange(number, end);
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
        bool isVerb = false;
        if (token.Symbol is '-' or ',' or ':' && i + 1 < buffer.Count)
            start = i + 1;
        if (buffer[start].Key == AboutWord)
        {
            start++;
        }
        else if (IsAboutAbbreviation(buffer, start))
        {
            start += LengthOfAbbreviation;
        }
        else if (token.Symbol == '"' || buffer[start].Symbol == '"')
        {
            start = buffer[i].Symbol == '"' ? i : start;
        }
        else
        {
            LexiconEntry? entry = _trie.Match(buffer, start, LexiconRoles.Cue, out int verbEnd);
            // Quy định 22, Quy định 114: the next act of a list, though "quy định" opens titles.
            if (BeginsNumberedAct(buffer, start))
                return false;
            // Nghị định 100, sửa đổi bởi Nghị định 123: what became of it.
            if (entry is null || (entry.Cues & Cues.TitleStart) == 0 || candidate.Number.IsEmpty || (verbEnd < buffer.Count && (buffer[verbEnd].Key == ThroughWord || buffer[verbEnd].Key == InPlaceWord)))
                return false;
            if (start > i && token.Symbol != ',')
                return false;
            isVerb = true;
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
        int last = FindTitleEnd(buffer, start, isLaw: false);
        // "Nghị định 99 quy định mức phạt từ 40 đến 60 triệu đồng" says what it rules and is no name.
        int told = last < buffer.Count && _trie.HasCue(buffer[last], Cues.Predicate) ? Math.Min(last + LongestPredicate, buffer.Count) : last;
        if (last <= start || (isVerb && HasAmount(buffer, start, told)))
            return false;
        candidate.Title = new TokenRange(start, last);
        end = last;
        return true;
    }

    private bool BeginsNumberedAct(TokenBuffer buffer, int i) => _trie.Match(buffer, i, LexiconRoles.DirectiveType, out int end) is not null && end < buffer.Count
        && (buffer[end].Key == NumberWord || (buffer[end].Kind == TokenKind.Number && buffer[end].Gap <= TokenGap.Space));

    /// <summary>v/v, for về việc.</summary>
    private static bool IsAboutAbbreviation(TokenBuffer buffer, int i) => i + LengthOfAbbreviation < buffer.Count && buffer[i] is { Kind: TokenKind.Word, Length: 1 } && buffer[i + 1] is { Symbol: '/', IsGlued: true }
        && buffer[i + 2] is { Kind: TokenKind.Word, Length: 1, IsGlued: true } && buffer[i].Key == AboutLetter && buffer[i + 2].Key == AboutLetter;

    /// <summary>The year in the name of a directive without a number: Kế hoạch … năm 2023; not one that is aimed at (đến năm 2030).</summary>
    private void ReadYearOfTitle(TokenBuffer buffer, ref DirectiveCandidate candidate)
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
        // "Nghị quyết về sửa đổi một số điều của Hiến pháp năm 2013": the year of the act that it is about.
        for (int i = candidate.Title.First + 1; i < last; i++)
        {
            if (buffer[i].StartsUpper && (_trie.RolesFrom(buffer[i]) & LexiconRoles.DirectiveType) != 0 && _trie.Match(buffer, i, LexiconRoles.DirectiveType, out _) is not null)
                return;
        }
        candidate.Year = int.Parse(buffer.TextOf(last, last + 1), System.Globalization.CultureInfo.InvariantCulture);
    }

    private void ReadBefore(TokenBuffer buffer, int first, ref DirectiveCandidate candidate)
    {
        ReadProvision(buffer, first, ref candidate);
        if (candidate.Issuer.IsEmpty)
            ReadIssuerBefore(buffer, first, ref candidate);
        else if (candidate.DateFirst < 0 && candidate.Issuer.First > first)
            ReadDateOfIssue(buffer, first, ref candidate);
    }

    /// <summary>BLHS: letters that are the whole name of an act.</summary>
    private bool IsWholeName(TokenBuffer buffer, int i) => buffer[i].Shape == TokenShape.Upper && _trie.EntryOf(buffer[i])?.DirectiveType is { Naming: DirectiveNaming.Whole };

    /// <summary>khoản 2 Điều 10 Luật …, điểm a khoản 1 Điều 3 của Nghị định …</summary>
    private void ReadProvision(TokenBuffer buffer, int first, ref DirectiveCandidate candidate)
    {
        int end = first;
        if (end > 0 && buffer[end - 1].Key == OfWord)
            end--;
        int start = end;
        int i = end - 1;
        while (i >= 0 && end - i < LongestProvision)
        {
            ref readonly Token token = ref buffer[i];
            // khoản 1 Điều 331 BLHS, Điều 88 BLDS: the act before this one; quy định chi tiết khoản 5: no tiết.
            if (IsWholeName(buffer, i) || (token.Key == ItemWord && i > 0 && buffer[i - 1].Key == DetailWord))
                break;
            LexiconEntry? entry = token.Kind == TokenKind.Word ? _trie.EntryOf(token) : null;
            bool isFunction = entry is not null && (entry.Cues & Cues.Function) != 0;
            bool isLabel = token.Kind == TokenKind.Number || (token.Kind == TokenKind.Word && (token.Length <= 2 || token.Shape == TokenShape.Upper && token.Length <= 5 && !isFunction));
            bool isProvision = entry is not null && (entry.Cues & Cues.Provision) != 0;
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
        while (end > start && buffer[end - 1].Symbol == ',')
            end--;
        if (start < end)
            candidate.Provision = new TokenRange(start, end);
    }
}
