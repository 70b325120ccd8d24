namespace TextFacts.Training;

/// <summary>Options of the form <c>--name value</c>.</summary>
internal static class CommandOptions
{
    /// <summary>Reads options by their names.</summary>
    /// <returns><see langword="null"/> if a value is missing or an option is none of <paramref name="known"/>.</returns>
    public static Dictionary<string, string>? Read(ReadOnlySpan<string> arguments, params string[] known)
    {
        if (arguments.Length % 2 != 0)
            return null;
        Dictionary<string, string> options = [];
        for (int i = 0; i < arguments.Length; i += 2)
        {
            if (!known.Contains(arguments[i]))
                return null;
            options[arguments[i]] = arguments[i + 1];
        }
        return options;
    }
}
