namespace TextFacts.Recognition.Numbers;

/// <summary>How a number is written.</summary>
internal enum NumeralForm : byte
{
    /// <summary>Digits, with or without grouping, decimals and multiplier words.</summary>
    Digits,

    /// <summary>Number words.</summary>
    Words,

    /// <summary>Digits with glued letters for the multiplier: 100k, 1tr5.</summary>
    Shorthand,

    /// <summary>A fraction in words, or "nửa".</summary>
    FractionWords,
}

/// <summary>A number as it stands in the text: tokens from <paramref name="First"/> up to, not including, <paramref name="End"/>.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The token after the last one.</param>
/// <param name="Value">The value with its multiplier.</param>
/// <param name="Base">The value without the multiplier words after it (2,5 for 2,5 triệu).</param>
/// <param name="Multiplier">What those words multiply by; 1 if there are none.</param>
/// <param name="Form">How it is written.</param>
/// <param name="HasSeparator">Whether the digits have grouping or decimal marks.</param>
internal readonly record struct Numeral(int First, int End, decimal Value, decimal Base, decimal Multiplier, NumeralForm Form, bool HasSeparator)
{
    public bool HasMultiplier => Multiplier != 1;
}
