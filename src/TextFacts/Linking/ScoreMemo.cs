namespace TextFacts.Linking;

/// <summary>
/// Remembers scores that come again and again while a text is read, by the place that they belong to. A fixed number of them: a newer one may take the
/// place of an older, which is then worked out once more. Reused from text to text; not thread-safe.
/// </summary>
internal sealed class ScoreMemo
{
    private const int Bits = 12;
    private const int StampShift = 48;

    private readonly ulong[] _keys = new ulong[1 << Bits];
    private readonly double[] _scores = new double[1 << Bits];

    // Part of each key, so that a new text need not clear the table.
    private ulong _stamp = 1;

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        _stamp = (_stamp + 1) & 0xFFFF;
        if (_stamp != 0)
            return;
        Array.Clear(_keys);
        _stamp = 1;
    }

    /// <summary>The score of a key, and whether it is known; if not, the caller sets it.</summary>
    /// <param name="key">A number below 2 to the power of 48.</param>
    /// <param name="isKnown">Whether the score was set for this key.</param>
    public ref double Find(ulong key, out bool isKnown)
    {
        key |= _stamp << StampShift;
        int slot = (int)((key * 0x9E3779B97F4A7C15UL) >> (64 - Bits));
        isKnown = _keys[slot] == key;
        _keys[slot] = key;
        return ref _scores[slot];
    }
}
