namespace TextFacts.Tests.Recognition;

/// <summary>Names of laws and titles of acts: where they begin and end.</summary>
public class DirectiveNameTests
{
    [Theory]
    [InlineData("Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Giá ngày 4/6/2024;",
        "Luật sửa đổi, bổ sung một số điều của Luật Giá ngày 4/6/2024 = luật; date 2024-06-04; title sửa đổi, bổ sung một số điều của Luật Giá | Luật Giá = luật; title Giá")]
    [InlineData("Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Đấu thầu số 57/2024/QH15 ngày 29/11/2024;",
        "Luật sửa đổi, bổ sung một số điều của Luật Đấu thầu số 57/2024/QH15 ngày 29/11/2024 = luật; number 57; symbol 57/2024/QH15; year 2024; date 2024-11-29; title sửa đổi, bổ sung một số điều của Luật Đấu thầu | Luật Đấu thầu = luật; title Đấu thầu")]
    [InlineData("Căn cứ Luật Nhà giáo (sửa đổi) số 80/2025/QH15 ngày 4/6/2025;",
        "Luật Nhà giáo (sửa đổi) số 80/2025/QH15 ngày 4/6/2025 = luật; number 80; symbol 80/2025/QH15; year 2025; date 2025-06-04; title Nhà giáo")]
    [InlineData("Căn cứ Luật Thống kê số 89/2015/QH13 ngày 23/11/2015;",
        "Luật Thống kê số 89/2015/QH13 ngày 23/11/2015 = luật; number 89; symbol 89/2015/QH13; year 2015; date 2015-11-23; title Thống kê")]
    [InlineData("Căn cứ Nghị định hướng dẫn Luật\nThống kê.", "Nghị định hướng dẫn Luật\nThống kê = nghị định; title hướng dẫn Luật Thống kê | Luật\nThống kê = luật; title Thống kê")]
    [InlineData("Quốc hội thông qua Luật Hóa chất.", "Luật Hóa chất = luật; issuer Quốc hội; title Hóa chất")]
    [InlineData("Quốc hội thông qua Luật Dẫn đường vào chiều nay.", "Luật Dẫn đường = luật; issuer Quốc hội; title Dẫn đường")]
    [InlineData("Luật PCBLGĐ quy định 4 nhóm hành vi.", "Luật PCBLGĐ = luật; title PCBLGĐ")]
    [InlineData("Đoàn phổ biến Luật Hộ tịch 2014 cho dân.", "Luật Hộ tịch 2014 = luật; year 2014; title Hộ tịch")]
    public void Names_of_laws_end_before_number_day_and_verb(string text, string expected) => Read.Directives(text, "2024-07-08").Should().Be(expected);

    [Theory]
    [InlineData("Quyết định 512/QĐ-TTg năm 2021 phê duyệt Đề án dạy nghề.",
        "Quyết định 512/QĐ-TTg năm 2021 phê duyệt Đề án dạy nghề = quyết định; number 512; symbol 512/QĐ-TTg; year 2021; title phê duyệt Đề án dạy nghề | Đề án dạy nghề = đề án; title dạy nghề")]
    [InlineData("UBND tỉnh ban hành Kế hoạch số 5/KH-UBND về trồng rừng như sau:", "Kế hoạch số 5/KH-UBND về trồng rừng = kế hoạch; number 5; symbol 5/KH-UBND; issuer UBND tỉnh; title trồng rừng")]
    [InlineData("HĐND tỉnh ra Nghị quyết về giảm nghèo với 5 chỉ tiêu.", "Nghị quyết về giảm nghèo = nghị quyết; issuer HĐND tỉnh; title giảm nghèo")]
    [InlineData("Tỉnh phê duyệt Đề án phát triển du lịch năm 2024 và các năm tiếp theo.",
        "Đề án phát triển du lịch năm 2024 và các năm tiếp theo = đề án; title phát triển du lịch năm 2024 và các năm tiếp theo")]
    [InlineData("Xã làm theo Kế hoạch số 5/KH-UBND về CCHC, CĐS năm 2024, UBND xã đã họp.",
        "Kế hoạch số 5/KH-UBND về CCHC, CĐS năm 2024 = kế hoạch; number 5; symbol 5/KH-UBND; title CCHC, CĐS năm 2024")]
    [InlineData("Căn cứ Quyết định số 36/QĐ-TTg về việc phê duyệt\nChiến lược phát triển nghề cá;",
        "Quyết định số 36/QĐ-TTg về việc phê duyệt\nChiến lược phát triển nghề cá = quyết định; number 36; symbol 36/QĐ-TTg; title việc phê duyệt Chiến lược phát triển nghề cá | Chiến lược phát triển nghề cá = chiến lược; title phát triển nghề cá")]
    [InlineData("Chương trình GDPT 2018 yêu cầu học 2 buổi.", "Chương trình GDPT 2018 = chương trình; year 2018; title GDPT")]
    [InlineData("Tỉnh triển khai Chương trình giảm nghèo, dự án nước sạch.", "Chương trình giảm nghèo = chương trình; title giảm nghèo")]
    public void Titles_end_before_what_is_told_of_the_act(string text, string expected) => Read.Directives(text, "2024-07-08").Should().Be(expected);

    [Theory]
    [InlineData("Hiệp định EVFTA giúp gạo Việt bán được giá.", "Hiệp định EVFTA = hiệp định; title EVFTA")]
    [InlineData("Nhờ Hiệp định CPTPP, gạo Việt bán được giá.", "Hiệp định CPTPP = hiệp định; title CPTPP")]
    [InlineData("Công ước CITES bảo vệ thú quý.", "Công ước CITES = công ước; title CITES")]
    [InlineData("Hiệp định Thương mại tự do Việt Nam - EU (EVFTA) mở đường cho gạo.",
        "Hiệp định Thương mại tự do Việt Nam - EU (EVFTA) = hiệp định; title Thương mại tự do Việt Nam - EU (EVFTA)")]
    public void Treaties_end_with_their_abbreviation(string text, string expected) => Read.Directives(text).Should().Be(expected);

    [Theory]
    [InlineData("Nghị quyết Đại hội đại biểu Đảng bộ huyện lần thứ XXV đề ra nhiều việc.",
        "Nghị quyết Đại hội đại biểu Đảng bộ huyện lần thứ XXV = nghị quyết; issuer Đại hội đại biểu Đảng bộ huyện lần thứ XXV")]
    [InlineData("Nghị quyết Hội nghị Trung ương 8 khóa XI.", "Nghị quyết Hội nghị Trung ương 8 khóa XI = nghị quyết; issuer Hội nghị Trung ương 8 khóa XI")]
    public void A_congress_or_session_by_its_number_passed_one_resolution(string text, string expected) => Read.Directives(text).Should().Be(expected);

    [Theory]
    [InlineData("Nhiều chỉ tiêu Nghị quyết vượt kế hoạch.")]
    [InlineData("Có 9 chỉ tiêu Nghị quyết đề ra đạt thấp.")]
    [InlineData("Máy có kèm Hướng dẫn sử dụng.")]
    [InlineData("Xã có Quy định riêng.")]
    public void Speaking_of_acts_in_general_names_none(string text) => Read.Directives(text).Should().BeEmpty();

    [Theory]
    [InlineData("Đoàn phổ biến Luật Hộ tịch 2014 cho dân.")]
    [InlineData("Theo Luật Khiếu nại 2011; người dân có quyền hỏi.")]
    [InlineData("Chương trình giáo dục phổ thông 2018 thay sách cũ.")]
    public void The_bare_year_of_a_name_is_no_date_and_no_figure(string text)
    {
        Read.Dates(text).Should().BeEmpty();
        Read.Figures(text).Should().BeEmpty();
    }
}
