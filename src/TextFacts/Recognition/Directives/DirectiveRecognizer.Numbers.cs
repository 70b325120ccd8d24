using TextFacts.Lexicon;
using TextFacts.Recognition.Dates;
using TextFacts.Text;

namespace TextFacts.Recognition.Directives;

/// <content>Numbers and symbols.</content>
internal sealed partial class DirectiveRecognizer
{
    // Characters: KSTT.
    private const int LongestUnitOfOffice = 4;

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
        // Chiến lược 10 năm 2021-2030: a length of time is no number; in "Nghị định 12 năm 2020" the year follows.
        if (!hasWord && end == i + 1 && candidate.Type.Naming == DirectiveNaming.Title && IsLength(buffer, i + 1))
        {
            candidate.Number = default;
            return start;
        }
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
            candidate.IsDefinite = candidate.Year > 0 || NamesIssuer(buffer, candidate.Number.End, end);
            return end;
        }
        // đặt kế hoạch 2024: what is planned for a year.
        if (!hasWord && IsYearNumber(buffer, i) && (candidate.Type.Naming is DirectiveNaming.Title or DirectiveNaming.Year or DirectiveNaming.Whole
            || (!candidate.IsCoordinated && buffer[candidate.TypeWord.First].Shape == TokenShape.Lower)))
        {
            candidate.Number = default;
            return start;
        }
        return candidate.Number.End;
    }

    /// <summary>10 năm, 5 năm 2021-2025: a unit of time, and no point of time of which it is the name (năm 2020, tháng 6/2023).</summary>
    private bool IsLength(TokenBuffer buffer, int i)
    {
        if (i >= buffer.Count || buffer[i].Gap > TokenGap.Space || _trie.Match(buffer, i, LexiconRoles.Unit, out int end) is not { Unit.Category: UnitCategory.Duration })
            return false;
        bool isPoint = end < buffer.Count && buffer[end].Kind == TokenKind.Number;
        return !isPoint || (IsYearNumber(buffer, end) && end + 1 < buffer.Count && buffer[end + 1].Symbol == '-');
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
        && (i + 2 >= buffer.Count || buffer[i + 2].Kind is TokenKind.Punctuation or TokenKind.Symbol || !buffer[i + 2].IsGlued);

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
        while (end + 1 < buffer.Count && buffer[end].Symbol is '/' or '-' && buffer[end].Gap <= TokenGap.Space && (buffer[end + 1].Gap <= TokenGap.Space || GoesOnInNextLine(buffer, end)))
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
            if (spaced && buffer[end].Symbol == '-' && hasLetters && !(buffer[end].IsGlued || part.IsGlued) && !LacksIssuer(buffer, end))
                break;
            hasLetters = true;
            end += 2;
            // QH15, V01, LĐTB&XH
            while (end < buffer.Count && buffer[end].IsGlued && (buffer[end].Kind == TokenKind.Number || (buffer[end].Symbol == '&' && end + 1 < buffer.Count && buffer[end + 1].IsGlued)
                || (buffer[end].Kind == TokenKind.Word && buffer[end].Shape != TokenShape.Lower)))
                end++;
            // 512/VKSTC-V.14, 09/TB-VP.KSTT
            if (HasUnitOfOffice(buffer, end))
            {
                end += 2;
                // C08.P3
                if (end < buffer.Count && buffer[end] is { IsGlued: true, Kind: TokenKind.Number } && buffer[end - 1].Kind == TokenKind.Word)
                    end++;
            }
        }
        return hasLetters || (end > numberEnd && buffer[end - 1].Length == 4 && buffer[end - 1].Kind == TokenKind.Number) ? end : numberEnd;
    }

    /// <summary>59/2019/NĐ - CP: letters that are a type and nothing else have those of an issuer behind the dash, with spaces or without.</summary>
    private bool LacksIssuer(TokenBuffer buffer, int dash) => buffer[dash - 1].Kind == TokenKind.Word && buffer[dash - 2].Symbol == '/' && buffer[dash + 1].Shape is TokenShape.Upper or TokenShape.Mixed
        && buffer[dash + 1].Length > 1 && lexicon.MeaningOf(buffer.TextOf(dash - 1, dash)).Type is not null;

    /// <summary>20/2021/⏎TT-BCA: a line ends behind the mark, and capitals of a code begin the next.</summary>
    private static bool GoesOnInNextLine(TokenBuffer buffer, int mark) => buffer[mark].IsGlued
        && buffer[mark + 1] is { Gap: TokenGap.Line, Kind: TokenKind.Word, Shape: TokenShape.Upper or TokenShape.Mixed, Length: > 1 };

    /// <summary>V.14, C.IV, VP.KSTT: the part of an office that wrote it stands behind a point; a sentence that follows without a space begins with a body or a longer word.</summary>
    private bool HasUnitOfOffice(TokenBuffer buffer, int point)
    {
        if (point + 1 >= buffer.Count || buffer[point] is not { Symbol: '.', IsGlued: true } || buffer[point + 1] is not { IsGlued: true, Length: <= LongestUnitOfOffice })
            return false;
        return buffer[point + 1].Kind == TokenKind.Number ? buffer[point - 1].Length == 1
            : buffer[point + 1].Shape == TokenShape.Upper && _trie.Match(buffer, point + 1, LexiconRoles.Issuer, out _) is null;
    }

    /// <summary>90/QĐ-TTg: letters behind a stroke, and more behind a dash.</summary>
    private static bool NamesIssuer(TokenBuffer buffer, int numberEnd, int end) =>
        numberEnd + 3 < end && buffer[numberEnd].Symbol == '/' && buffer[numberEnd + 1].Kind == TokenKind.Word && buffer[numberEnd + 2].Symbol == '-' && buffer[numberEnd + 3].Kind == TokenKind.Word;

    private static int YearInSymbol(TokenBuffer buffer, int numberEnd, int end) =>
        numberEnd + 1 < end && buffer[numberEnd].Symbol is '/' or '-' && buffer[numberEnd + 1] is { Kind: TokenKind.Number, Length: 4 }
            && int.TryParse(buffer.TextOf(numberEnd + 1, numberEnd + 2), out int year) ? year : 0;

    private static bool IsYearNumber(TokenBuffer buffer, int i) =>
        buffer[i].Length == 4 && int.TryParse(buffer.TextOf(i, i + 1), out int value) && value is >= 1900 and <= 2100;
}
