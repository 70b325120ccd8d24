namespace TextFacts.Cli;

/// <summary>The exit statuses of the console.</summary>
internal static class ExitStatus
{
    public const int Success = 0;

    /// <summary>Some of the input could not be read; what could be was.</summary>
    public const int BadInput = 1;

    public const int WrongUsage = 2;
}
