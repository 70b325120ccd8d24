using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Numbers;

/// <content>Ranges, in digits and in words.</content>
internal sealed partial class FigureRecognizer
{
    private const int DigitsOfYear = 4;

    // What is said by two digits in words is no larger.
    private const decimal LargestRound = 1_000_000_000;

    private static readonly ulong BetweenWord = SyllableKey.Of("giữa");
    private static readonly ulong UntilWord = SyllableKey.Of("tới");
    private static readonly ulong TensWord = SyllableKey.Of("chục");

    private bool TryReadRange(TokenBuffer buffer, NumberStyle style, in Numeral numeral, bool hasUnit, ref FigureCandidate candidate, ref FigureCandidate second)
    {
        int first = candidate.First;
        int connector = candidate.End;
        bool isNegative = candidate.Value < 0;
        UnitMention unitBetween = default;
        if (!hasUnit && (connector >= buffer.Count || !IsConnector(buffer, connector, first, out _)))
        {
            // "từ 5 tấn đến 7 tấn", "giữa 1000 đồng và 2000 đồng": the unit stands with both ends.
            if (!_units.TryParse(buffer, connector, isPart: false, out unitBetween) || unitBetween.Source != UnitSource.Lexicon)
                return false;
            connector = unitBetween.End;
        }
        if (connector >= buffer.Count || !IsConnector(buffer, connector, first, out int next))
            return false;
        bool isWord = buffer[connector].Kind == TokenKind.Word;
        if (isNegative && !isWord)
            return false;
        // riêng năm 2012 tới 1,1 tỷ đồng: a year, and then an amount.
        if (isWord && connector == first + 1 && buffer[first].Length == DigitsOfYear && first > 0 && _trie.EntryOf(buffer[first - 1])?.Time is { Word: TimeWord.Year })
            return false;
        UnitMention unitBefore = UnitBefore(buffer, first);
        bool hasUnitBefore = unitBefore.Source != UnitSource.None;
        int start = hasUnitBefore ? unitBefore.First : first;
        bool hasFrom = start > 0 && (_trie.EntryOf(buffer[start - 1])?.Time?.Word == TimeWord.From || buffer[start - 1].Key == BetweenWord);
        if ((unitBetween.End > 0 || hasUnit) && isWord && !hasFrom && unitBetween.Category == UnitCategory.Duration)
            return false;
        // USD100 - USD120: the sign stands before both.
        if (buffer[next].Kind != TokenKind.Number && hasUnitBefore)
            next = SkipUnitBefore(buffer, next);
        // -22 đến -18 độ C
        int endFirst = next;
        if (isNegative && buffer[next].Symbol == '-' && next + 1 < buffer.Count && buffer[next + 1] is { Kind: TokenKind.Number, IsGlued: true })
            next++;
        if (!TryReadNumeral(buffer, next, style, out Numeral other) || other.Form == NumeralForm.FractionWords)
            return false;
        if (next > endFirst)
            other = other with { First = endFirst, Value = -other.Value, Base = -other.Base };
        if (numeral.Form == NumeralForm.Words ^ other.Form == NumeralForm.Words && buffer[connector].Symbol == '-')
            return false;
        FigureCandidate end = new() { First = endFirst, End = other.End, Value = other.Value, Writing = other.Form, HasMultiplier = other.HasMultiplier, HasSeparator = other.HasSeparator };
        bool endHasPercent = ReadPercentSign(buffer, ref end);
        if (hasUnit && !endHasPercent)
            return false;
        decimal value = candidate.Value;
        // 30 tới 200 triệu: one multiplier for both.
        if (unitBetween.End == 0 && !numeral.HasMultiplier)
            value *= SharedMultiplier(buffer, numeral, other, buffer[connector].Symbol == '-');
        // 18,2% - 45,6% - 36,2%: the parts of a whole, side by side.
        if (endHasPercent && hasUnit && IsInChain(buffer, first, end.End))
            return false;
        if (value >= end.Value && !(unitBetween.End > 0 && hasFrom && value < end.Value))
            return false;
        if (!endHasPercent)
            FinishUnit(buffer, ref end);
        if (unitBetween.End > 0 && (end.Unit.Source != UnitSource.Lexicon || !AreSame(buffer, unitBetween, end.Unit)))
            return false;
        if (buffer[connector].Symbol == '-' && IsBuyAndSell(buffer, first, end.FullEnd))
        {
            // 37,22 - 37,28 triệu đồng/lượng (mua vào - bán ra): two prices.
            candidate.Value = value;
            candidate.Unit = end.Unit;
            candidate.IsPercentage = endHasPercent;
            candidate.Scale = end.Scale;
            candidate.FullEnd = candidate.End;
            candidate.HasMultiplier |= end.HasMultiplier;
            candidate.SharesUnit = true;
            second = end;
            return true;
        }
        bool isSpaced = buffer[connector].Symbol == '-' && !buffer[connector].IsGlued && !buffer[next].IsGlued;
        if (isSpaced && !endHasPercent && !hasFrom && !(first > 0 && _trie.HasCue(buffer[first - 1], Cues.BeforeRange)) && end.Unit.Source == UnitSource.None && unitBetween.End == 0 && !hasUnitBefore)
        {
            // Cells of a flattened table; a range is written for the sake of its unit.
            candidate.FullEnd = candidate.End;
            second = end;
            return true;
        }
        candidate.Form = FigureForm.Range;
        candidate.Value = !hasUnit && value.Scale == 3 && end.Value == decimal.Truncate(end.Value) && end.Value > value * 1000 && !other.HasMultiplier ? value * 1000 : value;
        candidate.Second = end.Value;
        candidate.End = end.End;
        candidate.FullEnd = end.FullEnd;
        candidate.IsPercentage = endHasPercent;
        candidate.Scale = end.Scale;
        // Where a sign stands before both, the first one is the figure's.
        candidate.Unit = hasUnitBefore && end.Unit.Source == UnitSource.Before ? end.Unit with { First = unitBefore.First, End = unitBefore.End } : end.Unit;
        candidate.HasMultiplier |= end.HasMultiplier;
        candidate.HasSeparator |= end.HasSeparator;
        if (!endHasPercent && candidate.Unit.Source == UnitSource.None)
        {
            // cấp 2 - 3, US$ 5 - 7 triệu
            FigureCandidate whole = candidate;
            FinishUnit(buffer, ref whole);
            candidate.Unit = whole.Unit;
        }
        if (hasFrom && start == first)
            candidate.First = first - 1;
        return true;
    }

    /// <summary>The number behind the currency sign at a token; the token itself if there is none.</summary>
    private int SkipUnitBefore(TokenBuffer buffer, int sign)
    {
        for (int number = sign + 1; number <= sign + 2 && number < buffer.Count; number++)
        {
            if (buffer[number].Kind == TokenKind.Number && buffer[number].Gap <= TokenGap.Space && _units.TryParseBefore(buffer, number, out UnitMention unit) && unit.First == sign)
                return number;
        }
        return sign;
    }

    /// <summary>Whether two units are one: "16,6 độ vĩ Bắc - 111,8 độ kinh Đông" is no range.</summary>
    private static bool AreSame(TokenBuffer buffer, in UnitMention one, in UnitMention other)
    {
        // 14.500 đồng - 15.200 đồng/kg: what it is for stands once.
        if (one.Code is { } code && other.Code is { } rate && rate.Length > code.Length && rate[code.Length] == '/' && rate.StartsWith(code, StringComparison.Ordinal))
            return true;
        if (one.Code != other.Code || one.Category != other.Category)
            return false;
        if (one.Category == UnitCategory.Money)
            return true;
        for (int i = 0; i < Math.Min(one.End - one.First, other.End - other.First); i++)
        {
            if (buffer[one.First + i].Key != buffer[other.First + i].Key)
                return one.End - one.First == 1 && other.End - other.First == 1 && one.Code is not null;
        }
        return one.End - one.First == other.End - other.First || one.Code is null;
    }

    private bool IsConnector(TokenBuffer buffer, int i, int first, out int next)
    {
        next = i + 1;
        if (buffer[i].Gap > TokenGap.Space || buffer[i].BeginsCell || next >= buffer.Count || buffer[next].Gap > TokenGap.Space)
            return false;
        if (buffer[i].Symbol == '-')
        {
            // "5 -7" glues the sign to the number after it; spaces on both sides or none make a range.
            return buffer[i].IsGlued || !buffer[next].IsGlued || (buffer[next].Kind == TokenKind.Number && IsPercentAfter(buffer, next));
        }
        if (buffer[i].Symbol == '~')
            return true;
        if (buffer[i].Key == AndWord)
            return first > 0 && buffer[first - 1].Key == BetweenWord;
        if (buffer[i].Key != UntilWord && _trie.EntryOf(buffer[i])?.Time?.Word != TimeWord.Until)
            return false;
        // từ 5 đến dưới 12 tuổi, từ 2% tới trên 3%
        bool hasFrom = first > 0 && _trie.EntryOf(buffer[first - 1])?.Time?.Word == TimeWord.From;
        if (hasFrom && next + 1 < buffer.Count && buffer[next + 1].Gap <= TokenGap.Space && _trie.EntryOf(buffer[next])?.Bound is { IsBefore: true })
            next++;
        return true;
    }

    /// <summary>"2 -3 %": no sign stands before the second number of a percentage that has a first.</summary>
    private static bool IsPercentAfter(TokenBuffer buffer, int i)
    {
        for (int k = i + 1; k < buffer.Count && k <= i + 3; k++)
        {
            if (buffer[k].Symbol == '%')
                return true;
            if (buffer[k].Symbol is not (',' or '.') && buffer[k].Kind != TokenKind.Number)
                return false;
        }
        return false;
    }

    /// <summary>What the lower end takes over from the upper one: 30 tới 200 triệu, hai đến ba trăm, ba đến bốn chục, 3-4.000.</summary>
    private static decimal SharedMultiplier(TokenBuffer buffer, in Numeral lower, in Numeral upper, bool isDash)
    {
        if (upper.HasMultiplier)
            return lower.Value <= upper.Base ? upper.Multiplier : 1;
        if (lower.Value is < 1 or >= 10 || lower.Value != decimal.Truncate(lower.Value))
            return 1;
        if (lower.Form == NumeralForm.Words && upper.Form == NumeralForm.Words)
            return IsRound(lower, upper, 100) ? 100 : buffer[upper.End - 1].Key == TensWord && IsRound(lower, upper, 10) ? 10 : 1;
        return isDash && upper.HasSeparator && IsRound(lower, upper, 1000) ? 1000 : 1;
    }

    private static bool IsRound(in Numeral lower, in Numeral upper, decimal place) =>
        upper.Value % place == 0 && upper.Value / place < 10 && lower.Value < upper.Value / place;

    private static bool IsInChain(TokenBuffer buffer, int first, int end) => (first > 1 && buffer[first - 1].Symbol == '-' && buffer[first - 2].Symbol == '%')
        || (end + 2 < buffer.Count && buffer[end].Symbol == '-' && buffer[end].Gap <= TokenGap.Space && buffer[end + 1] is { Kind: TokenKind.Number, Gap: <= TokenGap.Space } && IsPercentAfter(buffer, end + 1));

    /// <summary>năm sáu người, ba, bốn hộ, bảy tám trăm khách: two digits in words that follow each other are said for one or the other.</summary>
    private bool TryReadNeighbours(TokenBuffer buffer, int i, ref FigureCandidate candidate)
    {
        // Most tokens end here.
        if ((_trie.RolesFrom(buffer[i]) & LexiconRoles.NumberWord) == 0)
            return false;
        int second = i + 1 < buffer.Count && buffer[i + 1].Symbol == ',' ? i + 2 : i + 1;
        if (second + 1 >= buffer.Count || buffer[i].Kind != TokenKind.Word || buffer[second].Kind != TokenKind.Word || buffer[second].Gap > TokenGap.Space || buffer[second].Shape == TokenShape.Title
            || _trie.EntryOf(buffer[i])?.NumberWord is not { Kind: NumberWordKind.Digit, Value: > 1 } low || _trie.EntryOf(buffer[second])?.NumberWord is not { Kind: NumberWordKind.Digit } high || high.Value != low.Value + 1)
            return false;
        // bốn năm hoạt động: years.
        if (second == i + 1 && buffer[second].Key == YearWord)
            return false;
        decimal multiplier = 1;
        int end = second + 1;
        while (end < buffer.Count && buffer[end].Gap <= TokenGap.Space && _trie.EntryOf(buffer[end])?.NumberWord is { Kind: NumberWordKind.Hundred or NumberWordKind.Tens or NumberWordKind.Multiplier } word && multiplier * word.Value <= LargestRound)
        {
            multiplier *= word.Value;
            end++;
        }
        candidate = new FigureCandidate { First = i, End = end, FullFirst = i, Value = low.Value * multiplier, Second = high.Value * multiplier, Form = FigureForm.Range, Writing = NumeralForm.Words, HasMultiplier = multiplier >= 1000 };
        FinishUnit(buffer, ref candidate);
        // Without a thing that is counted they may be a telephone number, or tens without mươi.
        return candidate.Unit is { Source: UnitSource.Lexicon };
    }
}
