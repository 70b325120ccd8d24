using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Dates;

/// <content>Weeks.</content>
internal readonly ref partial struct DateReader
{
    private const int WeeksOfMonth = 5;

    private int ReadWeek(int i, out DatePart part)
    {
        part = DatePart.Of(DateGrain.Week);
        int start = SkipPartWords(i);
        if (_lexicon.WordAt(start) is not { Word: TimeWord.Week })
            return -1;
        if (_lexicon.Digits(start + 1) is >= 1 and <= 53 and int week && (!IsCounted(start + 2) || (_lexicon.WordAt(start + 2) is { Word: TimeWord.Year } && IsYear(_lexicon.Digits(start + 3))))
            && (!_lexicon.IsDateMark(start + 2) || (IsYear(_lexicon.Digits(start + 3)) && buffer[start + 3].Length == 4)))
        {
            part.Count = (short)week;
            return ReadYearAfter(start + 2, ref part);
        }
        if (ReadWeekOfMonth(start + 1, ref part) is var ofMonth and > 0)
            return ofMonth;
        if (ReadWeekUpTo(start + 1, ref part) is var upTo and > 0)
            return upTo;
        if (_lexicon.TimeAt(start + 1, out int end) is not { Word: TimeWord.ThisSuffix or TimeWord.LastSuffix or TimeWord.NextSuffix or TimeWord.LastDaySuffix or TimeWord.NowSuffix } suffix)
            return -1;
        part.Origin = suffix.Word == TimeWord.LastSuffix && end > start + 2 ? DateOrigin.Governing : DateOrigin.Reference;
        part.Shift = (short)suffix.Value;
        part.IsJustPast = suffix.Word == TimeWord.LastDaySuffix;
        return end;
    }

    /// <summary>tuần đầu tháng 7, tuần cuối cùng của tháng 7/2012, tuần thứ hai của tháng 6, tuần 3 tháng 6: seven days counted from the first or the last.</summary>
    private int ReadWeekOfMonth(int i, ref DatePart part)
    {
        int end = ReadWeekNumber(i, out int week);
        DateSide side = DateSide.Start;
        if (end < 0)
        {
            if (_lexicon.TimeAt(i, out end) is not { Word: TimeWord.PartStart or TimeWord.PartEnd } sense)
                return -1;
            (week, side) = (1, sense.Word == TimeWord.PartStart ? DateSide.Start : DateSide.End);
        }
        int month = ReadMonth(end < buffer.Count && buffer[end].Key == OfWord ? end + 1 : end, out DatePart monthPart, out _);
        if (month < 0 || monthPart.Month == 0)
            return -1;
        part = monthPart;
        part.Side = side;
        if (week == 1)
            part.Count = DaysOfWeek;
        else
            (part.Grain, part.Count) = (DateGrain.Week, (short)week);
        return month;
    }

    /// <summary>Which week of a month: 2, thứ 2, thứ hai.</summary>
    private int ReadWeekNumber(int i, out int week)
    {
        bool isOrdinal = i < buffer.Count && buffer[i].Key == OrdinalWord;
        // The ordinals up to the fifth are weekdays too.
        if (isOrdinal && _lexicon.TimeAt(i, out int end) is { Word: TimeWord.Weekday } weekday)
        {
            week = weekday.Value;
            return week <= WeeksOfMonth ? end : -1;
        }
        int number = isOrdinal ? i + 1 : i;
        week = _lexicon.Digits(number);
        return week is >= 1 and <= WeeksOfMonth ? number + 1 : -1;
    }

    /// <summary>tuần kết thúc ngày 5/6: the seven days up to it.</summary>
    private int ReadWeekUpTo(int i, ref DatePart part)
    {
        if (i + 2 >= buffer.Count || buffer[i].Key != EndingWord || buffer[i + 1].Key != ClosingWord)
            return -1;
        int day = ReadDayWithMonth(buffer[i + 2].Key == InWord ? i + 3 : i + 2, out DatePart last);
        if (day < 0)
            return -1;
        part = last;
        part.Grain = DateGrain.Week;
        return day;
    }
}
