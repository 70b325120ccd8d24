using System.Runtime.CompilerServices;

namespace TextFacts.Classification;

/// <summary>
/// The features of one decision: indices into a vector of <see cref="Dimension"/> entries, found by hashing a template number and a value. A feature
/// that comes twice counts twice. Reused from decision to decision; not thread-safe.
/// </summary>
/// <param name="bits">The vector's length as a power of two.</param>
internal sealed class FeatureBuffer(int bits)
{
    /// <summary>The length of the vector that the indices point into.</summary>
    public int Dimension => 1 << bits;

    private int[] _indices = new int[128];

    public int Count { get; private set; }

    public ReadOnlySpan<int> Indices => _indices.AsSpan(0, Count);

    public void Clear() => Count = 0;

    /// <summary>Adds the feature of a template and a value.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int template, ulong value)
    {
        ulong hash = (value + (ulong)template * 0x9E3779B97F4A7C15UL) * 0xD6E8FEB86659FD93UL;
        hash = (hash ^ (hash >> 32)) * 0xD6E8FEB86659FD93UL;
        int[] indices = _indices;
        int count = Count;
        if ((uint)count >= (uint)indices.Length)
            indices = Grow();
        indices[count] = (int)(hash >> (64 - bits));
        Count = count + 1;
    }

    private int[] Grow()
    {
        Array.Resize(ref _indices, _indices.Length * 2);
        return _indices;
    }

    /// <summary>Adds the feature of a template and two values together.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int template, ulong first, ulong second) => Add(template, (first * 0xA24BAED4963EE407UL) ^ (second + 0x9FB21C651E98DF25UL));
}
