namespace TextFacts;

/// <summary>What a statement adds to its figure.</summary>
internal readonly record struct StatementRow(DirectiveFact? Directive, float Confidence);
