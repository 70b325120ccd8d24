using System.Globalization;
using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Numbers;

/// <summary>
/// Reads one number at a token: digits with their marks, multiplier words and glued shorthand, or number words as they are written and said.
/// Not thread-safe only through the <see cref="NumberStyle"/> of the document that it is given.
/// </summary>
internal sealed partial class NumeralParser(Lexicon.Lexicon lexicon)
{
    // Fine gold has so many parts.
    private const decimal MostKarats = 24;

    // How far before the number, in tokens, the jewel is looked for.
    private const int JewelReach = 4;

    private const int DigitsOfMonth = 2;

    private static readonly ulong MonthWord = SyllableKey.Of("tháng");
    private static readonly ulong QuarterWord = SyllableKey.Of("quý");

    private readonly LexiconTrie _trie = lexicon.Trie;

    /// <summary>Reads the number that starts at <paramref name="position"/>.</summary>
    /// <returns>Whether one starts there.</returns>
    public bool TryParse(TokenBuffer buffer, int position, NumberStyle style, out Numeral numeral)
    {
        numeral = default;
        if (position >= buffer.Count)
            return false;
        if (buffer[position].Kind == TokenKind.Number)
            return TryParseDigits(buffer, position, style, out numeral);
        return (_trie.RolesFrom(buffer[position]) & LexiconRoles.NumberWord) != 0
            && new NumberWordReader(buffer, _trie, position).TryRead(out numeral);
    }

    private bool TryParseDigits(TokenBuffer buffer, int position, NumberStyle style, out Numeral numeral)
    {
        numeral = default;
        int end = ScanDigits(buffer, position, style, out decimal value, out bool hasSeparator);
        if (end < 0)
            return false;
        // 1½ lần
        if (!hasSeparator && end < buffer.Count && buffer[end].IsGlued && VulgarFraction.ValueOf(buffer[end].Symbol) is var part and > 0)
            (value, end, hasSeparator) = (value + part, end + 1, true);
        if (TryParseShorthand(buffer, position, end, value, hasSeparator, out numeral))
            return true;
        if (TryParseSpokenFraction(buffer, position, end, value, style, out numeral))
            return true;
        end = SkipGloss(buffer, end, value);
        if (!hasSeparator && NumberWordReader.ReadDecimals(buffer, _trie, end, ref value) is var decimals and > 0)
            (end, hasSeparator) = (decimals, true);
        (decimal total, decimal multiplier, int last) = ApplyMultipliers(buffer, end, value, style);
        if (Math.Abs(total) > Magnitude.Largest)
            return false;
        numeral = new Numeral(position, last, total, value, multiplier, NumeralForm.Digits, hasSeparator);
        return true;
    }

    /// <summary>06 (sáu) năm, 15 (mười lăm) triệu đồng: the number once more in words.</summary>
    private int SkipGloss(TokenBuffer buffer, int end, decimal value)
    {
        if (end + 2 >= buffer.Count || buffer[end] is not { Symbol: '(', Gap: <= TokenGap.Space } || buffer[end + 1].Kind != TokenKind.Word)
            return end;
        return new NumberWordReader(buffer, _trie, end + 1).TryRead(out Numeral words) && words.Value == value && words.End < buffer.Count && buffer[words.End].Symbol == ')' ? words.End + 1 : end;
    }

    /// <summary>"1 phần 3": a fraction said with digits.</summary>
    private bool TryParseSpokenFraction(TokenBuffer buffer, int position, int end, decimal value, NumberStyle style, out Numeral numeral)
    {
        numeral = default;
        if (!NumberWordReader.IsFractionWord(buffer, end) || end + 1 >= buffer.Count || buffer[end + 1].Kind != TokenKind.Number)
            return false;
        int last = ScanDigits(buffer, end + 1, style, out decimal denominator, out bool hasSeparator);
        if (last < 0 || hasSeparator || denominator == 0)
            return false;
        numeral = new Numeral(position, last, value / denominator, value / denominator, 1, NumeralForm.FractionWords, false);
        return true;
    }

    /// <summary>Reads digits with grouping and decimal marks.</summary>
    /// <returns>The token after them; -1 if they stand for no number that can be held.</returns>
    private int ScanDigits(TokenBuffer buffer, int position, NumberStyle style, out decimal value, out bool hasSeparator)
    {
        value = 0;
        hasSeparator = false;
        ReadOnlySpan<Token> tokens = buffer.Tokens;
        int end = position + 1;
        int marks = 0;
        char firstMark = '\0';
        char lastMark = '\0';
        bool onlyThrees = true;
        while (IsMarkAndDigits(tokens, end, firstMark))
        {
            char mark = tokens[end].Symbol;
            // A second mark of another kind is the decimal one and the last; one more of the first kind after it belongs to the sentence.
            if (marks > 0 && lastMark != firstMark)
                break;
            if (marks > 0 && mark != firstMark && !onlyThrees)
                break;
            if (marks == 0)
                firstMark = mark;
            if (marks > 0 && mark == firstMark && (tokens[end + 1].Length != 3 || !onlyThrees))
                break;
            onlyThrees = onlyThrees && (mark != firstMark || tokens[end + 1].Length == 3);
            lastMark = mark;
            marks++;
            end += 2;
        }
        if (marks == 0)
        {
            int grouped = ScanSpaceGroups(tokens, position);
            if (grouped > position + 1)
            {
                hasSeparator = true;
                int afterGroups = grouped;
                if (IsMarkAndDigits(tokens, grouped, '\0') && tokens[grouped].Symbol == ',')
                    afterGroups += 2;
                return TryAssemble(buffer, position, afterGroups, afterGroups > grouped ? grouped : -1, out value) ? afterGroups : -1;
            }
            return TryAssemble(buffer, position, end, -1, out value) ? end : -1;
        }
        hasSeparator = true;
        // 0912.345.678: no number that counts is grouped behind a zero.
        if (firstMark == '.' && buffer[position].Length > 1 && buffer.Text[buffer[position].Start] is '0')
            return -1;
        int decimalMark = -1;
        if (firstMark != lastMark)
        {
            decimalMark = end - 2;
        }
        else if (marks == 1)
        {
            int length = tokens[end - 1].Length;
            bool couldGroup = length == 3 && tokens[position].Length <= 3 && !IsZero(buffer, position);
            bool isEnglish = couldGroup ? style.IsEnglishAt(position) : firstMark == '.';
            // A group of more than three digits after a point is a slip of the pen in a number that was to be grouped (10.0000).
            bool isSlip = firstMark == '.' && length > 3 && !style.IsEnglishAt(position);
            bool isDecimal = !isSlip && (firstMark == '.' ? isEnglish : !(couldGroup && isEnglish));
            if (isDecimal)
                decimalMark = position + 1;
        }
        else if (!onlyThrees)
        {
            return -1;
        }
        return TryAssemble(buffer, position, end, decimalMark, out value) ? end : -1;
    }

    private static bool IsZero(TokenBuffer buffer, int position)
    {
        foreach (char c in buffer.TextOf(position, position + 1))
        {
            if (c is not ('0' or '０'))
                return false;
        }
        return true;
    }

    private bool IsMarkAndDigits(ReadOnlySpan<Token> tokens, int i, char groupMark)
    {
        if (i + 1 >= tokens.Length || !(tokens[i].Symbol is '.' or ',') || tokens[i + 1].Kind != TokenKind.Number)
            return false;
        if (tokens[i].IsGlued && tokens[i + 1].IsGlued)
            return true;
        // 3. 250 tỷ, 1 .250 tỷ: a space that slipped into a number that a large multiplier follows.
        if (groupMark == '\0' && tokens[i].Symbol == '.' && tokens[i + 1].Length == 3 && (tokens[i].IsGlued || tokens[i + 1].IsGlued) && tokens[i].Gap <= TokenGap.Space && tokens[i + 1].Gap <= TokenGap.Space
            && i > 0 && tokens[i - 1].Length <= 3 && i + 2 < tokens.Length && _trie.EntryOf(tokens[i + 2])?.NumberWord is { Kind: NumberWordKind.Multiplier, Value: >= 1_000_000 })
            return true;
        // "1.250 .000" and "1.250. 000": the same in a grouped number.
        return tokens[i].Symbol == groupMark && tokens[i + 1].Length == 3
            && ((tokens[i].Gap == TokenGap.Space && tokens[i + 1].IsGlued && tokens[i].Symbol == '.')
                || (tokens[i].IsGlued && tokens[i + 1].Gap == TokenGap.Space && tokens[i].Symbol == '.' && i >= 3 && tokens[i - 1].Length == 3));
    }

    /// <summary>The token after digits in groups of three parted by single spaces: 1 250 000.</summary>
    private static int ScanSpaceGroups(ReadOnlySpan<Token> tokens, int position)
    {
        // The number of a code has no groups: xăng RON95 500 đồng/lít.
        if (position > 0 && tokens[position].IsGlued && tokens[position - 1].Kind == TokenKind.Word)
            return -1;
        int end = position + 1;
        // riêng tháng 3 436 tỷ đồng: the number of the month, and then the amount.
        bool isOfMonth = position > 0 && tokens[position].Length <= DigitsOfMonth && tokens[position - 1].Key is var before && (before == MonthWord || before == QuarterWord);
        if (tokens[position].Length > 3 || isOfMonth)
            return end;
        while (end < tokens.Length && tokens[end].Kind == TokenKind.Number && tokens[end].Length == 3 && tokens[end].Gap == TokenGap.Space && !tokens[end].BeginsCell
            && tokens[end].Start - tokens[end - 1].End == 1)
            end++;
        // "nhóm 2 100%": percentages are not grouped.
        return end < tokens.Length && tokens[end].Symbol == '%' ? position + 1 : end;
    }

    private static bool TryAssemble(TokenBuffer buffer, int first, int end, int decimalMark, out decimal value)
    {
        Span<char> digits = stackalloc char[64];
        int length = 0;
        value = 0;
        for (int i = first; i < end; i++)
        {
            if (i == decimalMark)
                digits[length++] = '.';
            if (buffer[i].Kind != TokenKind.Number)
                continue;
            foreach (char c in buffer.TextOf(i, i + 1))
            {
                if (length >= 60)
                    return false;
                digits[length++] = c > '9' ? (char)(c - '０' + '0') : c;
            }
        }
        return decimal.TryParse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value) && value <= Magnitude.Largest;
    }

    /// <summary>vàng 18K, nhẫn trơn 24K: how fine the gold is.</summary>
    private bool IsFineness(TokenBuffer buffer, int position, int end, decimal value)
    {
        if (value > MostKarats || buffer[end] is not { Length: 1, Shape: not TokenShape.Lower })
            return false;
        for (int i = position - 1; i >= 0 && i >= position - JewelReach && buffer[i].Kind == TokenKind.Word; i--)
        {
            if (_trie.BeginsCue(buffer, i, Cues.Jewel))
                return true;
        }
        return false;
    }

    /// <summary>100k, 5tr, 1tr5 (a tenth of the multiplier), 2t3, 3M.</summary>
    private bool TryParseShorthand(TokenBuffer buffer, int position, int end, decimal value, bool hasSeparator, out Numeral numeral)
    {
        numeral = default;
        if (end >= buffer.Count || buffer[end].Kind != TokenKind.Word || !buffer[end].IsGlued || buffer[end].Length > 2)
            return false;
        if (lexicon.MultiplierOf(buffer.TextOf(end, end + 1)) is not { } letters || (value < letters.Least && !hasSeparator) || IsFineness(buffer, position, end, value))
            return false;
        decimal multiplier = letters.Value;
        int last = end + 1;
        decimal rest = 0;
        if (last < buffer.Count && buffer[last].Kind == TokenKind.Number && buffer[last].IsGlued)
        {
            if (!TryAssemble(buffer, last, last + 1, -1, out rest))
                return false;
            for (int i = 0; i < buffer[last].Length; i++)
                rest /= 10;
            last++;
        }
        else if (multiplier == 1_000_000_000 && buffer.TextOf(end, end + 1).Length == 1)
        {
            // A lone t is a tonne; only 2t3 is money.
            return false;
        }
        if (last < buffer.Count && buffer[last].Kind is TokenKind.Word && buffer[last].IsGlued && !IsMoney(buffer, last))
            return false;
        if (value > Magnitude.Largest / multiplier)
            return false;
        numeral = new Numeral(position, last, (value + rest) * multiplier, value + rest, multiplier, NumeralForm.Shorthand, hasSeparator);
        return true;
    }
}
