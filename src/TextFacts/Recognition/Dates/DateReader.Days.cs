using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;

namespace TextFacts.Recognition.Dates;

/// <content>Times of day and days.</content>
internal readonly ref partial struct DateReader
{
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
            // "19h/26/3": bulletins part time and day by a stroke.
            if (_lexicon.IsMark(skip, ',') || _lexicon.IsMark(skip, '-') || (_lexicon.IsMark(skip, '/') && buffer[skip].IsGlued && afterPart < 0))
                skip++;
            int day = ReadDay(skip, out part, out bool dayIsCertain);
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
            part = DatePart.Of(DateGrain.Minute);
            part.Minute = (short)minute;
            // "8 giờ" alone may be a length, "8 giờ rưỡi tối" is none.
            isCertain = afterPart > 0 || HasLessWord(i, time);
            return next;
        }
        int end = ReadDayBeforeTime(i, out part, out isCertain);
        if (end > 0)
            return end;
        end = ReadSuffixedPart(i, out part);
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

    private bool HasLessWord(int i, int end)
    {
        for (; i < end; i++)
        {
            if (buffer[i].Key == LessWord)
                return true;
        }
        return false;
    }

    /// <summary>A day with its time of day behind it: hôm nay lúc 2 giờ chiều, ngày 5/6 lúc 14h30.</summary>
    private int ReadDayBeforeTime(int i, out DatePart part, out bool isCertain)
    {
        int end = ReadDay(i, out part, out isCertain);
        if (end < 0 || end + 1 >= buffer.Count || part.Grain != DateGrain.Day)
            return -1;
        int time = buffer[end].Key == MomentWord ? end + 1 : buffer[end].Key == InWord && buffer[end + 1].Key == MomentWord ? end + 2 : -1;
        if (time < 0 || ReadTimedDay(time, out DatePart moment, out _) is var last && (last < 0 || moment.Grain != DateGrain.Minute || moment.Day != 0 || moment.Month != 0 || moment.Weekday != 0 || moment.Origin != DateOrigin.Absolute))
            return -1;
        part.Grain = DateGrain.Minute;
        part.Minute = moment.Minute;
        isCertain = true;
        return last;
    }

    /// <summary>A weekday with a word that tells it from an ordinal: tối chủ nhật, hôm thứ Sáu. It is the nearest one.</summary>
    private int ReadBareWeekday(int end, int weekday, out DatePart part)
    {
        int full = ReadWeekday(end, weekday, out part, out _);
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
                isCertain = false;
                // A capital tells "thứ Sáu" from the sixth.
                if (buffer[end - 1].StartsUpper && !buffer[i].StartsUpper)
                    return ReadBareWeekday(end, sense.Value, out part);
                return ReadWeekday(end, sense.Value, out part, out isCertain);
            case TimeWord.SameDay:
                part.Origin = DateOrigin.Governing;
                isCertain = false;
                return end;
            case TimeWord.DayOfTen:
                int dayEnd = ReadSmallNumber(end, out int day);
                if (dayEnd < 0 || day is < 1 or > 10)
                    return -1;
                part.Day = (byte)day;
                return ReadAfterDay(dayEnd, ref part, true);
            case TimeWord.FullMoon:
                part.Day = 15;
                part.IsLunar = true;
                end = ReadAfterDay(end, ref part, false);
                return part.Month != 0 ? end : -1;
            case TimeWord.Day:
                return ReadDayAfterWord(i, end, ref part, out isCertain);
        }
        if (buffer[i].Key == OrdinalWord && _lexicon.Digits(i + 1) is >= 2 and <= 7 and int number && buffer[i + 1].Length == 1)
        {
            // thứ 5 tuần sau, thứ 2 ngày 6 tháng 2
            return ReadWeekday(i + 2, number, out part, out isCertain);
        }
        int numeric = ReadNumericDay(i, ref part, false, out isCertain);
        if (numeric > 0)
            return numeric;
        // "15 tháng 10": not "2 tháng 5 ngày", which is a length.
        int bare = _lexicon.Digits(i);
        if (bare is >= 1 and <= 31 && buffer[i].Length <= 2 && _lexicon.WordAt(i + 1) is { Word: TimeWord.Month } && _lexicon.Digits(i + 2) is >= 1 and <= 12
            && ReadMonthNumber(i + 2, out _, out _) is var month and > 0
            && _lexicon.WordAt(month) is not { Word: TimeWord.Day or TimeWord.Month }
            && (IsYearAt(month) || trie.Match(buffer, month, LexiconRoles.Unit | LexiconRoles.CountedNoun | LexiconRoles.PercentSign, out _) is null))
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

    /// <summary>What follows a weekday. It leaves no doubt where it names the day or the week; "thứ hai tới" may also be the second one.</summary>
    private int ReadWeekday(int end, int weekday, out DatePart part, out bool isCertain)
    {
        part = DatePart.Of(DateGrain.Day);
        part.Weekday = (byte)weekday;
        isCertain = true;
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
        int week = end < buffer.Count && buffer[end].Key == OfWord ? end + 1 : end;
        if (week < buffer.Count && buffer[week].Key == WeekWord && _lexicon.WordAt(week + 1) is { Word: TimeWord.ThisSuffix or TimeWord.LastSuffix or TimeWord.NextSuffix or TimeWord.NowSuffix or TimeWord.LastDaySuffix } suffix)
        {
            part.Origin = DateOrigin.Reference;
            part.Shift = (short)suffix.Value;
            part.Count = 1;
            return week + 2;
        }
        isCertain = false;
        if (_lexicon.WordAt(end) is { Word: TimeWord.ThisSuffix or TimeWord.NowSuffix })
        {
            part.Origin = DateOrigin.Reference;
            part.Count = 1;
            return end + 1;
        }
        // A weekday by itself is the nearest one; "thứ hai" as an ordinal has a noun before it and is never read here as certain.
        if (_lexicon.TimeAt(end, out int directEnd) is { Word: TimeWord.NextSuffix or TimeWord.LastSuffix or TimeWord.LastDaySuffix } direct)
        {
            part.Origin = DateOrigin.Reference;
            part.Shift = (short)direct.Value;
            part.Count = 0;
            return directEnd;
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
}
