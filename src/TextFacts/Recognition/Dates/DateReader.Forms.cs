using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;

namespace TextFacts.Recognition.Dates;

/// <content>Expressions of a form of their own: periods, the same period, glosses.</content>
internal readonly ref partial struct DateReader
{
    /// <summary>giai đoạn 2021-2025, nhiệm kỳ 2020 - 2025, năm học 2022-2023, giai đoạn 5 năm (2011-2015), tuần từ 11-17/10.</summary>
    private int ReadPeriod(int i, ref DateExpression expression)
    {
        TimeSense? sense = _lexicon.TimeAt(i, out int next);
        if (sense is { Word: TimeWord.Week })
        {
            int from = _lexicon.Skip(next, TimeWord.From);
            if (_lexicon.IsMark(next, '('))
                from = next + 1;
            if (from < 0)
                return -1;
            int inner = buffer[from - 1].Symbol == '(' && _lexicon.Skip(from, TimeWord.From) is var opened and > 0 ? opened : from;
            DateExpression range = new() { First = i };
            int end = ReadPointOrRange(inner, ref range);
            if (end > 0 && range.Form != DateForm.Range)
            {
                DatePart start = range.Start;
                int dotted = ReadDottedEnd(end, start, ref range);
                end = dotted > 0 ? dotted : ReadUntil(end, start, ref range);
            }
            else if (end < 0)
            {
                int day = _lexicon.Digits(inner);
                if (day is < 1 or > 31)
                    return -1;
                DatePart start = DatePart.Of(DateGrain.Day);
                start.Day = (byte)day;
                int dotted = ReadDottedEnd(inner + 1, start, ref range);
                end = dotted > 0 ? dotted : ReadUntil(inner + 1, start, ref range);
            }
            if (end < 0 || range.Finish.Grain != DateGrain.Day)
                return -1;
            expression = range;
            expression.IsCertain = true;
            return buffer[from - 1].Symbol == '(' && _lexicon.IsMark(end, ')') ? end + 1 : end;
        }
        if (sense is not { Word: TimeWord.PeriodWord or TimeWord.SchoolYear or TimeWord.DecadeYears or TimeWord.Decade or TimeWord.Years })
            return -1;
        if (sense.Word == TimeWord.SchoolYear && _lexicon.TimeAt(next, out int named) is { Word: TimeWord.LastSuffix or TimeWord.NextSuffix or TimeWord.ThisSuffix or TimeWord.NowSuffix } which && !IsBeforeDay(named))
        {
            expression.Start = DatePart.Of(DateGrain.SchoolYear);
            expression.Start.Origin = DateOrigin.Reference;
            expression.Start.Shift = (short)which.Value;
            expression.Start.IsJustPast = which.Word == TimeWord.LastSuffix && IsRecent(next, named);
            expression.IsCertain = true;
            return named;
        }
        // niên vụ 2022
        if (sense.Word == TimeWord.SchoolYear && YearAt(next) is > 0 and var single && !_lexicon.IsMark(next + 1, '-') && !_lexicon.IsMark(next + 1, '/') && _lexicon.Skip(next + 1, TimeWord.Until) < 0)
        {
            expression.Start = DatePart.Of(DateGrain.Year);
            expression.Start.Year = (short)single;
            expression.IsCertain = true;
            return next + 1;
        }
        // nhiệm kỳ trước, giai đoạn trước; kỳ itself is many things, and has no length
        if (sense is { Word: TimeWord.PeriodWord, Value: > 0 } && IsCountedBack(next, out int back))
        {
            expression.Start = DatePart.Of(DateGrain.Term);
            expression.Start.Origin = DateOrigin.Governing;
            expression.Start.Shift = -1;
            expression.Start.Count = (short)sense.Value;
            expression.IsCertain = true;
            return back;
        }
        int years = next;
        int close = -1;
        // giai đoạn 5 năm (2011-2015), giai đoạn 5 năm 2021-2025
        int length = ReadSmallNumber(years, out _);
        if (length > 0 && _lexicon.WordAt(length) is { Word: TimeWord.Year })
        {
            years = length + 1;
            if (_lexicon.IsMark(years, '('))
                (years, close) = (years + 1, 1);
        }
        // giai đoạn (2016-2020)
        if (close < 0 && sense.Word == TimeWord.PeriodWord && _lexicon.IsMark(years, '('))
            (years, close) = (years + 1, 1);
        int fromWord = _lexicon.Skip(years, TimeWord.From);
        if (fromWord > 0)
            years = fromWord;
        if (close < 0 && ReadShortYears(years, ref expression) is var shortYears and > 0)
            return shortYears;
        DateExpression inside = new() { First = i };
        int last = ReadPointOrRange(years, ref inside);
        if (last < 0)
            return -1;
        if (inside.Form != DateForm.Range)
        {
            DatePart start = inside.Start;
            int until = ReadUntil(last, start, ref inside);
            if (until > 0)
            {
                last = until;
            }
            else if (ReadSecondYear(last, start, ref inside) is var second and > 0)
            {
                last = second;
            }
            else if (sense.Word is TimeWord.DecadeYears or TimeWord.Decade or TimeWord.Years || start.Grain != DateGrain.Year)
            {
                return -1;
            }
        }
        if (close > 0)
        {
            if (!_lexicon.IsMark(last, ')'))
                return -1;
            last++;
        }
        expression = inside;
        expression.IsCertain = true;
        return last;
    }

    /// <summary>giai đoạn 21-25: years of this century, without it.</summary>
    private int ReadShortYears(int i, ref DateExpression expression)
    {
        int first = _lexicon.Digits(i);
        int last = _lexicon.Digits(i + 2);
        if (first < 0 || last <= first || buffer[i].Length != 2 || buffer[i + 2].Length != 2 || !_lexicon.IsMark(i + 1, '-') || !buffer[i + 1].IsGlued || !buffer[i + 2].IsGlued || _lexicon.IsDateMark(i + 3))
            return -1;
        (expression.Form, expression.Start, expression.Finish, expression.IsCertain) = (DateForm.Range, DatePart.Of(DateGrain.Year), DatePart.Of(DateGrain.Year), true);
        (expression.Start.Year, expression.Finish.Year) = ((short)(FirstYearOfCentury + first), (short)(FirstYearOfCentury + last));
        return i + 3;
    }

    /// <summary>niên vụ 2015/2016, năm học 2015/16: the second year of a school or crop year behind a stroke.</summary>
    private int ReadSecondYear(int i, in DatePart first, ref DateExpression expression)
    {
        if (first.Grain != DateGrain.Year || !_lexicon.IsMark(i, '/') || !buffer[i].IsGlued)
            return -1;
        int year = _lexicon.Digits(i + 1);
        if (year < 0 || (year != first.Year + 1 && (year != (first.Year + 1) % 100 || buffer[i + 1].Length != 2)))
            return -1;
        expression.Form = DateForm.Range;
        expression.Start = first;
        expression.Finish = DatePart.Of(DateGrain.Year);
        expression.Finish.Year = (short)(first.Year + 1);
        return i + 2;
    }

    /// <summary>cùng kỳ, cùng kỳ năm trước, cùng kỳ năm 2023, cùng kỳ 2012, tháng cùng kỳ năm trước, cùng tháng năm ngoái, CKNT.</summary>
    private int ReadSamePeriod(int i, ref DateExpression expression)
    {
        int start = i;
        TimeSense? sense = _lexicon.TimeAt(i, out int next);
        if (_lexicon.WordAt(i) is { Word: TimeWord.Month or TimeWord.Quarter } && sense is not { Word: TimeWord.SamePeriodLastYear })
        {
            start = i + 1;
            sense = _lexicon.TimeAt(start, out next);
        }
        if (sense is { Word: TimeWord.SamePeriodLastYear })
        {
            expression.Form = DateForm.SamePeriod;
            expression.Start = DatePart.Of(DateGrain.Year);
            expression.Start.HasYearShift = true;
            expression.Start.YearShift = -1;
            expression.IsCertain = true;
            return next;
        }
        // cùng ngày năm 2018, ngày này năm ngoái
        int year = sense is { Word: TimeWord.SameDay } ? next : IsThisDay(i) ? i + 2 : -1;
        if (year > 0 && ReadDayOfOtherYear(year, ref expression) is var otherYear and > 0)
            return otherYear;
        if (sense is not { Word: TimeWord.SamePeriod or TimeWord.SameMonth or TimeWord.SameQuarter })
            return -1;
        if (start > i && sense.Word != TimeWord.SamePeriod)
            return -1;
        // so CK, so với CK: elsewhere the letters are those of something else.
        if (next == start + 1 && !(buffer[start].Shape == TokenShape.Upper && i > 0 && trie.HasCue(buffer[i - 1], Cues.Compare)))
            return -1;
        // "cùng kỳ năm trước" is an entry of its own, so that "cùng kỳ" followed by "năm" is not cut wrongly.
        bool isLastYear = buffer[next - 1].Key == BeforeWord;
        expression.Form = DateForm.SamePeriod;
        expression.IsCertain = true;
        DatePart part = DatePart.Of(DateGrain.Year);
        part.HasYearShift = true;
        part.YearShift = -1;
        if (isLastYear)
        {
            expression.Start = part;
            int gone = ReadRepeatedYear(next, ref part);
            expression.Start = part;
            return gone;
        }
        DatePart explicitPart = DatePart.Of(DateGrain.Year);
        // "của", as in cùng kỳ của năm trước
        int after = next < buffer.Count && buffer[next].Length == 3 && _lexicon.WordAt(next) is null && _lexicon.WordAt(next + 1) is { Word: TimeWord.Year } ? next + 1 : next;
        if (_lexicon.WordAt(after) is { Word: TimeWord.Month or TimeWord.Quarter } shorter && _lexicon.TimeAt(after + 1, out int monthEnd) is { Word: TimeWord.LastSuffix })
        {
            expression.Start = DatePart.Of(shorter.Word == TimeWord.Month ? DateGrain.Month : DateGrain.Quarter);
            expression.Start.Shift = -1;
            return monthEnd;
        }
        int end = ReadYearAfter(after, ref explicitPart);
        if (end > after)
        {
            expression.Start = explicitPart;
            return end;
        }
        expression.Start = part;
        return next;
    }

    private bool IsThisDay(int i) => _lexicon.WordAt(i) is { Word: TimeWord.Day } && _lexicon.WordAt(i + 1) is { Word: TimeWord.ThisSuffix };

    private int ReadDayOfOtherYear(int i, ref DateExpression expression)
    {
        DatePart year = DatePart.Of(DateGrain.Year);
        int end = ReadYearAfter(i, ref year);
        if (end <= i || _lexicon.WordAt(i) is not { Word: TimeWord.Year } && _lexicon.TimeAt(i, out _) is not { Word: TimeWord.RelativeYear })
            return -1;
        expression.Form = DateForm.SamePeriod;
        expression.Start = year;
        expression.IsCertain = true;
        return end;
    }

    private int ReadRepeatedYear(int i, ref DatePart part)
    {
        // cùng kỳ năm trước (2023)
        if (_lexicon.IsMark(i, '(') && _lexicon.Digits(i + 1) is var year && IsYear(year) && _lexicon.IsMark(i + 2, ')'))
        {
            part.HasYearShift = false;
            part.Year = (short)year;
            return i + 3;
        }
        return i;
    }

    /// <summary>
    /// A second way to say the same, in brackets: Sáng nay (22/10), 3 năm (2011-2013); and what makes a day recur: hằng tháng, hằng năm.
    /// </summary>
    private int ReadGloss(int end, ref DateExpression expression)
    {
        if (_lexicon.TimeAt(end, out int every) is { Word: TimeWord.EveryMonth or TimeWord.EveryYear } repeat && expression.Form == DateForm.Point
            && expression.Start.Origin == DateOrigin.Absolute && expression.Start.Year == 0
            && (repeat.Word == TimeWord.EveryYear ? expression.Start.Month != 0 : expression.Start is { Grain: DateGrain.Day, Month: 0 }))
        {
            expression.Form = DateForm.Recurring;
            expression.IsCertain = true;
            return every;
        }
        if (!_lexicon.IsMark(end, '(') && !(_lexicon.IsMark(end, ',') && expression.Form == DateForm.Point && expression.Start.Origin == DateOrigin.Reference))
            return end;
        bool isBracket = _lexicon.IsMark(end, '(');
        DateExpression gloss = new() { First = end + 1 };
        int from = ReadFrom(end + 1, ref gloss);
        int last = from > 0 ? from : ReadPointOrRange(end + 1, ref gloss);
        if (last < 0 && isBracket)
        {
            // Chiều nay (3.7)
            gloss.Start = DatePart.Of(DateGrain.Day);
            last = ReadNumericDay(end + 1, ref gloss.Start, true, out _);
        }
        if (last < 0 || (isBracket && !_lexicon.IsMark(last, ')')))
            return end;
        // ngày 26/1 (mùng 5 Tết)
        if (isBracket && gloss is { Form: DateForm.Point, Start: { Grain: DateGrain.Day, IsLunar: true } } && expression is { Form: DateForm.Point, Start: { Grain: DateGrain.Day, IsLunar: false, Month: not 0 } })
            return last + 1;
        if (gloss.Form == DateForm.Point && gloss.Start.Origin != DateOrigin.Absolute)
            return end;
        bool sameGrain = expression.Form is DateForm.Back or DateForm.Ahead || gloss.Form == DateForm.Range
            || (expression.Form == DateForm.Point && gloss.Start.Grain == DateGrain.Day && expression.Start.Grain is DateGrain.Day or DateGrain.Minute
                && (expression.Start.Origin != DateOrigin.Absolute || expression.Start.Month == 0 || (expression.Start.IsLunar && isBracket)));
        bool isOther = isBracket && IsGlossOfOther(expression, gloss);
        sameGrain |= isOther;
        if (!sameGrain || (!isBracket && gloss.Start.Month == 0))
            return end;
        bool isCounted = isOther && (expression.Form == DateForm.SamePeriod || expression.Start.Origin == DateOrigin.Governing);
        if (gloss.Form == DateForm.Range && expression.Form is DateForm.Point && expression.Start.Grain is not (DateGrain.Week or DateGrain.Months))
            return end;
        short minute = expression.Start.Minute;
        bool hasTime = expression is { Form: DateForm.Point, Start.Grain: DateGrain.Minute } && gloss is { Form: DateForm.Point, Start.Grain: DateGrain.Day };
        int start = expression.First;
        expression = gloss;
        expression.First = start;
        expression.IsCertain = true;
        expression.IsGloss = isCounted;
        if (hasTime)
        {
            expression.Start.Grain = DateGrain.Minute;
            expression.Start.Minute = minute;
        }
        return isBracket ? last + 1 : last;
    }

    /// <summary>Whether a date in brackets says which one is meant by words that count from another: quý trước (quý I/2024), cùng kỳ (quý II/2023), phiên trước (8/8).</summary>
    private static bool IsGlossOfOther(in DateExpression expression, in DateExpression gloss)
    {
        DateGrain grain = gloss.Start.Grain;
        if (expression.Form == DateForm.SamePeriod)
            return grain is DateGrain.Day or DateGrain.Month or DateGrain.Months or DateGrain.Quarter;
        if (expression is not { Form: DateForm.Point, Start.Origin: DateOrigin.Governing or DateOrigin.Reference } || gloss.Form != DateForm.Point)
            return false;
        return grain == DateGrain.Day ? expression.Start.Grain == DateGrain.Session : grain == expression.Start.Grain && grain is DateGrain.Month or DateGrain.Quarter or DateGrain.Year;
    }
}
