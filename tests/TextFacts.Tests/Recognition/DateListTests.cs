namespace TextFacts.Tests.Recognition;

/// <summary>Lists and ranges of dates that share a word, a month or a year.</summary>
public class DateListTests
{
    private const string Today = "2024-07-08";

    [Theory]
    [InlineData("Các ngày 4, 5 và 6/6 huyện tổ chức tập huấn.", "ngày 4 = 2024-06-04 | 5 = 2024-06-05 | 6/6 = 2024-06-06")]
    [InlineData("Đoàn làm việc các ngày 17, 18 và 19 tháng 6.", "ngày 17 = 2024-06-17 | 18 = 2024-06-18 | 19 tháng 6 = 2024-06-19")]
    [InlineData("Ngày 12 và 13.6, sở kiểm tra hai trường.", "Ngày 12 = 2024-06-12 | 13.6 = 2024-06-13")]
    [InlineData("Tòa tuyên án ngày 20 và 21-6.", "ngày 20 = 2024-06-20 | 21-6 = 2024-06-21")]
    [InlineData("Trong hai ngày 5 & 6.6, hội đồng họp.", "hai ngày 5 & 6.6 = 2024-06-05/2024-06-06")]
    [InlineData("Trong ba ngày 5, 6 và 7/6, hội đồng họp.", "ba ngày 5, 6 và 7/6 = 2024-06-05/2024-06-07")]
    [InlineData("Cúp điện từ 8h đến 17h ngày 11 và 12/6.", "từ 8h đến 17h ngày 11 = 2024-06-11T08:00/2024-06-11T17:00 | 12/6 = 2024-06-12")]
    [InlineData("Nghỉ lễ 30/4 và 1/5 tại nhà.", "30/4 = 2024-04-30 | 1/5 = 2024-05-01")]
    [InlineData("Đến ngày 5, 6/8 xã đạt chuẩn.", "ngày 5 = 2024-07-05")]
    public void Days_of_a_list_have_the_month_of_its_last(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Từ ngày 10 đến 14.6, trường mở cửa.", "Từ ngày 10 đến 14.6 = 2024-06-10/2024-06-14")]
    [InlineData("Lớp học mở ngày 20-22.5 tại xã.", "ngày 20-22.5 = 2024-05-20/2024-05-22")]
    [InlineData("Giá thuê từ 6 - 7 triệu đồng một phòng.", "")]
    public void The_month_behind_a_point_belongs_to_the_range(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Đêm 14 rạng sáng 15/6, nước dâng cao.", "Đêm 14 = 2024-06-14 | rạng sáng 15/6 = 2024-06-15")]
    [InlineData("Sáng 3, chiều 4 và tối 5/6 có ba trận.", "Sáng 3 = 2024-06-03 | chiều 4 = 2024-06-04 | tối 5/6 = 2024-06-05")]
    public void Nights_and_mornings_share_a_month(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Các tháng 3, 4 và 5 năm 2023 ít mưa.", "tháng 3 = 2023-03 | 4 = 2023-04 | 5 năm 2023 = 2023-05")]
    [InlineData("Tháng 5, 6/2023 ít mưa.", "Tháng 5 = 2023-05 | 6/2023 = 2023-06")]
    [InlineData("Lũy kế T1-T5/2024 đạt 12 tỷ đồng.", "T1-T5/2024 = 2024-01/2024-05")]
    public void Months_of_a_list_have_the_year_of_its_last(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Đến năm 2026, 2031 lần lượt đạt 50% và 70%.", "năm 2026 = 2026 | 2031 = 2031")]
    [InlineData("Vào các năm 2027, 2029 tỉnh mở thêm trường.", "các năm 2027 = 2027 | 2029 = 2029")]
    [InlineData("Mốc 2035 và 2050 được nêu rõ.", "2035 = 2035 | 2050 = 2050")]
    public void Years_of_a_list_are_years(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Trong 3 năm 2021-2023, xã làm 12 km đường.", "3 năm 2021-2023 = 2021/2023")]
    [InlineData("Sau hai năm 2022 - 2023, xã thoát nghèo.", "hai năm 2022 - 2023 = 2022/2023")]
    [InlineData("Trong giai đoạn (2017-2020), xã làm 12 km đường.", "giai đoạn (2017-2020) = 2017/2020")]
    [InlineData("Giai đoạn 2019-nay, xã làm 12 km đường.", "Giai đoạn 2019-nay = 2019/2024")]
    public void A_length_and_its_years_are_one_date(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);
}
