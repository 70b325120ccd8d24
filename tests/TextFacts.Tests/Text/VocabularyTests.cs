using CsCheck;
using TextFacts.Text;

namespace TextFacts.Tests.Text;

/// <summary>The numbers of syllables.</summary>
public class VocabularyTests
{
    [Fact]
    public void An_empty_vocabulary_knows_nothing() => new Vocabulary().Find(SyllableKey.Of("hộ")).Should().Be(0);

    [Fact]
    public void Syllables_are_numbered_from_1_in_the_order_of_their_coming()
    {
        Vocabulary vocabulary = new();
        vocabulary.Add(SyllableKey.Of("hộ")).Should().Be(1);
        vocabulary.Add(SyllableKey.Of("xã")).Should().Be(2);
        vocabulary.Add(SyllableKey.Of("HỘ")).Should().Be(1);
        vocabulary.Count.Should().Be(2);
        vocabulary.Find(SyllableKey.Of("xã")).Should().Be(2);
        vocabulary.Find(SyllableKey.Of("xa")).Should().Be(0);
    }

    [Fact]
    public void What_was_added_is_found_however_much_there_is() =>
        Gen.ULong[1, ulong.MaxValue].Array[0, 3000].Sample(keys =>
        {
            Vocabulary vocabulary = new();
            Dictionary<ulong, int> expected = [];
            foreach (ulong key in keys)
            {
                int word = vocabulary.Add(key);
                if (expected.TryGetValue(key, out int known) ? word != known : word != expected.Count + 1)
                    return false;
                expected[key] = word;
            }
            return vocabulary.Count == expected.Count && expected.All(pair => vocabulary.Find(pair.Key) == pair.Value);
        }, iter: 100);
}
