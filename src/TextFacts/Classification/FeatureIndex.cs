using System.Numerics;
using System.Runtime.CompilerServices;

namespace TextFacts.Classification;

/// <summary>
/// Which features of a model have weights. Most places of a hashed vector have none; without them the weights of a model fit into a processor's cache.
/// Immutable and thread-safe.
/// </summary>
internal sealed class FeatureIndex
{
    private const int FeaturesOfBlock = 32;

    // For 32 features each, which of them have weights in the low half, and how many before them do in the high half.
    private readonly ulong[] _blocks;

    private FeatureIndex(ulong[] blocks, int count) => (_blocks, Count) = (blocks, count);

    /// <summary>The number of features with weights.</summary>
    public int Count { get; }

    /// <summary>Indexes the features that come with a weight.</summary>
    /// <param name="features">The number of features.</param>
    /// <param name="weighed">Features that have a weight, in any order; one may come several times.</param>
    public static FeatureIndex Of(int features, ReadOnlySpan<int> weighed)
    {
        ulong[] blocks = new ulong[(features + FeaturesOfBlock - 1) / FeaturesOfBlock];
        foreach (int feature in weighed)
            blocks[feature / FeaturesOfBlock] |= 1UL << (feature & (FeaturesOfBlock - 1));
        int count = 0;
        foreach (ref ulong block in blocks.AsSpan())
        {
            block |= (ulong)(uint)count << FeaturesOfBlock;
            count += BitOperations.PopCount((uint)block);
        }
        return new FeatureIndex(blocks, count);
    }

    /// <summary>The row of a feature's weights, from 1; 0 if it has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int RowOf(int feature)
    {
        ulong block = _blocks[feature / FeaturesOfBlock];
        uint upTo = (uint)block & (uint.MaxValue >> (FeaturesOfBlock - 1 - (feature & (FeaturesOfBlock - 1))));
        // Without a branch, which nobody could predict.
        int has = (int)((uint)block >> (feature & (FeaturesOfBlock - 1))) & 1;
        return ((int)(block >> FeaturesOfBlock) + BitOperations.PopCount(upTo)) & -has;
    }
}
