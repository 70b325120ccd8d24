namespace TextFacts.Cli;

/// <summary>Says on standard error what is wrong with the input and where, and remembers that something was. Thread-safe.</summary>
internal sealed class InputErrors
{
    private volatile bool _any;
    private volatile Action<string> _write = Console.Error.WriteLine;

    public bool Any => _any;

    public void Report(string place, string what)
    {
        _any = true;
        _write($"textfacts: {place}: {what}");
    }

    /// <summary>Sends the messages elsewhere, as when a progress bar stands on standard error that they must not be written into.</summary>
    public void WriteTo(Action<string> write) => _write = write;
}
