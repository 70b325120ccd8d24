using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Numbers;

/// <summary>
/// Reads a number in words. The grammar is that of written and spoken Vietnamese: groups of hundreds joined by multipliers, linh and lẻ for an
/// empty place, a lone digit after a larger place standing for the next place down (năm trăm tư is 540, một triệu hai is 1200000), tens
/// without mươi (hai mốt, ba lăm), a decimal mark said as phẩy or chấm, rưỡi for half of the last place, and fractions with phần.
/// </summary>
internal ref partial struct NumberWordReader
{
    private readonly TokenBuffer _buffer;
    private readonly LexiconTrie _trie;
    private readonly int _position;
    private int _next;
    private decimal _multiplier = 1;

    // nghìn tỷ is the largest that is said.
    private const decimal LargestMultiplier = 1_000_000_000;

    private static readonly ulong HundredWord = SyllableKey.Of("trăm");
    private static readonly ulong OneWord = SyllableKey.Of("một");
    private static readonly ulong FiveWord = SyllableKey.Of("năm");

    public NumberWordReader(TokenBuffer tokens, LexiconTrie lexicon, int first)
    {
        (_buffer, _trie, _position) = (tokens, lexicon, first);
        _next = first;
    }

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
        if (!isFraction && TryReadFractionBehindAnd(out decimal part))
        {
            value += part;
            isFraction = true;
        }
        decimal multiplier = _multiplier;
        numeral = new Numeral(_position, _next, sign * value, multiplier == 1 ? value : value / multiplier, multiplier,
            isFraction ? NumeralForm.FractionWords : NumeralForm.Words, false);
        return true;
    }

    /// <summary>Groups and their multipliers, each smaller than the one before: hai triệu ba trăm nghìn.</summary>
    private bool TryReadNumber(out decimal value)
    {
        value = 0;
        decimal lowest = decimal.MaxValue;
        while (true)
        {
            bool isFirst = lowest == decimal.MaxValue;
            int mark = _next;
            if (!isFirst && Peek() is { Kind: NumberWordKind.UnitDigit } tenth)
            {
                // sáu triệu mốt
                value += tenth.Value * lowest / 10;
                _next++;
                return true;
            }
            if (!TryReadFactor(isFirst, out decimal group))
                return !isFirst;
            bool hasPoint = TryReadDecimals(ref group);
            decimal multiplier = ReadMultipliers();
            bool isLoneDigit = !isFirst && multiplier == 1 && group < 10 && _next == mark + 1;
            // "một triệu năm" may go on as "năm trăm nghìn", a group of its own; alone it is rather the word for year.
            if (multiplier >= lowest || (isLoneDigit && _buffer[mark].Key == FiveWord))
            {
                _next = mark;
                return true;
            }
            if (isLoneDigit)
            {
                value += ReadLoneDigit(group, lowest);
                return true;
            }
            value += group * multiplier;
            lowest = multiplier;
            if (multiplier > 1 && _multiplier == 1)
                _multiplier = multiplier;
            if (ReadTail(multiplier, hasPoint, ref value) || multiplier == 1 || hasPoint)
                return true;
        }
    }

    /// <summary>What is multiplied: a group; one that is left out before a multiplier; a group behind lẻ or linh. Nothing is read if it is none of them.</summary>
    private bool TryReadFactor(bool isFirst, out decimal group)
    {
        if (!isFirst && Peek() is { Kind: NumberWordKind.Odd })
        {
            // tỷ lẻ hai triệu
            _next++;
            if (TryReadGroup(out group))
                return true;
            _next--;
            return false;
        }
        if (TryReadGroup(out group))
            return true;
        group = 1;
        // triệu rưỡi, tỷ hai: one of the multiplier, only where a number goes on after it.
        return isFirst && Peek() is { Kind: NumberWordKind.Multiplier } && Peek(1) is { Kind: NumberWordKind.Half or NumberWordKind.Digit or NumberWordKind.Odd };
    }

    /// <summary>nghìn, nghìn tỷ: the multipliers that stand here as one; 1 if none does.</summary>
    /// <param name="before">What has been multiplied by already.</param>
    private decimal ReadMultipliers(decimal before = 1)
    {
        decimal multiplier = 1;
        while (Peek() is { Kind: NumberWordKind.Multiplier } word && before * multiplier <= LargestMultiplier)
        {
            multiplier *= word.Value;
            _next++;
        }
        return multiplier;
    }

    /// <summary>The value of a lone digit behind a multiplier, which stands for the place below it: một triệu hai; or for tens: hai nghìn hai sáu.</summary>
    private decimal ReadLoneDigit(decimal digit, decimal multiplier)
    {
        if (Peek() is not { Kind: NumberWordKind.Digit } last || IsYearWord())
            return digit * multiplier / 10;
        _next++;
        return digit * 10 + last.Value;
    }

    /// <summary>Decimals of one and half of the last place, behind which no number goes on: một nghìn phẩy không năm, hai triệu rưỡi, ba trăm rưỡi.</summary>
    private bool ReadTail(decimal multiplier, bool hasPoint, ref decimal value)
    {
        if (multiplier > 1 && !hasPoint && Peek() is { Kind: NumberWordKind.Point })
        {
            decimal decimals = 0;
            if (TryReadDecimals(ref decimals))
                value += decimals;
            return true;
        }
        if (Peek() is not { Kind: NumberWordKind.Half } || (multiplier == 1 && !IsAfterHundred()))
            return false;
        _next++;
        value += (multiplier > 1 ? multiplier : 100) / 2;
        return true;
    }

    private readonly bool IsAfterHundred() => _next > _position && _buffer[_next - 1].Key == HundredWord;

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
}
