using System.Globalization;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace TextFacts.Benchmarks;

/// <summary>The speed of a benchmark as a part of the floor's in the same run.</summary>
internal sealed class FloorRatioColumn : TextColumn
{
    public override string ColumnName => "of floor";

    public override string Legend => "Characters a second as a part of what the floor reads in the same run";

    public override string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        BenchmarkCase? floor = summary.BenchmarksCases.FirstOrDefault(static benchmark => benchmark.Descriptor.Type == typeof(FloorBenchmark));
        return floor is not null && Throughput.Of(summary, floor) is { } most && Throughput.Of(summary, benchmarkCase) is { } speed
            ? (speed / most).ToString("0.00000", CultureInfo.InvariantCulture)
            : "?";
    }
}
