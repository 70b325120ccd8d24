using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;

namespace TextFacts.Recognition.Dates;

/// <summary>
/// Reads one date expression at a token: days, months, quarters, years, decades, centuries, stretches of them, ranges of every grain, times of
/// day, days seen from the reference day, comparisons with the same period, recurring and lunar dates. It reads what is written; years and
/// months that are left out are found later by the resolver.
/// </summary>
internal sealed class DateParser(LexiconTrie trie)
{
    /// <summary>Reads the expression that starts at <paramref name="i"/>, the longest one.</summary>
    public bool TryParse(TokenBuffer buffer, int i, out DateExpression expression)
    {
        DateReader reader = new(buffer, trie, i);
        return reader.TryRead(i, out expression) && Check(expression);
    }

    private static bool Check(in DateExpression expression) => expression.End > expression.First && expression.Start.Grain != DateGrain.None;
}

/// <summary>The grammar of date expressions over the tokens of one text. Every method returns the token after what it read, or -1.</summary>
internal readonly ref struct DateReader(TokenBuffer buffer, LexiconTrie trie, int first)
{
    private static readonly ulong NowWord = SyllableKey.Of("nay");
    private static readonly ulong AndWord = SyllableKey.Of("và");
    private static readonly ulong LessWord = SyllableKey.Of("kém");
    private static readonly ulong HalfWord = SyllableKey.Of("rưỡi");
    private static readonly ulong WeekWord = SyllableKey.Of("tuần");
    private static readonly ulong QuarterLetter = SyllableKey.Of("Q");
    private static readonly ulong CompareWord = SyllableKey.Of("sánh");
    private static readonly HashSet<ulong> VagueWords = [SyllableKey.Of("nhiều"), SyllableKey.Of("mấy"), SyllableKey.Of("vài"), SyllableKey.Of("những"), SyllableKey.Of("bao"), SyllableKey.Of("các")];
    private static readonly ulong UntilWord = SyllableKey.Of("tới");
    private static readonly ulong ApartWord = SyllableKey.Of("cách");
    private static readonly ulong TurnWord = SyllableKey.Of("trở");
    private static readonly ulong BackWord = SyllableKey.Of("lại");
    private static readonly ulong HereWord = SyllableKey.Of("đây");
    private static readonly ulong MonthLetter = SyllableKey.Of("T");

    private readonly DateLexicon _lexicon = new(buffer, trie, first);

    public bool TryRead(int i, out DateExpression expression)
    {
        expression = new DateExpression { First = i };
        int end = ReadFrom(i, ref expression);
        if (end < 0)
            end = ReadSamePeriod(i, ref expression);
        if (end < 0)
            end = ReadStretch(i, ref expression);
        if (end < 0)
            end = ReadLengthWithSpan(i, ref expression);
        if (end < 0)
            end = ReadDayPair(i, ref expression);
        if (end < 0)
            end = ReadPeriod(i, ref expression);
        if (end < 0)
            end = ReadPointOrRange(i, ref expression);
        if (end < 0)
            return false;
        expression.End = ReadGloss(end, ref expression);
        return true;
    }

    // ---------- ranges

    /// <summary>"từ X đến Y", "từ đầu năm đến nay"; a bare "từ X" is X itself, which is read at its own token.</summary>
    private int ReadFrom(int i, ref DateExpression expression)
    {
        int start = _lexicon.Skip(i, TimeWord.From);
        if (start < 0)
            return -1;
        if (_lexicon.WordAt(start) is { Word: TimeWord.NowSuffix })
        {
            // từ nay đến cuối năm
            DatePart now = DatePart.Of(DateGrain.Month);
            now.Origin = DateOrigin.Reference;
            int nowEnd = ReadUntil(start + 1, now, ref expression);
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
            expression.IsCertain = expression.Finish.Month != 0;
            return bareEnd > 0 && expression.Finish.Grain is DateGrain.Day or DateGrain.Minute ? bareEnd : -1;
        }
        int last = ReadUntil(end, from, ref expression);
        if (last > 0)
            expression.IsCertain = true;
        return last;
    }

    /// <summary>The second end of a range, with its connecting word or dash before it.</summary>
    private int ReadUntil(int i, in DatePart from, ref DateExpression expression)
    {
        int next = _lexicon.Skip(i, TimeWord.UntilNow);
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
        if (last > 0 && IsRangeOf(from, range.Finish, end))
        {
            expression = range;
            expression.IsCertain = isCertain || range.Finish.Year != 0 || from.Grain == DateGrain.Year;
            return last;
        }
        return end;
    }

    // Without "từ", only a dash, or "đến" between two of the same grain, makes a range: "ngày 5/6 đến Hà Nội" does not come here, but
    // "năm 2013 đến năm 2015" does.
    private bool IsRangeOf(in DatePart from, in DatePart to, int connector)
    {
        if (to.Origin == DateOrigin.Now)
            return false;
        if (buffer[connector].Symbol == '-')
            return from.Grain == to.Grain || (from.Grain == DateGrain.Day && to.Grain == DateGrain.Minute) || from.Grain == DateGrain.Minute;
        return from.Grain == to.Grain;
    }

    // ---------- points

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

    /// <summary>A time of day, a part of day, a day, or these together.</summary>
    private int ReadTimedDay(int i, out DatePart part, out bool isCertain)
    {
        isCertain = false;
        int time = ReadTime(i, out int minute, out bool timeIsCertain);
        if (time > 0)
        {
            int afterPart = ReadDayPart(time, out int dayPart);
            int next = afterPart > 0 ? afterPart : time;
            if (dayPart is 3 or 4 && minute < 12 * 60)
                minute += 12 * 60;
            else if (dayPart == 5 && minute is >= 6 * 60 and < 12 * 60)
                minute += 12 * 60;
            else if (dayPart == 2 && minute < 6 * 60)
                minute += 12 * 60;
            int skip = next;
            if (_lexicon.IsMark(skip, ',') || _lexicon.IsMark(skip, '-'))
                skip++;
            int day = ReadDay(skip, out part, out bool dayIsCertain);
            if (day < 0 || (skip != next && !dayIsCertain))
            {
                day = ReadSuffixedPart(time, out part);
                // 18g chiều nay 10-11
                if (day > 0 && ReadDay(day, out DatePart written, out _) is var writtenEnd and > 0 && written.Origin == DateOrigin.Absolute && written.Month != 0)
                    (day, part) = (writtenEnd, written);
            }
            if (day > 0 && part.Grain == DateGrain.Day)
            {
                part.Grain = DateGrain.Minute;
                part.Minute = (short)minute;
                isCertain = dayIsCertain || timeIsCertain;
                return day;
            }
            part = DatePart.Of(DateGrain.Minute);
            part.Minute = (short)minute;
            isCertain = timeIsCertain && afterPart > 0;
            return next;
        }
        int end = ReadSuffixedPart(i, out part);
        if (end > 0)
        {
            // "tối qua 22/10", "chiều nay 10-11"
            isCertain = true;
            int more = ReadDay(end, out DatePart day, out _);
            if (more > 0 && day.Origin == DateOrigin.Absolute && day.Month != 0)
            {
                part = day;
                return more;
            }
            return end;
        }
        int partEnd = ReadDayPart(i, out _);
        if (partEnd > 0)
        {
            int skip = _lexicon.IsMark(partEnd, ',') ? partEnd + 1 : partEnd;
            end = ReadDay(skip, out part, out isCertain);
            if (end > 0 && (part.Month != 0 || part.Origin != DateOrigin.Absolute || skip == partEnd))
            {
                isCertain = true;
                return end;
            }
            part = DatePart.Of(DateGrain.Day);
            end = ReadNumericDay(partEnd, ref part, true, out _);
            if (end > 0)
            {
                isCertain = true;
                return end;
            }
            if (_lexicon.TimeAt(partEnd, out int weekdayEnd) is { Word: TimeWord.Weekday } weekday)
                return ReadBareWeekday(weekdayEnd, weekday.Value, out part);
            part = default;
            return -1;
        }
        return ReadDay(i, out part, out isCertain);
    }

    /// <summary>A weekday with a word that tells it from an ordinal: tối chủ nhật, hôm thứ Sáu. It is the nearest one.</summary>
    private int ReadBareWeekday(int end, int weekday, out DatePart part)
    {
        int full = ReadWeekday(end, weekday, out part);
        if (full > 0)
            return full;
        part = DatePart.Of(DateGrain.Day);
        part.Weekday = (byte)weekday;
        part.Origin = DateOrigin.Reference;
        return end;
    }

    private int ReadDayPart(int i, out int dayPart)
    {
        dayPart = 0;
        if (_lexicon.TimeAt(i, out int end) is not { Word: TimeWord.DayPart } sense)
            return -1;
        dayPart = sense.Value;
        // trưa và chiều, đêm và sáng
        if (end < buffer.Count && (buffer[end].Key == AndWord || buffer[end].Symbol is ',' or '-') && _lexicon.TimeAt(end + 1, out int second) is { Word: TimeWord.DayPart })
            return second;
        return end;
    }

    /// <summary>sáng nay, đêm qua, chiều mai, sáng hôm qua, hôm nay, ngày mai.</summary>
    private int ReadSuffixedPart(int i, out DatePart part)
    {
        part = DatePart.Of(DateGrain.Day);
        part.Origin = DateOrigin.Reference;
        int end = ReadDayPart(i, out _);
        int next = end > 0 ? end : i;
        if (_lexicon.TimeAt(next, out int after) is not { } sense)
            return -1;
        if (sense.Word == TimeWord.RelativeDay)
        {
            part.Shift = (short)sense.Value;
            return after;
        }
        if (end < 0)
            return -1;
        if (sense.Word is TimeWord.NowSuffix or TimeWord.LastDaySuffix or TimeWord.NextDaySuffix)
        {
            part.Shift = (short)sense.Value;
            return after;
        }
        return -1;
    }

    /// <summary>14h30, 8 giờ 30 phút, 14:30, năm giờ kém mười lăm, 2 giờ rưỡi.</summary>
    private int ReadTime(int i, out int minute, out bool isCertain)
    {
        minute = 0;
        isCertain = true;
        int hour = _lexicon.Digits(i);
        int next = i + 1;
        if (hour >= 0)
        {
            if (buffer[i].Length > 2 || hour > 24)
                return -1;
            if (_lexicon.IsMark(next, ':') && buffer[next].IsGlued && _lexicon.Digits(next + 1) is >= 0 and < 60 and int minutes && buffer[next + 1].Length == 2 && buffer[next + 1].IsGlued)
            {
                minute = hour * 60 + minutes;
                next += 2;
                // hh:mm:ss
                if (_lexicon.IsMark(next, ':') && buffer[next].IsGlued && _lexicon.Digits(next + 1) is >= 0 and < 60)
                    next += 2;
                return hour < 24 ? SkipHourWord(next) : -1;
            }
        }
        else
        {
            NumberWordReader words = new(buffer, trie, i);
            if (buffer[i].Kind != TokenKind.Word || !words.TryRead(out Numeral numeral) || numeral.Value is < 0 or > 24 || numeral.Value != decimal.Truncate(numeral.Value))
                return -1;
            hour = (int)numeral.Value;
            next = numeral.End;
        }
        if (_lexicon.WordAt(next) is not { Word: TimeWord.Hour })
            return -1;
        bool glued = buffer[next].IsGlued;
        if (!glued && buffer[next].Length == 1 && buffer[i].Kind != TokenKind.Number)
            return -1;
        next++;
        minute = hour * 60;
        if (next < buffer.Count && buffer[next].Key == HalfWord)
        {
            minute += 30;
            isCertain = false;
            return next + 1;
        }
        if (next < buffer.Count && buffer[next].Key == LessWord)
        {
            int lessEnd = ReadSmallNumber(next + 1, out int less);
            if (lessEnd > 0 && less < 60)
            {
                minute -= less;
                return minute >= 0 ? SkipMinuteWord(lessEnd) : -1;
            }
        }
        int minuteEnd = ReadSmallNumber(next, out int value);
        if (minuteEnd > 0 && value < 60 && buffer[next].Gap <= TokenGap.Space)
        {
            int afterMinutes = SkipMinuteWord(minuteEnd);
            bool hasWord = afterMinutes > minuteEnd;
            // "8 giờ 30" needs the word, or digits that are written together with the hour.
            if (hasWord || (buffer[next].Kind == TokenKind.Number && buffer[next].Length == 2 && (buffer[next].IsGlued || !IsNumberGoingOn(minuteEnd))))
            {
                minute += value;
                return hour < 24 ? afterMinutes : -1;
            }
        }
        // 14h75 is no time.
        if (next < buffer.Count && buffer[next].Kind == TokenKind.Number && buffer[next].IsGlued)
            return -1;
        if (hour == 24)
            minute = 0;
        // "8 giờ" may be how long something took.
        isCertain = false;
        return hour <= 24 ? next : -1;
    }

    private bool IsNumberGoingOn(int i) => _lexicon.IsDateMark(i) && _lexicon.Digits(i + 1) >= 0 && buffer[i].IsGlued;

    private int SkipHourWord(int i) => _lexicon.WordAt(i) is { Word: TimeWord.Hour } ? i + 1 : i;

    private int SkipMinuteWord(int i) => _lexicon.WordAt(i) is { Word: TimeWord.Minute } ? i + 1 : i;

    private int ReadSmallNumber(int i, out int value)
    {
        value = _lexicon.Digits(i);
        if (value >= 0)
            return value < 100 ? i + 1 : -1;
        if (i >= buffer.Count || buffer[i].Kind != TokenKind.Word)
            return -1;
        NumberWordReader words = new(buffer, trie, i);
        if (!words.TryRead(out Numeral numeral) || numeral.Value is < 0 or >= 100 || numeral.Value != decimal.Truncate(numeral.Value) || numeral.HasMultiplier)
            return -1;
        value = (int)numeral.Value;
        return numeral.End;
    }

    /// <summary>A day: 8/7/2024, ngày 8 tháng 7 năm 2024, ngày 23, thứ hai, mùng 3 Tết, rằm tháng Giêng, hôm qua.</summary>
    private int ReadDay(int i, out DatePart part, out bool isCertain)
    {
        part = DatePart.Of(DateGrain.Day);
        isCertain = true;
        TimeSense? sense = _lexicon.TimeAt(i, out int end);
        switch (sense?.Word)
        {
            case TimeWord.RelativeDay:
                part.Origin = DateOrigin.Reference;
                part.Shift = (short)sense.Value;
                return end;
            case TimeWord.Weekday:
                // A capital tells "thứ Sáu" from the sixth.
                isCertain = false;
                return buffer[end - 1].StartsUpper && !buffer[i].StartsUpper ? ReadBareWeekday(end, sense.Value, out part) : ReadWeekday(end, sense.Value, out part);
            case TimeWord.SameDay:
                part.Origin = DateOrigin.Governing;
                isCertain = false;
                return end;
            case TimeWord.DayOfTen:
                {
                    int number = ReadSmallNumber(end, out int day);
                    if (number < 0 || day is < 1 or > 10)
                        return -1;
                    part.Day = (byte)day;
                    return ReadAfterDay(number, ref part, true);
                }
            case TimeWord.FullMoon:
                part.Day = 15;
                part.IsLunar = true;
                end = ReadAfterDay(end, ref part, false);
                return part.Month != 0 ? end : -1;
            case TimeWord.Day:
                return ReadDayAfterWord(i, end, ref part, out isCertain);
        }
        int numeric = ReadNumericDay(i, ref part, false, out isCertain);
        if (numeric > 0)
            return numeric;
        // "15 tháng 10": not "2 tháng 5 ngày", which is a length.
        int bare = _lexicon.Digits(i);
        if (bare is >= 1 and <= 31 && buffer[i].Length <= 2 && _lexicon.WordAt(i + 1) is { Word: TimeWord.Month } && _lexicon.Digits(i + 2) is >= 1 and <= 12
            && ReadMonthNumber(i + 2, out _, out _) is var month and > 0
            && _lexicon.WordAt(month) is not { Word: TimeWord.Day or TimeWord.Month } && trie.Match(buffer, month, LexiconRoles.Unit | LexiconRoles.CountedNoun | LexiconRoles.PercentSign, out _) is null)
        {
            part.Day = (byte)bare;
            int withMonth = ReadAfterDay(i + 1, ref part, false);
            isCertain = part.HasYear || part.IsLunar;
            return part.Month != 0 ? withMonth : -1;
        }
        return -1;
    }

    private int ReadDayAfterWord(int i, int end, ref DatePart part, out bool isCertain)
    {
        isCertain = true;
        // "ngày thứ Hai", "ngày mùng 3"
        if (_lexicon.WordAt(end) is { Word: TimeWord.DayOfTen } && end > i)
            return ReadDay(end, out part, out _);
        if (_lexicon.TimeAt(end, out int weekdayEnd) is { Word: TimeWord.Weekday } weekday)
            return ReadBareWeekday(weekdayEnd, weekday.Value, out part);
        if (_lexicon.TimeAt(end, out _) is { Word: TimeWord.FullMoon })
            return ReadDay(end, out part, out _);
        int numeric = ReadNumericDay(end, ref part, true, out _);
        if (numeric > 0)
            return numeric;
        // "ngày 31/4/2024": a day that does not exist is no other day either.
        if (_lexicon.Digits(end) >= 0 && _lexicon.IsMark(end + 1, '/') && buffer[end + 1].IsGlued && _lexicon.Digits(end + 2) >= 0)
            return -1;
        int number = ReadSmallNumber(end, out int day);
        if (number < 0 || day is < 1 or > 31)
            return -1;
        if (buffer[end].Kind == TokenKind.Word)
        {
            // "ngày năm" in words needs its month.
            part.Day = (byte)day;
            int withMonth = ReadAfterDay(number, ref part, false);
            return part.Month != 0 ? withMonth : -1;
        }
        part.Day = (byte)day;
        return ReadAfterDay(number, ref part, false);
    }

    /// <summary>What may follow a day: its month and year, Tết, âm lịch, hằng tháng.</summary>
    private int ReadAfterDay(int i, ref DatePart part, bool mayBeTet)
    {
        int end = i;
        if (mayBeTet && _lexicon.TimeAt(i, out int tet) is { Word: TimeWord.LunarNewYear })
        {
            part.Month = 1;
            part.IsLunar = true;
            end = ReadYearAfter(tet, ref part);
            return end;
        }
        int monthWord = _lexicon.WordAt(i) is { Word: TimeWord.Month } ? i + 1 : -1;
        if (_lexicon.IsMark(i, ',') && _lexicon.WordAt(i + 1) is { Word: TimeWord.Month })
            monthWord = i + 2;
        if (monthWord > 0)
        {
            if (_lexicon.WordAt(monthWord) is { Word: TimeWord.ThisSuffix or TimeWord.LastSuffix or TimeWord.NextSuffix } suffix)
            {
                part.Origin = DateOrigin.Reference;
                part.Shift = (short)suffix.Value;
                part.Grain = DateGrain.Day;
                return monthWord + 1;
            }
            int monthEnd = ReadMonthNumber(monthWord, out int month, out bool isLunarName);
            if (monthEnd > 0)
            {
                part.Month = (byte)month;
                part.IsLunar |= isLunarName;
                end = ReadYearAfter(monthEnd, ref part);
            }
        }
        int lunar = _lexicon.Skip(end, TimeWord.Lunar);
        if (lunar < 0 && _lexicon.IsMark(end, '(') && _lexicon.Skip(end + 1, TimeWord.Lunar) is var inside and > 0 && _lexicon.IsMark(inside, ')'))
            lunar = inside + 1;
        if (lunar > 0)
        {
            part.IsLunar = true;
            end = part.HasYear ? lunar : ReadYearAfter(lunar, ref part);
        }
        return end;
    }

    private int ReadWeekday(int end, int weekday, out DatePart part)
    {
        part = DatePart.Of(DateGrain.Day);
        part.Weekday = (byte)weekday;
        // thứ hai, ngày 5/9; thứ hai (5/9); thứ ba tuần tới
        int next = _lexicon.IsMark(end, ',') || _lexicon.IsMark(end, '(') ? end + 1 : end;
        bool opened = _lexicon.IsMark(end, '(');
        int day = ReadDayWithMonth(next, out DatePart full);
        if (day > 0)
        {
            if (opened && !_lexicon.IsMark(day, ')'))
                return -1;
            part = full;
            part.Weekday = (byte)weekday;
            return opened ? day + 1 : day;
        }
        if (end < buffer.Count && buffer[end].Key == WeekWord && _lexicon.WordAt(end + 1) is { Word: TimeWord.ThisSuffix or TimeWord.LastSuffix or TimeWord.NextSuffix or TimeWord.NowSuffix or TimeWord.LastDaySuffix } suffix)
        {
            part.Origin = DateOrigin.Reference;
            part.Shift = (short)suffix.Value;
            part.Count = 1;
            return end + 2;
        }
        if (_lexicon.WordAt(end) is { Word: TimeWord.ThisSuffix or TimeWord.NowSuffix })
        {
            part.Origin = DateOrigin.Reference;
            part.Count = 1;
            return end + 1;
        }
        // A weekday by itself is the nearest one; "thứ hai" as an ordinal has a noun before it and is never read here as certain.
        if (_lexicon.WordAt(end) is { Word: TimeWord.NextSuffix or TimeWord.LastSuffix or TimeWord.LastDaySuffix } direct)
        {
            part.Origin = DateOrigin.Reference;
            part.Shift = (short)direct.Value;
            part.Count = 0;
            return end + 1;
        }
        return -1;
    }

    private int ReadDayWithMonth(int i, out DatePart part)
    {
        int end = ReadDay(i, out part, out _);
        return end > 0 && part.Origin == DateOrigin.Absolute && part.Month != 0 ? end : -1;
    }

    /// <summary>8/7/2024, 08-07-2024, 8.7.2024, 8/7; with <paramref name="afterWord"/> also 5 (in ngày 5).</summary>
    private int ReadNumericDay(int i, ref DatePart part, bool afterWord, out bool isCertain)
    {
        isCertain = afterWord;
        int day = _lexicon.Digits(i);
        if (day is < 1 or > 31 || buffer[i].Length > 2)
            return -1;
        if (!afterWord && i > 0 && buffer[i].IsGlued && buffer[i - 1].Symbol is '/' or '.' or ',' && i > 1 && buffer[i - 2].Kind == TokenKind.Number)
            return -1;
        if (!_lexicon.IsDateMark(i + 1) || _lexicon.Digits(i + 2) is not (>= 1 and <= 12 and int month) || buffer[i + 2].Length > 2)
            return -1;
        char mark = buffer[i + 1].Symbol;
        bool spaced = !buffer[i + 1].IsGlued || !buffer[i + 2].IsGlued;
        if (_lexicon.IsDateMark(i + 3) && buffer[i + 3].Symbol == mark && _lexicon.Digits(i + 4) is >= 0 and int year
            && buffer[i + 4].Length is 4 or 2 && (!spaced || mark != '-' || afterWord) && (buffer[i + 4].Length == 4 || (buffer[i + 4].IsGlued && buffer[i + 3].IsGlued)))
        {
            if (buffer[i + 4].Length == 2)
                year += year <= 50 ? 2000 : 1900;
            if (CalendarPoint.IsDay(year, month, day) && !GoesOn(i + 5, mark))
            {
                part.Day = (byte)day;
                part.Month = (byte)month;
                part.Year = (short)year;
                isCertain = true;
                return SkipLunar(i + 5, ref part);
            }
            return -1;
        }
        // 1-10/5 is a range of days.
        if (mark == '-' && _lexicon.IsMark(i + 3, '/') && buffer[i + 3].IsGlued && _lexicon.Digits(i + 4) is >= 1 and <= 12)
            return -1;
        // 8.7 and 8-7 are dates only behind a word that says so, 8 - 7 never; decimals and ranges look the same.
        if (spaced && (mark != '/' || !afterWord))
            return -1;
        if (GoesOn(i + 3, mark) && mark != '-')
            return -1;
        if (!CalendarPoint.IsDay(null, month, day))
            return -1;
        if (mark == '.' && !afterWord)
            return -1;
        part.Day = (byte)day;
        part.Month = (byte)month;
        int end = i + 3;
        // ngày 5/6 năm 2023
        if (_lexicon.WordAt(end) is { Word: TimeWord.Year } && _lexicon.Digits(end + 1) is > 1000 and int spelled && IsYear(spelled))
        {
            part.Year = (short)spelled;
            isCertain = true;
            end += 2;
        }
        else if (_lexicon.TimeAt(end, out int relative) is { Word: TimeWord.RelativeYear } yearSense)
        {
            part.HasYearShift = true;
            part.YearShift = (short)yearSense.Value;
            isCertain = true;
            end = relative;
        }
        return SkipLunar(end, ref part);
    }

    private bool GoesOn(int i, char mark) => _lexicon.IsMark(i, mark) && buffer[i].IsGlued && _lexicon.Digits(i + 1) >= 0 && buffer[i + 1].IsGlued;

    private int SkipLunar(int i, ref DatePart part)
    {
        int end = _lexicon.Skip(i, TimeWord.Lunar);
        if (end < 0 && _lexicon.IsMark(i, '(') && _lexicon.Skip(i + 1, TimeWord.Lunar) is var inside and > 0 && _lexicon.IsMark(inside, ')'))
            end = inside + 1;
        if (end < 0)
            return i;
        part.IsLunar = true;
        return end;
    }

    private int ReadMonthNumber(int i, out int month, out bool isLunarName)
    {
        isLunarName = false;
        month = _lexicon.Digits(i);
        if (month >= 0)
            return month is >= 1 and <= 12 && buffer[i].Length <= 2 ? i + 1 : -1;
        if (_lexicon.WordAt(i) is { Word: TimeWord.MonthName } name && name.Value != 11)
        {
            month = name.Value;
            isLunarName = true;
            return i + 1;
        }
        if (i >= buffer.Count || buffer[i].Kind != TokenKind.Word || buffer[i].Gap == TokenGap.Paragraph)
            return -1;
        month = _lexicon.Roman(i);
        if (month is >= 1 and <= 12 && buffer[i].Shape == TokenShape.Upper)
            return i + 1;
        // tháng Năm, tháng mười hai, tháng tư
        if (trie.EntryOf(buffer[i])?.NumberWord is { Kind: NumberWordKind.UnitDigit, Value: 4 })
        {
            month = 4;
            return i + 1;
        }
        NumberWordReader words = new(buffer, trie, i);
        if (!words.TryRead(out Numeral numeral) || numeral.Value is < 1 or > 12 || numeral.Value != decimal.Truncate(numeral.Value))
            return -1;
        month = (int)numeral.Value;
        // Mười một: the second word may begin with a capital too.
        return numeral.End;
    }

    /// <summary>A month: tháng 7 năm 2024, tháng 7/2024, tháng 3-2024, 9/2022, tháng trước, đầu tháng 5.</summary>
    private int ReadMonth(int i, out DatePart part, out bool isCertain)
    {
        part = DatePart.Of(DateGrain.Month);
        isCertain = true;
        int start = SkipPartWords(i);
        if (_lexicon.WordAt(start) is { Word: TimeWord.Month })
        {
            if (_lexicon.TimeAt(start + 1, out int suffixEnd) is { Word: TimeWord.ThisSuffix or TimeWord.LastSuffix or TimeWord.NextSuffix or TimeWord.LastDaySuffix } suffix)
            {
                part.Origin = suffix.Word is TimeWord.LastSuffix ? DateOrigin.Governing : DateOrigin.Reference;
                part.Shift = (short)suffix.Value;
                part.IsJustPast = suffix.Word == TimeWord.LastDaySuffix;
                return suffixEnd;
            }
            int end = ReadMonthNumber(start + 1, out int month, out bool isLunar);
            if (end < 0)
            {
                // đầu tháng, cuối tháng: the month that governs.
                if (start == i)
                    return -1;
                part.Origin = DateOrigin.Governing;
                isCertain = false;
                return start + 1;
            }
            part.Month = (byte)month;
            part.IsLunar = isLunar;
            bool inWords = buffer[start + 1].Kind == TokenKind.Word;
            int afterYear = ReadYearAfter(end, ref part);
            isCertain = !inWords || afterYear > end || buffer[start + 1].StartsUpper;
            return SkipLunar(afterYear, ref part);
        }
        // 9/2022, 9-2022
        int number = _lexicon.Digits(start);
        if (number is >= 1 and <= 12 && buffer[start].Length <= 2 && _lexicon.IsDateMark(start + 1) && buffer[start + 1].IsGlued
            && _lexicon.Digits(start + 2) is >= 1900 and <= 2100 and int year && buffer[start + 2].IsGlued && !GoesOn(start + 3, buffer[start + 1].Symbol)
            && !(start > 1 && buffer[start].IsGlued && buffer[start - 1].Symbol is '/' or '-' or '.' && buffer[start - 2].Kind == TokenKind.Number && buffer[start - 1].Symbol == buffer[start + 1].Symbol))
        {
            part.Month = (byte)number;
            part.Year = (short)year;
            isCertain = false;
            return start + 3;
        }
        return -1;
    }

    /// <summary>đầu, cuối, giữa, hết, cả before a month, quarter or year: part of the expression, without effect on its value.</summary>
    private int SkipPartWords(int i)
    {
        while (_lexicon.TimeAt(i, out int end) is { Word: TimeWord.PartStart or TimeWord.PartEnd or TimeWord.PartMiddle or TimeWord.Whole or TimeWord.FirstHalf or TimeWord.SecondHalf } sense)
        {
            if (sense.Word is TimeWord.FirstHalf or TimeWord.SecondHalf)
                return i;
            i = end;
        }
        return i;
    }

    /// <summary>The year after a month, quarter or span: năm 2024, /2024, - 2024, năm ngoái, năm nay.</summary>
    private int ReadYearAfter(int i, ref DatePart part)
    {
        int next = _lexicon.IsMark(i, ',') && _lexicon.WordAt(i + 1) is { Word: TimeWord.Year } ? i + 1 : i;
        if (_lexicon.TimeAt(next, out int relative) is { Word: TimeWord.RelativeYear } sense)
        {
            part.HasYearShift = true;
            part.YearShift = (short)sense.Value;
            return relative;
        }
        if (_lexicon.WordAt(next) is { Word: TimeWord.Year })
        {
            if (_lexicon.Digits(next + 1) is var spelled && IsYear(spelled) && buffer[next + 1].Length == 4)
            {
                part.Year = (short)spelled;
                return next + 2;
            }
            if (_lexicon.TimeAt(next + 1, out int suffixEnd) is { Word: TimeWord.LastSuffix or TimeWord.NextSuffix or TimeWord.ThisSuffix } suffix)
            {
                part.HasYearShift = true;
                part.YearShift = (short)suffix.Value;
                return suffixEnd;
            }
            int words = ReadYearWords(next + 1, out int year);
            if (words > 0)
            {
                part.Year = (short)year;
                return words;
            }
            return i;
        }
        if (_lexicon.IsDateMark(i) && _lexicon.Digits(i + 1) is var number && IsYear(number) && buffer[i + 1].Length == 4 && (buffer[i].IsGlued || buffer[i].Symbol != '.'))
        {
            part.Year = (short)number;
            return i + 2;
        }
        if (_lexicon.Digits(i) is var bare && bare is >= 1900 and <= 2100 && buffer[i].Length == 4 && !IsMeasured(i + 1))
        {
            part.Year = (short)bare;
            return i + 1;
        }
        return i;
    }

    /// <summary>Whether a four-digit number is followed by what it counts rather than standing for a year.</summary>
    private bool IsCounted(int i) =>
        (i < buffer.Count && buffer[i].Symbol is ',' or '.' && buffer[i].IsGlued && _lexicon.Digits(i + 1) >= 0 && buffer[i + 1].IsGlued)
        || trie.Match(buffer, i, LexiconRoles.CountedNoun | LexiconRoles.Unit | LexiconRoles.PercentSign, out _) is not null;

    /// <summary>Whether a measure follows; behind a month, four digits are a year even where a noun follows.</summary>
    private bool IsMeasured(int i) =>
        (i < buffer.Count && buffer[i].Symbol is ',' or '.' && buffer[i].IsGlued && _lexicon.Digits(i + 1) >= 0 && buffer[i + 1].IsGlued)
        || trie.Match(buffer, i, LexiconRoles.Unit, out _) is { Unit.Code: not null };

    private int ReadYearWords(int i, out int year)
    {
        year = 0;
        if (i >= buffer.Count || buffer[i].Kind != TokenKind.Word)
            return -1;
        NumberWordReader words = new(buffer, trie, i);
        if (!words.TryRead(out Numeral numeral) || numeral.Value is < 1000 or > 2100 || numeral.Value != decimal.Truncate(numeral.Value))
            return -1;
        year = (int)numeral.Value;
        return numeral.End;
    }

    private static bool IsYear(int year) => year is >= 1000 and <= 2100;

    private int ReadQuarter(int i, out DatePart part)
    {
        part = DatePart.Of(DateGrain.Quarter);
        int start = SkipPartWords(i);
        if (start >= buffer.Count)
            return -1;
        int next;
        if (_lexicon.WordAt(start) is { Word: TimeWord.Quarter })
        {
            next = start + 1;
            if (_lexicon.TimeAt(next, out int suffixEnd) is { Word: TimeWord.ThisSuffix or TimeWord.LastSuffix or TimeWord.NextSuffix or TimeWord.LastDaySuffix } suffix)
            {
                part.Origin = suffix.Word is TimeWord.LastSuffix ? DateOrigin.Governing : DateOrigin.Reference;
                part.Shift = (short)suffix.Value;
                part.IsJustPast = suffix.Word == TimeWord.LastDaySuffix;
                return suffixEnd;
            }
            if (_lexicon.WordAt(next) is { Word: TimeWord.PartStart } && _lexicon.WordAt(next + 1) is { Word: TimeWord.Year })
            {
                part.Quarter = 1;
                return ReadYearOfSpan(next + 1, ref part);
            }
            if (start > i && _lexicon.Digits(next) < 0 && _lexicon.Roman(next) == 0)
            {
                // cuối quý
                part.Origin = DateOrigin.Governing;
                return next;
            }
        }
        else if (buffer[start].Key == QuarterLetter && buffer[start].Shape == TokenShape.Upper && start + 1 < buffer.Count && buffer[start + 1].IsGlued)
        {
            next = start + 1;
        }
        else
        {
            return -1;
        }
        int quarter = _lexicon.Digits(next);
        if (quarter < 0)
            quarter = _lexicon.Roman(next);
        int end = next + 1;
        if (quarter == 0)
        {
            end = ReadSmallNumber(next, out quarter);
            if (end < 0 && next < buffer.Count && trie.EntryOf(buffer[next])?.NumberWord is { Kind: NumberWordKind.UnitDigit, Value: 4 })
                (end, quarter) = (next + 1, 4);
        }
        if (quarter is < 1 or > 4 || end < 0)
            return -1;
        part.Quarter = (byte)quarter;
        return ReadYearAfter(end, ref part);
    }

    /// <summary>"năm 2024", "năm nay", "năm" after n tháng đầu; the word alone leaves the year open.</summary>
    private int ReadYearOfSpan(int i, ref DatePart part)
    {
        int end = ReadYearAfter(i, ref part);
        return end > i ? end : _lexicon.WordAt(i) is { Word: TimeWord.Year } ? i + 1 : i;
    }

    /// <summary>6 tháng đầu năm 2024, 9 tháng, 9 tháng năm 2023, hai quý đầu năm, nửa đầu năm, 10 ngày đầu tháng 5.</summary>
    private int ReadMonths(int i, out DatePart part, out bool isCertain)
    {
        part = DatePart.Of(DateGrain.Months);
        isCertain = true;
        TimeSense? half = _lexicon.TimeAt(i, out int halfEnd);
        if (half is { Word: TimeWord.FirstHalf or TimeWord.SecondHalf })
        {
            part.Side = half.Word == TimeWord.FirstHalf ? DateSide.Start : DateSide.End;
            if (_lexicon.WordAt(halfEnd) is { Word: TimeWord.Year })
            {
                part.Count = 6;
                return ReadYearOfSpan(halfEnd, ref part);
            }
            if (_lexicon.WordAt(halfEnd) is { Word: TimeWord.Month })
            {
                int monthEnd = ReadMonth(halfEnd, out part, out isCertain);
                if (monthEnd < 0)
                    return -1;
                part.Side = half.Word == TimeWord.FirstHalf ? DateSide.Start : DateSide.End;
                part.Count = 15;
                return monthEnd;
            }
            return -1;
        }
        int start = i;
        if (_lexicon.TimeAt(i, out int whole) is { Word: TimeWord.Whole })
            start = whole;
        int next = ReadSmallNumber(start, out int count);
        if (next < 0 || count < 1)
            return -1;
        // 9T2013, 9T/2013
        if (count <= 12 && next + 1 < buffer.Count && buffer[next].Key == MonthLetter && buffer[next].IsGlued && buffer[next].Shape == TokenShape.Upper)
        {
            part.Count = (short)count;
            int shortEnd = ReadYearAfter(next + 1, ref part);
            return shortEnd > next + 1 ? shortEnd : -1;
        }
        switch (_lexicon.WordAt(next)?.Word)
        {
            case TimeWord.Month when count <= 12:
                part.Count = (short)count;
                break;
            case TimeWord.Quarter when count <= 4:
                part.Count = (short)(count * 3);
                break;
            case TimeWord.Day or TimeWord.Week when _lexicon.WordAt(next + 1) is { Word: TimeWord.PartStart or TimeWord.PartEnd } dayside
                && _lexicon.WordAt(next + 2) is { Word: TimeWord.Month } && count <= 31:
                {
                    bool isWeek = _lexicon.WordAt(next) is { Word: TimeWord.Week };
                    int monthEnd = ReadMonth(next + 2, out part, out isCertain);
                    if (monthEnd < 0)
                        return -1;
                    part.Side = dayside.Word == TimeWord.PartStart ? DateSide.Start : DateSide.End;
                    part.Count = (short)(isWeek ? count * 7 : count);
                    return monthEnd;
                }
            default:
                return -1;
        }
        int after = next + 1;
        if (_lexicon.TimeAt(after, out int side) is { Word: TimeWord.PartStart or TimeWord.PartEnd } partSense && side == after + 1)
        {
            part.Side = partSense.Word == TimeWord.PartStart ? DateSide.Start : DateSide.End;
            if (_lexicon.WordAt(side) is { Word: TimeWord.Year } || (_lexicon.Digits(side) is var y && IsYear(y)) || _lexicon.IsDateMark(side))
            {
                int yearEnd = ReadYearOfSpan(side, ref part);
                if (yearEnd > side)
                    return yearEnd;
            }
            if (_lexicon.TimeAt(side, out _) is { Word: TimeWord.RelativeYear })
                return ReadYearAfter(side, ref part);
            isCertain = false;
            return side;
        }
        int withYear = ReadYearAfter(after, ref part);
        // "9 tháng qua" is a stretch back, "9 tháng" alone may be a duration; "12 tháng năm 2023" is the year.
        isCertain = withYear > after && (part.Year != 0);
        return withYear;
    }

    private int ReadWeek(int i, out DatePart part)
    {
        part = DatePart.Of(DateGrain.Week);
        int start = SkipPartWords(i);
        if (_lexicon.WordAt(start) is not { Word: TimeWord.Week })
            return -1;
        if (_lexicon.Digits(start + 1) is >= 1 and <= 53 and int week && !_lexicon.IsDateMark(start + 2) && !IsCounted(start + 2))
        {
            part.Count = (short)week;
            return ReadYearAfter(start + 2, ref part);
        }
        if (_lexicon.TimeAt(start + 1, out int end) is not { Word: TimeWord.ThisSuffix or TimeWord.LastSuffix or TimeWord.NextSuffix or TimeWord.LastDaySuffix or TimeWord.NowSuffix } suffix)
            return -1;
        part.Origin = suffix.Word == TimeWord.LastSuffix && end > start + 2 ? DateOrigin.Governing : DateOrigin.Reference;
        part.Shift = (short)suffix.Value;
        part.IsJustPast = suffix.Word == TimeWord.LastDaySuffix;
        return end;
    }

    /// <summary>A year, decade or century: năm 2024, năm nay, đầu năm, thập niên 1990, những năm 90, thế kỷ XX, a bare 2024.</summary>
    private int ReadYear(int i, out DatePart part, out bool isCertain)
    {
        part = DatePart.Of(DateGrain.Year);
        isCertain = true;
        int start = SkipPartWords(i);
        part.IsFromStart = start > i && _lexicon.WordAt(i) is { Word: TimeWord.PartStart };
        TimeSense? sense = _lexicon.TimeAt(start, out int end);
        switch (sense?.Word)
        {
            case TimeWord.RelativeYear:
                part.Origin = DateOrigin.Reference;
                part.Shift = (short)sense.Value;
                return end;
            case TimeWord.NextYear:
                part.Origin = DateOrigin.Reference;
                part.Shift = 1;
                return end;
            case TimeWord.DecadeYears or TimeWord.Decade:
                return ReadDecade(end, sense.Word == TimeWord.DecadeYears, ref part);
            case TimeWord.Century:
                return ReadCentury(end, ref part);
            case TimeWord.Season when _lexicon.TimeAt(start + 1, out int seasonEnd) is { Word: TimeWord.SeasonName }:
                return ReadSeason(seasonEnd, ref part, out isCertain);
            case TimeWord.SeasonName:
                return ReadSeason(end, ref part, out isCertain);
            case TimeWord.LunarNewYear when _lexicon.Digits(end) is var tetYear && IsYear(tetYear):
                part.Year = (short)tetYear;
                isCertain = false;
                return end + 1;
            case TimeWord.Years:
                return ReadYearNumber(end, ref part);
            case TimeWord.Year:
                break;
            default:
                return start == i ? ReadBareYear(i, ref part, out isCertain) : -1;
        }
        int year = ReadYearNumber(end, ref part);
        if (year > 0)
            return year;
        bool isVague = i > 0 && buffer[i].Gap <= TokenGap.Line && VagueWords.Contains(buffer[i - 1].Key);
        if (!isVague && _lexicon.TimeAt(end, out int suffixEnd) is { Word: TimeWord.LastSuffix or TimeWord.NextSuffix or TimeWord.ThisSuffix or TimeWord.LastDaySuffix } suffix)
        {
            part.Origin = suffix.Word == TimeWord.LastSuffix ? DateOrigin.Governing : DateOrigin.Reference;
            part.Shift = (short)suffix.Value;
            part.IsJustPast = suffix.Word == TimeWord.LastDaySuffix;
            return suffixEnd;
        }
        int words = ReadYearWords(end, out int spelled);
        if (words > 0)
        {
            part.Year = (short)spelled;
            return words;
        }
        // đầu năm, cuối năm, cả năm, hết năm: the governing year; "những tháng đầu năm" is vague.
        if (start > i && !(i > 0 && _lexicon.WordAt(i - 1) is { Word: TimeWord.Month or TimeWord.Quarter or TimeWord.Day }))
        {
            part.HasYearShift = true;
            return end;
        }
        return -1;
    }

    private int ReadYearNumber(int i, ref DatePart part)
    {
        int year = _lexicon.Digits(i);
        if (!IsYear(year) || buffer[i].Length != 4 || (_lexicon.IsMark(i + 1, ',') || _lexicon.IsMark(i + 1, '.')) && buffer[i + 1].IsGlued && _lexicon.Digits(i + 2) >= 0 && buffer[i + 2].IsGlued)
            return -1;
        part.Year = (short)year;
        return i + 1;
    }

    /// <summary>Four digits that may be a year although no word says so.</summary>
    private int ReadBareYear(int i, ref DatePart part, out bool isCertain)
    {
        isCertain = false;
        int year = _lexicon.Digits(i);
        if (year is < 1900 or > 2100 || buffer[i].Length != 4 || IsCounted(i + 1))
            return -1;
        if (i > 1 && buffer[i].IsGlued && buffer[i - 1].Symbol is '.' or ',' or '/' && buffer[i - 2].Kind == TokenKind.Number)
            return -1;
        part.Year = (short)year;
        // giá so sánh 2010
        isCertain = i > 0 && buffer[i - 1].Key == CompareWord;
        return i + 1;
    }

    private int ReadDecade(int i, bool isYears, ref DatePart part)
    {
        int number = _lexicon.Digits(i);
        if (number < 0)
            return -1;
        if (buffer[i].Length == 2 && number % 10 == 0)
            number += number <= 20 ? 2000 : 1900;
        if (!IsYear(number))
            return -1;
        // "những năm 2015 - 2022" is a range of years.
        if (isYears && (number % 10 != 0 || _lexicon.IsMark(i + 1, '-') || _lexicon.Skip(i + 1, TimeWord.Until) > 0))
        {
            part.Year = (short)number;
            return i + 1;
        }
        part.Grain = DateGrain.Decade;
        part.Year = (short)(number / 10 * 10);
        int end = i + 1;
        // thập niên 90 của thế kỷ XX
        if (end + 1 < buffer.Count && _lexicon.TimeAt(end, out _) is null && _lexicon.TimeAt(end + 1, out int century) is { Word: TimeWord.Century } && buffer[end].Length <= 5)
        {
            DatePart whole = DatePart.Of(DateGrain.Century);
            int centuryEnd = ReadCentury(century, ref whole);
            if (centuryEnd > 0 && buffer[i].Length == 2)
            {
                part.Year = (short)(whole.Year + number % 100);
                return centuryEnd;
            }
        }
        return end;
    }

    private int ReadCentury(int i, ref DatePart part)
    {
        int number = _lexicon.Digits(i);
        if (number < 0)
            number = _lexicon.Roman(i);
        int end = i + 1;
        if (number <= 0)
        {
            end = ReadSmallNumber(i, out number);
            if (end < 0)
                return -1;
        }
        if (number is < 1 or > 30)
            return -1;
        part.Grain = DateGrain.Century;
        part.Year = (short)((number - 1) * 100);
        return end;
    }

    /// <summary>Crop seasons and seasons of the year: their years are the value.</summary>
    private int ReadSeason(int i, ref DatePart part, out bool isCertain)
    {
        isCertain = true;
        int end = ReadYearAfter(i, ref part);
        if (end == i)
            return -1;
        if (part.HasYearShift && part.Year == 0)
        {
            part.Origin = DateOrigin.Reference;
            part.Shift = part.YearShift;
            part.HasYearShift = false;
        }
        return end;
    }

    // ---------- expressions of their own form

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
                end = ReadUntil(end, start, ref range);
            }
            else if (end < 0)
            {
                int day = _lexicon.Digits(inner);
                if (day is < 1 or > 31)
                    return -1;
                DatePart start = DatePart.Of(DateGrain.Day);
                start.Day = (byte)day;
                end = ReadUntil(inner + 1, start, ref range);
            }
            if (end < 0 || range.Finish.Grain != DateGrain.Day)
                return -1;
            expression = range;
            expression.IsCertain = true;
            return buffer[from - 1].Symbol == '(' && _lexicon.IsMark(end, ')') ? end + 1 : end;
        }
        if (sense is not { Word: TimeWord.PeriodWord or TimeWord.SchoolYear or TimeWord.DecadeYears or TimeWord.Years })
            return -1;
        if (sense.Word == TimeWord.SchoolYear && _lexicon.TimeAt(next, out int named) is { Word: TimeWord.LastSuffix or TimeWord.NextSuffix or TimeWord.ThisSuffix or TimeWord.NowSuffix } which)
        {
            expression.Start = DatePart.Of(DateGrain.SchoolYear);
            expression.Start.Origin = DateOrigin.Reference;
            expression.Start.Shift = (short)which.Value;
            expression.IsCertain = true;
            return named;
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
            else if (sense.Word is TimeWord.DecadeYears or TimeWord.Years || start.Grain != DateGrain.Year)
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
        if (sense is not { Word: TimeWord.SamePeriod or TimeWord.SameMonth or TimeWord.SameQuarter })
            return -1;
        if (start > i && sense.Word != TimeWord.SamePeriod)
            return -1;
        // "cùng kỳ năm trước" is an entry of its own, so that "cùng kỳ" followed by "năm" is not cut wrongly.
        bool isLastYear = next - start > 2;
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

    /// <summary>3 năm qua, 5 năm tới, 24 giờ qua, 10 năm gần đây, 3 năm trở lại đây.</summary>
    private int ReadStretch(int i, ref DateExpression expression)
    {
        int ago = ReadAgo(i, ref expression);
        if (ago > 0)
            return ago;
        int next = ReadSmallNumber(i, out int count);
        if (next < 0 || count < 1)
            return -1;
        DateGrain grain = _lexicon.WordAt(next)?.Word switch
        {
            TimeWord.Year => DateGrain.Year,
            TimeWord.Month => DateGrain.Month,
            TimeWord.Week => DateGrain.Week,
            TimeWord.Day => DateGrain.Day,
            TimeWord.Hour => DateGrain.Minute,
            TimeWord.Quarter => DateGrain.Quarter,
            TimeWord.Decade => DateGrain.Decade,
            _ => DateGrain.None,
        };
        if (grain == DateGrain.None)
            return -1;
        int after = next + 1;
        TimeSense? suffix = _lexicon.TimeAt(after, out int end);
        if (suffix is null)
        {
            // trở lại đây
            if (after + 2 < buffer.Count && buffer[after].Key == TurnWord && buffer[after + 1].Key == BackWord && buffer[after + 2].Key == HereWord)
                return Stretch(DateForm.Back, grain, count, after + 3, true, ref expression);
            return -1;
        }
        switch (suffix.Word)
        {
            case TimeWord.LastDaySuffix or TimeWord.BackStretch:
                return Stretch(DateForm.Back, grain, count, end, true, ref expression);
            case TimeWord.LastSuffix when end > after + 1 || buffer[after].Length == 3:
                // vừa qua, vừa rồi, rồi; but "3 năm trước" is a point that far back, and "3 năm trước đó" a distance.
                if (IsRecent(after, end))
                    return Stretch(DateForm.Back, grain, count, end, true, ref expression);
                return end == after + 1 && grain is DateGrain.Year or DateGrain.Month ? PointBack(grain, count, end, ref expression) : -1;
            case TimeWord.NextSuffix or TimeWord.Until when !(suffix.Word == TimeWord.Until && IsFollowedByNumber(end)):
                if (suffix.Word == TimeWord.Until && end != after + 1)
                    return -1;
                return IsAhead(after, end) ? Stretch(DateForm.Ahead, grain, count, end, true, ref expression) : -1;
            default:
                return -1;
        }
    }

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
        DateGrain grain = _lexicon.WordAt(next)?.Word switch { TimeWord.Year => DateGrain.Year, TimeWord.Month => DateGrain.Month, TimeWord.Day => DateGrain.Day, _ => DateGrain.None };
        if (grain == DateGrain.None)
            return -1;
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
        return text.EndsWith("qua", StringComparison.OrdinalIgnoreCase) || buffer[end - 1].Key == SyllableKey.Of("rồi");
    }

    private bool IsAhead(int start, int end) => buffer[start].Key != SyllableKey.Of("sau") && end > start && buffer[end - 1].Key != SyllableKey.Of("đó");

    private static int Stretch(DateForm form, DateGrain grain, int count, int end, bool isCertain, ref DateExpression expression)
    {
        expression.Form = form;
        expression.Start = DatePart.Of(grain);
        expression.Start.Count = (short)count;
        expression.IsCertain = isCertain;
        return end;
    }

    /// <summary>"hai ngày 19 và 20/10", "hai ngày 19, 20/10": one stretch over both days.</summary>
    private int ReadDayPair(int i, ref DateExpression expression)
    {
        int next = ReadSmallNumber(i, out int count);
        if (next < 0 || count is < 2 or > 5 || _lexicon.WordAt(next) is not { Word: TimeWord.Day })
            return -1;
        int firstDay = _lexicon.Digits(next + 1);
        if (firstDay is < 1 or > 31)
            return -1;
        DatePart start = DatePart.Of(DateGrain.Day);
        int end = ReadNumericDay(next + 1, ref start, true, out _);
        if (end < 0)
        {
            start.Day = (byte)firstDay;
            end = next + 2;
        }
        while (end < buffer.Count && (buffer[end].Key == AndWord || buffer[end].Symbol is ',' or '-' || _lexicon.Skip(end, TimeWord.Until) > 0))
        {
            int day = ReadDay(end + 1, out DatePart finish, out _);
            if (day > 0 && finish.Origin == DateOrigin.Absolute && finish.Day != 0)
            {
                expression.Form = DateForm.Range;
                expression.Start = start;
                expression.Finish = finish;
                expression.IsCertain = true;
                return day;
            }
            if (_lexicon.Digits(end + 1) is not (>= 1 and <= 31))
                return -1;
            end += 2;
        }
        return -1;
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
