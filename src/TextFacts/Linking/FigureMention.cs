using TextFacts.Recognition.Numbers;

namespace TextFacts.Linking;

/// <summary>A figure that was decided for, as the linker sees it.</summary>
internal struct FigureMention
{
    public FigureCandidate Figure;

    /// <summary>The index of its sentence.</summary>
    public int Sentence;

    /// <summary>The probability of the reading.</summary>
    public double Probability;

    /// <summary>The number of time mentions that start before it.</summary>
    public int TimesBefore;
}
