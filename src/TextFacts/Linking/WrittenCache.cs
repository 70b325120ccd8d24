namespace TextFacts.Linking;

/// <summary>
/// What was made of a piece of text, kept for the next time that the same is written: reports have few different units, issuers and symbols, each many times.
/// Not thread-safe.
/// </summary>
internal sealed class WrittenCache<T>
    where T : class
{
    // A text made of nothing else must not hold memory for good.
    private const int MostKept = 4096;
    private const int LongestKept = 128;

    private readonly Dictionary<string, T> _made = [];

    /// <summary>What was made of <paramref name="written"/>; <see langword="null"/> where that is not known.</summary>
    public T? Find(ReadOnlySpan<char> written) => _made.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(written, out T? known) ? known : null;

    /// <summary>Keeps what was made of <paramref name="written"/>, in place of what was made of it before.</summary>
    public T Keep(ReadOnlySpan<char> written, T made)
    {
        if (written.Length > LongestKept)
            return made;
        if (_made.Count >= MostKept)
            _made.Clear();
        _made.GetAlternateLookup<ReadOnlySpan<char>>()[written] = made;
        return made;
    }
}
