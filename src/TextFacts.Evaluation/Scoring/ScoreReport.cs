namespace TextFacts.Evaluation.Scoring;

/// <summary>How well the facts read agree with the gold.</summary>
/// <param name="All">The figures of all documents.</param>
/// <param name="Domains">The figures of each domain, in the order of their names.</param>
/// <param name="Fields">The fields, where the value is right.</param>
/// <param name="Failures">The first failures of each sort; sorts without one are left out.</param>
/// <param name="Reliability">The rows by their confidence, the lowest tenth first; tenths without a row are left out.</param>
public sealed record ScoreReport(
    DomainScore All, IReadOnlyList<DomainScore> Domains, IReadOnlyList<FieldScore> Fields, IReadOnlyList<FailureList> Failures, IReadOnlyList<ConfidenceBin> Reliability);
