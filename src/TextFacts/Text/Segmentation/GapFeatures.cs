using System.Runtime.CompilerServices;

namespace TextFacts.Text.Segmentation;

/// <summary>
/// The features of the gap between two tokens, hashed into <see cref="Dimension"/> places. Most are small combinations of levels (how often, how
/// long, which letter case) rather than syllables, so that the model learns from a small treebank what also holds for words it has never seen.
/// </summary>
internal static class GapFeatures
{
    /// <summary>The looks of two words in lower case, the most frequent.</summary>
    public const ulong LowerLower = (ulong)SyllableShape.Lower | ((ulong)SyllableShape.Lower << 4);

    public const int Bits = 16;

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
        ulong inner = InnerOf(left, right);
        AddPair(left, right, inner, ref sink);
        AddNeighbours(before, left, right, after, inner, ref sink);
    }

    /// <summary>What the two tokens and the words over them say.</summary>
    public static void AddPair<TSink>(in SyllableCell left, in SyllableCell right, ulong inner, ref TSink sink)
        where TSink : struct, IGapFeatureSink
    {
        bool isCovered = left.Dictionary.Covering != 0;
        AddLeft(left, inner, isCovered, ref sink);
        AddRight(right, inner, isCovered, ref sink);
        AddLevels(left, right, inner, FewOf(left.Dictionary.Covering), ref sink);
        AddCover(left, right, CoverOf(left), ref sink);
        AddKnownCover(left, KnownCoverOf(left), ref sink);
    }

    /// <summary>What stands around the two tokens.</summary>
    public static void AddNeighbours<TSink>(in SyllableCell before, in SyllableCell left, in SyllableCell right, in SyllableCell after, ulong inner, ref TSink sink)
        where TSink : struct, IGapFeatureSink
    {
        AddLink(before, left, ref sink);
        AddBefore(before, inner, ref sink);
        AddAfter(after, inner, ref sink);
        AddContext(before, left, right, after, inner, ref sink);
    }

    /// <summary>The looks of the tokens at either side of the gap.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong InnerOf(in SyllableCell left, in SyllableCell right) => (ulong)left.Shape | ((ulong)right.Shape << 4);

    /// <summary>Which lengths of words of the dictionary over the gap are told apart: none, 2, more.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint FewOf(byte covering) => Math.Min((uint)covering, 3);

    /// <summary>How the dictionary covers the gap behind a token, as <see cref="AddCover"/> takes it; 0 if it does not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong CoverOf(in SyllableCell left) => Math.Min((ulong)left.Dictionary.Covering, 2) | ((ulong)left.Dictionary.Greedy << 2);

    /// <summary>How the treebank's words cover the gap behind a token, as <see cref="AddKnownCover"/> takes it; 0 if they do not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong KnownCoverOf(in SyllableCell left) => left.Known.Covering | ((ulong)left.Known.Greedy << 4);

    /// <summary>What the left syllable says by itself.</summary>
    public static void AddLeft<TSink>(in SyllableCell left, ulong inner, bool isCovered, ref TSink sink)
        where TSink : struct, IGapFeatureSink
    {
        SyllableRecord record = left.Syllable;
        ulong l = left.State >> 32;
        sink.Add(Place(1, l));
        sink.Add(Place(3, l | (inner << 32)));
        sink.Add(Place(20, record.Opening | ((ulong)left.Shape << 8)));
        sink.Add(Place(24, record.Beginnings | ((ulong)record.Ends << 4) | ((ulong)record.IsDictionaryWord << 8) | (isCovered ? 1UL << 9 : 0)));
    }

    /// <summary>What the right syllable says by itself.</summary>
    public static void AddRight<TSink>(in SyllableCell right, ulong inner, bool isCovered, ref TSink sink)
        where TSink : struct, IGapFeatureSink
    {
        SyllableRecord record = right.Syllable;
        sink.Add(Place(4, (right.State >> 32) | (inner << 32)));
        sink.Add(Place(21, record.Closing | ((ulong)right.Shape << 8)));
        sink.Add(Place(25, record.Beginnings | ((ulong)record.Ends << 4) | ((ulong)record.IsDictionaryWord << 8) | (isCovered ? 1UL << 9 : 0)));
    }

    /// <summary>What is known of both syllables together: how the treebank and raw text keep them, how the dictionary uses them, how they sound.</summary>
    public static void AddLevels<TSink>(in SyllableCell left, in SyllableCell right, ulong inner, ulong covering, ref TSink sink)
        where TSink : struct, IGapFeatureSink
    {
        SyllableRecord leftRecord = left.Syllable;
        SyllableRecord rightRecord = right.Syllable;
        ulong cohesion = CohesionOf(left, right);
        ulong frequency = left.Pair.Frequency;
        ulong joined = left.Pair.Joined;
        sink.Add(Place(19, joined | (covering << 8)));
        sink.Add(Place(23, inner | (RoughOf(leftRecord.Opening) << 8) | (RoughOf(rightRecord.Closing) << 12)));
        sink.Add(Place(26, MeetingOf(leftRecord, rightRecord, covering) | (inner << 12)));
        sink.Add(Place(28, leftRecord.Capitals | ((ulong)rightRecord.Capitals << 4) | (inner << 8)));
        sink.Add(Place(32, cohesion | (RoughOf(left.Pair.Joined) << 5) | (covering << 9)));
        sink.Add(Place(34, frequency | (covering << 4) | (inner << 8)));
        sink.Add(Place(35, frequency | ((ulong)leftRecord.Followers << 4) | ((ulong)rightRecord.Precursors << 8) | (covering << 12)));
        sink.Add(Place(36, cohesion | ((ulong)leftRecord.Followers << 5) | (inner << 8)));
        if (inner == LowerLower)
            sink.Add(Place(39, SyllableSound.Compare(left.Key, right.Key) | (covering << 4)));
    }

    /// <summary>How the dictionary covers the gap between these syllables.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddCover<TSink>(in SyllableCell left, in SyllableCell right, ulong cover, ref TSink sink)
        where TSink : struct, IGapFeatureSink
    {
        AddLeftCover(left, cover, ref sink);
        AddRightCover(right, cover, ref sink);
    }

    /// <summary>How the dictionary covers the gap behind this syllable.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddLeftCover<TSink>(in SyllableCell left, ulong cover, ref TSink sink)
        where TSink : struct, IGapFeatureSink => sink.Add(Place(11, (left.State >> 32) | (cover << 32)));

    /// <summary>How the dictionary covers the gap before this syllable.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddRightCover<TSink>(in SyllableCell right, ulong cover, ref TSink sink)
        where TSink : struct, IGapFeatureSink => sink.Add(Place(12, (right.State >> 32) | (cover << 32)));

    /// <summary>How the treebank's words cover the gap behind this syllable.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddKnownCover<TSink>(in SyllableCell left, ulong cover, ref TSink sink)
        where TSink : struct, IGapFeatureSink => sink.Add(Place(17, (left.State >> 32) | (cover << 32)));

    /// <summary>The left syllable behind the one before it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddLink<TSink>(in SyllableCell before, in SyllableCell left, ref TSink sink)
        where TSink : struct, IGapFeatureSink => sink.Add(Place(2, ((before.State >> 32) * 0x9E3779B1) ^ (left.State >> 32)));

    /// <summary>The syllable before the left one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddBefore<TSink>(in SyllableCell before, ulong inner, ref TSink sink)
        where TSink : struct, IGapFeatureSink => sink.Add(Place(5, (before.State >> 32) | (((ulong)before.Shape | (inner << 4)) << 32)));

    /// <summary>The syllable after the right one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void AddAfter<TSink>(in SyllableCell after, ulong inner, ref TSink sink)
        where TSink : struct, IGapFeatureSink => sink.Add(Place(6, (after.State >> 32) | ((inner | ((ulong)after.Shape << 8)) << 32)));

    /// <summary>What all four tokens say together.</summary>
    public static void AddContext<TSink>(in SyllableCell before, in SyllableCell left, in SyllableCell right, in SyllableCell after, ulong inner, ref TSink sink)
        where TSink : struct, IGapFeatureSink
    {
        ulong shapes = (ulong)before.Shape | (inner << 4) | ((ulong)after.Shape << 12);
        ulong covering = left.Dictionary.Covering;
        ulong fewCovering = FewOf(left.Dictionary.Covering);
        ulong greedy = left.Dictionary.Greedy;
        ulong knownCovering = left.Known.Covering;
        ulong knownGreedy = left.Known.Greedy;
        ulong leftCapitals = left.Syllable.Capitals;
        ulong rightCapitals = right.Syllable.Capitals;
        ulong cohesion = CohesionOf(left, right);
        ulong frequency = left.Pair.Frequency;

        // Looks.
        sink.Add(Place(7, shapes));
        sink.Add(Place(8, shapes >> 4));
        sink.Add(Place(9, shapes & 0xFFF));

        // Words of the dictionary and of the treebank.
        sink.Add(Place(10, covering | (inner << 4)));
        sink.Add(Place(13, covering | ((ulong)before.Dictionary.Covering << 4) | ((ulong)right.Dictionary.Covering << 8) | (greedy << 12)));
        sink.Add(Place(15, knownCovering | (inner << 4)));
        sink.Add(Place(16, knownCovering | (knownGreedy << 4) | ((ulong)left.Known.Ending << 8) | ((ulong)right.Known.Beginning << 12)
            | ((ulong)left.Known.Beginning << 16) | ((ulong)right.Known.Ending << 20)));
        sink.Add(Place(18, covering | (knownCovering << 4) | (greedy << 8) | (knownGreedy << 12)));
        sink.Add(Place(27, MeetingOf(left.Syllable, right.Syllable, fewCovering) | ((ulong)left.Dictionary.Ending << 12) | ((ulong)right.Dictionary.Beginning << 16)));

        // How the treebank joins this pair and its neighbours.
        sink.Add(Place(22, left.Pair.Joined | (RoughOf(before.Pair.Joined) << 8) | (RoughOf(right.Pair.Joined) << 12)));

        // Which syllables are written with a capital elsewhere, so which a name is made of.
        sink.Add(Place(29, leftCapitals | (rightCapitals << 4) | ((ulong)after.Syllable.Capitals << 8) | (inner << 12)));
        sink.Add(Place(30, leftCapitals | (shapes << 4)));
        sink.Add(Place(31, rightCapitals | (shapes << 4)));

        // How firmly raw text keeps them together, against their neighbours.
        sink.Add(Place(33, CompareOf(cohesion, CohesionOf(before, left)) | (CompareOf(cohesion, CohesionOf(right, after)) << 2) | ((cohesion / 2) << 4) | (fewCovering << 8)));
        sink.Add(Place(37, frequency | (fewCovering << 4) | ((ulong)before.Pair.Frequency << 8)));
        sink.Add(Place(38, frequency | (fewCovering << 4) | ((ulong)right.Pair.Frequency << 8)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong MeetingOf(SyllableRecord left, SyllableRecord right, ulong covering) =>
        left.Beginnings | ((ulong)right.Ends << 4) | ((ulong)left.IsDictionaryWord << 8) | ((ulong)right.IsDictionaryWord << 9) | (covering != 0 ? 1UL << 10 : 0);

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
