using TextFacts.Classification;
using TextFacts.Recognition.Dates;
using TextFacts.Recognition.Directives;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;

namespace TextFacts.Tests.Recognition;

/// <summary>The grammars look ahead; behind the last token there is nothing, which only a buffer without room to spare shows.</summary>
public class TextEndTests
{
    private static readonly TextFacts.Lexicon.Lexicon Words = new(new TextFactsOptions());

    [Theory]
    [InlineData("sáng nay")]
    [InlineData("hôm nay vào lúc")]
    [InlineData("ngày 5/6 lúc")]
    [InlineData("8 giờ")]
    [InlineData("thứ")]
    [InlineData("quý 4 của")]
    [InlineData("từ nay đến")]
    [InlineData("ngày 8/1 năm")]
    [InlineData("3 tháng nay")]
    [InlineData("9 tháng còn lại")]
    [InlineData("9 tháng còn lại của")]
    [InlineData("03/04/2017 -")]
    [InlineData("03/04/2017 - 08")]
    [InlineData("03/04/2017 - 08:")]
    [InlineData("2,5 x")]
    [InlineData("87,8 - 90,2")]
    [InlineData("tốc độ")]
    [InlineData("2-")]
    [InlineData("2 chấm")]
    [InlineData("hai phẩy")]
    [InlineData("xếp thứ 5/")]
    [InlineData("trừ 5")]
    [InlineData("16,6 độ -")]
    [InlineData("Chương trình nghị sự")]
    [InlineData("Quyết định số 84 QĐ")]
    [InlineData("Luật Công an nhân dân (")]
    [InlineData("Luật Đất đai ngày")]
    [InlineData("tại Tờ trình số 12/TTr-STC")]
    public void Nothing_is_looked_for_behind_the_end_of_the_text(string end)
    {
        bool wasFull = false;
        for (int filler = 240; filler <= 256; filler++)
        {
            using TokenBuffer buffer = new();
            new Tokenizer(Words.Vocabulary).Tokenize(string.Concat(Enumerable.Repeat("a ", filler)) + end, buffer);
            SentenceSplitter.Split(buffer);
            wasFull |= buffer.Count == buffer.Capacity;
            FluentActions.Invoking(() => Recognize(buffer)).Should().NotThrow();
        }
        wasFull.Should().BeTrue();
    }

    private static void Recognize(TokenBuffer buffer)
    {
        NumberStyle style = new(Words.Trie);
        using Proposals proposals = new();
        style.Observe(buffer);
        new FigureRecognizer(Words).Recognize(buffer, style, proposals.Figures);
        new DateRecognizer(Words.Trie).Recognize(buffer, proposals.Dates);
        new DirectiveRecognizer(Words).Recognize(buffer, proposals.Directives);
    }
}
