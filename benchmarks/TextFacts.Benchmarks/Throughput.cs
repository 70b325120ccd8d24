using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace TextFacts.Benchmarks;

/// <summary>How much text the benchmarks read, and how fast.</summary>
internal static class Throughput
{
    /// <summary>The characters that one run of a benchmark reads or, of JSON, covers.</summary>
    public static long CharactersOf(BenchmarkCase benchmark)
    {
        if (benchmark.Parameters.Items.FirstOrDefault(static item => item.Name == nameof(DocumentLengthBenchmarks.Characters)) is { Value: int characters })
            return characters;
        string name = benchmark.Descriptor.WorkloadMethod.Name;
        if (name.EndsWith("Report", StringComparison.Ordinal))
            return CorpusTexts.Report.Text.Length;
        if (name.EndsWith("Paragraphs", StringComparison.Ordinal))
            return CorpusTexts.Paragraphs.Sum(static paragraph => (long)paragraph.Length);
        return name.EndsWith("FirstResult", StringComparison.Ordinal) || name.EndsWith("Console", StringComparison.Ordinal)
            ? CorpusTexts.LongReport.Length
            : CorpusTexts.All.Sum(static document => (long)document.Text.Length);
    }

    /// <summary>Characters a second; <see langword="null"/> if the benchmark did not run.</summary>
    public static double? Of(Summary summary, BenchmarkCase benchmark) =>
        // The mean is in nanoseconds.
        summary[benchmark]?.ResultStatistics is { } statistics ? CharactersOf(benchmark) / statistics.Mean * 1e9 : null;
}
