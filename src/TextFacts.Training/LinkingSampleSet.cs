namespace TextFacts.Training;

/// <summary>The samples of the linker's four models.</summary>
internal sealed class LinkingSampleSet
{
    public List<Sample> Change { get; } = [];

    public List<Sample> Period { get; } = [];

    public List<Sample> Baseline { get; } = [];

    public List<Sample> Indicator { get; } = [];
}
