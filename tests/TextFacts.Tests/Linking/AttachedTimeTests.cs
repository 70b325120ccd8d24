namespace TextFacts.Tests.Linking;

/// <summary>Figures beside the one that is told, with times of their own.</summary>
public class AttachedTimeTests
{
    [Theory]
    [InlineData("Quý II/2024, xã thu 40 tỷ đồng, kém mức 60 tỷ đồng của quý II/2019.", "60 tỷ", "2019-04/2019-06")]
    [InlineData("Tháng 6/2024, huyện có 70 vụ, nhiều hơn con số 52 vụ của tháng trước.", "52", "2024-05")]
    [InlineData("Năm 2023, sản lượng đạt 90 tấn, vượt kỷ lục 84 tấn hồi năm 2011.", "84", "2011")]
    [InlineData("Quý I/2024, ngành tăng 3%, chậm hơn nhịp 8% của năm ngoái.", "8%", "2023")]
    public void A_level_compared_with_has_the_time_right_behind_it(string text, string figure, string expected) => PeriodOf(text, figure).Should().Be(expected);

    [Theory]
    [InlineData("Tháng 6/2024, sản lượng đạt 90 tấn, gấp 3 lần mức của năm 2011.", "90", "2024-06")]
    [InlineData("Tháng 6/2024, xã có 70 vụ. Con số ấy cao hơn mức 52 vụ của cả khu vực năm 2019.", "70", "2024-06")]
    public void Other_figures_have_the_time_that_is_told(string text, string figure, string expected) => PeriodOf(text, figure).Should().Be(expected);

    private static string? PeriodOf(string text, string figure) =>
        Read.Document(text, "2024-07-08").Facts.OfType<FigureFact>().Single(fact => fact.Text == figure).Period?.ToString();
}
