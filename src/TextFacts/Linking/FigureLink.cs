using TextFacts.Text;

namespace TextFacts.Linking;

/// <summary>What the linker answers for one figure, and how probable each part is.</summary>
internal struct FigureLink
{
    public Change Change;
    public CalendarInterval? Period;
    public CalendarInterval? Baseline;

    /// <summary>The tokens of the indicator; empty if there is none.</summary>
    public TokenRange Indicator;

    public float ChangeProbability;
    public float PeriodProbability;
    public float BaselineProbability;
    public float IndicatorProbability;

    /// <summary>The probability that the whole row is right.</summary>
    public float Confidence;
}
