using TextFacts.Text;

namespace TextFacts.Resolution.Tables;

/// <summary>A line that is a name and its values, parted by blanks: 3 Sản lượng cá tấn 520 498.</summary>
/// <param name="Range">Its tokens.</param>
/// <param name="Number">Its number among the rows; empty if it has none.</param>
/// <param name="Name">What names it.</param>
/// <param name="Unit">The unit of its values; empty if none stands behind the name.</param>
/// <param name="FirstValue">The token that its values begin with.</param>
internal readonly record struct SpacedRow(TokenRange Range, TokenRange Number, TokenRange Name, TokenRange Unit, int FirstValue);
