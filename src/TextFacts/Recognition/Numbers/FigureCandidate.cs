using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Numbers;

/// <summary>How the numbers of a figure belong together.</summary>
internal enum FigureForm : byte
{
    Single,
    Range,

    /// <summary>x out of y: 18/63 tỉnh.</summary>
    OutOf,

    /// <summary>A true fraction written with a stroke: 1/3 dân số.</summary>
    Fraction,
}

/// <summary>Where the unit of a figure comes from.</summary>
internal enum UnitSource : byte
{
    None,

    /// <summary>A unit or noun of the lexicon after the number.</summary>
    Lexicon,

    /// <summary>A word after the number that the lexicon does not know as one.</summary>
    OpenClass,

    /// <summary>A currency sign or word before the number.</summary>
    Before,

    /// <summary>The unit of the count before: 3 người chết, 5 bị thương.</summary>
    Inherited,

    /// <summary>The "lần" that gấp đôi and gấp rưỡi imply.</summary>
    Times,

    /// <summary>Money whose đồng is left out: lãi 180 tỷ.</summary>
    Money,

    /// <summary>People whose noun is left out: 12 vụ, 9 chết.</summary>
    People,
}

/// <summary>The unit that a figure may have: tokens from <see cref="First"/> up to <see cref="End"/>.</summary>
internal struct UnitMention
{
    public int First;
    public int End;
    public UnitSource Source;
    public UnitCategory Category;
    public string? Code;

    /// <summary>The tokens of a rate behind the number, with its stroke, where the unit stands before it: US$360/tấn. 0 if there is none.</summary>
    public int RateFirst;
    public int RateEnd;

    /// <summary>Whether the unit is so much of one thing to another: đồng/kg, con/hộ.</summary>
    public readonly bool IsRate(TokenBuffer buffer)
    {
        for (int i = First; i < End; i++)
        {
            if (buffer[i].Symbol == '/')
                return true;
        }
        return RateEnd > 0;
    }
}

/// <summary>A figure that the grammar proposes: its number stands at tokens from <see cref="First"/> up to <see cref="End"/>.</summary>
internal struct FigureCandidate
{
    public int First;
    public int End;
    public decimal Value;
    public decimal Second;
    public FigureForm Form;
    public NumeralForm Writing;
    public bool HasMultiplier;
    public bool HasSeparator;
    public bool IsPercentage;
    public PercentageScale Scale;
    public Bound Bound;
    public UnitMention Unit;

    /// <summary>The token after number and unit.</summary>
    public int FullEnd;

    /// <summary>The first token of the bounding words before the number; <see cref="First"/> if there are none.</summary>
    public int FullFirst;

    /// <summary>Whether the number stands in a list that shares the unit of a later one: 5 và 7%.</summary>
    public bool SharesUnit;

    /// <summary>How many groups of three digits follow the first: three in 1.200.000.000, which is an amount, none in version 25.2.1.</summary>
    public readonly int GroupsOfThree(TokenBuffer buffer)
    {
        int groups = 0;
        for (int i = First + 1; i < End; i++)
            groups += buffer[i] is { Kind: TokenKind.Number, Length: 3, IsGlued: true } ? 1 : 0;
        return groups;
    }
}
