using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;

namespace TextFacts.Recognition.Dates;

/// <content>Times of day, parts of the day, and days with them.</content>
internal readonly ref partial struct DateReader
{
    // Tokens: "Ngày thứ Bảy", and what makes a name of it.
    private const int LongestWeekday = 4;
    private const int LongestNameTail = 6;

    /// <summary>A time of day, a part of day, a day, or these together.</summary>
    private int ReadTimedDay(int i, out DatePart part, out bool isCertain)
    {
        isCertain = false;
        int time = ReadTime(i, out int minute, out bool timeIsCertain);
        if (time > 0)
        {
            // lúc 15h25 (giờ địa phương) ngày 6/2/2023
            if (SkipZone(time) is var zone and > 0 && ReadDayOfTime(zone, minute, timeIsCertain, out part, out isCertain) is var zoned and > 0)
                return zoned;
            int withDay = ReadDayOfTime(time, minute, timeIsCertain, out part, out isCertain);
            if (withDay > 0)
                return withDay;
            int afterPart = ReadDayPart(time, out int dayPart);
            minute = InDayPart(minute, dayPart);
            // kéo dài 2h30
            if (afterPart < 0 && i > 0 && buffer[i].Gap <= TokenGap.Space && (trie.HasCue(buffer[i - 1], Cues.BeforeHours) || (i > 1 && trie.Match(buffer, i - 2, LexiconRoles.Cue, out int lasting) is { } length && (length.Cues & Cues.BeforeHours) != 0 && lasting == i)))
            {
                part = DatePart.Of(DateGrain.None);
                isCertain = false;
                return -1;
            }
            part = DatePart.Of(DateGrain.Minute);
            part.Minute = (short)minute;
            // "8 giờ" alone may be a length, "8 giờ rưỡi tối" is none.
            isCertain = afterPart > 0 || HasLessWord(i, time);
            return afterPart > 0 ? afterPart : time;
        }
        int end = ReadSuffixedPart(i, out part);
        if (end > 0)
        {
            // "tối qua 22/10", "chiều nay 10-11"
            isCertain = true;
            int more = ReadDay(end, out DatePart day, out _);
            if (more < 0)
            {
                // "sáng nay 1.8"
                day = DatePart.Of(DateGrain.Day);
                more = ReadNumericDay(end, ref day, true, out _);
            }
            if (more > 0 && day.Origin == DateOrigin.Absolute && day.Month != 0)
            {
                part = day;
                end = more;
            }
            return ReadTimeBehind(end, ref part);
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
            isCertain = true;
            return ReadNightBefore(partEnd, ref part);
        }
        end = ReadDay(i, out part, out isCertain);
        if (end < 0 || ReadTimeBehind(end, ref part) is var last && last == end)
            return end;
        isCertain = true;
        return last;
    }

    /// <summary>The day behind a time of day, with the part of day between them: 4 giờ sáng 29/6.</summary>
    private int ReadDayOfTime(int time, int minute, bool timeIsCertain, out DatePart part, out bool isCertain)
    {
        int afterPart = ReadDayPart(time, out int dayPart);
        int next = afterPart > 0 ? afterPart : time;
        minute = InDayPart(minute, dayPart);
        int skip = next;
        // "19h/26/3": bulletins part time and day by a stroke.
        if (_lexicon.IsMark(skip, ',') || _lexicon.IsMark(skip, '-') || (_lexicon.IsMark(skip, '/') && buffer[skip].IsGlued && afterPart < 0))
            skip++;
        int day = ReadDay(skip, out part, out bool dayIsCertain);
        if (day < 0 && afterPart > 0)
        {
            // 4 giờ sáng 29.6
            part = DatePart.Of(DateGrain.Day);
            day = ReadNumericDay(skip, ref part, true, out dayIsCertain);
        }
        if (day < 0 || (skip != next && !dayIsCertain && !(buffer[next].Symbol == '/' && part.Month != 0)))
        {
            day = ReadSuffixedPart(time, out part);
            dayIsCertain = day > 0;
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
        isCertain = false;
        return -1;
    }

    private bool HasLessWord(int i, int end)
    {
        for (; i < end; i++)
        {
            if (buffer[i].Key == LessWord)
                return true;
        }
        return false;
    }

    /// <summary>The time of day behind a day: hôm nay lúc 2 giờ chiều, ngày 5/6 vào lúc 14h30, 03/04/2017 - 08:12.</summary>
    /// <returns>The token after it; <paramref name="end"/> if there is none.</returns>
    private int ReadTimeBehind(int end, ref DatePart part)
    {
        if (end + 1 >= buffer.Count || part.Grain != DateGrain.Day)
            return end;
        int time = buffer[end].Key == MomentWord ? end + 1 : buffer[end].Key == InWord && buffer[end + 1].Key == MomentWord ? end + 2
            : part.Year == 0 ? -1 : IsClock(end) ? end : buffer[end].Symbol is '-' or ',' or '|' && IsClock(end + 1) ? end + 1 : -1;
        if (time < 0 || time >= buffer.Count || ReadTime(time, out int minute, out _) is var next && next < 0)
            return end;
        int afterPart = ReadDayPart(next, out int dayPart);
        part.Grain = DateGrain.Minute;
        part.Minute = (short)InDayPart(minute, dayPart);
        return afterPart > 0 ? afterPart : next;
    }

    /// <summary>The hands of a clock: 08:12.</summary>
    private bool IsClock(int i) => _lexicon.Digits(i) is >= 0 and < 24 && _lexicon.IsMark(i + 1, ':') && buffer[i + 1].IsGlued
        && _lexicon.Digits(i + 2) is >= 0 and < 60 && buffer[i + 2].IsGlued && buffer[i + 2].Length == 2;

    /// <summary>The minute of the day that is meant with a part of day: 3 giờ chiều is 15:00.</summary>
    private static int InDayPart(int minute, int dayPart)
    {
        const int HalfDay = 12 * 60;
        bool isLater = dayPart switch
        {
            2 => minute < 6 * 60,
            3 or 4 => minute < HalfDay,
            // 12 giờ đêm ends the day.
            5 => minute is >= 6 * 60 and <= HalfDay,
            _ => false,
        };
        return isLater ? minute + HalfDay : minute;
    }

    /// <summary>A weekday with a word that tells it from an ordinal: tối chủ nhật, hôm thứ Sáu. It is the nearest one.</summary>
    private int ReadBareWeekday(int end, int weekday, out DatePart part)
    {
        int full = ReadWeekday(end, weekday, out part, out _);
        if (full > 0)
            return full;
        if (IsNameOfEvent(end))
            return -1;
        part = DatePart.Of(DateGrain.Day);
        part.Weekday = (byte)weekday;
        part.Origin = DateOrigin.Reference;
        return end;
    }

    /// <summary>"Ngày chủ nhật xanh": no day, but what is done on such days. In quotation marks any short run of words behind the weekday makes it a name.</summary>
    private bool IsNameOfEvent(int end)
    {
        if (trie.BeginsCue(buffer, end, Cues.DayName))
            return true;
        int start = end - 1;
        while (start > 0 && start > end - LongestWeekday && buffer[start - 1].Kind == TokenKind.Word && !buffer[start].IsGlued)
            start--;
        if (start == 0 || buffer[start - 1].Symbol != '"')
            return false;
        int close = end;
        while (close < buffer.Count && close < end + LongestNameTail && buffer[close].Kind == TokenKind.Word)
            close++;
        return close > end && close < buffer.Count && buffer[close].Symbol == '"';
    }

    private int ReadDayPart(int i, out int dayPart)
    {
        dayPart = 0;
        if (_lexicon.TimeAt(i, out int end) is not { Word: TimeWord.DayPart } sense)
            return -1;
        // "8 giờ tối đa" has no evening.
        if (trie.Match(buffer, i, LexiconRoles.Bound, out int bound) is not null && bound > end)
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
    private int ReadClock(int i, out int minute, out bool isCertain)
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
                // tỷ lệ 1:25.000
                if (GoesOn(next, '.') && buffer[next + 1].Length == DigitsOfGroup)
                    return -1;
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
                return hour < 24 ? SkipSeconds(afterMinutes) : -1;
            }
        }
        // 14h75 is no time.
        if (next < buffer.Count && buffer[next].Kind == TokenKind.Number && buffer[next].IsGlued)
            return -1;
        // "8 giờ" may be how long something took.
        isCertain = false;
        return hour <= 24 ? next : -1;
    }

    private bool IsNumberGoingOn(int i) => _lexicon.IsDateMark(i) && _lexicon.Digits(i + 1) >= 0 && buffer[i].IsGlued;

    private int SkipHourWord(int i) => _lexicon.WordAt(i) is { Word: TimeWord.Hour } ? i + 1 : i;

    // 10h30', 10h30 phút
    private int SkipMinuteWord(int i) => _lexicon.WordAt(i) is { Word: TimeWord.Minute } || (_lexicon.IsMark(i, '\'') && buffer[i].IsGlued) ? i + 1 : i;

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
}
