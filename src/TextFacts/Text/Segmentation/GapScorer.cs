using System.Runtime.CompilerServices;

namespace TextFacts.Text.Segmentation;

/// <summary>
/// Scores gaps with the model's weights. Where both syllables are in lower case, as mostly, the part of the score that depends on a syllable or a pair
/// alone is summed once and kept beside its record. Weights are whole numbers, so that a kept sum is exactly the sum of its weights.
/// Thread-safe: two threads that compute the same part at once keep the same number.
/// </summary>
internal sealed class GapScorer
{
    /// <summary>What a weight of 1 is as a whole number.</summary>
    public const int Scale = 2048;

    private const ulong LowerLower = (ulong)SyllableShape.Lower | ((ulong)SyllableShape.Lower << 4);
    private const long IsKept = long.MinValue;

    private readonly SequenceTable _table;
    private readonly short[] _weights;
    private readonly int _bias;

    public GapScorer(SequenceTable table, JoinModel model)
    {
        _table = table;
        _weights = Array.ConvertAll(model.Weights, static weight => (short)Math.Clamp(MathF.Round(weight * Scale), short.MinValue, short.MaxValue));
        _bias = (int)MathF.Round(model.Bias * Scale);
    }

    /// <summary>The score of a gap, in units of 1 / <see cref="Scale"/>: over 0 where it is rather inside a word.</summary>
    public int Score(in SyllableCell before, in SyllableCell left, in SyllableCell right, in SyllableCell after)
    {
        ulong inner = GapFeatures.InnerOf(left, right);
        if (inner != LowerLower || left.SyllableSlot < 0 || right.SyllableSlot < 0 || (left.PairSlot < 0 && left.Dictionary.Covering != 0))
            return ScoreInFull(before, left, right, after);
        GapScore score = new(_weights, _bias);
        GapFeatures.AddContext(before, left, right, after, inner, ref score);
        if (left.PairSlot >= 0)
        {
            long kept = KeptOfPair(left, right);
            switch (left.Dictionary.Covering)
            {
                case 0:
                    score.AddSum((short)kept);
                    break;
                case <= 2:
                    score.AddSum((short)(kept >> 16));
                    GapFeatures.AddCover(left, right, GapFeatures.CoverOf(left), ref score);
                    break;
                default:
                    score.AddSum((short)(kept >> 32));
                    GapFeatures.AddCover(left, right, GapFeatures.CoverOf(left), ref score);
                    break;
            }
        }
        else
        {
            score.AddSum((short)KeptOfSyllable(left));
            score.AddSum((short)(KeptOfSyllable(right) >> 16));
            GapFeatures.AddLevels(left, right, inner, 0, ref score);
        }
        GapFeatures.AddKnownCover(left, GapFeatures.KnownCoverOf(left), ref score);
        if (before.PairSlot >= 0 && before.Shape == SyllableShape.Lower)
            score.AddSum(TopOf(KeptOfPair(before, left)));
        else
            GapFeatures.AddLink(before, left, ref score);
        if (before.Shape == SyllableShape.Lower && before.SyllableSlot >= 0)
            score.AddSum((short)(KeptOfSyllable(before) >> 32));
        else
            GapFeatures.AddBefore(before, inner, ref score);
        if (after.Shape == SyllableShape.Lower && after.SyllableSlot >= 0)
            score.AddSum(TopOf(KeptOfSyllable(after)));
        else
            GapFeatures.AddAfter(after, inner, ref score);
        return score.Sum;
    }

    /// <summary>The score without anything kept.</summary>
    public int ScoreInFull(in SyllableCell before, in SyllableCell left, in SyllableCell right, in SyllableCell after)
    {
        GapScore score = new(_weights, _bias);
        GapFeatures.Extract(before, left, right, after, ref score);
        return score.Sum;
    }

    /// <summary>
    /// Bits 0 to 47: what a pair in lower case adds where no word of the dictionary covers the gap, one of two syllables, a longer one. Bits 48 to
    /// 62: what it adds to the score of the next gap.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private long KeptOfPair(in SyllableCell left, in SyllableCell right)
    {
        long kept = Volatile.Read(ref _table.KeptAt(left.PairSlot));
        return kept != 0 ? kept : KeepPair(left, right);
    }

    private long KeepPair(in SyllableCell left, in SyllableCell right)
    {
        GapScore link = new(_weights, 0);
        GapFeatures.AddLink(left, right, ref link);
        long kept = Pack(PairSum(left, right, 0), PairSum(left, right, 2), PairSum(left, right, 3), link.Sum);
        Volatile.Write(ref _table.KeptAt(left.PairSlot), kept);
        return kept;
    }

    private int PairSum(in SyllableCell left, in SyllableCell right, ulong covering)
    {
        GapScore score = new(_weights, 0);
        GapFeatures.AddLeft(left, LowerLower, covering != 0, ref score);
        GapFeatures.AddRight(right, LowerLower, covering != 0, ref score);
        GapFeatures.AddLevels(left, right, LowerLower, covering, ref score);
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
        long kept = Volatile.Read(ref _table.KeptAt(cell.SyllableSlot));
        return kept != 0 ? kept : KeepSyllable(cell);
    }

    private long KeepSyllable(in SyllableCell cell)
    {
        SyllableCell lower = cell;
        lower.Shape = SyllableShape.Lower;
        GapScore left = new(_weights, 0);
        GapFeatures.AddLeft(lower, LowerLower, isCovered: false, ref left);
        GapFeatures.AddLeftCover(lower, 0, ref left);
        GapScore right = new(_weights, 0);
        GapFeatures.AddRight(lower, LowerLower, isCovered: false, ref right);
        GapFeatures.AddRightCover(lower, 0, ref right);
        GapScore before = new(_weights, 0);
        GapFeatures.AddBefore(lower, LowerLower, ref before);
        GapScore after = new(_weights, 0);
        GapFeatures.AddAfter(lower, LowerLower, ref after);
        long kept = Pack(left.Sum, right.Sum, before.Sum, after.Sum);
        Volatile.Write(ref _table.KeptAt(cell.SyllableSlot), kept);
        return kept;
    }

    private static long Pack(int first, int second, int third, int last) =>
        IsKept | (ushort)first | ((long)(ushort)second << 16) | ((long)(ushort)third << 32) | ((long)(last & 0x7FFF) << 48);

    // The topmost field has one bit less, which says that the fields are filled.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int TopOf(long kept) => (int)(kept << 1 >> 49);
}
