using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Numbers;

/// <summary>Reads the unit or counted noun next to a number: longest entry of the lexicon, squares and cubes, rates, currency signs before the number.</summary>
internal sealed class UnitParser(LexiconTrie trie)
{
    private const int DigitsOfHours = 2;

    // Đồng chí: the trie reads over the stroke of names only, as that of a unit is a rate.
    private const string ComradeLetters = "đ/c";

    private static readonly ulong YearWord = SyllableKey.Of("năm");
    private static readonly ulong MonthWord = SyllableKey.Of("tháng");
    private static readonly ulong OnlyWord = SyllableKey.Of("chỉ");
    private static readonly ulong GoldWord = SyllableKey.Of("vàng");
    private static readonly ulong SumWord = SyllableKey.Of("tổng");
    private static readonly ulong NumberWord = SyllableKey.Of("số");
    private static readonly ulong KilometreLetters = SyllableKey.Of("km");

    /// <summary>The unit that starts at a token.</summary>
    /// <param name="buffer">The text.</param>
    /// <param name="i">The token.</param>
    /// <param name="isPart">Whether the number before it is a part of a whole, which may be a number of things: hai phần ba số hộ.</param>
    /// <param name="unit">The unit.</param>
    public bool TryParse(TokenBuffer buffer, int i, bool isPart, out UnitMention unit)
    {
        unit = default;
        // A capital at the start of a line begins the next heading, item or row.
        if (i >= buffer.Count || buffer[i].Gap >= TokenGap.Paragraph || buffer[i].BeginsCell || (buffer[i].Gap == TokenGap.Line && buffer[i].Kind == TokenKind.Word && (buffer[i].Shape != TokenShape.Lower || IsListLetter(buffer, i))))
            return false;
        // 3 nguyên thẩm phán, 4 cựu giám đốc
        if (trie.HasCue(buffer[i], Cues.Former) && IsCountedNoun(buffer, i + 1) && TryParseSimple(buffer, i + 1, out unit))
        {
            unit.First = i;
            return true;
        }
        // "2/3 số hộ", "hai phần ba số người"
        if (isPart && buffer[i].Key == SumWord && i + 1 < buffer.Count && buffer[i + 1].Kind == TokenKind.Word && buffer[i + 1].Gap == TokenGap.Space)
            i++;
        if (isPart && buffer[i].Key == NumberWord && i + 1 < buffer.Count && buffer[i + 1].Kind == TokenKind.Word && buffer[i + 1].Gap <= TokenGap.Line)
        {
            if (!TryParseSimple(buffer, i + 1, out unit))
                unit = new UnitMention { First = i + 1, End = i + 2, Source = UnitSource.OpenClass };
            return !IsNoNoun(buffer, i + 1);
        }
        // bằng một nửa tháng 8: the month, and not half of one.
        if (isPart && buffer[i].Key == MonthWord && i + 1 < buffer.Count && buffer[i + 1] is { Kind: TokenKind.Number, Gap: TokenGap.Space })
            return false;
        if (TryParseSimple(buffer, i, out unit))
        {
            ReadNounOfRate(buffer, ref unit);
            ReadRate(buffer, ref unit);
            return true;
        }
        ref readonly Token token = ref buffer[i];
        if (token.Kind != TokenKind.Word || IsNoNoun(buffer, i) || IsBySign(buffer, i))
            return false;
        // "6.712 VF 5", "2 GB": letters in front of another number name a thing.
        if (token.Shape == TokenShape.Upper && (token.Length < 2 || (i + 1 < buffer.Count && buffer[i + 1].Kind == TokenKind.Number)))
            return false;
        unit = new UnitMention { First = i, End = i + 1, Source = UnitSource.OpenClass };
        ReadRate(buffer, ref unit);
        return true;
    }

    /// <summary>Diện tích ngô: 320⏎a) Cây lạc: the letter of the next item, or of the next row of a table.</summary>
    private static bool IsListLetter(TokenBuffer buffer, int i) => buffer[i].Length == 1 && i + 1 < buffer.Count && (buffer[i + 1].Symbol == '|' || buffer[i + 1] is { Symbol: ')' or '.', IsGlued: true });

    /// <summary>The product of the multiplying words that start at a token (nghìn tỷ), and the token behind them; 1 if there are none.</summary>
    public decimal ReadMultiplier(TokenBuffer buffer, ref int i)
    {
        decimal multiplier = 1;
        while (i < buffer.Count && trie.EntryOf(buffer[i])?.NumberWord is { Kind: NumberWordKind.Multiplier } word && multiplier <= 1_000_000_000)
        {
            multiplier *= word.Value;
            i++;
        }
        return multiplier;
    }

    /// <summary>The sign between two sides of a thing: 2,5 x 3 m, 1366x768 pixel.</summary>
    public static bool IsBySign(TokenBuffer buffer, int i) => i + 1 < buffer.Count && buffer[i].Length == 1 && buffer[i + 1].Kind == TokenKind.Number
        && buffer[i].Gap <= TokenGap.Space && buffer[i + 1].Gap <= TokenGap.Space && buffer.Text[buffer[i].Start] is 'x' or 'X' or '×';

    /// <summary>The unit of the lexicon that starts at a token, without a rate.</summary>
    public bool TryParseSimple(TokenBuffer buffer, int i, out UnitMention unit)
    {
        unit = default;
        if (i >= buffer.Count || buffer[i].Gap >= TokenGap.Paragraph
            || trie.Match(buffer, i, LexiconRoles.Unit | LexiconRoles.CountedNoun, out int end) is not { } entry)
            return false;
        if (IsOtherPhrase(buffer, i, end))
            return false;
        unit = new UnitMention { First = i, End = end, Source = UnitSource.Lexicon };
        if (entry.Unit is not { } sense || ((entry.Roles & LexiconRoles.CountedNoun) != 0 && IsLongerNoun(buffer, i, entry)))
        {
            ReadProduct(buffer, ref unit);
            return true;
        }
        unit.Category = sense.Category;
        unit.Code = sense.Code;
        ReadPower(buffer, ref unit);
        ReadProduct(buffer, ref unit);
        return true;
    }

    /// <summary>tấn.km, lượt khách-km, HK.km: what is carried, times how far.</summary>
    private static void ReadProduct(TokenBuffer buffer, ref UnitMention unit)
    {
        int mark = unit.End;
        if (mark + 1 >= buffer.Count || buffer[mark] is not { Symbol: '.' or '-' or '×' or '*', IsGlued: true } || buffer[mark + 1] is not { Kind: TokenKind.Word, IsGlued: true } || buffer[mark + 1].Key != KilometreLetters)
            return;
        (unit.End, unit.Code, unit.Category) = (mark + 2, null, UnitCategory.Other);
    }

    /// <summary>"350 tỷ bao gồm", "52,9 chỉ ra", "2023 lần lượt", "15 tỷ kỳ hạn 6 tháng": a phrase of function words, or a particle that is a unit only beside gold, begins with the same word.</summary>
    private bool IsOtherPhrase(TokenBuffer buffer, int i, int end)
    {
        if (trie.Match(buffer, i, LexiconRoles.Cue, out int cueEnd) is { } cue && (cue.Cues & (Cues.Function | Cues.Respectively | Cues.BeforeLength)) != 0 && cueEnd > i + 1 && cueEnd >= end)
            return true;
        // 610 tỷ đội lên 688 tỷ
        if (trie.Match(buffer, i, LexiconRoles.Phrase, out int phraseEnd) is { Phrase: PhraseRole.Rise or PhraseRole.Fall } && phraseEnd > end)
            return true;
        // 3/4 năm ngoái
        if (trie.Match(buffer, i, LexiconRoles.Time, out int timeEnd) is { Time.Word: TimeWord.RelativeYear } && timeEnd > end)
            return true;
        // "54 tỷ năm 2023": the year, not years.
        if (end == i + 1 && buffer[i].Key == YearWord && end < buffer.Count && buffer[end] is { Kind: TokenKind.Number, Length: 4 })
            return true;
        return end == i + 1 && buffer[i].Key == OnlyWord && end < buffer.Count && buffer[end].Kind == TokenKind.Word && buffer[end].Gap <= TokenGap.Space && buffer[end].Key != GoldWord;
    }

    private bool IsLongerNoun(TokenBuffer buffer, int i, LexiconEntry entry) =>
        trie.Match(buffer, i, LexiconRoles.CountedNoun, out _) is { } noun && noun.Length > entry.Length;

    /// <summary>Whether an entry for a counted noun starts at a token.</summary>
    public bool IsCountedNoun(TokenBuffer buffer, int i) =>
        i < buffer.Count && buffer[i].Gap <= TokenGap.Space && trie.Match(buffer, i, LexiconRoles.CountedNoun, out _) is not null;

    /// <summary>m2, m3, km², and "mét vuông" typed as "m vuông" stand in the lexicon; the digit or sign is glued to the letter.</summary>
    private static void ReadPower(TokenBuffer buffer, ref UnitMention unit)
    {
        if (unit.Category != UnitCategory.Length || unit.End >= buffer.Count || !buffer[unit.End].IsGlued || buffer[unit.End].Length != 1)
            return;
        char power = buffer.TextOf(unit.End, unit.End + 1)[0];
        bool isArea = power is '2' or '²';
        if (!isArea && power is not ('3' or '³'))
            return;
        // "5 m2" but not "5m25".
        unit.Category = isArea ? UnitCategory.Area : UnitCategory.Volume;
        unit.Code = unit.Code is null ? null : unit.Code + (isArea ? '2' : '3');
        unit.End++;
    }

    /// <summary>gam rau/người/ngày: what is weighed or measured may stand before the stroke of the rate.</summary>
    private void ReadNounOfRate(TokenBuffer buffer, ref UnitMention unit)
    {
        int stroke = unit.End + 1;
        if (unit.Category is UnitCategory.Mass or UnitCategory.Volume && stroke + 1 < buffer.Count && buffer[stroke] is { Symbol: '/', IsGlued: true } && buffer[stroke + 1] is { Kind: TokenKind.Word, IsGlued: true }
            && buffer[unit.End] is { Kind: TokenKind.Word, Shape: TokenShape.Lower, Gap: TokenGap.Space } && !IsNoNoun(buffer, unit.End))
            (unit.End, unit.Code, unit.Category) = (stroke, null, UnitCategory.Other);
    }

    /// <summary>What follows the stroke of a rate, as often as there is one: đồng/kg, triệu đồng/người/năm.</summary>
    private void ReadRate(TokenBuffer buffer, ref UnitMention unit)
    {
        // 3 đ/c: đồng chí, and no rate.
        if (unit.End + 1 < buffer.Count && buffer[unit.End] is { Symbol: '/', IsGlued: true } && buffer[unit.End + 1] is { IsGlued: true, Length: 1 } && buffer.TextOf(unit.First, unit.End + 2) is ComradeLetters)
        {
            unit = new UnitMention { First = unit.First, End = unit.End + 2, Source = UnitSource.Lexicon };
            return;
        }
        while (unit.End + 1 < buffer.Count && buffer[unit.End].Symbol == '/' && buffer[unit.End].Gap <= TokenGap.Space && buffer[unit.End + 1].Gap <= TokenGap.Space)
        {
            int i = unit.End + 1;
            if (buffer[i] is { Kind: TokenKind.Number, Length: <= DigitsOfHours } && i + 1 < buffer.Count && buffer[i + 1].Gap <= TokenGap.Space
                && trie.Match(buffer, i + 1, LexiconRoles.Unit, out int hours) is { Unit.Category: UnitCategory.Duration })
            {
                // mm/24h
                (unit.Code, unit.Category, unit.End) = (null, UnitCategory.Other, hours);
                return;
            }
            if (buffer[i].Kind == TokenKind.Number)
            {
                // bác sĩ/10.000 dân, đồng/01 kg; but "800.000 ha/700.000 ha" and "8 thôn/10 thôn" are two amounts.
                if (!IsPowerOfTen(buffer.TextOf(i, i + 1)) || IsRepeated(buffer, unit, i + 1))
                    return;
                i++;
                while (i + 1 < buffer.Count && buffer[i].Symbol is '.' or ',' && buffer[i].IsGlued && buffer[i + 1].Kind == TokenKind.Number && buffer.TextOf(i + 1, i + 2) is "000")
                    i += 2;
                unit.Code = null;
            }
            if (i >= buffer.Count || buffer[i].Kind != TokenKind.Word || buffer[i].Gap > TokenGap.Space)
                return;
            // 120 ha/KH 150 ha: the plan.
            if (trie.BeginsCue(buffer, i, Cues.Target) && (trie.EntryOf(buffer[i]) is not { } word || (word.Roles & (LexiconRoles.Unit | LexiconRoles.CountedNoun | LexiconRoles.RateBase)) == 0))
                return;
            // giường bệnh/vạn dân
            if (trie.EntryOf(buffer[i])?.NumberWord is { Kind: NumberWordKind.Multiplier } && i + 1 < buffer.Count && buffer[i + 1] is { Kind: TokenKind.Word, Gap: TokenGap.Space })
            {
                unit.Code = null;
                i++;
            }
            if (trie.Match(buffer, i, LexiconRoles.RateBase | LexiconRoles.Unit | LexiconRoles.CountedNoun, out int end) is { } entry)
            {
                string? code = entry.RateCode ?? entry.Unit?.Code;
                UnitMention basis = new() { First = i, End = end, Code = code, Category = entry.Unit?.Category ?? UnitCategory.Other };
                ReadPower(buffer, ref basis);
                unit.Code = unit.Code is null || basis.Code is null ? null : unit.Code + "/" + basis.Code;
                unit.End = basis.End;
            }
            else
            {
                unit.Code = null;
                unit.End = i + 1;
            }
            unit.Category = unit.Category == UnitCategory.Money ? UnitCategory.Money : UnitCategory.Other;
        }
    }

    private static bool IsRepeated(TokenBuffer buffer, in UnitMention unit, int i)
    {
        for (int k = unit.First; k < unit.End; k++, i++)
        {
            if (i >= buffer.Count || buffer[i].Key != buffer[k].Key)
                return false;
        }
        return true;
    }

    private static bool IsPowerOfTen(ReadOnlySpan<char> digits)
    {
        ReadOnlySpan<char> significant = digits.TrimStart('0');
        return !significant.IsEmpty && significant[0] == '1' && !significant[1..].ContainsAnyExcept('0');
    }

    /// <summary>The token behind "một" and a unit, where they say to what a price is: 18.000 đồng một kg; the token itself where they do not.</summary>
    public int SkipOneOfRate(TokenBuffer buffer, int i, in UnitMention price) =>
        price is { Category: UnitCategory.Money, Source: UnitSource.Lexicon } && i + 1 < buffer.Count && buffer[i] is { Gap: TokenGap.Space } && trie.EntryOf(buffer[i])?.NumberWord is { Kind: NumberWordKind.Digit, Value: 1 }
            && buffer[i + 1].Gap == TokenGap.Space && trie.Match(buffer, i + 1, LexiconRoles.Unit, out int end) is { Unit.Category: not UnitCategory.Duration } ? end : i;

    /// <summary>The rate behind a number whose currency stands before it: US$360/tấn.</summary>
    /// <returns>The token after it; <paramref name="end"/> if there is none.</returns>
    public int ReadRateBehind(TokenBuffer buffer, int end, ref UnitMention unit)
    {
        UnitMention rate = unit with { First = end, End = end };
        ReadRate(buffer, ref rate);
        if (rate.End == end)
            return end;
        (unit.RateFirst, unit.RateEnd, unit.Code) = (end, rate.End, rate.Code);
        return rate.End;
    }

    /// <summary>A currency sign or word right before a number: US$ 1,2 tỷ, $25, USD 5 triệu.</summary>
    public bool TryParseBefore(TokenBuffer buffer, int numberFirst, out UnitMention unit)
    {
        unit = default;
        // USD 24.930 25.300: the name of a row.
        if (buffer[numberFirst].BeginsCell)
            return false;
        for (int start = Math.Max(0, numberFirst - 2); start < numberFirst; start++)
        {
            if (trie.Match(buffer, start, LexiconRoles.Unit, out int end) is { Unit: { Category: UnitCategory.Money } sense } && end == numberFirst
                && (buffer[start].Kind == TokenKind.Symbol || buffer[numberFirst - 1].Kind == TokenKind.Symbol || buffer[start].Shape == TokenShape.Upper)
                && (start == 0 || buffer[start].Kind == TokenKind.Symbol || buffer[start - 1].Kind != TokenKind.Number))
            {
                unit = new UnitMention { First = start, End = end, Source = UnitSource.Before, Category = sense.Category, Code = sense.Code };
                return true;
            }
        }
        return false;
    }

    /// <summary>Whether a word cannot be what a number counts: function words, bounds, words of dates and numbers, names.</summary>
    private bool IsNoNoun(TokenBuffer buffer, int i)
    {
        ref readonly Token token = ref buffer[i];
        if (trie.HasCue(token, Cues.Each) || (token.Shape == TokenShape.Title && token.Gap == TokenGap.Line))
            return true;
        // 30 tham gia, 120 nhập viện: what they do.
        if (trie.Match(buffer, i, LexiconRoles.Cue, out int phraseEnd) is { } phrase && (phrase.Cues & (Cues.Function | Cues.Respectively)) != 0 && phraseEnd > i + 1)
            return true;
        // 22 lãi giảm, 610 tỷ đội lên 688 tỷ: what they do.
        if (trie.Match(buffer, i, LexiconRoles.Phrase, out _) is { Phrase: PhraseRole.Verb or PhraseRole.Rise or PhraseRole.Fall or PhraseRole.Speech or PhraseRole.Level })
            return true;
        LexiconEntry? entry = trie.EntryOf(token);
        if (entry is null)
            return token.Shape == TokenShape.Title && token.Length == 1;
        if ((entry.Cues & Cues.Function) != 0)
            return true;
        return entry.Bound is not null || entry.NumberWord is not null
            || entry.Time is { Word: TimeWord.LastSuffix or TimeWord.NextSuffix or TimeWord.ThisSuffix or TimeWord.Until or TimeWord.From or TimeWord.BackStretch or TimeWord.NowSuffix };
    }
}
