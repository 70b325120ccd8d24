using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;

namespace TextFacts.Recognition.Dates;

/// <content>Days.</content>
internal readonly ref partial struct DateReader
{
    private const int MonthsOfYear = 12;

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
            // tuần thứ hai sau Tết, năm thứ ba: which one it was.
            case TimeWord.Weekday when i > 0 && buffer[i].Gap <= TokenGap.Space && !buffer[end - 1].StartsUpper && _lexicon.WordAt(i - 1) is { Word: TimeWord.Week or TimeWord.Month or TimeWord.Quarter or TimeWord.Year }:
                return -1;
            case TimeWord.Weekday:
                isCertain = false;
                int named = ReadWeekday(end, sense.Value, out part, out isCertain);
                if (named > 0)
                    return named;
                // A capital tells "thứ Sáu" from the sixth, and so does "vào".
                return (buffer[end - 1].StartsUpper && !buffer[i].StartsUpper) || (i > 0 && buffer[i - 1].Key == InWord && buffer[i].Gap <= TokenGap.Line)
                    ? ReadBareWeekday(end, sense.Value, out part) : -1;
            // một ngày trước đó, những ngày trước đó: so long before, or some days.
            case TimeWord.SameDay when _lexicon.WordAt(i) is { Word: TimeWord.Day } && (buffer[i + 1].Key == BeforeWord || buffer[i + 1].Key == AdjacentWord) && i > 0 && buffer[i].Gap <= TokenGap.Line && (IsFollowedByNumber(i - 1) || trie.HasCue(buffer[i - 1], Cues.Plural)):
                return -1;
            case TimeWord.SameDay:
                // cùng ngày 28/6, cùng ngày 28.6
                if (sense.Value == 0 && ReadNumericDay(end, ref part, true, out _) is var written and > 0)
                    return written;
                part = DatePart.Of(DateGrain.Day);
                // hôm sau, hôm trước: a day from the one told
                part.Origin = DateOrigin.Governing;
                part.Shift = (short)sense.Value;
                isCertain = part.Shift != 0;
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
            // 4 ngày 3 đêm: how long it takes.
            case TimeWord.Day when i > 0 && buffer[i - 1].Kind == TokenKind.Number && _lexicon.Digits(end) >= 0 && end + 1 < buffer.Count && buffer[end + 1].Key == NightWord:
                return -1;
            case TimeWord.Day:
                return ReadDayAfterWord(i, end, ref part, out isCertain);
        }
        if (i < buffer.Count && buffer[i].Key == OrdinalWord && _lexicon.Digits(i + 1) is >= 2 and <= 7 and int number && buffer[i + 1].Length == 1)
        {
            // thứ 5 tuần sau, thứ 2 ngày 6 tháng 2; but phiên thứ 3 sau kỳ nghỉ is the third.
            bool isOrdinal = i > 0 && trie.EntryOf(buffer[i - 1])?.Time is { Word: TimeWord.Session } && _lexicon.TimeAt(i + 2, out _) is { Word: TimeWord.NextSuffix or TimeWord.LastSuffix };
            return isOrdinal ? -1 : ReadWeekday(i + 2, number, out part, out isCertain);
        }
        if (ReadNextListedDay(i, out DatePart listed) is var listedEnd and > 0)
        {
            part = listed;
            return listedEnd;
        }
        // lễ 30.4, dịp 2-9, phiên 11-12
        bool isAfterWord = i > 0 && i < buffer.Count && buffer[i].Gap <= TokenGap.Line && (buffer[i - 1].Key == HolidayWord || buffer[i - 1].Key == OccasionWord || IsSessionBefore(i));
        int numeric = ReadNumericDay(i, ref part, isAfterWord, out isCertain);
        if (numeric > 0)
            return numeric;
        numeric = ReadIsoDay(i, ref part);
        if (numeric > 0)
        {
            isCertain = true;
            return numeric;
        }
        // "15 tháng 10": not "2 tháng 5 ngày", which is a length.
        int bare = _lexicon.Digits(i);
        if (bare is 29 or 30 && (_lexicon.TimeAt(i + 1, out _) is { Word: TimeWord.LunarNewYear } || (_lexicon.WordAt(i + 1) is { Word: TimeWord.Month } && _lexicon.WordAt(i + 2) is { Word: TimeWord.MonthName, Value: MonthsOfYear })))
            return ReadLastDayOfYear(i, bare, ref part, out isCertain);
        if (bare is >= 1 and <= 31 && buffer[i].Length <= 2 && _lexicon.WordAt(i + 1) is { Word: TimeWord.Month } && (_lexicon.Digits(i + 2) is >= 1 and <= 12 || IsNamedMonth(i + 1))
            && ReadMonthNumber(i + 2, out _, out _) is var month and > 0
            && _lexicon.WordAt(month) is not { Word: TimeWord.Day or TimeWord.Month }
            && (IsYearAt(month) || trie.Match(buffer, month, LexiconRoles.Unit | LexiconRoles.CountedNoun | LexiconRoles.PercentSign, out _) is null))
        {
            part.Day = (byte)bare;
            int withMonth = ReadAfterDay(i + 1, ref part, false);
            isCertain = part.HasYear || part.IsLunar || IsNamedMonth(i + 1);
            return part.Month != 0 ? withMonth : -1;
        }
        return -1;
    }

    /// <summary>24 Tháng Bảy 2024, 2 tháng Chín: a capital makes a name of the number; "6 THÁNG NĂM 2024" and "6 tháng Năm 2024" are six months of a year.</summary>
    private bool IsNamedMonth(int i) => i + 1 < buffer.Count && buffer[i + 1].Shape == TokenShape.Title && trie.EntryOf(buffer[i + 1])?.NumberWord is not null
        && (_lexicon.WordAt(i + 1) is not { Word: TimeWord.Year } || buffer[i].Shape == TokenShape.Title);

    /// <summary>phiên 26-8, phiên giao dịch 26-8, phiên cuối tuần 26-8</summary>
    private bool IsSessionBefore(int i)
    {
        if (i > 2 && buffer[i - 1].Key == WeekWord && _lexicon.WordAt(i - 2) is { Word: TimeWord.PartStart or TimeWord.PartEnd })
            i -= 2;
        return trie.EntryOf(buffer[i - 1])?.Time is { Word: TimeWord.Session }
            || (i > 2 && trie.Match(buffer, i - 3, LexiconRoles.Time, out int end) is { Time.Word: TimeWord.Session } && end == i);
    }

    /// <summary>29 Tết, 30 Tết, 29 tháng Chạp: the last days of the lunar year, before the one that begins.</summary>
    private int ReadLastDayOfYear(int i, int day, ref DatePart part, out bool isCertain)
    {
        (part.Day, part.Month, part.IsLunar, isCertain) = ((byte)day, MonthsOfYear, true, true);
        bool isTet = _lexicon.TimeAt(i + 1, out int tet) is { Word: TimeWord.LunarNewYear };
        int end = ReadYearAfter(isTet ? tet : i + 3, ref part);
        if (isTet && part.Year > 1)
            part.Year--;
        else if (isTet && part.HasYearShift)
            part.YearShift--;
        return end;
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
        if (numeric < 0)
            numeric = ReadIsoDay(end, ref part);
        if (numeric > 0)
            return numeric;
        // ngày đầu tiên của tháng 3
        if (_lexicon.TimeAt(end, out int firstEnd) is { Word: TimeWord.PartStart } && firstEnd == end + 2 && firstEnd < buffer.Count)
        {
            int month = ReadMonth(buffer[firstEnd].Key == OfWord ? firstEnd + 1 : firstEnd, out DatePart monthPart, out _);
            if (month > 0 && monthPart is { Month: not 0, IsLunar: false })
            {
                part = monthPart;
                part.Grain = DateGrain.Day;
                part.Day = 1;
                return month;
            }
        }
        // "ngày 31/4/2024": a day that does not exist is no other day either.
        if (_lexicon.Digits(end) >= 0 && _lexicon.IsMark(end + 1, '/') && buffer[end + 1].IsGlued && _lexicon.Digits(end + 2) >= 0)
            return -1;
        int number = ReadSmallNumber(end, out int day);
        // Ngày 2.000 lượt: a number in groups.
        if (number < 0 || day is < 1 or > 31 || ((GoesOn(number, '.') || GoesOn(number, ',')) && buffer[number + 1].Length == DigitsOfGroup))
            return -1;
        if (buffer[end].Kind == TokenKind.Word)
        {
            // "ngày năm" in words needs its month.
            part.Day = (byte)day;
            int withMonth = ReadAfterDay(number, ref part, false);
            return part.Month != 0 ? withMonth : -1;
        }
        // ngày 2 lần: so often a day.
        if (trie.BeginsCue(buffer, number, Cues.PerDay))
            return -1;
        part.Day = (byte)day;
        int after = ReadAfterDay(number, ref part, false);
        // nợ dưới 30 ngày 19 tỷ đồng: a length, and then an amount.
        if (after == number && number < buffer.Count && i > 0 && buffer[i - 1].Kind == TokenKind.Number && trie.EntryOf(buffer[number])?.NumberWord is { Kind: NumberWordKind.Multiplier })
            return -1;
        // ngày 24, 25 và 26/6
        if (after == number && TryReadListEnd(number, day, out DatePart last))
        {
            part = last;
            part.Day = (byte)day;
        }
        return after;
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
        if (!afterWord && i > 1 && buffer[i].IsGlued && buffer[i - 1].Symbol is '/' or '.' or ',' && buffer[i - 2].Kind == TokenKind.Number && !IsListedDay(i))
            return -1;
        // bằng 3/4 năm ngoái, xếp 6/10: a fraction, a place among so many.
        if (!afterWord && i > 0 && trie.HasCue(buffer[i - 1], Cues.BeforeFraction | Cues.BeforeRank))
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
        // 12/1.000 dân, 7/7 ngày: so many of so many.
        if (mark == '/' && ((GoesOn(i + 3, '.') && buffer[i + 4].Length == DigitsOfGroup) || (!afterWord && _lexicon.WordAt(i + 3) is { Word: TimeWord.Day or TimeWord.Hour })))
            return -1;
        // cấp 8-9, nhóm tuổi 6-10
        if (mark == '-' && !afterWord && i > 0 && buffer[i].Gap <= TokenGap.Space && (buffer[i - 1].Key == LevelWord || buffer[i - 1].Key == AgeWord))
            return -1;
        // 1-10/5 is a range of days, and so is ngày 5-7.9.
        if (mark == '-' && (_lexicon.IsMark(i + 3, '/') || (afterWord && _lexicon.IsMark(i + 3, '.') && GoesOn(i + 3, '.'))) && buffer[i + 3].IsGlued && _lexicon.Digits(i + 4) is >= 1 and <= 12)
            return -1;
        // 8.7 and 8-7 are dates only behind a word that says so, 8 - 7 never; decimals and ranges look the same.
        if (spaced && (mark != '/' || !afterWord))
            return -1;
        if (GoesOn(i + 3, mark) && mark != '-')
            return -1;
        if (!CalendarPoint.IsDay(null, month, day))
            return -1;
        // 10-12 triệu/tháng: a range of what is measured.
        if (mark == '-' && !afterWord && trie.Match(buffer, i + 3, LexiconRoles.Unit | LexiconRoles.NumberWord | LexiconRoles.PercentSign, out _) is not null)
            return -1;
        if (mark == '.' && !afterWord)
            return -1;
        part.Day = (byte)day;
        part.Month = (byte)month;
        int end = i + 3;
        isCertain |= IsDayOfEvent(i, end);
        // ngày 5/6 năm 2023, 30/4 năm ngoái, 8/1 năm sau
        if (_lexicon.WordAt(end) is { Word: TimeWord.Year } || _lexicon.TimeAt(end, out _) is { Word: TimeWord.RelativeYear })
        {
            int withYear = ReadYearAfter(end, ref part);
            isCertain |= withYear > end;
            end = withYear;
        }
        return SkipLunar(end, ref part);
    }

    /// <summary>các ngày 18,19/12/2018: the space behind the comma is left out.</summary>
    private bool IsListedDay(int i) => i > 2 && buffer[i - 1].Symbol == ',' && buffer[i - 2].Length <= 2 && !buffer[i - 2].IsGlued && trie.EntryOf(buffer[i - 3])?.Time is { Word: TimeWord.Day };

    /// <summary>2024-07-08, 2024/07/08: the order of ISO 8601.</summary>
    private int ReadIsoDay(int i, ref DatePart part)
    {
        int year = _lexicon.Digits(i);
        if (year is < 1900 or > 2100 || buffer[i].Length != 4 || (i > 1 && buffer[i].IsGlued && buffer[i - 1].Symbol is '/' or '-' or '.')
            || !(_lexicon.IsMark(i + 1, '-') || _lexicon.IsMark(i + 1, '/')) || !buffer[i + 1].IsGlued)
            return -1;
        char mark = buffer[i + 1].Symbol;
        if (!GoesOn(i + 1, mark) || !GoesOn(i + 3, mark) || buffer[i + 2].Length != 2 || buffer[i + 4].Length != 2 || GoesOn(i + 5, mark))
            return -1;
        (int month, int day) = (_lexicon.Digits(i + 2), _lexicon.Digits(i + 4));
        if (!CalendarPoint.IsDay(year, month, day))
            return -1;
        (part.Year, part.Month, part.Day) = ((short)year, (byte)month, (byte)day);
        return i + 5;
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
