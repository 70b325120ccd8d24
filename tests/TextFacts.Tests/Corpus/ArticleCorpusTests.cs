using System.Text.Json;

namespace TextFacts.Tests;

/// <summary>The gold of somebody else's articles names places in them and holds none of their sentences.</summary>
public class ArticleCorpusTests
{
    private static readonly string[] Copied = ["anchor", "indicator", "issuer", "title", "provision"];

    // Words that stand for a value, such as a unit, are shorter than any clause.
    private const int LongestWords = 40;

    public static TheoryData<string> Ids => new(Corpus.ArticleFiles.Select(file => Path.GetFileNameWithoutExtension(file)));

    [Fact]
    public void An_article_is_annotated_once() => Corpus.ArticleFiles.Select(Path.GetFileName).Should().HaveCountGreaterThan(100).And.OnlyHaveUniqueItems();

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_article_has_places_instead_of_its_words(string id)
    {
        using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(Corpus.ArticleFiles.Single(file => Path.GetFileNameWithoutExtension(file) == id)));
        JsonElement root = json.RootElement;
        root.GetProperty("id").GetString().Should().Be(id);
        root.TryGetProperty("text", out _).Should().BeFalse();
        root.GetProperty("sha256").GetString().Should().MatchRegex("^[0-9a-f]{64}$");
        int length = root.GetProperty("length").GetInt32();
        int last = 0;
        foreach (JsonElement fact in root.GetProperty("facts").EnumerateArray())
        {
            foreach (JsonProperty property in fact.EnumerateObject())
            {
                if (property.Value.ValueKind == JsonValueKind.String)
                {
                    Copied.Should().NotContain(property.Name);
                    property.Value.GetString()!.Length.Should().BeLessThan(LongestWords);
                }
                else if (property.Value.ValueKind == JsonValueKind.Array)
                {
                    Copied.Should().Contain(property.Name);
                    (property.Value[0].GetInt32() < property.Value[1].GetInt32() && property.Value[0].GetInt32() >= 0 && property.Value[1].GetInt32() <= length).Should().BeTrue($"{property.Name} is a place");
                }
            }
            fact.GetProperty("anchor")[0].GetInt32().Should().BeGreaterThanOrEqualTo(last, "facts stand in the order of the text");
            last = fact.GetProperty("anchor")[0].GetInt32();
        }
    }
}
