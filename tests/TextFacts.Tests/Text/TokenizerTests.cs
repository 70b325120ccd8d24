using System.Text;
using CsCheck;
using TextFacts.Text;

namespace TextFacts.Tests.Text;

/// <summary>Tokens: what the text is cut into, and where the pieces stand.</summary>
public class TokenizerTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("   \n\t ", "")]
    [InlineData("Xã có 12 hộ.", "Xã|có|12|hộ|.")]
    [InlineData("tại số12 phố Huế", "tại|số|12|phố|Huế")]
    [InlineData("tháng 9/2022tăng 5%", "tháng|9|/|2022|tăng|5|%")]
    [InlineData("65,1USD/thùng", "65|,|1|USD|/|thùng")]
    [InlineData("65mm, 1.234,5m2", "65|mm|,|1|.|234|,|5|m|2")]
    [InlineData("12-NQ/TW", "12|-|NQ|/|TW")]
    [InlineData("“Toàn dân” (2024)", "“|Toàn|dân|”|(|2024|)")]
    [InlineData("10–15 ％", "10|–|15|％")]
    [InlineData("giá\u00A0\u00A05\u202F000 đồng", "giá|5|000|đồng")]
    [InlineData("a\uFEFFb", "a|b")]
    [InlineData("１２ hộ", "１２|hộ")]
    public void A_text_is_cut_into_words_numbers_and_signs(string text, string tokens) =>
        string.Join('|', Tokens(text)).Should().Be(tokens);

    [Theory]
    [InlineData("Xã có 12 hộ.", "Word Word Number Word Punctuation")]
    [InlineData("5 % + 3 $", "Number Punctuation Symbol Number Symbol")]
    [InlineData("😀", "Symbol")]
    public void Tokens_have_kinds(string text, string kinds) =>
        string.Join(' ', Document.Create(text).Tokens.Select(token => token.Kind)).Should().Be(kinds);

    [Theory]
    [InlineData("tháng", TokenShape.Lower)]
    [InlineData("Tháng", TokenShape.Title)]
    [InlineData("UBND", TokenShape.Upper)]
    [InlineData("Đ", TokenShape.Upper)]
    [InlineData("VneiD", TokenShape.Mixed)]
    [InlineData("2024", TokenShape.None)]
    public void Tokens_have_shapes(string text, TokenShape shape) =>
        Document.Create(text).Tokens.Should().ContainSingle().Which.Shape.Should().Be(shape);

    [Theory]
    [InlineData("Tỷ lệ hộ nghèo ở thị xã giảm 1,5 điểm phần trăm trong quý I/2024.")]
    [InlineData("  Đường  dây 500 kV\u00A0mạch 3 (Quảng Trạch – Phố Nối)  ")]
    public void Offsets_slice_back_in_NFC_and_NFD(string text)
    {
        foreach (string form in new[] { text.Normalize(NormalizationForm.FormC), text.Normalize(NormalizationForm.FormD) })
        {
            Document document = Document.Create(form);
            string.Concat(document.Tokens.Select(token => document.TextOf(token).ToString())).Should().Be(string.Concat(form.Where(c => !char.IsWhiteSpace(c))));
            document.Tokens.Should().BeInAscendingOrder(token => token.Start);
        }
    }

    [Theory]
    [InlineData("Tháng Chạp thời tiết rét đậm ở vùng núi phía Bắc.")]
    [InlineData("HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ THỦ ĐỨC")]
    public void NFC_and_NFD_give_the_same_words(string text)
    {
        Document composed = Document.Create(text.Normalize(NormalizationForm.FormC));
        Document decomposed = Document.Create(text.Normalize(NormalizationForm.FormD));
        decomposed.Tokens.Select(token => (token.Key, token.Kind, token.Shape)).Should().Equal(composed.Tokens.Select(token => (token.Key, token.Kind, token.Shape)));
    }

    [Theory]
    [InlineData("nghiêng")]
    [InlineData("NGHIÊNG")]
    [InlineData("nghieengs")]
    [InlineData("abcdefghij")]
    [InlineData("abcdefghijk")]
    [InlineData("hòà")]
    [InlineData("đượcđược")]
    [InlineData("Ørsted")]
    [InlineData("Яма")]
    [InlineData("naïve")]
    [InlineData("a\u0301b")]
    [InlineData("\u0301a")]
    [InlineData("quý")]
    [InlineData("Lý")]
    public void A_word_has_the_key_of_its_spelling(string word)
    {
        using TokenBuffer buffer = new();
        new Tokenizer(new Vocabulary()).Tokenize(word, buffer);
        buffer.Count.Should().Be(1);
        buffer[0].Key.Should().Be(SyllableKey.Of(word));
        buffer[0].Shape.Should().Be(word.Any(char.IsUpper) ? word.All(char.IsUpper) ? TokenShape.Upper : TokenShape.Title : TokenShape.Lower);
    }

    [Fact]
    public void Any_word_has_the_key_of_its_spelling() => Gen.OneOfConst("aàăằđĐeỆiìnghtqQuUyýÝxwfjøЯ\u0300\u0301\u0302\u0309".ToCharArray()).Array[1, 14].Select(letters => new string(letters)).Sample(word =>
    {
        using TokenBuffer buffer = new();
        new Tokenizer(new Vocabulary()).Tokenize(word, buffer);
        return buffer.Count == 1 && buffer[0].Key == SyllableKey.Of(word);
    }, iter: 3000);

    [Fact]
    public void A_null_text_is_refused() => FluentActions.Invoking(() => Document.Create(null!)).Should().Throw<ArgumentNullException>();

    private static IEnumerable<string> Tokens(string text)
    {
        Document document = Document.Create(text);
        return document.Tokens.Select(token => document.TextOf(token).ToString());
    }
}
