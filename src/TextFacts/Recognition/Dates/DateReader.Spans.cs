using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Dates;

/// <content>Some months, quarters or days of a year or month.</content>
internal readonly ref partial struct DateReader
{
    private const int DaysOfHalfMonth = 15;

    /// <summary>6 tháng đầu năm 2024, 9 tháng, 9 tháng năm 2023, hai quý đầu năm, nửa đầu năm, 10 ngày đầu tháng 5.</summary>
    private int ReadMonths(int i, out DatePart part, out bool isCertain)
    {
        part = DatePart.Of(DateGrain.Months);
        isCertain = true;
        TimeSense? half = _lexicon.TimeAt(i, out int halfEnd);
        if (half is { Word: TimeWord.FirstHalf or TimeWord.SecondHalf })
        {
            part.Side = half.Word == TimeWord.FirstHalf ? DateSide.Start : DateSide.End;
            if (_lexicon.WordAt(halfEnd) is { Word: TimeWord.Year } || (IsYear(_lexicon.Digits(halfEnd)) && buffer[halfEnd].Length == 4))
            {
                // nửa đầu năm 2024, nửa đầu 2024
                part.Count = 6;
                return ReadYearOfSpan(halfEnd, ref part);
            }
            return ReadHalfOfMonth(halfEnd, part.Side, out part, out isCertain);
        }
        // kỳ 1 tháng 10/2016: half of a month, as customs count.
        if (half is { Word: TimeWord.PeriodWord, Value: 0 } && _lexicon.Digits(halfEnd) is (1 or 2) and var which)
            return ReadHalfOfMonth(halfEnd + 1, which == 1 ? DateSide.Start : DateSide.End, out part, out _) is var month and > 0 && part.Month != 0 ? month : -1;
        // kg/người/6 tháng: the last part of a rate.
        if (i > 1 && buffer[i - 1] is { Symbol: '/', IsGlued: true } && buffer[i].IsGlued && buffer[i - 2].Kind == TokenKind.Word)
            return -1;
        if (ReadLetteredHalf(i, ref part) is var lettered and > 0)
            return lettered;
        int start = i;
        if (_lexicon.TimeAt(i, out int whole) is { Word: TimeWord.Whole })
            start = whole;
        int next = ReadSmallNumber(start, out int count);
        if (next < 0 || count < 1)
            return -1;
        int letters = ReadLetteredMonths(next, count, ref part);
        if (letters > 0)
            return letters;
        switch (IsMonthLetter(next) ? TimeWord.Month : _lexicon.WordAt(next)?.Word)
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
                    // 10 ngày đầu tháng: of the month that governs.
                    if (monthEnd < 0)
                        (part.Origin, monthEnd, isCertain) = (DateOrigin.Governing, next + 3, true);
                    part.Side = dayside.Word == TimeWord.PartStart ? DateSide.Start : DateSide.End;
                    part.Count = (short)(isWeek ? count * 7 : count);
                    return monthEnd;
                }
            case TimeWord.Day or TimeWord.Week when _lexicon.WordAt(next + 1) is { Word: TimeWord.PartStart }
                && count <= (_lexicon.WordAt(next) is { Word: TimeWord.Week } ? 4 : 31)
                && (_lexicon.WordAt(next + 2) is { Word: TimeWord.Year } || _lexicon.TimeAt(next + 2, out _) is { Word: TimeWord.RelativeYear }):
                {
                    // 20 ngày đầu năm: the first days of January.
                    part = DatePart.Of(DateGrain.Month);
                    part.Month = 1;
                    part.Side = DateSide.Start;
                    part.Count = (short)(_lexicon.WordAt(next) is { Word: TimeWord.Week } ? count * 7 : count);
                    return _lexicon.WordAt(next + 2) is { Word: TimeWord.Year } ? ReadYearOfSpan(next + 2, ref part) : ReadYearAfter(next + 2, ref part);
                }
            default:
                return -1;
        }
        int after = next + 1;
        // từ 6 tháng đến 5 tuổi: an age.
        if (after + 2 < buffer.Count && (_lexicon.IsMark(after, '-') || buffer[after].Key == ArriveWord || buffer[after].Key == UntilWord) && _lexicon.Digits(after + 1) >= 0 && buffer[after + 2].Key == AgeWord)
            return -1;
        if (start == i && _lexicon.WordAt(next) is { Word: TimeWord.Month } && IsBareLength(next) && IsLengthOfMonths(i, next, count))
            return -1;
        if (_lexicon.TimeAt(after, out int rest) is { Word: TimeWord.Remaining })
        {
            // 9 tháng còn lại (của năm 2013): the last ones of the year.
            part.Side = DateSide.End;
            isCertain = false;
            int year = rest < buffer.Count && buffer[rest].Key == OfWord ? rest + 1 : rest;
            int named = ReadYearOfSpan(year, ref part);
            return named > year ? named : rest;
        }
        if (_lexicon.TimeAt(after, out int side) is { Word: TimeWord.PartStart or TimeWord.PartEnd } partSense && side == after + 1)
        {
            // 6 tháng đầu đời, 6 tháng cuối trước khi nghỉ việc
            if (IsLengthBehind(after) || (side < buffer.Count && (buffer[side].Key == BeforeWord || buffer[side].Key == AfterWord) && IsBeforeEvent(side + 1)))
                return -1;
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

    private int ReadHalfOfMonth(int i, DateSide side, out DatePart part, out bool isCertain)
    {
        (part, isCertain) = (DatePart.Of(DateGrain.Months), true);
        if (_lexicon.WordAt(i) is not { Word: TimeWord.Month })
            return -1;
        int end = ReadMonth(i, out part, out isCertain);
        (part.Side, part.Count) = (side, DaysOfHalfMonth);
        return end;
    }

    /// <summary>6T đầu năm, 3T cuối năm 2024: the letter for months before a side of the year.</summary>
    private bool IsMonthLetter(int i) => i < buffer.Count && buffer[i].Key == MonthLetter && buffer[i] is { Shape: TokenShape.Upper, IsGlued: true }
        && _lexicon.TimeAt(i + 1, out int end) is { Word: TimeWord.PartStart or TimeWord.PartEnd } && (_lexicon.WordAt(end) is { Word: TimeWord.Year } || _lexicon.TimeAt(end, out _) is { Word: TimeWord.RelativeYear });

    /// <summary>9T2013, 9T/2013, 9M2013, 2H2013: as companies write them.</summary>
    private int ReadLetteredMonths(int letter, int count, ref DatePart part)
    {
        if (letter + 1 >= buffer.Count || !buffer[letter].IsGlued || buffer[letter].Shape != TokenShape.Upper)
            return -1;
        ulong key = buffer[letter].Key;
        if (key == HalfLetter && count <= 2)
            (part.Count, part.Side) = (6, count == 1 ? DateSide.Start : DateSide.End);
        else if ((key == MonthLetter || key == EnglishMonthLetter) && count <= 12)
            part.Count = (short)count;
        else
            return -1;
        return ReadGluedYear(letter + 1, ref part);
    }

    /// <summary>The year behind the letter of a stretch: 9M2020, 9M/2020, 9M20.</summary>
    private int ReadGluedYear(int i, ref DatePart part)
    {
        if (_lexicon.Digits(i) is >= 0 and var year && buffer[i].Length == 2 && buffer[i].IsGlued && !GoesOn(i + 1, '.') && !GoesOn(i + 1, ','))
        {
            part.Year = (short)(FirstYearOfCentury + year);
            return i + 1;
        }
        if (ReadShortYear(i, ref part) is var shortYear and > 0)
            return shortYear;
        int end = ReadYearAfter(i, ref part);
        return end > i ? end : -1;
    }

    /// <summary>H1/2013: the first half of a year.</summary>
    private int ReadLetteredHalf(int i, ref DatePart part)
    {
        if (buffer[i].Key != HalfLetter || buffer[i].Shape != TokenShape.Upper || i + 1 >= buffer.Count || !buffer[i + 1].IsGlued || _lexicon.Digits(i + 1) is not (>= 1 and <= 2 and var half))
            return -1;
        (part.Count, part.Side) = (6, half == 1 ? DateSide.Start : DateSide.End);
        int end = ReadYearAfter(i + 2, ref part);
        return part.Year != 0 && buffer[i + 2].Symbol != ',' ? end : -1;
    }
}
