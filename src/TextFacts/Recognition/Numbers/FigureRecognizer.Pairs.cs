using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Numbers;

/// <content>Two numbers that make one figure, a part and its whole; and a pair of prices, which makes two.</content>
internal sealed partial class FigureRecognizer
{
    private static readonly ulong AndWord = SyllableKey.Of("và");
    private static readonly ulong BuyWord = SyllableKey.Of("mua");
    private static readonly ulong SellWord = SyllableKey.Of("bán");

    // How far from a pair of prices, in tokens, their names are looked for.
    private const int BuyAndSellReach = 12;

    private static readonly ulong AmongWord = SyllableKey.Of("trong");
    private static readonly ulong OverWord = SyllableKey.Of("trên");
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
        // Toyota 10.940 / 70.692: two cells of a row.
        if (buffer[next].BeginsCell)
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
        if (candidate.Form != FigureForm.OutOf || candidate.Unit is not { Category: UnitCategory.Money, Source: UnitSource.Lexicon } || candidate.Value > candidate.Second || candidate.Unit.First != candidate.End || !candidate.Unit.IsRate(buffer))
            return;
        second = candidate with { First = first.End + 1, FullFirst = first.End + 1, Value = candidate.Second, Second = 0, Form = FigureForm.Single };
        candidate = candidate with { End = first.End, FullEnd = first.End, Second = 0, Form = FigureForm.Single, SharesUnit = true };
    }

    private static bool IsPerPowerOfTen(TokenBuffer buffer, in Numeral numeral, in Numeral total, int next) =>
        total.Value is 1000 or 10_000 or 100_000 or 1_000_000 && numeral.Value * 10 <= total.Value && !numeral.HasMultiplier && buffer[next].IsGlued;

    /// <summary>"31 trong 168 xã", "24 trong số 35 phụ huynh", "9 trên 10 hộ": x out of y of the same thing; "5 trong 6 tháng" and "là 1 trong 11 người" are not.</summary>
    private bool TryReadAmong(TokenBuffer buffer, NumberStyle style, in Numeral numeral, ref FigureCandidate candidate)
    {
        int i = SkipWord(buffer, numeral.End, AmongWord);
        if (i == numeral.End && !numeral.HasMultiplier)
            i = SkipWord(buffer, i, OverWord);
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
