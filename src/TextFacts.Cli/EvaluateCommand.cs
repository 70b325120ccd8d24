using System.CommandLine;
using TextFacts.Evaluation.Gold;
using TextFacts.Evaluation.Scoring;

namespace TextFacts.Cli;

/// <summary>textfacts evaluate: measures the extractor against gold files.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        Argument<string[]> paths = new("gold") { Description = "Folders with gold files (*.json), or single files.", Arity = ArgumentArity.OneOrMore };
        Option<bool> byDomain = new("--by-domain") { Description = "The figures of each domain too." };
        Option<int> failures = new("--fails") { Description = "Names so many failures of each sort." };
        failures.Validators.Add(static result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out int limit) && limit < 0)
                result.AddError("--fails takes a number from 0.");
        });
        Command command = new("evaluate", "Reads the texts of gold files and measures how many of their facts are found, with the right value and the right links.") { paths, byDomain, failures };
        command.SetAction((parsed, cancellationToken) =>
            Task.FromResult(Run(parsed.GetValue(paths) ?? [], parsed.GetValue(byDomain), parsed.GetValue(failures), cancellationToken)));
        return command;
    }

    private static int Run(IReadOnlyList<string> paths, bool byDomain, int failureLimit, CancellationToken cancellationToken)
    {
        InputErrors errors = new();
        IReadOnlyList<GoldDocument> documents = new GoldReader(fault => errors.Report(fault.Path, fault.What)).Read(paths);
        if (documents.Count == 0)
        {
            errors.Report(string.Join(", ", paths), "there is no gold to compare with.");
            return ExitStatus.BadInput;
        }
        Scorer scorer = new(FactExtractor.CreateDefault(), failureLimit);
        foreach (GoldDocument document in documents)
        {
            cancellationToken.ThrowIfCancellationRequested();
            scorer.Add(document);
        }
        ScoreReportWriter.Write(Console.Out, scorer.Report(), byDomain);
        return errors.Any ? ExitStatus.BadInput : ExitStatus.Success;
    }
}
