using System.Globalization;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace TextFacts.Benchmarks;

/// <summary>How many characters of text a benchmark reads (or, of JSON, covers) in a second.</summary>
internal sealed class CharactersPerSecondColumn : TextColumn
{
    public override string ColumnName => "M chars/s";

    public override string Legend => "Millions of characters of text a second";

    public override string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        return Throughput.Of(summary, benchmarkCase) is { } speed ? (speed / 1e6).ToString("0.000", CultureInfo.InvariantCulture) : "?";
    }
}
