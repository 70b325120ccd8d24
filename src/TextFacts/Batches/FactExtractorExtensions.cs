using System.Runtime.CompilerServices;

namespace TextFacts;

/// <summary>Reads streams of documents with an extractor.</summary>
public static class FactExtractorExtensions
{
    /// <summary>
    /// Reads documents, several at a time, and gives the results in the order of the documents. Nothing is read before the first result is asked for,
    /// and at most four times <see cref="BatchOptions.MaximumParallelism"/> documents are in hand at a time, so that a stream may be endless. For a
    /// source that may keep its reader waiting, <see cref="ExtractManyAsync"/> hands over what is done meanwhile.
    /// </summary>
    /// <typeparam name="TSource">The type of the documents.</typeparam>
    /// <param name="extractor">The extractor.</param>
    /// <param name="sources">
    /// The documents. If the sequence itself throws, the results of the documents before are given first, then the exception is passed on.
    /// </param>
    /// <param name="options">How many at once, and who is told of the progress; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Stops the reading: the enumeration throws, and when it has, nothing goes on in the background.</param>
    /// <returns>
    /// A result for each document. One that cannot be read has its exception in <see cref="ExtractionResult{TSource}.Error"/>, and the others are read.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="extractor"/> or <paramref name="sources"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled; thrown by the enumeration.</exception>
    public static IEnumerable<ExtractionResult<TSource>> ExtractMany<TSource>(
        this IFactExtractor extractor, IEnumerable<TSource> sources, BatchOptions? options = null, CancellationToken cancellationToken = default)
        where TSource : SourceDocument
    {
        ArgumentNullException.ThrowIfNull(extractor);
        ArgumentNullException.ThrowIfNull(sources);
        return Read(extractor, sources, options ?? new BatchOptions(), cancellationToken);
    }

    /// <summary>
    /// Reads documents as they come, several at a time, and gives the results in the order of the documents, each as soon as it and those before it are
    /// done. At most four times <see cref="BatchOptions.MaximumParallelism"/> documents are in hand at a time, so that a stream may be endless.
    /// </summary>
    /// <typeparam name="TSource">The type of the documents.</typeparam>
    /// <param name="extractor">The extractor.</param>
    /// <param name="sources">
    /// The documents. If the sequence itself throws, the results of the documents before are given first, then the exception is passed on.
    /// </param>
    /// <param name="options">How many at once, and who is told of the progress; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">
    /// Stops the reading: the enumeration throws, and when it has, nothing goes on in the background. It is passed on to <paramref name="sources"/>.
    /// </param>
    /// <returns>
    /// A result for each document. One that cannot be read has its exception in <see cref="ExtractionResult{TSource}.Error"/>, and the others are read.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="extractor"/> or <paramref name="sources"/> is <see langword="null"/>.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled; thrown by the enumeration.</exception>
    public static IAsyncEnumerable<ExtractionResult<TSource>> ExtractManyAsync<TSource>(
        this IFactExtractor extractor, IAsyncEnumerable<TSource> sources, BatchOptions? options = null, CancellationToken cancellationToken = default)
        where TSource : SourceDocument
    {
        ArgumentNullException.ThrowIfNull(extractor);
        ArgumentNullException.ThrowIfNull(sources);
        return ReadAsync(extractor, sources, options ?? new BatchOptions(), cancellationToken);
    }

    private static IEnumerable<ExtractionResult<TSource>> Read<TSource>(
        IFactExtractor extractor, IEnumerable<TSource> sources, BatchOptions options, CancellationToken cancellationToken)
        where TSource : SourceDocument
    {
        using BatchReader<TSource> reader = new(extractor, options, cancellationToken);
        foreach (ExtractionResult<TSource> result in reader.Read(sources))
            yield return result;
    }

    private static async IAsyncEnumerable<ExtractionResult<TSource>> ReadAsync<TSource>(
        IFactExtractor extractor, IAsyncEnumerable<TSource> sources, BatchOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TSource : SourceDocument
    {
        using BatchReader<TSource> reader = new(extractor, options, cancellationToken);
        await foreach (ExtractionResult<TSource> result in reader.ReadAsync(sources).ConfigureAwait(false))
            yield return result;
    }
}
