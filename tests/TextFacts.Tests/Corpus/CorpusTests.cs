using System.Text;
using System.Text.Json;

namespace TextFacts.Tests;

/// <summary>The corpus follows its own rules: whoever adds a document hears at once what is wrong with it.</summary>
public class CorpusTests
{
    private static readonly string[] FigureKeys = ["kind", "anchor", "n", "value", "min", "max", "total", "unit", "bound", "change", "indicator", "period", "baseline"];
    private static readonly string[] DateKeys = ["kind", "anchor", "n", "value"];
    private static readonly string[] DirectiveKeys = ["kind", "anchor", "n", "type", "number", "symbol", "year", "date", "issuer", "title", "provision"];
    private static readonly string[] PercentUnits = ["%", "điểm %", "‰"];

    public static TheoryData<string> Ids => new(Corpus.Ids);

    [Fact]
    public void The_corpus_has_documents() => Corpus.Ids.Should().HaveCountGreaterThan(100).And.OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_document_follows_the_rules(string id)
    {
        CorpusDocument document = Corpus.Load(id);
        document.Id.Should().Be(id);
        document.Root.GetProperty("source").GetString().Should().NotBeNullOrWhiteSpace();
        document.Root.GetProperty("domain").GetString().Should().NotBeNullOrWhiteSpace();
        document.Text.Normalize(NormalizationForm.FormC).Length.Should().BeInRange(700, 2500);
        document.Facts.Should().NotBeEmpty();
        List<string> faults = [];
        HashSet<(string, int)> seen = [];
        foreach (JsonElement fact in document.Facts)
        {
            foreach (string fault in FaultsOf(document.Text, fact, seen))
                faults.Add($"{Text(fact, "kind")} '{Text(fact, "anchor")}': {fault}");
        }
        faults.Should().BeEmpty();
    }

    private static IEnumerable<string> FaultsOf(string text, JsonElement fact, HashSet<(string, int)> seen)
    {
        string anchor = Text(fact, "anchor") ?? "";
        int at = Find(text, anchor, fact.GetProperty("n").GetInt32());
        if (at < 0)
            yield return "the anchor does not stand that often in the text";
        string kind = Text(fact, "kind") ?? "";
        if (!seen.Add((kind, at)))
            yield return "stands in the file twice";
        string[] keys = kind switch { "quantity" or "percentage" => FigureKeys, "date" => DateKeys, "directive" => DirectiveKeys, _ => [] };
        foreach (string key in fact.EnumerateObject().Select(property => property.Name).Except(keys))
            yield return $"has the key '{key}'";
        IEnumerable<string> faults = kind switch
        {
            "quantity" or "percentage" => FaultsOfFigure(text, fact, kind == "percentage"),
            "date" => IsDate(Text(fact, "value")) ? [] : ["the value is no date"],
            "directive" => FaultsOfDirective(fact),
            _ => ["the kind is none of the four"],
        };
        foreach (string fault in faults)
            yield return fault;
    }

    private static IEnumerable<string> FaultsOfFigure(string text, JsonElement fact, bool isPercentage)
    {
        bool hasValue = IsNumber(fact, "value");
        if (hasValue ? IsNumber(fact, "min") || IsNumber(fact, "max") : !IsNumber(fact, "min") || !IsNumber(fact, "max"))
            yield return "has neither a value alone nor min and max";
        if (!Enum.GetNames<Bound>().Contains(Text(fact, "bound"), StringComparer.OrdinalIgnoreCase))
            yield return "the bound is none";
        if (!Enum.GetNames<Change>().Contains(Text(fact, "change"), StringComparer.OrdinalIgnoreCase))
            yield return "the change is none";
        string? unit = Text(fact, "unit");
        if (isPercentage ? !PercentUnits.Contains(unit) : unit is not null && unit.Any(char.IsUpper))
            yield return $"the unit '{unit}' is none";
        if (Text(fact, "indicator") is { } indicator && !text.Contains(indicator, StringComparison.Ordinal))
            yield return "the indicator is not in the text";
        foreach (string key in new[] { "period", "baseline" })
        {
            if (Text(fact, key) is { } value && !IsDate(value))
                yield return $"the {key} '{value}' is no date";
        }
    }

    private static IEnumerable<string> FaultsOfDirective(JsonElement fact)
    {
        if (Text(fact, "type") is not { Length: > 0 } type || type.Any(char.IsUpper))
            yield return "the type is not in lower case";
        if (Text(fact, "date") is { } date && !IsDate(date))
            yield return $"the date '{date}' is no date";
        if (Text(fact, "year") is { } year && (year.Length != 4 || !year.All(char.IsAsciiDigit)))
            yield return $"the year '{year}' is none";
    }

    private static bool IsDate(string? value) => CalendarInterval.TryParse(value, out CalendarInterval? interval) && interval.ToString() == value;

    private static bool IsNumber(JsonElement fact, string key) => fact.TryGetProperty(key, out JsonElement value) && value.ValueKind == JsonValueKind.Number;

    private static string? Text(JsonElement fact, string key) => !fact.TryGetProperty(key, out JsonElement value) ? null
        : value.ValueKind switch { JsonValueKind.String => value.GetString(), JsonValueKind.Null => null, _ => value.GetRawText() };

    private static int Find(string text, string anchor, int n)
    {
        int at = -1;
        for (int from = 0; n > 0; n--, from = at + anchor.Length)
        {
            at = anchor.Length == 0 ? -1 : text.IndexOf(anchor, from, StringComparison.Ordinal);
            if (at < 0)
                return -1;
        }
        return at;
    }
}
