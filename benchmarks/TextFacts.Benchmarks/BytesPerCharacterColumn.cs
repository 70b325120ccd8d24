using System.Globalization;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace TextFacts.Benchmarks;

/// <summary>How many bytes a benchmark allocates for each character of text.</summary>
internal sealed class BytesPerCharacterColumn : TextColumn
{
    public override string ColumnName => "bytes/char";

    public override string Legend => "Bytes allocated for each character of text";

    public override string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        return summary[benchmarkCase]?.GcStats.GetBytesAllocatedPerOperation(benchmarkCase) is { } bytes
            ? ((double)bytes / Throughput.CharactersOf(benchmarkCase)).ToString("0.00", CultureInfo.InvariantCulture)
            : "?";
    }
}
