using TextFacts.Linking;

namespace TextFacts.Tests.Linking;

public class WrittenCacheTests
{
    [Fact]
    public void What_was_made_of_a_writing_is_found_again()
    {
        WrittenCache<string> cache = new();
        string made = cache.Keep("Chính phủ", new string('x', 3));
        cache.Find("Chính phủ").Should().BeSameAs(made);
        cache.Find("chính phủ").Should().BeNull();
    }

    [Fact]
    public void A_long_writing_is_not_kept()
    {
        WrittenCache<string> cache = new();
        string written = new('a', 129);
        cache.Keep(written, "made").Should().Be("made");
        cache.Find(written).Should().BeNull();
    }

    [Fact]
    public void A_text_of_nothing_but_different_writings_pushes_out_what_was_kept()
    {
        WrittenCache<string> cache = new();
        for (int i = 0; i <= 4096; i++)
            cache.Keep($"{i}", "made");
        cache.Find("0").Should().BeNull();
        cache.Find("4096").Should().Be("made");
    }
}
