namespace TextFacts.Tests.Resolution;

/// <summary>Tables that were flattened into a text: a figure has the unit at the head of its column, of its row, or of the whole table.</summary>
public class TableUnitsTests
{
    [Theory]
    [InlineData("Huyện | Kế hoạch (ha) | Hộ nghèo | Tỷ lệ đạt (%)\nYên Sơn | 12.500 | 1.412 | 79,0\nChiêm Hóa | 9.100 | 2.066 | 66,5",
        "12.500 = 12500 ha | 1.412 = 1412 hộ | 79,0 = 79% | 9.100 = 9100 ha | 2.066 = 2066 hộ | 66,5 = 66.5%")]
    [InlineData("Huyện; Vốn giao (tỷ đồng); Số xã\nYên Sơn; 118,4; 28\nChiêm Hóa; 96,7; 24", "118,4 = 118400000000 đồng | 28 = 28 xã | 96,7 = 96700000000 đồng | 24 = 24 xã")]
    public void The_head_of_a_column_gives_the_unit(string text, string expected) => Read.Figures(text, "2024-07-08").Should().Be(expected);

    [Theory]
    [InlineData("Đơn vị tính: triệu đồng\nNội dung; Năm 2022; Năm 2023\nTổng thu; 18.640; 21.275", "18.640 = 18640000000 đồng | 21.275 = 21275000000 đồng")]
    [InlineData("Thực hiện dự toán (đơn vị: triệu đồng)\n\nNội dung | Năm 2022 | Năm 2023\nTổng thu | 18.640 | 21.275", "18.640 = 18640000000 đồng | 21.275 = 21275000000 đồng")]
    [InlineData("Đơn vị: triệu đồng\nQ1 2024 Q2 2024 Q3 2024\nDoanh thu thuần 971,618 1,102,336 1,018,050",
        "971,618 = 971618000000 đồng | 1,102,336 = 1102336000000 đồng | 1,018,050 = 1018050000000 đồng")]
    public void The_unit_stated_for_a_table_is_that_of_its_figures(string text, string expected) => Read.Figures(text, "2024-12-08").Should().Be(expected);

    [Theory]
    [InlineData("Nội dung\nNăm 2022\nNăm 2023\nDoanh thu (tỷ đồng)\n1.318\n1.274\nLượt khách\n52.118\n61.240", "1.318 = 1318000000000 đồng | 1.274 = 1274000000000 đồng | 52.118 = 52118 lượt khách | 61.240 = 61240 lượt khách")]
    [InlineData("Nội dung; Năm 2022; Năm 2023\nDoanh thu (tỷ đồng); 1.318; 1.274\nLượt khách; 52.118; 61.240", "1.318 = 1318000000000 đồng | 1.274 = 1274000000000 đồng | 52.118 = 52118 lượt khách | 61.240 = 61240 lượt khách")]
    [InlineData("Hộ nghèo\t412\nHộ cận nghèo\t388", "412 = 412 hộ | 388 = 388 hộ")]
    public void The_name_of_a_row_gives_the_unit(string text, string expected) => Read.Figures(text, "2024-07-08").Should().Be(expected);

    [Theory]
    [InlineData("Đơn vị: triệu đồng\nQ1 2024 Q2 2024 Q3 2024\nDoanh thu 971,618 1,102,336 1,018,050\nLợi nhuận khác -3,197 -1,732 -1,774",
        "971,618 = 971618000000 đồng | 1,102,336 = 1102336000000 đồng | 1,018,050 = 1018050000000 đồng | -3,197 = -3197000000 đồng | -1,732 = -1732000000 đồng | -1,774 = -1774000000 đồng")]
    public void A_row_of_negative_cells_keeps_its_signs(string text, string expected) => Read.Figures(text, "2024-12-08").Should().Be(expected);

    [Theory]
    [InlineData("Loại hình; Quý I/2018; Quý I/2019; Thiệt hại (triệu đồng)\nDo chập điện; 14; 11; 862\nDo đốt rác; 2; 4; 725", "14 = 14 | 11 = 11 | 862 = 862000000 đồng | 2 = 2 | 4 = 4 | 725 = 725000000 đồng")]
    [InlineData("Nội dung | Đơn vị | Tháng 9 | Kế hoạch năm 2019\nKhám bệnh | lượt | 14.208 | 150.000", "14.208 = 14208 lượt | 150.000 = 150000 lượt")]
    public void A_unit_belongs_to_its_column_or_row_only(string text, string expected) => Read.Figures(text, "2019-10-08").Should().Be(expected);

    [Theory]
    [InlineData("Nội dung\tĐVT\tNăm 2022\tNăm 2023\nLúa mùa\tha\t1.250\t1.262\nTỷ lệ hộ nghèo\t%\t5,2\t4,1\nDoanh thu\ttriệu đồng\t640\t702",
        "1.250 = 1250 ha | 1.262 = 1262 ha | 5,2 = 5.2% | 4,1 = 4.1% | 640 = 640000000 đồng | 702 = 702000000 đồng")]
    [InlineData("STT\tMặt hàng\tTrị giá (1.000 USD)\tTăng, giảm (%)\n1\tDệt may\t571.204\t-8,2\n2\tGiày dép\t206.390\t+1,7", "571.204 = 571204000 usd | 8,2 = 8.2% | 206.390 = 206390000 usd | 1,7 = 1.7%")]
    [InlineData("Đơn vị tính: đồng\nChỉ tiêu | Mã số | Số cuối kỳ | Số đầu kỳ\nHàng tồn kho | 140 | 84.017.338 | 77.261.059\nLãi khác | 160 | (1.842.600) | 615.300",
        "84.017.338 = 84017338 đồng | 77.261.059 = 77261059 đồng | 1.842.600 = -1842600 đồng | 615.300 = 615300 đồng")]
    [InlineData("| Xã | Số hộ | Vốn (triệu đồng) |\n|---|---|---|\n| Yên Sơn | 412 | 118 |", "412 = 412 hộ | 118 = 118000000 đồng")]
    [InlineData("Chỉ tiêu\nĐVT\nNăm 2022\nNăm 2023\nLúa mùa\nha\n1.250\n1.262\nRau màu\ntấn\n318\n402", "1.250 = 1250 ha | 1.262 = 1262 ha | 318 = 318 tấn | 402 = 402 tấn")]
    [InlineData("Chỉ tiêu    ĐVT    Năm 2022    Năm 2023\nĐàn lợn    nghìn con    412,6    418,3", "412,6 = 412600 con | 418,3 = 418300 con")]
    [InlineData("Xã\tSố vụ\tTăng, giảm so cùng kỳ\nYên Sơn\t9\t-2\nTân An\t6\t+1", "9 = 9 vụ | 2 = 2 vụ | 6 = 6 vụ | 1 = 1 vụ")]
    [InlineData("Chỉ tiêu\tTH 2022\tKH 2023\tSo sánh\nA\t1\t2\t3=2/1\nThu ngân sách\t120\t150\t125", "120 = 120 | 150 = 150 | 125 = 125")]
    [InlineData("Thưởng Tết (đồng/người)\nLoại hình | Bình quân | Cao nhất\nNhà nước | 2.900.000 | 21.000.000", "2.900.000 = 2900000 đồng/người | 21.000.000 = 21000000 đồng/người")]
    public void Columns_of_units_running_numbers_and_changes_are_known(string text, string expected) => Read.Figures(text, "2023-10-08").Should().Be(expected);

    [Theory]
    [InlineData("TT\tNội dung\tĐVT\tNăm 2022\tNăm 2023\n1\tXi măng\t1000 tấn\t120,5\t131,2\n2\tHàng xuất\t1.000 USD\t45.000\t46.100", "120,5 = 120500 tấn | 131,2 = 131200 tấn | 45.000 = 45000000 usd | 46.100 = 46100000 usd")]
    [InlineData("Nội dung\tĐVT\tNăm 2022\tNăm 2023\nTổng thu\tTr.đồng\t152\t160\nTổng chi\tTrđ\t98\t99", "152 = 152000000 đồng | 160 = 160000000 đồng | 98 = 98000000 đồng | 99 = 99000000 đồng")]
    [InlineData("TT\tNội dung\tĐVT\tNăm 2022\tNăm 2023\n1\tLúa\tHa\t1.250\t1.262\na\tLúa xuân\tHa\t650\t660\n+\tLúa nước\tHa\t310\t320", "1.250 = 1250 ha | 1.262 = 1262 ha | 650 = 650 ha | 660 = 660 ha | 310 = 310 ha | 320 = 320 ha")]
    public void A_cell_of_the_unit_may_multiply_and_shorten_it(string text, string expected) => Read.Figures(text, "2024-07-08").Should().Be(expected);

    [Theory]
    [InlineData("Diện tích ngô: 320\na) Cây lạc: 52 ha", "320 = 320 | 52 = 52 ha")]
    [InlineData("Kết quả đạt 45\nm) Nội dung khác", "45 = 45")]
    public void The_letter_of_the_next_item_is_no_unit(string text, string expected) => Read.Figures(text).Should().Be(expected);

    [Fact]
    public void The_unit_stated_for_a_table_ends_with_it() =>
        Read.Figures("Đơn vị: triệu đồng\nNội dung\tNăm 2022\tNăm 2023\nTổng thu\t640\t702\n\nXã có 5 thôn.\n\nCổ đông\tNăm 2022\tNăm 2023\nTrong nước\t1.250\t1.262", "2023-10-08")
            .Should().Be("640 = 640000000 đồng | 702 = 702000000 đồng | 5 = 5 thôn | 1.250 = 1250 | 1.262 = 1262");

    [Fact]
    public void Another_number_of_cells_is_no_row_of_the_table() =>
        Read.Figures("Huyện | Vốn giao (tỷ đồng) | Số xã\nYên Sơn | 118 | 28 | 31", "2024-07-08").Should().NotContain("đồng");

    [Theory]
    [InlineData("Mực nước (m; trong ngoặc là báo động):\nTrạm - sông - thực đo - dự báo\nThạnh Hòa - Kôn - 8,41 - 8,05", "8,41 = 8.41 m | 8,05 = 8.05 m")]
    public void A_remark_may_stand_behind_the_unit_in_brackets(string text, string expected) => Read.Figures(text, "2024-07-08").Should().Be(expected);
}
