using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Resolution.Tables;

/// <content>Tables that have a cell a line.</content>
internal sealed partial class TableReader
{
    // A running number, a name and a unit.
    private const int MostLabels = 3;

    /// <summary>
    /// Reads the rows from the first value of a table that has a cell a line: of each row its running number, its name, its unit and its values, as far as the
    /// heads before them have places for these; the line to go on with.
    /// </summary>
    private int ReadCellLines(int firstValue)
    {
        int values = CountValues(firstValue);
        int behind = firstValue + values;
        // 1⏎Quỹ đầu tư⏎1.183.000⏎9,10
        for (int labels = 2; values == 1 && labels <= MostLabels; labels++)
        {
            int columns = labels + CountValues(firstValue + labels);
            if (columns > labels && IsCue(firstValue - columns, Cues.Numbering) && ReadCellTable(firstValue, labels, columns) is var last and > 0)
                return last;
        }
        for (int labels = MostLabels - 1; values > 1 && labels > 0; labels--)
        {
            // The corner above the names may be empty.
            int heads = labels > 1 ? labels + values : values;
            int row = firstValue - labels;
            if ((labels == 1 || IsCue(row - values - 1, Cues.UnitHead)) && ReadCellTable(row, labels, heads) is var last and > 0)
                return last;
        }
        return behind;
    }

    private int CountValues(int line)
    {
        int count = 0;
        while (count < MostColumns && line + count < LineCount && IsValue(RangeOf(line + count)) && (count == 0 || !BeginsParagraph(line + count)))
            count++;
        return count;
    }

    /// <summary>Whether a line is a phrase that says so and nothing else: ĐVT.</summary>
    private bool IsCue(int line, Cues cue) => line >= 0 && _trie.Match(_buffer, _lines[line], LexiconRoles.Cue, out int end) is { } entry && (entry.Cues & cue) != 0 && end == RangeOf(line).End;

    /// <summary>Reads the table whose first row begins at a line, under so many lines of heads; the line behind it, or -1 where it is none.</summary>
    private int ReadCellTable(int row, int labels, int heads)
    {
        int headLine = row - heads;
        int columns = labels == 1 ? heads : heads - labels;
        if (headLine < 0 || columns < 1 || (_layout.Tables is { IsEmpty: false } tables && tables[^1].End > _lines[headLine]))
            return -1;
        bool isTimed = labels > 1;
        for (int line = headLine; line < row; line++)
        {
            if (!IsName(line) || (line > headLine && BeginsParagraph(line)))
                return -1;
            isTimed |= NamesTime(RangeOf(line));
        }
        // One row of values under names may be anything.
        if (!IsCellRow(row, labels, columns) || (!isTimed && !IsCellRow(row + labels + columns, labels, columns)))
            return -1;
        int firstHead = _layout.Heads.Length;
        _layout.BeginTable(_lines[headLine], BeginsParagraph(headLine));
        for (int line = headLine; line < row; line++)
            _layout.AddHead(RangeOf(line));
        int firstColumn = labels == 1 ? firstHead : firstHead + labels;
        for (; IsCellRow(row, labels, columns); row += labels + columns)
        {
            int name = labels > 1 && IsValue(RangeOf(row)) ? row + 1 : row;
            _layout.AddRow(new TokenRange(_lines[row], RangeOf(row + labels + columns - 1).End), RangeOf(name));
            for (int line = row; line < row + labels + columns; line++)
            {
                if (line != name)
                    _layout.AddCell(RangeOf(line), line < row + labels ? (labels == 1 ? -1 : firstHead + line - row) : firstColumn + line - row - labels);
            }
        }
        return row;
    }

    private bool NamesTime(TokenRange range)
    {
        for (int i = range.First; i < range.End; i++)
        {
            if (_buffer[i] is { Kind: TokenKind.Number, Length: DigitsOfYear } || _trie.EntryOf(_buffer[i])?.Time is { Word: TimeWord.Month or TimeWord.Quarter or TimeWord.Year })
                return true;
        }
        return false;
    }

    /// <summary>Whether a line may be the head of a column or the name of a row.</summary>
    private bool IsName(int line)
    {
        TokenRange range = RangeOf(line);
        return LengthOf(range) <= LongestCell && !IsValue(range) && _buffer[range.End - 1].Symbol is not ('.' or ';' or ':');
    }

    /// <summary>Whether a row begins at a line: labels, the first of which may be a running number, and so many values.</summary>
    private bool IsCellRow(int row, int labels, int columns)
    {
        if (row + labels + columns > LineCount || BeginsParagraph(row))
            return false;
        for (int line = row; line < row + labels + columns; line++)
        {
            bool isLabel = line < row + labels;
            bool fits = isLabel ? IsName(line) || (line == row && labels > 1 && IsValue(RangeOf(line))) : IsValue(RangeOf(line));
            if (!fits || (line > row && BeginsParagraph(line)))
                return false;
        }
        return true;
    }
}
