namespace TextFacts.Cli;

/// <summary>Says on standard error what is wrong with the input and where, and remembers that something was.</summary>
internal sealed class InputErrors
{
    public bool Any { get; private set; }

    public void Report(string place, string what)
    {
        Any = true;
        Console.Error.WriteLine($"textfacts: {place}: {what}");
    }
}
