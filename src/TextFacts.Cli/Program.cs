using System.CommandLine;
using TextFacts.Cli;

RootCommand root = new("textfacts: reads Vietnamese reports and prints their facts: quantities, percentages, dates and named directives; or their words.");
root.Subcommands.Add(ExtractCommand.Create());
root.Subcommands.Add(SegmentCommand.Create());
root.Subcommands.Add(EvaluateCommand.Create());

ParseResult result = root.Parse(args);
if (result.Errors.Count > 0)
{
    foreach (System.CommandLine.Parsing.ParseError error in result.Errors)
        Console.Error.WriteLine($"textfacts: {error.Message}");
    Console.Error.WriteLine("Try 'textfacts --help'.");
    return ExitStatus.WrongUsage;
}
return await result.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
