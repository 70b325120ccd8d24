namespace TextFacts.Training;

/// <summary>Which models a run trains; the others stay as the library embeds them.</summary>
internal sealed class ModelChoice
{
    /// <summary>The names of all models, those of their files.</summary>
    public static readonly string[] Names = ["reading", "change", "indicator", "period", "baseline", "statement"];

    private readonly HashSet<string> _names;

    /// <summary>Reads names with commas between them; all models where there are none.</summary>
    /// <exception cref="FormatException">A name is that of no model.</exception>
    public ModelChoice(string? names)
    {
        _names = [.. names?.Split(',') ?? Names];
        if (_names.FirstOrDefault(static name => !Names.Contains(name)) is { } unknown)
            throw new FormatException($"there is no model '{unknown}'; the models are {string.Join(", ", Names)}.");
    }

    public bool Trains(string name) => _names.Contains(name);
}
