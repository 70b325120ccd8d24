namespace TextFacts.Tests.Linking;

/// <summary>Figures that are told in the order of what was named before them.</summary>
public class RespectiveFiguresTests
{
    private static readonly FactExtractor Extractor = FactExtractor.CreateDefault();

    [Theory]
    [InlineData("Tháng 5/2024, xuất khẩu và nhập khẩu lần lượt đạt 31 tỷ USD và 29 tỷ USD.", "31 tỷ: xuất khẩu | 29 tỷ: nhập khẩu")]
    [InlineData("Diện tích, năng suất, sản lượng ngô lần lượt đạt 4.500 ha, 58 tạ/ha, 26.100 tấn.", "4.500: Diện tích | 58: năng suất | 26.100: sản lượng ngô")]
    [InlineData("Số vụ, số người chết và số người bị thương trong tháng 6/2024 giảm lần lượt 12%, 8% và 5%.", "12%: Số vụ | 8%: số người chết | 5%: số người bị thương")]
    [InlineData("Điện và nước tăng tương ứng 4% và 6%.", "4%: Điện | 6%: nước")]
    public void Each_goes_with_its_name(string text, string expected) =>
        string.Join(" | ", Extractor.Extract(text).Statements.Select(row => $"{text[row.Span.Start..row.Span.End]}: {row.Indicator}")).Should().Be(expected);

    [Theory]
    [InlineData("Tỷ lệ nghèo năm 2021, năm 2022 lần lượt là 5% và 4%.", "2021 | 2022")]
    [InlineData("Năng suất quý I/2023 và quý II/2023 lần lượt đạt 58 tạ và 61 tạ.", "2023-01/2023-03 | 2023-04/2023-06")]
    public void Each_goes_with_its_time(string text, string expected) =>
        string.Join(" | ", Extractor.Extract(text).Statements.Select(row => row.Period)).Should().Be(expected);

    [Theory]
    [InlineData("Cả nước có 19 vụ cháy, giảm 3 vụ so với cùng kỳ.")]
    [InlineData("Tỷ lệ giải quyết đạt 91%, tăng 1,4% so với năm trước.")]
    [InlineData("Chi cục bắt 70 vụ, tăng 8% so với quý trước.")]
    public void What_is_compared_with_is_no_period(string text)
    {
        IReadOnlyList<Statement> rows = Extractor.Extract(text, new DateOnly(2024, 7, 8)).Statements;
        rows.Should().OnlyContain(row => row.Period == null);
        rows[^1].Baseline.Should().NotBeNull();
    }
}
