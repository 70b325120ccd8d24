using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Numbers;

/// <content>Two numbers that make one figure: a part and its whole, a range; and a pair of prices, which makes two.</content>
internal sealed partial class FigureRecognizer
{
    private static readonly ulong AndWord = SyllableKey.Of("và");
    private static readonly ulong BetweenWord = SyllableKey.Of("giữa");
    private static readonly ulong BuyWord = SyllableKey.Of("mua");
    private static readonly ulong SellWord = SyllableKey.Of("bán");

    // How far from a pair of prices, in tokens, their names are looked for.
    private const int BuyAndSellReach = 12;

    private static readonly ulong UntilWord = SyllableKey.Of("tới");
    private static readonly ulong AmongWord = SyllableKey.Of("trong");
    private static readonly ulong SumWord = SyllableKey.Of("tổng");
    private static readonly ulong NumberWord = SyllableKey.Of("số");

    /// <summary>"18/63", "848/1.154": x out of y; a fraction where both are small and nothing is counted. "800.000 ha/700.000 ha" are two amounts.</summary>
    private bool TryReadStroke(TokenBuffer buffer, NumberStyle style, in Numeral numeral, ref FigureCandidate candidate)
    {
        int stroke = numeral.End;
        int next = stroke + 1;
        if (stroke >= buffer.Count || buffer[stroke].Symbol != '/' || buffer[stroke].Gap > TokenGap.Space || next >= buffer.Count || buffer[next].Kind != TokenKind.Number
            || buffer[next].Gap > TokenGap.Space || !_numerals.TryParse(buffer, next, style, out Numeral total) || total.Form != NumeralForm.Digits)
            return false;
        if (total.End < buffer.Count && buffer[total.End].Symbol == '/' && buffer[total.End].IsGlued)
            return false;
        // 6 triệu/1 chỉ: a rate.
        if (total.Value == 1 && numeral.HasMultiplier)
            return false;
        if (IsPerPowerOfTen(buffer, numeral, total, next) && _units.TryParseSimple(buffer, total.End, out UnitMention people))
        {
            // 41,2/100.000 dân: so many to a hundred thousand.
            candidate.Unit = new UnitMention { First = stroke, End = people.End, Source = UnitSource.Lexicon, Category = UnitCategory.Other };
            candidate.FullEnd = people.End;
            return true;
        }
        decimal value = numeral.Value;
        if (total.HasMultiplier && !numeral.HasMultiplier && !Magnitude.TryScale(ref value, total.Multiplier))
            return false;
        candidate.Value = value;
        candidate.Second = total.Value;
        candidate.End = total.End;
        candidate.HasMultiplier |= total.HasMultiplier;
        candidate.HasSeparator |= total.HasSeparator;
        candidate.Form = FigureForm.OutOf;
        bool isSmall = numeral.Form == NumeralForm.Digits && !numeral.HasSeparator && !total.HasSeparator && !total.HasMultiplier
            && numeral.Value > 0 && numeral.Value < total.Value && total.Value <= 10 && total.Value == decimal.Truncate(total.Value);
        // 5/8 TC: letters that stand for a noun are counted.
        if (isSmall && !IsCounted(buffer, total.End))
            candidate.Form = FigureForm.Fraction;
        // 58,7/56%: the sign is that of both.
        else if (ReadPercentSign(buffer, ref candidate))
            candidate.FullEnd = candidate.End;
        return true;
    }

    /// <summary>41,2/41,5 triệu đồng/lượng: of a price there is no part and no whole; it is that to buy and that to sell at.</summary>
    private static void SplitPrices(TokenBuffer buffer, ref FigureCandidate candidate, ref FigureCandidate second, in Numeral first)
    {
        if (candidate.Form != FigureForm.OutOf || candidate.Unit is not { Category: UnitCategory.Money, Source: UnitSource.Lexicon } || candidate.Value > candidate.Second || candidate.Unit.First != candidate.End || !IsRate(buffer, candidate.Unit))
            return;
        second = candidate with { First = first.End + 1, FullFirst = first.End + 1, Value = candidate.Second, Second = 0, Form = FigureForm.Single };
        candidate = candidate with { End = first.End, FullEnd = first.End, Second = 0, Form = FigureForm.Single, SharesUnit = true };
    }

    private static bool IsRate(TokenBuffer buffer, in UnitMention unit)
    {
        for (int i = unit.First; i < unit.End; i++)
        {
            if (buffer[i].Symbol == '/')
                return true;
        }
        return false;
    }

    private static bool IsPerPowerOfTen(TokenBuffer buffer, in Numeral numeral, in Numeral total, int next) =>
        total.Value is 1000 or 10_000 or 100_000 or 1_000_000 && numeral.Value * 10 <= total.Value && !numeral.HasMultiplier && buffer[next].IsGlued;

    /// <summary>"31 trong 168 xã", "24 trong số 35 phụ huynh": x out of y of the same thing; "5 trong 6 tháng" and "là 1 trong 11 người" are not.</summary>
    private bool TryReadAmong(TokenBuffer buffer, NumberStyle style, in Numeral numeral, ref FigureCandidate candidate)
    {
        int i = SkipWord(buffer, numeral.End, AmongWord);
        if (numeral.Form != NumeralForm.Digits || i == numeral.End)
            return false;
        i = SkipWord(buffer, SkipWord(buffer, i, SumWord), NumberWord);
        if (i >= buffer.Count || buffer[i].Kind != TokenKind.Number || buffer[i].Gap > TokenGap.Space || !_numerals.TryParse(buffer, i, style, out Numeral total) || total.Form != NumeralForm.Digits
            || numeral.Value <= 1 || numeral.Value > total.Value || !IsCounted(buffer, total.End))
            return false;
        candidate.Value = numeral.Value;
        candidate.Second = total.Value;
        candidate.End = total.End;
        candidate.HasMultiplier |= total.HasMultiplier;
        candidate.HasSeparator |= total.HasSeparator;
        candidate.Form = FigureForm.OutOf;
        return true;
    }

    private bool IsCounted(TokenBuffer buffer, int i) => _units.IsCountedNoun(buffer, i) || (i < buffer.Count && buffer[i] is { Shape: TokenShape.Upper, Gap: TokenGap.Space });

    private static int SkipWord(TokenBuffer buffer, int i, ulong word) => i < buffer.Count && buffer[i].Key == word && buffer[i].Gap <= TokenGap.Space ? i + 1 : i;

    private bool TryReadRange(TokenBuffer buffer, NumberStyle style, in Numeral numeral, bool hasUnit, ref FigureCandidate candidate, ref FigureCandidate second)
    {
        int first = candidate.First;
        int connector = candidate.End;
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
        bool hasFrom = first > 0 && (_trie.EntryOf(buffer[first - 1])?.Time?.Word == TimeWord.From || buffer[first - 1].Key == BetweenWord);
        if ((unitBetween.End > 0 || hasUnit) && isWord && !hasFrom && unitBetween.Category == UnitCategory.Duration)
            return false;
        // USD100 - USD120: the sign stands before both.
        if (buffer[next].Kind != TokenKind.Number && HasUnitBefore(buffer, first))
            next = SkipUnitBefore(buffer, next);
        if (!TryReadNumeral(buffer, next, style, out Numeral other) || other.Form == NumeralForm.FractionWords)
            return false;
        if (numeral.Form == NumeralForm.Words ^ other.Form == NumeralForm.Words && buffer[connector].Symbol == '-')
            return false;
        FigureCandidate end = new() { First = next, End = other.End, Value = other.Value, Writing = other.Form, HasMultiplier = other.HasMultiplier, HasSeparator = other.HasSeparator };
        bool endHasPercent = ReadPercentSign(buffer, ref end);
        if (hasUnit && !endHasPercent)
            return false;
        decimal value = candidate.Value;
        // 30 tới 200 triệu: one multiplier for both.
        if (other.HasMultiplier && !numeral.HasMultiplier && unitBetween.End == 0 && numeral.Value <= other.Base)
            value *= other.Multiplier;
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
        if (isSpaced && !endHasPercent && !hasFrom && end.Unit.Source == UnitSource.None && unitBetween.End == 0 && !HasUnitBefore(buffer, first))
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
        candidate.Unit = end.Unit;
        candidate.HasMultiplier |= end.HasMultiplier;
        candidate.HasSeparator |= end.HasSeparator;
        if (!endHasPercent && candidate.Unit.Source == UnitSource.None)
        {
            // cấp 2 - 3, US$ 5 - 7 triệu
            FigureCandidate whole = candidate;
            FinishUnit(buffer, ref whole);
            candidate.Unit = whole.Unit;
        }
        if (hasFrom)
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

    /// <summary>mua bán: trade, and no two prices.</summary>
    private static bool IsTrade(TokenBuffer buffer, int i) => buffer[i].Key == BuyWord && i + 1 < buffer.Count && buffer[i + 1].Key == SellWord && buffer[i + 1].Gap <= TokenGap.Space;

    /// <summary>Whether the sentence names the price to buy and the price to sell at, behind a pair of prices or before another pair of the list.</summary>
    private static bool IsBuyAndSell(TokenBuffer buffer, int first, int i)
    {
        bool hasBuy = false;
        for (int k = i; k < buffer.Count && k < i + BuyAndSellReach && !EndsSentence(buffer, k); k++)
        {
            if (IsTrade(buffer, k))
                return false;
            hasBuy |= buffer[k].Key == BuyWord;
            if (hasBuy && buffer[k].Key == SellWord)
                return true;
        }
        bool hasSell = false;
        for (int k = first - 1; k >= 0 && k > first - 2 * BuyAndSellReach && !EndsSentence(buffer, k); k--)
        {
            hasSell |= buffer[k].Key == SellWord;
            if (hasSell && buffer[k].Key == BuyWord)
                return true;
        }
        return false;
    }
}
