using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Dates;

/// <content>What stands with a time of day: seconds, the half of the day, the zone of time.</content>
internal readonly ref partial struct DateReader
{
    private const int HoursOfDay = 24;
    private const int MinutesOfHour = 60;
    private const int MinutesOfHalfDay = 12 * MinutesOfHour;
    private const int HoursOfHalfDay = 12;
    private const int SixtyParts = 60;

    // Years after 2000 that "1H24" may mean; later ones are rather minutes.
    private const int FirstShortYear = 13;
    private const int LastHalfYear = 29;

    // Tokens: "(giờ địa phương)", "(7h giờ Việt Nam)"; the words of the place in it.
    private const int LongestZone = 8;
    private const int LongestPlace = 3;

    private static readonly ulong BeforeNoon = SyllableKey.Of("AM");
    private static readonly ulong AfterNoon = SyllableKey.Of("PM");
    private static readonly ulong MorningLetters = SyllableKey.Of("SA");
    private static readonly ulong EveningLetters = SyllableKey.Of("CH");
    private static readonly ulong GreenwichZone = SyllableKey.Of("GMT");
    private static readonly ulong UniversalZone = SyllableKey.Of("UTC");
    private static readonly ulong HourWord = SyllableKey.Of("giờ");
    private static readonly ulong LocalWord = SyllableKey.Of("địa");
    private static readonly ulong RegionWord = SyllableKey.Of("phương");
    private static readonly ulong WatchWord = SyllableKey.Of("đồng");
    private static readonly ulong LakeWord = SyllableKey.Of("hồ");
    private static readonly ulong AroundWord = SyllableKey.Of("hồi");

    /// <summary>14h30, 8 giờ 30 phút, 14:30, năm giờ kém mười lăm, 2 giờ rưỡi, 8:15 CH, 5 PM.</summary>
    private int ReadTime(int i, out int minute, out bool isCertain)
    {
        if (IsHalfYear(i))
        {
            (minute, isCertain) = (0, false);
            return -1;
        }
        int end = ReadClock(i, out minute, out isCertain);
        if (end < 0)
            return ReadHourOfHalfDay(i, out minute, out isCertain);
        // trong 1h đồng hồ: how long.
        if (buffer[end - 1].Length == 1 && end + 1 < buffer.Count && buffer[end].Key == WatchWord && buffer[end + 1].Key == LakeWord)
            return -1;
        return _lexicon.Digits(i) >= 0 ? SkipHalfDay(end, ref minute) : end;
    }

    /// <summary>5 PM, 5pm.</summary>
    private int ReadHourOfHalfDay(int i, out int minute, out bool isCertain)
    {
        (minute, isCertain) = (0, false);
        if (_lexicon.Digits(i) is not (>= 1 and <= HoursOfHalfDay and var hour) || buffer[i].Length > 2 || i + 1 >= buffer.Count || (buffer[i + 1].Key != BeforeNoon && buffer[i + 1].Key != AfterNoon)
            || (i + 2 < buffer.Count && buffer[i + 2].IsGlued && buffer[i + 2].Kind == TokenKind.Number))
            return -1;
        minute = hour * SixtyParts;
        return SkipHalfDay(i + 1, ref minute);
    }

    /// <summary>Skips the letters of the half of the day: AM, PM, or SA and CH in capitals.</summary>
    private int SkipHalfDay(int i, ref int minute)
    {
        if (i >= buffer.Count || buffer[i].Kind != TokenKind.Word || buffer[i].Gap > TokenGap.Space)
            return i;
        ulong letters = buffer[i].Key;
        bool isCapital = buffer[i].Shape == TokenShape.Upper;
        if (letters == AfterNoon || (letters == EveningLetters && isCapital))
            minute += minute < MinutesOfHalfDay ? MinutesOfHalfDay : 0;
        else if (letters == BeforeNoon || (letters == MorningLetters && isCapital))
            minute -= minute >= MinutesOfHalfDay && minute < 2 * MinutesOfHalfDay ? MinutesOfHalfDay : 0;
        else
            return i;
        return i + 1;
    }

    /// <summary>1H24, 2H23: half a year as companies write it; but "lúc 1H24" is a time.</summary>
    private bool IsHalfYear(int i) => _lexicon.Digits(i) is 1 or 2 && buffer[i].Length == 1 && i + 2 < buffer.Count && buffer[i + 1].Key == HalfLetter && buffer[i + 1] is { Shape: TokenShape.Upper, IsGlued: true }
        && _lexicon.Digits(i + 2) is >= FirstShortYear and <= LastHalfYear && buffer[i + 2] is { Length: 2, IsGlued: true }
        && !(i > 0 && (buffer[i - 1].Key == MomentWord || buffer[i - 1].Key == AroundWord || buffer[i - 1].Key == InWord));

    /// <summary>The seconds behind the minutes: 33 giây, 20''.</summary>
    private int SkipSeconds(int i)
    {
        if (_lexicon.Digits(i) is not (>= 0 and < SixtyParts) || buffer[i].Length > 2 || buffer[i].Gap > TokenGap.Space)
            return i;
        if (_lexicon.WordAt(i + 1) is { Word: TimeWord.Second })
            return i + 2;
        if (!buffer[i].IsGlued)
            return i;
        if (_lexicon.IsMark(i + 1, '"') && buffer[i + 1].IsGlued)
            return i + 2;
        return _lexicon.IsMark(i + 1, '\'') && _lexicon.IsMark(i + 2, '\'') && buffer[i + 2].IsGlued ? i + 3 : i;
    }

    /// <summary>The zone between a time and its day: (giờ địa phương), giờ Việt Nam, GMT.</summary>
    /// <returns>The token after it; -1 if there is none.</returns>
    private int SkipZone(int i)
    {
        if (_lexicon.IsMark(i, '('))
        {
            bool isZone = false;
            for (int k = i + 1; k < buffer.Count && k <= i + LongestZone && buffer[k].Gap <= TokenGap.Line; k++)
            {
                if (buffer[k].Symbol == ')')
                    return isZone ? k + 1 : -1;
                isZone |= buffer[k].Key == HourWord || IsWorldZone(k);
            }
            return -1;
        }
        if (IsWorldZone(i))
            return i + 1;
        if (i >= buffer.Count || buffer[i].Key != HourWord || buffer[i].Gap > TokenGap.Space)
            return -1;
        int end = i + 1;
        while (end < buffer.Count && end <= i + LongestPlace && buffer[end].Kind == TokenKind.Word && buffer[end].Gap <= TokenGap.Space && (buffer[end].StartsUpper || buffer[end].Key == LocalWord || buffer[end].Key == RegionWord))
            end++;
        return end > i + 1 ? end : -1;
    }

    private bool IsWorldZone(int i) => i < buffer.Count && (buffer[i].Key == GreenwichZone || buffer[i].Key == UniversalZone) && buffer[i].Shape == TokenShape.Upper;

    /// <summary>từ 6 đến 9 giờ sáng 12/7: from six o'clock, and not from the sixth. Says no to a length: pin từ 6 đến 7 giờ.</summary>
    private bool ReadHours(int i, ref DateExpression expression)
    {
        if (expression is not { Form: DateForm.Range, Finish: { Grain: DateGrain.Minute, Origin: DateOrigin.Absolute }, Start: { Origin: DateOrigin.Absolute, Month: 0 } })
            return true;
        if (expression.Finish.Day == 0 && i > 0 && trie.HasCue(buffer[i - 1], Cues.BeforeHours))
            return false;
        if (_lexicon.Digits(i + 1) == expression.Start.Day && expression.Start is { Grain: DateGrain.Day, Day: > 0 and < HoursOfDay and var hour } && hour * MinutesOfHour < expression.Finish.Minute)
            expression.Start = expression.Finish with { Minute = (short)(hour * MinutesOfHour) };
        return true;
    }
}
