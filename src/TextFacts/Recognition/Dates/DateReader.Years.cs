using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;

namespace TextFacts.Recognition.Dates;

/// <content>Years, decades, centuries and seasons.</content>
internal readonly ref partial struct DateReader
{
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
            // "Sang năm 2013" is the year 2013.
            case TimeWord.NextYear when _lexicon.Digits(end) is var named && IsYear(named):
                return -1;
            case TimeWord.NextYear:
                part.Origin = DateOrigin.Reference;
                part.Shift = 1;
                return end;
            case TimeWord.DecadeYears or TimeWord.Decade:
                return ReadDecade(end, sense.Word == TimeWord.DecadeYears, ref part);
            case TimeWord.Century:
                return ReadCentury(end, ref part);
            case TimeWord.Season or TimeWord.Session when IsCountedBack(end, out int back):
                part.Grain = sense.Word == TimeWord.Season ? DateGrain.Season : DateGrain.Session;
                part.Origin = DateOrigin.Governing;
                part.Shift = -1;
                // Vụ may be a case, phiên a court's.
                isCertain = false;
                return back;
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
        bool isVague = i > 0 && buffer[i].Gap <= TokenGap.Line && (trie.HasCue(buffer[i - 1], Cues.VagueBefore) || (IsFollowedByNumber(i - 1) && IsBeforeEvent(end + 1)));
        // học 6 năm rồi thực hành
        isVague |= start == i && end < buffer.Count && buffer[end].Key == AlreadyWord && IsCountBefore(i);
        // cả năm trước 2 tháng: before its end.
        isVague |= start > i && end + 1 < buffer.Count && buffer[end].Key == BeforeWord && _lexicon.Digits(end + 1) >= 0;
        if (!isVague && _lexicon.TimeAt(end, out int suffixEnd) is { Word: TimeWord.LastSuffix or TimeWord.NextSuffix or TimeWord.ThisSuffix or TimeWord.LastDaySuffix } suffix && !IsBeforeDay(suffixEnd))
        {
            part.Origin = OriginOf(suffix, suffixEnd);
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

    /// <summary>What a stretch is counted from: tháng trước from the one told; tháng này, tháng tới, tháng rồi and tháng vừa qua from the day of the report.</summary>
    private DateOrigin OriginOf(TimeSense suffix, int end) =>
        suffix.Word == TimeWord.LastSuffix && buffer[end - 1].Key != AlreadyWord && buffer[end - 1].Key != GoneWord ? DateOrigin.Governing : DateOrigin.Reference;

    private static readonly ulong FirmWord = SyllableKey.Of("cố");
    private static readonly ulong FixedWord = SyllableKey.Of("định");

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
        if (year is < 1900 or > 2100 || buffer[i].Length != 4)
            return -1;
        // Hồi 2020 con số này …
        bool isOfPast = i > 0 && buffer[i - 1].Key == PastWord && buffer[i].Gap <= TokenGap.Line;
        bool isCounted = !isOfPast && IsCounted(i + 1);
        bool isListed = IsListedYear(i, year, isCounted);
        // giá so sánh 2010, giá cố định 1994 tháng 6
        bool isBase = i > 1 && (buffer[i - 1].Key == CompareWord || (buffer[i - 1].Key == FixedWord && buffer[i - 2].Key == FirmWord));
        if (isCounted && !isListed && !(isBase && _lexicon.WordAt(i + 1) is { Word: TimeWord.Month or TimeWord.Quarter or TimeWord.Year }))
            return -1;
        if (i > 1 && buffer[i].IsGlued && buffer[i - 1].Symbol is '.' or ',' or '/' && buffer[i - 2].Kind == TokenKind.Number)
            return -1;
        part.Year = (short)year;
        isCertain = isListed || isBase || isOfPast;
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

    /// <summary>trước, trước đó, liền trước behind a word for a stretch; but not trước ngày 5/6.</summary>
    private bool IsCountedBack(int i, out int end) => _lexicon.TimeAt(i, out end) is { Word: TimeWord.LastSuffix } && !IsRecent(i, end) && _lexicon.TimeAt(end, out _) is null && (_lexicon.Digits(end) < 0 || IsPercentageAt(end));

    /// <summary>trội hơn phiên trước 22%, phiên trước 1,5%: by how much, and not a number of days.</summary>
    private bool IsPercentageAt(int i)
    {
        int end = HasDecimals(i + 1) ? i + 3 : i + 1;
        return end < buffer.Count && buffer[end].Symbol == '%';
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
}
