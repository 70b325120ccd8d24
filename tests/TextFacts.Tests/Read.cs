using System.Globalization;
using System.Text;

namespace TextFacts.Tests;

/// <summary>
/// Reads a text and prints its facts in short, so that a test is a row: text in, facts out. Facts are parted by " | ", and each begins with its
/// own text: <c>gần 5 triệu hộ</c> gives <c>5 triệu = ≲5000000 hộ</c>.
/// </summary>
internal static class Read
{
    private const string Separator = " | ";

    public static FactDocument Document(string text, string? referenceDate = null) =>
        FactExtractor.CreateDefault().Extract(text, referenceDate is null ? null : DateOnly.ParseExact(referenceDate, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Quantities and percentages with bound and unit: <c>5 triệu = ≲5000000 hộ</c>.</summary>
    public static string Figures(string text, string? referenceDate = null) => Join<FigureFact>(text, referenceDate, figure => $"{figure.Text} = {Bounded(figure)}{UnitOf(figure)}");

    /// <summary>Quantities and percentages, the number only: <c>5 triệu = 5000000</c>.</summary>
    public static string Amounts(string text) => Join<FigureFact>(text, null, figure => $"{figure.Text} = {Amount(figure.Amount)}");

    /// <summary>Units with their codes: <c>đồng/kg VND/kg</c>; <c>-</c> for a unit without code or no unit at all.</summary>
    public static string Units(string text) => Join<QuantityFact>(text, null, quantity => $"{quantity.Unit?.Text ?? "-"} {quantity.Unit?.Code ?? "-"}");

    /// <summary>Dates with their values: <c>tháng 7 năm 2024 = 2024-07</c>.</summary>
    public static string Dates(string text, string? referenceDate = null) => Join<DateFact>(text, referenceDate, date => $"{date.Text} = {date.Value}");

    /// <summary>Directives with the parts that the mention has.</summary>
    public static string Directives(string text, string? referenceDate = null) => Join<DirectiveFact>(text, referenceDate, Describe);

    public static string Describe(DirectiveFact directive)
    {
        StringBuilder line = new($"{directive.Text} = {directive.Type}");
        void Add(string name, object? value)
        {
            if (value is not null)
                line.Append(CultureInfo.InvariantCulture, $"; {name} {value}");
        }
        Add("number", directive.Number);
        Add("symbol", directive.Symbol);
        Add("year", directive.Year);
        Add("date", directive.Date);
        Add("issuer", directive.Issuer);
        Add("title", directive.Title);
        Add("provision", directive.Provision);
        return line.ToString();
    }

    /// <summary>An amount, rounded to six decimals: <c>0.333333</c>, <c>5..7</c>, <c>18 of 63</c>.</summary>
    public static string Amount(Amount amount) =>
        amount.IsRange ? $"{Number(amount.Minimum)}..{Number(amount.Maximum)}"
        : amount.Total is not null ? $"{Number(amount.Value)} of {Number(amount.Total)}"
        : Number(amount.Value);

    private static string Join<T>(string text, string? referenceDate, Func<T, string> describe)
        where T : Fact => string.Join(Separator, Document(text, referenceDate).Facts.OfType<T>().Select(describe));

    private static string Number(decimal? value) => value?.ToString("0.######", CultureInfo.InvariantCulture) ?? "";

    private static string Bounded(FigureFact figure) => figure.Bound switch
    {
        Bound.About => "~",
        Bound.Nearly => "≲",
        Bound.Over => ">",
        Bound.Under => "<",
        Bound.AtLeast => "≥",
        Bound.AtMost => "≤",
        _ => "",
    } + Amount(figure.Amount);

    private static string UnitOf(FigureFact figure) => figure switch
    {
        PercentageFact { Scale: PercentageScale.PercentagePoint } => " điểm %",
        PercentageFact { Scale: PercentageScale.PerMille } => "‰",
        PercentageFact => "%",
        QuantityFact { Unit: { } unit } => " " + unit.Text,
        _ => "",
    };
}
