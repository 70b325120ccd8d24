using TextFacts.Linking;

namespace TextFacts.Tests.Linking;

/// <summary>Which phrases are offered to the last figure of a text as what it measures.</summary>
public class PhraseFinderTests
{
    [Theory]
    [InlineData("Tổ chức này kêu gọi các nước đóng góp 164 triệu USD.", "đóng góp")]
    [InlineData("Ban quản lý do sở thành lập đã giải ngân được 240 tỷ đồng.", "giải ngân")]
    [InlineData("Gạo xuất sang châu Phi có trị giá 430 triệu USD.", "trị giá")]
    public void A_predicate_may_name_what_its_figure_measures(string text, string expected) => Offered(text).Should().Contain(expected);

    [Theory]
    [InlineData("Tai nạn giảm 19% số vụ so với cùng kỳ.", "số vụ")]
    [InlineData("Điện thoại đã về tới 95% số xã.", "số xã")]
    [InlineData("Nhà thầu mới thi công được 46% khối lượng.", "khối lượng")]
    [InlineData("Tỉnh rút ngắn 20% thời gian giải quyết hồ sơ.", "thời gian giải quyết hồ sơ")]
    public void What_a_share_is_of_stands_right_behind_it(string text, string expected) => Offered(text).Should().Contain(expected);

    [Theory]
    [InlineData("Vụ sập giàn giáo khiến 17 bị thương.", "bị thương")]
    [InlineData("Lũ làm 3 người chết, 8 mất tích.", "mất tích")]
    public void Bare_numbers_may_count_what_befell_people(string text, string expected) => Offered(text).Should().Contain(expected);

    [Theory]
    [InlineData("Xuất khẩu tôm giảm 9% về trị giá.", "trị giá")]
    [InlineData("Xuất khẩu tôm giảm 9% về giá trị.", "giá trị")]
    public void A_noun_that_is_a_verb_too_is_one_behind_a_preposition(string text, string expected) => Offered(text).Should().Contain(expected);

    [Fact]
    public void What_is_counted_may_hold_numbers() => OfferedTo("1.840", "Trạm y tế cho 1.840 trẻ từ 6 đến 36 tháng tuổi uống vitamin A.").Should().Contain("trẻ từ 6 đến 36 tháng tuổi");

    [Fact]
    public void A_subject_may_hold_numbers() => Offered("Tỷ lệ trẻ dưới 1 tuổi được tiêm đủ 8 mũi vắc xin đạt 95,2%.").Should().Contain("Tỷ lệ trẻ dưới 1 tuổi được tiêm đủ 8 mũi vắc xin");

    [Theory]
    [InlineData("Thủ tướng yêu cầu 11 tỉnh căng mình chống bão.", "tỉnh")]
    [InlineData("Phiên đấu giá bán hết 24 triệu cổ phần Công ty Nhựa An Phát.", "cổ phần")]
    public void A_counted_noun_is_offered_without_what_follows(string text, string expected) => Offered(text).Should().Contain(expected);

    [Fact]
    public void No_phrase_reaches_into_its_figure() => Offered("Mỗi người tốn từ VND 1.000.000 đến VND 2.000.000.").Should().NotContain(static phrase => phrase.Contains('1'));

    [Fact]
    public void A_name_goes_on_behind_the_point_of_its_abbreviation() => Offered("Đồng Nai có 12 vụ; TP.HCM (25).").Should().Contain("TP.HCM");

    [Fact]
    public void How_long_it_takes_is_not_what_is_measured() => Offered("Mỗi tháng 5 triệu đồng.").Should().NotContain("tháng");

    private static List<string> Offered(string text) => OfferedTo(null, text);

    private static List<string> OfferedTo(string? figure, string text)
    {
        using ExtractionSession session = PreparedText.Of(text);
        LinkingText linking = session.LinkingText;
        int index = linking.Figures.Count - 1;
        while (figure is not null && !session.Buffer.TextOf(linking.FigureAt(index).Figure.First, linking.FigureAt(index).Figure.End).SequenceEqual(figure))
            index--;
        List<IndicatorCandidate> candidates = [];
        PhraseFinder.Collect(linking, index, default, candidates);
        return [.. candidates.Where(static candidate => !candidate.Range.IsEmpty).Select(candidate => session.Buffer.TextOf(candidate.Range.First, candidate.Range.End).ToString())];
    }
}
