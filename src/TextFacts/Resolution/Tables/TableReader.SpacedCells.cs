using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;

namespace TextFacts.Resolution.Tables;

/// <content>The name and the values of a row whose cells only blanks part.</content>
internal sealed partial class TableReader
{
    // Digits: more of them without a mark are no amount of a table that has no heads, but a telephone number or a code.
    private const int DigitsOfGroup = 3;

    private const int DigitsOfRowNumber = 2;

    private static readonly ulong NumberWord = SyllableKey.Of("số");

    /// <summary>Reads a line that ends in values and begins with a name.</summary>
    private bool TryReadSpacedRow(TokenRange line, out SpacedRow row)
    {
        row = default;
        if (LengthOf(line) > LongestRow || FirstValueOf(line) is not (> 0 and var firstValue))
            return false;
        TokenRange number = NumberOf(line);
        TokenRange name = new(number.IsEmpty ? line.First : number.End, firstValue);
        if (name.IsEmpty || LengthOf(name) > LongestCell || !HasWord(name))
            return false;
        TokenRange unit = UnitBehind(name);
        row = new SpacedRow(line, number, name with { End = unit.IsEmpty ? name.End : unit.First }, unit, firstValue);
        return true;
    }

    /// <summary>Where the values at the end of a line begin; -1 if there are none, or nothing but them.</summary>
    private int FirstValueOf(TokenRange line)
    {
        int first = line.End;
        while (first > line.First && (_buffer[first - 1].Kind == TokenKind.Number || _buffer[first - 1].Symbol is '.' or ',' or '-' or '+' or '(' or ')' or '%' || IsStroke(first - 1, line.End)))
            first--;
        for (; first < line.End; first++)
        {
            if (first > line.First && !_buffer[first].IsGlued && AreValues(first, line.End))
                break;
        }
        // Tháng 1 100,39 101,54: the number belongs to the name.
        if (first < line.End && _buffer[first].Kind == TokenKind.Number && _trie.EntryOf(_buffer[first - 1])?.Time is { Word: TimeWord.Month or TimeWord.Quarter or TimeWord.Year })
            first = BehindStroke(ValueEnd(first, line.End), line.End);
        return first < line.End ? first : -1;
    }

    private bool AreValues(int first, int end)
    {
        while (first < end)
        {
            int next = ValueEnd(first, end);
            if (next < 0 || (next < end && _buffer[next].IsGlued))
                return false;
            first = BehindStroke(next, end);
        }
        return true;
    }

    /// <summary>Toyota 10.940 / 70.692: a stroke between blanks parts two values.</summary>
    private bool IsStroke(int i, int end) => i + 1 < end && _buffer[i] is { Symbol: '/', Gap: TokenGap.Space } && _buffer[i + 1].Gap == TokenGap.Space;

    private int BehindStroke(int i, int end) => IsStroke(i, end) ? i + 1 : i;

    /// <summary>The token behind the value that begins at a token: a number with its sign, brackets or percent sign, or the dash that stands for none; -1 if there is none.</summary>
    private int ValueEnd(int first, int end)
    {
        int i = first;
        bool isInBrackets = _buffer[i].Symbol == '(';
        if (_buffer[i].Symbol is '-' or '+' or '(')
        {
            i++;
            if (i == end || !_buffer[i].IsGlued)
                return _buffer[first].Symbol == '-' ? i : -1;
        }
        if (_buffer[i].Kind != TokenKind.Number)
            return -1;
        i++;
        while (i + 1 < end && _buffer[i] is { Symbol: '.' or ',', IsGlued: true } && _buffer[i + 1] is { Kind: TokenKind.Number, IsGlued: true })
            i += 2;
        if (i < end && _buffer[i].Symbol == '%')
            i++;
        if (isInBrackets && (i == end || _buffer[i].Symbol != ')'))
            return -1;
        return isInBrackets ? i + 1 : i;
    }

    /// <summary>
    /// The values of a row; their number. Where there are more than columns, blanks may also group their digits: 1 250 1 310 are two values.
    /// </summary>
    private int SplitValues(in SpacedRow row, int columns, Span<TokenRange> cells)
    {
        int count = 0;
        for (int i = row.FirstValue; i < row.Range.End;)
        {
            int end = ValueEnd(i, row.Range.End);
            if (count == cells.Length)
                return count + 1;
            cells[count++] = new TokenRange(i, end);
            i = BehindStroke(end, row.Range.End);
        }
        if (count <= columns)
            return count;
        int groups = 0;
        for (int i = 0; i < count; i++)
            groups += GoesOn(cells, i) ? 0 : 1;
        if (groups != columns)
            return count;
        int last = -1;
        for (int i = 0; i < count; i++)
        {
            if (GoesOn(cells, i))
                cells[last] = cells[last] with { End = cells[i].End };
            else
                cells[++last] = cells[i];
        }
        return groups;
    }

    /// <summary>Whether a value may be one more group of the digits of that before it.</summary>
    private bool GoesOn(ReadOnlySpan<TokenRange> cells, int i) => i > 0 && _buffer[cells[i].First] is { Kind: TokenKind.Number, Length: DigitsOfGroup }
        && _buffer[cells[i - 1].End - 1] is { Kind: TokenKind.Number, Length: <= DigitsOfGroup } && _buffer[cells[i].First].Start - _buffer[cells[i].First - 1].End == 1;

    /// <summary>3 Sản lượng cá, 2.1 Lạc: the number of a row.</summary>
    private TokenRange NumberOf(TokenRange line)
    {
        int i = line.First;
        if (_buffer[i] is not { Kind: TokenKind.Number, Length: <= DigitsOfRowNumber })
            return default;
        i++;
        while (i + 1 < line.End && _buffer[i] is { Symbol: '.', IsGlued: true } && _buffer[i + 1] is { Kind: TokenKind.Number, IsGlued: true, Length: <= DigitsOfRowNumber })
            i += 2;
        if (i < line.End && _buffer[i] is { Symbol: '.' or ')', IsGlued: true })
            i++;
        return i < line.End && _buffer[i] is { Kind: TokenKind.Word, Gap: TokenGap.Space, StartsUpper: true } ? new TokenRange(line.First, i) : default;
    }

    /// <summary>Diện tích lúa ha, Dân số Nghìn người, Tỷ lệ hộ nghèo %: the unit that stands behind the name as a cell of its own.</summary>
    private TokenRange UnitBehind(TokenRange name)
    {
        if (LengthOf(name) > 1 && _buffer[name.End - 1].Symbol == '%')
            return new TokenRange(name.End - 1, name.End);
        for (int i = Math.Max(name.First + 1, name.End - LongestUnit); i < name.End; i++)
        {
            if (!_headUnits.TryRead(_buffer, i, out HeadUnit unit) || unit.End != name.End || _buffer[i - 1].Kind != TokenKind.Word)
                continue;
            // Sản lượng, Số năm: the end of another word measures nothing.
            bool isPart = _buffer[i - 1].Key == NumberWord || (_trie.Match(_buffer, i - 1, LexiconRoles.Phrase | LexiconRoles.CountedNoun, out int end) is not null && end > i);
            if (_buffer[i].StartsUpper || (unit.Unit.Code is not null && !isPart))
                return new TokenRange(i, name.End);
        }
        return default;
    }

    /// <summary>
    /// Whether a row that stands under no heads is one: a name without figures, and several values that are plainly apart: by their marks, as in the row before,
    /// or because the document groups digits by marks and not by blanks.
    /// </summary>
    private bool IsPlainRow(in SpacedRow row, ReadOnlySpan<TokenRange> values, int valuesBefore)
    {
        if (values.Length < FewestValues || HasNumber(row.Name))
            return false;
        bool hasStrokes = IsStroke(values[0].End, row.Range.End);
        if (_buffer[row.FirstValue - 1].Symbol is ',' or '-' || (_buffer[row.FirstValue - 1].Symbol == ':' && !hasStrokes))
            return false;
        bool areApart = hasStrokes || _style.PartsThousandsByMarks || values.Length == valuesBefore;
        foreach (TokenRange value in values)
        {
            ref readonly Token first = ref _buffer[value.First];
            bool isDash = first.Symbol == '-' && LengthOf(value) == 1;
            // 0912 345 678, 1900 6188
            bool isCode = first.Kind == TokenKind.Number && ((LengthOf(value) == 1 && first.Length > DigitsOfGroup) || (first.Length > 1 && _buffer.Text[first.Start] is '0'));
            if (isDash || isCode)
                return false;
            areApart |= LengthOf(value) > 1;
        }
        return areApart;
    }

    private bool HasWord(TokenRange range)
    {
        for (int i = range.First; i < range.End; i++)
        {
            if (_buffer[i].Kind == TokenKind.Word)
                return true;
        }
        return false;
    }
}
