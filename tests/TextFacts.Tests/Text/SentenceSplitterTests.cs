using System.Text;
using TextFacts.Text;

namespace TextFacts.Tests.Text;

/// <summary>Sentences: where they end, and where a full stop or a line break does not end one.</summary>
public class SentenceSplitterTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Trời mưa. Đường ngập.", "Trời mưa.|Đường ngập.")]
    [InlineData("Trời mưa! Đường ngập? Xe chết máy…", "Trời mưa!|Đường ngập?|Xe chết máy…")]
    [InlineData("Trời mưa... Đường ngập.", "Trời mưa...|Đường ngập.")]
    [InlineData("Trời mưa. 12 xã ngập.", "Trời mưa.|12 xã ngập.")]
    [InlineData("Ông nói: “Trời mưa.” Sau đó ông về.", "Ông nói: “Trời mưa.”|Sau đó ông về.")]
    [InlineData("Trời mưa (rất to.) Đường ngập.", "Trời mưa (rất to.)|Đường ngập.")]
    [InlineData("Dân giúp dân.Công an giúp dân.", "Dân giúp dân.|Công an giúp dân.")]
    [InlineData("Mục tiêu\n. Thu 5 tỷ đồng\n.Trồng rừng", "Mục tiêu|. Thu 5 tỷ đồng|.Trồng rừng")]
    public void A_sentence_ends_at_its_mark(string text, string sentences) => Sentences(text).Should().Be(sentences);

    [Theory]
    [InlineData("Ông sống ở TP. Hồ Chí Minh đã lâu.")]
    [InlineData("Ông sống ở TP.HCM đã lâu.")]
    [InlineData("PGS.TS. Nguyễn Văn An phát biểu.")]
    [InlineData("GS. Trần Văn Ba phát biểu.")]
    [InlineData("Ông sống ở Q.1 đã lâu.")]
    [InlineData("Ông sống ở P. Bến Nghé đã lâu.")]
    [InlineData("Xã trồng lúa, ngô, khoai, v.v. trên đất bãi.")]
    [InlineData("Hội nghị họp ngày 8.7.2024 tại Huế.")]
    [InlineData("Doanh thu là 1.234,5 tỷ đồng.")]
    [InlineData("Lạm phát là 5.66% trong quý.")]
    [InlineData("Ông Nguyễn V. A. khai như vậy.")]
    [InlineData("Xem trang www.example.com để biết thêm.")]
    public void A_full_stop_inside_a_sentence_does_not_end_it(string text) => Sentences(text).Should().Be(text);

    [Theory]
    [InlineData("Xã trồng lúa, ngô, v.v. Huyện nuôi tôm.", "Xã trồng lúa, ngô, v.v.|Huyện nuôi tôm.")]
    [InlineData("Hội nghị họp ngày 8.7.2024. Kết quả tốt.", "Hội nghị họp ngày 8.7.2024.|Kết quả tốt.")]
    [InlineData("Có 25 hộ. 12 hộ đã dời.", "Có 25 hộ.|12 hộ đã dời.")]
    public void A_full_stop_after_an_abbreviation_or_number_may_end_one(string text, string sentences) => Sentences(text).Should().Be(sentences);

    [Theory]
    [InlineData("Công an tỉnh đã\nbắt 12 đối tượng.", 1)]
    [InlineData("Công an tỉnh đã bắt,\nTấn công nhiều băng nhóm.", 1)]
    [InlineData("Công an tỉnh đã\r\nbắt 12 đối tượng.", 1)]
    [InlineData("Công an tỉnh đã\n\nbắt 12 đối tượng.", 2)]
    public void A_line_break_inside_a_sentence_does_not_end_it_but_an_empty_line_does(string text, int count) =>
        Document.Create(text).Sentences.Should().HaveCount(count);

    [Theory]
    [InlineData("BÁO CÁO TÓM TẮT\nKết quả công tác năm 2024\nTrong năm, tình hình ổn định.", "BÁO CÁO TÓM TẮT|Kết quả công tác năm 2024|Trong năm, tình hình ổn định.")]
    [InlineData("I. TÌNH HÌNH\nTuyến biên giới ổn định.", "I. TÌNH HÌNH|Tuyến biên giới ổn định.")]
    [InlineData("II. Nông nghiệp\nLúa được mùa.", "II. Nông nghiệp|Lúa được mùa.")]
    [InlineData("Bà nói về lớp II. Bà rất vui.", "Bà nói về lớp II.|Bà rất vui.")]
    [InlineData("1. Tội phạm giảm.\n2. Tai nạn tăng.", "1. Tội phạm giảm.|2. Tai nạn tăng.")]
    [InlineData("a) Tội phạm giảm;\nb) Tai nạn tăng.", "a) Tội phạm giảm;|b) Tai nạn tăng.")]
    [InlineData("Kết quả:\n- trồng 5 ha rừng\n- nuôi 20 con bò", "Kết quả:|- trồng 5 ha rừng|- nuôi 20 con bò")]
    [InlineData("Kết quả:\n+ trồng 5 ha rừng\n• nuôi 20 con bò", "Kết quả:|+ trồng 5 ha rừng|• nuôi 20 con bò")]
    [InlineData("2.1. Kinh tế phát triển.\n2.2. Văn hóa khởi sắc.", "2.1. Kinh tế phát triển.|2.2. Văn hóa khởi sắc.")]
    public void Headings_and_list_items_are_sentences(string text, string sentences) => Sentences(text).Should().Be(sentences);

    [Fact]
    public void Every_token_belongs_to_one_sentence()
    {
        Document document = Document.Create("I. TÌNH HÌNH\n\nTrời mưa. Đường ngập!\n- Xã A: 5 ha\n- Xã B: 7 ha".Normalize(NormalizationForm.FormD));
        int next = 0;
        foreach (Sentence sentence in document.Sentences)
        {
            sentence.FirstToken.Should().Be(next);
            sentence.TokenCount.Should().BePositive();
            sentence.Span.Start.Should().Be(document.Tokens[sentence.FirstToken].Start);
            next = sentence.FirstToken + sentence.TokenCount;
            sentence.Span.End.Should().Be(document.Tokens[next - 1].End);
        }
        next.Should().Be(document.Tokens.Count);
    }

    private static string Sentences(string text)
    {
        Document document = Document.Create(text);
        return string.Join('|', document.Sentences.Select(sentence => document.TextOf(sentence).ToString()));
    }
}
