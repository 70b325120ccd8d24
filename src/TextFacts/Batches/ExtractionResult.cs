using System.Diagnostics.CodeAnalysis;

namespace TextFacts;

/// <summary>What became of one document of a stream: its facts, or why they could not be read.</summary>
/// <typeparam name="TSource">The type of the documents.</typeparam>
public sealed record ExtractionResult<TSource>
    where TSource : SourceDocument
{
    internal ExtractionResult(long index, TSource source, FactDocument? document, Exception? error)
    {
        Index = index;
        Source = source;
        Document = document;
        Error = error;
    }

    /// <summary>The place of the document in the stream, from 0.</summary>
    public long Index { get; }

    /// <summary>The document that was read, the caller's own object.</summary>
    public TSource Source { get; }

    /// <summary>Its facts; <see langword="null"/> if it could not be read.</summary>
    public FactDocument? Document { get; }

    /// <summary>
    /// Why it could not be read, a <see cref="LimitExceededException"/> for one beyond the limits; <see langword="null"/> if it was read.
    /// </summary>
    public Exception? Error { get; }

    /// <summary>Whether the document was read.</summary>
    [MemberNotNullWhen(true, nameof(Document))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsRead => Document is not null;
}
