using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Dates;

/// <content>Stretches back and ahead of the day of the report, and lengths with what they cover.</content>
internal readonly ref partial struct DateReader
{
    private const int DaysOfWeek = 7;
    private const int LeastThousand = 1000;

    // Tokens between "hằng năm" and its day: ", cứ đến".
    private const int EveryYearReach = 4;

    /// <summary>3 năm qua, 5 năm tới, 2-3 ngày tới, 24 giờ qua, 10 năm gần đây, 3 năm trở lại đây.</summary>
    private int ReadStretch(int i, ref DateExpression expression)
    {
        int ago = ReadAgo(i, ref expression);
        if (ago > 0)
            return ago;
        // "xếp thứ năm năm nay": a place, and then the year.
        if (i > 0 && buffer[i].Kind == TokenKind.Word && buffer[i - 1].Key == OrdinalWord)
            return -1;
        int next = ReadStretchCount(i, out int count);
        if (next < 0)
            return -1;
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
            case TimeWord.NowSuffix when end == after + 1 && (grain is DateGrain.Month or DateGrain.Week || IsLength(i)):
                return Stretch(DateForm.Back, grain, count, end, false, ref expression);
            case TimeWord.LastSuffix:
                // vừa qua, vừa rồi, rồi; but "3 năm trước" is a point that far back, and "3 năm trước đó" and "3 năm trước khi …" a distance.
                // nghỉ 6 tháng rồi đi làm: and then.
                if (end == after + 1 && buffer[after].Key == AlreadyWord && end < buffer.Count && buffer[end].Kind == TokenKind.Word && buffer[end].Gap <= TokenGap.Space)
                    return -1;
                if (IsRecent(after, end))
                    return Stretch(DateForm.Back, grain, count, end, true, ref expression);
                return end == after + 1 && buffer[after].Key == BeforeWord && !IsBeforeEvent(end) ? TimeBack(grain, count, end, ref expression) : -1;
            case TimeWord.NextSuffix or TimeWord.Until when !(suffix.Word == TimeWord.Until && (IsFollowedByNumber(end) || IsFollowedByBound(end))):
                if (suffix.Word == TimeWord.Until && end != after + 1)
                    return -1;
                return IsAhead(after, end) ? Stretch(DateForm.Ahead, grain, count, end, true, ref expression) : -1;
            default:
                return -1;
        }
    }

    /// <summary>The count of a stretch; "2-3 ngày tới" and "từ 72 đến 120 giờ tới" reach as far as the longer one.</summary>
    private int ReadStretchCount(int i, out int count)
    {
        int from = _lexicon.Skip(i, TimeWord.From);
        int next = ReadCount(from > 0 ? from : i, out count);
        if (next < 0)
            return -1;
        int connector = _lexicon.IsMark(next, '-') || (next < buffer.Count && (buffer[next].Key == ArriveWord || buffer[next].Key == UntilWord)) ? next + 1 : -1;
        if (connector > 0 && ReadCount(connector, out int longest) is var rangeEnd and > 0 && longest > count)
            (next, count) = (rangeEnd, longest);
        else if (from > 0)
            return -1;
        return next;
    }

    private int ReadCount(int i, out int count)
    {
        count = _lexicon.Digits(i);
        int next = count is >= 0 and < LeastThousand ? i + 1 : ReadSmallNumber(i, out count);
        return count < 1 ? -1 : next;
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
        if (next < 0 || count < 1 || _lexicon.WordAt(next)?.Word is not (TimeWord.Year or TimeWord.Month or TimeWord.Day or TimeWord.Week))
            return -1;
        if (!_lexicon.IsMark(next + 1, '('))
            return YearAt(next + 1) > 0 && _lexicon.WordAt(next) is { Word: TimeWord.Year } ? ReadYearsOfLength(next + 1, count, ref expression) : -1;
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

    /// <summary>The years of "5 năm 2021-2025", as many as are counted; "10 năm 2013 - 2023" counts what lies between.</summary>
    private int ReadYearsOfLength(int i, int count, ref DateExpression expression)
    {
        DateExpression span = new() { First = i };
        int end = ReadPointOrRange(i, ref span);
        if (end < 0 || span is not { Form: DateForm.Range, Start: { Grain: DateGrain.Year, Year: not 0 }, Finish: { Grain: DateGrain.Year, Year: not 0 } } || span.Finish.Year - span.Start.Year + 1 is var years && years != count && years != count + 1)
            return -1;
        span.First = expression.First;
        expression = span;
        expression.IsCertain = true;
        return end;
    }

    /// <summary>hoàn thành quý trước ngày 20/4, tổng kết năm học trước 30/5: "trước" leads to the day.</summary>
    private bool IsBeforeDay(int i) => i < buffer.Count && buffer[i - 1].Key == BeforeWord && buffer[i].Gap <= TokenGap.Line
        && (_lexicon.WordAt(i) is { Word: TimeWord.Day } || (IsDayNumber(i, out _) && _lexicon.IsMark(i + 1, '/') && buffer[i + 1].IsGlued && MonthAt(i + 2) > 0));

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

    /// <summary>Whether what stands before a day makes it recur: hằng năm, trước ngày 30/11; hằng năm vào ngày 15/8.</summary>
    private bool IsEveryYearBefore(int i)
    {
        for (int k = i - 1; k > 0 && k > i - 1 - EveryYearReach && buffer[k + 1].Gap <= TokenGap.Line; k--)
        {
            if (trie.Match(buffer, k - 1, LexiconRoles.Time, out int end) is { Time.Word: TimeWord.EveryYear } && end == k + 1)
            {
                // đại hội thường niên ngày 28/4 is held once.
                return trie.EntryOf(buffer[k])?.Time is { Word: TimeWord.Year };
            }
            if (buffer[k].Symbol != ',' && buffer[k].Key != BeforeWord && buffer[k].Key != InWord && buffer[k].Key != ArriveWord)
                return false;
        }
        return false;
    }

    /// <summary>đến dưới 10 năm</summary>
    private bool IsFollowedByBound(int i) => i < buffer.Count && trie.Match(buffer, i, LexiconRoles.Bound, out int bound) is not null && IsFollowedByNumber(bound);

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
}
