namespace TextFacts.Tests.Linking;

/// <summary>Lengths of time with their span in brackets.</summary>
public class LengthSpanTests
{
    [Theory]
    [InlineData("Xã họp kỷ niệm 98 năm ngày Báo chí Việt Nam (21/6/1925 - 21/6/2023).", "1925-06-21/2023-06-21")]
    [InlineData("Xã họp kỷ niệm 80 năm Ngày truyền thống (1945-2025).", "1945/2025")]
    [InlineData("Xã làm xong kế hoạch 5 năm của ngành (2021 - 2025).", "2021/2025")]
    [InlineData("Lớp kéo dài 3 tháng ở huyện (từ tháng 4 đến tháng 6/2023).", "2023-04/2023-06")]
    [InlineData("Hội chợ mở 7 ngày ở phường (từ 10/6/2023 đến 16/6/2023).", "2023-06-10/2023-06-16")]
    public void A_length_is_about_the_span_in_brackets_behind_it(string text, string expected) => PeriodOfFirst(text).Should().Be(expected);

    private static string? PeriodOfFirst(string text) =>
        FactExtractor.CreateDefault().Extract(text, new DateOnly(2023, 6, 20)).Facts.OfType<FigureFact>().First().Period?.ToString();
}
