namespace TextFacts.Tests.Linking;

/// <summary>Tables that were flattened into a text: a figure has the time at the head of its column.</summary>
public class TableColumnsTests
{
    // The periods of the figures in their order; a dot where a column names none and another rule decides.
    [Theory]
    [InlineData("Nội dung; Năm 2021; Năm 2022\nSố hộ nghèo; 412; 388\nLao động có việc làm; 1.204; 1.377", "2021 2022 2021 2022")]
    [InlineData("Nội dung | 6 tháng 2021 | 6 tháng 2022\nThóc | 36,4 tấn | 35,2 tấn", "2021-01/2021-06 2022-01/2022-06")]
    [InlineData("Nội dung – Quý I/2022 – Quý I/2023\nVụ cháy – 58 – 49\nVụ nổ – 13 – 11", "2022-01/2022-03 2023-01/2023-03 2022-01/2022-03 2023-01/2023-03")]
    [InlineData("Nội dung -- 9 tháng 2022 -- 9 tháng 2023\nKhách nội địa -- 2.105.400 lượt -- 2.486.900 lượt", "2022-01/2022-09 2023-01/2023-09")]
    [InlineData("Đơn vị: triệu đồng\nQ1 2023 Q2 2023 Q3 2023\nDoanh thu thuần 971,618 1,102,336 1,018,050\nLợi nhuận gộp 264,373 286,707 245,864", "2023-01/2023-03 2023-04/2023-06 2023-07/2023-09 2023-01/2023-03 2023-04/2023-06 2023-07/2023-09")]
    [InlineData("Nội dung\tNăm 2021\tNăm 2022\nTổng thu\t1.412\t1.388", "2021 2022")]
    [InlineData("Nội dung; Kế hoạch năm 2022; Thực hiện tháng 6/2022; So với năm 2020\nHộ nghèo; 412; 388; 40%", "2022 2022-06 .")]
    [InlineData("Nội dung\nThực hiện năm 2021\nKế hoạch năm 2022\nTỷ lệ\nLượt mổ\n98.214\n120.000\n109,6%\nNgười ở lại\n11.820\n13.500\n97,2%", "2021 2022 . 2021 2022 .")]
    [InlineData("Nội dung\tNăm 2021\tNăm 2022\tSo sánh (%)\nTổng thu\t1.412\t1.388\t98,3", "2021 2022 2022")]
    [InlineData("Năm\tDiện tích (ha)\tSản lượng (tấn)\n2021\t3.679\t7.550\n2022\t3.550\t7.789", "2021 2021 2022 2022")]
    [InlineData("Tài sản\t30/6/2022\t31/12/2021\nTiền mặt\t204.550\t198.332", "2022-06-30 2021-12-31")]
    // Only blanks part the cells.
    [InlineData("Nội dung 2020 2021 2022\nTổng nguồn vốn 12.450 13.780 15.120", "2020 2021 2022")]
    [InlineData("Nội dung Quý 1/2022 Quý 2/2022\nKhoản khác\nLãi gộp 120 135\nLãi khác 12 -7", "2022-01/2022-03 2022-04/2022-06 2022-01/2022-03 2022-04/2022-06")]
    [InlineData("Nội dung Quý 1/2022 Quý 2/2022 Quý 3/2022\nGiảm trừ 0,5\nDoanh thu 12,5 13,1 14,0", ". 2022-01/2022-03 2022-04/2022-06 2022-07/2022-09")]
    [InlineData("                    2020   2021   2022\nLạc vụ xuân (ha)        12.500     12.450     12.300", "2020 2021 2022")]
    [InlineData("Nội dung Năm 2021 Năm 2022 So sánh (%)\nTổng thu 1.412 1.388 98,3", "2021 2022 2022")]
    [InlineData("Tài sản 30/6/2022 31/12/2021\nVay dài hạn - 12.000\nVốn góp 200.000 210.000", "2021-12-31 2022-06-30 2021-12-31")]
    [InlineData("Nội dung | 2021 | 2022\nSố hộ | 412 | 388", "2021 2022")]
    [InlineData("TT\tNội dung\tNăm 2021\tNăm 2022\n1\tLúa\t1.412\t1.388\n-\tLúa xuân\t640\t655\n2.1\tLạc\t45\t52", "2021 2022 2021 2022 2021 2022")]
    public void A_figure_has_the_time_at_the_head_of_its_column(string text, string expected)
    {
        string[] periods = expected.Split(' ');
        FigureFact[] figures = FiguresOf(text);
        figures.Should().HaveCount(periods.Length);
        for (int i = 0; i < periods.Length; i++)
        {
            if (periods[i] != ".")
                figures[i].Period?.ToString().Should().Be(periods[i], figures[i].Text);
        }
    }

    [Theory]
    [InlineData("Nội dung; Năm 2021; Năm 2022\nHộ nghèo; 412; 388; 7", "a row with more cells than the head")]
    [InlineData("Xã họp năm 2021; xã họp năm 2022; xã họp năm 2023.\nCó 4 người; 5 người; 6 người", "a head with more than names of times")]
    [InlineData("Năm 2021\nNăm 2022\nSố hộ\n412\n388\n7", "more values than heads")]
    [InlineData("412\n388\n7\nNăm 2021", "values without a head")]
    [InlineData("Q1 2023 Q2 2023\nDoanh thu 971,618 1,102,336 1,018,050", "a row with more figures than there are times above it")]
    [InlineData("Nội dung 2021 2022\n\nTổng thu 12.450 13.780", "an empty line under years side by side")]
    [InlineData("Q1 2023 và Q2 2023\nDoanh thu 971,618 1,102,336", "times that do not stand side by side")]
    [InlineData("Nội dung; Năm 2021; Năm 2022\n\nSố hộ nghèo; 412; 388", "an empty line under the head")]
    public void What_is_no_table_has_no_columns(string text, string because) => ColumnsOf(text).Should().OnlyContain(static time => time == -1, because);

    [Fact]
    public void A_column_of_changes_is_compared_with_the_time_at_its_head()
    {
        FigureFact[] figures = FiguresOf("Nội dung\tTháng 9/2023\tSo với tháng trước (%)\tSo với cùng kỳ năm trước (%)\nTổng thu\t1.412\t+1,4\t-3,1");
        figures.Select(figure => figure.Baseline?.ToString()).Should().Equal(null, "2023-08", "2022-09");
        figures.Select(figure => figure.Period?.ToString()).Should().AllBe("2023-09");
    }

    private static FigureFact[] FiguresOf(string text) => [.. FactExtractor.CreateDefault().Extract(text, new DateOnly(2023, 10, 20)).Facts.OfType<FigureFact>()];

    private static List<int> ColumnsOf(string text)
    {
        using ExtractionSession session = PreparedText.Of(text, new DateOnly(2023, 10, 20));
        return [.. Enumerable.Range(0, session.LinkingText.Figures.Count).Select(session.LinkingText.ColumnTimeOf)];
    }
}
