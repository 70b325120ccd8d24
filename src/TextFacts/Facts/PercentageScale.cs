namespace TextFacts;

/// <summary>What one unit of a <see cref="PercentageFact"/> stands for.</summary>
public enum PercentageScale
{
    /// <summary>Hundredths of a whole: 21,63%.</summary>
    Percent,

    /// <summary>The difference of two percentages: 0,26 điểm phần trăm.</summary>
    PercentagePoint,

    /// <summary>Thousandths of a whole: 12‰.</summary>
    PerMille,
}
