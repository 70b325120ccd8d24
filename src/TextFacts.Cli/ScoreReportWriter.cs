using System.Globalization;
using TextFacts.Evaluation.Scoring;

namespace TextFacts.Cli;

/// <summary>Writes the figures of an evaluation as lines for people.</summary>
internal static class ScoreReportWriter
{
    private static readonly (Measure Measure, string Name)[] Measures =
    [
        (Measure.QuantityFound, "quantity found"),
        (Measure.QuantityValue, "quantity value"),
        (Measure.PercentageFound, "percentage found"),
        (Measure.PercentageValue, "percentage value"),
        (Measure.DateFound, "date found"),
        (Measure.DateValue, "date value"),
        (Measure.DirectiveFound, "directive found"),
        (Measure.DirectiveValue, "directive value"),
        (Measure.DirectiveFull, "directive full"),
        (Measure.FactsValue, "facts value"),
        (Measure.Row, "row"),
    ];

    public static void Write(TextWriter output, ScoreReport report, bool byDomain)
    {
        IEnumerable<DomainScore> scores = byDomain
            ? report.Domains.Append(report.All).OrderBy(static score => score.Domain, StringComparer.Ordinal)
            : [report.All];
        foreach (DomainScore score in scores)
            Write(output, score);
        output.WriteLine("== where the value is right, the share with this field right too");
        foreach (FieldScore field in report.Fields)
            output.WriteLine($"  {field.Name,-20} {Percent(100.0 * field.Right / field.Total)}  ({field.Total})");
        output.WriteLine("== rows by their confidence, and the share that is right in value and all links");
        foreach (ConfidenceBin bin in report.Reliability)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  from {bin.Least:0.0}            {Percent(100.0 * bin.Right / bin.Count)}  ({bin.Count})"));
        foreach (FailureList list in report.Failures)
        {
            output.WriteLine($"-- {list.Name}");
            foreach (string failure in list.Failures)
                output.WriteLine($"  {failure}");
        }
    }

    private static void Write(TextWriter output, DomainScore score)
    {
        output.WriteLine($"== {score.Domain}: {score.DocumentCount} documents");
        foreach ((Measure measure, string name) in Measures)
        {
            Tally tally = score[measure];
            output.WriteLine($"  {name,-18} P {Percent(100 * tally.Precision)}  R {Percent(100 * tally.Recall)}  F1 {Percent(100 * tally.F1)}   ({tally.Gold} gold, {tally.Answered} answered)");
        }
    }

    /// <summary>A percentage with one decimal, five characters wide.</summary>
    private static string Percent(double percent)
    {
        // Of all numbers with one half in the second decimal only multiples of a quarter are exact in binary; they go to the even neighbour,
        // as everywhere outside .NET's own formatting.
        double rounded = percent * 4 == Math.Floor(percent * 4) ? Math.Round(percent, 1, MidpointRounding.ToEven) : percent;
        return rounded.ToString("F1", CultureInfo.InvariantCulture).PadLeft(5);
    }
}
