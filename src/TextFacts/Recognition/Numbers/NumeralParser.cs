using System.Globalization;
using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Numbers;

/// <summary>
/// Reads one number at a token: digits with their marks, multiplier words and glued shorthand, or number words as they are written and said.
/// Not thread-safe only through the <see cref="NumberStyle"/> of the document that it is given.
/// </summary>
internal sealed class NumeralParser(Lexicon.Lexicon lexicon)
{
    // Letters for less stand for other things as well where no unit follows.
    private const decimal LeastOfLetters = 1_000_000;

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
    private static bool TryParseSpokenFraction(TokenBuffer buffer, int position, int end, decimal value, NumberStyle style, out Numeral numeral)
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
    private static int ScanDigits(TokenBuffer buffer, int position, NumberStyle style, out decimal value, out bool hasSeparator)
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

    private static bool IsMarkAndDigits(ReadOnlySpan<Token> tokens, int i, char groupMark)
    {
        if (i + 1 >= tokens.Length || !(tokens[i].Symbol is '.' or ',') || tokens[i + 1].Kind != TokenKind.Number)
            return false;
        if (tokens[i].IsGlued && tokens[i + 1].IsGlued)
            return true;
        // "1.250 .000" and "1.250. 000": a space that slipped into a grouped number.
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
        if (tokens[position].Length > 3)
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

    /// <summary>100k, 5tr, 1tr5 (a tenth of the multiplier), 2t3, 3M.</summary>
    private bool TryParseShorthand(TokenBuffer buffer, int position, int end, decimal value, bool hasSeparator, out Numeral numeral)
    {
        numeral = default;
        if (end >= buffer.Count || buffer[end].Kind != TokenKind.Word || !buffer[end].IsGlued || buffer[end].Length > 2)
            return false;
        if (lexicon.MultiplierOf(buffer.TextOf(end, end + 1)) is not { } letters || (value < letters.Least && !hasSeparator))
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

    private NumberWordSense? WordAt(TokenBuffer buffer, int i) =>
        // A capital at the start of a line begins the next heading or row: Số xã: 7⏎Tỷ lệ che phủ.
        i < buffer.Count && (buffer[i].Gap <= TokenGap.Space || (buffer[i].Gap == TokenGap.Line && buffer[i].Shape == TokenShape.Lower)) ? _trie.EntryOf(buffer[i])?.NumberWord : null;

    /// <summary>Multiplier words after digits: nghìn tỷ, tỷ 450 triệu, triệu rưỡi.</summary>
    private (decimal Total, decimal Multiplier, int End) ApplyMultipliers(TokenBuffer buffer, int end, decimal value, NumberStyle style)
    {
        decimal multiplier = 1;
        int i = end;
        while (WordAt(buffer, i) is { } word
            && (word.Kind == NumberWordKind.Multiplier || (word.Kind is NumberWordKind.Hundred or NumberWordKind.Tens && IsMultiplierAfter(buffer, i)))
            && multiplier <= 1_000_000_000 && value < 1_000_000_000_000)
        {
            // What no amount comes near ("93543950335 tỷ tỷ") is not multiplied on.
            if (buffer[i].Length < 2 || IsOtherPhrase(buffer, i) || value > Magnitude.Largest / (multiplier * word.Value))
                break;
            multiplier *= word.Value;
            i++;
        }
        if (multiplier == 1 && TryReadLetters(buffer, i, out int behind, out decimal letters) && value <= Magnitude.Largest / letters)
            (multiplier, i) = (letters, behind);
        if (multiplier == 1)
            return (value, 1, end);
        decimal total = value * multiplier;
        if (WordAt(buffer, i) is { Kind: NumberWordKind.Half })
            return ((value + 0.5m) * multiplier, multiplier, i + 1);
        // 4 tỷ 7: tenths of the multiplier.
        if (multiplier >= 1_000_000 && i < buffer.Count && buffer[i] is { Kind: TokenKind.Number, Length: 1, Gap: TokenGap.Space } && EndsAmount(buffer, i + 1) && buffer.TextOf(i, i + 1)[0] is >= '1' and <= '9' and var tenth)
            return (total + (tenth - '0') * multiplier / 10, multiplier, i + 1);
        // 6 nghìn 700 tỷ: thousands and hundreds of what follows.
        if (multiplier == 1000 && i + 1 < buffer.Count && buffer[i] is { Kind: TokenKind.Number, Length: <= 3, Gap: TokenGap.Space } && WordAt(buffer, i + 1) is { Kind: NumberWordKind.Multiplier, Value: >= 1_000_000 } larger
            && ScanDigits(buffer, i, style, out decimal hundreds, out _) == i + 1 && total + hundreds <= Magnitude.Largest / larger.Value)
            return ((total + hundreds) * larger.Value, larger.Value, i + 2);
        // "9.027 tỷ 450 triệu": a smaller multiplier goes on with the same number.
        if (i < buffer.Count && buffer[i].Kind == TokenKind.Number && buffer[i].Gap == TokenGap.Space && multiplier > 1000)
        {
            int restEnd = ScanDigits(buffer, i, style, out decimal rest, out _);
            if (restEnd > 0 && WordAt(buffer, restEnd) is { Kind: NumberWordKind.Multiplier } smaller && smaller.Value < multiplier && rest < multiplier / smaller.Value)
            {
                (decimal restTotal, _, int restLast) = ApplyMultipliers(buffer, restEnd, rest, style);
                return (total + restTotal, multiplier, restLast);
            }
        }
        return (total, multiplier, i);
    }

    /// <summary>"1,5 tr đồng", "12.450 trđ", "350 tr.đ": letters that stand for a multiplier where money follows.</summary>
    private bool TryReadLetters(TokenBuffer buffer, int i, out int end, out decimal multiplier)
    {
        end = i + 1;
        multiplier = 0;
        if (i >= buffer.Count || buffer[i] is not { Kind: TokenKind.Word, Length: 2 or 3, Gap: <= TokenGap.Space, Shape: TokenShape.Lower })
            return false;
        if (lexicon.MultiplierOf(buffer.TextOf(i, i + 1)) is not { } letters)
            return false;
        multiplier = letters.Value;
        if (end == buffer.Count)
            return multiplier >= LeastOfLetters;
        if (buffer[end] is { Symbol: '.', IsGlued: true } && end + 1 < buffer.Count && buffer[end + 1].IsGlued)
            end++;
        // 848,1 tr kWh, 620 tr; "5 ng" alone may be five persons.
        if (buffer[end].Gap > TokenGap.Space || buffer[end].Kind == TokenKind.Number)
            return multiplier >= LeastOfLetters;
        return IsMoney(buffer, end) || _trie.Match(buffer, end, LexiconRoles.Unit | LexiconRoles.CountedNoun, out _) is not null
            || (multiplier >= LeastOfLetters && (buffer[end].Kind != TokenKind.Word || buffer[end].Shape == TokenShape.Upper));
    }

    private bool IsMoney(TokenBuffer buffer, int i) => _trie.Match(buffer, i, LexiconRoles.Unit, out _) is { Unit.Category: UnitCategory.Money };

    private bool EndsAmount(TokenBuffer buffer, int i) => i >= buffer.Count || buffer[i].Gap >= TokenGap.Line || IsMoney(buffer, i)
        || (buffer[i].Symbol is ',' or ';' or ')' or '.' && !(buffer[i].IsGlued && i + 1 < buffer.Count && buffer[i + 1] is { IsGlued: true, Kind: TokenKind.Number }));

    private bool IsMultiplierAfter(TokenBuffer buffer, int i) =>
        WordAt(buffer, i + 1) is { Kind: NumberWordKind.Multiplier } || WordAt(buffer, i) is { Kind: NumberWordKind.Hundred };

    // "5 tỷ lệ", "3 triệu chứng": the word begins another one.
    private bool IsOtherPhrase(TokenBuffer buffer, int i) =>
        i + 1 < buffer.Count && buffer[i + 1].Gap <= TokenGap.Space
        // "19 triệu chứng chỉ quỹ": what follows the multiplier is the noun.
        && !(_trie.Match(buffer, i + 1, LexiconRoles.CountedNoun, out int nounEnd) is not null && nounEnd > i + 2)
        && ((_trie.Match(buffer, i, LexiconRoles.CountedNoun | LexiconRoles.Cue | LexiconRoles.Phrase, out int end) is not null && end > i + 1)
            || (_trie.Match(buffer, i, LexiconRoles.Issuer, out end) is not null && end > i + 1));
}
