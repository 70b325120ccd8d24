namespace TextFacts.Tests.Resolution;

/// <summary>Lists of labels and amounts: the next label is no unit, the unit in brackets behind a label is, and ratios take none.</summary>
public class AmountLabelsTests
{
    [Theory]
    [InlineData("Đơn vị tính: Đồng - Doanh thu: 52.340.112.000 Giá vốn: 41.220.334.100 Lợi nhuận gộp: 11.119.777.900", "52.340.112.000 = 52340112000 đồng | 41.220.334.100 = 41220334100 đồng | 11.119.777.900 = 11119777900 đồng")]
    [InlineData("ĐVT: đồng. Vốn góp 120.500.000 Nợ vay 88.300.000 Hàng tồn 14.250.000", "120.500.000 = 120500000 đồng | 88.300.000 = 88300000 đồng | 14.250.000 = 14250000 đồng")]
    [InlineData("Quỹ dự phòng 4.500.000.000 Quỹ phúc lợi 1.200.000.000 Thù lao 360.000.000 Cổ tức 18.000.000.000", "4.500.000.000 = 4500000000 đồng | 1.200.000.000 = 1200000000 đồng | 360.000.000 = 360000000 đồng | 18.000.000.000 = 18000000000 đồng")]
    [InlineData("Đơn vị tính: Đồng - Chia cổ tức 800đ/1CP 63.093.332.800 Quỹ phúc lợi 12.500.000.000 Quỹ dự phòng 1.814.299.767 Ban lãnh đạo", "800 = 800 đồng/1cp | 63.093.332.800 = 63093332800 đồng | 12.500.000.000 = 12500000000 đồng | 1.814.299.767 = 1814299767 đồng")]
    public void The_next_label_is_no_unit(string text, string expected) => Read.Figures(text).Should().Be(expected);

    [Theory]
    [InlineData("Chi bộ có 5 Đảng viên", "5 = 5 đảng viên")]
    [InlineData("Tặng 12 Huân chương và 3.400 Bằng khen", "12 = 12 huân chương | 3.400 = 3400 bằng khen")]
    public void A_counted_noun_may_have_a_capital(string text, string expected) => Read.Figures(text).Should().Be(expected);

    [Theory]
    [InlineData("Doanh thu (tỷ đồng): 450.", "450 = 450000000000 đồng")]
    [InlineData("Lợi nhuận (triệu đồng): 12.300", "12.300 = 12300000000 đồng")]
    [InlineData("Sản lượng (nghìn tấn) 340,5", "340,5 = 340500 tấn")]
    [InlineData("- Tiền phạt (triệu đồng): 18.450\n- Giấy phép đã cấp: 1.042", "18.450 = 18450000000 đồng | 1.042 = 1042")]
    public void The_unit_in_brackets_behind_a_label_is_that_of_its_amount(string text, string expected) => Read.Figures(text).Should().Be(expected);

    [Theory]
    [InlineData("Cổ phiếu giao dịch tại giá 102.000 đồng, P/E 20,1.", "102.000 = 102000 đồng | 20,1 = 20.1")]
    [InlineData("Giá vàng 78 triệu đồng/lượng, DXY 103,2.", "78 triệu = 78000000 đồng/lượng | 103,2 = 103.2")]
    [InlineData("Giá USD là 25.300 đồng. Chỉ số VIX 20,4", "25.300 = 25300 đồng | 20,4 = 20.4")]
    [InlineData("Nồng độ bụi đạt 65 µg/m³, chỉ số AQI đạt 152.", "65 = 65 µg/m³ | 152 = 152")]
    [InlineData("Chỉ số giảm 5 điểm, xuống 1.250", "5 = 5 điểm | 1.250 = 1250 điểm")]
    public void A_ratio_or_index_takes_no_unit_of_a_measure(string text, string expected) => Read.Figures(text).Should().Be(expected);

    [Theory]
    [InlineData("Số học sinh tăng mạnh ở TP. Đông Hà (2.315), Vĩnh Linh (1.480).", "2.315 = 2315 học sinh | 1.480 = 1480 học sinh")]
    [InlineData("Tỉnh có 640 ca sởi tại 11 huyện: Châu Thành (120), Tịnh Biên (95).", "640 = 640 ca | 11 = 11 huyện | 120 = 120 ca | 95 = 95 ca")]
    [InlineData("Số đơn vị nợ trên 6 tháng: 184.", "6 = >6 tháng | 184 = 184 đơn vị")]
    public void What_is_counted_is_told_before(string text, string expected) => Read.Figures(text, "2024-07-08").Should().Be(expected);
}
