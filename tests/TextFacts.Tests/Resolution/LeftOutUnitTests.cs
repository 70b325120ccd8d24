namespace TextFacts.Tests.Resolution;

/// <summary>Counts whose noun is left out, since the text has named it before.</summary>
public class LeftOutUnitTests
{
    private const string Today = "2024-07-10";

    [Theory]
    [InlineData("Tai nạn giao thông: 6 vụ, chết 3, bị thương 8.", "6 = 6 vụ | 3 = 3 người | 8 = 8 người")]
    [InlineData("Cả huyện có 31 vụ, tử vong 12.", "31 = 31 vụ | 12 = 12 người")]
    [InlineData("Dịch làm chết 2.300 con gà, tiêu hủy 600.", "2.300 = 2300 con | 600 = 600 con")]
    public void The_dead_and_the_injured_are_people(string text, string expected) => Read.Figures(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Người trên 60 tuổi chiếm 12%.\nThị trấn Phong Điền 140, xã Phong An 95.", "60 = >60 tuổi | 12% = 12% | 140 = 140 | 95 = 95")]
    [InlineData("Ứng viên dưới 35 tuổi, điểm từ 7,5 trở lên.", "35 = <35 tuổi | 7,5 = ≥7.5")]
    [InlineData("Tuyển công nhân 18 tuổi, 25 tuổi.", "18 = 18 tuổi | 25 = 25 tuổi")]
    [InlineData("Huyện hợp đồng 80 giáo viên với mức 6,2 triệu đồng/tháng, xã Sơn Kim nhận 12.", "80 = 80 giáo viên | 6,2 triệu = 6200000 đồng/tháng | 12 = 12 giáo viên")]
    public void What_is_counted_is_no_age_and_no_pay(string text, string expected) => Read.Figures(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Sở nhận 3.100 hồ sơ, 2.450 nộp trực tuyến, 90 quá hạn.", "3.100 = 3100 hồ sơ | 2.450 = 2450 hồ sơ | 90 = 90 hồ sơ")]
    [InlineData("Tỉnh có 40 doanh nghiệp mới, 12 giải thể.", "40 = 40 doanh nghiệp | 12 = 12 doanh nghiệp")]
    [InlineData("Huyện tổ chức 14 giải thể thao.", "14 = 14 giải thể thao")]
    public void What_they_did_is_no_unit(string text, string expected) => Read.Figures(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Xử phạt gồm:\n- Tốc độ: 1.904 trường hợp;\n- Nồng độ cồn: 412;\n- Quá tải: 97.", "1.904 = 1904 trường hợp | 412 = 412 trường hợp | 97 = 97 trường hợp")]
    [InlineData("Có 5.200 học sinh, trong đó:\n- Tiểu học: 2.900;\n- Mầm non: 1.100.", "5.200 = 5200 học sinh | 2.900 = 2900 học sinh | 1.100 = 1100 học sinh")]
    [InlineData("- Tốc độ: 1.904 trường hợp;\n- Diện tích: 412,5.", "1.904 = 1904 trường hợp | 412,5 = 412.5")]
    [InlineData("- Tốc độ: 1.904 trường hợp;\n\n- Khối lượng khác: 12.412.", "1.904 = 1904 trường hợp | 12.412 = 12412")]
    public void The_items_of_a_list_go_on_counting_what_the_first_one_did(string text, string expected) => Read.Figures(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Hộ cận nghèo là 9.640, gần như không đổi.", "9.640 = 9640 hộ")]
    [InlineData("Nhà bị ngập 7.300, hư hại 2.150.", "7.300 = 7300 nhà | 2.150 = 2150 nhà")]
    [InlineData("Bác sĩ trực cho biết tiểu cầu của cháu bé lúc ấy chỉ còn 24.000.", "24.000 = 24000")]
    [InlineData("Xã Phong An đạt 19.000.", "19.000 = 19000")]
    public void The_noun_that_opens_the_clause_is_counted(string text, string expected) => Read.Figures(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Tòa xét xử 510 vụ với 902 bị cáo. Phạt tù giam 470, án treo 318.", "510 = 510 vụ | 902 = 902 bị cáo | 470 = 470 bị cáo | 318 = 318 bị cáo")]
    [InlineData("Cả năm kết nạp 640 đảng viên. Nữ 280.", "640 = 640 đảng viên | 280 = 280 đảng viên")]
    [InlineData("Cả năm kết nạp 640 đảng viên.\n\nChỉ số chung là 280.", "640 = 640 đảng viên | 280 = 280")]
    [InlineData("Giá bán 640 đồng. Chỉ số chung là 280.", "640 = 640 đồng | 280 = 280")]
    public void A_count_goes_on_from_the_sentence_before(string text, string expected) => Read.Figures(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Quý này đạt 1.300 tỷ đồng, riêng tháng 5 470 tỷ đồng.", "1.300 tỷ = 1300000000000 đồng | 470 tỷ = 470000000000 đồng")]
    [InlineData("Thu nhập bình quân trong quý 4,25 triệu đồng.", "4,25 triệu = 4250000 đồng")]
    [InlineData("Khách đi 5 ngày 4 đêm.", "5 = 5 ngày | 4 = 4 đêm")]
    [InlineData("Thu 70 tỷ đồng, bằng một nửa tháng 8/2021.", "70 tỷ = 70000000000 đồng | một nửa = 0.5")]
    public void The_number_of_a_month_or_day_is_no_part_of_the_amount_behind_it(string text, string expected) => Read.Figures(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Tổng số 45, trong đó nam 30.", "45 = 45 | 30 = 30")]
    [InlineData("Nhà hàng cho nghỉ 14 nhân viên trong số 40.", "14 = 14 nhân viên | 40 = 40 nhân viên")]
    [InlineData("Số bị kỷ luật là 9 người, cao hơn con số 5 của quý I/2025.", "9 = 9 người | 5 = 5 người")]
    public void A_number_that_is_called_one_counts(string text, string expected) => Read.Figures(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Bến Mỹ Đình đón 28.000 lượt khách, gấp 3 bến Giáp Bát.", "28.000 = 28000 lượt khách | 3 = 3 lần")]
    [InlineData("Tổng đài nhận 1.840 cuộc gọi, gấp ba đêm 17/10.", "1.840 = 1840 cuộc gọi | ba = 3 lần")]
    [InlineData("Năm nay xây 12 bến, gấp 3 bến cũ.", "12 = 12 bến | 3 = 3 bến")]
    public void So_many_times_a_place_is_no_count_of_places(string text, string expected) => Read.Figures(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Khách quốc tế đạt 1,4 triệu.", "1,4 triệu = 1400000 khách")]
    [InlineData("Lao động có việc làm là 51,4 triệu, tăng 126 nghìn.", "51,4 triệu = 51400000 lao động | 126 nghìn = 126000 lao động")]
    [InlineData("Dân số cả nước khoảng 100,3 triệu.", "100,3 triệu = ~100300000 người")]
    [InlineData("Nhân viên được thưởng 20 triệu.", "20 triệu = 20000000 đồng")]
    public void Thousands_and_millions_are_of_the_noun_that_opens_the_clause_or_money(string text, string expected) => Read.Figures(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Xuất siêu 12,25 tỷ USD. Cùng kỳ năm ngoái chỉ 1,2 tỷ.", "12,25 tỷ = 12250000000 usd | 1,2 tỷ = 1200000000 usd")]
    [InlineData("Rau quả đạt 2,7 tỷ USD, gấp 3 lần năm trước; gạo 2,3 tỷ.", "2,7 tỷ = 2700000000 usd | 3 = 3 lần | 2,3 tỷ = 2300000000 usd")]
    [InlineData("Xuất siêu 12,25 tỷ USD.\n\nCả năm chi 1,2 tỷ.", "12,25 tỷ = 12250000000 usd | 1,2 tỷ = 1200000000 đồng")]
    [InlineData("Vốn 40 triệu USD. Tiền thuê đất 95.000 tỷ.", "40 triệu = 40000000 usd | 95.000 tỷ = 95000000000000 đồng")]
    public void Money_goes_on_in_the_currency_that_was_told(string text, string expected) => Read.Figures(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Đội tàu có 40 chiếc (12 thuê ướt).", "40 = 40 chiếc | 12 = 12 chiếc")]
    [InlineData("Có 31 công ty lãi tăng, 14 lãi giảm, 9 thua lỗ.", "31 = 31 công ty | 14 = 14 công ty | 9 = 9 công ty")]
    [InlineData("Dự toán từ 310 tỷ đội lên 402 tỷ đồng.", "310 tỷ = 310000000000 đồng | 402 tỷ = 402000000000 đồng")]
    public void What_they_do_is_no_unit_either(string text, string expected) => Read.Figures(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Hợp tác xã lãi 240 triệu đồng; thành viên tăng 36.", "240 triệu = 240000000 đồng | 36 = 36 thành viên")]
    [InlineData("Số bài dưới trung bình (5 điểm trở xuống) là 1.204.", "5 = ≤5 điểm | 1.204 = 1204 bài")]
    [InlineData("Hãng có 72 quán ở 14 tỉnh, 35 ở Hà Nội.", "72 = 72 quán | 14 = 14 tỉnh | 35 = 35 quán")]
    public void A_nearer_noun_goes_before_the_count_before(string text, string expected) => Read.Figures(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Mỹ mua 7.400 tấn (gấp đôi cùng kỳ); Đức 5.200.", "7.400 = 7400 tấn | đôi = 2 lần | 5.200 = 5200 tấn")]
    [InlineData("Xử lý 90 trường hợp, chiếm 30%; tốc độ 61.", "90 = 90 trường hợp | 30% = 30% | 61 = 61 trường hợp")]
    public void A_multiple_or_a_share_between_hides_no_count(string text, string expected) => Read.Figures(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Điện thương phẩm đạt 310 triệu kWh. Riêng công nghiệp 92,4 triệu.", "310 triệu = 310000000 kwh | 92,4 triệu = 92400000 kwh")]
    [InlineData("Xuất khẩu gạo 2,1 triệu tấn. Cả năm thu 870 tỷ.", "2,1 triệu = 2100000 tấn | 870 tỷ = 870000000000 đồng")]
    [InlineData("Tại Đắk Lắk, cà phê giá 41.200 đồng/kg. Ở Gia Lai, đại lý trả 40.900.", "41.200 = 41200 đồng/kg | 40.900 = 40900 đồng/kg")]
    [InlineData("Thịt bò 240.000 đồng/kg, đắt thêm 9.000 đồng; tôm sú 310.000.", "240.000 = 240000 đồng/kg | 9.000 = 9000 đồng | 310.000 = 310000 đồng/kg")]
    [InlineData("Thịt bò 240.000 đồng/kg; ba chỉ 180.000 đồng; tôm sú 310.000.", "240.000 = 240000 đồng/kg | 180.000 = 180000 đồng | 310.000 = 310000 đồng")]
    public void Amounts_and_prices_go_on(string text, string expected) => Read.Figures(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Nợ dưới 30 ngày 17 tỷ đồng.", "30 = <30 ngày | 17 tỷ = 17000000000 đồng")]
    [InlineData("Lương và phụ cấp 4,3 triệu đồng.", "4,3 triệu = 4300000 đồng")]
    [InlineData("Riêng năm 2012 tới 1,2 tỷ đồng.", "1,2 tỷ = 1200000000 đồng")]
    [InlineData("Xăng A92 lên 21.300 đồng/lít.", "21.300 = 21300 đồng/lít")]
    [InlineData("Nợ xấu không để quá 3%.", "3% = ≤3%")]
    public void Words_beside_a_number_that_are_parts_of_others(string text, string expected) => Read.Figures(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Dư nợ vay: VietinBank 410, Agribank 265, MB 80 tỷ đồng.", "410 = 410000000000 đồng | 265 = 265000000000 đồng | 80 tỷ = 80000000000 đồng")]
    [InlineData("Nghỉ trước tuổi 41, thôi việc 12, kinh phí 6 tỷ đồng.", "41 = 41 | 12 = 12 | 6 tỷ = 6000000000 đồng")]
    public void The_last_of_several_names_has_the_unit_of_all(string text, string expected) => Read.Figures(text, Today).Should().Be(expected);
}
