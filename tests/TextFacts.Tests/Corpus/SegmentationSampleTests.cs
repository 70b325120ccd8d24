using TextFacts.Text;

namespace TextFacts.Tests;

/// <summary>The sample of segmented report sentences: its form, and what the segmenter makes of it.</summary>
public class SegmentationSampleTests
{
    // Under what was measured, so that a model trained anew may differ by a few words.
    private const double LeastF1 = 0.975;

    private static readonly (string Text, string Words)[] Sentences = Load();

    [Fact]
    public void The_sample_is_large_enough() => Sentences.Length.Should().BeGreaterThanOrEqualTo(300);

    [Fact]
    public void The_words_of_a_sentence_spell_it()
    {
        foreach ((string text, string words) in Sentences)
            Bare(words).Should().Be(Bare(text));
    }

    [Fact]
    public void The_segmenter_finds_the_words()
    {
        int right = 0;
        int found = 0;
        int gold = 0;
        foreach ((string text, string words) in Sentences)
        {
            List<TextSpan> spans = [];
            WordSegmenter.Default.SegmentSentence(text, spans);
            HashSet<(int, int)> expected = Places(words.Split(' '));
            HashSet<(int, int)> actual = Places(spans.Select(span => span.Slice(text)));
            found += actual.Count;
            gold += expected.Count;
            actual.IntersectWith(expected);
            right += actual.Count;
        }
        (2.0 * right / (found + gold)).Should().BeGreaterThan(LeastF1);
    }

    /// <summary>Where words begin and end, counting only what is neither white space nor a joint.</summary>
    private static HashSet<(int, int)> Places(IEnumerable<string> words)
    {
        HashSet<(int, int)> places = [];
        int position = 0;
        foreach (string word in words)
        {
            int end = position + Bare(word).Length;
            places.Add((position, end));
            position = end;
        }
        return places;
    }

    private static string Bare(string text) => string.Concat(text.Where(static c => !char.IsWhiteSpace(c) && c != '_'));

    private static (string Text, string Words)[] Load() =>
    [
        .. File.ReadLines(Corpus.SegmentationSample)
            .Where(static line => line.Length > 0 && line[0] != '#').Select(static line => line.Split('\t')).Select(static columns => (columns[0], columns[1])),
    ];
}
