using TextFacts.Classification;

namespace TextFacts.Linking;

/// <summary>
/// The features by which it is told how probable it is that a whole row is right: how sure each step was, in bands, and all steps together. Stateless.
/// </summary>
internal static class StatementFeatures
{
    /// <summary>The length of the feature vector as a power of two.</summary>
    public const int Bits = 10;

    // Template numbers, part of the trained model: a changed meaning needs a new number and a new training.
    private const int Reading = 1, Change = 2, Period = 3, Baseline = 4, Indicator = 5, Together = 6, Least = 7, HasParts = 8, Kind = 9, PeriodTrust = 10, IndicatorTrust = 11, TogetherTrust = 12, LeastTrust = 13;

    // Upper bounds of the bands; most probabilities lie close to 1.
    private static readonly float[] Bands = [0.3f, 0.5f, 0.6f, 0.7f, 0.8f, 0.85f, 0.9f, 0.93f, 0.96f, 0.98f, 0.99f, 0.995f];

    public static void Extract(in FigureMention mention, in FigureLink link, FeatureBuffer features)
    {
        features.Clear();
        float reading = (float)mention.Probability;
        features.Add(Reading, BandOf(reading));
        features.Add(Change, BandOf(link.ChangeProbability));
        features.Add(Period, BandOf(link.PeriodProbability));
        features.Add(Baseline, BandOf(link.BaselineProbability));
        features.Add(Indicator, BandOf(link.IndicatorProbability));
        features.Add(Together, BandOf(reading * link.ChangeProbability * link.PeriodProbability * link.BaselineProbability * link.IndicatorProbability));
        features.Add(Least, BandOf(Math.Min(Math.Min(link.ChangeProbability, link.PeriodProbability), Math.Min(link.BaselineProbability, link.IndicatorProbability))));
        features.Add(PeriodTrust, BandOf(link.PeriodTrust));
        features.Add(IndicatorTrust, BandOf(link.IndicatorTrust));
        features.Add(TogetherTrust, BandOf(reading * link.ChangeProbability * link.PeriodTrust * link.BaselineProbability * link.IndicatorTrust));
        features.Add(LeastTrust, BandOf(Math.Min(Math.Min(link.ChangeProbability, link.PeriodTrust), Math.Min(link.BaselineProbability, link.IndicatorTrust))));
        features.Add(HasParts, (link.Period is null ? 0 : 1UL) + (link.Baseline is null ? 0 : 2UL) + (link.Indicator.IsEmpty ? 0 : 4UL));
        features.Add(Kind, mention.Figure.IsPercentage ? 1UL : 0, (ulong)link.Change);
    }

    private static ulong BandOf(float probability)
    {
        ulong band = 0;
        foreach (float bound in Bands)
        {
            if (probability >= bound)
                band++;
        }
        return band;
    }
}
