using TextFacts.Text;

namespace TextFacts.Resolution.Tables;

/// <content>The cells of a line that marks part, and which of them names its row.</content>
internal sealed partial class TableReader
{
    // XVIII
    private const int LongestRoman = 5;

    // Tokens: the label of a part with its bracket, a number such as 2.1.
    private const int LongestLabel = 2;
    private const int LengthOfPart = 3;

    /// <summary>What parts the cells of a line.</summary>
    private enum Separator
    {
        None,

        /// <summary>| or a tabulator.</summary>
        Bar,
        Semicolon,

        /// <summary>A dash between blanks.</summary>
        Dash,

        /// <summary>Several blanks.</summary>
        Blanks,
    }

    private Separator SeparatorOf(TokenRange line)
    {
        Separator found = Separator.None;
        int dashes = 0;
        int blanks = 0;
        for (int i = line.First; i < line.End; i++)
        {
            if (_buffer[i].Symbol == '|')
                return Separator.Bar;
            if (_buffer[i].Symbol == ';')
                found = Separator.Semicolon;
            dashes += IsSeparator(i, line, Separator.Dash) ? 1 : 0;
            blanks += i > line.First && IsSeparator(i, line, Separator.Blanks) ? 1 : 0;
        }
        return found != Separator.None ? found : dashes > 1 ? Separator.Dash : blanks > 1 ? Separator.Blanks : Separator.None;
    }

    private bool IsSeparator(int i, TokenRange line, Separator separator)
    {
        ref readonly Token token = ref _buffer[i];
        return separator switch
        {
            Separator.Bar => token.Symbol == '|',
            Separator.Semicolon => token.Symbol == ';',
            Separator.Dash => token.Symbol == '-' && token.Gap == TokenGap.Space && i + 1 < line.End && (_buffer[i + 1].Gap == TokenGap.Space || _buffer[i + 1].Symbol == '-'),
            Separator.Blanks => i > line.First && token.Gap == TokenGap.Space && token.Start - _buffer[i - 1].End > 1,
            _ => false,
        };
    }

    /// <summary>The cells of a line; their number, 0 where there are too many.</summary>
    private int Split(TokenRange line, Separator separator, Span<TokenRange> cells)
    {
        int count = 0;
        int first = line.First;
        // A tabulator at the start of a line is an empty cell, and no token.
        if (separator == Separator.Bar && first > 0 && _buffer.Text[_buffer[first].Start - 1] == '\t')
            cells[count++] = new TokenRange(first, first);
        bool isFramed = separator == Separator.Bar && _buffer[line.First].Symbol == '|';
        for (int i = line.First; i <= line.End; i++)
        {
            if (separator == Separator.Bar && IsBehindLabel(i, line))
            {
                cells[count++] = new TokenRange(first, i);
                first = i;
                continue;
            }
            if (i < line.End && !IsSeparator(i, line, separator))
                continue;
            // A bar at the start of a line opens it, and one at its end closes it.
            if (i == line.First && isFramed)
            {
                first = i + 1;
                continue;
            }
            if (i == line.End && first == i && isFramed)
                break;
            if (count == cells.Length)
                return 0;
            cells[count++] = new TokenRange(first, i);
            first = separator == Separator.Blanks || i == line.End ? i : i + 1;
            // " -- ": of several dashes the first parts.
            while (separator == Separator.Dash && first < line.End && _buffer[first].Symbol == '-' && _buffer[first].IsGlued)
                first++;
        }
        return count;
    }

    /// <summary>Behind a mark or a label at the start of a line (-, a)) a tabulator parts cells too, though it is no token.</summary>
    private bool IsBehindLabel(int i, TokenRange line) => i > line.First && i <= line.First + LongestLabel && i < line.End && _buffer[i].Symbol != '|' && _buffer[i - 1].Symbol != '|'
        && _buffer.Text.AsSpan(_buffer[i - 1].End, _buffer[i].Start - _buffer[i - 1].End).Contains('\t');

    /// <summary>The cell that names a row: the first that is no running number.</summary>
    private int NameOf(ReadOnlySpan<TokenRange> cells)
    {
        if (cells.Length > 2 && !cells[1].IsEmpty && IsNumbering(cells[0]) && !IsValue(cells[1]) && _buffer[cells[1].First].Kind == TokenKind.Word)
            return 1;
        return 0;
    }

    /// <summary>3, 3., IV, a), 2.1, -: what numbers or marks a row.</summary>
    private bool IsNumbering(TokenRange cell) => cell.IsEmpty || IsMark(cell) || IsNumberOfPart(cell) || (LengthOf(cell) <= 2 && (_buffer[cell.First].Kind == TokenKind.Number
        || (_buffer[cell.First].Length <= LongestRoman && (_buffer[cell.First].Shape == TokenShape.Upper || _buffer[cell.First].Length == 1) && (LengthOf(cell) == 1 || _buffer[cell.End - 1].Symbol is '.' or ')'))));

    private bool IsMark(TokenRange cell) => LengthOf(cell) == 1 && _buffer[cell.First].Symbol is '-' or '+' or '*' or '•';

    private bool IsNumberOfPart(TokenRange cell) => LengthOf(cell) == LengthOfPart && _buffer[cell.First] is { Kind: TokenKind.Number, Length: <= DigitsOfRowNumber }
        && _buffer[cell.First + 1] is { Symbol: '.', IsGlued: true } && _buffer[cell.First + 2] is { Kind: TokenKind.Number, IsGlued: true, Length: <= DigitsOfRowNumber };
}
