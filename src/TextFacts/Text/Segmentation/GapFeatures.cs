using System.Runtime.CompilerServices;

namespace TextFacts.Text.Segmentation;

/// <summary>
/// The features of the gap between two tokens, hashed into <see cref="Dimension"/> places. Most are small combinations of levels (how often, how
/// long, which letter case) rather than syllables, so that the model learns from a small treebank what also holds for words it has never seen.
/// </summary>
internal static class GapFeatures
{
    public const int Bits = 17;

    /// <summary>The number of places that features are hashed into.</summary>
    public const int Dimension = 1 << Bits;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Place(ulong template, ulong value) => (int)(((value ^ (template << 57)) * 0x9E3779B97F4A7C15UL) >> (64 - Bits));

    /// <summary>Gives the features of a gap to a sink.</summary>
    /// <param name="before">The token before the left one.</param>
    /// <param name="left">The token left of the gap.</param>
    /// <param name="right">The token right of the gap.</param>
    /// <param name="after">The token after the right one.</param>
    /// <param name="sink">What takes them.</param>
    public static void Extract<TSink>(in SyllableCell before, in SyllableCell left, in SyllableCell right, in SyllableCell after, ref TSink sink)
        where TSink : struct, IGapFeatureSink
    {
        ulong shapes = (ulong)before.Shape | ((ulong)left.Shape << 4) | ((ulong)right.Shape << 8) | ((ulong)after.Shape << 12);
        ulong inner = (shapes >> 4) & 0xFF;
        ulong l = left.State >> 32;
        ulong r = right.State >> 32;
        ulong ll = before.State >> 32;
        ulong rr = after.State >> 32;
        SyllableRecord leftRecord = left.Syllable;
        SyllableRecord rightRecord = right.Syllable;
        ulong covering = left.Dictionary.Covering;
        ulong isCovered = covering > 1 ? 1UL : 0;
        ulong fewCovering = Math.Min(covering, 3);
        ulong greedy = left.Dictionary.Greedy;
        ulong knownCovering = left.Known.Covering;
        ulong knownGreedy = left.Known.Greedy;
        ulong cohesion = CohesionOf(left, right);
        ulong cohesionBefore = CohesionOf(before, left);
        ulong cohesionAfter = CohesionOf(right, after);
        ulong frequency = left.Pair.Frequency;
        ulong joined = left.Pair.Joined;
        ulong opening = leftRecord.Opening;
        ulong closing = rightRecord.Closing;

        // The syllables themselves.
        sink.Add(Place(1, l));
        sink.Add(Place(2, (ll * 0x9E3779B1) ^ l));
        sink.Add(Place(3, l | (inner << 32)));
        sink.Add(Place(4, r | (inner << 32)));
        sink.Add(Place(5, ll | ((shapes & 0xFFF) << 32)));
        sink.Add(Place(6, rr | ((shapes >> 4) << 32)));

        // Their looks.
        sink.Add(Place(7, shapes));
        sink.Add(Place(8, shapes >> 4));
        sink.Add(Place(9, shapes & 0xFFF));

        // Words of the dictionary and of the treebank.
        sink.Add(Place(10, covering | (inner << 4)));
        sink.Add(Place(11, l | (Math.Min(covering, 2) << 32) | (greedy << 34)));
        sink.Add(Place(12, r | (Math.Min(covering, 2) << 32) | (greedy << 34)));
        sink.Add(Place(13, covering | ((ulong)before.Dictionary.Covering << 4) | ((ulong)right.Dictionary.Covering << 8) | (greedy << 12)));
        sink.Add(Place(14, greedy | ((ulong)before.Dictionary.Greedy << 2) | ((ulong)right.Dictionary.Greedy << 4)));
        sink.Add(Place(15, knownCovering | (inner << 4)));
        sink.Add(Place(16, knownCovering | (knownGreedy << 4) | ((ulong)left.Known.Ending << 8) | ((ulong)right.Known.Beginning << 12)
            | ((ulong)left.Known.Beginning << 16) | ((ulong)right.Known.Ending << 20)));
        sink.Add(Place(17, l | (knownCovering << 32) | (knownGreedy << 36)));
        sink.Add(Place(18, covering | (knownCovering << 4) | (greedy << 8) | (knownGreedy << 12)));

        // How the treebank joins these syllables elsewhere.
        sink.Add(Place(19, joined | (fewCovering << 8)));
        sink.Add(Place(20, opening | ((ulong)left.Shape << 8)));
        sink.Add(Place(21, closing | ((ulong)right.Shape << 8)));
        sink.Add(Place(22, joined | (RoughOf(before.Pair.Joined) << 8) | (RoughOf(right.Pair.Joined) << 12)));
        sink.Add(Place(23, inner | (RoughOf(leftRecord.Opening) << 8) | (RoughOf(rightRecord.Closing) << 12)));

        // How the dictionary's words use the syllables.
        ulong leftUse = leftRecord.Beginnings | ((ulong)leftRecord.Ends << 4) | ((ulong)leftRecord.IsDictionaryWord << 8);
        ulong rightUse = rightRecord.Beginnings | ((ulong)rightRecord.Ends << 4) | ((ulong)rightRecord.IsDictionaryWord << 8);
        ulong meeting = leftRecord.Beginnings | ((ulong)rightRecord.Ends << 4) | ((ulong)leftRecord.IsDictionaryWord << 8) | ((ulong)rightRecord.IsDictionaryWord << 9) | (isCovered << 10);
        sink.Add(Place(24, leftUse | (isCovered << 9)));
        sink.Add(Place(25, rightUse | (isCovered << 9)));
        sink.Add(Place(26, meeting | (inner << 12)));
        sink.Add(Place(27, meeting | ((ulong)left.Dictionary.Ending << 12) | ((ulong)right.Dictionary.Beginning << 16)));

        // Which syllables are written with a capital elsewhere, so which a name is made of.
        ulong capitals = leftRecord.Capitals | ((ulong)rightRecord.Capitals << 4);
        sink.Add(Place(28, capitals | (inner << 8)));
        sink.Add(Place(29, capitals | ((ulong)after.Syllable.Capitals << 8) | (inner << 12)));
        sink.Add(Place(30, leftRecord.Capitals | (shapes << 4)));
        sink.Add(Place(31, rightRecord.Capitals | (shapes << 4)));

        // How firmly raw text keeps them together.
        sink.Add(Place(32, cohesion | (RoughOf(left.Pair.Joined) << 4) | (fewCovering << 8)));
        sink.Add(Place(33, CompareOf(cohesion, cohesionBefore) | (CompareOf(cohesion, cohesionAfter) << 2) | ((cohesion / 2) << 4) | (fewCovering << 8)));
        sink.Add(Place(34, frequency | (fewCovering << 4) | (inner << 8)));
        sink.Add(Place(35, frequency | ((ulong)leftRecord.Followers << 4) | ((ulong)rightRecord.Precursors << 8) | (fewCovering << 12)));
        sink.Add(Place(36, cohesion | ((ulong)leftRecord.Followers << 5) | (inner << 8)));
        sink.Add(Place(37, frequency | (fewCovering << 4) | ((ulong)before.Triple << 8) | ((ulong)before.Pair.Frequency << 12)));
        sink.Add(Place(38, frequency | (fewCovering << 4) | ((ulong)left.Triple << 8) | ((ulong)right.Pair.Frequency << 12)));

        // Reduplication: lấp lánh, xinh xắn.
        sink.Add(Place(39, SyllableSound.Compare(left.Key, right.Key) | (fewCovering << 4)));
    }

    // 0: not two words of raw text; 1 to 14: seen together; 15 to 19: never seen together, the less to be expected the higher.
    private static ulong CohesionOf(in SyllableCell left, in SyllableCell right)
    {
        if (left.Pair.Cohesion != 0)
            return left.Pair.Cohesion;
        uint leftFrequency = left.Syllable.Frequency;
        uint rightFrequency = right.Syllable.Frequency;
        return leftFrequency == 0 || rightFrequency == 0 ? 0 : 15 + Math.Min((leftFrequency + rightFrequency) / 5, 4);
    }

    private static ulong CompareOf(ulong one, ulong other) => one > other ? 2UL : one == other ? 1UL : 0;

    // The ratio without the number of cases that it rests on.
    private static ulong RoughOf(uint ratio) => (ratio + 3) / 4;
}
