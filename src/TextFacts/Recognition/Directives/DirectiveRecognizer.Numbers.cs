using TextFacts.Lexicon;
using TextFacts.Recognition.Dates;
using TextFacts.Text;

namespace TextFacts.Recognition.Directives;

/// <content>Numbers, symbols and coordinated numbers.</content>
internal sealed partial class DirectiveRecognizer
{
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
        candidate.Number = new TokenRange(i, NumberEnd(buffer, i));
        int end = ReadSymbol(buffer, i);
        // Đề án 1 tỷ cây xanh: the number is part of the name.
        if (!hasWord && end == i + 1 && candidate.Type.Naming == DirectiveNaming.Title && (IsMultiplied(buffer, i) || IsSize(buffer, candidate.Type.Type, i + 1)))
        {
            candidate.Number = default;
            return start;
        }
        if (end > candidate.Number.End)
        {
            candidate.Symbol = new TokenRange(i, end);
            candidate.Year = YearInSymbol(buffer, candidate.Number.End, end);
            return end;
        }
        if (!hasWord && IsYearNumber(buffer, i) && candidate.Type.Naming is DirectiveNaming.Title or DirectiveNaming.Year)
        {
            candidate.Number = default;
            return start;
        }
        return candidate.Number.End;
    }

    /// <summary>Dự án 39ha, Dự án 120 căn: how large a building site is.</summary>
    private bool IsSize(TokenBuffer buffer, string type, int i) => type == "dự án" && _trie.Match(buffer, i, LexiconRoles.Unit | LexiconRoles.CountedNoun, out _) is { } entry
        && (entry.Unit is null || buffer[i].Length > 1);

    /// <summary>The token after a number, with the letter or second part that belongs to it: 30a, 3010-1/TB-ĐHHV.</summary>
    private static int NumberEnd(TokenBuffer buffer, int i)
    {
        if (HasLetter(buffer, i))
            return i + 2;
        bool hasSecondPart = i + 3 < buffer.Count && buffer[i + 1] is { Symbol: '-', IsGlued: true } && buffer[i + 2] is { Kind: TokenKind.Number, Length: <= 2, IsGlued: true } && buffer[i + 3].Symbol == '/';
        return hasSecondPart ? i + 3 : i + 1;
    }

    /// <summary>30a: a letter that belongs to the number.</summary>
    private static bool HasLetter(TokenBuffer buffer, int i) =>
        i + 1 < buffer.Count && buffer[i + 1] is { Kind: TokenKind.Word, Shape: TokenShape.Lower, Length: 1, IsGlued: true }
        && (i + 2 >= buffer.Count || buffer[i + 2].Symbol is '/' or '-' || !buffer[i + 2].IsGlued);

    /// <summary>The token after a code such as 12-NQ/TW or 100/2019/NĐ-CP that begins with the number at <paramref name="i"/>.</summary>
    private int ReadSymbol(TokenBuffer buffer, int i)
    {
        int end = NumberEnd(buffer, i);
        int numberEnd = end;
        bool hasLetters = false;
        // số 84 QĐ/TWĐTN: the dash is left out.
        if (i > 0 && buffer[i - 1].Key == NumberWord && end + 2 < buffer.Count && buffer[end] is { Kind: TokenKind.Word, Shape: TokenShape.Upper or TokenShape.Mixed or TokenShape.Title } && buffer[end].Gap == TokenGap.Space
            && buffer[end + 1] is { IsGlued: true, Symbol: '/' or '-' } && buffer[end + 2] is { IsGlued: true, Kind: TokenKind.Word, Shape: not TokenShape.Lower } && lexicon.MeaningOf(buffer.TextOf(end, end + 1)) != default)
        {
            hasLetters = true;
            end++;
        }
        while (end + 1 < buffer.Count && buffer[end].Symbol is '/' or '-' && buffer[end].Gap <= TokenGap.Space && buffer[end + 1].Gap <= TokenGap.Space)
        {
            ref readonly Token part = ref buffer[end + 1];
            bool spaced = !buffer[end].IsGlued || !part.IsGlued;
            if (part.Kind == TokenKind.Number)
            {
                // The year; numbers after letters (KH-BCA-V01) come glued.
                // The Government's yearly resolutions part number and year by a hyphen: 19-2017/NQ-CP.
                bool isHyphenYear = buffer[end].Symbol == '-' && !spaced && IsYearNumber(buffer, end + 1) && end + 2 < buffer.Count && buffer[end + 2].Symbol == '/';
                bool isYear = part.Length == 4 && (buffer[end].Symbol == '/' || isHyphenYear) && !hasLetters;
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
        return hasLetters || (end > numberEnd && buffer[end - 1].Length == 4 && buffer[end - 1].Kind == TokenKind.Number) ? end : numberEnd;
    }

    private static int YearInSymbol(TokenBuffer buffer, int numberEnd, int end) =>
        numberEnd + 1 < end && buffer[numberEnd].Symbol is '/' or '-' && buffer[numberEnd + 1] is { Kind: TokenKind.Number, Length: 4 }
            && int.TryParse(buffer.TextOf(numberEnd + 1, numberEnd + 2), out int year) ? year : 0;

    private static bool IsYearNumber(TokenBuffer buffer, int i) =>
        buffer[i].Length == 4 && int.TryParse(buffer.TextOf(i, i + 1), out int value) && value is >= 1900 and <= 2100;

    /// <summary>Nghị quyết Trung ương 4 (khóa XII): the number stands after the issuer.</summary>
    private static int ReadCentral(TokenBuffer buffer, int i, ref DirectiveCandidate candidate)
    {
        int number = i + 1 < buffer.Count && buffer[i].Key == CentralLetters ? i + 1 : i + 1 < buffer.Count && buffer[i].Key == CentralWord && buffer[i + 1].Key == CentralSecondWord ? i + 2 : -1;
        if (number < 0 || number >= buffer.Count || buffer[number] is not { Kind: TokenKind.Number, Length: <= 2, Gap: <= TokenGap.Space })
            return i;
        candidate.Issuer = new TokenRange(i, number);
        candidate.Number = new TokenRange(number, number + 1);
        int end = number + 1;
        int open = end < buffer.Count && buffer[end].Symbol == '(' ? end + 1 : end;
        if (open + 1 < buffer.Count && buffer[open].Key == TermWord && buffer[open + 1].Gap <= TokenGap.Space)
        {
            end = open + 2;
            if (open > number + 1 && end < buffer.Count && buffer[end].Symbol == ')')
                end++;
        }
        return end;
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
            if (candidate.Issuer.IsEmpty && !head.Issuer.IsEmpty && head.Issuer.First < head.TypeWord.First)
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
