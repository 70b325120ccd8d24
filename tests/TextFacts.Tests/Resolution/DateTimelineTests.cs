namespace TextFacts.Tests.Resolution;

/// <summary>What dates mean with the day of the report and the text around them.</summary>
public class DateTimelineTests
{
    /// <summary>The day of the report, a Monday, where a test names no other.</summary>
    private const string Today = "2024-07-08";

    [Theory]
    [InlineData("Quý I và quý II năm 2022, xã thu 5 tỷ đồng.", "Quý I = 2022-01/2022-03 | quý II năm 2022 = 2022-04/2022-06")]
    [InlineData("Quý I, II/2022, xã thu 5 tỷ đồng.", "Quý I = 2022-01/2022-03 | II/2022 = 2022-04/2022-06")]
    [InlineData("Quý 1, 2 và 3 năm 2022, xã thu 5 tỷ đồng.", "Quý 1 = 2022-01/2022-03 | 2 = 2022-04/2022-06 | 3 năm 2022 = 2022-07/2022-09")]
    [InlineData("Tháng 5, tháng 6/2022, xã thu 5 tỷ đồng.", "Tháng 5 = 2022-05 | tháng 6/2022 = 2022-06")]
    [InlineData("Tháng 5, tháng 6 và tháng 7 năm 2022, xã thu 5 tỷ đồng.", "Tháng 5 = 2022-05 | tháng 6 = 2022-06 | tháng 7 năm 2022 = 2022-07")]
    [InlineData("Ngày 29/8 và 3/9/2022, xã mở hai lớp.", "Ngày 29/8 = 2022-08-29 | 3/9/2022 = 2022-09-03")]
    [InlineData("6 tháng đầu và 6 tháng cuối năm 2022, xã thu 5 tỷ đồng.", "6 tháng đầu = 2022-01/2022-06 | 6 tháng cuối năm 2022 = 2022-07/2022-12")]
    [InlineData("Tháng 5 và tháng 6 năm ngoái, xã thu 5 tỷ đồng.", "Tháng 5 = 2023-05 | tháng 6 năm ngoái = 2023-06")]
    [InlineData("Tháng 12 và tháng 1/2022, xã thu 5 tỷ đồng.", "Tháng 12 = 2021-12 | tháng 1/2022 = 2022-01")]
    [InlineData("Tháng 5 tăng 3%, tháng 6/2022 tăng 4%.", "Tháng 5 = 2024-05 | tháng 6/2022 = 2022-06")]
    public void A_year_behind_the_last_of_a_list_is_that_of_all(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Mười năm trước, xã có 5 hộ.", "Mười năm trước = 2014")]
    [InlineData("Hai tuần trước, xã có 5 hộ.", "Hai tuần trước = 2024-06-24")]
    [InlineData("Quý I/2024 xã có 5 hộ, một năm trước là 7 hộ.", "một năm trước = 2023-01/2023-03")]
    [InlineData("Sáng 3/7, xã có 5 hộ, tăng so với cùng ngày năm 2022.", "cùng ngày năm 2022 = 2022-07-03")]
    [InlineData("Ngày 3/7, xã họp. Năm 2023 có 5 hộ nghèo. Cùng ngày, xã trao 6 suất quà.", "Cùng ngày = 2024-07-03")]
    [InlineData("Ngày 3/7, xã họp. Hôm sau, xã trao 6 suất quà.", "Hôm sau = 2024-07-04")]
    [InlineData("Ngày 3/7, xã họp. Sáng hôm trước, xã trao 6 suất quà.", "Sáng hôm trước = 2024-07-02")]
    [InlineData("Xã họp chủ nhật ngày 9 tháng 4.", "chủ nhật ngày 9 tháng 4 = 2023-04-09")]
    [InlineData("Nợ đã qua đỉnh năm 2011, song đến 20/6 lại tăng.", "20/6 = 2024-06-20")]
    [InlineData("Kế hoạch cả năm là 12%, năm 2023 là 10%.", "năm 2023 = 2023")]
    public void Times_are_counted_back_from_the_right_day(string text, string expected) => Read.Dates(text, Today).Should().EndWith(expected);

    [Theory]
    [InlineData("KẾ HOẠCH\nPhát triển kinh tế năm 2025\n\nQuý II: tăng 8%. Cả năm: tăng 9%.", "năm 2025 = 2025 | Quý II = 2025-04/2025-06 | Cả năm = 2025", "2024-12-15")]
    [InlineData("KẾ HOẠCH\nHội chợ năm 2025\n\nHội chợ mở từ ngày 10 đến ngày 16/6.", "năm 2025 = 2025 | từ ngày 10 đến ngày 16/6 = 2025-06-10/2025-06-16", "2024-12-15")]
    [InlineData("BÁO CÁO\nKinh tế năm 2024\n\nQuý II: tăng 8%. Cả năm: tăng 9%.", "năm 2024 = 2024 | Quý II = 2024-04/2024-06 | Cả năm = 2024", "2024-12-15")]
    [InlineData("BẢN TIN THÁNG 5 NĂM 2024\n\nNắng nhất là ngày 9. Mưa nhất là ngày 24.", "THÁNG 5 NĂM 2024 = 2024-05 | ngày 9 = 2024-05-09 | ngày 24 = 2024-05-24", "2024-06-02")]
    [InlineData("Phong trào mở từ 1/7 đến 31/8.", "từ 1/7 đến 31/8 = 2024-07-01/2024-08-31", "2024-06-14")]
    public void What_a_text_is_about_tells_the_year_or_month(string text, string expected, string day) => Read.Dates(text, day).Should().Be(expected);

    [Theory]
    [InlineData("GRDP (giá so sánh 2010) ước 6 tháng năm 2024 tăng 9% so với cùng kỳ năm 2023.", "cùng kỳ năm 2023 = 2023-01/2023-06")]
    [InlineData("Hơn 2 thập kỷ qua, số ca mắc tăng 26%.", "2 thập kỷ qua = 2004/2024")]
    [InlineData("Từ ngày 15/12/2023 đến ngày 14/6/2024 xảy ra 12 vụ, giảm 3 vụ so với cùng kỳ.", "cùng kỳ = 2022-12-15/2023-06-14")]
    [InlineData("Năm 2023 kinh tế chững lại, từ tháng 6 năm ngoái mới khá hơn.", "tháng 6 năm ngoái = 2023-06")]
    [InlineData("Năm học vừa qua, trường có 12 lớp.", "Năm học vừa qua = 2023/2024")]
    public void Times_are_counted_from_what_the_text_speaks_of(string text, string expected) => Read.Dates(text, Today).Should().EndWith(expected);

    [Fact]
    public void The_same_period_is_counted_from_the_last_stretch_of_one_year() =>
        Read.Dates("Quý III/2023 kinh tế phục hồi, tốt nhất trong giai đoạn 2011-2023; xuất khẩu tăng 5% so với cùng kỳ năm trước.", Today)
            .Should().EndWith("cùng kỳ năm trước = 2022-07/2022-09");

    [Theory]
    [InlineData("Hôm nay trời nắng.", "Hôm nay = 2024-07-08")]
    [InlineData("Hôm qua trời nắng.", "Hôm qua = 2024-07-07")]
    [InlineData("Hôm kia trời nắng.", "Hôm kia = 2024-07-06")]
    [InlineData("Ngày mai trời nắng.", "Ngày mai = 2024-07-09")]
    [InlineData("Sáng nay trời nắng.", "Sáng nay = 2024-07-08")]
    [InlineData("Chiều qua trời nắng.", "Chiều qua = 2024-07-07")]
    [InlineData("Đêm qua trời mưa.", "Đêm qua = 2024-07-07")]
    [InlineData("Sáng mai trời nắng.", "Sáng mai = 2024-07-09")]
    [InlineData("Giá tăng tuần này.", "tuần này = 2024-07-08/2024-07-14")]
    [InlineData("Giá tăng tuần trước.", "tuần trước = 2024-07-01/2024-07-07")]
    [InlineData("Giá sẽ tăng tuần tới.", "tuần tới = 2024-07-15/2024-07-21")]
    [InlineData("Giá tăng tháng này.", "tháng này = 2024-07")]
    [InlineData("Giá sẽ tăng tháng tới.", "tháng tới = 2024-08")]
    [InlineData("Giá tăng quý này.", "quý này = 2024-07/2024-09")]
    [InlineData("Giá tăng năm nay.", "năm nay = 2024")]
    [InlineData("Giá tăng năm ngoái.", "năm ngoái = 2023")]
    [InlineData("Giá sẽ tăng năm tới.", "năm tới = 2025")]
    [InlineData("Giá sẽ tăng sang năm.", "sang năm = 2025")]
    [InlineData("Sáng nay (8/7), Quốc hội họp.", "Sáng nay (8/7) = 2024-07-08")]
    [InlineData("Ngày mai (9/7), Quốc hội họp.", "Ngày mai (9/7) = 2024-07-09")]
    public void Relative_days_weeks_months_and_years_are_seen_from_the_day_of_the_report(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("3 năm qua, xã xây 12 trường.", "3 năm qua = 2021/2024")]
    [InlineData("Ba năm qua, xã xây 12 trường.", "Ba năm qua = 2021/2024")]
    [InlineData("5 năm tới, xã sẽ xây 12 trường.", "5 năm tới = 2024/2029")]
    [InlineData("Trong 24 giờ qua, mưa lớn.", "24 giờ qua = 2024-07-07/2024-07-08")]
    [InlineData("6 tháng qua, xã xây 2 trường.", "6 tháng qua = 2024-01/2024-07")]
    [InlineData("10 ngày tới, mưa lớn.", "10 ngày tới = 2024-07-08/2024-07-18")]
    [InlineData("Từ đầu năm đến nay, xã xây 2 trường.", "Từ đầu năm đến nay = 2024-01/2024-07")]
    [InlineData("Từ năm 2017 đến nay, xã xây 2 trường.", "Từ năm 2017 đến nay = 2017/2024")]
    [InlineData("Từ tháng 12/2023 đến nay, xã xây 2 trường.", "Từ tháng 12/2023 đến nay = 2023-12/2024-07")]
    [InlineData("Từ 1/12/2023 đến nay, xã xây 2 trường.", "Từ 1/12/2023 đến nay = 2023-12-01/2024-07-08")]
    public void Stretches_back_and_ahead_have_the_day_of_the_report_as_their_near_end(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Hôm nay trời nắng.")]
    [InlineData("Năm nay giá tăng.")]
    [InlineData("3 năm qua, xã xây 12 trường.")]
    public void Relative_dates_need_a_day_of_the_report(string text) => Read.Dates(text).Should().BeEmpty();

    [Theory]
    [InlineData("Năm 2010, thành phố họp.\n\n03/04/2017 - 08:12\n\nBa hộ bị ngập.", "2017-04-03", "Năm 2010 = 2010 | 03/04/2017 - 08:12 = 2017-04-03T08:12")]
    [InlineData("Lễ khởi công dự kiến vào ngày 8/1 năm sau.", "2013-10-29", "ngày 8/1 năm sau = 2014-01-08")]
    [InlineData("Đợt đầu kết thúc hôm 3/4 năm trước.", "2013-10-29", "hôm 3/4 năm trước = 2012-04-03")]
    [InlineData("Từ nay đến hết ngày 30/11, bảo tàng mở cửa miễn phí.", "2013-10-29", "Từ nay đến hết ngày 30/11 = 2013-10-29/2013-11-30")]
    [InlineData("Từ nay đến cuối năm, tỉnh cần thêm 3 tỷ đồng.", "2013-10-29", "Từ nay đến cuối năm = 2013-10/2013")]
    [InlineData("Hai năm nay, giá mủ cao su xuống thấp.", "2013-10-29", "Hai năm nay = 2011/2013")]
    [InlineData("Suốt 3 tháng nay xã không có mưa.", "2013-10-29", "3 tháng nay = 2013-07/2013-10")]
    [InlineData("Học sinh lớp 5 năm nay nghỉ hè sớm.", "2013-03-29", "năm nay = 2013")]
    public void A_time_is_counted_from_the_day_of_the_report(string text, string day, string expected) => Read.Dates(text, day).Should().Be(expected);

    [Theory]
    [InlineData("Trong 9 tháng còn lại của năm 2025, thành phố phải giải ngân 30.000 tỷ đồng.", "9 tháng còn lại của năm 2025 = 2025-04/2025-12")]
    [InlineData("Quý I/2025 thu đạt 20% dự toán; trong 9 tháng còn lại, ngành thuế phải thu 80%.", "Quý I/2025 = 2025-01/2025-03 | 9 tháng còn lại = 2025-04/2025-12")]
    public void The_rest_of_a_year_is_its_last_months(string text, string expected) => Read.Dates(text, "2025-04-02").Should().Be(expected);

    [Theory]
    [InlineData("Tháng 7/2022, chỉ số giá tăng 0,4%; đặt cạnh tháng 12/2021 thì tăng 3%, còn so với cùng kỳ tăng 3,6%.")]
    [InlineData("Tháng 7/2022, chỉ số giá tăng 0,4%, cao hơn tháng 12/2021 3%, còn so với cùng kỳ tăng 3,6%.")]
    [InlineData("Tháng 7/2022, chỉ số giá tăng 0,4%; nếu lấy mốc tháng 12/2021 thì tăng 3%, còn so với cùng kỳ tăng 3,6%.")]
    public void A_time_that_is_only_compared_with_does_not_govern(string text) => Read.Dates(text, Today).Should().EndWith("cùng kỳ = 2021-07");

    [Theory]
    [InlineData("Trong quý I/2024 tăng 5% so với cùng kỳ năm trước.", "quý I/2024 = 2024-01/2024-03 | cùng kỳ năm trước = 2023-01/2023-03")]
    [InlineData("Trong quý I/2024 tăng 5% so với cùng kỳ.", "quý I/2024 = 2024-01/2024-03 | cùng kỳ = 2023-01/2023-03")]
    [InlineData("Trong quý I/2024 tăng 5% so với quý trước.", "quý I/2024 = 2024-01/2024-03 | quý trước = 2023-10/2023-12")]
    [InlineData("Trong tháng 3/2024 tăng 5% so với tháng trước.", "tháng 3/2024 = 2024-03 | tháng trước = 2024-02")]
    [InlineData("Trong tháng 1/2024 tăng 5% so với tháng trước.", "tháng 1/2024 = 2024-01 | tháng trước = 2023-12")]
    [InlineData("Trong tháng 3/2024 tăng 5% so với cùng kỳ năm trước.", "tháng 3/2024 = 2024-03 | cùng kỳ năm trước = 2023-03")]
    [InlineData("Năm 2022 tăng 5% so với năm trước.", "Năm 2022 = 2022 | năm trước = 2021")]
    [InlineData("Trong 9 tháng năm 2013 tăng 5% so với cùng kỳ 2012.", "9 tháng năm 2013 = 2013-01/2013-09 | cùng kỳ 2012 = 2012-01/2012-09")]
    [InlineData("Tính từ ngày 15/12/2023 đến ngày 14/6/2024 xảy ra 9 vụ, giảm 2 vụ so với cùng kỳ.", "từ ngày 15/12/2023 đến ngày 14/6/2024 = 2023-12-15/2024-06-14 | cùng kỳ = 2022-12-15/2023-06-14")]
    [InlineData("Trong quý I/2024 tăng 5%. Riêng du lịch tăng 9% so với cùng kỳ năm trước.", "quý I/2024 = 2024-01/2024-03 | cùng kỳ năm trước = 2023-01/2023-03")]
    public void The_same_period_shifts_the_period_that_governs(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Theory]
    [InlineData("Cháy xảy ra ngày 5/6.", "ngày 5/6 = 2024-06-05")]
    [InlineData("Cháy đã xảy ra ngày 20/12.", "ngày 20/12 = 2023-12-20")]
    [InlineData("Hội nghị sẽ diễn ra ngày 20/12.", "ngày 20/12 = 2024-12-20")]
    [InlineData("Cháy xảy ra ngày 23-6.", "ngày 23-6 = 2024-06-23")]
    [InlineData("Báo cáo 6 tháng đầu năm.", "6 tháng đầu năm = 2024-01/2024-06")]
    [InlineData("Báo cáo quý II.", "quý II = 2024-04/2024-06")]
    [InlineData("Báo cáo tháng 6.", "tháng 6 = 2024-06")]
    [InlineData("Năm 2019 lũ lớn, nhất là tháng 10.", "Năm 2019 = 2019 | tháng 10 = 2019-10")]
    [InlineData("Nhiệm vụ 6 tháng cuối năm.", "6 tháng cuối năm = 2024-07/2024-12")]
    public void A_year_left_out_comes_from_the_text_or_the_day_of_the_report(string text, string expected) => Read.Dates(text, Today).Should().Be(expected);

    [Fact]
    public void A_day_whose_year_nobody_says_stays_open() => Read.Dates("Lễ kỷ niệm diễn ra ngày 19/8.").Should().Be("ngày 19/8 = XXXX-08-19");

    [Theory]
    [InlineData("Kết quả nhiệm kỳ 2016-2021: kết nạp 300 đảng viên, cao hơn nhiệm kỳ trước.", "nhiệm kỳ trước = 2011/2016")]
    [InlineData("Giai đoạn 2011-2015 huy động 6.800 tỷ đồng. Ngày 5/7/2016, Sở báo cáo: vốn gấp đôi giai đoạn trước.", "giai đoạn trước = 2006/2010")]
    [InlineData("Nhiệm kỳ trước kết nạp 300 đảng viên.", "Nhiệm kỳ trước = 2010/2015")]
    [InlineData("Vốn gấp đôi giai đoạn trước.", "giai đoạn trước = 2011/2015")]
    [InlineData("Niên vụ 2014-2015 ép 400.000 tấn mía. Ngày 5/6, nhà máy dừng ép, muộn hơn vụ trước.", "vụ trước = 2013/2014")]
    [InlineData("Vụ lúa năm 2016 đạt 60 tạ/ha, cao hơn vụ trước.", "vụ trước = 2015")]
    [InlineData("Phiên 4/7/2016, VN-Index tăng 5 điểm so với phiên trước.", "phiên trước = 2016-07-01")]
    [InlineData("Năm học 2014-2015 có 300 lớp. Ngày 5/7, Sở cho biết tỷ lệ lên lớp cao hơn năm học trước.", "năm học trước = 2013/2014")]
    [InlineData("Quý I/2016 lãi 40 tỷ đồng. Ngày 20/5, công ty cho biết mức lãi ấy gấp đôi quý trước.", "quý trước = 2015-10/2015-12")]
    [InlineData("Quý II/2016 lãi 40 tỷ đồng. Lãi của quý này tăng mạnh.", "quý này = 2016-04/2016-06")]
    [InlineData("Tuần từ 27/6/2016 đến 3/7/2016 ghi nhận 40 ca. Ngày 4/7, Sở cho biết số ca giảm so với tuần trước.", "tuần trước = 2016-06-20/2016-06-26")]
    [InlineData("Tháng 6/2016 khai thác 40 tấn. Ngày 4/7, Sở cho biết sản lượng giảm so với tháng trước.", "tháng trước = 2016-05")]
    public void What_is_counted_back_is_counted_from_the_last_stretch_of_its_kind(string text, string expected) => Read.Dates(text, "2016-07-08").Should().EndWith(expected);

    [Theory]
    [InlineData("Quý II/2016 thanh tra 42 cuộc, nhiều hơn kỳ trước.", "kỳ trước = 2016-01/2016-03")]
    [InlineData("Tháng 6/2016 thu 30 tỷ đồng, bằng 112% kỳ trước.", "kỳ trước = 2016-05")]
    [InlineData("6 tháng đầu năm 2016 xử 90 vụ (kỳ trước 84).", "kỳ trước = 2015-07/2015-12")]
    [InlineData("Năm 2015 xử 190 vụ, giảm 12 vụ so với kỳ trước.", "kỳ trước = 2014")]
    [InlineData("Từ ngày 16/5/2016 đến ngày 15/6/2016 xảy ra 40 vụ, nhiều hơn kỳ trước 5 vụ.", "kỳ trước = 2016-04-16/2016-05-15")]
    [InlineData("Kỳ 1 tháng 5/2016 xuất 40 tấn, giảm so với kỳ trước.", "kỳ trước = 2016-04-16/2016-04-30")]
    [InlineData("Kỳ 2 tháng 5/2016 xuất 40 tấn, giảm so với kỳ trước.", "kỳ trước = 2016-05-01/2016-05-15")]
    [InlineData("Từ ngày 16/1/2016 đến ngày 30/4/2016 xuất 40 tấn, giảm so với kỳ trước.", "kỳ trước = 2015-01-16/2015-04-30")]
    [InlineData("Từ ngày 1/1/2016 đến ngày 15/5/2016 xuất 40 tấn, giảm so với kỳ trước.", "kỳ trước = 2015-01-01/2015-05-15")]
    [InlineData("Từ ngày 27/6/2016 đến ngày 3/7/2016 có 40 ca, tăng 5 ca so với kỳ trước.", "kỳ trước = 2016-06-20/2016-06-26")]
    [InlineData("Từ tháng 10/2014 đến tháng 9/2015 xử 190 vụ, giảm so với kỳ trước.", "kỳ trước = 2013-10/2014-09")]
    public void The_period_before_is_as_long_as_that_of_the_report(string text, string expected) => Read.Dates(text, "2016-07-08").Should().EndWith(expected);

    [Theory]
    [InlineData("Kỳ trước chuyển sang 15 vụ.")]
    [InlineData("Định kỳ trước ngày 5 hằng tháng phải báo cáo.")]
    public void Which_period_was_before_is_left_open(string text) => Read.Dates(text, "2016-07-08").Should().NotContainAny("kỳ trước", "Kỳ trước");

    [Theory]
    [InlineData("9 tháng năm 2016 khám 90.000 lượt. Bệnh viện lập năm 1960, khi ấy có 50 giường. Số lượt khám tăng 4% so với cùng kỳ.", "cùng kỳ = 2015-01/2015-09")]
    [InlineData("Năm 2016 đạt 40 tỷ đồng. Nhà máy chạy từ năm 2009. Lãi 4 tỷ đồng, năm trước lỗ 2 tỷ đồng.", "năm trước = 2015")]
    [InlineData("Năm 2009 lãi 4 tỷ đồng, năm trước lỗ 2 tỷ đồng.", "năm trước = 2008")]
    public void Years_long_past_are_told_aside(string text, string expected) => Read.Dates(text, "2016-10-08").Should().EndWith(expected);

    [Theory]
    [InlineData("Từ giờ đến 31/12 phải thu 20 tỷ đồng.", "31/12 = 2016-12-31")]
    [InlineData("Các xã sửa xong chậm nhất ngày 30/9.", "ngày 30/9 = 2016-09-30")]
    [InlineData("Các đơn vị thu hồi bằng được 150 tỷ đồng trước 31/12.", "31/12 = 2016-12-31")]
    public void Latest_days_are_to_come(string text, string expected) => Read.Dates(text, "2016-07-08").Should().Be(expected);

    [Theory]
    [InlineData("Phải xong trong giai đoạn trước ngày 5/7/2016.")]
    [InlineData("Lãnh đạo thăm vườn cây của vụ rồi.")]
    public void Words_before_a_day_or_for_the_one_just_over_count_nothing_back(string text) => Read.Dates(text, "2016-07-08").Should().NotContainAny("giai đoạn", "vụ");

    [Theory]
    [InlineData("9 tháng năm 2019 thu 71% dự toán năm 2019, tăng 8% so với cùng kỳ.", "2018-01/2018-09")]
    [InlineData("9 tháng năm 2019 thu 400 tỷ đồng, quý IV/2019 phải thu 200 tỷ đồng. Thu tăng 8% so với cùng kỳ.", "2018-01/2018-09")]
    [InlineData("9 tháng năm 2019 thu 400 tỷ đồng, 9 tháng năm 2018 thu 350 tỷ đồng. Chi tăng 8% so với cùng kỳ.", "2018-01/2018-09")]
    [InlineData("9 tháng năm 2019 thu 400 tỷ đồng. Ngày 3/10/2019, Cục Thuế cho biết số thu tăng 8% so với cùng kỳ.", "2018-01/2018-09")]
    [InlineData("9 tháng năm 2019 thu 400 tỷ đồng. Tính đến 3/10/2019, số thu tăng 8% so với cùng kỳ.", "2018-10-03")]
    [InlineData("Ngày 3/10/2019, hồ tích 40 triệu m3 nước, ít hơn cùng kỳ.", "2018-10-03")]
    [InlineData("Cả năm 2018 thu 900 tỷ đồng, tăng 8% so với cùng kỳ.", "2017")]
    public void The_same_period_is_that_of_what_is_reported(string text, string value) => Read.Dates(text, "2019-10-05").Should().EndWith("cùng kỳ = " + value);
}
