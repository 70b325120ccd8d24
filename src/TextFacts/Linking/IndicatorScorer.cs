using System.Runtime.InteropServices;
using TextFacts.Classification;

namespace TextFacts.Linking;

/// <summary>
/// Scores the phrases that may name what a figure measures. The score is a sum over features, and most parts of it belong to several candidates: to all
/// of one source, to all that begin or end at one place, to one phrase offered to several figures. Each part is summed once and kept. Reused from text to
/// text; not thread-safe.
/// </summary>
internal sealed class IndicatorScorer(BinaryModel model)
{
    private const int Sources = 10;

    // The parts in the keys of the memo; the tokens of a text and the length of a phrase leave room for them.
    private const ulong Start = 1UL << 46, End = 2UL << 46, Whole = 3UL << 46;
    private const int SourceShift = 40;
    private const int LengthShift = 32;

    private readonly FeatureBuffer _features = new(IndicatorFeatures.Bits);
    private readonly ScoreMemo _phrases = new();
    private readonly ScoreMemo _places = new();
    private readonly double[] _figure = new double[Sources];
    private readonly double[] _relations = new double[IndicatorFeatures.Relations];

    /// <summary>Forgets the text that was read.</summary>
    public void Clear() => _phrases.Clear();

    /// <summary>Fills <paramref name="probabilities"/> with one probability a candidate.</summary>
    public void Score(LinkingText text, int index, in IndicatorChoice choice, List<IndicatorCandidate> candidates, List<float> probabilities)
    {
        probabilities.Clear();
        _places.Clear();
        Array.Fill(_figure, double.NaN);
        Array.Fill(_relations, double.NaN);
        IndicatorSite site = new(text, index, choice);
        foreach (ref readonly IndicatorCandidate candidate in CollectionsMarshal.AsSpan(candidates))
            probabilities.Add(BinaryModel.ProbabilityOf((float)(model.Bias + Score(site, candidate))));
    }

    private double Score(in IndicatorSite site, in IndicatorCandidate candidate)
    {
        double score = ScoreOfFigure(site, candidate) + ScoreOfRelation(site, candidate);
        if (candidate.Range.IsEmpty)
        {
            _features.Clear();
            IndicatorFeatures.AddNone(site, _features);
            return score + Sum();
        }
        ulong between = IndicatorFeatures.BetweenOf(site, candidate);
        _features.Clear();
        IndicatorFeatures.AddLength(site, candidate, _features);
        IndicatorFeatures.AddStart(site, candidate.Range.First, between, _features);
        return score + Sum() + ScoreOfPhrase(site.Text, candidate) + ScoreOfFirst(site, candidate.Range.First) + ScoreOfPlace(site, candidate, between);
    }

    private double Sum() => model.Sum(_features.Indices);

    private double ScoreOfFigure(in IndicatorSite site, in IndicatorCandidate candidate)
    {
        ref double score = ref _figure[(int)candidate.Source];
        if (double.IsNaN(score))
        {
            _features.Clear();
            IndicatorFeatures.AddFigure(site, (ulong)candidate.Source, _features);
            score = Sum();
        }
        return score;
    }

    private double ScoreOfRelation(in IndicatorSite site, in IndicatorCandidate candidate)
    {
        int relation = IndicatorFeatures.RelationOf(site, candidate.Range);
        ref double score = ref _relations[relation];
        if (double.IsNaN(score))
        {
            _features.Clear();
            IndicatorFeatures.AddRelation(site, relation, _features);
            score = Sum();
        }
        return score;
    }

    private double ScoreOfPhrase(LinkingText text, in IndicatorCandidate candidate)
    {
        ulong source = (ulong)candidate.Source << SourceShift;
        uint length = (uint)(candidate.Range.End - candidate.Range.First);
        ref double score = ref _phrases.Find(Whole | source | ((ulong)length << LengthShift) | (uint)candidate.Range.First, out bool isKnown);
        if (isKnown)
            return score;
        _features.Clear();
        IndicatorFeatures.AddPhraseRest(text, candidate, _features);
        double rest = Sum();
        ref double start = ref _phrases.Find(Start | source | (uint)candidate.Range.First, out isKnown);
        if (!isKnown)
        {
            _features.Clear();
            IndicatorFeatures.AddPhraseStart(text, candidate, _features);
            start = Sum();
        }
        rest += start;
        ref double end = ref _phrases.Find(End | source | (uint)candidate.Range.End, out isKnown);
        if (!isKnown)
        {
            _features.Clear();
            IndicatorFeatures.AddPhraseEnd(text, candidate, _features);
            end = Sum();
        }
        rest += end;
        // The parts may have taken the place of the whole.
        _phrases.Find(Whole | source | ((ulong)length << LengthShift) | (uint)candidate.Range.First, out _) = rest;
        return rest;
    }

    private double ScoreOfFirst(in IndicatorSite site, int first)
    {
        ref double score = ref _places.Find(Start | (uint)first, out bool isKnown);
        if (!isKnown)
        {
            _features.Clear();
            IndicatorFeatures.AddFirst(site, first, _features);
            score = Sum();
        }
        return score;
    }

    private double ScoreOfPlace(in IndicatorSite site, in IndicatorCandidate candidate, ulong between)
    {
        bool isBefore = candidate.Range.End <= site.First;
        ulong place = isBefore ? End | (uint)candidate.Range.End : Whole | (uint)candidate.Range.First;
        ref double score = ref _places.Find(place | ((ulong)candidate.Source << SourceShift), out bool isKnown);
        if (!isKnown)
        {
            _features.Clear();
            IndicatorFeatures.AddPlace(site, candidate, between, _features);
            score = Sum();
        }
        return score;
    }
}
