using TextFacts.Recognition.Dates;

namespace TextFacts.Resolution;

/// <summary>What a date expression is resolved against.</summary>
/// <param name="Reference">The day of the report, where it is known.</param>
/// <param name="Governing">The time that the text speaks of before the expression, where it has named one.</param>
/// <param name="SentenceYear">A year named before it in the same sentence; 0 if there is none.</param>
/// <param name="NearMonth">The month, with its year, of a date near it; <see langword="null"/> if there is none.</param>
/// <param name="IsFuture">Whether the sentence speaks of something planned.</param>
internal readonly record struct DateContext(DateOnly? Reference, CalendarInterval? Governing, int SentenceYear, (int Year, int Month)? NearMonth, bool IsFuture);
