namespace TextFacts.Recognition.Numbers;

/// <summary>How large an amount may be: far above all that is reported, and far enough below decimal's range to be scaled once more.</summary>
internal static class Magnitude
{
    public const decimal Largest = 1_000_000_000_000_000_000_000_000m;

    /// <summary>Amounts in the milliards that no unit follows are money, whatever is counted around them.</summary>
    public const decimal LeastOfMoneyAlone = 1_000_000_000;

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
