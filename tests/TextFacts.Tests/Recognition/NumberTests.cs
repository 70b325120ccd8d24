namespace TextFacts.Tests.Recognition;

/// <summary>Quantities: how numbers are written, in which style, and what bounds and units go with them.</summary>
public class NumberTests
{
    [Theory]
    [InlineData("Xã vận động hai mươi mốt hộ di dời.", "hai mươi mốt = 21 hộ")]
    [InlineData("Kho còn năm nghìn tám trăm ba mươi hai tấn gạo.", "năm nghìn tám trăm ba mươi hai = 5832 tấn")]
    [InlineData("Xã vận động hai mốt hộ di dời.", "hai mốt = 21 hộ")]
    [InlineData("Trạm khám cho ba mươi tư người.", "ba mươi tư = 34 người")]
    [InlineData("Trạm khám cho năm mươi lăm người.", "năm mươi lăm = 55 người")]
    [InlineData("Trạm khám cho sáu nhăm người.", "sáu nhăm = 65 người")]
    [InlineData("Huyện có mười xã.", "mười = 10 xã")]
    [InlineData("Huyện có mười lăm xã.", "mười lăm = 15 xã")]
    [InlineData("Mỗi hộ được một tấn gạo.", "một = 1 tấn")]
    [InlineData("Thôn có một trăm linh năm hộ.", "một trăm linh năm = 105 hộ")]
    [InlineData("Thôn có một trăm lẻ năm hộ.", "một trăm lẻ năm = 105 hộ")]
    [InlineData("Trường có năm trăm tư học sinh.", "năm trăm tư = 540 học sinh")]
    [InlineData("Thôn có một trăm hai hộ.", "một trăm hai = 120 hộ")]
    [InlineData("Thôn có bốn trăm hai ba hộ.", "bốn trăm hai ba = 423 hộ")]
    [InlineData("Thôn có hai trăm năm mươi hộ.", "hai trăm năm mươi = 250 hộ")]
    [InlineData("Thôn có chín trăm chín mươi chín hộ.", "chín trăm chín mươi chín = 999 hộ")]
    [InlineData("Huyện có một nghìn hai hộ.", "một nghìn hai = 1200 hộ")]
    [InlineData("Huyện có một nghìn hai sáu hộ.", "một nghìn hai sáu = 1026 hộ")]
    [InlineData("Huyện có một nghìn không trăm linh năm hộ.", "một nghìn không trăm linh năm = 1005 hộ")]
    [InlineData("Huyện có ba ngàn bốn trăm hộ.", "ba ngàn bốn trăm = 3400 hộ")]
    [InlineData("Tỉnh có hai vạn hộ.", "hai vạn = 20000 hộ")]
    [InlineData("Mỗi hộ được một triệu hai đồng.", "một triệu hai = 1200000 đồng")]
    [InlineData("Mỗi hộ được hai triệu rưỡi đồng.", "hai triệu rưỡi = 2500000 đồng")]
    [InlineData("Mỗi hộ được ba triệu bốn trăm nghìn đồng.", "ba triệu bốn trăm nghìn = 3400000 đồng")]
    [InlineData("Vốn điều lệ là một tỷ hai trăm triệu đồng.", "một tỷ hai trăm triệu = 1200000000 đồng")]
    [InlineData("Kho còn không phẩy hai triệu tấn than.", "không phẩy hai triệu = 200000 tấn")]
    [InlineData("Kho còn mười một chấm ba tấn than.", "mười một chấm ba = 11.3 tấn")]
    [InlineData("Kho còn hai mươi phẩy năm tấn than.", "hai mươi phẩy năm = 20.5 tấn")]
    [InlineData("Kho còn hai phẩy 23 tấn than.", "hai phẩy 23 = 2.23 tấn")]
    [InlineData("Kho còn 2 chấm 23 tấn than.", "2 chấm 23 = 2.23 tấn")]
    [InlineData("Kho còn 1 phẩy năm triệu tấn than.", "1 phẩy năm triệu = 1500000 tấn")]
    public void Numbers_in_words_are_read(string text, string expected) => Read.Figures(text).Should().Be(expected);

    [Theory]
    [InlineData("Khu vực dịch vụ tăng đều, trong đó một số ngành tăng cao.")]
    [InlineData("Có một số vụ xô xát và một vài vụ cháy.")]
    [InlineData("Xã là một trong những nơi khó khăn nhất.")]
    [InlineData("Một là giữ rừng. Hai là trồng rừng.")]
    public void Phrases_that_say_some_count_nothing(string text) => Read.Figures(text).Should().BeEmpty();

    [Theory]
    [InlineData("Quỹ đã tiếp 50 - 60 tập đoàn đến tìm hiểu việc mua bán nợ.", "50 - 60 = 50..60 tập đoàn")]
    [InlineData("Giá vàng ở mức 37,22 - 37,28 triệu đồng/lượng (mua vào - bán ra).", "37,22 = 37220000 đồng/lượng | 37,28 triệu = 37280000 đồng/lượng")]
    public void A_pair_is_two_prices_only_where_both_are_named(string text, string expected) => Read.Figures(text).Should().Be(expected);

    [Theory]
    [InlineData("Nhiệt độ ở đỉnh đèo là âm mười hai độ C.", "âm mười hai = -12 độ c")]
    [InlineData("Nhiệt độ ở đỉnh đèo là trừ hai độ C.", "trừ hai = -2 độ c")]
    [InlineData("Nhiệt độ ở đỉnh đèo là âm 3 độ C.", "âm 3 = -3 độ c")]
    [InlineData("Nhiệt độ ở đỉnh đèo là trừ 5 độ C.", "trừ 5 = -5 độ c")]
    [InlineData("Nhiệt độ ở đỉnh đèo là -1,5 độ C.", "-1,5 = -1.5 độ c")]
    [InlineData("Quý này công ty lãi -284 tỷ đồng.", "-284 tỷ = -284000000000 đồng")]
    [InlineData("Nhiệt độ ban đêm từ âm 2 đến âm 1 độ C.", "từ âm 2 đến âm 1 = -2..-1 độ c")]
    public void A_negative_level_is_a_negative_value_with_its_sign_in_the_text(string text, string expected) => Read.Figures(text).Should().Be(expected);

    [Theory]
    [InlineData("Chi phí giảm mạnh (-0,06%).", "0,06% = 0.06%")]
    [InlineData("Doanh thu cao hơn kế hoạch (+6,4%).", "6,4% = 6.4%")]
    public void A_sign_of_change_stays_outside(string text, string expected) => Read.Figures(text).Should().Be(expected);

    [Theory]
    [InlineData("Có 1/3 dân số sống ở ven biển.", "1/3 = 0.333333 dân số")]
    [InlineData("Có 2/3 số hộ dùng nước sạch.", "2/3 = 0.666667 hộ")]
    [InlineData("Chừng hai phần ba số hộ dùng nước sạch.", "hai phần ba = ~0.666667 hộ")]
    [InlineData("Khoảng một phần tư số hộ dùng nước sạch.", "một phần tư = ~0.25 hộ")]
    [InlineData("Kho còn năm và một phần hai tấn gạo.", "năm và một phần hai = 5.5 tấn")]
    [InlineData("Gần một nửa số hộ dùng nước sạch.", "một nửa = ≲0.5 hộ")]
    [InlineData("Cuộc họp kéo dài nửa ngày.", "nửa = 0.5 ngày")]
    [InlineData("Mỗi hộ góp nửa triệu đồng.", "nửa triệu = 500000 đồng")]
    public void Fractions_are_decimal_values(string text, string expected) => Read.Figures(text).Should().Be(expected);

    [Theory]
    [InlineData("Kho còn bốn ba bao gạo.", "bốn ba = 43 bao")]
    [InlineData("Kho còn bảy hai bao gạo.", "bảy hai = 72 bao")]
    [InlineData("Thu được chín chín tỷ đồng.", "chín chín tỷ = 99000000000 đồng")]
    [InlineData("Kho còn hai mươi mốt chấm tư tấn gạo.", "hai mươi mốt chấm tư = 21.4 tấn")]
    [InlineData("Kho còn một phẩy hai ba không năm tấn gạo.", "một phẩy hai ba không năm = 1.2305 tấn")]
    [InlineData("Kho còn một nghìn phẩy không năm tấn gạo.", "một nghìn phẩy không năm = 1000.05 tấn")]
    [InlineData("Mỗi hộ góp 1,5 tr đồng.", "1,5 tr = 1500000 đồng")]
    public void Numbers_are_read_as_they_are_said(string text, string expected) => Read.Figures(text).Should().Be(expected);

    [Theory]
    [InlineData("Bão làm ngập ở 18/63 tỉnh.", "18/63 = 18 of 63 tỉnh")]
    [InlineData("Công an làm rõ 848/1.154 vụ.", "848/1.154 = 848 of 1154 vụ")]
    [InlineData("Đã giải ngân 414,73/588,67 tỷ đồng.", "414,73/588,67 tỷ = 414730000000 of 588670000000 đồng")]
    [InlineData("Có 11/11 huyện hoàn thành.", "11/11 = 11 of 11 huyện")]
    [InlineData("Huyện có 31 trong 168 xã đạt chuẩn.", "31 trong 168 = 31 of 168 xã")]
    [InlineData("Có 24 trong tổng số 35 hộ thoát nghèo.", "24 trong tổng số 35 = 24 of 35 hộ")]
    public void X_out_of_y_is_one_quantity_with_a_total(string text, string expected) => Read.Figures(text).Should().Be(expected);

    [Theory]
    [InlineData("Công an bắt 22.022 đối tượng.", "22.022 = 22022 đối tượng")]
    [InlineData("Thu ngân sách đạt 4,6 triệu đồng.", "4,6 triệu = 4600000 đồng")]
    [InlineData("Thu ngân sách đạt 624 tỷ đồng.", "624 tỷ = 624000000000 đồng")]
    [InlineData("Thu ngân sách đạt 624 tỉ đồng.", "624 tỉ = 624000000000 đồng")]
    [InlineData("Thu ngân sách đạt 12 nghìn tỷ đồng.", "12 nghìn tỷ = 12000000000000 đồng")]
    [InlineData("Mỗi suất quà trị giá 500 ngàn đồng.", "500 ngàn = 500000 đồng")]
    [InlineData("Nông dân thu 35 vạn tấn thóc.", "35 vạn = 350000 tấn")]
    [InlineData("Mỗi hộ được hỗ trợ 1 triệu rưỡi đồng.", "1 triệu rưỡi = 1500000 đồng")]
    [InlineData("Tổng vốn là 9.027 tỷ 450 triệu đồng.", "9.027 tỷ 450 triệu = 9027450000000 đồng")]
    [InlineData("Quy mô nền kinh tế là 1,35 triệu tỷ đồng.", "1,35 triệu tỷ = 1350000000000000 đồng")]
    [InlineData("Đội gồm 06 tổ và 9 xe.", "06 = 6 tổ | 9 = 9 xe")]
    [InlineData("Trại nuôi 3 trăm con.", "3 trăm = 300 con")]
    public void Multiplier_words_are_worked_in(string text, string expected) => Read.Figures(text).Should().Be(expected);

    [Theory]
    [InlineData("Vé vào cửa giá 100k đồng.", "100k = 100000")]
    [InlineData("Vé vào cửa giá 100K.", "100K = 100000")]
    [InlineData("Tiền công là 5tr đồng.", "5tr = 5000000")]
    [InlineData("Tiền phòng là 1tr5 đồng.", "1tr5 = 1500000")]
    [InlineData("Tiền phòng là 1tr8/đêm.", "1tr8 = 1800000")]
    [InlineData("Lô đất bán được 2t3 đồng.", "2t3 = 2300000000")]
    [InlineData("Kênh đạt 3M lượt xem.", "3M = 3000000")]
    [InlineData("Khóa học giá 1.5M đồng.", "1.5M = 1500000")]
    [InlineData("Giá dao động 125-130k USD.", "125-130k = 125000..130000")]
    public void Letters_glued_to_digits_multiply(string text, string expected) => Read.Amounts(text).Should().Be(expected);

    [Fact]
    public void Two_metres_are_no_two_millions() => Read.Figures("Tường cao 2m và dài 30 m.").Should().Be("2 = 2 m | 30 = 30 m");

    [Theory]
    // The style that the document shows decides what an ambiguous number means; none shown, the Vietnamese one.
    [InlineData("Vốn đăng ký là 24,627 tỷ đồng.", "24,627 tỷ = 24627000000")]
    [InlineData("Xuất khẩu tăng 5.66%. Vốn đăng ký là 24,627 tỷ đồng.", "5.66% = 5.66 | 24,627 tỷ = 24627000000000")]
    [InlineData("Vốn đăng ký là 24,627 tỷ đồng. Xuất khẩu tăng 5.66%.", "24,627 tỷ = 24627000000000 | 5.66% = 5.66")]
    [InlineData("Xuất khẩu tăng 5,66%. Vốn đăng ký là 24,627 tỷ đồng.", "5,66% = 5.66 | 24,627 tỷ = 24627000000")]
    [InlineData("Tổng cộng 1.250.000 đồng, tức 1,250 triệu đồng.", "1.250.000 = 1250000 | 1,250 triệu = 1250000")]
    [InlineData("Tăng 14.1%, có 123,000 lượt khách.", "14.1% = 14.1 | 123,000 = 123000")]
    [InlineData("Có 123.000 lượt khách.", "123.000 = 123000")]
    public void The_document_s_style_decides_an_ambiguous_number(string text, string expected) => Read.Amounts(text).Should().Be(expected);

    [Theory]
    // What is counted is whole, and so is money in đồng; an average need not be.
    [InlineData("Có 123,000 lượt khách.", "123,000 = 123000 lượt khách")]
    [InlineData("Có 1,250 hộ và 12,5 hộ.", "1,250 = 1250 hộ | 12,5 = 12.5 hộ")]
    [InlineData("Vé giá 15,000 đồng.", "15,000 = 15000 đồng")]
    [InlineData("Đàn lợn đạt 2,125 con/hộ.", "2,125 = 2.125 con/hộ")]
    [InlineData("Hệ số là 0,125 con.", "0,125 = 0.125 con")]
    [InlineData("Kho còn 12,345 tấn.", "12,345 = 12.345 tấn")]
    public void Counted_things_have_no_decimals(string text, string expected) => Read.Figures(text).Should().Be(expected);

    [Theory]
    [InlineData("Đường huyết là 7,2 mmol/l.", "7,2 = 7.2 mmol/l")]
    [InlineData("Creatinin là 95 µmol/L.", "95 = 95 µmol/l")]
    [InlineData("Huyết áp 140 mmHg, BMI 24,5.", "140 = 140 mmhg | 24,5 = 24.5")]
    public void Units_of_medicine_are_known_and_an_index_has_none(string text, string expected) => Read.Figures(text).Should().Be(expected);

    [Theory]
    [InlineData("Xuất khẩu đạt 33,1 tỷ USD (FDI 23,9; trong nước 9,2).", "33,1 tỷ = 33100000000 usd | 23,9 = 23900000000 usd | 9,2 = 9200000000 usd")]
    [InlineData("Kinh phí là 1.250,5 triệu đồng (tỉnh: 800; huyện: 450,5).", "1.250,5 triệu = 1250500000 đồng | 800 = 800000000 đồng | 450,5 = 450500000 đồng")]
    [InlineData("Doanh thu là 12,5 tỷ đồng, mỗi cổ phiếu lãi 2.500.", "12,5 tỷ = 12500000000 đồng | 2.500 = 2500 đồng")]
    public void Parts_of_an_amount_are_told_as_the_whole_is(string text, string expected) => Read.Figures(text).Should().Be(expected);

    [Theory]
    [InlineData("Gần ½ số hộ chưa có nước sạch.", "½ = ≲0.5 hộ")]
    [InlineData("Có ¾ dân số sống ở nông thôn.", "¾ = 0.75 dân số")]
    [InlineData("Doanh thu gấp 1½ lần kế hoạch.", "1½ = 1.5 lần")]
    [InlineData("Phải chờ 2½ giờ mới đến nơi.", "2½ = 2.5 giờ")]
    public void Fractions_of_one_character_are_read(string text, string expected) => Read.Figures(text).Should().Be(expected);

    [Theory]
    [InlineData("Lương là 1,250,000 đồng.", "1,250,000 = 1250000")]
    [InlineData("Lương là 1.250.000 đồng.", "1.250.000 = 1250000")]
    [InlineData("Lương là 1.250 .000 đồng.", "1.250 .000 = 1250000")]
    [InlineData("Doanh thu là 1.234,5 tỷ đồng.", "1.234,5 tỷ = 1234500000000")]
    [InlineData("Doanh thu là 1,234.5 tỷ đồng.", "1,234.5 tỷ = 1234500000000")]
    [InlineData("Lạm phát là 5.66%.", "5.66% = 5.66")]
    [InlineData("Đoạn đường dài 204.9 km.", "204.9 = 204.9")]
    [InlineData("Mảnh đất rộng 0,125 ha.", "0,125 = 0.125")]
    [InlineData("Chỉ số dừng ở 0.125 điểm.", "0.125 = 0.125")]
    public void Digits_that_leave_no_doubt_are_read_in_any_style(string text, string expected) => Read.Amounts(text).Should().Be(expected);

    [Fact]
    public void A_text_may_mix_styles() =>
        Read.Amounts("Giá vàng tăng 1,5% lên 61.250.000 đồng. Giá dầu Brent tăng 2.37% và kim ngạch đạt 1,250,000 USD.")
            .Should().Be("1,5% = 1.5 | 61.250.000 = 61250000 | 2.37% = 2.37 | 1,250,000 = 1250000");

    [Theory]
    [InlineData("Việt Nam xếp thứ 112/227 quốc gia.")]
    [InlineData("Tỉnh đứng thứ 5/63.")]
    public void A_rank_counts_nothing(string text) => Read.Figures(text).Should().BeEmpty();

    [Fact]
    public void Latitude_and_longitude_are_no_range() =>
        Read.Figures("Tâm bão ở khoảng 16,6 độ vĩ Bắc - 111,8 độ kinh Đông.").Should().Be("16,6 = ~16.6 độ vĩ bắc | 111,8 = 111.8 độ kinh đông");

    [Theory]
    [InlineData("Mỗi ngày có 2-3 vụ.", "2-3 = 2..3 vụ")]
    [InlineData("Mỗi ngày có 2 – 3 vụ.", "2 – 3 = 2..3 vụ")]
    [InlineData("Đoạn đường dài từ 5 đến 7 km.", "từ 5 đến 7 = 5..7 km")]
    [InlineData("Đoạn đường dài 5 đến 7 km.", "5 đến 7 = 5..7 km")]
    [InlineData("Mỗi hộ thu 30 tới 200 triệu đồng.", "30 tới 200 triệu = 30000000..200000000 đồng")]
    [InlineData("Mỗi hộ thu từ 800 nghìn đến 2 triệu đồng.", "từ 800 nghìn đến 2 triệu = 800000..2000000 đồng")]
    [InlineData("Mức phạt từ 80.000 đồng đến 600.000 đồng.", "từ 80.000 đồng đến 600.000 = 80000..600000 đồng")]
    [InlineData("Giá nằm giữa 1000 đồng và 2000 đồng.", "giữa 1000 đồng và 2000 = 1000..2000 đồng")]
    [InlineData("Giá thép là 14.500 đồng - 15.200 đồng/kg.", "14.500 đồng - 15.200 = 14500..15200 đồng/kg")]
    [InlineData("Lúa có giá từ 6.500 đồng đến 6.800 đồng/kg.", "từ 6.500 đồng đến 6.800 = 6500..6800 đồng/kg")]
    [InlineData("Mỗi người tốn từ VND 1.000.000 đến VND 2.000.000.", "1.000.000 đến VND 2.000.000 = 1000000..2000000 vnd")]
    [InlineData("Vé có giá USD 20 - USD 30.", "20 - USD 30 = 20..30 usd")]
    [InlineData("Bị cáo lĩnh từ 15 năm đến 20 năm tù.", "từ 15 năm đến 20 = 15..20 năm")]
    [InlineData("Mỗi đội có năm đến bảy người.", "năm đến bảy = 5..7 người")]
    public void A_range_is_one_quantity(string text, string expected) => Read.Figures(text).Should().Be(expected);

    [Theory]
    [InlineData("Số vụ giảm từ 217 vụ xuống 88 vụ.", "217 = 217 vụ | 88 = 88 vụ")]
    [InlineData("Kim ngạch tăng từ 193 tỷ USD lên 266 tỷ USD.", "193 tỷ = 193000000000 usd | 266 tỷ = 266000000000 usd")]
    [InlineData("Bị cáo lĩnh 2 năm 6 tháng tù.", "2 = 2 năm | 6 = 6 tháng")]
    [InlineData("Giá vàng là 37,22 - 37,28 triệu đồng/lượng (mua vào - bán ra).", "37,22 = 37220000 đồng/lượng | 37,28 triệu = 37280000 đồng/lượng")]
    [InlineData("SJC niêm yết 87,8 - 90,2 triệu đồng/lượng (mua vào - bán ra), DOJI 87,5 - 90,1 triệu đồng/lượng.",
        "87,8 = 87800000 đồng/lượng | 90,2 triệu = 90200000 đồng/lượng | 87,5 = 87500000 đồng/lượng | 90,1 triệu = 90100000 đồng/lượng")]
    public void Two_quantities_side_by_side_stay_two(string text, string expected) => Read.Figures(text).Should().Be(expected);

    [Fact]
    public void The_sentence_behind_a_range_does_not_make_it_two_prices() =>
        Read.Figures("Giá vàng ở mức 87,5 - 90,1 triệu đồng/lượng. Khoảng cách mua bán nới rộng.").Should().Be("87,5 - 90,1 triệu = 87500000..90100000 đồng/lượng");

    [Theory]
    [InlineData("Mỗi ô chuồng có kích thước 2,5 x 3 m.", "2,5 = 2.5 m | 3 = 3 m")]
    [InlineData("Tấm bạt khổ 4 × 6 mét đủ che cả đống lúa.", "4 = 4 mét | 6 = 6 mét")]
    public void The_sides_of_a_thing_share_their_unit(string text, string expected) => Read.Figures(text).Should().Be(expected);

    [Theory]
    [InlineData("Ổ cứng quay với tốc độ 7200 vòng mỗi phút.", "7200 = 7200 vòng")]
    [InlineData("Nga giao cho Ấn Độ ba chiếc tàu.", "ba = 3 chiếc")]
    [InlineData("Trời nắng, nhiệt độ từ 22 đến 29 độ C.", "từ 22 đến 29 = 22..29 độ c")]
    [InlineData("Đoàn đến sớm hơn 2 ngày so với lịch.", "2 = 2 ngày")]
    [InlineData("Cơn mưa kéo dài hơn 30 phút.", "30 = >30 phút")]
    [InlineData("Bộ nhớ nâng được tối đa đến 16 GB.", "16 = ≤16 gb")]
    [InlineData("HỖ TRỢ HƠN 5 TỶ ĐỒNG", "5 TỶ = >5000000000 đồng")]
    [InlineData("Em bé chừng độ 3 tuổi.", "3 = ~3 tuổi")]
    public void The_end_of_another_word_bounds_nothing(string text, string expected) => Read.Figures(text).Should().Be(expected);

    [Theory]
    [InlineData("Có khoảng 120 hộ bị ngập.", "120 = ~120 hộ")]
    [InlineData("Có chừng 120 hộ bị ngập.", "120 = ~120 hộ")]
    [InlineData("Có xấp xỉ 120 hộ bị ngập.", "120 = ~120 hộ")]
    [InlineData("Doanh thu ước đạt 120 tỷ đồng.", "120 tỷ = ~120000000000 đồng")]
    [InlineData("Doanh thu ước 120 tỷ đồng.", "120 tỷ = ~120000000000 đồng")]
    [InlineData("Có gần 120 hộ bị ngập.", "120 = ≲120 hộ")]
    [InlineData("Có hơn 120 hộ bị ngập.", "120 = >120 hộ")]
    [InlineData("Có trên 120 hộ bị ngập.", "120 = >120 hộ")]
    [InlineData("Số hộ bị ngập vượt 120 hộ.", "120 = >120 hộ")]
    [InlineData("Có dưới 120 hộ bị ngập.", "120 = <120 hộ")]
    [InlineData("Có chưa đến 120 hộ bị ngập.", "120 = <120 hộ")]
    [InlineData("Có chưa tới 120 hộ bị ngập.", "120 = <120 hộ")]
    [InlineData("Mỗi xã có ít nhất 120 hộ tham gia.", "120 = ≥120 hộ")]
    [InlineData("Mỗi xã có tối thiểu 120 hộ tham gia.", "120 = ≥120 hộ")]
    [InlineData("Mỗi xã có không dưới 120 hộ tham gia.", "120 = ≥120 hộ")]
    [InlineData("Áp dụng cho thôn có từ 120 hộ trở lên.", "120 = ≥120 hộ")]
    [InlineData("Áp dụng cho thôn có 120 hộ trở lên.", "120 = ≥120 hộ")]
    [InlineData("Áp dụng cho thôn có 120 hộ trở xuống.", "120 = ≤120 hộ")]
    [InlineData("Mỗi xã có tối đa 120 hộ tham gia.", "120 = ≤120 hộ")]
    [InlineData("Mỗi xã có không quá 120 hộ tham gia.", "120 = ≤120 hộ")]
    [InlineData("Có 120 hộ bị ngập.", "120 = 120 hộ")]
    public void Words_around_the_number_bound_it(string text, string expected) => Read.Figures(text).Should().Be(expected);

    [Fact]
    public void A_bound_holds_for_one_number_only() =>
        Read.Figures("Có khoảng 50 người và 12 xe ở đó.").Should().Be("50 = ~50 người | 12 = 12 xe");

    [Theory]
    [InlineData("Giá là 25.000 đồng.", "đồng VND")]
    [InlineData("Kim ngạch đạt 3 tỷ USD.", "usd USD")]
    [InlineData("Kim ngạch đạt 3 tỷ đô la Mỹ.", "đô la mỹ USD")]
    [InlineData("Dự án vay 12 triệu euro.", "euro EUR")]
    [InlineData("Dự án vay 40 tỷ yên.", "yên JPY")]
    [InlineData("Xã thu 3 tấn thóc.", "tấn t")]
    [InlineData("Xã thu 3 tạ thóc.", "tạ dt")]
    [InlineData("Công an thu 3 kg ma túy.", "kg kg")]
    [InlineData("Rừng rộng 3 ha.", "ha har")]
    [InlineData("Rừng rộng 3 héc ta.", "héc ta har")]
    [InlineData("Nhà rộng 80 m2.", "m2 m2")]
    [InlineData("Nhà rộng 80 m².", "m² m2")]
    [InlineData("Nhà rộng 80 mét vuông.", "mét vuông m2")]
    [InlineData("Tỉnh rộng 80 km2.", "km2 km2")]
    [InlineData("Hồ chứa 80 triệu m3.", "m3 m3")]
    [InlineData("Đường dài 80 km.", "km km")]
    [InlineData("Nhà máy phát 80 triệu kWh.", "kwh kW.h")]
    [InlineData("Nhà máy có công suất 80 MW.", "mw MW")]
    [InlineData("Hôm ấy trời nóng 39°C.", "°c Cel")]
    [InlineData("Hôm ấy trời nóng 39 độ C.", "độ c Cel")]
    [InlineData("Ông làm việc 30 năm.", "năm a")]
    [InlineData("Ông đi công tác 30 ngày.", "ngày d")]
    [InlineData("Bị cáo lĩnh 30 tháng tù.", "tháng mo")]
    [InlineData("Cuộc họp kéo dài 3 giờ.", "giờ h")]
    [InlineData("Cuộc họp kéo dài 45 phút.", "phút min")]
    [InlineData("Có 12 vụ.", "vụ -")]
    [InlineData("Có 12 đối tượng bị bắt.", "đối tượng -")]
    [InlineData("Khu này đón 12 triệu lượt khách.", "lượt khách -")]
    public void Units_have_ISO_4217_and_UCUM_codes(string text, string expected) => Read.Units(text).Should().Be(expected);

    [Theory]
    [InlineData("Giá lúa là 7.200 đồng/kg.", "7.200 = 7200 đồng/kg", "đồng/kg VND/kg")]
    [InlineData("Thu nhập là 5,2 triệu đồng/người/năm.", "5,2 triệu = 5200000 đồng/người/năm", "đồng/người/năm -")]
    [InlineData("Năng suất là 62 tạ/ha.", "62 = 62 tạ/ha", "tạ/ha dt/har")]
    [InlineData("Xe chạy 80 km/h.", "80 = 80 km/h", "km/h km/h")]
    [InlineData("Nồng độ là 50 mg/l.", "50 = 50 mg/l", "mg/l mg/L")]
    [InlineData("Giá dầu là 65,1USD/thùng.", "65,1 = 65.1 usd/thùng", "usd/thùng -")]
    [InlineData("Giá đất là 20 triệu đồng/m2.", "20 triệu = 20000000 đồng/m2", "đồng/m2 VND/m2")]
    [InlineData("Giá chào là US$360/tấn.", "360 = 360 usd/tấn", "usd/tấn USD/t")]
    [InlineData("Giá thuê là $25/m2/tháng.", "25 = 25 usd/m2/tháng", "usd/m2/tháng USD/m2/mo")]
    [InlineData("Giá thuê là EUR 2,5 triệu / năm.", "2,5 triệu = 2500000 eur/năm", "eur/năm EUR/a")]
    public void A_rate_keeps_its_whole_unit(string text, string figures, string units)
    {
        Read.Figures(text).Should().Be(figures);
        Read.Units(text).Should().Be(units);
    }

    [Theory]
    [InlineData("Bitcoin tăng lên $25.", "25 = 25", "USD")]
    [InlineData("Hợp đồng trị giá US$2,5 triệu.", "2,5 triệu = 2500000", "USD")]
    [InlineData("Hợp đồng trị giá USD 2,5 triệu.", "2,5 triệu = 2500000", "USD")]
    [InlineData("Hợp đồng trị giá €30 triệu.", "30 triệu = 30000000", "EUR")]
    public void A_currency_may_stand_before_the_number(string text, string amounts, string code)
    {
        Read.Amounts(text).Should().Be(amounts);
        Read.Units(text).Should().EndWith(" " + code);
    }

    [Theory]
    [InlineData("Vụ cháy làm 3 người chết, 5 bị thương.", "3 = 3 người | 5 = 5 người")]
    [InlineData("Khối khai thác 32,22 triệu thùng/ngày, riêng một nước 9,45 triệu.", "32,22 triệu = 32220000 thùng/ngày | 9,45 triệu = 9450000 thùng/ngày")]
    [InlineData("Tỉnh đón 3,2 triệu lượt khách, thu 5 tỷ.", "3,2 triệu = 3200000 lượt khách | 5 tỷ = 5000000000 đồng")]
    [InlineData("Quý này công ty lãi 180 tỷ.", "180 tỷ = 180000000000 đồng")]
    [InlineData("Nửa triệu đồng là tiền cọc, còn lại 2 triệu.", "Nửa triệu = 500000 đồng | 2 triệu = 2000000 đồng")]
    [InlineData("Công an triệt phá 65 băng, nhóm.", "65 = 65 băng")]
    [InlineData("Chỉ số PMI ở mức 51,5 điểm.", "51,5 = 51.5 điểm")]
    [InlineData("Chỉ số PMI đạt 51,5.", "51,5 = 51.5")]
    [InlineData("Sản lượng tăng gấp 2,3 lần.", "2,3 = 2.3 lần")]
    [InlineData("Sản lượng tăng gấp đôi.", "đôi = 2 lần")]
    [InlineData("Nạn nhân 25 tuổi.", "25 = 25 tuổi")]
    [InlineData("Có một người.", "một = 1 người")]
    [InlineData("Hai người ở lại.", "Hai = 2 người")]
    public void The_unit_is_the_counted_noun_or_is_inherited(string text, string expected) => Read.Figures(text).Should().Be(expected);

    [Theory]
    [InlineData("Toàn xã có 214 hộ nghèo.", "214 = 214 hộ")]
    [InlineData("Huyện xảy ra 31 vụ cháy.", "31 = 31 vụ")]
    [InlineData("Huyện xảy ra 31 vụ trộm.", "31 = 31 vụ")]
    [InlineData("Tai nạn làm 3 người chết.", "3 = 3 người")]
    [InlineData("Hai người bị thương.", "Hai = 2 người")]
    [InlineData("Tỉnh nuôi 16 vạn con lợn.", "16 vạn = 160000 con")]
    [InlineData("Hồ chứa 80 triệu m3 nước.", "80 triệu = 80000000 m3")]
    [InlineData("Xã xuất 3 tấn gạo.", "3 = 3 tấn")]
    public void Of_a_classifier_and_a_noun_the_classifier_is_the_unit(string text, string expected) => Read.Figures(text).Should().Be(expected);

    [Theory]
    [InlineData("Nhà anh ở số 12 phố Hàng Bông.")]
    [InlineData("Xe lật trên quốc lộ 1A.")]
    [InlineData("Tai nạn xảy ra trên quốc lộ 14.")]
    [InlineData("Dịch Covid-19 đã lui.")]
    [InlineData("Anh sống ở quận 1.")]
    [InlineData("Lực lượng dùng máy bay F-16.")]
    [InlineData("Đại hội XIII thành công.")]
    [InlineData("Quốc hội khóa XV họp.")]
    [InlineData("Gọi điện thoại 0912345678.")]
    [InlineData("Theo một nghiên cứu [1], giá giảm.")]
    [InlineData("Đội về đích thứ ba.")]
    [InlineData("Hội nghị họp lần thứ 5.")]
    [InlineData("Đội đứng thứ 109/189.")]
    [InlineData("Công ty vào top 10.")]
    [InlineData("Một số hộ còn khó khăn.")]
    [InlineData("Đây là một trong những xã nghèo.")]
    [InlineData("Anh làm việc một cách cẩn thận.")]
    [InlineData("Có hàng chục hộ bị ngập.")]
    [InlineData("Có hàng nghìn người tham gia.")]
    [InlineData("Có vài người đến.")]
    [InlineData("Nhiều người tham gia.")]
    public void Numbers_that_do_not_count_are_left_out(string text) => Read.Figures(text).Should().BeEmpty();

    [Theory]
    [InlineData("Năm nay được mùa.")]
    [InlineData("Ba tôi là nông dân.")]
    [InlineData("Tư tưởng vững vàng.")]
    [InlineData("Chín muồi rồi mới hái.")]
    [InlineData("Không ai bị thương.")]
    [InlineData("Chấm thi nghiêm túc.")]
    public void Words_that_also_write_numbers_are_no_numbers_by_themselves(string text) => Read.Figures(text).Should().BeEmpty();

    [Theory]
    [InlineData("Toàn tỉnh có12 hộ.", "12")]
    [InlineData("Kho còn 65mm thép và 30kg đinh.", "65|30")]
    [InlineData("Giá là 65,1USD/thùng.", "65,1")]
    [InlineData("Thu 1\u00A0250\u00A0hộ.", "1\u00A0250")]
    public void Numbers_glued_to_words_and_spaces_of_any_kind_are_cut_back_out_of_the_text(string text, string numbers) =>
        Read.Document(text).Facts.OfType<FigureFact>().Select(figure => figure.Text).Should().Equal(numbers.Split('|'));

    [Theory]
    [InlineData("Vụ này xuống giống 800.000 ha/700.000 ha.", "800.000 = 800000ha")]
    [InlineData("Tỉnh có 7,9 bác sĩ/10.000 dân.", "7,9 = 7.9bác sĩ/10.000 dân")]
    [InlineData("Công an phát hiện 842 vụ/1.296 bị can.", "842 = 842vụ | 1.296 = 1296bị can")]
    [InlineData("Công an bắt 15 vụ/20 đối tượng.", "15 = 15vụ | 20 = 20đối tượng")]
    [InlineData("Giá vàng tăng từ 1.314,2 lên 1.343,1 USD/ounce.", "1.314,2 = 1314.2usd/ounce | 1.343,1 = 1343.1usd/ounce")]
    [InlineData("Doanh thu đạt 12,5 triệuUSD.", "12,5 triệu = 12500000usd")]
    [InlineData("Số hộ nghèo giảm từ 44 xuống 39.", "44 = 44hộ | 39 = 39hộ")]
    public void Units_are_found_where_they_stand(string text, string expected) =>
        string.Join(" | ", Read.Document(text).Facts.OfType<QuantityFact>().Select(quantity => $"{quantity.Text} = {Read.Amount(quantity.Amount)}{quantity.Unit}"))
            .Should().StartWith(expected);

    [Fact]
    public void Telephone_numbers_count_nothing() =>
        Read.Document("Đường dây nóng: 0912.345.678 hoặc 028.3822 1234.").Facts.Should().BeEmpty();
}
