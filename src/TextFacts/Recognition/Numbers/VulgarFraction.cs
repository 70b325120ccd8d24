namespace TextFacts.Recognition.Numbers;

/// <summary>Fractions that are one character: ½, ⅔, ¾ (Unicode Standard, Latin-1 Supplement and Number Forms). Stateless.</summary>
internal static class VulgarFraction
{
    /// <summary>The value of a character; 0 if it is no fraction.</summary>
    public static decimal ValueOf(char character) => character switch
    {
        '¼' => 1m / 4,
        '½' => 1m / 2,
        '¾' => 3m / 4,
        '⅐' => 1m / 7,
        '⅑' => 1m / 9,
        '⅒' => 1m / 10,
        '⅓' => 1m / 3,
        '⅔' => 2m / 3,
        '⅕' => 1m / 5,
        '⅖' => 2m / 5,
        '⅗' => 3m / 5,
        '⅘' => 4m / 5,
        '⅙' => 1m / 6,
        '⅚' => 5m / 6,
        '⅛' => 1m / 8,
        '⅜' => 3m / 8,
        '⅝' => 5m / 8,
        '⅞' => 7m / 8,
        _ => 0,
    };
}
