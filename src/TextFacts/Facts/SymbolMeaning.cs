namespace TextFacts;

/// <summary>What the letters of a directive's symbol stand for.</summary>
/// <param name="Type">The type of instrument that the letters name (<c>NĐ</c>: nghị định); <see langword="null"/> if they name none.</param>
/// <param name="Issuer">The body that the letters name (<c>CP</c>: Chính phủ); <see langword="null"/> if they name none that is known.</param>
public sealed record SymbolMeaning(string? Type, string? Issuer);
