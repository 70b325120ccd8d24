using TextFacts.Recognition.Numbers;
using TextFacts.Text;

namespace TextFacts.Resolution.Tables;

/// <summary>What the head of a table, a list, a column or a row says of the figures that stand under it without a unit of their own.</summary>
/// <param name="Unit">The unit; of no source where it names none.</param>
/// <param name="Multiplier">What the figures are multiplied by: a million for triệu đồng.</param>
internal readonly record struct HeadUnit(UnitMention Unit, decimal Multiplier)
{
    private const decimal LargestPower = 1_000_000_000;

    /// <summary>The head of a column of percentages.</summary>
    public static HeadUnit Percent => new(default, 1) { IsPercentage = true };

    public bool IsPercentage { get; private init; }

    public bool IsNone => Unit.Source == UnitSource.None && !IsPercentage;

    /// <summary>The token behind the unit.</summary>
    public int End => Unit.End;

    /// <summary>Reads the unit that starts at a token, behind the words that multiply it; none that no lexicon knows.</summary>
    public static bool TryRead(UnitParser units, TokenBuffer buffer, int i, out HeadUnit head)
    {
        decimal thousands = ReadThousands(buffer, ref i);
        decimal multiplier = thousands * units.ReadMultiplier(buffer, ref i);
        bool isUnit = units.TryParse(buffer, i, isPart: false, out UnitMention unit) && unit.Source == UnitSource.Lexicon;
        head = isUnit ? new HeadUnit(unit, multiplier) : default;
        return isUnit;
    }

    /// <summary>(1.000 USD), (1000 tấn): a power of a thousand in digits; 1 if there is none.</summary>
    private static decimal ReadThousands(TokenBuffer buffer, ref int i)
    {
        if (i >= buffer.Count || buffer[i].Kind != TokenKind.Number)
            return 1;
        if (buffer.TextOf(i, i + 1) is "1000")
        {
            i++;
            return 1000;
        }
        if (buffer.TextOf(i, i + 1) is not "1")
            return 1;
        decimal power = 1;
        int k = i + 1;
        while (power < LargestPower && k + 1 < buffer.Count && buffer[k].Symbol is '.' or ',' && buffer.TextOf(k + 1, k + 2) is "000")
        {
            power *= 1000;
            k += 2;
        }
        if (power > 1)
            i = k;
        return power;
    }

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
        figure.Unit = Unit with { Source = UnitSource.Inherited };
        (decimal value, decimal second) = (figure.Value, figure.Second);
        if (Magnitude.TryScale(ref value, Multiplier) && Magnitude.TryScale(ref second, Multiplier))
            (figure.Value, figure.Second) = (value, second);
    }
}
