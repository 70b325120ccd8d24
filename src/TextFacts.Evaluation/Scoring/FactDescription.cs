using System.Globalization;
using TextFacts.Evaluation.Gold;

namespace TextFacts.Evaluation.Scoring;

/// <summary>Says in a few words what value a fact has.</summary>
internal static class FactDescription
{
    public static string Of(GoldFact gold) => gold switch
    {
        GoldQuantity quantity => $"{quantity.Amount} {quantity.Unit}".TrimEnd(),
        GoldPercentage percentage => $"{percentage.Amount} {percentage.Scale}",
        GoldDate date => date.Value.ToString(),
        GoldDirective directive => OfDirective(directive.Type, directive.Number, directive.Symbol, directive.Year),
        _ => throw new ArgumentOutOfRangeException(nameof(gold), gold, "A kind of fact without a description."),
    };

    public static string Of(Fact fact) => fact switch
    {
        QuantityFact quantity => $"{quantity.Amount} {quantity.Unit}{(quantity.Unit?.Code is { } code ? $" ({code})" : "")}".TrimEnd(),
        PercentageFact percentage => $"{percentage.Amount} {percentage.Scale}",
        DateFact date => date.Value.ToString(),
        DirectiveFact directive => OfDirective(directive.Type, directive.Number, directive.Symbol, directive.Year?.ToString(CultureInfo.InvariantCulture)),
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "A kind of fact without a description."),
    };

    private static string OfDirective(string type, string? number, string? symbol, string? year) =>
        $"{type}, number {number ?? "none"}, symbol {symbol ?? "none"}, year {year ?? "none"}";
}
