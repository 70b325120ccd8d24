namespace TextFacts.Tests;

/// <summary>Writes whole numbers in words, as they are taught at school; the tests read them back.</summary>
internal static class VietnameseNumber
{
    private static readonly string[] Digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
    private static readonly (long Value, string Word)[] Multipliers = [(1_000_000_000, "tỷ"), (1_000_000, "triệu"), (1_000, "nghìn")];

    /// <summary>The words of a number from 1 to 999,999,999,999.</summary>
    public static string Words(long number)
    {
        List<string> words = [];
        foreach ((long value, string word) in Multipliers)
        {
            if (number < value)
                continue;
            words.Add(Group((int)(number / value), words.Count > 0));
            words.Add(word);
            number %= value;
        }
        if (number > 0)
            words.Add(Group((int)number, words.Count > 0));
        return string.Join(' ', words);
    }

    private static string Group(int number, bool isInside)
    {
        List<string> words = [];
        (int hundreds, int rest) = (number / 100, number % 100);
        if (hundreds > 0 || isInside)
            words.AddRange([Digits[hundreds], "trăm"]);
        (int tens, int units) = (rest / 10, rest % 10);
        if (tens == 0 && units > 0 && words.Count > 0)
            words.Add("linh");
        if (tens == 1)
            words.Add("mười");
        else if (tens > 1)
            words.AddRange([Digits[tens], "mươi"]);
        if (units == 1 && tens > 1)
            words.Add("mốt");
        else if (units == 5 && tens > 0)
            words.Add("lăm");
        else if (units > 0)
            words.Add(Digits[units]);
        return string.Join(' ', words);
    }
}
