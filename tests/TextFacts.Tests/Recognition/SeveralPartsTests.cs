namespace TextFacts.Tests.Recognition;

/// <summary>Figures whose number is written in several parts: multipliers, decimals behind the unit, ranges in words, two ends of one sign.</summary>
public class SeveralPartsTests
{
    private const string Today = "2023-10-20";

    [Theory]
    [InlineData("Huyện gieo 14 nghìn 300 ha lúa.", "14 nghìn 300 = 14300 ha")]
    [InlineData("Xã còn 3 nghìn sáu trăm nhân khẩu.", "3 nghìn sáu trăm = 3600 nhân khẩu")]
    [InlineData("Tỉnh có 1 triệu 340 nghìn 200 người.", "1 triệu 340 nghìn 200 = 1340200 người")]
    [InlineData("Quỹ thu 7 triệu ba trăm nghìn đồng.", "7 triệu ba trăm nghìn = 7300000 đồng")]
    [InlineData("Cầu trị giá 4 tỷ bảy trăm triệu đồng.", "4 tỷ bảy trăm triệu = 4700000000 đồng")]
    [InlineData("Kè trị giá 15 tỷ 250tr đồng.", "15 tỷ 250tr = 15250000000 đồng")]
    [InlineData("Anh vay 6 triệu tám, chị vay 3 triệu mốt.", "6 triệu tám = 6800000 đồng | 3 triệu mốt = 3100000 đồng")]
    [InlineData("Quỹ có 6 triệu năm nay.", "6 triệu = 6000000 đồng")]
    [InlineData("Thu ngân sách đạt 4. 150 tỷ đồng, chi 1 .350 tỷ đồng.", "4. 150 tỷ = 4150000000000 đồng | 1 .350 tỷ = 1350000000000 đồng")]
    public void A_number_goes_on_behind_its_multiplier(string text, string expected) => Read.Figures(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Cột mốc cao 1m65.", "1m65 = 1.65 m")]
    [InlineData("Hố sâu 1m4, nước ngập 2m1.", "1m4 = 1.4 m | 2m1 = 2.1 m")]
    [InlineData("Phòng rộng 36m2.", "36 = 36 m2")]
    [InlineData("Bể chứa 12m3.", "12 = 12 m3")]
    [InlineData("Cá nặng 2kg3, mương dài 4km250.", "2kg3 = 2.3 kg | 4km250 = 4.25 km")]
    [InlineData("Bé sốt 38 độ 5, đã uống thuốc.", "38 độ 5 = 38.5 độ")]
    public void Decimals_stand_behind_the_unit(string text, string expected) => Read.Figures(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Bão làm ba tới bốn trăm hộ mất nhà.", "ba tới bốn trăm = 300..400 hộ")]
    [InlineData("Mỗi hộ nuôi hai đến ba chục con.", "hai đến ba chục = 20..30 con")]
    [InlineData("Hội đón 4-5.000 khách.", "4-5.000 = 4000..5000 khách")]
    [InlineData("Mỗi thôn có năm sáu hộ, ba, bốn tổ.", "năm sáu = 5..6 hộ | ba, bốn = 3..4 tổ")]
    [InlineData("Có bảy tám trăm khách.", "bảy tám trăm = 700..800 khách")]
    [InlineData("Sau bốn năm hoạt động, quỹ có lãi.", "bốn = 4 năm")]
    [InlineData("Nhiệt độ từ -2 đến 3 độ C.", "từ -2 đến 3 = -2..3 độ c")]
    [InlineData("Kho giữ -22 đến -18 độ C.", "-22 đến -18 = -22..-18 độ c")]
    [InlineData("Cơ cấu là 21,5% - 44,3% - 34,2%.", "21,5% = 21.5% | 44,3% = 44.3% | 34,2% = 34.2%")]
    [InlineData("Mức tăng 2,5 - 3%.", "2,5 - 3% = 2.5..3%")]
    [InlineData("Chỉ số lên quanh vùng 1.280 - 1.300.", "1.280 - 1.300 = 1280..1300")]
    public void Ranges_share_what_their_second_end_says(string text, string expected) => Read.Figures(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Có 4 trên 5 doanh nghiệp lạc quan.", "4 trên 5 = 4 of 5 doanh nghiệp")]
    [InlineData("Vốn góp là một phần tư tỷ đồng.", "một phần tư tỷ = 250000000 đồng")]
    [InlineData("Hơn ba phần tư triệu USD đã chi.", "ba phần tư triệu = >750000 usd")]
    public void Parts_of_a_whole(string text, string expected) => Read.Figures(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Gạo giá 17.000 đồng một kg, điện 2.100 đồng một kWh.", "17.000 = 17000 đồng | 2.100 = 2100 đồng")]
    [InlineData("Rau giá 6.000 đồng/01 kg.", "6.000 = 6000 đồng/01 kg")]
    [InlineData("Có 7 thôn/9 thôn sạch, 6 thôn/10 thôn xanh.", "7 = 7 thôn | 9 = 9 thôn | 6 = 6 thôn | 10 = 10 thôn")]
    [InlineData("Tỷ số là 112 bé trai/100 bé gái.", "112 = 112 bé trai/100 bé gái")]
    [InlineData("Luân chuyển 190,5 triệu tấn.km và 38 triệu lượt khách-km.", "190,5 triệu = 190500000 tấn.km | 38 triệu = 38000000 lượt khách-km")]
    public void Rates_and_products_are_one_unit(string text, string expected) => Read.Figures(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Vườn ươm được 1,3 triệu hom giống, kho còn 2,5 triệu kit thử.", "1,3 triệu = 1300000 hom giống | 2,5 triệu = 2500000 kit thử")]
    [InlineData("Tổ thu 5 triệu tiền lãi.", "5 triệu = 5000000 đồng")]
    [InlineData("Quý này có 420.000 lượt khách, quý trước 390 nghìn.", "420.000 = 420000 lượt khách | 390 nghìn = 390000 lượt khách")]
    public void What_is_counted_in_millions_is_not_always_money(string text, string expected) => Read.Figures(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Huyện vượt 11 chỉ tiêu, vượt 12 tỷ đồng.", "11 = 11 chỉ tiêu | 12 tỷ = >12000000000 đồng")]
    [InlineData("Tốc độ không được vượt quá 60 km/h, không được dưới 40 km/h.", "60 = ≤60 km/h | 40 = ≥40 km/h")]
    [InlineData("Lợi nhuận âm gần 45 tỷ đồng.", "45 tỷ = ≲-45000000000 đồng")]
    [InlineData("Phòng siêu âm hơn 300 ca.", "300 = >300 ca")]
    [InlineData("Chợ có 60+ gian hàng.", "60 = ≥60 gian hàng")]
    public void Bounds_and_signs(string text, string expected) => Read.Figures(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Tiệm bán vàng 18K giá 56 triệu đồng/lượng.", "56 triệu = 56000000 đồng/lượng")]
    [InlineData("Vé vào cửa giá 50K.", "50K = 50000 đồng")]
    [InlineData("Nhẫn tròn 999.9 giá 83 triệu đồng/lượng, có 999 người mua.", "83 triệu = 83000000 đồng/lượng | 999 = 999 người")]
    [InlineData("Ngân hàng cho vay 15 tỷ kỳ hạn 6 tháng.", "15 tỷ = 15000000000 đồng | 6 = 6 tháng")]
    [InlineData("Số xã giảm từ 73 hồi tháng 8 xuống 9.", "73 = 73 xã | 9 = 9 xã")]
    [InlineData("Có 3 nguyên giám đốc và 2 cựu thứ trưởng.", "3 = 3 nguyên giám đốc | 2 = 2 cựu thứ trưởng")]
    [InlineData("Tang vật là 40 hộ chiếu, 5 mã tấu.", "40 = 40 hộ chiếu | 5 = 5 mã tấu")]
    [InlineData("Vùng có 45 đô thị, giải có 4 bảng đấu.", "45 = 45 đô thị | 4 = 4 bảng đấu")]
    public void Nouns_are_read_whole(string text, string expected) => Read.Figures(text, Today).Should().Be(expected);
}
