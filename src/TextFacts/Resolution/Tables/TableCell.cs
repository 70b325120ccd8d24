using TextFacts.Text;

namespace TextFacts.Resolution.Tables;

/// <summary>A cell of a table's row that may hold a figure.</summary>
/// <param name="Range">Its tokens.</param>
/// <param name="Head">The number of the head of its column among all heads of the text; -1 if it has none.</param>
/// <param name="Row">The number of its row among all rows of the text.</param>
internal readonly record struct TableCell(TokenRange Range, int Head, int Row);

/// <summary>A row of a table.</summary>
/// <param name="Range">Its tokens.</param>
/// <param name="Name">The cell that names what the row is about; empty if it has none.</param>
/// <param name="FirstCell">The number of its first cell among all cells of the text.</param>
/// <param name="Table">The number of its table.</param>
internal readonly record struct TableRow(TokenRange Range, TokenRange Name, int FirstCell, int Table);
