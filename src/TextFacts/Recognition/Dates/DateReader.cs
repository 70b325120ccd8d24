using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;

namespace TextFacts.Recognition.Dates;

/// <summary>The grammar of date expressions over the tokens of one text. Every method returns the token after what it read, or -1.</summary>
internal readonly ref partial struct DateReader(TokenBuffer buffer, LexiconTrie trie, int first)
{
    private static readonly ulong AgeWord = SyllableKey.Of("tuổi");
    private static readonly ulong LevelWord = SyllableKey.Of("cấp");
    private static readonly ulong NowWord = SyllableKey.Of("nay");
    private static readonly ulong AndWord = SyllableKey.Of("và");
    private static readonly ulong LessWord = SyllableKey.Of("kém");
    private static readonly ulong HalfWord = SyllableKey.Of("rưỡi");
    private static readonly ulong WeekWord = SyllableKey.Of("tuần");
    private static readonly ulong QuarterLetter = SyllableKey.Of("Q");
    private static readonly ulong CompareWord = SyllableKey.Of("sánh");
    private static readonly ulong UntilWord = SyllableKey.Of("tới");
    private static readonly ulong ArriveWord = SyllableKey.Of("đến");
    private static readonly ulong ApartWord = SyllableKey.Of("cách");
    private static readonly ulong TurnWord = SyllableKey.Of("trở");
    private static readonly ulong BackWord = SyllableKey.Of("lại");
    private static readonly ulong HereWord = SyllableKey.Of("đây");
    private static readonly ulong MonthLetter = SyllableKey.Of("T");
    private static readonly ulong EnglishMonthLetter = SyllableKey.Of("M");
    private static readonly ulong HalfLetter = SyllableKey.Of("H");
    private static readonly ulong AlreadyWord = SyllableKey.Of("rồi");
    private static readonly ulong GoneWord = SyllableKey.Of("qua");
    private static readonly ulong AfterWord = SyllableKey.Of("sau");
    private static readonly ulong ThatWord = SyllableKey.Of("đó");
    private static readonly ulong ThatOtherWord = SyllableKey.Of("ấy");
    private static readonly ulong OrdinalWord = SyllableKey.Of("thứ");
    private static readonly ulong OfWord = SyllableKey.Of("của");
    private static readonly ulong MomentWord = SyllableKey.Of("lúc");
    private static readonly ulong BeforeWord = SyllableKey.Of("trước");
    private static readonly ulong AdjacentWord = SyllableKey.Of("liền");
    private static readonly ulong WhenWord = SyllableKey.Of("khi");
    private static readonly ulong HolidayWord = SyllableKey.Of("lễ");
    private static readonly ulong OccasionWord = SyllableKey.Of("dịp");
    private static readonly ulong EndingWord = SyllableKey.Of("kết");
    private static readonly ulong ClosingWord = SyllableKey.Of("thúc");
    private static readonly ulong LastWord = SyllableKey.Of("cuối");
    private static readonly ulong InWord = SyllableKey.Of("vào");
    private static readonly ulong NightWord = SyllableKey.Of("đêm");
    private static readonly ulong TimesWord = SyllableKey.Of("gấp");
    private static readonly ulong PastWord = SyllableKey.Of("hồi");

    private readonly DateLexicon _lexicon = new(buffer, trie, first);

    public bool TryRead(int i, out DateExpression expression)
    {
        expression = new DateExpression { First = i };
        // 4,5 năm qua: the end of a number begins no time.
        if (i > 1 && buffer[i] is { IsGlued: true, Kind: TokenKind.Number } && buffer[i - 1] is { IsGlued: true, Symbol: ',' or '.' } && buffer[i - 2].Kind == TokenKind.Number && !IsListedDay(i))
            return false;
        // mỗi tháng 12 vụ, mỗi ngày 2.000 lượt: so much each month or day.
        if (i > 0 && buffer[i].Gap <= TokenGap.Space && _lexicon.WordAt(i) is { Word: TimeWord.Day or TimeWord.Week or TimeWord.Month or TimeWord.Quarter } && trie.HasCue(buffer[i - 1], Cues.Each))
            return false;
        // gấp ba quý IV/2020: the number is how many times as much.
        if (i > 0 && buffer[i - 1].Key == TimesWord && _lexicon.TimeAt(i, out _) is null)
            return false;
        int end = ReadFrom(i, ref expression);
        if (end < 0)
            end = ReadSamePeriod(i, ref expression);
        if (end < 0)
            end = ReadPreviousPeriod(i, ref expression);
        if (end < 0)
            end = ReadStretch(i, ref expression);
        if (end < 0)
            end = ReadLengthWithSpan(i, ref expression);
        if (end < 0)
            end = ReadDayPair(i, ref expression);
        if (end < 0)
            end = ReadCountedList(i, ref expression);
        if (end < 0)
            end = ReadPeriod(i, ref expression);
        if (end < 0)
            end = ReadPointOrRange(i, ref expression);
        if (end < 0)
            return false;
        if (!ReadHours(i, ref expression))
            return false;
        expression.End = ReadGloss(end, ref expression);
        // hằng năm, trước ngày 30/11
        if (expression is { Form: DateForm.Point, Start: { Grain: DateGrain.Day, Origin: DateOrigin.Absolute, Month: not 0, HasYear: false } } && IsEveryYearBefore(i))
            (expression.Form, expression.IsCertain) = (DateForm.Recurring, true);
        return true;
    }

    /// <summary>"từ X đến Y", "từ đầu năm đến nay"; a bare "từ X" is X itself, which is read at its own token.</summary>
    private int ReadFrom(int i, ref DateExpression expression)
    {
        int start = _lexicon.Skip(i, TimeWord.From);
        // độ tuổi từ 18 - 30
        if (start < 0 || (i > 0 && buffer[i - 1].Key == AgeWord))
            return -1;
        // từ 24 đến 48 giờ tới
        if (ReadStretch(i, ref expression) is var stretch and > 0)
            return stretch;
        if (_lexicon.WordAt(start) is { Word: TimeWord.NowSuffix })
        {
            // từ nay đến cuối năm
            DatePart now = DatePart.Of(DateGrain.Month);
            now.Origin = DateOrigin.Reference;
            int nowEnd = ReadUntil(start + 1, now, ref expression);
            if (nowEnd < 0)
                nowEnd = ReadUntilEnd(start + 1, now, ref expression);
            // từ nay đến 1h ngày 15/10
            if (nowEnd < 0)
                nowEnd = ReadUntil(start + 1, now with { Grain = DateGrain.Day }, ref expression);
            if (nowEnd > 0 && expression.Finish.Grain == DateGrain.Year)
                AlignWithYear(start + 1, ref expression);
            // từ nay đến hết ngày 30/6: from the day itself.
            if (nowEnd > 0 && expression.Finish.Grain is DateGrain.Day or DateGrain.Minute)
                expression.Start.Grain = DateGrain.Day;
            expression.IsCertain = true;
            return nowEnd > 0 && expression.Finish.Origin != DateOrigin.Now ? nowEnd : -1;
        }
        DateExpression inner = new() { First = i };
        int end = ReadPointOrRange(start, ref inner);
        if (end > 0 && inner.Form == DateForm.Range)
        {
            expression = inner;
            expression.First = i;
            expression.IsCertain |= inner.Start.Grain is DateGrain.Year or DateGrain.Month;
            return end;
        }
        DatePart from = inner.Start;
        if (end < 0)
        {
            // "từ 21.10 đến 15.11.2024": with the points of the second day the first is one too.
            from = DatePart.Of(DateGrain.Day);
            int dotted = ReadNumericDay(start, ref from, true, out _);
            if (dotted > 0 && ReadUntil(dotted, from, ref expression) is var dottedEnd and > 0 && expression.Finish is { Day: not 0, Year: not 0 })
            {
                expression.IsCertain = true;
                return dottedEnd;
            }
            // từ 6.9 đến 9.9: decimals look the same.
            if (dotted > 0 && ReadDottedEnd(dotted, from, ref expression) is var pointedEnd and > 0)
                return pointedEnd;
            expression = new DateExpression { First = i };
            // "từ 15 đến 20/10", "từ đêm 18 đến ngày 20/11": a bare day before a full one.
            if (ReadDayPart(start, out _) is var dayPart and > 0)
                start = dayPart;
            else if (_lexicon.WordAt(start) is { Word: TimeWord.DayOfTen or TimeWord.Day })
                start++;
            int day = _lexicon.Digits(start);
            if (day is < 1 or > 31)
                return -1;
            from = DatePart.Of(DateGrain.Day);
            from.Day = (byte)day;
            end = ReadAfterDay(start + 1, ref from, true);
            int bareEnd = ReadUntil(end, from, ref expression);
            // từ 2-4 triệu, từ 6 - 7 nghìn
            if (bareEnd > 0 && expression.Finish.Month == 0 && trie.Match(buffer, bareEnd, LexiconRoles.Unit | LexiconRoles.NumberWord | LexiconRoles.PercentSign, out _) is not null)
                return -1;
            expression.IsCertain = expression.Finish.Month != 0;
            return bareEnd > 0 && expression.Finish.Grain is DateGrain.Day or DateGrain.Minute ? bareEnd : -1;
        }
        int last = ReadUntil(end, from, ref expression);
        // từ 3 tháng đến 6 tháng: a length.
        if (last > 0 && from is { Grain: DateGrain.Months, HasYear: false } && expression.Finish is { Grain: DateGrain.Months, HasYear: false })
            return -1;
        if (last > 0)
            expression.IsCertain = true;
        return last;
    }

    /// <summary>The second of two days that are written with points and without a year: từ 6.9 đến 9.9, từ ngày 28.8 - 3.9.</summary>
    private int ReadDottedEnd(int i, in DatePart from, ref DateExpression expression)
    {
        int next = _lexicon.Skip(i, TimeWord.Until);
        if (next < 0 && (_lexicon.IsMark(i, '-') || (i < buffer.Count && buffer[i].Key == UntilWord)))
            next = i + 1;
        DatePart to = DatePart.Of(DateGrain.Day);
        int end = next < 0 ? -1 : ReadNumericDay(next, ref to, true, out _);
        if (end < 0 || (from.Month == 0 ? from.Day >= to.Day : PlaceInYear(from) >= PlaceInYear(to)))
            return -1;
        (expression.Form, expression.Start, expression.Finish, expression.IsCertain) = (DateForm.Range, from, to, false);
        return end;
    }

    private static int PlaceInYear(in DatePart day) => day.Month * 32 + day.Day;

    /// <summary>"Đến hết năm", where "hết năm" is the point: a year, quarter or month without a name.</summary>
    private int ReadUntilEnd(int i, in DatePart from, ref DateExpression expression)
    {
        if (i >= buffer.Count || (buffer[i].Key != UntilWord && buffer[i].Key != ArriveWord))
            return -1;
        int end = ReadPoint(i + 1, out DatePart to, out _);
        if (end < 0 || !Fits(from, to))
            return -1;
        expression.Form = DateForm.Range;
        expression.Start = from;
        expression.Finish = to;
        return end;
    }

    /// <summary>"Từ nay đến năm 2015" is told in years; "từ nay đến cuối năm" ends with the year of the report.</summary>
    private void AlignWithYear(int until, ref DateExpression expression)
    {
        if (expression.Finish.Year == 0)
        {
            expression.Finish.Origin = DateOrigin.Reference;
            return;
        }
        // "tới" and a dash are no words of the lexicon, and one token.
        int year = _lexicon.Skip(until, TimeWord.Until);
        if (_lexicon.WordAt(year > 0 ? year : until + 1) is { Word: TimeWord.Year })
            expression.Start.Grain = DateGrain.Year;
    }

    /// <summary>The second end of a range, with its connecting word or dash before it.</summary>
    private int ReadUntil(int i, in DatePart from, ref DateExpression expression)
    {
        int next = _lexicon.Skip(i, TimeWord.UntilNow);
        // từ năm 2015 trở lại đây
        if (next < 0 && IsBackToHere(i))
            next = i + 3;
        // giai đoạn 2020-nay
        if (next < 0 && from is { Grain: DateGrain.Year or DateGrain.Month, Year: not 0 } && _lexicon.IsMark(i, '-') && _lexicon.WordAt(i + 1) is { Word: TimeWord.NowSuffix })
            next = i + 2;
        if (next > 0)
        {
            expression.Form = DateForm.Range;
            expression.Start = from;
            expression.Finish = DatePart.Of(from.Grain);
            expression.Finish.Origin = DateOrigin.Now;
            return next;
        }
        next = _lexicon.Skip(i, TimeWord.Until);
        if (next < 0 && i < buffer.Count && buffer[i].Key == UntilWord)
            next = i + 1;
        if (next < 0 && _lexicon.IsMark(i, '-'))
            next = i + 1;
        if (next < 0)
            return -1;
        int end = ReadPoint(next, out DatePart to, out _);
        if (end < 0 && from.Grain == DateGrain.Day && from.Month != 0)
        {
            // ngày 28.8 - 3.9: the points of the first day make the second one too.
            to = DatePart.Of(DateGrain.Day);
            end = ReadNumericDay(next, ref to, true, out _);
        }
        if (end < 0)
        {
            end = ReadBareEnd(next, from, out to);
            if (end < 0)
                return -1;
        }
        if (!Fits(from, to))
            return -1;
        expression.Form = DateForm.Range;
        expression.Start = from;
        expression.Finish = to;
        return end;
    }

    /// <summary>The end of a range whose grain word stands only before its start: quý I - III, tháng 1 đến 6/2023, 2021 - 2025.</summary>
    private int ReadBareEnd(int i, in DatePart from, out DatePart to)
    {
        to = DatePart.Of(from.Grain);
        int number = _lexicon.Digits(i);
        switch (from.Grain)
        {
            case DateGrain.Year:
                if (number < 1000)
                {
                    // 2023-24
                    if (number is < 0 or > 99 || buffer[i].Length != 2 || from.Year == 0 || number <= from.Year % 100 || !buffer[i].IsGlued)
                        return -1;
                    number += from.Year / 100 * 100;
                }
                if (!IsYear(number))
                    return -1;
                to.Year = (short)number;
                return i + 1;
            case DateGrain.Month:
                if (number is < 1 or > 12)
                    return -1;
                to.Month = (byte)number;
                return ReadYearAfter(i + 1, ref to);
            case DateGrain.Quarter:
                int quarter = number is >= 1 and <= 4 ? number : _lexicon.Roman(i);
                if (quarter is < 1 or > 4)
                    return -1;
                to.Quarter = (byte)quarter;
                return ReadYearAfter(i + 1, ref to);
            case DateGrain.Day:
                if (number is < 1 or > 31)
                    return -1;
                // từ ngày 3 đến 6.9, ngày 20-22.6: the month behind a point.
                if (from.Month == 0 && number > from.Day && ReadListedDay(i, i, out DatePart dotted) is var dottedEnd and > 0)
                {
                    to = dotted;
                    return dottedEnd;
                }
                to.Day = (byte)number;
                return i + 1;
            default:
                return -1;
        }
    }

    private static bool Fits(in DatePart from, in DatePart to)
    {
        if (from.Grain == DateGrain.Year && from.Year != 0 && to.Grain == DateGrain.Year && to.Year != 0)
            return from.Year < to.Year;
        if (from.Grain == DateGrain.Day && to.Grain is DateGrain.Month or DateGrain.Year)
            return from.Month != 0;
        return !(from.Grain == DateGrain.Minute ^ to.Grain == DateGrain.Minute) || from.Grain == DateGrain.Day || to.Grain == DateGrain.Day || from.Grain == DateGrain.Minute;
    }

    private int ReadPointOrRange(int i, ref DateExpression expression)
    {
        int end = ReadPoint(i, out DatePart from, out bool isCertain);
        if (end < 0)
        {
            // 11-17/10, 1 - 7.2017: a bare day or month before the full end of a range.
            int number = _lexicon.Digits(i);
            if (number is < 1 or > 31 || buffer[i].Length > 2 || !_lexicon.IsMark(i + 1, '-'))
                return -1;
            end = ReadPoint(i + 2, out DatePart to, out _);
            if (end < 0 || to.Origin != DateOrigin.Absolute)
                return -1;
            from = DatePart.Of(to.Grain);
            if (to.Grain == DateGrain.Day && to.Day > number)
                from.Day = (byte)number;
            else if (to.Grain == DateGrain.Month && to.Month > number && to.Year != 0)
                from.Month = (byte)number;
            else
                return -1;
            expression.Form = DateForm.Range;
            expression.Start = from;
            expression.Finish = to;
            return end;
        }
        expression.Start = from;
        expression.IsCertain = isCertain;
        // "ngày 5 - Công an": a dash that is no range is not followed by a date.
        DateExpression range = expression;
        int last = from.Origin == DateOrigin.Absolute || from.HasYear ? ReadUntil(end, from, ref range) : -1;
        if (last > 0 && IsRangeOf(from, range.Finish, end) && !AreColumnHeads(i, end))
        {
            expression = range;
            expression.IsCertain = isCertain || range.Finish.Year != 0 || from.Grain == DateGrain.Year;
            return last;
        }
        // mùa 2018/19
        return from.Grain == DateGrain.Year && end + 1 < buffer.Count && buffer[end + 1].Length == 2 && ReadSecondYear(end, from, ref expression) is var second and > 0 ? second : end;
    }

    // Without "từ", only a dash, or "đến" between two of the same grain, makes a range: "ngày 5/6 đến Hà Nội" does not come here, but
    // "năm 2013 đến năm 2015" does.
    private bool IsRangeOf(in DatePart from, in DatePart to, int connector)
    {
        // Đầu năm 2023 tới nay: a start that is told needs no "từ".
        if (to.Origin == DateOrigin.Now)
            return from is { Grain: DateGrain.Year or DateGrain.Month, Year: not 0 } && trie.EntryOf(buffer[first])?.Time is { Word: TimeWord.PartStart };
        // 8 tháng 2021 - 8 tháng 2020: the heads of two columns.
        if (from.Grain == DateGrain.Months)
            return false;
        if (buffer[connector].Symbol == '-')
            return from.Grain == to.Grain || (from.Grain == DateGrain.Day && to.Grain == DateGrain.Minute) || from.Grain == DateGrain.Minute;
        return from.Grain == to.Grain;
    }

    // Chỉ tiêu - Năm 2018 - Năm 2019: the heads of a table's columns, where a dash behind a word stands before the first as well and the second has its own word.
    private bool AreColumnHeads(int first, int connector) =>
        IsSpacedDash(first - 1) && (buffer[first - 2].Kind is TokenKind.Word or TokenKind.Number || buffer[first - 2].Symbol == ')') && IsSpacedDash(connector) && buffer[first].Gap == TokenGap.Space && connector + 1 < buffer.Count && buffer[connector + 1].Kind == TokenKind.Word
        && buffer[first].Key == buffer[connector + 1].Key;

    private bool IsSpacedDash(int i) => i > 0 && buffer[i].Symbol == '-' && buffer[i].Gap == TokenGap.Space;

    /// <summary>One point, with the time of day or part of day before it.</summary>
    private int ReadPoint(int i, out DatePart part, out bool isCertain)
    {
        part = default;
        isCertain = true;
        if (i >= buffer.Count)
            return -1;
        int end = ReadTimedDay(i, out part, out isCertain);
        if (end > 0)
            return end;
        end = ReadMonth(i, out part, out isCertain);
        if (end > 0)
            return end;
        end = ReadQuarter(i, out part);
        if (end > 0)
            return WithCertainty(end, out isCertain);
        end = ReadMonths(i, out part, out isCertain);
        if (end > 0)
            return end;
        end = ReadWeek(i, out part);
        if (end > 0)
            return WithCertainty(end, out isCertain);
        return ReadYear(i, out part, out isCertain);
    }

    private static int WithCertainty(int end, out bool isCertain)
    {
        isCertain = true;
        return end;
    }
}
