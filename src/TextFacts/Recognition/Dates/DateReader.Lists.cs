using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Dates;

/// <content>Lists of days, months, quarters or years that are one stretch.</content>
internal readonly ref partial struct DateReader
{
    /// <summary>"hai ngày 19 và 20/10", "hai ngày 19, 20/10", "hai phiên 12 và 13/11": one stretch over both days.</summary>
    private int ReadDayPair(int i, ref DateExpression expression)
    {
        int next = ReadSmallNumber(i, out int count);
        if (next < 0 || count is < 2 or > 5 || _lexicon.WordAt(next) is not { Word: TimeWord.Day or TimeWord.Session })
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
        while (end < buffer.Count && (buffer[end].Key == AndWord || buffer[end].Symbol is ',' or '-' or '&' || _lexicon.Skip(end, TimeWord.Until) > 0))
        {
            DatePart finish = DatePart.Of(DateGrain.Day);
            int day = ReadNumericDay(end + 1, ref finish, true, out _);
            if (day < 0)
                day = ReadDay(end + 1, out finish, out _);
            // ba ngày 14, 15 và 16/11: the one in between is not the last.
            bool isBetween = day == end + 2 && IsDayListMark(day);
            if (day > 0 && !isBetween && finish.Origin == DateOrigin.Absolute && finish.Day != 0)
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

    /// <summary>hai năm 2013 và 2014, 3 năm 2011, 2012, 2013, hai tháng 5 và 6/2015, hai quý I và II năm 2015: one stretch, where as many are named as are counted.</summary>
    private int ReadCountedList(int i, ref DateExpression expression)
    {
        int next = ReadSmallNumber(i, out int count);
        if (next < 0 || count is < 2 or > 5 || _lexicon.WordAt(next)?.Word is not (TimeWord.Year or TimeWord.Month or TimeWord.Quarter) || !TryNumberInList(next, next + 1, out int first))
            return -1;
        int last = first;
        int end = next + 2;
        for (int named = 1; named < count; named++)
        {
            if (end + 1 >= buffer.Count || !IsListMark(end) || buffer[end].Gap > TokenGap.Space || !TryNumberInList(next, end + 1, out int number) || number != last + 1)
                return -1;
            last = number;
            end += 2;
        }
        DateGrain grain = _lexicon.WordAt(next) switch { { Word: TimeWord.Year } => DateGrain.Year, { Word: TimeWord.Month } => DateGrain.Month, _ => DateGrain.Quarter };
        expression.Start = DatePart.Of(grain);
        expression.Finish = DatePart.Of(grain);
        switch (grain)
        {
            case DateGrain.Year:
                (expression.Start.Year, expression.Finish.Year) = ((short)first, (short)last);
                break;
            case DateGrain.Month:
                (expression.Start.Month, expression.Finish.Month) = ((byte)first, (byte)last);
                break;
            default:
                (expression.Start.Quarter, expression.Finish.Quarter) = ((byte)first, (byte)last);
                break;
        }
        expression.Form = DateForm.Range;
        expression.IsCertain = true;
        return grain == DateGrain.Year ? end : ReadYearAfter(end, ref expression.Finish);
    }

    private bool TryNumberInList(int word, int i, out int number)
    {
        number = _lexicon.Digits(i);
        return _lexicon.WordAt(word)?.Word switch
        {
            TimeWord.Year => IsYear(number) && buffer[i].Length == 4,
            TimeWord.Month => number is >= 1 and <= 12,
            _ => (number = QuarterAt(i)) != 0,
        };
    }
}
