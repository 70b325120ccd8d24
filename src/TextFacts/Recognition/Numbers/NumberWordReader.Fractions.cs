using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Numbers;

/// <content>Fractions: một phần ba, năm và một phần hai, nửa triệu.</content>
internal ref partial struct NumberWordReader
{
    // "Đúng một phần 63 vụ": larger numbers behind the word are no denominators, but for a hundred and a thousand.
    private const int LargestPart = 20;

    private static readonly ulong PartWord = SyllableKey.Of("phần");
    private static readonly ulong HalfWord = SyllableKey.Of("nửa");
    private static readonly ulong AndWord = SyllableKey.Of("và");

    /// <summary>Whether "phần" stands here and opens the denominator of a fraction ("phần trăm" is a sign).</summary>
    public static bool IsFractionWord(TokenBuffer buffer, int i) =>
        i + 1 < buffer.Count && buffer[i].Key == PartWord && buffer[i + 1].Key != HundredWord && buffer[i].Gap <= TokenGap.Space;

    private bool TryReadFraction(out decimal value, out bool isFraction)
    {
        isFraction = false;
        if (!TryReadNumber(out value))
            return false;
        if (!IsFractionWord(_buffer, _next))
            return true;
        int mark = _next;
        _next++;
        if (!TryReadDenominator(out decimal denominator))
        {
            _next = mark;
            return true;
        }
        value /= denominator;
        isFraction = true;
        // một phần tư tỷ đồng, ba phần tư triệu USD
        decimal multiplier = ReadMultipliers(_multiplier);
        value *= multiplier;
        _multiplier *= multiplier;
        return true;
    }

    private bool TryReadDenominator(out decimal denominator)
    {
        if (_next < _buffer.Count && _buffer[_next].Kind == TokenKind.Number && int.TryParse(_buffer.TextOf(_next, _next + 1), out int digits) && digits is > 0 and (<= LargestPart or 100 or 1000))
        {
            denominator = digits;
            _next++;
            return true;
        }
        if (Peek() is { Kind: NumberWordKind.UnitDigit } quarter)
        {
            denominator = quarter.Value;
            _next++;
            return true;
        }
        return TryReadGroup(out denominator) && denominator != 0;
    }

    /// <summary>năm và một phần hai</summary>
    private bool TryReadFractionBehindAnd(out decimal part)
    {
        part = 0;
        if (_next + 1 >= _buffer.Count || _buffer[_next].Key != AndWord)
            return false;
        int mark = _next;
        _next++;
        if (TryReadFraction(out part, out bool isFraction) && isFraction && part < 1)
            return true;
        _next = mark;
        return false;
    }

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
        while (i < buffer.Count && trie.EntryOf(buffer[i])?.NumberWord is { Kind: NumberWordKind.Multiplier } word && multiplier <= LargestMultiplier)
        {
            multiplier *= word.Value;
            i++;
        }
        numeral = new Numeral(position, i, multiplier / 2, 0.5m, multiplier, NumeralForm.FractionWords, false);
        return true;
    }
}
