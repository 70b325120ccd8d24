namespace TextFacts.Text;

/// <summary>Cuts a text into tokens, in one pass, without allocation. Thread-safe.</summary>
/// <param name="vocabulary">The syllables that are known.</param>
/// <param name="marksCells">Whether a tabulator within a line is a token, as | is; otherwise it is a gap like a new line.</param>
internal sealed class Tokenizer(Vocabulary vocabulary, bool marksCells = false)
{
    // Two syllables written together; the upper bound keeps the cost of trying every cut small on any text.
    private const int FewestLettersOfTwo = 4;
    private const int FewestLettersBehindNumber = 3;
    private const int MostLettersOfTwo = 16;

    // XVIII
    private const int LongestLabel = 5;

    // A tabulator within a line parts the cells of a table's row, as this mark does.
    private const char CellMark = '|';

    private const char FirstNotAscii = '\u0080';

    // Between two looks at the cancellation inside a word: some tenths of a millisecond.
    private const int CharactersBetweenLooks = 1 << 16;

    /// <summary>Replaces what <paramref name="buffer"/> holds by the tokens of <paramref name="text"/>.</summary>
    public void Tokenize(string text, TokenBuffer buffer)
    {
        buffer.Reset(text);
        Fill(text, buffer);
    }

    /// <summary>Replaces what <paramref name="buffer"/> holds by the tokens of <paramref name="text"/>; the buffer does not keep the text itself.</summary>
    public void Tokenize(ReadOnlySpan<char> text, TokenBuffer buffer)
    {
        buffer.Reset("");
        Fill(text, buffer);
    }

    private void Fill(ReadOnlySpan<char> text, TokenBuffer buffer)
    {
        TokenGap gap = TokenGap.Paragraph;
        int i = 0;
        while (i < text.Length)
        {
            char c = text[i];
            int start = i;
            if (CharacterTable.TraitsOf(c).IsLetter)
            {
                // The common case goes first: a syllable and a space.
                i = AddWord(text, start, gap, buffer);
                gap = TokenGap.None;
                if (i < text.Length && text[i] == ' ')
                {
                    gap = TokenGap.Space;
                    i++;
                }
                continue;
            }
            switch (CharacterTable.KindOf(c))
            {
                case CharacterTable.Space:
                    i++;
                    if (gap > TokenGap.Space)
                        continue;
                    if (c == '\t' && marksCells && !EndsLabel(buffer))
                        buffer.Add(start, i, TokenKind.Punctuation, TokenShape.None, TokenGap.Space, 0, 0, CellMark);
                    gap = c == '\t' && !marksCells ? TokenGap.Line : TokenGap.Space;
                    continue;
                case CharacterTable.LineBreak:
                    gap = gap >= TokenGap.Line ? TokenGap.Paragraph : TokenGap.Line;
                    i += c == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1;
                    continue;
                case CharacterTable.Ignored:
                    i++;
                    continue;
                case CharacterTable.Digit:
                    do
                        i++;
                    while (i < text.Length && CharacterTable.KindOf(text[i]) == CharacterTable.Digit);
                    buffer.Add(start, i, TokenKind.Number, TokenShape.None, gap, 0, 0, '\0');
                    break;
                case CharacterTable.Letter or CharacterTable.Mark:
                    i = AddWord(text, start, gap, buffer);
                    break;
                case CharacterTable.Punctuation:
                    i++;
                    AddSign(start, i, c, TokenKind.Punctuation, gap, buffer);
                    break;
                default:
                    i += char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
                    AddSign(start, i, c, TokenKind.Symbol, gap, buffer);
                    break;
            }
            gap = TokenGap.None;
        }
    }

    /// <summary>Whether the line so far is the mark of a list or the label of a part (-, 1., a)), behind which a tabulator parts no cells.</summary>
    private static bool EndsLabel(TokenBuffer buffer)
    {
        if (buffer.Count == 0)
            return true;
        ref readonly Token last = ref buffer[buffer.Count - 1];
        if (last.Gap >= TokenGap.Line)
            return last.Symbol is '-' or '+' or '*' or '•';
        return last.Symbol is '.' or ')' && last.IsGlued && buffer.Count > 1 && buffer[buffer.Count - 2] is { Gap: >= TokenGap.Line, Length: <= LongestLabel };
    }

    private void AddSign(int start, int end, char c, TokenKind kind, TokenGap gap, TokenBuffer buffer)
    {
        char symbol = CharacterTable.NormalizeSign(c);
        // Signs of units and money stand in the lexicon; marks that only part words do not.
        ulong key = kind == TokenKind.Symbol || symbol is '%' or '‰' ? SyllableKey.OfSign(symbol) : 0;
        buffer.Add(start, end, kind, TokenShape.None, gap, key, key == 0 ? 0 : vocabulary.Find(key), symbol);
    }

    private int AddWord(ReadOnlySpan<char> text, int start, TokenGap gap, TokenBuffer buffer) => AddWord(text, start, text.Length, gap, buffer);

    private int AddWord(ReadOnlySpan<char> text, int start, int end, TokenGap gap, TokenBuffer buffer)
    {
        ulong letters = 0;
        LetterTraits sum = default;
        int i = start;
        int most = Math.Min(end, start + SyllableKey.MaximumPackedLetters);
        for (; i < most; i++)
        {
            LetterTraits traits = CharacterTable.TraitsOf(text[i]);
            if (!traits.IsLetter)
                break;
            letters = (letters << 6) | traits.Code;
            sum = sum.Plus(traits);
        }
        // Combining marks, foreign letters, longer runs than any syllable and two tones in one go the long way.
        if (i == start || sum.Toned > 1 || (i < end && (i == most || text[i] >= FirstNotAscii)))
            return AddSpelledWord(text, start, end, gap, buffer);
        return AddWord(text, new TextSpan(start, i), SyllableKey.OfLetters(letters, i - start, sum.Tone), i - start, (int)sum.Uppers, gap, buffer);
    }

    private int AddSpelledWord(ReadOnlySpan<char> text, int start, int end, TokenGap gap, TokenBuffer buffer)
    {
        SyllableKey key = default;
        int uppers = 0;
        int letters = 0;
        int i = start;
        for (; i < end; i++)
        {
            if ((i - start + 1) % CharactersBetweenLooks == 0)
                buffer.Cancellation.ThrowIfCancellationRequested();
            char c = text[i];
            byte kind = CharacterTable.KindOf(c);
            if (kind == CharacterTable.Letter)
            {
                key.AddLetter(c);
                letters++;
                if (CharacterTable.IsUpper(c))
                    uppers++;
            }
            else if (kind == CharacterTable.Mark)
            {
                key.AddMark(c);
            }
            else
            {
                break;
            }
        }
        return AddWord(text, new TextSpan(start, i), key.ToKey(), letters, uppers, gap, buffer);
    }

    /// <summary>Adds a word whose letters have been read; two tokens if it is two words that lack a space.</summary>
    private int AddWord(ReadOnlySpan<char> text, TextSpan span, ulong key, int letters, int uppers, TokenGap gap, TokenBuffer buffer)
    {
        (int start, int end) = (span.Start, span.End);
        int word = vocabulary.Count == 0 ? 0 : vocabulary.Find(key);
        if (word == 0 && vocabulary.Count != 0 && letters is >= FewestLettersBehindNumber and <= MostLettersOfTwo && MayBeTwoWords(text, start, end, letters, buffer) && TrySplit(text, start, end, buffer.Count > 0 && buffer[buffer.Count - 1].Kind == TokenKind.Number, out int middle))
        {
            // "1,2 triệuUSD", "12.450 trđ", "phần trămso": a missing space; both halves are words of the lexicon.
            AddWord(text, start, middle, gap, buffer);
            AddWord(text, middle, end, TokenGap.None, buffer);
            return end;
        }
        TokenShape shape = uppers == 0 ? TokenShape.Lower
            : uppers == letters ? TokenShape.Upper
            : uppers == 1 && CharacterTable.IsUpper(text[start]) ? TokenShape.Title
            : TokenShape.Mixed;
        buffer.Add(start, end, TokenKind.Word, shape, gap, key, word, '\0');
        return end;
    }

    /// <summary>Behind a number, or where letters are Vietnamese; foreign words are left alone.</summary>
    private static bool MayBeTwoWords(ReadOnlySpan<char> text, int start, int end, int letters, TokenBuffer buffer)
    {
        if (buffer.Count > 0 && buffer[buffer.Count - 1].Kind == TokenKind.Number)
            return true;
        if (letters < FewestLettersOfTwo)
            return false;
        for (int i = start; i < end; i++)
        {
            if (text[i] > '\u007F')
                return true;
        }
        return false;
    }

    private static bool HasVowel(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
        {
            if (CharacterTable.IsVowel(c))
                return true;
        }
        return false;
    }

    private static bool IsMoneyLetter(ReadOnlySpan<char> word) => word is "đ" or "Đ";

    private bool TrySplit(ReadOnlySpan<char> text, int start, int end, bool isBehindNumber, out int middle)
    {
        for (middle = end - 1; middle >= start + 2; middle--)
        {
            // The second half of two syllables begins with a consonant; only behind a number may a unit of one letter follow.
            // Letters without a vowel are a multiplier, which stands before money only: trđ, ngđ.
            if (end - start < FewestLettersOfTwo && !IsMoneyLetter(text[middle..end]))
                return false;
            if (CharacterTable.KindOf(text[middle]) != CharacterTable.Mark && (HasVowel(text.Slice(start, middle - start)) || (isBehindNumber && IsMoneyLetter(text[middle..end])))
                && (isBehindNumber || (middle <= end - 2 && !CharacterTable.IsVowel(text[middle]) && HasVowel(text.Slice(middle, end - middle))))
                && vocabulary.Find(SyllableKey.Of(text.Slice(start, middle - start))) != 0 && vocabulary.Find(SyllableKey.Of(text.Slice(middle, end - middle))) != 0)
                return true;
        }
        return false;
    }
}
