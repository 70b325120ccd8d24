using System.Globalization;

namespace TextFacts;

/// <summary>
/// The number of a figure: one value, a range of two, or a value out of a total. Multipliers are worked in
/// (2,5 triệu is 2500000), so the number is in the unit itself.
/// </summary>
public readonly record struct Amount
{
    // Two numbers and what they are take half the room of four that may be missing; a document has an amount for nearly every fact.
    private readonly decimal _first;
    private readonly decimal _second;
    private readonly Form _form;

    private Amount(decimal first, decimal second, Form form) => (_first, _second, _form) = (Normalize(first), Normalize(second), form);

    private enum Form : byte
    {
        // The default amount has no number.
        None,
        Value,
        Range,
        OutOf,
    }

    // Without the zeros that multiplication leaves behind the point: 2,5 triệu is 2500000, not 2500000.0.
    private static decimal Normalize(decimal value) => value.Scale == 0 ? value : value / 1.0000000000000000000000000000m;

    /// <summary>The value; <see langword="null"/> for a range.</summary>
    public decimal? Value => _form is Form.Value or Form.OutOf ? _first : null;

    /// <summary>The lower end of a range; <see langword="null"/> for a single value.</summary>
    public decimal? Minimum => _form == Form.Range ? _first : null;

    /// <summary>The upper end of a range; <see langword="null"/> for a single value.</summary>
    public decimal? Maximum => _form == Form.Range ? _second : null;

    /// <summary>The whole that the value is a part of, in the same unit (18/63 tỉnh: 63); otherwise <see langword="null"/>.</summary>
    public decimal? Total => _form == Form.OutOf ? _second : null;

    /// <summary>Whether the amount is a range.</summary>
    public bool IsRange => _form == Form.Range;

    /// <summary>A single value.</summary>
    /// <param name="value">The value, multiplier included.</param>
    public static Amount Of(decimal value) => new(value, 0, Form.Value);

    /// <summary>A range.</summary>
    /// <param name="minimum">The end that is written first.</param>
    /// <param name="maximum">The end that is written second.</param>
    public static Amount Range(decimal minimum, decimal maximum) => new(minimum, maximum, Form.Range);

    /// <summary>A value out of a total.</summary>
    /// <param name="value">The part.</param>
    /// <param name="total">The whole.</param>
    public static Amount OutOf(decimal value, decimal total) => new(value, total, Form.OutOf);

    /// <summary>The amount in the invariant culture: <c>22022</c>, <c>5..7</c>, <c>18/63</c>.</summary>
    public override string ToString() =>
        IsRange ? string.Create(CultureInfo.InvariantCulture, $"{Minimum}..{Maximum}")
        : Total is not null ? string.Create(CultureInfo.InvariantCulture, $"{Value}/{Total}")
        : string.Create(CultureInfo.InvariantCulture, $"{Value}");
}
