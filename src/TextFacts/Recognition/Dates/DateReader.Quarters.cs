using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Dates;

/// <content>Quarters, one or a list of them.</content>
internal readonly ref partial struct DateReader
{
    // Tokens.
    private const int LongestQuarterList = 8;

    private int ReadQuarter(int i, out DatePart part)
    {
        part = DatePart.Of(DateGrain.Quarter);
        int start = SkipPartWords(i);
        if (start >= buffer.Count)
            return -1;
        int next;
        if (_lexicon.WordAt(start) is { Word: TimeWord.Quarter })
        {
            next = start + 1;
            if (_lexicon.TimeAt(next, out int suffixEnd) is { Word: TimeWord.ThisSuffix or TimeWord.LastSuffix or TimeWord.NextSuffix or TimeWord.LastDaySuffix } suffix && !IsBeforeDay(suffixEnd))
            {
                part.Origin = OriginOf(suffix, suffixEnd);
                part.Shift = (short)suffix.Value;
                part.IsJustPast = suffix.Word == TimeWord.LastDaySuffix;
                return suffixEnd;
            }
            if (_lexicon.WordAt(next) is { Word: TimeWord.PartStart } && _lexicon.WordAt(next + 1) is { Word: TimeWord.Year })
            {
                part.Quarter = 1;
                return ReadYearOfSpan(next + 1, ref part);
            }
            if (ReadFirstOrLast(next, out bool isFirst) is var which and > 0)
            {
                part.Quarter = (byte)(isFirst ? 1 : 4);
                return ReadYearOfSpan(which, ref part);
            }
            // quý cuối năm 2015; "cuối năm" itself begins later and is shorter.
            if (_lexicon.WordAt(next) is { Word: TimeWord.PartEnd } && buffer[next].Key == LastWord && _lexicon.WordAt(next + 1) is { Word: TimeWord.Year })
            {
                part.Quarter = 4;
                return ReadYearOfSpan(next + 1, ref part);
            }
            if (start > i && _lexicon.Digits(next) < 0 && _lexicon.Roman(next) == 0)
            {
                // cuối quý
                part.Origin = DateOrigin.Governing;
                return next;
            }
        }
        else if (buffer[start].Key == QuarterLetter && buffer[start].Shape == TokenShape.Upper && start + 1 < buffer.Count && buffer[start + 1].IsGlued)
        {
            next = start + 1;
        }
        else if (_lexicon.Digits(start) is >= 1 and <= 4 and var counted && start + 1 < buffer.Count && buffer[start + 1].Key == QuarterLetter && buffer[start + 1] is { Shape: TokenShape.Upper, IsGlued: true })
        {
            // 3Q20, 2Q2020
            part.Quarter = (byte)counted;
            return ReadGluedYear(start + 2, ref part);
        }
        else if (IsListedQuarter(start))
        {
            next = start;
        }
        else
        {
            return -1;
        }
        int quarter = _lexicon.Digits(next);
        // bình quân trong quý 4,31 triệu đồng: a part of a number is no quarter.
        if (HasDecimals(next + 1) && next + 3 < buffer.Count && trie.EntryOf(buffer[next + 3])?.NumberWord is { Kind: NumberWordKind.Multiplier })
            return -1;
        if (quarter < 0)
            quarter = _lexicon.Roman(next);
        int end = next + 1;
        if (quarter == 0)
        {
            end = ReadSmallNumber(next, out quarter);
            if (end < 0 && next < buffer.Count && trie.EntryOf(buffer[next])?.NumberWord is { Kind: NumberWordKind.UnitDigit, Value: 4 })
                (end, quarter) = (next + 1, 4);
        }
        if (quarter is < 1 or > 4 || end < 0)
            return -1;
        part.Quarter = (byte)quarter;
        return ReadYearAfter(end, ref part);
    }

    /// <summary>Whether a number goes on a list of quarters: the second of "quý I, II/2015", the third of "quý 1, 2 và 3 năm 2015". A numeral in Roman letters or a year behind it leaves no doubt.</summary>
    private bool IsListedQuarter(int i)
    {
        if (QuarterAt(i) == 0)
            return false;
        int last = i;
        while (last + 2 < buffer.Count && last < i + LongestQuarterList && IsListMark(last + 1) && QuarterAt(last + 2) != 0)
            last += 2;
        if (_lexicon.Roman(i) == 0 && !_lexicon.IsDateMark(last + 1) && !IsYearAt(last + 1))
            return false;
        for (int k = i; k >= 3 && k > i - LongestQuarterList && IsListMark(k - 1) && QuarterAt(k - 2) != 0; k -= 2)
        {
            if (trie.EntryOf(buffer[k - 3])?.Time is { Word: TimeWord.Quarter })
                return true;
        }
        return false;
    }

    private bool IsListMark(int i) => buffer[i].Symbol == ',' || buffer[i].Key == AndWord;

    private int QuarterAt(int i)
    {
        int quarter = _lexicon.Digits(i) is var digits and > 0 ? digits : _lexicon.Roman(i);
        return quarter is >= 1 and <= 4 && buffer[i].Gap <= TokenGap.Line ? quarter : 0;
    }
}
