using TextFacts.Text;

namespace TextFacts.Linking;

/// <summary>What the linker answers for one figure, and how probable each part is.</summary>
internal struct FigureLink
{
    public Change Change;
    public CalendarInterval? Period;
    public CalendarInterval? Baseline;

    /// <summary>The times of the text that period and baseline were chosen from, by their number; -1 where they are of no one time.</summary>
    public int PeriodTime;
    public int BaselineTime;

    /// <summary>The tokens of the indicator; empty if there is none.</summary>
    public TokenRange Indicator;

    public float ChangeProbability;
    public float PeriodProbability;
    public float BaselineProbability;
    public float IndicatorProbability;

    /// <summary>The smallest probability of the period since it was first chosen, over the figures that it was carried along.</summary>
    public float PeriodTrust;

    /// <summary>The smallest probability of the indicator since it was first chosen, over the figures that it was carried along.</summary>
    public float IndicatorTrust;

    /// <summary>The probability that the whole row is right.</summary>
    public float Confidence;
}
