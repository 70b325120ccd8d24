using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Dates;

/// <content>Months that are a length and no stretch of the year: kỳ hạn 6 tháng, 9 tháng tù, 3 tháng, 6 tháng.</content>
internal readonly ref partial struct DateReader
{
    // Tokens: the longest cue; the members of a list or of clauses that are alike: 12 tháng là 5,2%/năm, 6 tháng là 4,8%/năm.
    private const int LongestLengthCue = 4;
    private const int AlikeReach = 24;
    private const int MostAlike = 4;

    private static readonly ulong ReachWord = SyllableKey.Of("đạt");

    /// <summary>Whether n months without a year tell how long something lasts.</summary>
    /// <param name="i">The number.</param>
    /// <param name="unit">The word for months behind it.</param>
    /// <param name="count">How many there are.</param>
    private bool IsLengthOfMonths(int i, int unit, int count) => buffer[i].Kind == TokenKind.Number
        && (count == 1 || (IsLengthBefore(i) && !IsReached(unit + 1)) || IsLengthBehind(unit + 1) || IsListOfLengths(i, unit) || IsAlikeLength(i, unit));

    private bool IsLengthBefore(int i)
    {
        for (int k = i - 1; k >= 0 && k >= i - LongestLengthCue && buffer[k + 1].Gap <= TokenGap.Space; k--)
        {
            if (trie.Match(buffer, k, LexiconRoles.Cue, out int end) is { } entry && (entry.Cues & Cues.BeforeLength) != 0 && end == i)
                return true;
        }
        return false;
    }

    /// <summary>Tiền gửi 6 tháng đạt 500 tỷ đồng: what came about in them.</summary>
    private bool IsReached(int i) => i < buffer.Count && buffer[i].Key == ReachWord;

    private bool IsLengthBehind(int i) => i < buffer.Count && buffer[i].Gap <= TokenGap.Space && trie.BeginsCue(buffer, i, Cues.AfterLength);

    /// <summary>"3 tháng, 6 tháng", "1, 3, 6 tháng", "6 tháng và 9 tháng": two lengths side by side are told of as such.</summary>
    private bool IsListOfLengths(int i, int unit)
    {
        bool goesOn = i >= 2 && (IsDayListMark(i - 1) || buffer[i - 1].Symbol == '-' || buffer[i - 1].Key == ArriveWord) && !(buffer[i - 1].IsGlued && buffer[i].IsGlued)
            && ((_lexicon.Digits(i - 2) is >= 0 and < LeastThousand && !(i >= 3 && trie.EntryOf(buffer[i - 3])?.Time is not null)) || (i >= 3 && IsUnitOfTime(i - 2) && _lexicon.Digits(i - 3) is >= 0 and < LeastThousand));
        return goesOn || (IsDayListMark(unit + 1) && _lexicon.Digits(unit + 2) >= 0 && IsUnitOfTime(unit + 3) && IsBareLength(unit + 3));
    }

    /// <summary>6 | tháng rồi, 1 | tháng sau: a number that is no part of a date yet counts.</summary>
    private bool IsCountBefore(int i) => i > 0 && buffer[i].Gap <= TokenGap.Space && IsFollowedByNumber(i - 1) && !(i > 1 && IsUnitOfTime(i - 2));

    private bool IsUnitOfTime(int i) => i < buffer.Count && trie.EntryOf(buffer[i])?.Time is { Word: TimeWord.Month or TimeWord.Week };

    /// <summary>Whether no year or side of it follows: the months of "6 tháng và 9 tháng năm 2024" are the year's.</summary>
    private bool IsBareLength(int unit) => unit + 1 >= buffer.Count || _lexicon.TimeAt(unit + 1, out _) is not { Word: TimeWord.PartStart or TimeWord.PartEnd or TimeWord.Year or TimeWord.RelativeYear };

    /// <summary>Lãi suất 12 tháng là 5,2%/năm, 6 tháng là 4,8%/năm: the second is what the first is, where the same word follows both.</summary>
    private bool IsAlikeLength(int i, int unit)
    {
        if (unit + 1 >= buffer.Count)
            return false;
        int seen = 0;
        for (int k = i - 1; k > 0 && k >= i - AlikeReach && seen < MostAlike && buffer[k + 1].Gap <= TokenGap.Space; k--)
        {
            if (buffer[k].Key != buffer[unit].Key || _lexicon.Digits(k - 1) < 0)
                continue;
            seen++;
            if (buffer[k + 1].Key == buffer[unit + 1].Key && buffer[k + 1].Kind == TokenKind.Word && IsLengthBefore(k - 1))
                return true;
        }
        return false;
    }
}
