namespace TextFacts.Text;

/// <summary>Cuts a text into tokens, in one pass, without allocation. Thread-safe.</summary>
internal sealed class Tokenizer(Vocabulary vocabulary)
{
    // Two syllables written together; the upper bound keeps the cost of trying every cut small on any text.
    private const int FewestLettersOfTwo = 4;
    private const int MostLettersOfTwo = 16;

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
            switch (CharacterTable.KindOf(c))
            {
                case CharacterTable.Space:
                    if (gap == TokenGap.None)
                        gap = TokenGap.Space;
                    i++;
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
                    buffer.Add(new Token(start, i, TokenKind.Number, TokenShape.None, gap, 0, 0, '\0'));
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

    private void AddSign(int start, int end, char c, TokenKind kind, TokenGap gap, TokenBuffer buffer)
    {
        char symbol = CharacterTable.NormalizeSign(c);
        // Signs of units and money stand in the lexicon; marks that only part words do not.
        ulong key = kind == TokenKind.Symbol || symbol is '%' or '‰' ? SyllableKey.OfSign(symbol) : 0;
        buffer.Add(new Token(start, end, kind, TokenShape.None, gap, key, key == 0 ? 0 : vocabulary.Find(key), symbol));
    }

    private int AddWord(ReadOnlySpan<char> text, int start, TokenGap gap, TokenBuffer buffer) => AddWord(text, start, text.Length, gap, buffer);

    private int AddWord(ReadOnlySpan<char> text, int start, int end, TokenGap gap, TokenBuffer buffer)
    {
        SyllableKey key = default;
        int uppers = 0;
        int letters = 0;
        bool startsUpper = CharacterTable.IsUpper(text[start]);
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
        ulong value = key.ToKey();
        int word = vocabulary.Find(value);
        if (word == 0 && vocabulary.Count != 0 && letters is >= FewestLettersOfTwo and <= MostLettersOfTwo && MayBeTwoWords(text, start, i, buffer) && TrySplit(text, start, i, buffer.Count > 0 && buffer[buffer.Count - 1].Kind == TokenKind.Number, out int middle))
        {
            // "1,2 triệuUSD", "phần trămso": a missing space; both halves are words of the lexicon.
            AddWord(text, start, middle, gap, buffer);
            AddWord(text, middle, i, TokenGap.None, buffer);
            return i;
        }
        TokenShape shape = uppers == 0 ? TokenShape.Lower
            : uppers == letters ? TokenShape.Upper
            : uppers == 1 && startsUpper ? TokenShape.Title
            : TokenShape.Mixed;
        buffer.Add(new Token(start, i, TokenKind.Word, shape, gap, value, word, '\0'));
        return i;
    }

    /// <summary>Behind a number, or where letters are Vietnamese; foreign words are left alone.</summary>
    private static bool MayBeTwoWords(ReadOnlySpan<char> text, int start, int end, TokenBuffer buffer)
    {
        if (buffer.Count > 0 && buffer[buffer.Count - 1].Kind == TokenKind.Number)
            return true;
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

    private bool TrySplit(ReadOnlySpan<char> text, int start, int end, bool isBehindNumber, out int middle)
    {
        for (middle = end - 1; middle >= start + 2; middle--)
        {
            // The second half of two syllables begins with a consonant; only behind a number may a unit of one letter follow.
            if (CharacterTable.KindOf(text[middle]) != CharacterTable.Mark && HasVowel(text.Slice(start, middle - start))
                && (isBehindNumber || (middle <= end - 2 && !CharacterTable.IsVowel(text[middle]) && HasVowel(text.Slice(middle, end - middle))))
                && vocabulary.Find(SyllableKey.Of(text.Slice(start, middle - start))) != 0 && vocabulary.Find(SyllableKey.Of(text.Slice(middle, end - middle))) != 0)
                return true;
        }
        return false;
    }
}
