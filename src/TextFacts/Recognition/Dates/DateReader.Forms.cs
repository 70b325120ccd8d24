using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;

namespace TextFacts.Recognition.Dates;

/// <content>Expressions of a form of their own: periods, the same period, stretches back and ahead, glosses.</content>
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
        if (sense.Word == TimeWord.SchoolYear && _lexicon.TimeAt(next, out int named) is { Word: TimeWord.LastSuffix or TimeWord.NextSuffix or TimeWord.ThisSuffix or TimeWord.NowSuffix } which)
        {
            expression.Start = DatePart.Of(DateGrain.SchoolYear);
            expression.Start.Origin = DateOrigin.Reference;
            expression.Start.Shift = (short)which.Value;
            expression.Start.IsJustPast = which.Word == TimeWord.LastSuffix && IsRecent(next, named);
            expression.IsCertain = true;
            return named;
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
        int fromWord = _lexicon.Skip(years, TimeWord.From);
        if (fromWord > 0)
            years = fromWord;
        if (ReadShortYears(years, ref expression) is var shortYears and > 0)
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

    // Tokens: cùng thời điểm.
    private const int LengthOfSamePeriod = 3;

    /// <summary>cùng kỳ, cùng kỳ năm trước, cùng kỳ năm 2023, cùng kỳ 2012, tháng cùng kỳ năm trước, cùng tháng năm ngoái, CKNT.</summary>
    private int ReadSamePeriod(int i, ref DateExpression expression)
    {
        int start = i;
        if (_lexicon.WordAt(i) is { Word: TimeWord.Month or TimeWord.Quarter })
            start = i + 1;
        TimeSense? sense = _lexicon.TimeAt(start, out int next);
        if (sense is { Word: TimeWord.SamePeriodLastYear } && start == i)
        {
            expression.Form = DateForm.SamePeriod;
            expression.Start = DatePart.Of(DateGrain.Year);
            expression.Start.HasYearShift = true;
            expression.Start.YearShift = -1;
            expression.IsCertain = true;
            return next;
        }
        // cùng ngày năm 2018
        if (sense is { Word: TimeWord.SameDay } && start == i && ReadDayOfOtherYear(next, ref expression) is var otherYear and > 0)
            return otherYear;
        if (sense is not { Word: TimeWord.SamePeriod or TimeWord.SameMonth or TimeWord.SameQuarter })
            return -1;
        if (start > i && sense.Word != TimeWord.SamePeriod)
            return -1;
        // so CK, so với CK: elsewhere the letters are those of something else.
        if (next == start + 1 && !(buffer[start].Shape == TokenShape.Upper && i > 0 && trie.HasCue(buffer[i - 1], Cues.Compare)))
            return -1;
        // "cùng kỳ năm trước" is an entry of its own, so that "cùng kỳ" followed by "năm" is not cut wrongly.
        bool isLastYear = next - start > LengthOfSamePeriod;
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
        if (_lexicon.WordAt(after) is { Word: TimeWord.Month } && _lexicon.TimeAt(after + 1, out int monthEnd) is { Word: TimeWord.LastSuffix })
        {
            expression.Start = DatePart.Of(DateGrain.Month);
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

    private const int DaysOfWeek = 7;

    /// <summary>3 năm qua, 5 năm tới, 2-3 ngày tới, 24 giờ qua, 10 năm gần đây, 3 năm trở lại đây.</summary>
    private int ReadStretch(int i, ref DateExpression expression)
    {
        int ago = ReadAgo(i, ref expression);
        if (ago > 0)
            return ago;
        // "xếp thứ năm năm nay": a place, and then the year.
        if (i > 0 && buffer[i].Kind == TokenKind.Word && buffer[i - 1].Key == OrdinalWord)
            return -1;
        int next = ReadSmallNumber(i, out int count);
        if (next < 0 || count < 1)
            return -1;
        // "2-3 ngày tới" reaches as far as the longer one.
        if (_lexicon.IsMark(next, '-') && buffer[next].IsGlued && ReadSmallNumber(next + 1, out int longest) is var rangeEnd and > 0 && longest > count)
            (next, count) = (rangeEnd, longest);
        DateGrain grain = _lexicon.WordAt(next)?.Word switch
        {
            TimeWord.Year => DateGrain.Year,
            TimeWord.Month => DateGrain.Month,
            TimeWord.Week => DateGrain.Week,
            TimeWord.Day => DateGrain.Day,
            TimeWord.Hour => DateGrain.Minute,
            TimeWord.Quarter => DateGrain.Quarter,
            _ => DateGrain.None,
        };
        int after = next + 1;
        if (_lexicon.TimeAt(next, out int decadeEnd) is { Word: TimeWord.Decade })
            (grain, after) = (DateGrain.Decade, decadeEnd);
        if (grain == DateGrain.None)
            return -1;
        TimeSense? suffix = _lexicon.TimeAt(after, out int end);
        if (suffix is null)
        {
            // trở lại đây
            if (IsBackToHere(after))
                return Stretch(DateForm.Back, grain, count, after + 3, true, ref expression);
            return -1;
        }
        switch (suffix.Word)
        {
            case TimeWord.LastDaySuffix or TimeWord.BackStretch:
                return Stretch(DateForm.Back, grain, count, end, true, ref expression);
            case TimeWord.NowSuffix when end == after + 1 && IsLength(i):
                return Stretch(DateForm.Back, grain, count, end, false, ref expression);
            case TimeWord.LastSuffix:
                // vừa qua, vừa rồi, rồi; but "3 năm trước" is a point that far back, and "3 năm trước đó" and "3 năm trước khi …" a distance.
                if (IsRecent(after, end))
                    return Stretch(DateForm.Back, grain, count, end, true, ref expression);
                return end == after + 1 && buffer[after].Key == BeforeWord && !IsBeforeEvent(end) ? TimeBack(grain, count, end, ref expression) : -1;
            case TimeWord.NextSuffix or TimeWord.Until when !(suffix.Word == TimeWord.Until && IsFollowedByNumber(end)):
                if (suffix.Word == TimeWord.Until && end != after + 1)
                    return -1;
                return IsAhead(after, end) ? Stretch(DateForm.Ahead, grain, count, end, true, ref expression) : -1;
            default:
                return -1;
        }
    }

    private bool IsBackToHere(int i) => i + 2 < buffer.Count && buffer[i].Key == TurnWord && buffer[i + 1].Key == BackWord && buffer[i + 2].Key == HereWord;

    /// <summary>Whether a number before a unit of time is its count: hai năm nay, suốt 3 năm nay; but not the grade of "học sinh lớp 5 năm nay".</summary>
    private bool IsLength(int i) => buffer[i].Kind == TokenKind.Word || i == 0 || buffer[i - 1].Kind != TokenKind.Word || buffer[i].Gap >= TokenGap.Line
        || (trie.RolesFrom(buffer[i - 1]) & LexiconRoles.Bound) != 0 || trie.EntryOf(buffer[i - 1])?.Phrase is PhraseRole.Preposition or PhraseRole.Filler or PhraseRole.Conjunction;

    /// <summary>cách đây 10 tháng, cách nay gần 3 năm: a point that far back.</summary>
    private int ReadAgo(int i, ref DateExpression expression)
    {
        if (i + 2 >= buffer.Count || buffer[i].Key != ApartWord || (buffer[i + 1].Key != HereWord && buffer[i + 1].Key != NowWord))
            return -1;
        int start = i + 2;
        if (trie.Match(buffer, start, LexiconRoles.Bound, out int bound) is not null)
            start = bound;
        int next = ReadSmallNumber(start, out int count);
        if (next < 0)
            return -1;
        DateGrain grain = _lexicon.WordAt(next)?.Word switch { TimeWord.Year => DateGrain.Year, TimeWord.Month => DateGrain.Month, TimeWord.Week or TimeWord.Day => DateGrain.Day, _ => DateGrain.None };
        if (grain == DateGrain.None)
            return -1;
        if (_lexicon.WordAt(next) is { Word: TimeWord.Week })
            count *= DaysOfWeek;
        int end = PointBack(grain, count, next + 1, ref expression);
        expression.IsCertain = true;
        return end;
    }

    /// <summary>3 năm (2011-2013), 9 ngày (từ 25/1 đến 2/2): a length with the span that it covers.</summary>
    private int ReadLengthWithSpan(int i, ref DateExpression expression)
    {
        int next = ReadSmallNumber(i, out int count);
        if (next < 0 || count < 1 || _lexicon.WordAt(next)?.Word is not (TimeWord.Year or TimeWord.Month or TimeWord.Day or TimeWord.Week) || !_lexicon.IsMark(next + 1, '('))
            return -1;
        DateExpression span = new() { First = i };
        int end = ReadFrom(next + 2, ref span);
        if (end < 0)
            end = ReadPointOrRange(next + 2, ref span);
        if (end < 0 || span.Form != DateForm.Range || !_lexicon.IsMark(end, ')'))
            return -1;
        expression = span;
        expression.First = i;
        expression.IsCertain = true;
        return end + 1;
    }

    private bool IsBeforeEvent(int i) => i < buffer.Count && buffer[i].Gap <= TokenGap.Line
        && (buffer[i].Key == WhenWord || buffer[i].Key == MomentWord || buffer[i].Key == InWord || _lexicon.WordAt(i) is { Word: TimeWord.Day or TimeWord.Year or TimeWord.Month });

    /// <summary>5 năm trước, hai tuần trước; một năm trước is the same stretch of the year before.</summary>
    private static int TimeBack(DateGrain grain, int count, int end, ref DateExpression expression)
    {
        if (grain == DateGrain.Year && count == 1)
        {
            expression.Form = DateForm.SamePeriod;
            expression.Start = DatePart.Of(DateGrain.Year);
            (expression.Start.HasYearShift, expression.Start.YearShift) = (true, -1);
            return end;
        }
        return grain switch
        {
            DateGrain.Year or DateGrain.Month => PointBack(grain, count, end, ref expression),
            DateGrain.Week => PointBack(DateGrain.Day, count * DaysOfWeek, end, ref expression),
            DateGrain.Day => PointBack(DateGrain.Day, count, end, ref expression),
            _ => -1,
        };
    }

    private static int PointBack(DateGrain grain, int count, int end, ref DateExpression expression)
    {
        expression.Form = DateForm.Point;
        expression.Start = DatePart.Of(grain);
        expression.Start.Origin = DateOrigin.Reference;
        expression.Start.Shift = (short)-count;
        expression.IsCertain = false;
        return end;
    }

    private bool IsFollowedByNumber(int i) => i < buffer.Count && (buffer[i].Kind == TokenKind.Number || trie.EntryOf(buffer[i])?.NumberWord is not null);

    private bool IsRecent(int start, int end)
    {
        ReadOnlySpan<char> text = buffer.TextOf(start, end);
        return text.EndsWith("qua", StringComparison.OrdinalIgnoreCase) || buffer[end - 1].Key == AlreadyWord;
    }

    private bool IsAhead(int start, int end) => buffer[start].Key != AfterWord && end > start && buffer[end - 1].Key != ThatWord;

    private static int Stretch(DateForm form, DateGrain grain, int count, int end, bool isCertain, ref DateExpression expression)
    {
        expression.Form = form;
        expression.Start = DatePart.Of(grain);
        expression.Start.Count = (short)count;
        expression.IsCertain = isCertain;
        return end;
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
        if (gloss.Form == DateForm.Point && gloss.Start.Origin != DateOrigin.Absolute)
            return end;
        bool sameGrain = expression.Form is DateForm.Back or DateForm.Ahead || gloss.Form == DateForm.Range
            || (expression.Form == DateForm.Point && gloss.Start.Grain == DateGrain.Day && expression.Start.Grain is DateGrain.Day or DateGrain.Minute
                && (expression.Start.Origin != DateOrigin.Absolute || expression.Start.Month == 0));
        if (!sameGrain || (!isBracket && gloss.Start.Month == 0))
            return end;
        if (gloss.Form == DateForm.Range && expression.Form is DateForm.Point && expression.Start.Grain is not (DateGrain.Week or DateGrain.Months))
            return end;
        short minute = expression.Start.Minute;
        bool hasTime = expression is { Form: DateForm.Point, Start.Grain: DateGrain.Minute } && gloss is { Form: DateForm.Point, Start.Grain: DateGrain.Day };
        int start = expression.First;
        expression = gloss;
        expression.First = start;
        expression.IsCertain = true;
        if (hasTime)
        {
            expression.Start.Grain = DateGrain.Minute;
            expression.Start.Minute = minute;
        }
        return isBracket ? last + 1 : last;
    }
}
