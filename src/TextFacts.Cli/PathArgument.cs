using System.CommandLine;

namespace TextFacts.Cli;

/// <summary>The files, folders or standard input that a command reads.</summary>
internal static class PathArgument
{
    public static Argument<string[]> Create()
    {
        Argument<string[]> paths = new("path") { Description = "Files or folders to read; - or nothing for standard input.", Arity = ArgumentArity.ZeroOrMore };
        paths.Validators.Add(static result =>
        {
            foreach (System.CommandLine.Parsing.Token token in result.Tokens)
            {
                if (token.Value.Length > 1 && token.Value[0] == '-')
                    result.AddError($"there is no option '{token.Value}'; a file of that name is ./{token.Value}.");
            }
        });
        return paths;
    }
}
