namespace TextFacts.Tests.Recognition;

/// <summary>Times with zones and seconds, short years, glosses, and what looks like a date and is none.</summary>
public class DateFormTests
{
    private const string Today = "2024-07-08";

    [Theory]
    [InlineData("Rung chấn lúc 9 giờ 05 phút 40 giây ngày 2/6/2023.", "9 giờ 05 phút 40 giây ngày 2/6/2023 = 2023-06-02T09:05")]
    [InlineData("Rung chấn lúc 9h05'40'' ngày 2/6.", "9h05'40'' ngày 2/6 = 2024-06-02T09:05")]
    [InlineData("Tàu cập cảng lúc 15h20 (giờ địa phương) ngày 3/6.", "15h20 (giờ địa phương) ngày 3/6 = 2024-06-03T15:20")]
    [InlineData("Tàu cập cảng lúc 7h giờ Việt Nam sáng 3/6.", "7h giờ Việt Nam sáng 3/6 = 2024-06-03T07:00")]
    [InlineData("Tàu cập cảng lúc 9:30 PM ngày 3/6/2024.", "9:30 PM ngày 3/6/2024 = 2024-06-03T21:30")]
    [InlineData("Cập nhật 3/6/2024 8:15:00 CH", "3/6/2024 8:15:00 CH = 2024-06-03T20:15")]
    [InlineData("Giá áp dụng từ 12 giờ đêm 20/6/2024.", "12 giờ đêm 20/6/2024 = 2024-06-21T00:00")]
    [InlineData("Hạn chót là 2 tháng Chín.", "2 tháng Chín = 2024-09-02")]
    public void Times_go_with_their_day(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Doanh thu Q3/22 đạt 5 tỷ đồng.", "Q3/22 = 2022-07/2022-09")]
    [InlineData("Doanh thu tháng 11/23 đạt 5 tỷ đồng.", "tháng 11/23 = 2023-11")]
    [InlineData("Cầu thông xe tháng 8/97.", "tháng 8/97 = 1997-08")]
    [InlineData("Công ty lãi 5 tỷ đồng trong 1H24.", "1H24 = 2024-01/2024-06")]
    [InlineData("Xe đến lúc 1H24.", "1H24 = 2024-07-08T01:24")]
    [InlineData("Bán niên 2023, công ty lãi 5 tỷ đồng.", "Bán niên 2023 = 2023-01/2023-06")]
    public void Two_digits_behind_a_month_are_a_year(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Giá thấp hơn 2% so với phiên trước đó (ngày 5/7).", "phiên trước đó (ngày 5/7) = 2024-07-05")]
    [InlineData("Doanh thu tăng 2% so với quý liền trước (quý I/2024).", "quý liền trước (quý I/2024) = 2024-01/2024-03")]
    [InlineData("Doanh thu tăng 2% so với cùng kỳ (quý II/2023).", "cùng kỳ (quý II/2023) = 2023-04/2023-06")]
    public void A_gloss_says_which_one_is_meant(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Trong 6 đến 12 giờ tới còn mưa.", "6 đến 12 giờ tới = 2024-07-08/2024-07-09")]
    [InlineData("Từ 48 đến 72 giờ tới còn mưa.", "Từ 48 đến 72 giờ tới = 2024-07-08/2024-07-11")]
    [InlineData("Bão suy yếu từ 96-120 giờ tiếp theo.", "từ 96-120 giờ tiếp theo = 2024-07-08/2024-07-13")]
    public void A_stretch_ahead_may_have_two_lengths(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Ngày khai trường 5/9, ngày bế giảng 8/5.", "5/9 = 2024-09-05 | 8/5 = 2024-05-08")]
    [InlineData("Ngày Quốc tế Thiếu nhi 1/6 tặng quà cho trẻ.", "1/6 = 2024-06-01")]
    [InlineData("Buổi diễn tập cứu hộ 12/6 có 30 người.", "12/6 = 2024-06-12")]
    [InlineData("Mỗi ngày có 1/3 số hộ đến chợ.", "")]
    public void The_name_of_a_day_leads_to_it(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Hằng năm, trước ngày 15/10, các xã gửi báo cáo.", "ngày 15/10 = XXXX-10-15")]
    [InlineData("Hàng năm vào ngày 3 tháng 5, làng mở hội.", "ngày 3 tháng 5 = XXXX-05-03")]
    public void A_day_of_every_year_has_none(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Gió trên biển cấp 7-8 (từ 50 đến 74 km/giờ).")]
    [InlineData("Tỷ suất tử vong là 9/1.000 trẻ.")]
    [InlineData("Bản đồ tỷ lệ 1:25.000 gồm nhiều mảnh.")]
    [InlineData("Công ty trả cổ tức đợt 2/2023 tỷ lệ 6%.")]
    [InlineData("Trang 3/12")]
    [InlineData("Ca mổ kéo dài 2h30 khiến êkíp mệt.")]
    public void What_counts_or_names_is_no_date(string text) => Read.Dates(text, Today).Should().BeEmpty();

    [Theory]
    [InlineData("Chị đóng thuế 9 tháng liên tục.", "9 = 9 tháng")]
    [InlineData("Bị cáo lãnh 6 tháng tù.", "6 = 6 tháng")]
    [InlineData("Lãi suất kỳ hạn 6 tháng là 5%.", "6 = 6 tháng | 5% = 5%")]
    [InlineData("Tước giấy phép lái xe từ 3 tháng đến 6 tháng.", "từ 3 tháng đến 6 = 3..6 tháng")]
    [InlineData("Bình quân 1 tháng có 12 vụ.", "1 = 1 tháng | 12 = 12 vụ")]
    public void Months_may_be_a_length(string text, string expected)
    {
        Read.Dates(text, Today).Should().BeEmpty();
        Read.Figures(text, Today).Should().Be(expected);
    }

    [Theory]
    [InlineData("Doanh thu quý 2, 6 tháng đạt 12 tỷ đồng.", "quý 2 = 2024-04/2024-06 | 6 tháng = 2024-01/2024-06")]
    [InlineData("Kết quả 6 tháng và 9 tháng năm 2023 đều tốt.", "6 tháng = 2023-01/2023-06 | 9 tháng năm 2023 = 2023-01/2023-09")]
    public void Months_of_a_year_stay_dates(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Hoàn thành quyết toán quý trước ngày 20/4/2024.", "ngày 20/4/2024 = 2024-04-20")]
    [InlineData("Tổng kết năm học trước 30/5/2024.", "30/5/2024 = 2024-05-30")]
    [InlineData("Kết quả theo giá cố định 1994 tháng 6/2024 là khá.", "1994 = 1994 | tháng 6/2024 = 2024-06")]
    public void Before_a_day_is_not_the_one_before(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);
}
