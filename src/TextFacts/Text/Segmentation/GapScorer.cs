using System.Runtime.CompilerServices;

namespace TextFacts.Text.Segmentation;

/// <summary>
/// Decides gaps with the model's weights, first by the two syllables and, unless they are sure, by what stands around them too. Where both syllables are
/// in lower case, as mostly, the part of the score that depends on a syllable or a pair alone is summed once and kept beside its record. Weights are
/// whole numbers, so that a kept sum is exactly the sum of its weights.
/// Thread-safe: two threads that compute the same part at once keep the same number.
/// </summary>
internal sealed class GapScorer
{
    /// <summary>What a weight of 1 is as a whole number.</summary>
    public const int Scale = 2048;

    // Where the two syllables are this sure, what stands around them hardly ever changes the decision (GapScorerTests): most gaps need no more.
    private const int SureJoin = Scale * 2 / 3;
    private const int SureSplit = -4 * Scale;
    private const int SureSplitBeforeTitle = -Scale;
    private const int SureSplitBehindTitle = -5 * Scale / 2;

    // Without a word over them, whether the table knows them together or not.
    private const int SureSplitOfSeen = -Scale;
    private const int SureSplitOfUncovered = -2 * Scale;

    private const long IsKept = long.MinValue;

    private readonly SyllableTable _syllables;
    private readonly SequenceTable _sequences;
    private readonly short[] _weights;
    private readonly int _bias;

    public GapScorer(WordTables tables, JoinModel model)
    {
        _syllables = tables.Syllables;
        _sequences = tables.Sequences;
        _weights = Array.ConvertAll(model.Weights, static weight => (short)Math.Clamp(MathF.Round(weight * Scale), short.MinValue, short.MaxValue));
        _bias = (int)MathF.Round(model.Bias * Scale);
    }

    /// <summary>Whether a gap is rather inside a word.</summary>
    public bool Joins(in SyllableCell before, in SyllableCell left, in SyllableCell right, in SyllableCell after)
    {
        ulong inner = GapFeatures.InnerOf(left, right);
        if (inner != GapFeatures.LowerLower || left.SyllableSlot < 0 || right.SyllableSlot < 0 || (left.PairSlot < 0 && left.Dictionary.Covering != 0))
        {
            GapScore score = new(_weights, _bias);
            GapFeatures.AddPair(left, right, inner, ref score);
            if (!IsSure(score.Sum, SureSplitOf(left.Shape, right.Shape)))
                GapFeatures.AddNeighbours(before, left, right, after, inner, ref score);
            return score.Sum > 0;
        }
        if (IsKnownSplit(left, right))
            return false;
        int sum = ScoreOfLowerPair(left, right);
        if (!IsSure(sum, IsCovered(left) ? SureSplit : SureSplitOfUncovered))
            sum += ScoreOfLowerNeighbours(before, left, right, after);
        return sum > 0;
    }

    private static int SureSplitOf(SyllableShape left, SyllableShape right) => (left, right) switch
    {
        (SyllableShape.Lower, SyllableShape.Title) => SureSplitBeforeTitle,
        (SyllableShape.Title, SyllableShape.Lower) => SureSplitBehindTitle,
        _ => SureSplit,
    };

    /// <summary>Whether the table says that a gap is a split, wherever the two syllables stand.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsKnownSplit(in SyllableCell left, in SyllableCell right) =>
        left.Pair.IsSplit && GapFeatures.InnerOf(left, right) == GapFeatures.LowerLower && !IsCovered(left);

    /// <summary>Whether a word of either list reaches over the gap behind a token.</summary>
    private static bool IsCovered(in SyllableCell left) => (left.Dictionary.Covering | left.Known.Covering) != 0;

    /// <summary>Whether two syllables in lower case are surely no word by themselves where no word of either list reaches over the gap; what <see cref="SequenceRecord.IsSplit"/> keeps.</summary>
    public bool IsSureSplit(in SyllableCell left, in SyllableCell right)
    {
        GapScore score = new(_weights, _bias);
        score.AddSum(PairSum(left, right, 0));
        GapFeatures.AddKnownCover(left, 0, ref score);
        return score.Sum < SureSplitOfSeen;
    }

    private static bool IsSure(int sum, int sureSplit) => sum > SureJoin || sum < sureSplit;

    /// <summary>What two syllables in lower case and the words over them say.</summary>
    private int ScoreOfLowerPair(in SyllableCell left, in SyllableCell right)
    {
        GapScore score = new(_weights, _bias);
        if (left.PairSlot < 0)
        {
            score.AddSum((short)KeptOfSyllable(left));
            score.AddSum((short)(KeptOfSyllable(right) >> 16));
            GapFeatures.AddLevels(left, right, GapFeatures.LowerLower, 0, ref score);
        }
        else
        {
            switch (left.Dictionary.Covering)
            {
                case 0:
                    score.AddSum(PairSum(left, right, 0));
                    break;
                case <= 2:
                    score.AddSum((short)(KeptOfPair(left, right) >> 16));
                    GapFeatures.AddCover(left, right, GapFeatures.CoverOf(left), ref score);
                    break;
                default:
                    score.AddSum((short)(KeptOfPair(left, right) >> 32));
                    GapFeatures.AddCover(left, right, GapFeatures.CoverOf(left), ref score);
                    break;
            }
        }
        GapFeatures.AddKnownCover(left, GapFeatures.KnownCoverOf(left), ref score);
        return score.Sum;
    }

    /// <summary>What the tokens around two syllables in lower case add to <see cref="ScoreOfLowerPair"/>.</summary>
    private int ScoreOfLowerNeighbours(in SyllableCell before, in SyllableCell left, in SyllableCell right, in SyllableCell after)
    {
        GapScore score = new(_weights, 0);
        GapFeatures.AddContext(before, left, right, after, GapFeatures.LowerLower, ref score);
        if (before.PairSlot >= 0 && before.Shape == SyllableShape.Lower)
            score.AddSum(TopOf(KeptOfPair(before, left)));
        else
            GapFeatures.AddLink(before, left, ref score);
        if (before.Shape == SyllableShape.Lower && before.SyllableSlot >= 0)
            score.AddSum((short)(KeptOfSyllable(before) >> 32));
        else
            GapFeatures.AddBefore(before, GapFeatures.LowerLower, ref score);
        if (after.Shape == SyllableShape.Lower && after.SyllableSlot >= 0)
            score.AddSum(TopOf(KeptOfSyllable(after)));
        else
            GapFeatures.AddAfter(after, GapFeatures.LowerLower, ref score);
        return score.Sum;
    }

    /// <summary>The score of a gap from all its features, without anything kept and without stopping early; in units of 1 / <see cref="Scale"/>.</summary>
    public int ScoreInFull(in SyllableCell before, in SyllableCell left, in SyllableCell right, in SyllableCell after)
    {
        GapScore score = new(_weights, _bias);
        GapFeatures.Extract(before, left, right, after, ref score);
        return score.Sum;
    }

    /// <summary>
    /// What a pair in lower case adds. Bits 0 to 15: which pair it is. Bits 16 to 47: where a word of the dictionary of two syllables covers the gap, where a
    /// longer one does. Bits 48 to 62: what it adds to the score of the next gap.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private long KeptOfPair(in SyllableCell left, in SyllableCell right)
    {
        long kept = Volatile.Read(ref _sequences.KeptAt(left.PairSlot));
        return kept != 0 && (ushort)kept == CheckOf(left) ? kept : SumPair(left, right);
    }

    // The table may take a pair for another one; what is kept must not depend on which of them came first.
    private static ushort CheckOf(in SyllableCell left) => (ushort)left.PairState;

    private long SumPair(in SyllableCell left, in SyllableCell right)
    {
        GapScore link = new(_weights, 0);
        GapFeatures.AddLink(left, right, ref link);
        long sums = Pack(CheckOf(left), PairSum(left, right, 2), PairSum(left, right, 3), link.Sum);
        ref long kept = ref _sequences.KeptAt(left.PairSlot);
        if (Volatile.Read(ref kept) == 0)
            Volatile.Write(ref kept, sums);
        return sums;
    }

    private int PairSum(in SyllableCell left, in SyllableCell right, ulong covering)
    {
        GapScore score = new(_weights, 0);
        GapFeatures.AddLeft(left, GapFeatures.LowerLower, covering != 0, ref score);
        GapFeatures.AddRight(right, GapFeatures.LowerLower, covering != 0, ref score);
        GapFeatures.AddLevels(left, right, GapFeatures.LowerLower, covering, ref score);
        if (covering == 0)
            GapFeatures.AddCover(left, right, 0, ref score);
        return score.Sum;
    }

    /// <summary>
    /// What a syllable in lower case adds where no word of the dictionary covers the gap. Bits 0 to 15: left of it. Bits 16 to 31: right of it. Bits 32
    /// to 47: before the left one. Bits 48 to 62: after the right one.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private long KeptOfSyllable(in SyllableCell cell)
    {
        long kept = Volatile.Read(ref _syllables.KeptAt(cell.SyllableSlot));
        return kept != 0 ? kept : KeepSyllable(cell);
    }

    private long KeepSyllable(in SyllableCell cell)
    {
        SyllableCell lower = cell;
        lower.Shape = SyllableShape.Lower;
        GapScore left = new(_weights, 0);
        GapFeatures.AddLeft(lower, GapFeatures.LowerLower, isCovered: false, ref left);
        GapFeatures.AddLeftCover(lower, 0, ref left);
        GapScore right = new(_weights, 0);
        GapFeatures.AddRight(lower, GapFeatures.LowerLower, isCovered: false, ref right);
        GapFeatures.AddRightCover(lower, 0, ref right);
        GapScore before = new(_weights, 0);
        GapFeatures.AddBefore(lower, GapFeatures.LowerLower, ref before);
        GapScore after = new(_weights, 0);
        GapFeatures.AddAfter(lower, GapFeatures.LowerLower, ref after);
        long kept = Pack(left.Sum, right.Sum, before.Sum, after.Sum);
        Volatile.Write(ref _syllables.KeptAt(cell.SyllableSlot), kept);
        return kept;
    }

    private static long Pack(int first, int second, int third, int last) =>
        IsKept | (ushort)first | ((long)(ushort)second << 16) | ((long)(ushort)third << 32) | ((long)(last & 0x7FFF) << 48);

    // The topmost field has one bit less, which says that the fields are filled.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int TopOf(long kept) => (int)(kept << 1 >> 49);
}
