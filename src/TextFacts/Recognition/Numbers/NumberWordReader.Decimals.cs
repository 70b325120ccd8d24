using System.Globalization;
using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Numbers;

/// <content>Decimals behind a point in words: hai phẩy năm, bốn chấm không hai, hai phẩy 23.</content>
internal ref partial struct NumberWordReader
{
    private const int MostDecimals = 9;

    private bool TryReadDecimals(ref decimal group)
    {
        if (Peek() is not { Kind: NumberWordKind.Point })
            return false;
        int mark = _next;
        _next++;
        if (TryReadDigits(ref group))
            return true;
        int zeros = ReadZeros();
        if (!TryReadFirstDecimals(out decimal digits))
        {
            if (zeros == 0)
                _next = mark;
            return zeros > 0;
        }
        int length = digits < 10 ? 1 : digits < 100 ? 2 : 3;
        while (length < MostDecimals && Peek() is { Kind: NumberWordKind.Digit or NumberWordKind.Zero or NumberWordKind.UnitDigit } more && (!IsYearWord() || IsZeroBefore()))
        {
            // Digits said one by one: chấm một hai ba.
            digits = digits * 10 + more.Value;
            length++;
            _next++;
        }
        group += digits * ScaleOf(length + zeros);
        return true;
    }

    private int ReadZeros()
    {
        int first = _next;
        while (Peek() is { Kind: NumberWordKind.Zero })
            _next++;
        return _next - first;
    }

    private bool TryReadFirstDecimals(out decimal digits)
    {
        if (Peek() is not { Kind: NumberWordKind.UnitDigit } only)
            return TryReadGroup(out digits);
        // hai mươi mốt chấm tư
        digits = only.Value;
        _next++;
        return true;
    }

    private static decimal ScaleOf(int decimals)
    {
        decimal scale = 1;
        for (int i = 0; i < decimals; i++)
            scale /= 10;
        return scale;
    }

    /// <summary>Decimals in digits behind a point in words: hai phẩy 23.</summary>
    private bool TryReadDigits(ref decimal group)
    {
        if (_next >= _buffer.Count || _buffer[_next].Kind != TokenKind.Number || _buffer[_next].Length > MostDecimals || _buffer[_next].Gap > TokenGap.Line
            || !int.TryParse(_buffer.TextOf(_next, _next + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int digits))
            return false;
        group += digits * ScaleOf(_buffer[_next].Length);
        _next++;
        return true;
    }

    /// <summary>The decimals behind a point in words that follows digits: 2 chấm 23, 1 phẩy năm.</summary>
    /// <returns>The token after them; -1 if there are none.</returns>
    public static int ReadDecimals(TokenBuffer buffer, LexiconTrie trie, int point, ref decimal value)
    {
        if (point + 1 >= buffer.Count || buffer[point].Gap > TokenGap.Space || trie.EntryOf(buffer[point])?.NumberWord is not { Kind: NumberWordKind.Point })
            return -1;
        NumberWordReader reader = new(buffer, trie, point);
        return reader.TryReadDecimals(ref value) ? reader._next : -1;
    }

    // phẩy hai không năm: between digits it is one of them.
    private readonly bool IsZeroBefore() => _trie.EntryOf(_buffer[_next - 1])?.NumberWord is { Kind: NumberWordKind.Zero };
}
