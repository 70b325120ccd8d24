namespace TextFacts.Tests.Facts;

/// <summary>Facts and phrases that cut their text out of the text they were read from when it is asked for.</summary>
public class FactTests
{
    private const string Report = "Trong quý I/2024, kim ngạch xuất khẩu đạt 12 tỷ đồng.";

    [Fact]
    public void A_fact_that_was_read_equals_one_that_was_made()
    {
        QuantityFact read = Figure();
        QuantityFact made = new(read.Span, "12 tỷ", read.Confidence, Amount.Of(12_000_000_000), Bound.Exact, new MeasurementUnit("đồng", "VND"))
        {
            Change = read.Change,
            Indicator = new TextPhrase(read.Indicator!.Span, "kim ngạch xuất khẩu"),
            Period = read.Period,
            Baseline = read.Baseline,
        };
        read.Should().Be(made);
        read.GetHashCode().Should().Be(made.GetHashCode());
        read.Should().NotBe(made with { Text = "13 tỷ" });
        read.Should().NotBe(made with { Indicator = new TextPhrase(read.Indicator.Span, "kim ngạch nhập khẩu") });
    }

    [Theory]
    [InlineData(0.9)]
    [InlineData(0.333333)]
    [InlineData(0)]
    [InlineData(1)]
    public void A_confidence_is_kept_to_six_decimals(double confidence)
    {
        DateFact fact = new(new TextSpan(0, 4), "2024", confidence, CalendarInterval.Parse("2024"));
        fact.Confidence.Should().Be(confidence);
        (fact with { Confidence = confidence + 1e-9 }).Should().Be(fact);
        (fact with { Confidence = Math.Abs(confidence - 1e-5) }).Should().NotBe(fact);
    }

    [Fact]
    public void A_copy_with_another_place_keeps_its_text()
    {
        QuantityFact moved = Figure() with { Span = new TextSpan(0, 3) };
        moved.Text.Should().Be("12 tỷ");
        moved.Span.Should().Be(new TextSpan(0, 3));
        TextPhrase phrase = Figure().Indicator! with { Span = new TextSpan(0, 3) };
        phrase.Text.Should().Be("kim ngạch xuất khẩu");
        phrase.ToString().Should().Be("kim ngạch xuất khẩu");
    }

    [Fact]
    public void A_copy_with_another_text_has_that_text()
    {
        (Figure() with { Text = "mười hai tỷ" }).Text.Should().Be("mười hai tỷ");
        (Figure().Indicator! with { Text = "xuất khẩu" }).Text.Should().Be("xuất khẩu");
    }

    [Fact]
    public void The_text_is_the_same_string_each_time()
    {
        QuantityFact figure = Figure();
        figure.Text.Should().BeSameAs(figure.Text);
        figure.Indicator!.Text.Should().BeSameAs(figure.Indicator.Text);
    }

    [Fact]
    public void Facts_of_the_same_writing_share_what_was_made_of_it()
    {
        DirectiveFact[] directives = [.. FactExtractor.CreateDefault().Extract("Nghị định số 15/2020/NĐ-CP của Chính phủ; Nghị định số 15/2020/NĐ-CP của Chính phủ.").Facts.OfType<DirectiveFact>()];
        directives.Should().HaveCount(2);
        directives[0].Symbol.Should().Be("15/2020/NĐ-CP").And.BeSameAs(directives[1].Symbol);
        directives[0].Issuer.Should().Be("Chính phủ").And.BeSameAs(directives[1].Issuer);
        directives[0].SymbolMeaning.Should().BeSameAs(directives[1].SymbolMeaning);
    }

    [Fact]
    public void The_rows_of_a_document_are_the_same_each_time()
    {
        FactDocument document = FactExtractor.CreateDefault().Extract(Report);
        document.Statements.Should().BeSameAs(document.Statements);
    }

    private static QuantityFact Figure() => FactExtractor.CreateDefault().Extract(Report).Facts.OfType<QuantityFact>().Single();
}
