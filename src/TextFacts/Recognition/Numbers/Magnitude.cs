namespace TextFacts.Recognition.Numbers;

/// <summary>How large an amount may be: far above all that is reported, and far enough below decimal's range to be scaled once more.</summary>
internal static class Magnitude
{
    public const decimal Largest = 1_000_000_000_000_000_000_000_000m;

    /// <summary>Amounts in the milliards that no unit follows are money, whatever is counted around them.</summary>
    public const decimal LeastOfMoneyAlone = 1_000_000_000;

    /// <summary>A smaller one is none: 180 is no money where no unit says so.</summary>
    public const decimal LeastOfMoney = 1000;

    /// <summary>What is so much more than a price before it (52.000 đồng/cổ phiếu, vốn hóa 35.200 tỷ), or than an amount of dollars, is money of its own.</summary>
    public const decimal MostTimesOfPrice = 1000;

    // Counts of one thing in two years or places, and prices of it, are mostly no further apart.
    private const decimal MostTimesOfCount = 10;

    /// <summary>Whether two values may be of the same thing at two times or places.</summary>
    public static bool IsOfSameOrder(decimal value, decimal other) => Math.Abs(value) >= Math.Abs(other) / MostTimesOfCount && Math.Abs(value) / MostTimesOfCount <= Math.Abs(other);

    /// <summary>Multiplies a value; where it would grow too large it stays as it is.</summary>
    /// <returns>Whether it was multiplied.</returns>
    public static bool TryScale(ref decimal value, decimal multiplier)
    {
        if (Math.Abs(value) > Largest / multiplier)
            return false;
        value *= multiplier;
        return true;
    }
}
