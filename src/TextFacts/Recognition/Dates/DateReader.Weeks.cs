using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Dates;

/// <content>Weeks.</content>
internal readonly ref partial struct DateReader
{
    private int ReadWeek(int i, out DatePart part)
    {
        part = DatePart.Of(DateGrain.Week);
        int start = SkipPartWords(i);
        if (_lexicon.WordAt(start) is not { Word: TimeWord.Week })
            return -1;
        if (_lexicon.Digits(start + 1) is >= 1 and <= 53 and int week && !IsCounted(start + 2)
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

    /// <summary>tuần đầu tháng 7, tuần cuối cùng của tháng 7/2012: the first or last seven days.</summary>
    private int ReadWeekOfMonth(int i, ref DatePart part)
    {
        if (_lexicon.TimeAt(i, out int end) is not { Word: TimeWord.PartStart or TimeWord.PartEnd } side)
            return -1;
        int month = ReadMonth(end < buffer.Count && buffer[end].Key == OfWord ? end + 1 : end, out DatePart monthPart, out _);
        if (month < 0 || monthPart.Month == 0)
            return -1;
        part = monthPart;
        part.Side = side.Word == TimeWord.PartStart ? DateSide.Start : DateSide.End;
        part.Count = DaysOfWeek;
        return month;
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
