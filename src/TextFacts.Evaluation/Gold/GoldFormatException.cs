namespace TextFacts.Evaluation.Gold;

/// <summary>A document or fact of a gold file cannot be read. Never leaves <see cref="GoldReader"/>, which turns it into a fault.</summary>
internal sealed class GoldFormatException(string message) : Exception(message);
