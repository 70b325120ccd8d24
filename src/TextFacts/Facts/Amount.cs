using System.Globalization;

namespace TextFacts;

/// <summary>
/// The number of a figure: one value, a range of two, or a value out of a total. Multipliers are worked in
/// (2,5 triệu is 2500000), so the number is in the unit itself.
/// </summary>
public readonly record struct Amount
{
    private const int Scales = 29;

    // Nearly every amount is a single value of no more digits than a long holds: what others need stands apart, so that a fact is small. One for every number of decimals.
    private static readonly Rest[] Plain = [.. Enumerable.Range(0, Scales).Select(static scale => new Rest(Form.Value, (byte)scale, null, 0))];

    // The first number without its point.
    private readonly long _digits;

    // The default amount has no number.
    private readonly Rest? _rest;

    private Amount(decimal first, Form form, decimal second)
    {
        decimal value = Normalize(first);
        bool isLong = TryReadDigits(value, out _digits);
        _rest = form == Form.Value && isLong ? Plain[value.Scale] : new Rest(form, value.Scale, isLong ? null : value, Normalize(second));
    }

    private enum Form : byte
    {
        Value,
        Range,
        OutOf,
    }

    private sealed record Rest(Form Form, byte Scale, decimal? Large, decimal Second);

    private decimal First => _rest!.Large ?? new decimal((int)Math.Abs(_digits), (int)(Math.Abs(_digits) >> 32), 0, _digits < 0, _rest.Scale);

    // Without the zeros that multiplication leaves behind the point: 2,5 triệu is 2500000, not 2500000.0.
    private static decimal Normalize(decimal value) => value.Scale == 0 ? value : value / 1.0000000000000000000000000000m;

    private static bool TryReadDigits(decimal value, out long digits)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        digits = ((long)parts[1] << 32) | (uint)parts[0];
        // The highest bit is that of the sign.
        bool isLong = parts[2] == 0 && digits >= 0;
        digits = !isLong ? 0 : decimal.IsNegative(value) ? -digits : digits;
        return isLong;
    }

    /// <summary>The value; <see langword="null"/> for a range.</summary>
    public decimal? Value => _rest is { Form: Form.Value or Form.OutOf } ? First : null;

    /// <summary>The lower end of a range; <see langword="null"/> for a single value.</summary>
    public decimal? Minimum => IsRange ? First : null;

    /// <summary>The upper end of a range; <see langword="null"/> for a single value.</summary>
    public decimal? Maximum => IsRange ? _rest!.Second : null;

    /// <summary>The whole that the value is a part of, in the same unit (18/63 tỉnh: 63); otherwise <see langword="null"/>.</summary>
    public decimal? Total => _rest is { Form: Form.OutOf } ? _rest.Second : null;

    /// <summary>Whether the amount is a range.</summary>
    public bool IsRange => _rest is { Form: Form.Range };

    /// <summary>A single value.</summary>
    /// <param name="value">The value, multiplier included.</param>
    public static Amount Of(decimal value) => new(value, Form.Value, 0);

    /// <summary>A range.</summary>
    /// <param name="minimum">The end that is written first.</param>
    /// <param name="maximum">The end that is written second.</param>
    public static Amount Range(decimal minimum, decimal maximum) => new(minimum, Form.Range, maximum);

    /// <summary>A value out of a total.</summary>
    /// <param name="value">The part.</param>
    /// <param name="total">The whole.</param>
    public static Amount OutOf(decimal value, decimal total) => new(value, Form.OutOf, total);

    /// <summary>The amount in the invariant culture: <c>22022</c>, <c>5..7</c>, <c>18/63</c>.</summary>
    public override string ToString() =>
        IsRange ? string.Create(CultureInfo.InvariantCulture, $"{Minimum}..{Maximum}")
        : Total is not null ? string.Create(CultureInfo.InvariantCulture, $"{Value}/{Total}")
        : string.Create(CultureInfo.InvariantCulture, $"{Value}");
}
