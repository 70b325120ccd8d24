namespace TextFacts;

/// <summary>A place in the caller's string.</summary>
/// <param name="Start">The first UTF-16 code unit.</param>
/// <param name="End">The UTF-16 code unit after the last one; never less than <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>The number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the two places share at least one code unit.</summary>
    /// <param name="other">The other place.</param>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside this place.</summary>
    /// <param name="other">The other place.</param>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>Cuts this place out of <paramref name="text"/>.</summary>
    /// <param name="text">The string that this place points into.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place lies outside <paramref name="text"/>.</exception>
    public string Slice(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Substring(Start, Length);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Start}..{End}";
}
