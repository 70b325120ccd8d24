namespace TextFacts.Tests.Recognition;

/// <summary>Who issued a directive and when, behind its number and before it.</summary>
public class DirectiveIssuerTests
{
    [Theory]
    [InlineData("Xã làm theo Quyết định của Bộ trưởng Bộ Y tế số 1820/QĐ-BYT.",
        "Quyết định của Bộ trưởng Bộ Y tế số 1820/QĐ-BYT = quyết định; number 1820; symbol 1820/QĐ-BYT; issuer Bộ trưởng Bộ Y tế")]
    [InlineData("Xã làm theo Công văn của SXDHN số 77/SXD-QLN ngày 4/6/2023.",
        "Công văn của SXDHN số 77/SXD-QLN ngày 4/6/2023 = công văn; number 77; symbol 77/SXD-QLN; date 2023-06-04; issuer SXDHN")]
    [InlineData("Công ty thông qua Nghị quyết Hội đồng quản trị số 09/NQ-HĐQT.", "Nghị quyết Hội đồng quản trị số 09/NQ-HĐQT = nghị quyết; number 09; symbol 09/NQ-HĐQT; issuer Hội đồng quản trị")]
    [InlineData("Xã làm theo Nghị quyết số 11-NQ/TW ngày 10/2/2022 của Hội nghị lần thứ năm Ban Chấp hành Trung ương khóa XIII về phát triển vùng.",
        "Nghị quyết số 11-NQ/TW ngày 10/2/2022 của Hội nghị lần thứ năm Ban Chấp hành Trung ương khóa XIII về phát triển vùng = nghị quyết; number 11; symbol 11-NQ/TW; date 2022-02-10; issuer Hội nghị lần thứ năm Ban Chấp hành Trung ương khóa XIII; title phát triển vùng")]
    [InlineData("Xã làm theo Quyết định số 61/QĐ-UBDT của Ủy ban Dân tộc ngày 4/6/2023 về chính sách dân tộc.",
        "Quyết định số 61/QĐ-UBDT của Ủy ban Dân tộc ngày 4/6/2023 về chính sách dân tộc = quyết định; number 61; symbol 61/QĐ-UBDT; date 2023-06-04; issuer Ủy ban Dân tộc; title chính sách dân tộc")]
    [InlineData("Xã làm theo Kết luận số 17 của đồng chí Bí thư Huyện ủy ngày 4/6/2023.",
        "Kết luận số 17 của đồng chí Bí thư Huyện ủy ngày 4/6/2023 = kết luận; number 17; date 2023-06-04; issuer Bí thư Huyện ủy")]
    [InlineData("Xã làm theo Thông tư liên tịch số 02/2016/TTLT-BTC-BTP của Bộ Tài chính, Bộ Tư pháp quy định mức thu.",
        "Thông tư liên tịch số 02/2016/TTLT-BTC-BTP của Bộ Tài chính, Bộ Tư pháp quy định mức thu = thông tư liên tịch; number 02; symbol 02/2016/TTLT-BTC-BTP; year 2016; issuer Bộ Tài chính, Bộ Tư pháp; title quy định mức thu")]
    [InlineData("Xã làm theo Chỉ thị số 8 của Bộ Y tế, Sở Y tế đã tập huấn.", "Chỉ thị số 8 của Bộ Y tế = chỉ thị; number 8; issuer Bộ Y tế")]
    [InlineData("Xã làm theo Nghị quyết số 03/2020/NQ-HĐTP TANDTC ngày 30/12/2020.",
        "Nghị quyết số 03/2020/NQ-HĐTP TANDTC ngày 30/12/2020 = nghị quyết; number 03; symbol 03/2020/NQ-HĐTP; year 2020; date 2020-12-30; issuer TANDTC")]
    [InlineData("Xã làm theo Nghị quyết 16/2022/NQ-HĐND huyện ngày 4/6/2022 về học phí.",
        "Nghị quyết 16/2022/NQ-HĐND huyện ngày 4/6/2022 về học phí = nghị quyết; number 16; symbol 16/2022/NQ-HĐND; year 2022; date 2022-06-04; title học phí")]
    [InlineData("Xã làm theo Chỉ thị số 9/CT-TTg của Thủ tướng Chính phủ và Thông báo số 40/TB-VPCP.",
        "Chỉ thị số 9/CT-TTg của Thủ tướng Chính phủ = chỉ thị; number 9; symbol 9/CT-TTg; issuer Thủ tướng Chính phủ | Thông báo số 40/TB-VPCP = thông báo; number 40; symbol 40/TB-VPCP")]
    [InlineData("Xã làm theo Quyết định số 44/QĐ-UBND của Ủy ban nhân dân\ntỉnh về giá nước.",
        "Quyết định số 44/QĐ-UBND của Ủy ban nhân dân\ntỉnh về giá nước = quyết định; number 44; symbol 44/QĐ-UBND; issuer Ủy ban nhân dân tỉnh; title giá nước")]
    [InlineData("Sinh viên Trường Đại học Luật Hà Nội học Luật Đất đai.", "Luật Đất đai = luật; title Đất đai")]
    public void Bodies_behind_the_number_are_read_whole(string text, string expected) => Read.Directives(text, "2024-07-08").Should().Be(expected);

    [Theory]
    [InlineData("HĐND huyện đã biểu quyết thông qua Nghị quyết về đặt tên đường.", "Nghị quyết về đặt tên đường = nghị quyết; issuer HĐND huyện; title đặt tên đường")]
    [InlineData("Ban Chỉ đạo 138 huyện ban hành Kế hoạch số 19/KH-BCĐ.", "Kế hoạch số 19/KH-BCĐ = kế hoạch; number 19; symbol 19/KH-BCĐ; issuer Ban Chỉ đạo 138 huyện")]
    [InlineData("UBND xã ban hành Kế hoạch số 26/KH-UBND và Thông báo số 27/TB-UBND.",
        "Kế hoạch số 26/KH-UBND = kế hoạch; number 26; symbol 26/KH-UBND; issuer UBND xã | Thông báo số 27/TB-UBND = thông báo; number 27; symbol 27/TB-UBND; issuer UBND xã")]
    [InlineData("Ngày 4/6/2023, Bộ trưởng ký Thông tư số 12/2023/TT-BCT của Bộ Công Thương về giá điện.",
        "Thông tư số 12/2023/TT-BCT của Bộ Công Thương về giá điện = thông tư; number 12; symbol 12/2023/TT-BCT; year 2023; date 2023-06-04; issuer Bộ Công Thương; title giá điện")]
    [InlineData("Ngày 4/6/2023, đồng chí Lê Văn B, Phó Bí thư Huyện ủy, ký ban hành Chỉ thị số 13-CT/HU.", "Chỉ thị số 13-CT/HU = chỉ thị; number 13; symbol 13-CT/HU; date 2023-06-04")]
    [InlineData("Căn cứ Tờ trình số 21/TTr-STC ngày 4/6/2023, UBND tỉnh ban hành Quyết định số 22/QĐ-UBND.",
        "Tờ trình số 21/TTr-STC ngày 4/6/2023 = tờ trình; number 21; symbol 21/TTr-STC; date 2023-06-04 | Quyết định số 22/QĐ-UBND = quyết định; number 22; symbol 22/QĐ-UBND; issuer UBND tỉnh")]
    public void Bodies_and_days_before_an_act_are_its_own(string text, string expected) => Read.Directives(text, "2024-07-08").Should().Be(expected);
}
