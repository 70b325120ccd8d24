namespace TextFacts.Tests.Recognition;

/// <summary>Dates: how they are written.</summary>
public class DateTests
{
    /// <summary>The day of the report, a Monday, where a test names no other.</summary>
    private const string Today = "2024-07-08";

    [Theory]
    [InlineData("Hội nghị diễn ra ngày 08/7/2024.", "ngày 08/7/2024 = 2024-07-08")]
    [InlineData("Hội nghị diễn ra 08/07/2024.", "08/07/2024 = 2024-07-08")]
    [InlineData("Hội nghị diễn ra ngày 8-7-2024.", "ngày 8-7-2024 = 2024-07-08")]
    [InlineData("Hội nghị diễn ra ngày 8.7.2024.", "ngày 8.7.2024 = 2024-07-08")]
    [InlineData("Hội nghị diễn ra ngày 3/9/91.", "ngày 3/9/91 = 1991-09-03")]
    [InlineData("Hội nghị diễn ra ngày 3/9/23.", "ngày 3/9/23 = 2023-09-03")]
    [InlineData("Hội nghị diễn ra ngày 8 tháng 7 năm 2024.", "ngày 8 tháng 7 năm 2024 = 2024-07-08")]
    [InlineData("Hội nghị diễn ra ngày 8 tháng 7, năm 2024.", "ngày 8 tháng 7, năm 2024 = 2024-07-08")]
    [InlineData("Hội nghị diễn ra ngày 8 tháng Bảy năm 2024.", "ngày 8 tháng Bảy năm 2024 = 2024-07-08")]
    [InlineData("Hội nghị diễn ra ngày mồng 8 tháng 7 năm 2024.", "ngày mồng 8 tháng 7 năm 2024 = 2024-07-08")]
    [InlineData("Hội nghị diễn ra sáng 08/7/2024.", "sáng 08/7/2024 = 2024-07-08")]
    [InlineData("Hội nghị diễn ra chiều ngày 08/7/2024.", "chiều ngày 08/7/2024 = 2024-07-08")]
    [InlineData("Hội nghị diễn ra rạng sáng 29/2/2024.", "rạng sáng 29/2/2024 = 2024-02-29")]
    [InlineData("Hà Nội, ngày 01 tháng 9 năm 2023", "ngày 01 tháng 9 năm 2023 = 2023-09-01")]
    public void Days_are_read(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Nội dung - Năm 2018 - Năm 2019", "Năm 2018 = 2018 | Năm 2019 = 2019")]
    [InlineData("Nội dung – Năm 2017 – Năm 2018 – Năm 2019", "Năm 2017 = 2017 | Năm 2018 = 2018 | Năm 2019 = 2019")]
    [InlineData("Chỉ tiêu (tỷ đồng) - Quý I/2022 - Quý I/2023", "Quý I/2022 = 2022-01/2022-03 | Quý I/2023 = 2023-01/2023-03")]
    [InlineData("Vòng một đã xong. - Tháng 8/2023 - tháng 9/2023: vòng hai.", "Tháng 8/2023 - tháng 9/2023 = 2023-08/2023-09")]
    [InlineData("Số liệu năm 2018 - năm 2019", "năm 2018 - năm 2019 = 2018/2019")]
    [InlineData("Nội dung - năm 2018 - 2019", "năm 2018 - 2019 = 2018/2019")]
    public void The_heads_of_columns_are_no_range(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Hội nghị diễn ra ngày 31/4/2024.")]
    [InlineData("Hội nghị diễn ra ngày 30/2/2024.")]
    [InlineData("Hội nghị diễn ra 29/2/2023.")]
    [InlineData("Hội nghị diễn ra 12/13/2024.")]
    public void A_day_that_the_calendar_does_not_have_is_no_day(string text) =>
        Read.Document(text, Today).Facts.OfType<DateFact>().Should().NotContain(date => date.Value.Start!.Value.Precision == CalendarPrecision.Day);

    [Theory]
    [InlineData("Hội nghị diễn ra thứ năm tuần tới.", "thứ năm tuần tới = 2024-07-18")]
    [InlineData("Hội nghị diễn ra thứ 5 tuần sau.", "thứ 5 tuần sau = 2024-07-18")]
    [InlineData("Hội nghị diễn ra thứ sáu của tuần này.", "thứ sáu của tuần này = 2024-07-12")]
    [InlineData("Hội nghị diễn ra thứ 6 tuần trước.", "thứ 6 tuần trước = 2024-07-05")]
    [InlineData("Hội nghị diễn ra thứ 2 ngày 15 tháng 7.", "thứ 2 ngày 15 tháng 7 = 2024-07-15")]
    [InlineData("Hội nghị diễn ra 12 tháng 10 năm 2023.", "12 tháng 10 năm 2023 = 2023-10-12")]
    [InlineData("Hội nghị diễn ra sáng nay 8.7.", "sáng nay 8.7 = 2024-07-08")]
    [InlineData("Hội nghị diễn ra hôm nay lúc 2 giờ chiều.", "hôm nay lúc 2 giờ chiều = 2024-07-08T14:00")]
    [InlineData("Hội nghị diễn ra ngày 5/6/2024 vào lúc 14h30.", "ngày 5/6/2024 vào lúc 14h30 = 2024-06-05T14:30")]
    [InlineData("Lượng mưa từ 19h/26/6 đến 07h/27/6 đạt 80 mm.", "từ 19h/26/6 đến 07h/27/6 = 2024-06-26T19:00/2024-06-27T07:00")]
    [InlineData("Tàu rời bến lúc 18g chiều nay 8-7.", "18g chiều nay 8-7 = 2024-07-08T18:00")]
    [InlineData("Tàu rời bến lúc 3 giờ rưỡi chiều.", "3 giờ rưỡi chiều = 2024-07-08T15:30")]
    [InlineData("Tàu rời bến lúc năm giờ kém mười lăm.", "năm giờ kém mười lăm = 2024-07-08T04:45")]
    [InlineData("Việc này bắt đầu cách đây hơn 1 tuần.", "cách đây hơn 1 tuần = 2024-07-01")]
    [InlineData("Mưa còn kéo dài trong 2-3 ngày tới.", "2-3 ngày tới = 2024-07-08/2024-07-11")]
    [InlineData("Kết quả của quý 4 của năm 2023 rất tốt.", "quý 4 của năm 2023 = 2023-10/2023-12")]
    public void Days_are_read_as_they_are_said(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Fact]
    public void The_last_week_of_the_calendar_ends_with_it() =>
        Read.Dates("Tuần 5 tháng 12, xã có 5 vụ.", "9999-12-31").Should().Be("Tuần 5 tháng 12 = 9999-12-29/9999-12-31");

    [Theory]
    [InlineData("Từ nay đến năm 2030, xã trồng 5 ha rừng.", "Từ nay đến năm 2030 = 2024/2030")]
    [InlineData("Từ nay tới năm 2030, xã trồng 5 ha rừng.", "Từ nay tới năm 2030 = 2024/2030")]
    [InlineData("Từ nay - năm 2030, xã trồng 5 ha rừng.", "Từ nay - năm 2030 = 2024/2030")]
    [InlineData("Từ nay đến cuối năm 2025, xã trồng 5 ha rừng.", "Từ nay đến cuối năm 2025 = 2024-07/2025")]
    [InlineData("Năm 2023 mưa nhiều. Từ nay đến cuối năm, xã trồng 5 ha rừng.", "Năm 2023 = 2023 | Từ nay đến cuối năm = 2024-07/2024")]
    [InlineData("Từ nay đến hết năm, xã trồng 5 ha rừng.", "Từ nay đến hết năm = 2024-07/2024")]
    [InlineData("Từ nay tới hết tháng, xã trồng 5 ha rừng.", "Từ nay tới hết tháng = 2024-07-08/2024-07-31")]
    [InlineData("Từ nay đến cuối tháng, xã trồng 5 ha rừng.", "Từ nay đến cuối tháng = 2024-07-08/2024-07-31")]
    [InlineData("Công ty chốt kế hoạch 2023\n\nĐội tàu chở than.", "2023 = 2023")]
    [InlineData("Từ nay đến 1h ngày 15/7 còn mưa to.", "Từ nay đến 1h ngày 15/7 = 2024-07-08/2024-07-15T01:00")]
    [InlineData("Giải thưởng của thập kỷ 1999-2009 thuộc về xã.", "thập kỷ 1999-2009 = 1999/2009")]
    [InlineData("Xã rơi từ hạng hai xuống vị trí thứ năm năm nay.", "năm nay = 2024")]
    [InlineData("Trong 20 ngày đầu năm 2024, cả huyện có 6 vụ.", "20 ngày đầu năm 2024 = 2024-01-01/2024-01-20")]
    [InlineData("Hai tuần đầu năm nay, cả huyện có 6 vụ.", "Hai tuần đầu năm nay = 2024-01-01/2024-01-14")]
    [InlineData("Ngày 3/7, trời mưa to. Hôm đó, xã sơ tán 6 hộ.", "Ngày 3/7 = 2024-07-03 | Hôm đó = 2024-07-03")]
    [InlineData("Ngày 3/7, trời mưa to. Tối hôm ấy, xã sơ tán 6 hộ.", "Ngày 3/7 = 2024-07-03 | Tối hôm ấy = 2024-07-03")]
    public void Stretches_from_now_and_days_spoken_of_before_are_read(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Lợi nhuận H1/2023 đạt 5 tỷ đồng.", "H1/2023 = 2023-01/2023-06")]
    [InlineData("Lợi nhuận 2H2023 đạt 5 tỷ đồng.", "2H2023 = 2023-07/2023-12")]
    [InlineData("Lợi nhuận 9M2023 đạt 5 tỷ đồng.", "9M2023 = 2023-01/2023-09")]
    [InlineData("Lợi nhuận 9T/2023 đạt 5 tỷ đồng.", "9T/2023 = 2023-01/2023-09")]
    [InlineData("Lợi nhuận quý cuối năm 2023 đạt 5 tỷ đồng.", "quý cuối năm 2023 = 2023-10/2023-12")]
    [InlineData("Lợi nhuận quý đầu tiên của năm 2023 đạt 5 tỷ đồng.", "quý đầu tiên của năm 2023 = 2023-01/2023-03")]
    [InlineData("Lợi nhuận tháng đầu tiên của năm 2023 đạt 5 tỷ đồng.", "tháng đầu tiên của năm 2023 = 2023-01")]
    [InlineData("Lợi nhuận tháng cuối cùng của năm 2023 đạt 5 tỷ đồng.", "tháng cuối cùng của năm 2023 = 2023-12")]
    [InlineData("Niên vụ 2022/2023, cả nước xuất 5 triệu bao.", "Niên vụ 2022/2023 = 2022/2023")]
    [InlineData("Từ năm 2015 trở lại đây, xã có 5 vụ.", "Từ năm 2015 trở lại đây = 2015/2024")]
    [InlineData("Cập nhật 2024-05-31, xã có 5 vụ.", "2024-05-31 = 2024-05-31")]
    [InlineData("Cập nhật ngày 2024/05/31, xã có 5 vụ.", "ngày 2024/05/31 = 2024-05-31")]
    [InlineData("Xã họp ngày đầu tiên của tháng 3.", "ngày đầu tiên của tháng 3 = 2024-03-01")]
    [InlineData("Từ 21.10 đến 15.11.2023, xã mở 5 lớp.", "Từ 21.10 đến 15.11.2023 = 2023-10-21/2023-11-15")]
    [InlineData("Dịp lễ 30.4, xã đón 5 đoàn khách.", "30.4 = 2024-04-30")]
    [InlineData("Vụ việc xảy ra vào thứ năm.", "thứ năm = 2024-07-04")]
    [InlineData("Việc này bắt đầu vào năm hai không mười ba.", "năm hai không mười ba = 2013")]
    [InlineData("Xã thành lập tháng tư năm một chín bảy lăm.", "tháng tư năm một chín bảy lăm = 1975-04")]
    [InlineData("Xã thành lập năm hai không linh chín.", "năm hai không linh chín = 2009")]
    public void Forms_of_companies_of_programs_and_of_speech_are_read(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Tuần đầu tháng 6, xã có 5 vụ.", "Tuần đầu tháng 6 = 2024-06-01/2024-06-07")]
    [InlineData("Tuần thứ hai của tháng 6, xã có 5 vụ.", "Tuần thứ hai của tháng 6 = 2024-06-08/2024-06-14")]
    [InlineData("Tuần thứ 3 tháng 6, xã có 5 vụ.", "Tuần thứ 3 tháng 6 = 2024-06-15/2024-06-21")]
    [InlineData("Tuần 4 tháng 6/2024, xã có 5 vụ.", "Tuần 4 tháng 6/2024 = 2024-06-22/2024-06-28")]
    [InlineData("Tuần thứ năm của tháng 6, xã có 5 vụ.", "Tuần thứ năm của tháng 6 = 2024-06-29/2024-06-30")]
    [InlineData("Trong tuần 26 năm 2024, xã có 5 ca.", "tuần 26 năm 2024 = 2024-06-24/2024-06-30")]
    [InlineData("Sang tuần thứ hai sau Tết, chợ mới đông.", "")]
    [InlineData("Tuần cuối cùng của tháng 2/2023, xã có 5 vụ.", "Tuần cuối cùng của tháng 2/2023 = 2023-02-22/2023-02-28")]
    [InlineData("Tuần kết thúc ngày 5/6, xã có 5 vụ.", "Tuần kết thúc ngày 5/6 = 2024-05-30/2024-06-05")]
    [InlineData("Hai năm 2022, 2023, xã có 5 vụ.", "Hai năm 2022, 2023 = 2022/2023")]
    [InlineData("Ba năm 2021, 2022 và 2023, xã có 5 vụ.", "Ba năm 2021, 2022 và 2023 = 2021/2023")]
    [InlineData("Hai tháng 5 và 6/2023, xã có 5 vụ.", "Hai tháng 5 và 6/2023 = 2023-05/2023-06")]
    [InlineData("Hai quý I và II năm 2023, xã có 5 vụ.", "Hai quý I và II năm 2023 = 2023-01/2023-06")]
    [InlineData("Hai năm 2020, 2023, xã có 5 vụ.", "năm 2020 = 2020 | 2023 = 2023")]
    [InlineData("Mùa 2022/23, đội thắng 5 trận.", "2022/23 = 2022/2023")]
    [InlineData("8 tháng 2023 - 8 tháng 2022", "8 tháng 2023 = 2023-01/2023-08 | 8 tháng 2022 = 2022-01/2022-08")]
    [InlineData("Bảy tháng qua, xã có 5 vụ.", "Bảy tháng qua = 2024-01/2024-07")]
    [InlineData("Hai tháng qua, xã có 5 vụ.", "Hai tháng qua = 2024-05/2024-07")]
    [InlineData("Sang năm 2025, xã mở 5 lớp.", "năm 2025 = 2025")]
    [InlineData("Sang năm, xã mở 5 lớp.", "Sang năm = 2025")]
    public void Weeks_of_months_and_counted_lists_are_stretches(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Ông dạy 14 năm trước khi về hưu.")]
    [InlineData("Trong 5 năm trước ngày điều tra có 3 vụ.")]
    public void A_length_before_an_event_is_no_date(string text) => Read.Dates(text, Today).Should().BeEmpty();

    [Theory]
    [InlineData("Đoàn xã tổ chức “Ngày chủ Nhật xanh”, thu gom rác.")]
    [InlineData("Đoàn xã tổ chức Ngày Chủ nhật xanh, thu gom rác.")]
    [InlineData("Công an xã ra quân “Ngày thứ Bảy cùng dân làm giấy tờ”.")]
    [InlineData("Xã mở ngày thứ Bảy tình nguyện ở ba thôn.")]
    [InlineData("Chương trình Chủ nhật đỏ nhận được nhiều máu.")]
    [InlineData("Phường duy trì \"Sáng thứ Bảy văn minh\" ở chợ.")]
    public void Weekdays_in_the_names_of_events_are_no_dates(string text) => Read.Dates(text, Today).Should().BeEmpty();

    [Theory]
    [InlineData("Mưa to từ 6 đến 9 giờ sáng 5/7.", "từ 6 đến 9 giờ sáng 5/7 = 2024-07-05T06:00/2024-07-05T09:00")]
    [InlineData("Ngày 5/7, cấm xe từ 16 đến 19h.", "Ngày 5/7 = 2024-07-05 | từ 16 đến 19h = 2024-07-05T16:00/2024-07-05T19:00")]
    [InlineData("Máy nặng 1,6 kg, pin từ 6 đến 7 giờ là dư sức.", "")]
    public void The_first_of_two_hours_is_no_day(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Sáng Chủ nhật, đoàn trao quà cho hộ nghèo.", "Sáng Chủ nhật = 2024-07-07")]
    [InlineData("“Ngày thứ Bảy”, ông Hòa nói.", "Ngày thứ Bảy = 2024-07-06")]
    [InlineData("“Sáng Chủ nhật, tôi và các bạn trong đội sẽ ra đồng”, ông Hòa nói.", "Sáng Chủ nhật = 2024-07-07")]
    public void Weekdays_that_are_said_are_dates(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Mỗi ngày máy chạy 8 giờ tối đa.")]
    [InlineData("Đội đứng thứ 5 toàn đoàn.")]
    [InlineData("Trong 31 tuần đầu năm học, lớp vắng 6 buổi.")]
    public void Lengths_and_ranks_are_no_dates(string text) => Read.Dates(text, Today).Should().BeEmpty();

    [Theory]
    [InlineData("Tổng kết tháng 3/2024.", "tháng 3/2024 = 2024-03")]
    [InlineData("Tổng kết tháng 3-2024.", "tháng 3-2024 = 2024-03")]
    [InlineData("Tổng kết tháng 3 năm 2024.", "tháng 3 năm 2024 = 2024-03")]
    [InlineData("Tổng kết tháng Ba năm 2024.", "tháng Ba năm 2024 = 2024-03")]
    [InlineData("Tổng kết tháng Năm năm 2024.", "tháng Năm năm 2024 = 2024-05")]
    [InlineData("Tổng kết tháng tư năm 2024.", "tháng tư năm 2024 = 2024-04")]
    [InlineData("Tổng kết tháng mười hai năm 2023.", "tháng mười hai năm 2023 = 2023-12")]
    [InlineData("Đến tháng 9/2022tăng mạnh.", "tháng 9/2022 = 2022-09")]
    [InlineData("Tổng kết giữa tháng 9/2022.", "giữa tháng 9/2022 = 2022-09")]
    [InlineData("Tổng kết cuối tháng 9/2022.", "cuối tháng 9/2022 = 2022-09")]
    public void Months_are_read(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Tổng kết quý I/2024.", "quý I/2024 = 2024-01/2024-03")]
    [InlineData("Tổng kết quý 2/2024.", "quý 2/2024 = 2024-04/2024-06")]
    [InlineData("Tổng kết quý III năm 2023.", "quý III năm 2023 = 2023-07/2023-09")]
    [InlineData("Tổng kết QUÝ IV NĂM 2023.", "QUÝ IV NĂM 2023 = 2023-10/2023-12")]
    [InlineData("Tổng kết quý một năm 2024.", "quý một năm 2024 = 2024-01/2024-03")]
    [InlineData("Tổng kết 6 tháng đầu năm 2024.", "6 tháng đầu năm 2024 = 2024-01/2024-06")]
    [InlineData("Tổng kết sáu tháng đầu năm 2024.", "sáu tháng đầu năm 2024 = 2024-01/2024-06")]
    [InlineData("Tổng kết 9 tháng đầu năm 2023.", "9 tháng đầu năm 2023 = 2023-01/2023-09")]
    [InlineData("Tổng kết 9 tháng năm 2023.", "9 tháng năm 2023 = 2023-01/2023-09")]
    [InlineData("Tổng kết 6 tháng cuối năm 2023.", "6 tháng cuối năm 2023 = 2023-07/2023-12")]
    [InlineData("Tổng kết 3 tháng cuối năm 2023.", "3 tháng cuối năm 2023 = 2023-10/2023-12")]
    [InlineData("Tổng kết nửa đầu năm 2023.", "nửa đầu năm 2023 = 2023-01/2023-06")]
    [InlineData("Tổng kết nửa cuối năm 2023.", "nửa cuối năm 2023 = 2023-07/2023-12")]
    [InlineData("Tổng kết hai quý đầu năm 2023.", "hai quý đầu năm 2023 = 2023-01/2023-06")]
    [InlineData("Tổng kết 10 ngày đầu tháng 5/2023.", "10 ngày đầu tháng 5/2023 = 2023-05-01/2023-05-10")]
    public void Parts_of_a_year_are_stretches_of_months(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Tổng kết năm 2024.", "năm 2024 = 2024")]
    [InlineData("Tổng kết đầu năm 2024.", "đầu năm 2024 = 2024")]
    [InlineData("Tổng kết cuối năm 2024.", "cuối năm 2024 = 2024")]
    [InlineData("Tổng kết cả năm 2023.", "cả năm 2023 = 2023")]
    [InlineData("Phấn đấu đến năm 2030 xóa nghèo.", "năm 2030 = 2030")]
    [InlineData("Đất nước đổi mới từ năm 1986.", "năm 1986 = 1986")]
    [InlineData("Thập niên 1990 kinh tế mở cửa.", "Thập niên 1990 = 199X")]
    [InlineData("Kinh tế mở cửa những năm 90.", "những năm 90 = 199X")]
    [InlineData("Kinh tế mở cửa cuối những năm 1980.", "cuối những năm 1980 = 198X")]
    [InlineData("Việt Nam ở thế kỷ 21.", "thế kỷ 21 = 20XX")]
    [InlineData("Việt Nam ở thế kỷ XX.", "thế kỷ XX = 19XX")]
    [InlineData("Việt Nam ở giữa thế kỷ XIX.", "giữa thế kỷ XIX = 18XX")]
    public void Years_decades_and_centuries_are_read(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Chiến lược giai đoạn 2021-2025.", "giai đoạn 2021-2025 = 2021/2025")]
    [InlineData("Chiến lược giai đoạn 1998-99.", "giai đoạn 1998-99 = 1998/1999")]
    [InlineData("Chiến lược giai đoạn 2021 – 2025.", "giai đoạn 2021 – 2025 = 2021/2025")]
    [InlineData("Đại hội nhiệm kỳ 2020 - 2025.", "nhiệm kỳ 2020 - 2025 = 2020/2025")]
    [InlineData("Tổng kết giai đoạn 5 năm (2011-2015).", "giai đoạn 5 năm (2011-2015) = 2011/2015")]
    [InlineData("Tổng kết 3 năm (2011-2013).", "3 năm (2011-2013) = 2011/2013")]
    [InlineData("Chương trình kéo dài từ năm 2016 đến năm 2020.", "từ năm 2016 đến năm 2020 = 2016/2020")]
    [InlineData("Tổng kết năm học 2022-2023.", "năm học 2022-2023 = 2022/2023")]
    [InlineData("Tính từ ngày 15/12/2023 đến ngày 14/6/2024.", "từ ngày 15/12/2023 đến ngày 14/6/2024 = 2023-12-15/2024-06-14")]
    [InlineData("Tính từ 15/12/2023 đến hết 14/6/2024.", "từ 15/12/2023 đến hết 14/6/2024 = 2023-12-15/2024-06-14")]
    [InlineData("Tính từ ngày 16/6 đến ngày 15/9/2018.", "từ ngày 16/6 đến ngày 15/9/2018 = 2018-06-16/2018-09-15")]
    [InlineData("Lễ hội mở từ 10 đến 16/11/2025.", "từ 10 đến 16/11/2025 = 2025-11-10/2025-11-16")]
    [InlineData("Lễ hội mở ngày 10-16/11/2025.", "ngày 10-16/11/2025 = 2025-11-10/2025-11-16")]
    [InlineData("Bão hoành hành hai ngày 19 và 20/10/2013.", "hai ngày 19 và 20/10/2013 = 2013-10-19/2013-10-20")]
    [InlineData("Tôm chết từ tháng 3 đến tháng 6/1995.", "từ tháng 3 đến tháng 6/1995 = 1995-03/1995-06")]
    [InlineData("Tôm chết từ tháng 11/2022 đến tháng 2/2023.", "từ tháng 11/2022 đến tháng 2/2023 = 2022-11/2023-02")]
    [InlineData("Tổng kết quý I - III/2023.", "quý I - III/2023 = 2023-01/2023-09")]
    [InlineData("Tổng kết từ quý II đến quý III/2023.", "từ quý II đến quý III/2023 = 2023-04/2023-09")]
    [InlineData("Đảng viên mới giai đoạn 2021-2025, tầm nhìn đến năm 2030.", "giai đoạn 2021-2025 = 2021/2025 | năm 2030 = 2030")]
    public void Ranges_of_every_grain_are_one_date(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Họp các ngày 5 và 7/8/2023.", "2023-08-05 2023-08-07")]
    [InlineData("So năm 2022 với năm 2021.", "2022 2021")]
    public void Dates_of_a_list_are_facts_of_their_own(string text, string values) =>
        Read.Document(text, Today).Facts.OfType<DateFact>().Select(date => date.Value.ToString()).Should().Equal(values.Split(' '));

    [Theory]
    [InlineData("Áp dụng từ ngày 1/8/2013.", "ngày 1/8/2013 = 2013-08-01")]
    [InlineData("Áp dụng kể từ tháng 5/2013.", "tháng 5/2013 = 2013-05")]
    [InlineData("Áp dụng trước ngày 15/11/2013.", "ngày 15/11/2013 = 2013-11-15")]
    [InlineData("Tính đến 30/6/2014.", "30/6/2014 = 2014-06-30")]
    public void A_bare_from_or_until_is_the_point_itself(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Cháy xảy ra lúc 14h30 ngày 5/6/2024.", "14h30 ngày 5/6/2024 = 2024-06-05T14:30")]
    [InlineData("Cháy xảy ra lúc 14 giờ 30 ngày 5/6/2024.", "14 giờ 30 ngày 5/6/2024 = 2024-06-05T14:30")]
    [InlineData("Cháy xảy ra lúc 14 giờ 30 phút ngày 5/6/2024.", "14 giờ 30 phút ngày 5/6/2024 = 2024-06-05T14:30")]
    [InlineData("Cháy xảy ra lúc 14:30 ngày 5/6/2024.", "14:30 ngày 5/6/2024 = 2024-06-05T14:30")]
    [InlineData("Cháy xảy ra lúc 8 giờ ngày 5/6/2024.", "8 giờ ngày 5/6/2024 = 2024-06-05T08:00")]
    [InlineData("Cháy xảy ra lúc 23h ngày 11/3/2018.", "23h ngày 11/3/2018 = 2018-03-11T23:00")]
    [InlineData("Cháy xảy ra lúc 2 giờ chiều ngày 5/6/2024.", "2 giờ chiều ngày 5/6/2024 = 2024-06-05T14:00")]
    [InlineData("Cháy xảy ra lúc 8 giờ tối 5/6/2024.", "8 giờ tối 5/6/2024 = 2024-06-05T20:00")]
    [InlineData("Cháy xảy ra lúc 2 giờ sáng 5/6/2024.", "2 giờ sáng 5/6/2024 = 2024-06-05T02:00")]
    [InlineData("Họp từ 14h00 đến 16h30, ngày 12 tháng 3 năm 2025.", "từ 14h00 đến 16h30, ngày 12 tháng 3 năm 2025 = 2025-03-12T14:00/2025-03-12T16:30")]
    [InlineData("Ngày 7/7/2024, mưa to. Đến 09:38, mưa tạnh.", "Ngày 7/7/2024 = 2024-07-07 | 09:38 = 2024-07-07T09:38")]
    public void Times_of_day_are_minutes_of_the_day(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Trận đấu bắt đầu lúc 25h ngày 5/6/2024.")]
    [InlineData("Trận đấu bắt đầu lúc 14h75 ngày 5/6/2024.")]
    public void A_time_that_the_day_does_not_have_is_no_time(string text) =>
        Read.Document(text, Today).Facts.OfType<DateFact>().Should().NotContain(date => date.Value.Start!.Value.Precision == CalendarPrecision.Minute);

    [Theory]
    [InlineData("Tuần này giá tăng.", "Tuần này = 2024-07-08/2024-07-14")]
    [InlineData("Tháng tới giá sẽ tăng.", "Tháng tới = 2024-08")]
    [InlineData("Năm nay giá tăng.", "Năm nay = 2024")]
    [InlineData("Quý I/2024 giá tăng.", "Quý I/2024 = 2024-01/2024-03")]
    [InlineData("Tháng 3/2024 giá tăng.", "Tháng 3/2024 = 2024-03")]
    [InlineData("Tháng Năm, mưa nhiều.", "Tháng Năm = 2024-05")]
    [InlineData("Xã họp. Quý I/2024 giá tăng.", "Quý I/2024 = 2024-01/2024-03")]
    [InlineData("Xã họp. Tháng 3/2024 giá tăng.", "Tháng 3/2024 = 2024-03")]
    public void An_expression_may_open_a_text_or_sentence(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Họp chi bộ ngày 25 hằng tháng.", "ngày 25 hằng tháng = XXXX-XX-25")]
    [InlineData("Họp chi bộ ngày 25 hàng tháng.", "ngày 25 hàng tháng = XXXX-XX-25")]
    [InlineData("Nhập ngũ vào tháng 9 hằng năm.", "tháng 9 hằng năm = XXXX-09")]
    [InlineData("Kỷ niệm ngày 19/8 hằng năm.", "ngày 19/8 hằng năm = XXXX-08-19")]
    public void Recurring_days_leave_open_what_recurs(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Mùng 1 Tết năm 2024 trời rét.", "2024-02-10")]
    [InlineData("Mùng 5 Tết năm 2025 trời ấm.", "2025-02-02")]
    [InlineData("Lễ hội mở ngày 10 tháng 3 âm lịch năm 2024.", "2024-04-18")]
    [InlineData("Lễ hội mở rằm tháng Giêng năm 2024.", "2024-02-24")]
    [InlineData("Lễ hội mở ngày 23 tháng Chạp năm 2023.", "2024-02-02")]
    public void Lunar_days_become_days_of_the_gregorian_calendar(string text, string value) =>
        Read.Document(text, Today).Facts.OfType<DateFact>().Select(date => date.Value.ToString()).Should().Equal(value);

    [Fact]
    public void A_range_may_run_over_lunar_days() =>
        Read.Dates("Kỳ nghỉ kéo dài từ 29 tháng Chạp đến mùng 5 Tết.", "2024-02-15").Should().Be("từ 29 tháng Chạp đến mùng 5 Tết = 2024-02-08/2024-02-14");

    [Theory]
    [InlineData("Hạn nộp là thứ Sáu (12/7).", "thứ Sáu (12/7) = 2024-07-12")]
    [InlineData("Hạn nộp là thứ Sáu, ngày 12/7/2024.", "thứ Sáu, ngày 12/7/2024 = 2024-07-12")]
    [InlineData("Mưa lớn tối thứ Sáu 5/7.", "tối thứ Sáu 5/7 = 2024-07-05")]
    [InlineData("Mưa lớn Thứ năm, 4/7/2024.", "Thứ năm, 4/7/2024 = 2024-07-04")]
    public void A_weekday_with_its_day_is_one_date(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Theory]
    // "năm" is a year, a five or a span of time; only the year is a date.
    [InlineData("Tháng Năm, mưa nhiều.", "Tháng Năm = 2024-05", "")]
    [InlineData("Năm 2016 có năm vụ.", "Năm 2016 = 2016", "năm = 5 vụ")]
    [InlineData("Xã có năm vụ.", "", "năm = 5 vụ")]
    [InlineData("Ông lĩnh 12 năm tù.", "", "12 = 12 năm")]
    [InlineData("Đảng bộ ra đời 80 năm.", "", "80 = 80 năm")]
    [InlineData("Công trình kéo dài 3 tháng.", "", "3 = 3 tháng")]
    public void Years_fives_and_durations_are_told_apart(string text, string dates, string figures)
    {
        Read.Dates(text, Today).Should().Be(dates);
        Read.Figures(text, Today).Should().Be(figures);
    }

    [Theory]
    [InlineData("Hiện nay giá ổn định.")]
    [InlineData("Thời gian qua giá ổn định.")]
    [InlineData("Thời gian tới giá sẽ tăng.")]
    [InlineData("Trước đây giá thấp.")]
    [InlineData("Nhiều năm qua giá thấp.")]
    [InlineData("Giá tăng trước, trong và sau Tết.")]
    [InlineData("Trong tháng, giá ổn định.")]
    [InlineData("Tính đến nay, giá ổn định.")]
    [InlineData("Những tháng đầu năm, giá ổn định.")]
    public void Vague_times_are_left_out(string text) => Read.Dates(text, Today).Should().BeEmpty();

    [Theory]
    [InlineData("Vụ đông xuân 2009 - 2010 được mùa.", "2009/2010")]
    [InlineData("GDP theo giá so sánh 2010 tăng.", "2010")]
    [InlineData("GDP theo giá so sánh năm 2010 tăng.", "2010")]
    public void Crop_seasons_and_price_bases_are_dates(string text, string value) =>
        Read.Document(text, Today).Facts.OfType<DateFact>().Select(date => date.Value.ToString()).Should().Equal(value);

    [Theory]
    [InlineData("Đại hội Đảng bộ nhiệm kỳ 2020-2025 bầu 15 người.", "nhiệm kỳ 2020-2025 = 2020/2025", "15 = 15 người")]
    [InlineData("Có 2.024 hộ.", "", "2.024 = 2024 hộ")]
    [InlineData("Có 2024 hộ.", "", "2024 = 2024 hộ")]
    [InlineData("Năm 2024 hộ nghèo giảm.", "Năm 2024 = 2024", "")]
    public void Years_and_counts_of_the_same_digits_are_told_apart(string text, string dates, string figures)
    {
        Read.Dates(text, Today).Should().Be(dates);
        Read.Figures(text, Today).Should().Be(figures);
    }
}
