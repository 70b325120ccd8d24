namespace TextFacts.Tests.Resolution;

/// <summary>Rows of tables whose cells only blanks part: every cell is a figure of its own, with its sign.</summary>
public class SpacedRowsTests
{
    [Theory]
    [InlineData("Nội dung Năm 2022 Năm 2023\nSố lao động 812 794", "812 = 812 lao động | 794 = 794 lao động")]
    [InlineData("Nội dung Q1 2023 Q2 2023 Q3 2023\nLãi gộp 820 910 1.005", "820 = 820 | 910 = 910 | 1.005 = 1005")]
    [InlineData("Nội dung Năm 2022 Năm 2023\nVốn góp 1 250 1 310", "1 250 = 1250 | 1 310 = 1310")]
    public void Under_heads_a_blank_parts_cells(string text, string expected) => Read.Figures(text, "2024-07-08").Should().Be(expected);

    [Theory]
    [InlineData("Đơn vị: tỷ đồng\nNội dung Quý 1/2023 Quý 2/2023\nLãi khác 12 -7\nLãi ròng 9,5 -3,2", "12 = 12000000000 đồng | -7 = -7000000000 đồng | 9,5 = 9500000000 đồng | -3,2 = -3200000000 đồng")]
    [InlineData("Đơn vị: triệu đồng\nNội dung Quý 1/2023 Quý 2/2023 Quý 3/2023\nLãi 8.210 -1.450 15.320", "8.210 = 8210000000 đồng | -1.450 = -1450000000 đồng | 15.320 = 15320000000 đồng")]
    [InlineData("Đơn vị: tỷ đồng\nNội dung Quý 1/2023 Quý 2/2023\nThuế (24) 3", "24 = -24000000000 đồng | 3 = 3000000000 đồng")]
    [InlineData("Đơn vị: 1.000.000đ\nNội dung Quý 1/2023 Quý 2/2023\nLãi khác 12 -7", "12 = 12000000 đồng | -7 = -7000000 đồng")]
    public void A_cell_keeps_its_sign_behind_another(string text, string expected) => Read.Figures(text, "2024-07-08").Should().Be(expected);

    [Theory]
    [InlineData("Diện tích ngô ha 1.250 1.240 99,2", "1.250 = 1250 ha | 1.240 = 1240 ha | 99,2 = 99.2 ha")]
    [InlineData("Sản lượng cả xã đạt 1.450 tấn.\n3 Sản lượng tôm tấn 520 498", "1.450 = 1450 tấn | 520 = 520 tấn | 498 = 498 tấn")]
    [InlineData("Dân số Nghìn người 412,5 418,3", "412,5 = 412500 người | 418,3 = 418300 người")]
    [InlineData("1 Vietcombank 20.835 1,6%\n2 Agribank 15.549 12,1%", "20.835 = 20835 | 1,6% = 1.6% | 15.549 = 15549 | 12,1% = 12.1%")]
    [InlineData("USD 24.930 25.300\nEUR 26.930 27.300", "24.930 = 24930 | 25.300 = 25300 | 26.930 = 26930 | 27.300 = 27300")]
    public void Rows_without_heads_are_read_where_their_values_are_apart(string text, string expected) => Read.Figures(text, "2024-07-08").Should().Be(expected);

    [Theory]
    [InlineData("STT Ngân hàng Lợi nhuận (tỷ đồng) Tăng trưởng\n1 Vietcombank 20.835 1,6%\n2 Agribank 15.549 12,1%", "20.835 = 20835000000000 đồng | 1,6% = 1.6% | 15.549 = 15549000000000 đồng | 12,1% = 12.1%")]
    [InlineData("Mặt hàng Giá (đồng/kg) Thay đổi\nCà phê 118.500 +500", "118.500 = 118500 đồng/kg | 500 = 500 đồng/kg")]
    [InlineData("Mã Giá (đồng) Khối lượng\nVNM 68.000 1.200.000", "68.000 = 68000 | 1.200.000 = 1200000")]
    public void A_unit_in_brackets_above_is_that_of_the_one_amount_of_a_row(string text, string expected) => Read.Figures(text, "2024-07-08").Should().Be(expected);

    [Theory]
    [InlineData("Kinh phí là 1 250 000 đồng.", "1 250 000 = 1250000 đồng")]
    [InlineData("Sản lượng đạt 12.450 tấn.\nKinh phí là 1 250 000 đồng.", "12.450 = 12450 tấn | 1 250 000 = 1250000 đồng")]
    [InlineData("Tổng kinh phí 450 512", "450 512 = 450512")]
    public void In_prose_blanks_group_digits(string text, string expected) => Read.Figures(text, "2024-07-08").Should().Be(expected);

    [Fact]
    public void A_row_with_more_cells_than_a_table_has_columns_is_none() =>
        Read.Document("Tổng" + string.Concat(Enumerable.Repeat(" 1,5", 40))).Facts.Should().NotBeNull();

    [Theory]
    [InlineData("Doanh số (xe): tháng 6 / cả kỳ\nToyota 1.204 / 7.310\nFord 412 / 2.180", "1.204 = 1204 xe | 7.310 = 7310 xe | 412 = 412 xe | 2.180 = 2180 xe")]
    [InlineData("Kết quả trồng rừng đạt 41 / 60 ha.", "41 / 60 = 41 of 60 ha")]
    public void A_stroke_between_blanks_parts_the_values_of_rows(string text, string expected) => Read.Figures(text, "2024-07-08").Should().Be(expected);

    [Fact]
    public void The_number_of_a_time_before_a_stroke_belongs_to_the_name() =>
        Read.Figures("Doanh số (xe): tháng 6 / cả kỳ\nToyota năm 2023 / 1.204 / 7.310\nFord năm 2023 / 412 / 2.180", "2024-07-08").Should().EndWith("2.180 = 2180 xe");
}
