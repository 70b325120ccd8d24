using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Dates;

/// <content>Days, months and years that are listed, where only the first has its word and only the last its month or year.</content>
internal readonly ref partial struct DateReader
{
    // Tokens.
    private const int LongestDayList = 24;
    private const int LongestYearList = 12;

    // Parts of days in a row: sáng 5, chiều 6 và tối 7/6.
    private const int MostDayParts = 4;

    private const int DaysOfLongMonth = 31;

    private static readonly ulong MilestoneWord = SyllableKey.Of("mốc");
    private static readonly ulong ManyWord = SyllableKey.Of("các");
    private static readonly ulong SomeWord = SyllableKey.Of("những");
    private static readonly ulong TurnByTurnWord = SyllableKey.Of("lượt");

    private bool IsDayListMark(int i) => i < buffer.Count && (buffer[i].Symbol is ',' or '&' || buffer[i].Key == AndWord) && buffer[i].Gap <= TokenGap.Line;

    private bool IsDayNumber(int i, out int day) => (day = _lexicon.Digits(i)) is >= 1 and <= DaysOfLongMonth && buffer[i].Length <= 2 && buffer[i].Gap <= TokenGap.Line;

    /// <summary>The last day of a list that begins before a mark, which has the month: ", 25 và 26/6", " và 13 tháng 7".</summary>
    private bool TryReadListEnd(int mark, int day, out DatePart last)
    {
        last = default;
        int i = mark;
        while (i < mark + LongestDayList && IsDayListMark(i))
        {
            int item = _lexicon.WordAt(i + 1) is { Word: TimeWord.Day } ? i + 2 : i + 1;
            if (!IsDayNumber(item, out int next) || next <= day)
                return false;
            if (ReadListedDay(item, i, out last) > 0)
                return CalendarPoint.IsDay(last.Year == 0 ? null : last.Year, last.Month, day);
            day = next;
            i = item + 1;
        }
        return false;
    }

    /// <summary>A day of a list with its month: 26/6, 3.7, 13 tháng 7; but not the part of "ngày 5, 6/8 xã đạt chuẩn".</summary>
    private int ReadListedDay(int i, int mark, out DatePart part)
    {
        part = DatePart.Of(DateGrain.Day);
        int end = ReadNumericDay(i, ref part, true, out _);
        if (end > 0)
        {
            LexiconRoles measures = LexiconRoles.Unit | LexiconRoles.CountedNoun | LexiconRoles.NumberWord | LexiconRoles.PercentSign;
            if (buffer[i + 1].Symbol == '/')
                measures = buffer[mark].Symbol == ',' && part.Year == 0 ? LexiconRoles.Unit | LexiconRoles.CountedNoun : LexiconRoles.None;
            return measures != LexiconRoles.None && trie.Match(buffer, end, measures, out _) is not null ? -1 : end;
        }
        if (_lexicon.WordAt(i + 1) is not { Word: TimeWord.Month })
            return -1;
        part.Day = (byte)_lexicon.Digits(i);
        end = ReadAfterDay(i + 1, ref part, false);
        return part is { Month: not 0, Origin: DateOrigin.Absolute } ? end : -1;
    }

    /// <summary>A day that goes on a list: the second and third of "ngày 24, 25 và 26/6", the second of "dịp lễ 30/4 và 1/5".</summary>
    private int ReadNextListedDay(int i, out DatePart part)
    {
        part = default;
        if (i < 2 || !IsDayNumber(i, out int day) || !IsDayListMark(i - 1) || !GoesOnDayList(i, day))
            return -1;
        int end = ReadListedDay(i, i - 1, out part);
        if (end > 0)
            return end;
        if (!TryReadListEnd(i + 1, day, out part))
            return -1;
        part.Day = (byte)day;
        return i + 1;
    }

    private bool GoesOnDayList(int i, int day)
    {
        int first = i;
        while (first >= 2 && first > i - LongestDayList && IsDayListMark(first - 1))
        {
            int item = first - 2;
            bool hasMonth = item >= 2 && buffer[item - 1].Symbol is '/' or '.' && buffer[item - 1].IsGlued && buffer[item].IsGlued && _lexicon.Digits(item) is >= 1 and <= MonthsOfYear;
            if (hasMonth)
                item -= 2;
            if (!IsDayNumber(item, out int before) || (!hasMonth && before >= day))
                return false;
            // 30/4, 1/5: so much is no part of anything.
            if (hasMonth && before > MonthsOfYear && buffer[item + 1].Symbol == '/')
                return true;
            if (item > 0 && (trie.EntryOf(buffer[item - 1])?.Time?.Word is TimeWord.Day or TimeWord.DayPart || buffer[item - 1].Key == HolidayWord || buffer[item - 1].Key == OccasionWord))
                return true;
            (first, day) = (item, hasMonth ? DaysOfLongMonth + 1 : before);
        }
        return false;
    }

    /// <summary>
    /// "đêm 14" of "đêm 14, rạng sáng 15/9", "đêm 14 rạng sáng 15/9" and "đêm 14 và ngày 15/9", "sáng 5" of "sáng 5, chiều 6 và tối 7/6": the day alone, whose month
    /// stands with a later one; or with none, where the word for the day stands before the later one (đêm 5 và ngày 6).
    /// </summary>
    private int ReadNightBefore(int i, ref DatePart part)
    {
        part = DatePart.Of(DateGrain.Day);
        if (!IsDayNumber(i, out int day))
            return -1;
        int last = day;
        int mark = i + 1;
        for (int parts = 0; parts < MostDayParts; parts++)
        {
            bool hasMark = IsDayListMark(mark);
            int word = hasMark ? mark + 1 : mark;
            int next = ReadDayPart(word, out _);
            bool isNamed = next < 0 && hasMark && _lexicon.WordAt(word) is { Word: TimeWord.Day };
            if (isNamed)
                next = word + 1;
            if (next < 0 || !IsDayNumber(next, out int number) || number < last || number > last + 1)
                return -1;
            bool endsNamed = isNamed && number == day + 1 && !(IsDayListMark(next + 1) && IsDayNumber(next + 2, out _));
            if (ReadNumericDay(next, ref part, true, out _) > 0 || endsNamed)
            {
                part.Day = (byte)day;
                return i + 1;
            }
            (last, mark) = (number, next + 1);
        }
        return -1;
    }

    /// <summary>Whether a number goes on a list of months: the second of "tháng 5, 6 năm 2024", the third of "các tháng 2, 3, 4/2024". The year behind the last one leaves no doubt.</summary>
    private bool IsListedMonth(int i)
    {
        if (MonthAt(i) == 0)
            return false;
        int last = i;
        while (last + 2 < buffer.Count && last < i + LongestDayList && IsDayListMark(last + 1) && MonthAt(last + 2) > MonthAt(last))
            last += 2;
        bool hasYear = IsYearAt(last + 1) || (_lexicon.IsMark(last + 1, '/') && buffer[last + 1].IsGlued && _lexicon.Digits(last + 2) is var year && IsYear(year) && buffer[last + 2].Length == 4);
        for (int k = i; hasYear && k >= 3 && k > i - LongestDayList && IsDayListMark(k - 1) && MonthAt(k - 2) is > 0 and var before && before < MonthAt(k); k -= 2)
        {
            if (trie.EntryOf(buffer[k - 3])?.Time is { Word: TimeWord.Month })
                return true;
        }
        return false;
    }

    private int MonthAt(int i) => _lexicon.Digits(i) is >= 1 and <= MonthsOfYear and var month && buffer[i].Length <= 2 && buffer[i].Gap <= TokenGap.Line ? month : 0;

    /// <summary>Whether a year goes on a list: the second of "năm 2025, 2030", either of "các mốc 2030 và 2045"; but "năm 2015, 2030 hộ" counts.</summary>
    private bool IsListedYear(int i, int year, bool isCounted)
    {
        int first = i;
        int later = year;
        while (first >= 2 && first > i - LongestYearList && IsDayListMark(first - 1) && YearAt(first - 2) is > 0 and var before && before < later)
            (first, later) = (first - 2, before);
        if (first == 0 || buffer[first].Gap > TokenGap.Line)
            return false;
        bool isMilestone = buffer[first - 1].Key == MilestoneWord;
        if (first == i)
            return isMilestone && !isCounted && IsDayListMark(i + 1) && YearAt(i + 2) > year;
        if (!isMilestone && trie.EntryOf(buffer[first - 1])?.Time is not { Word: TimeWord.Year })
            return false;
        bool isPlural = isMilestone || (first >= 2 && (buffer[first - 2].Key == ManyWord || buffer[first - 2].Key == SomeWord));
        return !isCounted || isPlural || (i + 2 < buffer.Count && buffer[i + 2].Key == TurnByTurnWord);
    }

    private int YearAt(int i) => _lexicon.Digits(i) is var year && IsYear(year) && buffer[i].Length == 4 ? year : 0;
}
