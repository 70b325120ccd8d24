using System.Globalization;
using TextFacts.Evaluation.Gold;

namespace TextFacts.Evaluation.Scoring;

/// <summary>Whether a fact read has the value that the gold gives: its numbers and unit, its days, or what names the directive.</summary>
internal static class ValueComparison
{
    private const double Tolerance = 1e-9;

    /// <summary>Whether the value is right.</summary>
    /// <param name="gold">The fact of the gold.</param>
    /// <param name="answer">The fact read.</param>
    /// <returns><see langword="false"/> also where the kinds differ.</returns>
    public static bool IsRight(GoldFact gold, Fact answer) => (gold, answer) switch
    {
        (GoldQuantity wanted, QuantityFact got) => IsClose(wanted.Amount, got.Amount) && UnitComparison.AreAlike(wanted.Unit, got.Unit),
        (GoldPercentage wanted, PercentageFact got) => IsClose(wanted.Amount, got.Amount) && wanted.Scale == got.Scale,
        (GoldDate wanted, DateFact got) => DenotedDays.AreSame(wanted.Value, got.Value),
        (GoldDirective wanted, DirectiveFact got) => Spelling.Normalize(wanted.Type) == Spelling.Normalize(got.Type)
            && IsSameCode(wanted.Number, got.Number)
            && IsSameCode(wanted.Symbol, got.Symbol)
            && IsSameCode(wanted.Year, got.Year?.ToString(CultureInfo.InvariantCulture)),
        _ => false,
    };

    /// <summary>The total of a part out of a whole does not count.</summary>
    private static bool IsClose(Amount wanted, Amount got) => wanted.IsRange
        ? IsClose(wanted.Minimum, got.Minimum) && IsClose(wanted.Maximum, got.Maximum)
        : IsClose(wanted.Value, got.Value);

    private static bool IsClose(decimal? wanted, decimal? got)
    {
        if (wanted is not { } left || got is not { } right)
            return false;
        double value = (double)left;
        return Math.Abs(value - (double)right) <= Tolerance * Math.Max(1, Math.Abs(value));
    }

    private static bool IsSameCode(string? wanted, string? got) => Spelling.NormalizeCode(wanted) == Spelling.NormalizeCode(got);
}
