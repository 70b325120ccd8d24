using System.CommandLine;

namespace TextFacts.Cli;

/// <summary>textfacts evaluate: measures the extractor against gold files.</summary>
internal static class EvaluateCommand
{
    public static Command Create() => new("evaluate", "Measures the facts read against gold files.");
}
