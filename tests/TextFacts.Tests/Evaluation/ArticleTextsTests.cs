using TextFacts.Evaluation.Gold;

namespace TextFacts.Tests.Evaluation;

/// <summary>Gold whose text is elsewhere reads as gold that holds it, and never goes with another text.</summary>
public sealed class ArticleTextsTests : IDisposable
{
    private const string Text = "Năm 2013, cả nước có 42.000 doanh nghiệp ngừng hoạt động.";


    private readonly string _folder = Directory.CreateTempSubdirectory("textfacts-articles").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Places_stand_for_the_words_of_the_text()
    {
        GoldDocument document = Read(Gold(Text.Length, HashOf(Text), "[21, 27]", "[28, 55]"), out List<string> faults).Should().ContainSingle().Subject;
        faults.Should().BeEmpty();
        document.Text.Should().Be(Text);
        GoldQuantity quantity = document.Facts.Should().ContainSingle().Which.Should().BeOfType<GoldQuantity>().Subject;
        quantity.Anchor.Should().Be("42.000");
        quantity.Span.Should().Be(new TextSpan(21, 27));
        quantity.Indicator.Should().Be("doanh nghiệp ngừng hoạt động"[..27]);
    }

    [Fact]
    public void Only_the_annotated_part_of_an_article_is_read()
    {
        const string part = "Năm 2013, cả nước có 42.000";
        GoldDocument document = Read(Gold(part.Length, HashOf(part), "[21, 27]", "null"), out _).Should().ContainSingle().Subject;
        document.Text.Should().Be(part);
    }

    [Theory]
    [InlineData("[21, 99]", "which is not in the text")]
    [InlineData("[27, 21]", "which is not in the text")]
    [InlineData("[21]", "expected a place")]
    [InlineData("[21, \"x\"]", "expected a place")]
    public void A_place_outside_of_the_text_is_a_fault(string anchor, string fault)
    {
        Read(Gold(Text.Length, HashOf(Text), anchor, "null"), out List<string> faults).Should().ContainSingle().Which.Facts.Should().BeEmpty();
        faults.Should().ContainSingle().Which.Should().Contain(fault);
    }

    [Fact]
    public void Another_text_of_the_same_name_is_refused()
    {
        Read(Gold(Text.Length, HashOf(Text + "."), "[21, 27]", "null"), out List<string> faults).Should().BeEmpty();
        faults.Should().ContainSingle().Which.Should().Contain("is not the text that was annotated");
    }

    [Fact]
    public void Gold_without_its_article_names_what_is_missing()
    {
        Read(Gold(Text.Length, HashOf(Text), "[21, 27]", "null"), out List<string> faults, article: "other").Should().BeEmpty();
        faults.Should().ContainSingle().Which.Should().Contain("there is no article 'one'");
        string path = Write("gold.json", Gold(Text.Length, HashOf(Text), "[21, 27]", "null"));
        List<string> without = [];
        new GoldReader(fault => without.Add(fault.What)).Read([path]).Should().BeEmpty();
        without.Should().ContainSingle().Which.Should().Contain("name the file with the articles");
    }

    [Theory]
    [InlineData("{\"id\": \"one\"}", "line 1: \"text\" is missing")]
    [InlineData("{\"id\": 1, \"text\": \"x\"}", "line 1: \"id\" is 1")]
    [InlineData("\n{", "line 2: no valid JSON")]
    public void A_damaged_file_of_articles_is_refused_with_its_line(string lines, string fault)
    {
        string path = Write("articles.jsonl", lines);
        FluentActions.Invoking(() => ArticleTexts.Read(path)).Should().Throw<FormatException>().WithMessage($"*{path}*{fault}*");
    }

    private List<GoldDocument> Read(string gold, out List<string> faults, string article = "one")
    {
        string articles = Write("articles.jsonl", System.Text.Json.JsonSerializer.Serialize(new { id = article, text = Text }) + "\n\n");
        List<string> found = faults = [];
        return [.. new GoldReader(fault => found.Add(fault.What), ArticleTexts.Read(articles)).Read([Write("gold.json", gold)])];
    }

    private string Write(string name, string content)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, content);
        return path;
    }

    private static string HashOf(string text) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text)));

    private static string Gold(int length, string hash, string anchor, string indicator) => $$"""
        {"id": "one", "source": "elsewhere", "domain": "macro", "referenceDate": "2014-01-02", "length": {{length}}, "sha256": "{{hash}}", "facts": [
          {"kind": "quantity", "anchor": {{anchor}}, "value": 42000, "unit": "doanh nghiệp", "bound": "exact", "change": "level", "indicator": {{indicator}}, "period": "2013", "baseline": null}
        ]}
        """;
}
