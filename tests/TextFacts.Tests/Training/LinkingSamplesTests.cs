using TextFacts.Classification;
using TextFacts.Evaluation.Gold;
using TextFacts.Linking;
using TextFacts.Training;

namespace TextFacts.Tests.Training;

/// <summary>What the models that tie figures learn from: the gold for every figure, and for those before it the gold or a linker.</summary>
public class LinkingSamplesTests
{
    private const string Text = "Năm 2023, xã trồng 5 ha rừng. Diện tích chè là 7 ha.";

    [Fact]
    public void The_right_answers_are_those_of_the_gold_whoever_answers_for_the_figures_before()
    {
        LinkingSampleSet told = Collect(null, "2023");
        LinkingSampleSet answered = Collect(LinkingModels.ReadEmbedded(), "2023");
        foreach (LinkingSampleSet set in new[] { told, answered })
        {
            set.Change.Should().HaveCount(2).And.OnlyContain(static sample => sample.Label == (int)Change.Level);
            set.Period.Count(static sample => sample.Label == 1).Should().Be(2);
            set.Indicator.Count(static sample => sample.Label == 1).Should().Be(2);
        }
    }

    [Fact]
    public void What_a_linker_answered_is_what_the_models_see_of_the_figure_before()
    {
        // The gold has no time for the first figure, and the linker the year.
        LinkingSampleSet told = Collect(null, null);
        LinkingSampleSet answered = Collect(LinkingModels.ReadEmbedded(), null);
        Features(answered.Period, first: true).Should().BeEquivalentTo(Features(told.Period, first: true), "before the first figure there is none");
        Features(answered.Period, first: false).Should().NotBeEquivalentTo(Features(told.Period, first: false));
        Features(Collect(LinkingModels.ReadEmbedded(), "2023").Period, first: false).Should().BeEquivalentTo(Features(Collect(null, "2023").Period, first: false), "the linker answers as the gold does");
    }

    /// <summary>The features of the sample that says that a figure has no time, which comes first for each.</summary>
    private static int[] Features(List<Sample> samples, bool first) => first ? samples[0].Features : samples[samples.Count / 2].Features;

    private static LinkingSampleSet Collect(LinkingModels? answering, string? firstPeriod)
    {
        GoldDocument document = new("one", "macro", null, Text, [Figure("5", firstPeriod, "rừng"), Figure("7", "2023", "Diện tích chè")]);
        return new LinkingSamples(new TextFacts.Lexicon.Lexicon(new TextFactsOptions()), MaximumEntropyModel.ReadEmbedded("reading.zip")).Collect([document], answering);
    }

    private static GoldQuantity Figure(string anchor, string? period, string indicator)
    {
        int start = Text.IndexOf(anchor + " ha", StringComparison.Ordinal);
        return new GoldQuantity(new TextSpan(start, start + anchor.Length), anchor, Amount.Of(decimal.Parse(anchor, System.Globalization.CultureInfo.InvariantCulture)), "ha", Bound.Exact, Change.Level)
        {
            Indicator = indicator,
            Period = period is null ? null : CalendarInterval.Parse(period),
        };
    }
}
