using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;

namespace TextFacts.Recognition.Dates;

/// <content>Months, and the year behind them.</content>
internal readonly ref partial struct DateReader
{
    private const int MostPartWords = 4;
    private const int DigitsOfGroup = 3;
    private const int FirstYearOfCentury = 2000;
    private const int YearsOfCentury = 100;
    private const int LastShortYear = 50;
    private const int FirstYearOfOldCentury = 70;

    private int ReadMonthNumber(int i, out int month, out bool isLunarName)
    {
        isLunarName = false;
        month = _lexicon.Digits(i);
        if (month >= 0)
        {
            // "6 tháng 4,9%", "9 tháng 5.870 tỷ": a part of a number is no month.
            bool isPart = (_lexicon.IsMark(i + 1, ',') || (_lexicon.IsMark(i + 1, '.') && buffer[i + 2].Length == DigitsOfGroup)) && buffer[i + 1].IsGlued && _lexicon.Digits(i + 2) >= 0 && buffer[i + 2].IsGlued;
            return month is >= 1 and <= 12 && buffer[i].Length <= 2 && !isPart && !_lexicon.IsMark(i + 1, '%') ? i + 1 : -1;
        }
        if (_lexicon.WordAt(i) is { Word: TimeWord.MonthName } name && name.Value != 11)
        {
            month = name.Value;
            isLunarName = true;
            return i + 1;
        }
        if (i >= buffer.Count || buffer[i].Kind != TokenKind.Word || buffer[i].Gap == TokenGap.Paragraph)
            return -1;
        month = _lexicon.Roman(i);
        if (month is >= 1 and <= 12 && buffer[i].Shape == TokenShape.Upper)
            return i + 1;
        // tháng Năm, tháng mười hai, tháng tư
        if (trie.EntryOf(buffer[i])?.NumberWord is { Kind: NumberWordKind.UnitDigit, Value: 4 })
        {
            month = 4;
            return i + 1;
        }
        NumberWordReader words = new(buffer, trie, i);
        if (!words.TryRead(out Numeral numeral) || numeral.Value is < 1 or > 12 || numeral.Value != decimal.Truncate(numeral.Value))
            return -1;
        month = (int)numeral.Value;
        // Mười Một: the second word may begin with a capital too.
        if (month == 10 && numeral.End < buffer.Count && buffer[i].StartsUpper && buffer[numeral.End] is { Shape: TokenShape.Title, Gap: TokenGap.Space }
            && trie.EntryOf(buffer[numeral.End])?.NumberWord is { Kind: NumberWordKind.Digit, Value: 1 or 2 } last)
        {
            month += (int)last.Value;
            return numeral.End + 1;
        }
        return numeral.End;
    }

    /// <summary>A month: tháng 7 năm 2024, tháng 7/2024, tháng 3-2024, 9/2022, tháng trước, đầu tháng 5.</summary>
    private int ReadMonth(int i, out DatePart part, out bool isCertain)
    {
        part = DatePart.Of(DateGrain.Month);
        isCertain = true;
        int start = SkipPartWords(i);
        if (_lexicon.WordAt(start) is { Word: TimeWord.Month })
        {
            if (_lexicon.TimeAt(start + 1, out int suffixEnd) is { Word: TimeWord.ThisSuffix or TimeWord.LastSuffix or TimeWord.NextSuffix or TimeWord.LastDaySuffix } suffix && !IsBeforeDay(suffixEnd) && !(start == i && IsCountBefore(i)))
            {
                part.Origin = OriginOf(suffix, suffixEnd);
                part.Shift = (short)suffix.Value;
                part.IsJustPast = suffix.Word == TimeWord.LastDaySuffix;
                return suffixEnd;
            }
            int end = ReadMonthNumber(start + 1, out int month, out bool isLunar);
            if (end < 0)
            {
                if (ReadFirstOrLast(start + 1, out bool isFirst) is var which and > 0)
                {
                    part.Month = (byte)(isFirst ? 1 : 12);
                    return ReadYearOfSpan(which, ref part);
                }
                // đầu tháng, cuối tháng: the month that governs.
                if (start == i)
                    return -1;
                part.Origin = DateOrigin.Governing;
                isCertain = false;
                return start + 1;
            }
            part.Month = (byte)month;
            part.IsLunar = isLunar;
            // Cách mạng Tháng Tám
            if (i > 1 && trie.Match(buffer, i - 2, LexiconRoles.Cue, out int named) is { } name && (name.Cues & Cues.BeforeName) != 0 && named == i && _lexicon.WordAt(end) is not { Word: TimeWord.Year })
                return -1;
            bool inWords = buffer[start + 1].Kind == TokenKind.Word;
            int afterYear = ReadYearAfter(end, ref part);
            isCertain = !inWords || afterYear > end || buffer[start + 1].StartsUpper;
            return SkipLunar(afterYear, ref part);
        }
        if (IsListedMonth(start))
        {
            part.Month = (byte)_lexicon.Digits(start);
            return ReadYearAfter(start + 1, ref part);
        }
        // T9/2022, 9/2022, 9-2022
        bool isLettered = start + 1 < buffer.Count && buffer[start].Key == MonthLetter && buffer[start].Shape == TokenShape.Upper && buffer[start + 1].IsGlued && (!buffer[start].IsGlued || (start > 0 && buffer[start - 1].Symbol == '-'));
        if (isLettered)
            start++;
        int number = _lexicon.Digits(start);
        if (isLettered && number is >= 1 and <= 12)
        {
            part.Month = (byte)number;
            // T7/23; T1 of T1-T6/2024
            if (ReadShortYear(start + 1, ref part) is var shortYear and > 0)
                return shortYear;
            if (IsLetteredRange(start + 1, number))
                return start + 1;
            part.Month = 0;
        }
        if (number is >= 1 and <= 12 && buffer[start].Length <= 2 && _lexicon.IsDateMark(start + 1) && buffer[start + 1].IsGlued
            && !(i > 0 && !isLettered && trie.HasCue(buffer[i - 1], Cues.Instalment)) && _lexicon.Digits(start + 2) is >= 1900 and <= 2100 and int year && buffer[start + 2].IsGlued && !GoesOn(start + 3, buffer[start + 1].Symbol)
            && !(start > 1 && buffer[start].IsGlued && buffer[start - 1].Symbol is '/' or '-' or '.' && buffer[start - 2].Kind == TokenKind.Number && buffer[start - 1].Symbol == buffer[start + 1].Symbol))
        {
            part.Month = (byte)number;
            part.Year = (short)year;
            isCertain = isLettered;
            return start + 3;
        }
        return -1;
    }

    /// <summary>"-T6/2024" behind T1.</summary>
    private bool IsLetteredRange(int i, int month) => i + 3 < buffer.Count && _lexicon.IsMark(i, '-') && buffer[i + 1].Key == MonthLetter && buffer[i + 1].Shape == TokenShape.Upper
        && buffer[i + 2].IsGlued && MonthAt(i + 2) > month && _lexicon.IsMark(i + 3, '/');

    /// <summary>đầu tiên, cuối cùng behind a month or quarter, with the year behind that.</summary>
    /// <returns>The token of the year's word; -1 if they do not stand there.</returns>
    private int ReadFirstOrLast(int i, out bool isFirst)
    {
        isFirst = false;
        if (_lexicon.TimeAt(i, out int end) is not { Word: TimeWord.PartStart or TimeWord.PartEnd } sense || end != i + 2)
            return -1;
        isFirst = sense.Word == TimeWord.PartStart;
        int year = end < buffer.Count && buffer[end].Key == OfWord ? end + 1 : end;
        return _lexicon.WordAt(year) is { Word: TimeWord.Year } ? year : -1;
    }

    /// <summary>đầu, cuối, giữa, hết, cả before a month, quarter or year: part of the expression, without effect on its value.</summary>
    private int SkipPartWords(int i)
    {
        // The bound keeps the cost linear on a text of nothing else.
        for (int words = 0; words < MostPartWords && _lexicon.TimeAt(i, out int end) is { Word: TimeWord.PartStart or TimeWord.PartEnd or TimeWord.PartMiddle or TimeWord.Whole or TimeWord.FirstHalf or TimeWord.SecondHalf } sense; words++)
        {
            if (sense.Word is TimeWord.FirstHalf or TimeWord.SecondHalf)
                return i;
            i = end;
        }
        return i;
    }

    /// <summary>Whether a year stands at a token with its word before it: năm 2024.</summary>
    private bool IsYearAt(int i) => _lexicon.WordAt(i) is { Word: TimeWord.Year } && _lexicon.Digits(i + 1) is var year && IsYear(year) && buffer[i + 1].Length == 4;

    /// <summary>The year after a month, quarter or span: năm 2024, /2024, - 2024, năm ngoái, năm nay.</summary>
    private int ReadYearAfter(int i, ref DatePart part)
    {
        bool isApart = _lexicon.IsMark(i, ',') || (i < buffer.Count && buffer[i].Key == OfWord && IsYearAt(i + 1));
        int next = isApart && _lexicon.WordAt(i + 1) is { Word: TimeWord.Year } ? i + 1 : i;
        if (_lexicon.TimeAt(next, out int relative) is { Word: TimeWord.RelativeYear } sense)
        {
            part.HasYearShift = true;
            part.IsYearFromReference = true;
            part.YearShift = (short)sense.Value;
            return relative;
        }
        if (_lexicon.WordAt(next) is { Word: TimeWord.Year })
        {
            if (_lexicon.Digits(next + 1) is var spelled && IsYear(spelled) && buffer[next + 1].Length == 4)
            {
                part.Year = (short)spelled;
                return next + 2;
            }
            // tháng 4 năm ấy: of the year that was told.
            if (next + 1 < buffer.Count && (buffer[next + 1].Key == ThatWord || buffer[next + 1].Key == ThatOtherWord) && buffer[next + 1].Gap <= TokenGap.Space)
            {
                part.HasYearShift = part.IsYearTold = true;
                return next + 2;
            }
            if (_lexicon.TimeAt(next + 1, out int suffixEnd) is { Word: TimeWord.LastSuffix or TimeWord.NextSuffix or TimeWord.ThisSuffix } suffix)
            {
                part.HasYearShift = true;
                part.YearShift = (short)suffix.Value;
                return suffixEnd;
            }
            int words = ReadYearWords(next + 1, out int year);
            if (words > 0)
            {
                part.Year = (short)year;
                return words;
            }
            return i;
        }
        if (_lexicon.IsDateMark(i) && _lexicon.Digits(i + 1) is var number && IsYear(number) && buffer[i + 1].Length == 4 && (buffer[i].IsGlued || buffer[i].Symbol != '.'))
        {
            part.Year = (short)number;
            return i + 2;
        }
        if (part.Grain is DateGrain.Month or DateGrain.Quarter or DateGrain.Day && (part.Month != 0 || part.Quarter != 0) && ReadShortYear(i, ref part) is var shortYear and > 0)
            return shortYear;
        if (_lexicon.Digits(i) is var bare && bare is >= 1900 and <= 2100 && buffer[i].Length == 4 && !IsMeasured(i + 1))
        {
            part.Year = (short)bare;
            return i + 1;
        }
        return i;
    }

    /// <summary>The last two digits of a year behind a month or quarter: tháng 7/24, quý IV/22, T11/98. Up to twelve they may be a month.</summary>
    private int ReadShortYear(int i, ref DatePart part)
    {
        if (!_lexicon.IsMark(i, '/') || !buffer[i].IsGlued || _lexicon.Digits(i + 1) is not (>= FirstShortYear and var year) || buffer[i + 1] is not { Length: 2, IsGlued: true } || year is > LastShortYear and < FirstYearOfOldCentury
            || GoesOn(i + 2, '/') || GoesOn(i + 2, '.') || GoesOn(i + 2, ',') || trie.Match(buffer, i + 2, LexiconRoles.Unit | LexiconRoles.PercentSign | LexiconRoles.NumberWord, out _) is not null)
            return -1;
        part.Year = (short)(year + (year <= LastShortYear ? FirstYearOfCentury : FirstYearOfCentury - YearsOfCentury));
        return i + 2;
    }

    /// <summary>Whether a four-digit number is followed by what it counts rather than standing for a year.</summary>
    private bool IsCounted(int i) => HasDecimals(i)
        || (GoesOnWith(i) && trie.Match(buffer, i, LexiconRoles.CountedNoun | LexiconRoles.Unit | LexiconRoles.PercentSign, out _) is not null);

    /// <summary>Whether a measure follows; behind a month, four digits are a year even where a noun follows.</summary>
    private bool IsMeasured(int i) => HasDecimals(i) || (GoesOnWith(i) && trie.Match(buffer, i, LexiconRoles.Unit, out _) is { Unit.Code: not null });

    private bool HasDecimals(int i) => i < buffer.Count && buffer[i].Symbol is ',' or '.' && buffer[i].IsGlued && _lexicon.Digits(i + 1) >= 0 && buffer[i + 1].IsGlued;

    /// <summary>Whether what is written goes on with a token: chốt kế hoạch 2008⏎⏎Đội tàu … does not.</summary>
    private bool GoesOnWith(int i) => i < buffer.Count && (buffer[i].Gap <= TokenGap.Space || buffer[i] is { Gap: TokenGap.Line, Shape: TokenShape.Lower });

    private int ReadYearWords(int i, out int year)
    {
        year = 0;
        // "năm nghìn tám trăm ba mươi hai tấn" is five thousand and more, no year 1832.
        if (i >= buffer.Count || buffer[i].Kind != TokenKind.Word || trie.EntryOf(buffer[i])?.NumberWord is { Kind: NumberWordKind.Multiplier })
            return -1;
        int spoken = ReadYearDigits(i, out year);
        if (spoken > 0)
            return spoken;
        NumberWordReader words = new(buffer, trie, i);
        if (!words.TryRead(out Numeral numeral) || numeral.Value is < 1000 or > 2100 || numeral.Value != decimal.Truncate(numeral.Value))
            return -1;
        year = (int)numeral.Value;
        return numeral.End;
    }

    /// <summary>A year said digit by digit, or as a pair of numbers: một chín bảy lăm, hai không hai ba, hai không mười tám, hai không linh chín.</summary>
    private int ReadYearDigits(int i, out int year)
    {
        year = 0;
        int digits = 0;
        int k = i;
        for (; digits < 4 && k < buffer.Count && buffer[k].Kind == TokenKind.Word && (k == i || buffer[k].Gap <= TokenGap.Space); k++)
        {
            switch (trie.EntryOf(buffer[k])?.NumberWord)
            {
                case { Kind: NumberWordKind.Digit or NumberWordKind.UnitDigit or NumberWordKind.Zero } digit:
                    year = year * 10 + (int)digit.Value;
                    digits++;
                    break;
                case { Kind: NumberWordKind.Odd } when digits == 2:
                    year *= 10;
                    digits++;
                    break;
                case { Kind: NumberWordKind.Ten } when digits == 2:
                    NumberWordReader teens = new(buffer, trie, k);
                    if (!teens.TryRead(out Numeral numeral) || numeral.Value is < 10 or > 19)
                        return -1;
                    year = year * 100 + (int)numeral.Value;
                    return IsYear(year) ? numeral.End : -1;
                default:
                    return -1;
            }
        }
        return digits == 4 && IsYear(year) ? k : -1;
    }

    private static bool IsYear(int year) => year is >= 1000 and <= 2100;

    /// <summary>"năm 2024", "năm nay", "năm" after n tháng đầu; the word alone leaves the year open.</summary>
    private int ReadYearOfSpan(int i, ref DatePart part)
    {
        int end = ReadYearAfter(i, ref part);
        return end > i ? end : _lexicon.WordAt(i) is { Word: TimeWord.Year } ? i + 1 : i;
    }
}
