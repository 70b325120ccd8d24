namespace TextFacts.Tests.Recognition;

/// <summary>Facts as shifts, wards, hospitals and brokers note them: short forms, spaces left out, points for strokes.</summary>
public class TerseWritingTests
{
    private const string Today = "2023-10-20";

    [Theory]
    [InlineData("Tổng mức đầu tư 8.250 trđ.", "8.250 tr = 8250000000 đồng")]
    [InlineData("Xã thu khác 275 tr.đồng.", "275 tr. = 275000000 đồng")]
    [InlineData("Năng suất vườn đạt 96 tr.đ/ha/năm.", "96 tr. = 96000000 đồng/ha/năm")]
    [InlineData("Xã hỗ trợ 600 ngđ/hộ.", "600 ng = 600000 đồng/hộ")]
    [InlineData("Kho bạc thu 2,7 tỷđ.", "2,7 tỷ = 2700000000 đồng")]
    [InlineData("Nhà máy phát 512,5 tr kWh.", "512,5 tr = 512500000 kwh")]
    [InlineData("Công ty chiếm dụng 7 tỷ đồng tiền bảo hiểm của công nhân.", "7 tỷ = 7000000000 đồng")]
    public void Short_forms_of_money_are_multiplied_out(string text, string expected) => Read.Figures(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Ngân hàng lãi 420 tỷ, trích lập 135 tỷ.", "420 tỷ = 420000000000 đồng | 135 tỷ = 135000000000 đồng")]
    [InlineData("Xuất siêu 2,4 tỷ USD; riêng bội chi 61 nghìn tỷ.", "2,4 tỷ = 2400000000 usd | 61 nghìn tỷ = 61000000000000 đồng")]
    [InlineData("Thị giá 41.000 đồng/cổ phiếu, vốn hóa 28.600 tỷ.", "41.000 = 41000 đồng/cổ phiếu | 28.600 tỷ = 28600000000000 đồng")]
    [InlineData("Thu nhập 45 triệu đồng/người/năm, nông thôn 38 triệu.", "45 triệu = 45000000 đồng/người/năm | 38 triệu = 38000000 đồng/người/năm")]
    [InlineData("Cả tỉnh có số học sinh là 1,4 triệu.", "1,4 triệu = 1400000 học sinh")]
    public void Money_without_its_word_is_money_of_its_own_where_it_is_so_much_more(string text, string expected) => Read.Figures(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Số xã đạt chuẩn: 9\nTỷ lệ che phủ rừng đạt 41%.", "9 = 9 xã | 41% = 41%")]
    [InlineData("Số vụ cháy là 12\nTriệu Phong có 3 vụ.", "12 = 12 vụ | 3 = 3 vụ")]
    [InlineData("Giá trị đạt 12,5\ntỷ đồng.", "12,5\ntỷ = 12500000000 đồng")]
    public void A_heading_in_the_next_line_multiplies_nothing(string text, string expected) => Read.Figures(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Mưa từ ngày 6.9 làm ngập 31.450 ha lúa.", "31.450 = 31450 ha")]
    [InlineData("Bụi PM2.5 tăng. Rừng còn 31.450 ha.", "31.450 = 31450 ha")]
    [InlineData("Theo Bảng 2.3, toàn tỉnh có 31.450 ha rừng.", "31.450 = 31450 ha")]
    [InlineData("Rừng còn 2.5 triệu ha, trong đó 31.450 km đường lô.", "2.5 triệu = 2500000 ha | 31.450 = 31.45 km")]
    public void A_name_or_a_date_with_a_point_shows_no_style(string text, string expected) => Read.Figures(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Trạm siêu âm 620 lượt, thu âm 4 bài.", "620 = 620 lượt | 4 = 4 bài")]
    [InlineData("Số ca nặng cao gấp 4 cùng kỳ.", "4 = 4 lần")]
    [InlineData("Tiêm cho trẻ từ 5 đến dưới 12 tuổi.", "từ 5 đến dưới 12 = 5..12 tuổi")]
    [InlineData("Học phí từ 1,2 đến dưới 2,5 triệu đồng/tháng.", "từ 1,2 đến dưới 2,5 triệu = 1200000..2500000 đồng/tháng")]
    [InlineData("Xã thu hồi 640m2/5 hộ.", "640 = 640 m2 | 5 = 5 hộ")]
    [InlineData("Độ che phủ đạt 48,5/47%.", "48,5/47% = 48.5 of 47%")]
    [InlineData("Trạm đo được 185 mm/24h.", "185 = 185 mm/24h")]
    [InlineData("Cả huyện xảy ra 12 vụ, 9 chết.", "12 = 12 vụ | 9 = 9 người")]
    [InlineData("Xe lật làm 3 người chết, 5 bị thương.", "3 = 3 người | 5 = 5 người")]
    [InlineData("Biên lợi nhuận tăng 1,5 đpt.", "1,5 đpt = 1.5 điểm %")]
    [InlineData("Mỗi người ăn 231 gam rau/người/ngày.", "231 = 231 gam rau/người/ngày")]
    [InlineData("Tỷ suất mắc là 41,2/100.000 dân.", "41,2 = 41.2 /100.000 dân")]
    [InlineData("Tỉnh có 32 giường bệnh/vạn dân.", "32 = 32 giường bệnh/vạn dân")]
    [InlineData("Bình quân 46 kg/người/6 tháng.", "46 = 46 kg/người/6 tháng")]
    [InlineData("Ba năm qua thu hút 22,7; 24,3 và 35,8 tỷ USD.", "22,7 = 22700000000 usd | 24,3 = 24300000000 usd | 35,8 tỷ = 35800000000 usd")]
    [InlineData("Giá vàng là 41,2/41,5 triệu đồng/lượng.", "41,2 = 41200000 đồng/lượng | 41,5 triệu = 41500000 đồng/lượng")]
    [InlineData("Xã đã giải ngân 41,2/41,5 triệu đồng.", "41,2/41,5 triệu = 41200000 of 41500000 đồng")]
    [InlineData("Trong 3 phiên, chỉ số ở mức 985,2.", "3 = 3 phiên | 985,2 = 985.2")]
    [InlineData("Tổ gồm 7 đ/c.", "7 = 7 đ/c")]
    [InlineData("Giá đất là 74,5 triệu/m2, thuê 10-12 triệu/tháng.", "74,5 triệu = 74500000 đồng/m2 | 10-12 triệu = 10000000..12000000 đồng/tháng")]
    [InlineData("Tòa phạt 15 (mười lăm) triệu đồng.", "15 (mười lăm) triệu = 15000000 đồng")]
    [InlineData("Ngân hàng bán 3.400 tỷ đợt 1.", "3.400 tỷ = 3400000000000 đồng")]
    [InlineData("Căn nhà giá 4 tỷ 7.", "4 tỷ 7 = 4700000000 đồng")]
    [InlineData("Tổng vốn là 6 nghìn 700 tỷ đồng.", "6 nghìn 700 tỷ = 6700000000000 đồng")]
    [InlineData("Nợ chiếm 1/3 tổng tài sản.", "1/3 = 0.333333 tài sản")]
    [InlineData("Đã trồng 120 ha/KH 150 ha.", "120 = 120 ha | 150 = 150 ha")]
    [InlineData("Lãi suất dao động từ 2% tới trên 3%.", "từ 2% tới trên 3% = 2..3%")]
    [InlineData("Ngôi sao cách ta 33 năm ánh sáng.", "33 = 33 năm ánh sáng")]
    public void Units_that_are_left_out_or_shared_are_found(string text, string expected) => Read.Figures(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Cháy rừng thông hàng chục năm tuổi.")]
    [InlineData("Nông dân gieo giống lai 27T31.")]
    [InlineData("Ngành y tế nhắc lại thông điệp 5K.")]
    [InlineData("Theo các Điều 12, 13 và 14 Luật Du lịch.")]
    [InlineData("Địa phương xếp 6/10 về chuyển đổi số.")]
    [InlineData("2.3 Chăn nuôi: đàn bò tăng chậm.")]
    [InlineData("Tỉnh chủ trương: (1) giữ rừng; (2) trồng rừng.")]
    [InlineData("Tỉnh xếp vị trí 63/63.")]
    public void Names_ranks_and_vague_amounts_count_nothing(string text) => Read.Figures(text, Today).Should().BeEmpty();

    [Theory]
    [InlineData("Hai vụ cháy xảy ra cùng ngày 28.6.", "cùng ngày 28.6 = 2023-06-28")]
    [InlineData("Lửa bùng lại lúc 4 giờ sáng 29.6.", "4 giờ sáng 29.6 = 2023-06-29T04:00")]
    [InlineData("Thu ngân sách 9 tháng 5.870 tỷ đồng.", "9 tháng = 2023-01/2023-09")]
    [InlineData("Trong tuần 35/2023, huyện có 62 ca.", "tuần 35/2023 = 2023-08-28/2023-09-03")]
    [InlineData("6T đầu năm 2024 xã thu 15 tỷ, 3T cuối năm 2023 thu 9 tỷ.", "6T đầu năm 2024 = 2024-01/2024-06 | 3T cuối năm 2023 = 2023-10/2023-12")]
    [InlineData("Tuần từ ngày 28.8 - 3.9, quận ghi nhận 51 ca.", "Tuần từ ngày 28.8 - 3.9 = 2023-08-28/2023-09-03")]
    [InlineData("Từ 0h ngày 1/9 đến 24h ngày 2/9 có 34 ca.", "Từ 0h ngày 1/9 đến 24h ngày 2/9 = 2023-09-01T00:00/2023-09-03T00:00")]
    [InlineData("Trong 2 ngày 05,06/7/2019 HĐND họp.", "2 ngày 05,06/7/2019 = 2019-07-05/2019-07-06")]
    [InlineData("Họp các ngày 18,19/12/2018.", "ngày 18 = 2018-12-18 | 19/12/2018 = 2018-12-19")]
    [InlineData("Bão vào đêm 14, rạng sáng 15/9.", "đêm 14 = 2023-09-14 | rạng sáng 15/9 = 2023-09-15")]
    [InlineData("Đoàn họp ngày 19 và 20/9.", "ngày 19 = 2023-09-19 | 20/9 = 2023-09-20")]
    [InlineData("Doanh thu 3Q20 giảm, 9M20 tăng.", "3Q20 = 2020-07/2020-09 | 9M20 = 2020-01/2020-09")]
    [InlineData("Lãi T9/2020 đạt 120 tỷ đồng.", "T9/2020 = 2020-09")]
    [InlineData("Đơn vị xong kế hoạch cả năm trước 2 tháng.", "cả năm = 2023")]
    [InlineData("Số ca tăng so với cùng thời điểm năm 2022.", "cùng thời điểm năm 2022 = 2022")]
    [InlineData("Hôm qua (19.10) có mưa.", "Hôm qua (19.10) = 2023-10-19")]
    [InlineData("Doanh thu nửa đầu 2023 giảm.", "nửa đầu 2023 = 2023-01/2023-06")]
    [InlineData("Đoàn đến lúc 5h45' ngày 12/3.", "5h45' ngày 12/3 = 2023-03-12T05:45")]
    [InlineData("Giai đoạn 21-25 xây 14 trạm.", "Giai đoạn 21-25 = 2021/2025")]
    [InlineData("Xuất khẩu tháng Mười Một đạt 30 tỷ USD.", "tháng Mười Một = 2023-11")]
    [InlineData("Kinh tế quý IV và năm 2017 khởi sắc.", "quý IV = 2017-10/2017-12 | năm 2017 = 2017")]
    [InlineData("Rạng sáng 29 Tết, cháy 3 căn nhà.", "Rạng sáng 29 Tết = 2023-01-20")]
    [InlineData("Thu từ đầu năm đến thời điểm 15/9/2017 đạt 9 tỷ đồng.", "từ đầu năm đến thời điểm 15/9/2017 = 2017-01/2017-09-15")]
    [InlineData("Giá giảm trong phiên thứ Sáu (14/8), còn 58 USD/thùng.", "thứ Sáu (14/8) = 2023-08-14")]
    public void Dates_are_read_as_they_are_jotted_down(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Uống ngày 2 lần, trẻ ăn ngày 3 bữa.")]
    [InlineData("Đây là phiên thứ 3 sau kỳ nghỉ.")]
    [InlineData("Sản lượng chỉ bằng 3/4.")]
    [InlineData("Cách mạng Tháng Tám thành công.")]
    [InlineData("Tiêm cho trẻ từ 6 tháng đến 5 tuổi.")]
    [InlineData("Người có độ tuổi từ 18 - 30 được chọn.")]
    public void How_often_and_which_one_are_no_dates(string text) => Read.Dates(text, Today).Should().BeEmpty();

    [Theory]
    [InlineData("Xã làm theo Luật BVMT năm 2020.", "Luật BVMT năm 2020 = luật; year 2020; title BVMT")]
    [InlineData("Xã làm theo Luật DSVH 2001.", "Luật DSVH 2001 = luật; year 2001; title DSVH")]
    [InlineData("Xã nhận Công văn số 812/UBND-KT ngày 22/5/2023 v/v phòng chống cháy rừng.", "Công văn số 812/UBND-KT ngày 22/5/2023 v/v phòng chống cháy rừng = công văn; number 812; symbol 812/UBND-KT; date 2023-05-22; title phòng chống cháy rừng")]
    [InlineData("Chương trình OCOP có 245 sản phẩm.", "Chương trình OCOP = chương trình; title OCOP")]
    [InlineData("Tỉnh học tập Nghị quyết TW 8 khóa XI.", "Nghị quyết TW 8 khóa XI = nghị quyết; number 8; issuer TW")]
    [InlineData("Nghị định 100/2019/NĐ-CP, sửa đổi bởi Nghị định 123/2021/NĐ-CP, còn hiệu lực.", "Nghị định 100/2019/NĐ-CP = nghị định; number 100; symbol 100/2019/NĐ-CP; year 2019 | Nghị định 123/2021/NĐ-CP = nghị định; number 123; symbol 123/2021/NĐ-CP; year 2021")]
    [InlineData("Cục Thi hành án dân sự tỉnh ban hành Kế hoạch số 45/KH-CTHADS về thi hành án tín dụng.", "Kế hoạch số 45/KH-CTHADS về thi hành án tín dụng = kế hoạch; number 45; symbol 45/KH-CTHADS; issuer Cục Thi hành án dân sự tỉnh; title thi hành án tín dụng")]
    [InlineData("Kế hoạch 12/KH-UBND về kinh tế tập thể đến năm 2025, định hướng đến năm 2030.", "Kế hoạch 12/KH-UBND về kinh tế tập thể đến năm 2025, định hướng đến năm 2030 = kế hoạch; number 12; symbol 12/KH-UBND; title kinh tế tập thể đến năm 2025, định hướng đến năm 2030")]
    [InlineData("Thông tư số 05/2020/TTLT của Bộ Tài chính và Bộ Nội vụ về phụ cấp.", "Thông tư số 05/2020/TTLT của Bộ Tài chính và Bộ Nội vụ về phụ cấp = thông tư; number 05; symbol 05/2020/TTLT; year 2020; issuer Bộ Tài chính và Bộ Nội vụ; title phụ cấp")]
    [InlineData("Nghị định 01/2023/NĐ-CP quy định chức năng của Bộ Văn hóa, Thể thao và Du lịch.", "Nghị định 01/2023/NĐ-CP quy định chức năng của Bộ Văn hóa, Thể thao và Du lịch = nghị định; number 01; symbol 01/2023/NĐ-CP; year 2023; title quy định chức năng của Bộ Văn hóa, Thể thao và Du lịch")]
    public void Directives_are_cut_where_they_end(string text, string expected) => Read.Directives(text, Today).Should().Be(expected);
}
