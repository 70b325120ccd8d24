namespace TextFacts.Tests.Recognition;

/// <summary>Who issued an act, where that is told before it otherwise than by the verb of issuing.</summary>
public class IssuerTests
{
    [Theory]
    [InlineData("Thu ngân sách vượt chỉ tiêu Chính phủ giao tại Nghị quyết số 17/NQ-CP.", "Chính phủ")]
    [InlineData("Theo quy hoạch được UBND tỉnh phê duyệt tại Quyết định số 2186/QĐ-UBND.", "UBND tỉnh")]
    [InlineData("Thực hiện chỉ đạo của Thủ tướng Chính phủ tại Công điện số 535/CĐ-TTg.", "Thủ tướng Chính phủ")]
    [InlineData("Chỉ tiêu giao cho Sở Y tế tại Quyết định số 31/QĐ-UBND.", null)]
    [InlineData("Mức phạt được quy định tại Nghị định số 100/2019/NĐ-CP.", null)]
    public void What_a_body_set_out_in_an_act_names_its_issuer(string text, string? issuer) => IssuersOf(text).Should().Equal(issuer);

    [Theory]
    [InlineData("Tỉnh ủy đã ban hành 5 nghị quyết chuyên đề, trong đó có Nghị quyết số 11-NQ/TU.", "Tỉnh ủy")]
    [InlineData("HĐND tỉnh thông qua 14 nghị quyết, trong đó có Nghị quyết số 33/2016/NQ-HĐND.", "HĐND tỉnh")]
    [InlineData("Sở gửi Công văn 225/SCT-XNK.", "Sở")]
    public void Before_a_list_stands_the_issuer_of_its_first(string text, string issuer) => IssuersOf(text).Should().Equal(issuer);

    [Theory]
    [InlineData("Các văn bản chỉ đạo của Cục Thuế như: Công văn số 176/CT-VP, Công văn số 261/CT-TTKT và Công văn số 300/CT-VP.", "Cục Thuế | Cục Thuế | Cục Thuế")]
    [InlineData("Các kế hoạch của UBND tỉnh gồm: Kế hoạch số 12/KH-UBND, Kế hoạch số 15/KH-UBND của UBND huyện.", "UBND tỉnh | UBND huyện")]
    public void What_follows_in_a_list_has_the_issuer_of_the_first(string text, string expected) => string.Join(" | ", IssuersOf(text)).Should().Be(expected);

    private static IEnumerable<string?> IssuersOf(string text) => Read.Document(text).Facts.OfType<DirectiveFact>().Select(directive => directive.Issuer);
}
