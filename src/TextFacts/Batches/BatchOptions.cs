namespace TextFacts;

/// <summary>How a stream of documents is read. Immutable; may be shared between threads if its <see cref="Progress"/> may.</summary>
public sealed record BatchOptions
{
    private readonly int _maximumParallelism = Environment.ProcessorCount;

    /// <summary>How many documents are read at once, from 1; by default as many as the machine has processors.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaximumParallelism
    {
        get => _maximumParallelism;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            _maximumParallelism = value;
        }
    }

    /// <summary>Is told how far the stream is, once for each document, in order, before its result is handed over; none by default.</summary>
    public IProgress<BatchProgress>? Progress { get; init; }
}
