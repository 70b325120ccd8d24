using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Numbers;

/// <content>What multiplies digits, and the smaller parts of an amount that is written in several.</content>
internal sealed partial class NumeralParser
{
    // Letters for less stand for other things as well where no unit follows.
    private const decimal LeastOfLetters = 1_000_000;

    // A part of thousands is written with all its digits: 2 nghìn 500.
    private const int DigitsOfGroup = 3;
    private const decimal LeastOfGroup = 100;

    private static readonly ulong FiveWord = SyllableKey.Of("năm");

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
        if (i < buffer.Count && TryReadRest(buffer, i, multiplier, style, out decimal rest, out int restEnd))
            return (total + rest, multiplier, restEnd);
        return (total, multiplier, i);
    }

    /// <summary>The smaller part of an amount: 9.027 tỷ 450 triệu, 12 tỷ 400tr, 12 nghìn 500 ha, 3 tỷ tám trăm triệu, 5 triệu tám.</summary>
    private bool TryReadRest(TokenBuffer buffer, int i, decimal multiplier, NumberStyle style, out decimal rest, out int end)
    {
        (rest, end) = (0, i);
        if (buffer[i].Gap != TokenGap.Space)
            return false;
        if (buffer[i].Kind != TokenKind.Number)
            return buffer[i].Kind == TokenKind.Word && TryReadRestInWords(buffer, i, multiplier, out rest, out end);
        int digitsEnd = ScanDigits(buffer, i, style, out decimal digits, out bool hasSeparator);
        if (digitsEnd <= 0)
            return false;
        if (multiplier > 1000 && WordAt(buffer, digitsEnd) is { Kind: NumberWordKind.Multiplier or NumberWordKind.Hundred } smaller && smaller.Value < multiplier && digits < multiplier / smaller.Value)
        {
            (rest, _, end) = ApplyMultipliers(buffer, digitsEnd, digits, style);
            return rest < multiplier;
        }
        if (multiplier > LeastOfLetters && digits < multiplier / LeastOfLetters && TryReadRestLetters(buffer, digitsEnd, out end))
        {
            rest = digits * LeastOfLetters;
            return true;
        }
        // Thousands and hundreds of what follows: 2 nghìn 500 hộ.
        if (multiplier != 1000 || hasSeparator || buffer[i].Length != DigitsOfGroup || !IsCountedOrMeasured(buffer, digitsEnd))
            return false;
        (rest, end) = (digits, digitsEnd);
        return true;
    }

    private bool TryReadRestInWords(TokenBuffer buffer, int i, decimal multiplier, out decimal rest, out int end)
    {
        (rest, end) = (0, i);
        if ((_trie.RolesFrom(buffer[i]) & LexiconRoles.NumberWord) == 0)
            return false;
        // 5 triệu tám, 2 triệu mốt: tenths of the multiplier; năm is rather the word for year.
        if (multiplier >= LeastOfLetters && WordAt(buffer, i) is { Kind: NumberWordKind.Digit or NumberWordKind.UnitDigit } tenth && buffer[i].Key != FiveWord && EndsAmount(buffer, i + 1))
        {
            (rest, end) = (tenth.Value * multiplier / 10, i + 1);
            return true;
        }
        if (!new NumberWordReader(buffer, _trie, i).TryRead(out Numeral words) || words.Form != NumeralForm.Words || words.Value >= multiplier)
            return false;
        bool isOfThousand = multiplier == 1000 && words.Value >= LeastOfGroup && !words.HasMultiplier;
        if (!isOfThousand && !(multiplier > 1000 && words.Multiplier >= 1000))
            return false;
        (rest, end) = (words.Value, words.End);
        return true;
    }

    /// <summary>The letters for millions behind a smaller part: 12 tỷ 400tr đồng, 1 tỷ 80 tr.đ.</summary>
    private bool TryReadRestLetters(TokenBuffer buffer, int i, out int end)
    {
        end = i + 1;
        return i < buffer.Count && buffer[i] is { Kind: TokenKind.Word, Length: 2 or 3, Gap: <= TokenGap.Space } && lexicon.MultiplierOf(buffer.TextOf(i, i + 1)) is { Value: LeastOfLetters };
    }

    private bool IsCountedOrMeasured(TokenBuffer buffer, int i) =>
        i < buffer.Count && buffer[i].Gap <= TokenGap.Space && _trie.Match(buffer, i, LexiconRoles.Unit | LexiconRoles.CountedNoun, out _) is not null;

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
