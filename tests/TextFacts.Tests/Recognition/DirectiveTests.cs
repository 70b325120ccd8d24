namespace TextFacts.Tests.Recognition;

/// <summary>Directives: named instruments of law, policy and command, with their parts.</summary>
public class DirectiveTests
{
    [Theory]
    [InlineData("Cả nước thi hành Hiến pháp.", "hiến pháp")]
    [InlineData("Cả nước thi hành Bộ luật Hình sự.", "bộ luật")]
    [InlineData("Cả nước thi hành Luật Đất đai.", "luật")]
    [InlineData("Cả nước thi hành Pháp lệnh Cảnh sát cơ động.", "pháp lệnh")]
    [InlineData("Cả nước thi hành Lệnh số 12/2023/L-CTN.", "lệnh")]
    [InlineData("Cả nước thi hành Nghị quyết số 12-NQ/TW.", "nghị quyết")]
    [InlineData("Cả nước thi hành Nghị định số 30/2020/NĐ-CP.", "nghị định")]
    [InlineData("Cả nước thi hành Quyết định số 490/QĐ-TTg.", "quyết định")]
    [InlineData("Cả nước thi hành Chỉ thị số 05-CT/TW.", "chỉ thị")]
    [InlineData("Cả nước thi hành Thông tư số 11/2020/TT-BCT.", "thông tư")]
    [InlineData("Cả nước thi hành Thông tư liên tịch số 01/2015/TTLT-BCA-BQP.", "thông tư liên tịch")]
    [InlineData("Cả nước thi hành Kết luận số 21-KL/TW.", "kết luận")]
    [InlineData("Cả nước thi hành Quy định số 144-QĐ/TW.", "quy định")]
    [InlineData("Cả nước thi hành Quy chế số 05-QC/TU.", "quy chế")]
    [InlineData("Cả nước thi hành Hướng dẫn số 04-HD/BTGTW.", "hướng dẫn")]
    [InlineData("Cả nước thi hành Công điện số 97/CĐ-TTg.", "công điện")]
    [InlineData("Cả nước thi hành Công văn số 1187/UBND-TH.", "công văn")]
    [InlineData("Cả nước thi hành Thông báo số 45-TB/HU.", "thông báo")]
    [InlineData("Cả nước thi hành Kế hoạch số 12/KH-UBND.", "kế hoạch")]
    [InlineData("Cả nước thi hành Chương trình hành động số 185-CTr/TU.", "chương trình")]
    [InlineData("Cả nước thi hành Đề án 06.", "đề án")]
    [InlineData("Cả nước thi hành Dự án 513.", "dự án")]
    [InlineData("Cả nước thi hành Phong trào toàn dân bảo vệ an ninh Tổ quốc.", "phong trào")]
    [InlineData("Cả nước thi hành Điều lệ Đảng.", "điều lệ")]
    [InlineData("Cả nước thi hành Hiệp định EVFTA.", "hiệp định")]
    [InlineData("Cả nước thi hành Công ước Hà Nội.", "công ước")]
    [InlineData("Cơ quan thẩm tra Tờ trình số 241/TTr-UBND.", "tờ trình")]
    [InlineData("Cơ quan thẩm tra Báo cáo số 210/BC-UBND.", "báo cáo")]
    public void Every_type_is_known(string text, string type) =>
        Read.Document(text).Facts.OfType<DirectiveFact>().Should().ContainSingle().Which.Type.Should().Be(type);

    [Theory]
    [InlineData("Xã thực hiện NQ 57.", "NQ 57 = nghị quyết; number 57")]
    [InlineData("Xã thực hiện NQ số 57-NQ/TW.", "NQ số 57-NQ/TW = nghị quyết; number 57; symbol 57-NQ/TW")]
    [InlineData("Xã thực hiện QĐ 1719/QĐ-TTg.", "QĐ 1719/QĐ-TTg = quyết định; number 1719; symbol 1719/QĐ-TTg")]
    [InlineData("Xã thực hiện NĐ 100/2019/NĐ-CP.", "NĐ 100/2019/NĐ-CP = nghị định; number 100; symbol 100/2019/NĐ-CP; year 2019")]
    [InlineData("Xã thực hiện KH số 12/KH-UBND.", "KH số 12/KH-UBND = kế hoạch; number 12; symbol 12/KH-UBND")]
    [InlineData("Xã thực hiện CT 05-CT/TW.", "CT 05-CT/TW = chỉ thị; number 05; symbol 05-CT/TW")]
    public void An_abbreviated_type_is_spelled_out(string text, string expected) => Read.Directives(text).Should().Be(expected);

    [Theory]
    [InlineData("Xã thực hiện Đề án 06.", "Đề án 06 = đề án; number 06")]
    [InlineData("Xã thực hiện Nghị quyết số 12.", "Nghị quyết số 12 = nghị quyết; number 12")]
    [InlineData("Xã thực hiện Nghị quyết số 12-NQ/TW.", "Nghị quyết số 12-NQ/TW = nghị quyết; number 12; symbol 12-NQ/TW")]
    [InlineData("Xã thực hiện Nghị định 100/2019/NĐ-CP.", "Nghị định 100/2019/NĐ-CP = nghị định; number 100; symbol 100/2019/NĐ-CP; year 2019")]
    [InlineData("Xã thực hiện Nghị định số 30/2020/NĐ-CP.", "Nghị định số 30/2020/NĐ-CP = nghị định; number 30; symbol 30/2020/NĐ-CP; year 2020")]
    [InlineData("Xã thực hiện Luật số 31/2024/QH15.", "Luật số 31/2024/QH15 = luật; number 31; symbol 31/2024/QH15; year 2024")]
    [InlineData("Xã thực hiện Thông tư liên tịch 01/2015/TTLT-BCA-BQP.", "Thông tư liên tịch 01/2015/TTLT-BCA-BQP = thông tư liên tịch; number 01; symbol 01/2015/TTLT-BCA-BQP; year 2015")]
    [InlineData("Xã thực hiện Nghị định 64-CP.", "Nghị định 64-CP = nghị định; number 64; symbol 64-CP")]
    public void Numbers_and_symbols_are_read(string text, string expected) => Read.Directives(text).Should().Be(expected);

    [Theory]
    [InlineData("Xã thực hiện Nghị quyết số 36 – NQ/TW.", "36-NQ/TW")]
    [InlineData("Xã thực hiện Nghị quyết số 36 - NQ/TW.", "36-NQ/TW")]
    [InlineData("Xã thực hiện Nghị quyết số 36–NQ/TW.", "36-NQ/TW")]
    [InlineData("Xã thực hiện Hướng dẫn số12 - HD/BTCTU.", "12-HD/BTCTU")]
    [InlineData("Xã thực hiện Nghị định 46 /2016/NĐ-CP.", "46/2016/NĐ-CP")]
    [InlineData("Xã thực hiện Nghị định số 153/ 2020/ NĐ-CP.", "153/2020/NĐ-CP")]
    [InlineData("Xã thực hiện Nghị quyết số\u00A036-NQ/TW.", "36-NQ/TW")]
    public void Spaces_and_dashes_in_a_symbol_are_mended(string text, string symbol) =>
        Read.Document(text).Facts.OfType<DirectiveFact>().Should().ContainSingle().Which.Symbol.Should().Be(symbol);

    [Theory]
    [InlineData("Xã thực hiện Nghị quyết số 12-NQ/TW ngày 16/3/2022 của Bộ Chính trị.",
        "Nghị quyết số 12-NQ/TW ngày 16/3/2022 của Bộ Chính trị = nghị quyết; number 12; symbol 12-NQ/TW; date 2022-03-16; issuer Bộ Chính trị")]
    [InlineData("Căn cứ Luật Tổ chức HĐND và UBND ngày 26/11/2003;",
        "Luật Tổ chức HĐND và UBND ngày 26/11/2003 = luật; date 2003-11-26; title Tổ chức HĐND và UBND")]
    [InlineData("Xã thực hiện Thông báo số 45-TB/HU, ngày 20-8-2019.",
        "Thông báo số 45-TB/HU, ngày 20-8-2019 = thông báo; number 45; symbol 45-TB/HU; date 2019-08-20")]
    [InlineData("Xã thực hiện Kế hoạch số 4312/KH-UBND ngày 05.10.2022 của UBND tỉnh.",
        "Kế hoạch số 4312/KH-UBND ngày 05.10.2022 của UBND tỉnh = kế hoạch; number 4312; symbol 4312/KH-UBND; date 2022-10-05; issuer UBND tỉnh")]
    [InlineData("Xã thực hiện Chỉ thị 16/CT-TTg ngày 4 tháng 5 năm 2017 của Thủ tướng Chính phủ.",
        "Chỉ thị 16/CT-TTg ngày 4 tháng 5 năm 2017 của Thủ tướng Chính phủ = chỉ thị; number 16; symbol 16/CT-TTg; date 2017-05-04; issuer Thủ tướng Chính phủ")]
    public void A_date_and_an_issuer_may_follow(string text, string expected) => Read.Directives(text, "2024-07-08").Should().Be(expected);

    [Fact]
    public void The_date_inside_a_directive_is_also_a_date_of_its_own() =>
        Read.Dates("Xã thực hiện Nghị quyết số 12-NQ/TW ngày 16/3/2022 của Bộ Chính trị.").Should().Be("ngày 16/3/2022 = 2022-03-16");

    [Fact]
    public void The_digits_of_a_symbol_are_neither_figures_nor_dates()
    {
        const string text = "Xã thực hiện Nghị định số 30/2020/NĐ-CP và Nghị quyết số 12-NQ/TW.";
        Read.Figures(text).Should().BeEmpty();
        Read.Dates(text).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Xã thực hiện Nghị quyết số 12 của Bộ Chính trị.", "Bộ Chính trị")]
    [InlineData("Xã thực hiện Chỉ thị số 38-CT/TW của Ban Bí thư.", "Ban Bí thư")]
    [InlineData("Xã thực hiện Quyết định số 15/QĐ-UBND của Ủy ban nhân dân tỉnh.", "Ủy ban nhân dân tỉnh")]
    [InlineData("Xã thực hiện Nghị quyết số 21/2022/NQ-HĐND của HĐND tỉnh.", "HĐND tỉnh")]
    [InlineData("Xã thực hiện Công văn số 1187/UBND-TH của UBND huyện Mường La.", "UBND huyện Mường La")]
    [InlineData("Xã thực hiện Nghị quyết số 24-NQ/TW của Hội nghị Trung ương 7 khóa XI.", "Hội nghị Trung ương 7 khóa XI")]
    [InlineData("Thủ tướng Chính phủ ban hành Quyết định số 490/QĐ-TTg.", "Thủ tướng Chính phủ")]
    [InlineData("Bộ Công an vừa ký Thông tư số 24/2023/TT-BCA.", "Bộ Công an")]
    [InlineData("Quốc hội đã thông qua Luật số 31/2024/QH15.", "Quốc hội")]
    [InlineData("Chủ tịch nước công bố Lệnh số 12/2023/L-CTN.", "Chủ tịch nước")]
    [InlineData("Xã thực hiện Nghị quyết Trung ương 4.", "Trung ương")]
    [InlineData("Xã thực hiện Nghị quyết số 12-NQ/TW.", null)]
    public void The_issuer_stands_after_or_before(string text, string? issuer) =>
        Read.Document(text).Facts.OfType<DirectiveFact>().Should().ContainSingle().Which.Issuer.Should().Be(issuer);

    [Fact]
    public void A_resolution_of_the_Central_Committee_has_its_number_behind_the_issuer() =>
        Read.Directives("Xã thực hiện Nghị quyết Trung ương 4.").Should().Be("Nghị quyết Trung ương 4 = nghị quyết; number 4; issuer Trung ương");

    [Theory]
    [InlineData("Xã phổ biến Luật Đất đai.", "Luật Đất đai = luật; title Đất đai")]
    [InlineData("Xã phổ biến Luật Đất đai 2024.", "Luật Đất đai 2024 = luật; year 2024; title Đất đai")]
    [InlineData("Xã phổ biến Bộ luật Hình sự năm 1999.", "Bộ luật Hình sự năm 1999 = bộ luật; year 1999; title Hình sự")]
    [InlineData("Xã phổ biến Hiến pháp năm 2013.", "Hiến pháp năm 2013 = hiến pháp; year 2013")]
    [InlineData("Ban soạn thảo Hiến pháp thấy rằng cần giữ tên nước.", "Hiến pháp = hiến pháp")]
    [InlineData("Quốc hội ra Nghị quyết về sửa đổi một số điều của Hiến pháp năm 2013.", "Nghị quyết về sửa đổi một số điều của Hiến pháp năm 2013 = nghị quyết; issuer Quốc hội; title sửa đổi một số điều của Hiến pháp năm 2013 | Hiến pháp năm 2013 = hiến pháp; year 2013")]
    [InlineData("Xã phổ biến Luật Bảo vệ môi trường.", "Luật Bảo vệ môi trường = luật; title Bảo vệ môi trường")]
    [InlineData("Xã phổ biến Nghị định số 13/2023/NĐ-CP về bảo vệ dữ liệu cá nhân.", "Nghị định số 13/2023/NĐ-CP về bảo vệ dữ liệu cá nhân = nghị định; number 13; symbol 13/2023/NĐ-CP; year 2023; title bảo vệ dữ liệu cá nhân")]
    [InlineData("Xã phổ biến Quyết định số 150/QĐ-TTg phê duyệt Chiến lược phát triển nông nghiệp bền vững.", "Quyết định số 150/QĐ-TTg phê duyệt Chiến lược phát triển nông nghiệp bền vững = quyết định; number 150; symbol 150/QĐ-TTg; title phê duyệt Chiến lược phát triển nông nghiệp bền vững | Chiến lược phát triển nông nghiệp bền vững = chiến lược; title phát triển nông nghiệp bền vững")]
    [InlineData("Xã phát động Phong trào toàn dân bảo vệ an ninh Tổ quốc.", "Phong trào toàn dân bảo vệ an ninh Tổ quốc = phong trào; title toàn dân bảo vệ an ninh Tổ quốc")]
    [InlineData("Xã phát động Cuộc vận động “Toàn dân đoàn kết”.", "Cuộc vận động “Toàn dân đoàn kết” = cuộc vận động; title Toàn dân đoàn kết")]
    [InlineData("Xã triển khai Chương trình mục tiêu quốc gia xây dựng nông thôn mới.", "Chương trình mục tiêu quốc gia xây dựng nông thôn mới = chương trình; title mục tiêu quốc gia xây dựng nông thôn mới")]
    [InlineData("Tỉnh phê duyệt Đề án mua sắm thiết bị dạy học giai đoạn 2021-2025.", "Đề án mua sắm thiết bị dạy học giai đoạn 2021-2025 = đề án; title mua sắm thiết bị dạy học giai đoạn 2021-2025")]
    [InlineData("Thủ tướng ban hành Chỉ thị số 12/CT-TTg về chuẩn bị ứng phó bão.", "Chỉ thị số 12/CT-TTg về chuẩn bị ứng phó bão = chỉ thị; number 12; symbol 12/CT-TTg; issuer Thủ tướng; title chuẩn bị ứng phó bão")]
    [InlineData("Xã thực hiện Quyết định số 25/QĐ-UBND về hỗ trợ hộ bị thiệt hại do thiên tai.", "Quyết định số 25/QĐ-UBND về hỗ trợ hộ bị thiệt hại do thiên tai = quyết định; number 25; symbol 25/QĐ-UBND; title hỗ trợ hộ bị thiệt hại do thiên tai")]
    [InlineData("Hai nước đã ký Hiệp định Thương mại tự do Việt Nam - Lào có hiệu lực từ năm 2020.", "Hiệp định Thương mại tự do Việt Nam - Lào = hiệp định; title Thương mại tự do Việt Nam - Lào")]
    [InlineData("Tỉnh kỷ niệm ngày ký Hiệp định Paris, tưởng niệm các liệt sĩ.", "Hiệp định Paris = hiệp định; title Paris")]
    [InlineData("Tàu lạ vi phạm Công ước Luật Biển năm 1982 và các điều ước khác.", "Công ước Luật Biển năm 1982 = công ước; year 1982; title Luật Biển năm 1982")]
    [InlineData("Xã thực hiện Nghị định số 99/2020/NĐ-CP quy định mức phạt từ 40 đến 60 triệu đồng.", "Nghị định số 99/2020/NĐ-CP = nghị định; number 99; symbol 99/2020/NĐ-CP; year 2020")]
    [InlineData("Xã triển khai Chương trình bình ổn thị trường Tết, tổng vốn 23,7 tỷ đồng.", "Chương trình bình ổn thị trường Tết = chương trình; title bình ổn thị trường Tết")]
    [InlineData("Ban Bí thư ban hành Chỉ thị về Đại hội Đảng bộ các cấp.", "Chỉ thị về Đại hội Đảng bộ các cấp = chỉ thị; issuer Ban Bí thư; title Đại hội Đảng bộ các cấp")]
    public void Titles_end_where_the_clause_does(string text, string expected) => Read.Directives(text).Should().Be(expected);

    [Theory]
    [InlineData("Quốc hội thảo luận dự án Luật Nhà giáo.", "Luật Nhà giáo = luật; title Nhà giáo")]
    [InlineData("Quốc hội thảo luận về Dự án Luật Dữ liệu và dự án Luật Nhà giáo.", "Luật Dữ liệu = luật; title Dữ liệu | Luật Nhà giáo = luật; title Nhà giáo")]
    [InlineData("Bộ lấy ý kiến về dự thảo Nghị định về định danh điện tử.", "Nghị định về định danh điện tử = nghị định; title định danh điện tử")]
    public void A_draft_is_the_law_or_decree_that_it_drafts(string text, string expected) => Read.Directives(text).Should().Be(expected);

    [Theory]
    [InlineData("Bị truy tố theo khoản 1 Điều 194 Bộ luật Hình sự năm 1999.", "Bộ luật Hình sự năm 1999 = bộ luật; year 1999; title Hình sự; provision khoản 1 Điều 194")]
    [InlineData("Căn cứ Điều 141 Luật Doanh nghiệp.", "Luật Doanh nghiệp = luật; title Doanh nghiệp; provision Điều 141")]
    [InlineData("Căn cứ khoản 4 Điều 25 Nghị định 08/2015/NĐ-CP.", "Nghị định 08/2015/NĐ-CP = nghị định; number 08; symbol 08/2015/NĐ-CP; year 2015; provision khoản 4 Điều 25")]
    [InlineData("Căn cứ điểm b khoản 4 Điều 25 của Nghị định 08/2015/NĐ-CP.", "Nghị định 08/2015/NĐ-CP = nghị định; number 08; symbol 08/2015/NĐ-CP; year 2015; provision điểm b khoản 4 Điều 25")]
    [InlineData("Cụ thể hóa Điều 4 Hiến pháp.", "Hiến pháp = hiến pháp; provision Điều 4")]
    public void A_provision_before_the_type_word_stays_outside_the_text(string text, string expected) => Read.Directives(text).Should().Be(expected);

    [Theory]
    [InlineData("Bị truy tố theo khoản 1 Điều 194 Bộ luật Hình sự năm 1999.")]
    [InlineData("Căn cứ khoản 4 Điều 25 Nghị định 08/2015/NĐ-CP.")]
    public void The_numbers_of_a_provision_count_nothing(string text) => Read.Figures(text).Should().BeEmpty();

    [Theory]
    [InlineData("Xã học tập Nghị quyết 18-NQ/TW, 19-NQ/TW.", "Nghị quyết 18-NQ/TW = nghị quyết; number 18; symbol 18-NQ/TW | 19-NQ/TW = nghị quyết; number 19; symbol 19-NQ/TW")]
    [InlineData("Xã học tập Nghị định số 95/2024/NĐ-CP và 96/2024/NĐ-CP.", "Nghị định số 95/2024/NĐ-CP = nghị định; number 95; symbol 95/2024/NĐ-CP; year 2024 | 96/2024/NĐ-CP = nghị định; number 96; symbol 96/2024/NĐ-CP; year 2024")]
    [InlineData("Xã học tập các Quyết định 263 và 1719.", "Quyết định 263 = quyết định; number 263 | 1719 = quyết định; number 1719")]
    [InlineData("Xã học tập Quy định 41 và 80.", "Quy định 41 = quy định; number 41 | 80 = quy định; number 80")]
    public void Coordinated_directives_are_facts_each_of_the_first_one_s_type(string text, string expected) => Read.Directives(text).Should().Be(expected);

    [Fact]
    public void Each_mention_counts() =>
        Read.Directives("Đề án 06 có 53 nhiệm vụ. Xã đang làm Đề án 06.").Should().Be("Đề án 06 = đề án; number 06 | Đề án 06 = đề án; number 06");

    [Theory]
    [InlineData("Xã học tập các nghị quyết của Đảng.")]
    [InlineData("Xã ban hành kế hoạch.")]
    [InlineData("Xã xây dựng chương trình công tác.")]
    [InlineData("Xã quyết định hỗ trợ 5 hộ.")]
    [InlineData("Chị kết luận rằng giá giảm.")]
    [InlineData("Nghị quyết này có hiệu lực ngay.")]
    [InlineData("Theo kết luận Thanh tra, xã sai phạm.")]
    [InlineData("Cơ quan ra quyết định khởi tố bị can.")]
    [InlineData("Công nhân làm việc tại dự án chung cư.")]
    [InlineData("Luật sư bào chữa cho bị cáo.")]
    [InlineData("Tăng trưởng chưa đạt mục tiêu theo Nghị quyết của Quốc hội đề ra.")]
    [InlineData("Đại biểu cho rằng Luật cần bổ sung hình thức khen thưởng.")]
    [InlineData("Quyết định “khác người” của ca sĩ gây bàn tán.")]
    [InlineData("Theo người dân, Dự án dường như chưa được công khai.")]
    [InlineData("Xã vượt kế hoạch.")]
    public void Generic_and_plural_mentions_are_left_out(string text) => Read.Directives(text).Should().BeEmpty();

    [Theory]
    [InlineData("Xã thực hiện Nghị định số 30/2020/NĐ-CP.", "nghị định", "Chính phủ")]
    [InlineData("Xã thực hiện Quyết định số 490/QĐ-TTg.", "quyết định", "Thủ tướng Chính phủ")]
    [InlineData("Xã thực hiện Thông tư số 11/2020/TT-BCT.", "thông tư", "Bộ Công Thương")]
    [InlineData("Xã thực hiện Thông tư số 24/2023/TT-BCA.", "thông tư", "Bộ Công an")]
    [InlineData("Xã thực hiện Nghị quyết số 12-NQ/TW.", "nghị quyết", "Trung ương Đảng")]
    [InlineData("Xã thực hiện Nghị quyết số 21/2022/NQ-HĐND.", "nghị quyết", "Hội đồng nhân dân")]
    [InlineData("Xã thực hiện Kế hoạch số 12/KH-UBND.", "kế hoạch", "Ủy ban nhân dân")]
    [InlineData("Xã thực hiện Quy định số 144-QĐ/TW.", "quy định", "Trung ương Đảng")]
    public void The_letters_of_a_symbol_are_explained_but_name_no_issuer(string text, string type, string issuer)
    {
        DirectiveFact directive = Read.Document(text).Facts.OfType<DirectiveFact>().Should().ContainSingle().Subject;
        directive.SymbolMeaning.Should().Be(new SymbolMeaning(type, issuer));
        directive.Issuer.Should().BeNull();
    }

    [Fact]
    public void Letters_that_mean_nothing_known_are_not_explained() =>
        Read.Document("Xã thực hiện Công văn số 99/XYZ-ABC.").Facts.OfType<DirectiveFact>().Should().ContainSingle().Which.SymbolMeaning.Should().BeNull();

    [Theory]
    [InlineData("Bị cáo phạm tội theo khoản 1 Điều 134 BLHS năm 2015.", "BLHS năm 2015 = bộ luật; year 2015; provision khoản 1 Điều 134")]
    [InlineData("Tòa án áp dụng BLTTHS.", "BLTTHS = bộ luật")]
    [InlineData("Công an huyện thực hiện Luật Công an nhân dân (2018).", "Luật Công an nhân dân (2018) = luật; year 2018; title Công an nhân dân")]
    [InlineData("Tỉnh thực hiện Chương trình mục tiêu quốc gia 1719.", "Chương trình mục tiêu quốc gia 1719 = chương trình; number 1719")]
    [InlineData("Tỉnh thực hiện Chương trình nghị sự 21.", "Chương trình nghị sự 21 = chương trình; number 21")]
    [InlineData("Đoàn xã thực hiện Quyết định số 84 QĐ/TWĐTN ngày 22/02/2013.", "Quyết định số 84 QĐ/TWĐTN ngày 22/02/2013 = quyết định; number 84; symbol 84 QĐ/TWĐTN; date 2013-02-22")]
    [InlineData("Xã thực hiện Kế hoạch số 12/KH-UBND về phòng dịch năm 2023.", "Kế hoạch số 12/KH-UBND về phòng dịch năm 2023 = kế hoạch; number 12; symbol 12/KH-UBND; title phòng dịch năm 2023")]
    [InlineData("Theo đề nghị của Sở Tài chính tại Tờ trình số 12/TTr-STC.", "Tờ trình số 12/TTr-STC = tờ trình; number 12; symbol 12/TTr-STC; issuer Sở Tài chính")]
    public void Names_that_are_put_together_otherwise_are_read(string text, string expected) => Read.Directives(text, "2024-07-08").Should().Be(expected);

    [Fact]
    public void What_a_programme_lasts_is_not_its_number() =>
        Read.Document("Tỉnh thực hiện Chương trình hành động 5 năm.").Facts.OfType<DirectiveFact>().Should().NotContain(directive => directive.Number == "5");

    [Theory]
    [InlineData("Thực hiện Chương trình hành động số 27-CTr/TU của Tỉnh ủy.", "27", "27-CTr/TU", null)]
    [InlineData("Theo Kết luận thanh tra số 21/KL-TTr, xã có sai phạm.", "21", "21/KL-TTr", null)]
    [InlineData("Luật Điện lực số 61/2024/QH15 có hiệu lực.", "61", "61/2024/QH15", 2024)]
    [InlineData("Huyện nghèo theo Nghị quyết 30a được hỗ trợ.", "30a", null, null)]
    [InlineData("Theo thông báo số 3010-1/TB-ĐHHV của trường.", "3010-1", "3010-1/TB-ĐHHV", null)]
    [InlineData("Dự thảo sửa đổi Hiến pháp 1992 được thảo luận.", null, null, 1992)]
    public void Words_and_letters_between_type_and_number_are_read(string text, string? number, string? symbol, int? year)
    {
        DirectiveFact directive = Read.Document(text).Facts.OfType<DirectiveFact>().Should().ContainSingle().Subject;
        directive.Number.Should().Be(number);
        directive.Symbol.Should().Be(symbol);
        directive.Year.Should().Be(year);
    }

    [Theory]
    [InlineData("Luật gia Nguyễn Văn A cho rằng cần sửa.")]
    [InlineData("Điện thoại có màn hình HD 1080 điểm ảnh.")]
    public void Other_words_that_begin_like_a_type_are_no_directives(string text) =>
        Read.Document(text).Facts.OfType<DirectiveFact>().Should().BeEmpty();
}
