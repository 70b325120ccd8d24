using TextFacts.Evaluation.Gold;
using TextFacts.Evaluation.Scoring;

namespace TextFacts.Tests.Evaluation;

/// <summary>
/// The figures of the scorer are those that the annotators' own scoring script prints for the same gold and the same answers, which are right,
/// wrong in value, unit or links, alike by an alias, and too many.
/// </summary>
public class ScorerTests
{
    private static readonly string Fixtures = Path.Combine(AppContext.BaseDirectory, "Evaluation", "Fixtures");

    [Theory]
    [InlineData(Measure.QuantityFound, 75.0, 100.0, 85.7)]
    [InlineData(Measure.QuantityValue, 50.0, 66.7, 57.1)]
    [InlineData(Measure.PercentageFound, 100.0, 100.0, 100.0)]
    [InlineData(Measure.PercentageValue, 100.0, 100.0, 100.0)]
    [InlineData(Measure.DateFound, 100.0, 100.0, 100.0)]
    [InlineData(Measure.DateValue, 50.0, 50.0, 50.0)]
    [InlineData(Measure.DirectiveFound, 100.0, 100.0, 100.0)]
    [InlineData(Measure.DirectiveValue, 100.0, 100.0, 100.0)]
    [InlineData(Measure.DirectiveFull, 0.0, 0.0, 0.0)]
    [InlineData(Measure.FactsValue, 62.5, 71.4, 66.7)]
    [InlineData(Measure.Row, 20.0, 25.0, 22.2)]
    public void Measures_are_those_of_the_scoring_script(Measure measure, double precision, double recall, double f1)
    {
        Tally tally = Score().All[measure];
        (100 * tally.Precision).Should().BeApproximately(precision, 0.051);
        (100 * tally.Recall).Should().BeApproximately(recall, 0.051);
        (100 * tally.F1).Should().BeApproximately(f1, 0.051);
    }

    [Theory]
    [InlineData("bound", 3, 3)]
    [InlineData("change", 3, 3)]
    [InlineData("indicator", 1, 3)]
    [InlineData("period", 2, 3)]
    [InlineData("baseline", 3, 3)]
    [InlineData("directive issuer", 0, 1)]
    [InlineData("directive title", 1, 1)]
    [InlineData("directive date", 1, 1)]
    [InlineData("directive provision", 1, 1)]
    public void Fields_are_counted_where_the_value_is_right(string name, int right, int total)
    {
        FieldScore field = Score().Fields.Should().ContainSingle(score => score.Name == name).Subject;
        (field.Right, field.Total).Should().Be((right, total));
    }

    [Fact]
    public void Every_row_stands_in_the_tenth_of_its_confidence()
    {
        Scorer scorer = new(FactExtractor.CreateDefault());
        scorer.Add(new GoldDocument("one", "macro", null, "Năm 2023, cả nước có 42.000 doanh nghiệp mới. Xuất khẩu tăng 5%.", []));
        ScoreReport report = scorer.Report();
        report.Reliability.Sum(bin => bin.Count).Should().Be(report.All[Measure.Row].Answered).And.Be(2);
        report.Reliability.Should().OnlyContain(bin => bin.Right == 0 && bin.MeanConfidence >= bin.Least && bin.MeanConfidence <= bin.Least + 0.1, "the gold has no row");
    }

    private static ScoreReport Score()
    {
        IReadOnlyList<GoldDocument> gold = new GoldReader(fault => throw new InvalidDataException(fault.What)).Read([Path.Combine(Fixtures, "gold.json")]);
        Scorer scorer = new(new FixedAnswers(FactJson.Deserialize(File.ReadAllText(Path.Combine(Fixtures, "answers.json")))));
        foreach (GoldDocument document in gold)
            scorer.Add(document);
        return scorer.Report();
    }

    private sealed class FixedAnswers(IReadOnlyList<Fact> facts) : IFactExtractor
    {
        public FactDocument Extract(string text, DateOnly? referenceDate = null, CancellationToken cancellationToken = default) => new(text, referenceDate, [.. facts]);
    }
}
