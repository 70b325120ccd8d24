namespace TextFacts.Tests.Recognition;

/// <summary>Numbers, codes and provisions of directives, and lists of them.</summary>
public class DirectiveNumberTests
{
    [Theory]
    [InlineData("Tỉnh thực hiện Thông báo số 215/VKS-V.9 ngày 4/6/2023.", "Thông báo số 215/VKS-V.9 ngày 4/6/2023 = thông báo; number 215; symbol 215/VKS-V.9; date 2023-06-04")]
    [InlineData("Tỉnh thực hiện Công văn số 31/BNV-C.III ngày 4/6/2023.", "Công văn số 31/BNV-C.III ngày 4/6/2023 = công văn; number 31; symbol 31/BNV-C.III; date 2023-06-04")]
    [InlineData("Tỉnh thực hiện Nghị định số 15/2021/NĐ-CP.UBND huyện đã họp.", "Nghị định số 15/2021/NĐ-CP = nghị định; number 15; symbol 15/2021/NĐ-CP; year 2021")]
    [InlineData("Tỉnh thực hiện Thông tư số 33/2022/\nTT-BTC ngày 4/6/2022 của Bộ Tài chính.",
        "Thông tư số 33/2022/\nTT-BTC ngày 4/6/2022 của Bộ Tài chính = thông tư; number 33; symbol 33/2022/TT-BTC; year 2022; date 2022-06-04; issuer Bộ Tài chính")]
    [InlineData("Tỉnh thực hiện Chiến lược 20 năm 2011-2030.", "")]
    [InlineData("Công ty đặt kế hoạch 2024 khá cao.", "")]
    [InlineData("Tỉnh thực hiện Quyết định 1956 của Thủ tướng.", "Quyết định 1956 của Thủ tướng = quyết định; number 1956; issuer Thủ tướng")]
    [InlineData("Tỉnh thực hiện Quyết định 68 năm 2013.", "Quyết định 68 năm 2013 = quyết định; number 68; year 2013")]
    [InlineData("Tỉnh thực hiện Nghị định số 27/2019/NĐ - CP ngày 4/6/2019 của Chính phủ.",
        "Nghị định số 27/2019/NĐ - CP ngày 4/6/2019 của Chính phủ = nghị định; number 27; symbol 27/2019/NĐ-CP; year 2019; date 2019-06-04; issuer Chính phủ")]
    [InlineData("Tỉnh thực hiện Kế hoạch số 88/KH – UBND ngày 4/6/2023.", "Kế hoạch số 88/KH – UBND ngày 4/6/2023 = kế hoạch; number 88; symbol 88/KH-UBND; date 2023-06-04")]
    public void Codes_go_on_behind_points_and_line_ends_and_lengths_are_no_numbers(string text, string expected) => Read.Directives(text, "2024-07-08").Should().Be(expected);

    [Theory]
    [InlineData("Bộ Y tế đã ban hành các Thông tư: số 21/2023/TT-BYT ngày 3/2/2023, số 22/2023/TT-BYT.",
        "Thông tư: số 21/2023/TT-BYT ngày 3/2/2023 = thông tư; number 21; symbol 21/2023/TT-BYT; year 2023; date 2023-02-03; issuer Bộ Y tế | 22/2023/TT-BYT = thông tư; number 22; symbol 22/2023/TT-BYT; year 2023; issuer Bộ Y tế")]
    [InlineData("Tỉnh bãi bỏ 02 Quyết định sau: số 41/QĐ-UBND và số 43/QĐ-UBND.",
        "Quyết định sau: số 41/QĐ-UBND = quyết định; number 41; symbol 41/QĐ-UBND | 43/QĐ-UBND = quyết định; number 43; symbol 43/QĐ-UBND")]
    [InlineData("Đơn vị thực hiện các Công văn của Sở Nội vụ: số 51/SNV-CC, số 52/SNV-CC.",
        "Công văn của Sở Nội vụ: số 51/SNV-CC = công văn; number 51; symbol 51/SNV-CC; issuer Sở Nội vụ | 52/SNV-CC = công văn; number 52; symbol 52/SNV-CC; issuer Sở Nội vụ")]
    [InlineData("Tỉnh làm theo Quyết định số 812/QĐ-TTg và số 77/QĐ-TTg của Thủ tướng.",
        "Quyết định số 812/QĐ-TTg = quyết định; number 812; symbol 812/QĐ-TTg; issuer Thủ tướng | 77/QĐ-TTg của Thủ tướng = quyết định; number 77; symbol 77/QĐ-TTg; issuer Thủ tướng")]
    [InlineData("Kết quả bầu theo Nghị quyết: 12 đại biểu trúng cử.", "")]
    [InlineData("Hội đồng ra các Nghị quyết số 14/NQ-HĐND, 15/NQ-HĐND.",
        "Nghị quyết số 14/NQ-HĐND = nghị quyết; number 14; symbol 14/NQ-HĐND; issuer Hội đồng | 15/NQ-HĐND = nghị quyết; number 15; symbol 15/NQ-HĐND; issuer Hội đồng")]
    [InlineData("Thực hiện Hướng dẫn 31, Hướng dẫn 36 của Ban Tổ chức Trung ương.",
        "Hướng dẫn 31 = hướng dẫn; number 31 | Hướng dẫn 36 của Ban Tổ chức Trung ương = hướng dẫn; number 36; issuer Ban Tổ chức Trung ương")]
    [InlineData("Thực hiện Quy định 24-QĐ/TW, Quy định 69-QĐ/TW.", "Quy định 24-QĐ/TW = quy định; number 24; symbol 24-QĐ/TW | Quy định 69-QĐ/TW = quy định; number 69; symbol 69-QĐ/TW")]
    public void Lists_behind_a_colon_and_without_one_are_read_to_their_end(string text, string expected) => Read.Directives(text, "2024-07-08").Should().Be(expected);

    [Theory]
    [InlineData("Xã học Nghị quyết Trung ương V khóa VIII.", "Nghị quyết Trung ương V khóa VIII = nghị quyết; number V; issuer Trung ương")]
    [InlineData("Xã học Nghị quyết TW 4 (khóa XI, XII).", "Nghị quyết TW 4 (khóa XI, XII) = nghị quyết; number 4; issuer TW")]
    [InlineData("Xã học Nghị quyết Hội nghị Trung ương 6.", "Nghị quyết Hội nghị Trung ương 6 = nghị quyết; issuer Hội nghị Trung ương 6")]
    [InlineData("Xã làm ĐA 06, QC 15-QC/HU, CĐ 32/CĐ-TTg, QyĐ số 144-QĐ/TW, CTHĐ 12-CTr/HU.",
        "ĐA 06 = đề án; number 06 | QC 15-QC/HU = quy chế; number 15; symbol 15-QC/HU | CĐ 32/CĐ-TTg = công điện; number 32; symbol 32/CĐ-TTg | QyĐ số 144-QĐ/TW = quy định; number 144; symbol 144-QĐ/TW | CTHĐ 12-CTr/HU = chương trình; number 12; symbol 12-CTr/HU")]
    [InlineData("Sở thông báo Nghị quyết HĐND số 18/NQ-HĐND.", "Nghị quyết HĐND số 18/NQ-HĐND = nghị quyết; number 18; symbol 18/NQ-HĐND; issuer HĐND")]
    [InlineData("Sở nhận Thông báo Kết luận số 65-TB/TU.", "Thông báo Kết luận số 65-TB/TU = thông báo; number 65; symbol 65-TB/TU")]
    public void Types_and_sessions_may_be_abbreviated(string text, string expected) => Read.Directives(text, "2024-07-08").Should().Be(expected);

    [Theory]
    [InlineData("Khoản 3 Điều 16 Luật Viên chức có nêu.", "Luật Viên chức = luật; title Viên chức; provision Khoản 3 Điều 16")]
    [InlineData("Điểm b khoản 1 Điều 9 Nghị định số 24/2018/NĐ-CP có nêu.", "Nghị định số 24/2018/NĐ-CP = nghị định; number 24; symbol 24/2018/NĐ-CP; year 2018; provision Điểm b khoản 1 Điều 9")]
    [InlineData("Bộ hướng dẫn chi tiết khoản 2 Điều 7 Luật Dược.", "Luật Dược = luật; title Dược; provision khoản 2 Điều 7")]
    [InlineData("Áp dụng Điều 38 BLHS 2015 và Điều 584 BLDS 2015.", "BLHS 2015 = bộ luật; year 2015; provision Điều 38 | BLDS 2015 = bộ luật; year 2015; provision Điều 584")]
    public void Provisions_have_their_first_part_and_nothing_of_the_act_before(string text, string expected) => Read.Directives(text, "2024-07-08").Should().Be(expected);
}
