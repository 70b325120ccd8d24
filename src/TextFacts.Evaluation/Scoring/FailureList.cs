namespace TextFacts.Evaluation.Scoring;

/// <summary>The first failures of one sort.</summary>
/// <param name="name">What failed.</param>
/// <param name="limit">How many are kept.</param>
public sealed class FailureList(string name, int limit)
{
    private readonly List<string> _failures = [];

    /// <summary>What failed: <c>quantity</c> (missed or wrong), <c>quantity extra</c>, <c>period</c>.</summary>
    public string Name { get; } = name;

    /// <summary>One line a failure.</summary>
    public IReadOnlyList<string> Failures => _failures;

    /// <summary>Adds a failure; its description is asked for only if it is kept.</summary>
    internal void Add(Func<string> describe)
    {
        if (_failures.Count < limit)
            _failures.Add(describe());
    }
}
