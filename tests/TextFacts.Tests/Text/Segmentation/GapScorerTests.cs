using TextFacts.Text;
using TextFacts.Text.Segmentation;

namespace TextFacts.Tests.Text.Segmentation;

/// <summary>What the scorer leaves out for speed hardly changes what it decides.</summary>
public class GapScorerTests
{
    private static readonly WordTables Tables = WordTables.ReadEmbedded("words.table");
    private static readonly JoinModel Model = JoinModel.ReadEmbedded("words.zip");

    private delegate void GapReader(in SyllableCell before, in SyllableCell left, in SyllableCell right, in SyllableCell after);

    [Fact]
    public void Stopping_early_changes_one_decision_in_thousands()
    {
        GapScorer scorer = new(Tables, Model);
        int gaps = 0;
        int changed = 0;
        ReadGaps((in SyllableCell before, in SyllableCell left, in SyllableCell right, in SyllableCell after) =>
        {
            gaps++;
            bool full = scorer.ScoreInFull(before, left, right, after) > 0;
            bool first = scorer.Joins(before, left, right, after);
            scorer.Joins(before, left, right, after).Should().Be(first, "what is kept from the first time is what was computed");
            if (first != full)
                changed++;
        });
        gaps.Should().BeGreaterThan(30_000);
        changed.Should().BeLessThan(gaps / 1000);
    }

    private static void ReadGaps(GapReader read)
    {
        SyllableAnalyzer analyzer = new(Tables);
        using SegmentationBuffer buffer = new();
        foreach (string text in Corpus.Ids.Select(static id => Corpus.Load(id).Text))
        {
            Document document = Document.Create(text);
            foreach (Sentence sentence in document.Sentences)
            {
                ReadOnlySpan<Token> tokens = document.TokenSpan.Slice(sentence.FirstToken, sentence.TokenCount);
                Span<SyllableCell> cells = analyzer.Analyze(text, tokens, buffer);
                for (int i = 0; i + 1 < tokens.Length; i++)
                {
                    if (GapRules.Decide(tokens, i, isTokenized: false) != GapDecision.Open)
                        continue;
                    Span<SyllableCell> around = cells.Slice(i + SyllableAnalyzer.Margin - 1, 4);
                    read(around[0], around[1], around[2], around[3]);
                }
            }
        }
    }
}
