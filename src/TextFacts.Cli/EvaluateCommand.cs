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
        Option<string?> articles = new("--articles") { Description = "The articles of gold files that do not hold their texts: JSON lines with the fields id and text." };
        Command command = new("evaluate", "Reads the texts of gold files and measures how many of their facts are found, with the right value and the right links.") { paths, byDomain, failures, articles };
        command.SetAction((parsed, cancellationToken) =>
            Task.FromResult(Run(parsed.GetValue(paths) ?? [], parsed.GetValue(byDomain), parsed.GetValue(failures), parsed.GetValue(articles), cancellationToken)));
        return command;
    }

    private static int Run(IReadOnlyList<string> paths, bool byDomain, int failureLimit, string? articles, CancellationToken cancellationToken)
    {
        InputErrors errors = new();
        if (!TryReadArticles(articles, errors, out ArticleTexts? texts))
            return ExitStatus.BadInput;
        IReadOnlyList<GoldDocument> documents = new GoldReader(fault => errors.Report(fault.Path, fault.What), texts).Read(paths);
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

    private static bool TryReadArticles(string? path, InputErrors errors, out ArticleTexts? texts)
    {
        texts = null;
        if (path is null)
            return true;
        try
        {
            texts = ArticleTexts.Read(path);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or FormatException)
        {
            errors.Report(path, exception.Message);
            return false;
        }
    }
}
