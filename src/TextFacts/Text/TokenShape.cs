namespace TextFacts.Text;

/// <summary>The letter case of a <see cref="Token"/>.</summary>
public enum TokenShape : byte
{
    /// <summary>No letter.</summary>
    None,

    /// <summary>All lower case: <c>tháng</c>.</summary>
    Lower,

    /// <summary>A capital first, lower case after: <c>Tháng</c>.</summary>
    Title,

    /// <summary>Capitals only, also a single one: <c>UBND</c>.</summary>
    Upper,

    /// <summary>Anything else: <c>VneiD</c>.</summary>
    Mixed,
}
