namespace TextFacts.Training;

/// <summary>The samples of the linker's four models.</summary>
internal sealed class LinkingSampleSet
{
    public List<Sample> Change { get; private init; } = [];

    public List<Sample> Period { get; private init; } = [];

    public List<Sample> Baseline { get; private init; } = [];

    public List<Sample> Indicator { get; private init; } = [];

    /// <summary>All samples of several sets.</summary>
    public static LinkingSampleSet Union(params LinkingSampleSet[] sets) => new()
    {
        Change = [.. sets.SelectMany(static set => set.Change)],
        Period = [.. sets.SelectMany(static set => set.Period)],
        Baseline = [.. sets.SelectMany(static set => set.Baseline)],
        Indicator = [.. sets.SelectMany(static set => set.Indicator)],
    };
}
