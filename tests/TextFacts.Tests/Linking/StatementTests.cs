namespace TextFacts.Tests.Linking;

public class StatementTests
{
    private static readonly DateOnly Today = new(2024, 7, 8);

    [Fact]
    public void Every_figure_has_a_statement_in_order()
    {
        FactDocument document = FactExtractor.CreateDefault().Extract("Quý I/2024, GDP tăng 5,66% so với cùng kỳ năm trước, đạt 2.340 tỷ đồng. Cả nước có 12 hộ nghèo.", Today);
        document.Statements.Select(statement => statement.Figure).Should().Equal(document.Facts.OfType<FigureFact>());
        document.Statements.Should().OnlyContain(statement => statement.Confidence >= 0 && statement.Confidence <= 1);
    }

    [Fact]
    public void A_row_has_indicator_change_period_and_baseline()
    {
        Statement statement = FactExtractor.CreateDefault().Extract("Trong quý I/2024, kim ngạch xuất khẩu tăng 5,66% so với cùng kỳ năm trước.", Today).Statements.Single();
        statement.Indicator.Should().Be("kim ngạch xuất khẩu");
        statement.Unit.Should().Be("%");
        statement.Change.Should().Be(Change.Increase);
        statement.Period!.ToString().Should().Be("2024-01/2024-03");
        statement.Baseline!.ToString().Should().Be("2023-01/2023-03");
    }

    [Fact]
    public void The_directive_of_the_sentence_stands_in_the_row()
    {
        FactDocument document = FactExtractor.CreateDefault().Extract("Thực hiện Đề án 06, tỉnh cấp 1.200 thẻ. Ngoài ra có 30 xã tham gia.", Today);
        document.Statements[0].Directive!.Number.Should().Be("06");
        document.Statements[1].Directive.Should().BeNull();
    }

    [Fact]
    public void Without_linking_there_are_no_rows_and_every_figure_is_a_level()
    {
        FactExtractor extractor = new(new TextFactsOptions { LinksFigures = false });
        FactDocument document = extractor.Extract("Năm 2023, số vụ giảm 5%.", Today);
        document.Statements.Should().BeEmpty();
        document.Facts.OfType<FigureFact>().Single().Change.Should().Be(Change.Level);
    }

    [Theory]
    [InlineData("Đề án 06 có hiệu quả. Thực hiện Đề án 06, xã đã họp; Đề án 06 còn dài.", "đề án 06 x3")]
    [InlineData("Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị. Theo Nghị quyết 57, các xã làm sớm. Nghị quyết số 18-NQ/TW thì khác.", "nghị quyết 57 x2 | nghị quyết 18 x1")]
    [InlineData("Luật Đất đai có hiệu lực. Theo Luật Đất đai, giá đất đổi. Luật Nhà ở cũng vậy.", "luật Đất đai x2 | luật Nhà ở x1")]
    public void Mentions_of_one_directive_are_one(string text, string expected) =>
        string.Join(" | ", FactExtractor.CreateDefault().Extract(text, Today).Directives.Select(static directive => $"{directive.Type} {directive.Number ?? directive.Title} x{directive.Mentions.Count}"))
            .Should().Be(expected);
}
