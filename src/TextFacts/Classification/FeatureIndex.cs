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

    /// <summary>Indexes the features that have a weight other than 0.</summary>
    /// <param name="weights">The weights of one feature after those of the other.</param>
    /// <param name="classes">The number of weights of a feature.</param>
    public static FeatureIndex Of(ReadOnlySpan<float> weights, int classes)
    {
        int features = weights.Length / classes;
        ulong[] blocks = new ulong[(features + FeaturesOfBlock - 1) / FeaturesOfBlock];
        int count = 0;
        for (int block = 0; block < blocks.Length; block++)
        {
            uint present = 0;
            int first = block * FeaturesOfBlock;
            for (int feature = first; feature < Math.Min(features, first + FeaturesOfBlock); feature++)
            {
                if (weights.Slice(feature * classes, classes).ContainsAnyExcept(0f))
                    present |= 1u << (feature - first);
            }
            blocks[block] = ((ulong)(uint)count << FeaturesOfBlock) | present;
            count += BitOperations.PopCount(present);
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
