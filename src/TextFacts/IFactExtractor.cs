namespace TextFacts;

/// <summary>Reads facts from texts. Implementations are thread-safe.</summary>
public interface IFactExtractor
{
    /// <summary>Reads the facts of one text.</summary>
    /// <param name="text">Any UTF-16 string; offsets of the facts point into it.</param>
    /// <param name="referenceDate">
    /// The day of the report, against which relative expressions (năm nay, cùng kỳ, ngày 8/7) are resolved; if <see langword="null"/>,
    /// <see cref="TextFactsOptions.ReferenceDate"/>. Without either, expressions that need it are left out.
    /// </param>
    /// <param name="cancellationToken">Stops the reading, within some milliseconds also in the middle of a long text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="LimitExceededException">The text is too long, or has too many facts; see <see cref="TextFactsOptions.MaximumLength"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    FactDocument Extract(string text, DateOnly? referenceDate = null, CancellationToken cancellationToken = default);
}
