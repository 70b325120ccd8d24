namespace TextFacts.Evaluation.Scoring;

/// <summary>The figures of the documents of one domain, or of all.</summary>
/// <param name="domain">The domain's name.</param>
public sealed class DomainScore(string domain)
{
    private readonly Tally[] _tallies = new Tally[Enum.GetValues<Measure>().Length];

    /// <summary>The domain's name.</summary>
    public string Domain { get; } = domain;

    /// <summary>The number of documents.</summary>
    public int DocumentCount { get; internal set; }

    /// <summary>The figures of one measure.</summary>
    /// <param name="measure">The measure.</param>
    public Tally this[Measure measure] => _tallies[(int)measure];

    internal void Add(Measure measure, Tally tally) => _tallies[(int)measure] += tally;
}
