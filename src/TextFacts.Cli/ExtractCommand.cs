using System.CommandLine;
using System.Globalization;

namespace TextFacts.Cli;

internal enum OutputFormat
{
    Table,
    Jsonl,
    Json,
    Csv,
}

/// <summary>textfacts extract: prints the facts of texts.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        Argument<string[]> paths = PathArgument.Create();
        Option<InputFormat> inputFormat = new("--input-format") { Description = "text: a file is one report (of a folder, *.txt). jsonl: a line is one report, {\"id\",\"text\",\"referenceDate\"} (*.jsonl).", DefaultValueFactory = _ => InputFormat.Text };
        Option<OutputFormat> format = new("--format") { Description = "table for people; jsonl, json and csv for programs.", DefaultValueFactory = _ => OutputFormat.Table };
        Option<DateOnly?> date = new("--date")
        {
            Description = "The day of the reports (yyyy-MM-dd), against which năm nay, cùng kỳ, ngày 8/7 are resolved; a line's own referenceDate goes first.",
            CustomParser = static result =>
            {
                if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
                    return day;
                result.AddError($"--date '{result.Tokens[0].Value}' is no day of the form 2024-07-08.");
                return null;
            },
        };
        Option<string[]> kinds = new("--kind") { Description = "Only these kinds: quantity, percentage, date, directive; several with commas or by repeating the option.", AllowMultipleArgumentsPerToken = false };
        kinds.Validators.Add(static result =>
        {
            foreach (string name in Split(result.GetValueOrDefault<string[]>()))
            {
                if (!TryParseKind(name, out _))
                    result.AddError($"--kind '{name}' is none of quantity, percentage, date, directive.");
            }
        });
        Option<double> minimumConfidence = new("--min-confidence") { Description = "Leave out facts with a lower confidence, 0 to 1.", DefaultValueFactory = _ => 0 };
        minimumConfidence.Validators.Add(static result =>
        {
            bool isNumber = double.TryParse(result.Tokens.Count == 1 ? result.Tokens[0].Value : "0", NumberStyles.Float, CultureInfo.InvariantCulture, out double value);
            if (!isNumber || value is not (>= 0 and <= 1))
                result.AddError("--min-confidence takes a number from 0 to 1.");
        });
        Option<int> maximumLength = Limit("--max-length", "The longest report that is read, in UTF-16 code units.", TextFactsOptions.DefaultMaximumLength);
        Option<int> maximumFacts = Limit("--max-facts", "The most facts that a report may have.", TextFactsOptions.DefaultMaximumFacts);
        Option<int> threads = new("--threads") { Description = "How many reports are read at once.", DefaultValueFactory = _ => Environment.ProcessorCount };
        threads.Validators.Add(static result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out int given) && given < 1)
                result.AddError("--threads takes a number from 1.");
        });
        Command command = new("extract", "Prints the facts of reports: quantities, percentages, dates and named directives.")
        {
            paths, inputFormat, format, date, kinds, minimumConfidence, maximumLength, maximumFacts, threads,
        };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            TextFactsOptions options = new()
            {
                Kinds = ParseKinds(parsed.GetValue(kinds)),
                MinimumConfidence = parsed.GetValue(minimumConfidence),
                ReferenceDate = parsed.GetValue(date),
                MaximumLength = parsed.GetValue(maximumLength),
                MaximumFacts = parsed.GetValue(maximumFacts),
            };
            return await RunAsync(parsed.GetValue(paths) ?? [], parsed.GetValue(inputFormat), parsed.GetValue(format), options, parsed.GetValue(threads), cancellationToken);
        });
        return command;
    }

    private static Option<int> Limit(string name, string description, int value)
    {
        Option<int> option = new(name) { Description = description, DefaultValueFactory = _ => value };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out int given) && given < 0)
                result.AddError($"{name} takes a number from 0.");
        });
        return option;
    }

    private static IEnumerable<string> Split(string[]? values) =>
        (values ?? []).SelectMany(static value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    private static bool TryParseKind(string name, out FactKinds kind) =>
        Enum.TryParse(name, ignoreCase: true, out kind) && kind is FactKinds.Quantity or FactKinds.Percentage or FactKinds.Date or FactKinds.Directive && !char.IsAsciiDigit(name[0]);

    private static FactKinds ParseKinds(string[]? values)
    {
        FactKinds kinds = FactKinds.None;
        foreach (string name in Split(values))
        {
            if (TryParseKind(name, out FactKinds kind))
                kinds |= kind;
        }
        return kinds == FactKinds.None ? FactKinds.All : kinds;
    }

    private static async Task<int> RunAsync(
        IReadOnlyList<string> paths, InputFormat inputFormat, OutputFormat format, TextFactsOptions options, int threads, CancellationToken cancellationToken)
    {
        InputErrors errors = new();
        FactExtractor extractor = new(options);
        InputReader reader = new(inputFormat, errors);
        IReadOnlyList<string> files = reader.Find(paths);
        using IFactWriter writer = FactWriters.Create(format);
        try
        {
            await ProgressBar.RunAsync(InputReader.SizeOf(files), errors, async progress =>
            {
                BatchOptions batch = new() { MaximumParallelism = threads, Progress = progress };
                await foreach (ExtractionResult<InputDocument> result in extractor.ExtractManyAsync(reader.ReadAsync(files), batch, cancellationToken))
                {
                    if (result.IsRead)
                        writer.Write(result.Source.Id, result.Document);
                    else
                        errors.Report(result.Source.Place, result.Error.Message);
                    progress?.MoveTo(result.Source.Position);
                }
            });
            writer.Complete();
        }
        catch (IOException)
        {
            // Whoever reads the output has gone away (a closed pipe); there is nobody left to tell.
            return ExitStatus.BadInput;
        }
        return errors.Any ? ExitStatus.BadInput : ExitStatus.Success;
    }
}
