using System.Text;
using TextFacts.Text;

namespace TextFacts.Tests.Text;

/// <summary>One key for all spellings of a syllable, and different keys for different syllables.</summary>
public class SyllableKeyTests
{
    [Theory]
    [InlineData("hòa", "hoà")]
    [InlineData("HÒA", "hoà")]
    [InlineData("thúy", "thuý")]
    [InlineData("khỏe", "khoẻ")]
    [InlineData("ủy", "uỷ")]
    [InlineData("tỷ", "tỉ")]
    [InlineData("kỳ", "kì")]
    [InlineData("lý", "lí")]
    [InlineData("Mỹ", "mĩ")]
    [InlineData("quý", "quí")]
    [InlineData("Đất", "đất")]
    public void Spellings_of_one_syllable_share_a_key(string one, string other) => SyllableKey.Of(other).Should().Be(SyllableKey.Of(one));

    [Theory]
    [InlineData("tháng")]
    [InlineData("nghiêng")]
    [InlineData("đường")]
    [InlineData("ngượng")]
    [InlineData("ẤP")]
    [InlineData("Quyết")]
    public void NFC_and_NFD_share_a_key(string word) =>
        SyllableKey.Of(word.Normalize(NormalizationForm.FormD)).Should().Be(SyllableKey.Of(word.Normalize(NormalizationForm.FormC)));

    [Theory]
    [InlineData("ma", "mà")]
    [InlineData("má", "mã")]
    [InlineData("đi", "di")]
    [InlineData("năm", "nam")]
    [InlineData("trăm", "trầm")]
    [InlineData("bốn", "bón")]
    [InlineData("tay", "tai")]
    [InlineData("thúy", "thúi")]
    [InlineData("y", "i")]
    [InlineData("cà", "càc")]
    [InlineData("internationalization", "internationalisation")]
    public void Different_syllables_have_different_keys(string one, string other) => SyllableKey.Of(other).Should().NotBe(SyllableKey.Of(one));

    [Theory]
    [InlineData("a")]
    [InlineData("z")]
    [InlineData("ß")]
    [InlineData("Ω")]
    [InlineData("中")]
    [InlineData("pneumonoultramicroscopic")]
    public void No_word_has_the_key_0_or_that_of_a_sign(string word)
    {
        SyllableKey.Of(word).Should().NotBe(0);
        SyllableKey.Of(word).Should().NotBe(SyllableKey.OfSign('%'));
    }
}
