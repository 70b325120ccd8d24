using System.Globalization;
using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Numbers;

/// <summary>
/// Reads a number in words. The grammar is that of written and spoken Vietnamese: groups of hundreds joined by multipliers, linh and lẻ for an
/// empty place, a lone digit after a larger place standing for the next place down (năm trăm tư is 540, một triệu hai is 1200000), tens
/// without mươi (hai mốt, ba lăm), a decimal mark said as phẩy or chấm, rưỡi for half of the last place, and fractions with phần.
/// </summary>
internal ref struct NumberWordReader
{
    private readonly TokenBuffer _buffer;
    private readonly LexiconTrie _trie;
    private readonly int _position;
    private int _next;
    private decimal _multiplier = 1;

    private const int MostDecimals = 9;

    // "Đúng một phần 63 vụ": larger numbers behind the word are no denominators, but for a hundred and a thousand.
    private const int LargestPart = 20;

    private static readonly ulong PartWord = SyllableKey.Of("phần");
    private static readonly ulong HundredWord = SyllableKey.Of("trăm");
    private static readonly ulong AndWord = SyllableKey.Of("và");
    private static readonly ulong HalfWord = SyllableKey.Of("nửa");
    private static readonly ulong OneWord = SyllableKey.Of("một");
    private static readonly ulong FiveWord = SyllableKey.Of("năm");

    public NumberWordReader(TokenBuffer tokens, LexiconTrie lexicon, int first)
    {
        (_buffer, _trie, _position) = (tokens, lexicon, first);
        _next = first;
    }

    /// <summary>Whether "phần" stands here and opens the denominator of a fraction ("phần trăm" is a sign).</summary>
    public static bool IsFractionWord(TokenBuffer buffer, int i) =>
        i + 1 < buffer.Count && buffer[i].Key == PartWord && buffer[i + 1].Key != HundredWord && buffer[i].Gap <= TokenGap.Space;

    private readonly NumberWordSense? Peek(int ahead = 0)
    {
        int i = _next + ahead;
        if (i >= _buffer.Count || (i > _position && (_buffer[i].Gap > TokenGap.Line || _buffer[i - 1].Kind != TokenKind.Word && _buffer[i - 1].Kind != TokenKind.Number)))
            return null;
        // A capital inside a number begins a name (ba Tư), unless all is in capitals.
        if (i > _position && _buffer[i].Shape == TokenShape.Title)
            return null;
        return _trie.EntryOf(_buffer[i])?.NumberWord;
    }

    public bool TryRead(out Numeral numeral)
    {
        numeral = default;
        decimal sign = 1;
        if (Peek() is { Kind: NumberWordKind.Minus })
        {
            _next++;
            sign = -1;
        }
        int start = _next;
        if (!TryReadFraction(out decimal value, out bool isFraction))
            return false;
        // "không" alone is the word for not.
        if (_next == start + 1 && _trie.EntryOf(_buffer[start])?.NumberWord is { Kind: NumberWordKind.Zero })
            return false;
        if (sign < 0 && start == _next)
            return false;
        // năm và một phần hai
        if (!isFraction && _next + 1 < _buffer.Count && _buffer[_next].Key == AndWord)
        {
            int mark = _next;
            _next++;
            if (TryReadFraction(out decimal part, out bool partIsFraction) && partIsFraction && part < 1)
            {
                value += part;
                isFraction = true;
            }
            else
            {
                _next = mark;
            }
        }
        decimal multiplier = _multiplier;
        numeral = new Numeral(_position, _next, sign * value, multiplier == 1 ? value : value / multiplier, multiplier,
            isFraction ? NumeralForm.FractionWords : NumeralForm.Words, false);
        return true;
    }

    private bool TryReadFraction(out decimal value, out bool isFraction)
    {
        isFraction = false;
        if (!TryReadNumber(out value))
            return false;
        if (IsFractionWord(_buffer, _next))
        {
            int mark = _next;
            _next++;
            decimal numerator = value;
            decimal denominator;
            if (_next < _buffer.Count && _buffer[_next].Kind == TokenKind.Number && int.TryParse(_buffer.TextOf(_next, _next + 1), out int digits) && digits is > 0 and (<= LargestPart or 100 or 1000))
            {
                denominator = digits;
                _next++;
            }
            else if (Peek() is { Kind: NumberWordKind.UnitDigit } quarter)
            {
                denominator = quarter.Value;
                _next++;
            }
            else if (!TryReadGroup(out denominator) || denominator == 0)
            {
                _next = mark;
                return true;
            }
            value = numerator / denominator;
            isFraction = true;
            ReadMultiplierOfFraction(ref value);
        }
        return true;
    }

    /// <summary>một phần tư tỷ đồng, ba phần tư triệu USD.</summary>
    private void ReadMultiplierOfFraction(ref decimal value)
    {
        while (Peek() is { Kind: NumberWordKind.Multiplier } word && _multiplier <= 1_000_000_000)
        {
            value *= word.Value;
            _multiplier *= word.Value;
            _next++;
        }
    }

    private bool TryReadNumber(out decimal value)
    {
        value = 0;
        decimal lowest = decimal.MaxValue;
        bool any = false;
        while (true)
        {
            int mark = _next;
            decimal group;
            if (any && lowest >= 1000 && Peek() is { Kind: NumberWordKind.UnitDigit } tenth)
            {
                // sáu triệu mốt
                value += tenth.Value * lowest / 10;
                _next++;
                return true;
            }
            if (Peek() is { Kind: NumberWordKind.Odd } && any)
            {
                // tỷ lẻ hai triệu
                _next++;
                if (!TryReadGroup(out group))
                {
                    _next = mark;
                    return true;
                }
            }
            else if (!TryReadGroup(out group))
            {
                // triệu rưỡi, tỷ hai: one of the multiplier, only where a number goes on after it.
                if (any || Peek() is not { Kind: NumberWordKind.Multiplier } || Peek(1) is not { Kind: NumberWordKind.Half or NumberWordKind.Digit or NumberWordKind.Odd })
                    return any;
                group = 1;
            }
            bool hasPoint = TryReadDecimals(ref group);
            decimal multiplier = 1;
            while (Peek() is { Kind: NumberWordKind.Multiplier } word && multiplier <= 1_000_000_000)
            {
                multiplier *= word.Value;
                _next++;
            }
            if (multiplier >= lowest)
            {
                _next = mark;
                return any;
            }
            if (any && multiplier == 1 && group < 10 && mark + 1 == _next && lowest >= 1000 && !hasPoint && _buffer[mark].Key != FiveWord)
            {
                if (Peek() is { Kind: NumberWordKind.Digit } last && !IsYearWord())
                {
                    // hai nghìn hai sáu: tens without mươi
                    value += group * 10 + last.Value;
                    _next++;
                    return true;
                }
                // một triệu hai
                value += group * lowest / 10;
                return true;
            }
            if (any && multiplier == 1 && group < 10 && mark + 1 == _next && _buffer[mark].Key == FiveWord)
            {
                // "một triệu năm" may go on as "năm trăm nghìn", which has been read above; alone it is rather the word for year.
                _next = mark;
                return true;
            }
            value += group * multiplier;
            any = true;
            lowest = multiplier;
            if (multiplier > 1 && _multiplier == 1)
                _multiplier = multiplier;
            // một nghìn phẩy không năm
            if (multiplier > 1 && !hasPoint && Peek() is { Kind: NumberWordKind.Point })
            {
                decimal decimals = 0;
                if (TryReadDecimals(ref decimals))
                    value += decimals;
                return true;
            }
            if (Peek() is { Kind: NumberWordKind.Half } && (multiplier > 1 || IsAfterHundred()))
            {
                _next++;
                value += (multiplier > 1 ? multiplier : 100) / 2;
                return true;
            }
            if (multiplier == 1 || hasPoint)
                return true;
        }
    }

    private readonly bool IsAfterHundred() => _next > _position && _buffer[_next - 1].Key == HundredWord;

    private bool TryReadDecimals(ref decimal group)
    {
        if (Peek() is not { Kind: NumberWordKind.Point })
            return false;
        int mark = _next;
        _next++;
        if (TryReadDigits(ref group))
            return true;
        decimal scale = 0.1m;
        int zeros = 0;
        while (Peek() is { Kind: NumberWordKind.Zero })
        {
            zeros++;
            _next++;
        }
        decimal digits;
        if (Peek() is { Kind: NumberWordKind.UnitDigit } only)
        {
            // hai mươi mốt chấm tư
            digits = only.Value;
            _next++;
        }
        else if (!TryReadGroup(out digits))
        {
            if (zeros > 0)
                return true;
            _next = mark;
            return false;
        }
        // Digits said one by one: chấm một hai ba.
        int length = digits < 10 ? 1 : digits < 100 ? 2 : 3;
        while (length < 9 && Peek() is { Kind: NumberWordKind.Digit or NumberWordKind.Zero or NumberWordKind.UnitDigit } more && (!IsYearWord() || IsZeroBefore()))
        {
            digits = digits * 10 + more.Value;
            length++;
            _next++;
        }
        for (int i = 1; i < length + zeros; i++)
            scale /= 10;
        group += digits * scale;
        return true;
    }

    /// <summary>Decimals in digits behind a point in words: hai phẩy 23.</summary>
    private bool TryReadDigits(ref decimal group)
    {
        if (_next >= _buffer.Count || _buffer[_next].Kind != TokenKind.Number || _buffer[_next].Length > MostDecimals || _buffer[_next].Gap > TokenGap.Line
            || !int.TryParse(_buffer.TextOf(_next, _next + 1), NumberStyles.None, CultureInfo.InvariantCulture, out int digits))
            return false;
        decimal part = digits;
        for (int i = 0; i < _buffer[_next].Length; i++)
            part /= 10;
        group += part;
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

    // năm after a number is mostly the word for year.
    private readonly bool IsYearWord() => _buffer[_next].Key == FiveWord;

    /// <summary>A number under a thousand (after trăm under a hundred of them: mười hai trăm is not said).</summary>
    private bool TryReadGroup(out decimal value)
    {
        value = 0;
        if (Peek() is not { } first)
            return false;
        switch (first.Kind)
        {
            case NumberWordKind.Hundred:
                // trăm hai: one hundred and twenty; alone it is a vague amount.
                if (_next != _position || Peek(1) is not { Kind: NumberWordKind.Digit or NumberWordKind.Ten or NumberWordKind.Odd or NumberWordKind.Half })
                    return false;
                value = 100;
                _next++;
                ReadTens(ref value, true);
                return true;
            case NumberWordKind.Ten:
                value = 10;
                _next++;
                if (Peek() is { Kind: NumberWordKind.Digit or NumberWordKind.UnitDigit } unit && !IsYearAfterTen())
                {
                    value += unit.Value;
                    _next++;
                }
                return true;
            case NumberWordKind.Zero or NumberWordKind.Digit:
                break;
            default:
                return false;
        }
        switch (Peek(1))
        {
            case { Kind: NumberWordKind.Hundred }:
                value = first.Value * 100;
                _next += 2;
                ReadTens(ref value, true);
                return true;
            case { Kind: NumberWordKind.Tens }:
                ReadTens(ref value, false);
                return true;
            case { Kind: NumberWordKind.UnitDigit } unit when first.Value > 1:
                // hai mốt, ba lăm, bốn tư
                value = first.Value * 10 + unit.Value;
                _next += 2;
                return true;
            case { Kind: NumberWordKind.Digit } unit when IsPairOfDigits(first, unit):
                value = first.Value * 10 + unit.Value;
                _next += 2;
                return true;
            default:
                value = first.Value;
                _next++;
                return true;
        }
    }

    /// <summary>
    /// bốn ba, bảy hai, chín chín: tens without mươi. Digits that follow each other (hai ba, sáu bảy) are said for "two or three", năm ba and năm bảy for some;
    /// một and năm at the end are rather words of their own.
    /// </summary>
    private readonly bool IsPairOfDigits(NumberWordSense first, NumberWordSense second) =>
        first is { Kind: NumberWordKind.Digit, Value: > 1 } && second.Value > 1 && second.Value != first.Value + 1 && _buffer[_next].Key != FiveWord && _buffer[_next + 1].Key != FiveWord
        && Peek(2) is not { Kind: NumberWordKind.Tens or NumberWordKind.Hundred or NumberWordKind.Digit or NumberWordKind.UnitDigit or NumberWordKind.Ten };

    // "mười năm" is ten years; fifteen is mười lăm.
    private readonly bool IsYearAfterTen() => _buffer[_next].Key == FiveWord;

    /// <summary>What follows a hundred, or the tens themselves.</summary>
    private void ReadTens(ref decimal value, bool afterHundred)
    {
        if (Peek() is not { } word)
            return;
        if (word.Kind == NumberWordKind.Odd)
        {
            if (Peek(1) is { Kind: NumberWordKind.Digit or NumberWordKind.UnitDigit or NumberWordKind.Zero } odd)
            {
                value += odd.Value;
                _next += 2;
            }
            return;
        }
        if (word.Kind == NumberWordKind.Ten)
        {
            value += 10;
            _next++;
            if (Peek() is { Kind: NumberWordKind.Digit or NumberWordKind.UnitDigit } unit && !IsYearAfterTen())
            {
                value += unit.Value;
                _next++;
            }
            return;
        }
        if (word.Kind is not (NumberWordKind.Digit or NumberWordKind.UnitDigit or NumberWordKind.Zero))
            return;
        if (Peek(1) is { Kind: NumberWordKind.Tens })
        {
            value += word.Value * 10;
            _next += 2;
            if (Peek() is { Kind: NumberWordKind.Digit or NumberWordKind.UnitDigit } unit && (!IsYearWord() || IsFiveNotYear()))
            {
                value += unit.Value;
                _next++;
            }
            return;
        }
        if (!afterHundred)
            return;
        if (Peek(1) is { Kind: NumberWordKind.Digit or NumberWordKind.UnitDigit } second && word.Kind == NumberWordKind.Digit && _buffer[_next + 1].Key != FiveWord)
        {
            // bốn trăm hai ba
            value += word.Value * 10 + second.Value;
            _next += 2;
            return;
        }
        // năm trăm tư; but "hai trăm năm" is two hundred years.
        if (word.Kind == NumberWordKind.Zero || (IsYearWord() && !IsFiveNotYear()) || (word.Value == 1 && _buffer[_next].Key == OneWord && Peek(1) is not null))
            return;
        value += word.Value * 10;
        _next++;
    }

    // năm before a multiplier is a digit: hai trăm năm nghìn.
    private readonly bool IsFiveNotYear() =>
        _next + 1 < _buffer.Count && _trie.EntryOf(_buffer[_next + 1])?.NumberWord is { Kind: NumberWordKind.Multiplier or NumberWordKind.Hundred or NumberWordKind.Tens };

    /// <summary>"nửa", "một nửa", "nửa triệu": half of one, or of the multiplier after it.</summary>
    public static bool TryReadHalf(TokenBuffer buffer, LexiconTrie trie, int position, out Numeral numeral)
    {
        numeral = default;
        int i = position;
        if (i < buffer.Count && buffer[i].Key == OneWord)
            i++;
        if (i >= buffer.Count || buffer[i].Key != HalfWord)
            return false;
        i++;
        decimal multiplier = 1;
        while (i < buffer.Count && trie.EntryOf(buffer[i])?.NumberWord is { Kind: NumberWordKind.Multiplier } word && multiplier <= 1_000_000_000)
        {
            multiplier *= word.Value;
            i++;
        }
        numeral = new Numeral(position, i, multiplier / 2, 0.5m, multiplier, NumeralForm.FractionWords, false);
        return true;
    }
}
