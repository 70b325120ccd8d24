using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Numbers;

/// <content>The unit and the bounds of a figure.</content>
internal sealed partial class FigureRecognizer
{
    // Letters: III.
    private const int LongestQuarter = 3;

    // Figures of a list before the one with the unit, and words of the name of each.
    private const int FewestBeforeLast = 2;
    private const int LongestName = 6;

    // What is counted in milliards is money, whatever it is called.
    private const decimal LeastOfMoney = 1_000_000;

    // Digits: 2km500.
    private const int MostDecimals = 3;

    private void FinishUnit(TokenBuffer buffer, ref FigureCandidate candidate)
    {
        candidate.FullEnd = candidate.End;
        // 50+ doanh nghiệp
        if (candidate is { Form: FigureForm.Single, Writing: NumeralForm.Digits } && candidate.End + 1 < buffer.Count && buffer[candidate.End] is { Symbol: '+', IsGlued: true }
            && buffer[candidate.End + 1] is { Kind: TokenKind.Word, Gap: TokenGap.Space } && _units.TryParse(buffer, candidate.End + 1, isPart: false, out UnitMention open))
        {
            (candidate.Unit, candidate.FullEnd, candidate.Bound) = (open, open.End, Bound.AtLeast);
            return;
        }
        if (candidate.First > 0 && buffer[candidate.First - 1].Key == TimesWord && candidate.End == candidate.First + 1 && candidate.Writing == NumeralForm.Words
            && buffer[candidate.First].Key is var word && (word == DoubleWord || word == HalfWord))
        {
            candidate.Unit = new UnitMention { Source = UnitSource.Times };
            return;
        }
        if (candidate.First > 0 && buffer[candidate.First - 1].Key == TimesWord && !candidate.HasMultiplier
            && !(_units.TryParse(buffer, candidate.End, isPart: false, out UnitMention counted) && counted.Source == UnitSource.Lexicon && !IsOfNamedPlace(buffer, counted) && !IsTimeOfOther(buffer, counted)))
        {
            // gấp 3 cùng kỳ, gấp 3 bến Giáp Bát, gấp ba đêm 17/10: the word for times is left out.
            candidate.Unit = new UnitMention { Source = UnitSource.Times };
            return;
        }
        // 74,5 triệu/m2: money, whose word is left out of the rate.
        if (candidate.HasMultiplier && candidate.Form is FigureForm.Single or FigureForm.Range && candidate.End + 1 < buffer.Count && buffer[candidate.End] is { Symbol: '/', IsGlued: true } && buffer[candidate.End + 1].IsGlued)
        {
            UnitMention money = new() { Source = UnitSource.Money, Category = UnitCategory.Money, Code = "VND" };
            candidate.FullEnd = _units.ReadRateBehind(buffer, candidate.End, ref money);
            if (candidate.FullEnd > candidate.End)
            {
                candidate.Unit = money;
                return;
            }
        }
        bool isPart = candidate.Writing == NumeralForm.FractionWords || candidate.Form is FigureForm.Fraction or FigureForm.OutOf;
        if (_units.TryParse(buffer, candidate.End, isPart, out UnitMention unit))
        {
            if (unit.Source == UnitSource.OpenClass && (candidate.Writing == NumeralForm.FractionWords || (candidate.HasMultiplier && IsOfMoney(buffer, candidate, unit.First))))
                return;
            // 3.400 tỷ đợt 1, 900 tỷ quý 3: which one it was.
            if (candidate.HasMultiplier && Math.Abs(candidate.Value) >= 1_000_000 && unit is { Code: null, Source: UnitSource.Lexicon } && unit.End < buffer.Count && buffer[unit.End] is { Kind: TokenKind.Number, Gap: TokenGap.Space })
                return;
            // 5 tỷ đồng tiền thuế: money, and not coins.
            if (candidate.HasMultiplier && unit is { Code: null, Source: UnitSource.Lexicon } && unit.End > unit.First + 1 && buffer[unit.First + 1].Kind == TokenKind.Word && _trie.EntryOf(buffer[unit.First])?.Unit is { Category: UnitCategory.Money } money)
                unit = unit with { End = unit.First + 1, Code = money.Code, Category = UnitCategory.Money };
            candidate.Unit = unit;
            candidate.FullEnd = unit.End;
            ReadDecimalsBehindUnit(buffer, ref candidate);
            MendGrouping(buffer, ref candidate);
            return;
        }
        ReadUnitBefore(buffer, ref candidate);
    }

    /// <summary>đêm 17/10, quý IV, quý liền trước</summary>
    private bool IsTimeOfOther(TokenBuffer buffer, in UnitMention unit) => (unit.Category == UnitCategory.Duration || buffer[unit.First].Key == NightWord)
        && unit.End < buffer.Count && buffer[unit.End] is { Gap: TokenGap.Space } name && (name.Kind == TokenKind.Number || name is { Shape: TokenShape.Upper, Length: <= LongestQuarter }
            || _trie.Match(buffer, unit.End, LexiconRoles.Time, out _) is { Time.Word: TimeWord.LastSuffix });

    private bool IsOfNamedPlace(TokenBuffer buffer, in UnitMention unit) => unit.End < buffer.Count && buffer[unit.End] is { StartsUpper: true, Gap: TokenGap.Space }
        && _trie.Match(buffer, unit.First, LexiconRoles.CountedNoun, out _) is { NounField: NounField.Places };

    /// <summary>"1.745 tỷ doanh thu", "5 triệu tiền lãi": what the money is about; but "1,2 triệu bầu giống" counts what the lexicon does not know.</summary>
    private bool IsOfMoney(TokenBuffer buffer, in FigureCandidate candidate, int word) =>
        Math.Abs(candidate.Value) >= Magnitude.LeastOfMoneyAlone || (Math.Abs(candidate.Value) >= LeastOfMoney && _trie.BeginsCue(buffer, word, Cues.OfMoney));

    /// <summary>The unit that stands before a number; without a source if there is none.</summary>
    private UnitMention UnitBefore(TokenBuffer buffer, int first)
    {
        FigureCandidate candidate = new() { First = first, FullEnd = first };
        ReadUnitBefore(buffer, ref candidate);
        return candidate.Unit;
    }

    /// <summary>US$ 1,2 tỷ, cấp 8.</summary>
    private void ReadUnitBefore(TokenBuffer buffer, ref FigureCandidate candidate)
    {
        int before = candidate.First;
        if (before > 0 && _units.TryParseBefore(buffer, before, out UnitMention unit))
        {
            candidate.FullEnd = _units.ReadRateBehind(buffer, candidate.FullEnd, ref unit);
            candidate.Unit = unit;
        }
        else if (before > 0 && !candidate.HasMultiplier && buffer[before - 1].Key == LevelWord && buffer[before].Gap <= TokenGap.Space && !EndsWord(buffer, before - 1))
            candidate.Unit = new UnitMention { First = before - 1, End = before, Source = UnitSource.Before };
    }

    /// <summary>Money in đồng and counted things are whole: 3.103 đồng and 123,000 lượt khách are thousands, whatever the style of the text.</summary>
    private void MendGrouping(TokenBuffer buffer, ref FigureCandidate candidate)
    {
        if (!candidate.HasSeparator || candidate.HasMultiplier || candidate.Unit.Source != UnitSource.Lexicon)
            return;
        bool isWhole = (candidate.Unit.Category == UnitCategory.Money && candidate.Unit.Code is { } code && code.StartsWith("VND", StringComparison.Ordinal))
            || (candidate.Unit.Code is null && _units.IsCountedNoun(buffer, candidate.Unit.First) && _trie.EntryOf(buffer[candidate.Unit.First])?.Unit is null && !candidate.Unit.IsRate(buffer));
        if (!isWhole)
            return;
        if (IsGrouped(candidate.Value))
            candidate.Value *= 1000;
        if (IsGrouped(candidate.Second))
            candidate.Second *= 1000;
    }

    /// <summary>Whether three decimals may be a group of digits: 1,250 rather than 0,125 or 1.250,375.</summary>
    private static bool IsGrouped(decimal value) => value.Scale == 3 && Math.Abs(value) is >= 1 and < 1000;

    /// <summary>1m75, 3kg2, 2km500: the decimals stand behind the unit that is glued to both; sâu 1m2 is no area; 39 độ 5.</summary>
    private void ReadDecimalsBehindUnit(TokenBuffer buffer, ref FigureCandidate candidate)
    {
        if (candidate.Form != FigureForm.Single || candidate.HasSeparator || candidate.HasMultiplier || candidate.Unit.First != candidate.End || candidate.Writing != NumeralForm.Digits)
            return;
        int last = candidate.Unit.Category is UnitCategory.Area or UnitCategory.Volume ? candidate.Unit.End - 1 : candidate.Unit.End;
        if (last <= candidate.Unit.First || last >= buffer.Count || buffer[last] is not { Kind: TokenKind.Number, Length: <= MostDecimals } || !int.TryParse(buffer.TextOf(last, last + 1), out int digits))
            return;
        bool isGlued = last == candidate.Unit.First + 1 && buffer[candidate.Unit.First].IsGlued && buffer[last].IsGlued && IsDecimalUnit(buffer, candidate);
        bool isDegree = candidate.Unit.Category == UnitCategory.Temperature && buffer[last] is { Length: 1, Gap: TokenGap.Space } && EndsClause(buffer, last + 1);
        if (!isGlued && !isDegree)
            return;
        decimal rest = digits;
        for (int i = 0; i < buffer[last].Length; i++)
            rest /= 10;
        candidate.Value += rest;
        candidate.End = candidate.FullEnd = last + 1;
        if (candidate.Unit.End > last)
            (candidate.Unit.End, candidate.Unit.Category, candidate.Unit.Code) = (last, UnitCategory.Length, _trie.EntryOf(buffer[candidate.Unit.First])?.Unit?.Code);
    }

    /// <summary>Whether the digits behind a unit are decimals: not the power of an area or volume, unless a word for a dimension stands before.</summary>
    private bool IsDecimalUnit(TokenBuffer buffer, in FigureCandidate candidate) => candidate.Unit.Category is UnitCategory.Length or UnitCategory.Mass
        || (candidate.First > 0 && _trie.HasCue(buffer[candidate.First - 1], Cues.Dimension));

    private static bool EndsClause(TokenBuffer buffer, int i) => i >= buffer.Count || buffer[i].Gap >= TokenGap.Line || buffer[i].Symbol is ',' or ';' or ')' or '.';

    /// <summary>"2 giờ rưỡi": half of the unit before it.</summary>
    private static void ReadHalfAfterUnit(TokenBuffer buffer, ref FigureCandidate candidate)
    {
        if (candidate.IsPercentage || candidate.Unit.Source != UnitSource.Lexicon || candidate.Form != FigureForm.Single || candidate.Unit.First != candidate.End
            || candidate.FullEnd >= buffer.Count || buffer[candidate.FullEnd].Key != HalfWord || buffer[candidate.FullEnd].Gap > TokenGap.Space)
            return;
        candidate.Value += 0.5m;
        candidate.End = candidate.FullEnd + 1;
        candidate.FullEnd = candidate.End;
    }

    private void ReadBoundBefore(TokenBuffer buffer, ref FigureCandidate candidate)
    {
        int first = candidate.Unit.Source == UnitSource.Before ? candidate.Unit.First : candidate.First;
        candidate.FullFirst = first;
        // A mark of change or a bracket may stand between.
        if (first > 0 && buffer[first - 1].Symbol is '+' or '±')
            first--;
        for (int start = Math.Max(0, first - 4); start < first; start++)
        {
            if (_trie.Match(buffer, start, LexiconRoles.Bound, out int end) is { Bound: { IsBefore: true } bound } && end == first && IsOneLine(buffer, start, first) && !IsInsideWord(buffer, start))
            {
                if (IsOtherThanBound(buffer, candidate, start, bound.Bound))
                    return;
                candidate.Bound = bound.Bound;
                candidate.FullFirst = start;
                // lỗ lũy kế âm hơn 300 tỷ đồng
                if (start > 0 && buffer[start - 1].Key == BelowZeroWord && candidate is { Form: FigureForm.Single, Value: > 0 } && !EndsWord(buffer, start - 1))
                    candidate.Value = -candidate.Value;
                return;
            }
        }
        // ">", "≥" before a number.
        if (first > 0)
        {
            Bound? sign = buffer[first - 1].Symbol switch { '>' => Bound.Over, '<' => Bound.Under, '≥' => Bound.AtLeast, '≤' => Bound.AtMost, '~' or '≈' => Bound.About, _ => null };
            if (sign is { } found)
            {
                candidate.Bound = found;
                candidate.FullFirst = first - 1;
            }
        }
    }

    /// <summary>vượt 12 chỉ tiêu: so many were exceeded.</summary>
    private bool IsOtherThanBound(TokenBuffer buffer, in FigureCandidate candidate, int start, Bound bound) => bound == Bound.Over && candidate.Unit.Source == UnitSource.Lexicon
        && _trie.Match(buffer, start, LexiconRoles.Phrase, out _) is { Phrase: PhraseRole.Rise } && _trie.BeginsCue(buffer, candidate.Unit.First, Cues.Target);

    /// <summary>độ in "tốc độ 7200" or "Ấn Độ ba chiếc": the end of another word bounds nothing.</summary>
    private bool IsInsideWord(TokenBuffer buffer, int i)
    {
        if (i == 0 || buffer[i - 1].Kind != TokenKind.Word || buffer[i].Gap > TokenGap.Space)
            return false;
        if (buffer[i].Shape == TokenShape.Title && buffer[i - 1].Shape == TokenShape.Title)
            return true;
        return _trie.Match(buffer, i - 1, LexiconRoles.Phrase | LexiconRoles.CountedNoun | LexiconRoles.Time, out int end) is { } entry && end == i + 1
            && ((entry.Roles & LexiconRoles.Phrase) == 0 || entry.Phrase is PhraseRole.Head or PhraseRole.Verb or PhraseRole.Speech);
    }

    private static bool IsOneLine(TokenBuffer buffer, int first, int end)
    {
        for (int i = first + 1; i <= end && i < buffer.Count; i++)
        {
            if (buffer[i].Gap == TokenGap.Paragraph)
                return false;
        }
        return true;
    }

    private void ReadBoundAfter(TokenBuffer buffer, ref FigureCandidate candidate)
    {
        // "từ 18 tuổi trở lên", "5 tỷ đồng trở lên", "100 hộ dân trở lên"
        for (int i = candidate.FullEnd; i < buffer.Count && i <= candidate.FullEnd + 2 && buffer[i].Gap <= TokenGap.Space; i++)
        {
            if (_trie.Match(buffer, i, LexiconRoles.Bound, out _) is { Bound: { IsBefore: false } bound })
            {
                candidate.Bound = bound.Bound;
                return;
            }
            if (buffer[i].Kind != TokenKind.Word)
                return;
        }
    }

    /// <summary>5 và 7%, 3, 4 và 5 tấn, 2,5 x 3 m: a number without a unit takes the one of the number after it in the list.</summary>
    private void ShareUnits(TokenBuffer buffer, PooledList<FigureCandidate> candidates)
    {
        // Of the last figure of the list: 22,7; 24,3 và 35,8 tỷ.
        decimal multiplier = 1;
        for (int i = candidates.Count - 2; i >= 0; i--)
        {
            buffer.CheckPoint();
            FigureCandidate candidate = candidates[i];
            FigureCandidate next = candidates[i + 1];
            if (candidate.IsPercentage || candidate.Unit.Source is UnitSource.Lexicon or UnitSource.OpenClass or UnitSource.Before || candidate.Form is FigureForm.Fraction or FigureForm.OutOf)
                continue;
            int gap = next.FullFirst - candidate.End;
            // "từ mức 1.314,2 lên 1.343,1 USD/ounce": both ends of a move have the unit of the second.
            bool isMove = gap is 1 or 2 && candidate.End < buffer.Count && (buffer[candidate.End].Key == RiseWord || buffer[candidate.End].Key == FallWord) && candidate.Unit.Source == UnitSource.None;
            bool isJoined = isMove || gap == 1 && (buffer[candidate.End].Key == AndWord || buffer[candidate.End].Key == OrWord || buffer[candidate.End].Key == OrElseWord || (UnitParser.IsBySign(buffer, candidate.End) && next.Unit.Category is UnitCategory.Length or UnitCategory.Area or UnitCategory.Other)
                || (buffer[candidate.End].Symbol is ',' or ';' && i + 1 < candidates.Count && next.SharesUnit));
            if (!isJoined || !(next.IsPercentage || next.Unit.Source is UnitSource.Lexicon or UnitSource.OpenClass))
                continue;
            candidate.IsPercentage = next.IsPercentage;
            candidate.Scale = next.Scale;
            candidate.Unit = next.Unit;
            candidate.SharesUnit = true;
            if (!next.SharesUnit)
                multiplier = MultiplierOf(buffer, next);
            if (multiplier > 1 && !candidate.HasMultiplier && candidate.Value * 1000 <= next.Value && !next.IsPercentage)
                Magnitude.TryScale(ref candidate.Value, multiplier);
            candidates[i] = candidate;
        }
    }

    /// <summary>VietinBank 540, Vietcombank 325, MB 95 tỷ đồng: names with their numbers, of which only the last has the unit.</summary>
    private void ShareUnitsOfNames(TokenBuffer buffer, PooledList<FigureCandidate> candidates)
    {
        for (int last = candidates.Count - 1; last >= FewestBeforeLast; last--)
        {
            FigureCandidate amount = candidates[last];
            if (!amount.HasMultiplier || amount.IsPercentage || amount.Form != FigureForm.Single || amount.Unit is not { Source: UnitSource.Lexicon, Code: not null } || !IsBehindName(buffer, amount))
                continue;
            int first = last;
            while (first > 0 && IsBareBehindName(buffer, candidates[first - 1], candidates[first]))
            {
                buffer.CheckPoint();
                first--;
            }
            if (last - first >= FewestBeforeLast)
            {
                decimal multiplier = MultiplierOf(buffer, amount);
                for (int i = first; i < last; i++)
                {
                    FigureCandidate candidate = candidates[i];
                    (candidate.Unit, candidate.SharesUnit) = (amount.Unit, true);
                    Magnitude.TryScale(ref candidate.Value, multiplier);
                    candidates[i] = candidate;
                }
            }
            last = first;
        }
    }

    private static bool IsBehindName(TokenBuffer buffer, in FigureCandidate figure) => figure.FullFirst > 0 && buffer[figure.FullFirst - 1] is { Kind: TokenKind.Word, Shape: not TokenShape.Lower } && buffer[figure.FullFirst].Gap == TokenGap.Space;

    /// <summary>Whether a number without a unit stands behind a name, and the name of the next one behind it.</summary>
    private bool IsBareBehindName(TokenBuffer buffer, in FigureCandidate figure, in FigureCandidate next)
    {
        if (figure.IsPercentage || figure.HasMultiplier || figure is not { Form: FigureForm.Single, Writing: NumeralForm.Digits, Unit.Source: UnitSource.None } || !IsBehindName(buffer, figure)
            || buffer[figure.End].Symbol != ',' || buffer[figure.End].Gap != TokenGap.None || next.FullFirst - figure.End - 1 is < 1 or > LongestName)
            return false;
        for (int i = figure.End + 1; i < next.FullFirst; i++)
        {
            if (buffer[i].Kind != TokenKind.Word || buffer[i].Gap != TokenGap.Space || _trie.Match(buffer, i, LexiconRoles.Phrase | LexiconRoles.Time, out _) is { } entry && (entry.Time is not null || entry.Phrase is PhraseRole.Rise or PhraseRole.Fall or PhraseRole.Compare or PhraseRole.Share))
                return false;
        }
        return true;
    }

    private decimal MultiplierOf(TokenBuffer buffer, in FigureCandidate candidate)
    {
        decimal multiplier = 1;
        for (int i = candidate.First; i < candidate.End; i++)
        {
            if (_trie.EntryOf(buffer[i])?.NumberWord is { Kind: NumberWordKind.Multiplier } word)
                Magnitude.TryScale(ref multiplier, word.Value);
        }
        return multiplier;
    }
}
