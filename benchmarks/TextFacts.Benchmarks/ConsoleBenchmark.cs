using System.Diagnostics;
using BenchmarkDotNet.Attributes;

namespace TextFacts.Benchmarks;

/// <summary>A cold start: the console as a process of its own, from its start to its end, on a report of several pages.</summary>
[ShortRunJob]
public class ConsoleBenchmark
{
    private string _path = "";

    /// <summary>Writes the report to a file.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _path = Path.GetTempFileName();
        File.WriteAllText(_path, CorpusTexts.LongReport);
    }

    /// <summary>The report's facts as JSON lines.</summary>
    [Benchmark(Description = "console, cold start, 6,000 characters")]
    public int RunConsole()
    {
        ProcessStartInfo start = new("dotnet") { RedirectStandardOutput = true };
        foreach (string argument in (string[])[Path.Combine(AppContext.BaseDirectory, "textfacts.dll"), "extract", _path, "--format", "jsonl"])
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("The console did not start.");
        int length = process.StandardOutput.ReadToEnd().Length;
        process.WaitForExit();
        return process.ExitCode == 0 && length > 0 ? length : throw new InvalidOperationException($"The console ended with status {process.ExitCode}.");
    }

    /// <summary>Deletes the file.</summary>
    [GlobalCleanup]
    public void CleanUp() => File.Delete(_path);
}
