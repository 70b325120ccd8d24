namespace TextFacts.Tests.Resolution;

/// <summary>Times that are counted from others: weeks of eight days, comparisons at the head of a sentence, what is added up since the start of a year, plans.</summary>
public class CountedTimesTests
{
    private const string Today = "2024-07-08";

    [Theory]
    [InlineData("Trong tuần (từ 7 đến 14/6), xã có 12 ca, tăng 3 ca so với tuần trước.", "tuần trước = 2024-05-31/2024-06-07")]
    [InlineData("Từ ngày 14/6 đến ngày 21/6 xã có 12 ca, tăng 3 ca so với tuần trước đó.", "tuần trước đó = 2024-06-07/2024-06-14")]
    [InlineData("Trong tuần (từ 8 đến 14/6), xã có 12 ca, tăng 3 ca so với tuần trước.", "tuần trước = 2024-06-01/2024-06-07")]
    [InlineData("Ngày 12/6 bán 90 tấn, ít hơn ngày trước đó 4 tấn.", "ngày trước đó = 2024-06-11")]
    [InlineData("Số lao động ngày 1/6/2024 tăng 2% so với cùng thời điểm tháng trước.", "cùng thời điểm tháng trước = 2024-05-01")]
    [InlineData("Số lao động ngày 1/6/2024 tăng 2% so với cùng thời điểm quý trước.", "cùng thời điểm quý trước = 2024-03-01")]
    [InlineData("Từ đầu năm 2024 đến ngày 20/6, xã có 12 ca.", "Từ đầu năm 2024 đến ngày 20/6 = 2024-01/2024-06-20")]
    public void A_time_is_counted_from_the_one_told(string text, string expected) => Read.Dates(text, Today).Should().EndWith(expected);

    [Theory]
    [InlineData("So với tháng trước, sản lượng thép tháng 5/2024 tăng 3%.", "tháng trước = 2024-04")]
    [InlineData("So với quý trước, giá thép quý I/2024 tăng 3%.", "quý trước = 2023-10/2023-12")]
    [InlineData("So với cùng kỳ năm 2023, số ca mắc 5 tháng đầu năm 2024 giảm 3%.", "cùng kỳ năm 2023 = 2023-01/2023-05")]
    public void A_comparison_at_the_head_is_counted_from_what_follows(string text, string expected) => Read.Dates(text, Today).Should().StartWith(expected);

    [Theory]
    [InlineData("Trong tháng 5/2024, xã có 12 vụ. Lũy kế từ đầu năm có 40 vụ.", "2024-01/2024-05")]
    [InlineData("Cộng dồn từ đầu năm có 40 vụ.", "2024-01/2024-07")]
    public void What_is_added_up_reaches_to_the_month_told(string text, string expected)
    {
        FactDocument document = Read.Document(text, Today);
        document.Facts.OfType<FigureFact>().Last().Period!.ToString().Should().Be(expected);
        document.Facts.OfType<DateFact>().Last().Value.ToString().Should().Be("2024");
    }

    [Theory]
    [InlineData("Nhiệm vụ quý IV: làm đường trước 15/10, quyết toán trước 20/12.", "15/10 = 2024-10-15 | 20/12 = 2024-12-20")]
    [InlineData("Xã sẽ mở lớp tập huấn vào ngày 12/8 và hội thi vào ngày 20/10.", "ngày 12/8 = 2024-08-12 | ngày 20/10 = 2024-10-20")]
    [InlineData("Phương hướng: tiêm phòng từ ngày 10/9 đến ngày 25/9.", "từ ngày 10/9 đến ngày 25/9 = 2024-09-10/2024-09-25")]
    [InlineData("Kết quả xét nghiệm có ngày 20/10.", "ngày 20/10 = 2023-10-20")]
    public void What_is_planned_lies_ahead(string text, string expected) => Read.Dates(text, Today).Should().EndWith(expected);

    [Theory]
    [InlineData("Tháng 6/2024 sản lượng gấp ba lần năm 2010, riêng tháng 5 đạt 40 tấn.", "tháng 5 = 2024-05")]
    [InlineData("Quý II/2024 thu 40 tỷ đồng, kém mức 60 tỷ đồng của năm 2011. Cả năm ước 90 tỷ đồng.", "Cả năm = 2024")]
    [InlineData("Chi phí gấp ba quý IV/2020.", "quý IV/2020 = 2020-10/2020-12")]
    public void What_is_only_compared_with_does_not_govern(string text, string expected) => Read.Dates(text, Today).Should().EndWith(expected);

    [Theory]
    [InlineData("Số trạm tăng gấp rưỡi, lên 40 năm 2010. Cả năm xã thu 4 tỷ đồng.", "Cả năm = 2010")]
    [InlineData("Số trạm gấp 1,5 lần năm 2010. Cả năm xã thu 4 tỷ đồng.", "Cả năm = 2024")]
    public void A_multiple_ends_at_a_mark_and_not_at_a_decimal_comma(string text, string expected) => Read.Dates(text, Today).Should().EndWith(expected);

    [Theory]
    [InlineData("Di chỉ có từ thế kỷ 1 đến thế kỷ 10.", "từ thế kỷ 1 đến thế kỷ 10 = 00XX/09XX")]
    [InlineData("Di chỉ có từ năm 2024 đến thế kỷ 1.", "")]
    [InlineData("Di chỉ có từ nay đến thế kỷ 1.", "")]
    public void The_first_century_takes_no_year_from_the_other_end(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Bản tin từ ngày 5 đến ngày 10/7/2024.\nBắc Bộ: Đêm 5 và ngày 6, có mưa.", "Đêm 5 = 2024-07-05 | ngày 6 = 2024-07-06")]
    [InlineData("Bản tin ngày 5/7/2024.\n- Trung Bộ: mưa 40 mm. Đợt mưa tháng 11/2011 là 90 mm.\n- Nam Bộ: ngày 7 có mưa.", "ngày 7 = 2024-07-07")]
    [InlineData("Ngày 5/7, mặn lấn thêm 9 km so với 10 ngày đầu tháng.", "10 ngày đầu tháng = 2024-07-01/2024-07-10")]
    [InlineData("Ngày 5/7 có 3 vụ, ngày này năm ngoái có 5 vụ.", "ngày này năm ngoái = 2023-07-05")]
    [InlineData("Tháng 5 thu 3 tỷ đồng, tháng rồi thu 2 tỷ đồng.", "tháng rồi = 2024-06")]
    [InlineData("Năm 2003 có 5 vụ. Tháng 4 năm ấy có 3 vụ.", "Tháng 4 năm ấy = 2003-04")]
    [InlineData("Hồi 2019 xã có 5 hộ.", "2019 = 2019")]
    [InlineData("Niên vụ 2022 xã thu 5 tấn.", "Niên vụ 2022 = 2022")]
    [InlineData("Giá trị khớp lệnh ngày 5/7 trội hơn phiên trước 22%.", "phiên trước = 2024-07-04")]
    [InlineData("Trong hai phiên 4 và 5/7, cổ phiếu mất 9%.", "hai phiên 4 và 5/7 = 2024-07-04/2024-07-05")]
    [InlineData("Riêng ngày 10/2/2024 (mùng 1 Tết), có 2 vụ.", "ngày 10/2/2024 (mùng 1 Tết) = 2024-02-10")]
    [InlineData("Đóng cửa phiên giao dịch cuối tuần 5-7, chỉ số lên 409 điểm.", "5-7 = 2024-07-05")]
    [InlineData("Riêng ngày mùng 1 Tết (10/2), có 2 vụ.", "ngày mùng 1 Tết (10/2) = 2024-02-10")]
    public void Days_and_stretches_that_lean_on_what_was_told(string text, string expected) => Read.Dates(text, Today).Should().EndWith(expected);
}
