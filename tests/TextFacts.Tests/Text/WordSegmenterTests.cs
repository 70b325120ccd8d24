using System.Text;
using TextFacts.Text;

namespace TextFacts.Tests.Text;

/// <summary>Words: text in, words out, parted by |.</summary>
public class WordSegmenterTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \n ", "")]
    [InlineData("Kinh tế phát triển ổn định.", "Kinh tế|phát triển|ổn định|.")]
    [InlineData("Lực lượng công an đã điều tra, khám phá 241 vụ.", "Lực lượng|công an|đã|điều tra|,|khám phá|241|vụ|.")]
    [InlineData("Doanh nghiệp đầu tư vào nông nghiệp và công nghiệp.", "Doanh nghiệp|đầu tư|vào|nông nghiệp|và|công nghiệp|.")]
    [InlineData("Các bệnh viện tiếp nhận bệnh nhân.", "Các|bệnh viện|tiếp nhận|bệnh nhân|.")]
    public void Syllables_make_words(string text, string words) => Words(text).Should().Be(words);

    [Theory]
    [InlineData("Ông Nguyễn Văn Hùng nói.", "Ông|Nguyễn Văn Hùng|nói|.")]
    [InlineData("tỉnh Hà Giang", "tỉnh|Hà Giang")]
    [InlineData("Bà Trần Thị Lan ở Đà Nẵng.", "Bà|Trần Thị Lan|ở|Đà Nẵng|.")]
    public void A_name_is_a_word(string text, string words) => Words(text).Should().Be(words);

    [Theory]
    [InlineData("tăng 21,63% so với", "tăng|21,63|%|so|với")]
    [InlineData("ngày 30/4/2024", "ngày|30/4/2024")]
    [InlineData("8 triệu đồng/kg", "8|triệu|đồng|/|kg")]
    [InlineData("12-NQ/TW", "12-NQ/TW")]
    [InlineData("số 100/2019/NĐ-CP.", "số|100/2019/NĐ-CP|.")]
    [InlineData("36 – KH/TU", "36 – KH/TU")]
    [InlineData("65mm, 4,79m, 10ha", "65|mm|,|4,79|m|,|10|ha")]
    [InlineData("lúc 10h30", "lúc|10|h|30")]
    [InlineData("420 m2", "420|m2")]
    [InlineData("quốc lộ 1A", "quốc lộ|1A")]
    [InlineData("2015 - 2020", "2015|-|2020")]
    [InlineData("tại số12 phố Huế", "tại|số|12|phố|Huế")]
    [InlineData("(-1,5%)", "(|-1,5|%|)")]
    [InlineData("+8,2 điểm", "+8,2|điểm")]
    [InlineData("km 628+500", "km|628+500")]
    [InlineData("TP.HCM", "TP.HCM")]
    [InlineData("200 USD.", "200|USD|.")]
    public void Numbers_and_signs_keep_together_what_is_one_thing(string text, string words) => Words(text).Should().Be(words);

    [Theory]
    [InlineData("Giá 25 . 000 đồng / kg .", "Giá|25 . 000|đồng|/|kg|.")]
    [InlineData("Còn 95% , không 5 % .", "Còn|95%|,|không|5|%|.")]
    public void Text_from_a_tokenizer_keeps_its_tokens(string text, string words)
    {
        List<TextSpan> spans = [];
        WordSegmenter.Default.SegmentSentence(text, spans);
        string.Join('|', spans.Select(span => span.Slice(text))).Should().Be(words);
    }

    [Theory]
    [InlineData("Phòng chống tham nhũng ở xã Hòa Bình; quý I/2024 thu 65,1 tỷ đồng.")]
    [InlineData("Ủy ban nhân dân tỉnh Thừa Thiên Huế báo cáo kết quả.")]
    public void All_spellings_of_a_text_have_the_same_words(string text)
    {
        string composed = text.Normalize(NormalizationForm.FormC);
        string decomposed = text.Normalize(NormalizationForm.FormD);
        string spaced = composed.Replace(" ", "\u00A0 ", StringComparison.Ordinal);
        Words(decomposed).Normalize(NormalizationForm.FormC).Should().Be(Words(composed));
        Words(spaced).Replace("\u00A0 ", " ", StringComparison.Ordinal).Should().Be(Words(composed));
        Words(composed.Replace("Hòa", "Hoà", StringComparison.Ordinal).Replace("Ủy", "Uỷ", StringComparison.Ordinal)).Length.Should().Be(Words(composed).Length);
    }

    [Fact]
    public void No_word_crosses_the_end_of_a_sentence_unless_the_text_is_said_to_be_one()
    {
        const string text = "Công ty.\n\nTy thể.";
        Words(text).Split('|').Should().Contain("Công ty");
        List<TextSpan> words = [];
        WordSegmenter.Default.SegmentSentence(text, words);
        words.Should().NotBeEmpty();
        words[^1].End.Should().Be(text.Length);
    }

    [Fact]
    public void The_words_of_a_document_are_those_of_its_text()
    {
        const string text = "Kinh tế phát triển. Ông Nguyễn Văn Hùng nói: “Tăng 5%”.\n\nXã hội ổn định";
        Document document = Document.Create(text);
        document.Words.Select(word => word.Span).Should().Equal(Spans(text));
        document.Words.Should().BeSameAs(document.Words);
        document.Words.Sum(word => word.TokenCount).Should().Be(document.Tokens.Count);
        foreach (Word word in document.Words)
        {
            word.Span.Start.Should().Be(document.Tokens[word.FirstToken].Start);
            word.Span.End.Should().Be(document.Tokens[word.FirstToken + word.TokenCount - 1].End);
            document.TextOf(word).ToString().Should().Be(word.Span.Slice(text));
        }
    }

    [Fact]
    public void Words_are_added_behind_those_of_the_caller()
    {
        List<TextSpan> words = [new TextSpan(0, 0)];
        WordSegmenter.Default.Segment("kinh tế", words);
        words.Should().Equal(new TextSpan(0, 0), new TextSpan(0, 7));
    }

    [Fact]
    public void A_missing_list_is_refused()
    {
        FluentActions.Invoking(() => WordSegmenter.Default.Segment("a", null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => WordSegmenter.Default.SegmentSentence("a", null!)).Should().Throw<ArgumentNullException>();
    }

    internal static List<TextSpan> Spans(string text)
    {
        List<TextSpan> words = [];
        WordSegmenter.Default.Segment(text, words);
        return words;
    }

    private static string Words(string text) => string.Join('|', Spans(text).Select(span => span.Slice(text)));
}
