using TextFacts.Recognition.Numbers;

namespace TextFacts.Resolution.Tables;

/// <summary>What the head of a table, a list, a column or a row says of the figures that stand under it without a unit of their own.</summary>
/// <param name="Unit">The unit; of no source where it names none.</param>
/// <param name="Multiplier">What the figures are multiplied by: a million for triệu đồng.</param>
internal readonly record struct HeadUnit(UnitMention Unit, decimal Multiplier)
{
    /// <summary>The head of a column of percentages.</summary>
    public static HeadUnit Percent => new(default, 1) { IsPercentage = true };

    public bool IsPercentage { get; private init; }

    public bool IsNone => Unit.Source == UnitSource.None && !IsPercentage;

    /// <summary>The token behind the unit.</summary>
    public int End => Unit.End;

    /// <summary>Completes a figure; leaves it alone where the head names no unit.</summary>
    public void GiveTo(ref FigureCandidate figure)
    {
        if (IsPercentage)
        {
            (figure.IsPercentage, figure.Scale) = (true, PercentageScale.Percent);
            return;
        }
        if (IsNone)
            return;
        // Trđ: the letters are no word for the money.
        figure.Unit = Unit.Source == UnitSource.Money ? new UnitMention { Source = UnitSource.Money, Category = Unit.Category, Code = Unit.Code } : Unit with { Source = UnitSource.Inherited };
        (decimal value, decimal second) = (figure.Value, figure.Second);
        if (Magnitude.TryScale(ref value, Multiplier) && Magnitude.TryScale(ref second, Multiplier))
            (figure.Value, figure.Second) = (value, second);
    }
}
