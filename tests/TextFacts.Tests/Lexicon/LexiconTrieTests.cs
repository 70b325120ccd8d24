using System.Text;
using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Tests.Lexicon;

/// <summary>Phrases found token by token, the longest first.</summary>
public class LexiconTrieTests
{
    [Theory]
    [InlineData("đồng", 1)]
    [InlineData("đồng Việt Nam", 3)]
    [InlineData("đồng Việt", 1)]
    [InlineData("đồng bằng", 1)]
    [InlineData("ĐỒNG VIỆT NAM", 3)]
    [InlineData("đồng  việt\u00A0nam", 3)]
    [InlineData("đồng việt\nnam", 3)]
    [InlineData("đồng việt\n\nnam", 1)]
    [InlineData("đô la", 2)]
    [InlineData("đô-la", 3)]
    [InlineData("bạc", 0)]
    [InlineData("", 0)]
    public void The_longest_entry_at_a_place_is_found(string text, int tokens)
    {
        foreach (string form in new[] { text, text.Normalize(NormalizationForm.FormD) })
        {
            LexiconEntry? entry = Match(form, LexiconRoles.Unit, out int end, "đồng", "đồng việt nam", "đô la");
            end.Should().Be(tokens);
            (entry is not null).Should().Be(tokens > 0);
        }
    }

    [Fact]
    public void Only_entries_of_the_roles_asked_for_are_found()
    {
        Match("đồng Việt Nam", LexiconRoles.CountedNoun, out _, "đồng", "đồng việt nam").Should().BeNull();
        Match("đồng Việt Nam", LexiconRoles.CountedNoun | LexiconRoles.Unit, out _, "đồng").Should().NotBeNull();
    }

    [Fact]
    public void One_phrase_has_one_entry_in_all_its_spellings()
    {
        LexiconTrie trie = new(new Vocabulary());
        trie.GetOrAdd("tỷ lệ", LexiconRoles.CountedNoun).Should().BeSameAs(trie.GetOrAdd("tỉ lệ", LexiconRoles.Unit));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("-")]
    public void A_phrase_without_a_word_is_refused(string phrase) =>
        FluentActions.Invoking(() => new LexiconTrie(new Vocabulary()).GetOrAdd(phrase, LexiconRoles.Unit)).Should().Throw<FormatException>();

    [Theory]
    [InlineData("năm", "NumberWord, Unit, Time")]
    [InlineData("nghị định", "DirectiveType")]
    [InlineData("khoảng", "Bound")]
    [InlineData("vụ", "CountedNoun")]
    [InlineData("phần trăm", "PercentSign")]
    [InlineData("bộ chính trị", "Issuer")]
    [InlineData("kg", "Unit")]
    public void The_built_in_lexicon_knows_the_language(string phrase, string expected)
    {
        LexiconRoles roles = Enum.Parse<LexiconRoles>(expected);
        TextFacts.Lexicon.Lexicon lexicon = new(new TextFactsOptions());
        using TokenBuffer buffer = new();
        new Tokenizer(lexicon.Vocabulary).Tokenize(phrase, buffer);
        LexiconEntry? entry = lexicon.Trie.Match(buffer, 0, roles, out int end);
        entry.Should().NotBeNull();
        (entry!.Roles & roles).Should().Be(roles);
        end.Should().Be(buffer.Count);
    }

    private static LexiconEntry? Match(string text, LexiconRoles roles, out int end, params string[] phrases)
    {
        Vocabulary vocabulary = new();
        LexiconTrie trie = new(vocabulary);
        foreach (string phrase in phrases)
            trie.GetOrAdd(phrase, LexiconRoles.Unit).Add(new UnitSense("VND", UnitCategory.Money));
        using TokenBuffer buffer = new();
        new Tokenizer(vocabulary).Tokenize(text, buffer);
        return trie.Match(buffer, 0, roles, out end);
    }
}
