using System.Text;
using System.Text.Json;

namespace TextFacts.Tests.Facts;

/// <summary>The JSON of facts: the contract of the command line, and back.</summary>
public class FactJsonTests
{
    private const string Report = "Trong quý I/2024, GDP tăng hơn 5,66%, thu 22.022 tỷ đồng; có 18/63 tỉnh và từ 5 đến 7 hộ theo khoản 2 Điều 10 Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.";

    public static TheoryData<string, string> Shapes => new()
    {
        { "quantity", "kind start end text value min max total bound unit change indicator period baseline confidence" },
        { "percentage", "kind start end text value min max total bound scale change indicator period baseline confidence" },
        { "date", "kind start end text value confidence" },
        { "directive", "kind start end text type number symbol year date issuer title provision symbolMeaning confidence" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Facts_of_a_kind_have_these_keys_and_no_others(string kind, string keys)
    {
        JsonElement[] facts = Facts(Report).Where(fact => fact.GetProperty("kind").GetString() == kind).ToArray();
        facts.Should().NotBeEmpty();
        foreach (JsonElement fact in facts)
            fact.EnumerateObject().Select(property => property.Name).Should().BeEquivalentTo(keys.Split(' '));
    }

    [Fact]
    public void A_document_is_one_line_with_its_id_and_facts()
    {
        string json = FactJson.Serialize("a-1", Read.Document(Report));
        json.Should().NotContainAny("\n", "\r");
        using JsonDocument document = JsonDocument.Parse(json);
        document.RootElement.EnumerateObject().Select(property => property.Name).Should().Equal("id", "facts");
        document.RootElement.GetProperty("id").GetString().Should().Be("a-1");
    }

    [Fact]
    public void An_id_of_null_is_left_out() => FactJson.Serialize(null, Read.Document("")).Should().Be("""{"facts":[]}""");

    [Fact]
    public void A_quantity_has_numbers_as_numbers_and_a_unit_with_its_code()
    {
        JsonElement fact = Facts("Xã thu khoảng 2,5 triệu đồng.").Should().ContainSingle().Subject;
        fact.GetProperty("kind").GetString().Should().Be("quantity");
        fact.GetProperty("start").GetInt32().Should().Be(14);
        fact.GetProperty("end").GetInt32().Should().Be(23);
        fact.GetProperty("text").GetString().Should().Be("2,5 triệu");
        fact.GetProperty("value").GetDecimal().Should().Be(2500000);
        fact.GetProperty("min").ValueKind.Should().Be(JsonValueKind.Null);
        fact.GetProperty("max").ValueKind.Should().Be(JsonValueKind.Null);
        fact.GetProperty("total").ValueKind.Should().Be(JsonValueKind.Null);
        fact.GetProperty("bound").GetString().Should().Be("about");
        fact.GetProperty("unit").GetProperty("text").GetString().Should().Be("đồng");
        fact.GetProperty("unit").GetProperty("code").GetString().Should().Be("VND");
        fact.GetProperty("change").GetString().Should().Be("level");
        fact.GetProperty("confidence").GetDouble().Should().BeInRange(0, 1);
    }

    [Theory]
    [InlineData("Mỗi ngày có từ 5 đến 7 vụ.", "null 5 7 null")]
    [InlineData("Có 18/63 tỉnh bị ngập.", "18 null null 63")]
    [InlineData("Có 18 tỉnh bị ngập.", "18 null null null")]
    public void Amounts_are_value_min_max_and_total(string text, string expected)
    {
        JsonElement fact = Facts(text).Should().ContainSingle().Subject;
        string.Join(' ', new[] { "value", "min", "max", "total" }.Select(name => fact.GetProperty(name).GetRawText())).Should().Be(expected);
    }

    [Theory]
    [InlineData("Lạm phát là 2%.", "percent")]
    [InlineData("Tỷ lệ giảm 0,26 điểm phần trăm.", "percentagePoint")]
    [InlineData("Tỷ suất là 12‰.", "perMille")]
    public void A_percentage_has_its_scale_in_camel_case(string text, string scale) =>
        Facts(text).Should().ContainSingle().Which.GetProperty("scale").GetString().Should().Be(scale);

    [Theory]
    [InlineData("Mỗi xã có tối thiểu 5 hộ.", "atLeast")]
    [InlineData("Mỗi xã có tối đa 5 hộ.", "atMost")]
    public void Bounds_are_in_camel_case(string text, string bound) =>
        Facts(text).Should().ContainSingle().Which.GetProperty("bound").GetString().Should().Be(bound);

    [Fact]
    public void A_date_is_a_string_and_a_year_a_number()
    {
        JsonElement[] facts = Facts(Report);
        facts.First(fact => fact.GetProperty("kind").GetString() == "date").GetProperty("value").GetString().Should().Be("2024-01/2024-03");
        JsonElement directive = facts.Single(fact => fact.GetProperty("kind").GetString() == "directive");
        directive.GetProperty("year").GetInt32().Should().Be(2020);
        directive.GetProperty("date").GetString().Should().Be("2020-03-05");
        directive.GetProperty("provision").GetString().Should().Be("khoản 2 Điều 10");
        directive.GetProperty("issuer").GetString().Should().Be("Chính phủ");
    }

    [Fact]
    public void Vietnamese_letters_are_written_as_they_are() =>
        FactJson.Serialize(null, Read.Document("Xã thu 2,5 triệu đồng.")).Should().Contain("\"2,5 triệu\"").And.Contain("\"đồng\"").And.NotContain("\\u");

    [Fact]
    public void What_was_written_can_be_read_back()
    {
        FactDocument document = Read.Document(Report, "2024-07-08");
        IReadOnlyList<Fact> facts = FactJson.Deserialize(FactJson.Serialize("a-1", document));
        facts.Should().HaveCount(document.Facts.Count);
        for (int i = 0; i < facts.Count; i++)
        {
            facts[i].Confidence.Should().BeApproximately(document.Facts[i].Confidence, 0.0005);
            (facts[i] with { Confidence = 1 }).Should().Be(document.Facts[i] with { Confidence = 1 });
        }
    }

    [Fact]
    public void Every_field_survives_the_round_trip()
    {
        CalendarInterval period = CalendarInterval.Parse("2024-01/2024-06");
        CalendarInterval baseline = CalendarInterval.Parse("2023-01/2023-06");
        Fact[] facts =
        [
            new QuantityFact(new TextSpan(0, 4), "22.0", 0.125, Amount.OutOf(22.5m, 63), Bound.AtMost, new MeasurementUnit("đồng/kg", "VND/kg"))
            { Change = Change.Target, Indicator = new TextPhrase(new TextSpan(5, 7), "vụ"), Period = period, Baseline = baseline },
            new QuantityFact(new TextSpan(0, 4), "22.0", 1, Amount.Range(-5, 7), Bound.Nearly, null),
            new PercentageFact(new TextSpan(8, 9), "1", 0.5, Amount.Of(0.000000001m), Bound.Over, PercentageScale.PerMille) { Change = Change.Share, Period = period },
            new DateFact(new TextSpan(10, 12), "\"\n", 0, CalendarInterval.Parse("XXXX-XX-25")),
            new DirectiveFact(new TextSpan(13, 14), "x", 1, "nghị định")
            { Number = "06", Symbol = "06/NĐ-CP", Year = 2024, Date = period, Issuer = "Chính phủ", Title = "Đất đai", Provision = "Điều 5", SymbolMeaning = new SymbolMeaning("nghị định", null) },
        ];
        FactJson.Deserialize(FactJson.Serialize("x", new FactDocument("", null, facts))).Should().Equal(facts);
    }

    [Fact]
    public void A_stream_gets_the_same_in_UTF_8()
    {
        FactDocument document = Read.Document(Report);
        using MemoryStream stream = new();
        FactJson.Serialize(stream, "a-1", document);
        Encoding.UTF8.GetString(stream.ToArray()).Should().Be(FactJson.Serialize("a-1", document));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"facts":[{"kind":"poem","start":0,"end":1,"text":"x"}]}""")]
    [InlineData("""{"facts":[{"kind":"date","start":0,"end":1,"text":"x","value":"hôm nay","confidence":1}]}""")]
    [InlineData("""{"facts":[{"kind":"date","start":0,"end":1,"text":"x","value":null,"confidence":1}]}""")]
    [InlineData("""{"facts":[{"kind":"quantity","start":0,"end":1,"text":"1","value":null,"min":null,"max":null,"total":null,"bound":"exact","unit":null,"change":"level","indicator":null,"period":null,"baseline":null,"confidence":1}]}""")]
    [InlineData("""{"facts":[{"kind":"quantity","start":0,"end":1,"text":"1","value":1,"min":null,"max":null,"total":null,"bound":"tight","unit":null,"change":"level","indicator":null,"period":null,"baseline":null,"confidence":1}]}""")]
    public void What_does_not_follow_the_contract_is_refused(string json) =>
        FluentActions.Invoking(() => FactJson.Deserialize(json)).Should().Throw<JsonException>();

    [Fact]
    public void Null_is_refused()
    {
        FluentActions.Invoking(() => FactJson.Serialize("x", null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => FactJson.Serialize(null!, "x", Read.Document(""))).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => FactJson.Deserialize(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void The_schema_is_JSON_and_names_every_kind()
    {
        using JsonDocument schema = JsonDocument.Parse(FactJson.Schema());
        schema.RootElement.GetProperty("$schema").GetString().Should().Contain("2020-12");
        FactJson.Schema().Should().ContainAll("\"quantity\"", "\"percentage\"", "\"date\"", "\"directive\"", "\"symbolMeaning\"");
    }

    private static JsonElement[] Facts(string text)
    {
        using JsonDocument document = JsonDocument.Parse(FactJson.Serialize(null, Read.Document(text)));
        return [.. document.RootElement.GetProperty("facts").EnumerateArray().Select(fact => fact.Clone())];
    }
}
