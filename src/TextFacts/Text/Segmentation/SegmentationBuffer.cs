namespace TextFacts.Text.Segmentation;

/// <summary>What segmenting needs while it runs, in rented arrays. Not thread-safe; dispose of it to give them back.</summary>
internal sealed class SegmentationBuffer : IDisposable
{
    private SyllableCell[] _cells = [];
    private bool[] _joins = [];

    // Between two looks at the cancellation: some tenths of a millisecond.
    private const int GapsBetweenLooks = 1024;

    public TokenBuffer Tokens { get; } = new();

    /// <summary>What stops the segmenting of a sentence, which may be as long as its text.</summary>
    public CancellationToken Cancellation { get; set; }

    /// <summary>Called by every loop over the tokens of a sentence with the number of the token.</summary>
    /// <exception cref="OperationCanceledException">The segmenting was cancelled.</exception>
    public void CheckPoint(int token)
    {
        if (token % GapsBetweenLooks == 0)
            Cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>Whether the gap behind a token is inside a word, for each token of the text.</summary>
    public Span<bool> Joins(int count) => Rented(ref _joins, count);

    /// <summary>A cell for each token of a sentence, and two more at either end.</summary>
    public Span<SyllableCell> Cells(int count) => Rented(ref _cells, count);

    private static Span<T> Rented<T>(ref T[] array, int count)
    {
        RentedArray.Reserve(ref array, count);
        return array.AsSpan(0, count);
    }

    public void Dispose()
    {
        Tokens.Dispose();
        RentedArray.Return(ref _cells);
        RentedArray.Return(ref _joins);
    }
}
