namespace TextFacts;

/// <summary>How much of a stream of documents was handed over so far.</summary>
/// <param name="Documents">The documents, those that could not be read too.</param>
/// <param name="Failures">The documents that could not be read.</param>
/// <param name="Characters">The UTF-16 code units of the documents that were read.</param>
/// <param name="Facts">Their facts.</param>
public readonly record struct BatchProgress(long Documents, long Failures, long Characters, long Facts);
