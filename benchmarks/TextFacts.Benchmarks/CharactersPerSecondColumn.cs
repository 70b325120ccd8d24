using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace TextFacts.Benchmarks;

/// <summary>How many characters of text a benchmark reads (or, of JSON, covers) in a second.</summary>
internal sealed class CharactersPerSecondColumn : IColumn
{
    public string Id => nameof(CharactersPerSecondColumn);

    public string ColumnName => "M chars/s";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend => "Millions of characters of text a second";

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) => GetValue(summary, benchmarkCase, SummaryStyle.Default);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style)
    {
        if (summary[benchmarkCase]?.ResultStatistics is not { } statistics)
            return "?";
        int characters = benchmarkCase.Descriptor.WorkloadMethod.Name.Contains("Report", StringComparison.Ordinal)
            ? CorpusTexts.Report.Text.Length
            : CorpusTexts.All.Sum(static document => document.Text.Length);
        // The mean is in nanoseconds: characters a nanosecond are thousands of millions a second.
        return (characters / statistics.Mean * 1000).ToString("0.00", CultureInfo.InvariantCulture);
    }
}
