using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;

namespace TextFacts.Resolution.Tables;

/// <summary>
/// What a column says of the figures under it besides their unit: that they number and count nothing, that they are sizes of changes, whose sign is no part
/// of them, and that brackets stand for a sign. Stateless.
/// </summary>
internal sealed class TableFigures(LexiconTrie trie, TableLayout layout, TableUnits units)
{
    // mã ngành, mã số thuế: words behind the cue.
    private const int LongestRestOfNumbering = 1;

    /// <summary>Gives the amounts in brackets their sign, and takes that of a change away.</summary>
    /// <param name="buffer">The text.</param>
    /// <param name="cell">The number of the figure's cell; -1 if it stands in none.</param>
    /// <param name="figure">The figure.</param>
    public void MendSign(TokenBuffer buffer, int cell, ref FigureCandidate figure)
    {
        if (cell < 0)
            return;
        if (IsInBrackets(buffer, figure, layout.Cells[cell].Range))
            (figure.Value, figure.Second) = (-figure.Value, -figure.Second);
        DropMarkOfChange(buffer, cell, ref figure);
    }

    /// <summary>Whether a figure stands in a column of numbers that count nothing (running numbers, codes), or is part of the unit at its head: (1.000 USD).</summary>
    public bool IsNumbering(TokenBuffer buffer, in FigureCandidate figure)
    {
        if (layout.IsInNumberedHeads(figure.First))
            return true;
        int cell = layout.CellAt(figure.First);
        if (cell < 0)
            return layout.IsInHead(figure.First) && figure.First > 0 && buffer[figure.First - 1].Symbol == '(';
        if (units.IsUnitCell(buffer, cell))
            return true;
        TokenRange head = layout.HeadOf(cell);
        if (!head.IsEmpty && trie.Match(buffer, head.First, LexiconRoles.Cue, out int end) is { } entry && (entry.Cues & Cues.Numbering) != 0 && end > head.First && head.End - end <= LongestRestOfNumbering)
            return true;
        // 3, 2.1: the number before the name of its row.
        TableRow row = layout.RowOf(cell);
        return layout.Cells[cell].Range.First == row.Range.First && row.Name.First > figure.First;
    }

    /// <summary>(2.410): accounts write an amount below zero in brackets, and nothing else into the cell.</summary>
    private static bool IsInBrackets(TokenBuffer buffer, in FigureCandidate figure, TokenRange cell) => !figure.IsPercentage && figure.Value > 0
        && figure.First == cell.First + 1 && figure.End == cell.End - 1 && buffer[cell.First].Symbol == '(' && buffer[cell.End - 1].Symbol == ')';

    /// <summary>The minus of a percentage, or of a cell in a column of changes (Tăng, giảm; So với hôm qua), tells the change and is not part of the figure.</summary>
    public void DropMarkOfChange(TokenBuffer buffer, int cell, ref FigureCandidate figure)
    {
        if (figure.Value >= 0 || buffer[figure.First].Symbol != '-' || !(figure.IsPercentage || units.IsOfChanges(cell)))
            return;
        figure.First++;
        figure.FullFirst = Math.Max(figure.FullFirst, figure.First);
        figure.Value = -figure.Value;
    }
}
