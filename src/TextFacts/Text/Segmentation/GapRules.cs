namespace TextFacts.Text.Segmentation;

/// <summary>
/// Decides the gaps that take no learning: around numbers, marks and signs. What is written together stays together where it is one thing
/// (30/4/2024, 12-NQ/TW, héc-ta, 1A) and is parted where it is two (21,63 | %, đồng | / | kg, 65 | mm, the full stop of a sentence). Thread-safe.
/// </summary>
internal static class GapRules
{
    private const int DigitsOfGroup = 3;

    private static readonly HashSet<ulong> Abbreviations = ReadKeys("abbreviations.tsv");
    private static readonly HashSet<ulong> Units = ReadKeys("units.tsv");
    private static readonly HashSet<ulong> MultiplierAbbreviations = ReadKeys("multiplier-abbreviations.tsv");
    private static readonly ulong Hour = SyllableKey.Of("h");
    private static readonly ulong Gram = SyllableKey.Of("g");

    private static HashSet<ulong> ReadKeys(string name)
    {
        HashSet<ulong> keys = [];
        foreach (string[] row in TabSeparatedFile.Read(name))
        {
            foreach (string form in row[0].Split('|'))
            {
                if (!form.Contains(' ', StringComparison.Ordinal))
                    keys.Add(SyllableKey.Of(form));
            }
        }
        return keys;
    }

    /// <summary>
    /// Whether a sentence comes from a tokenizer that parts marks from words by spaces. In such a text what is written together is one token, and a
    /// word may hold marks between spaces.
    /// </summary>
    public static bool IsTokenized(ReadOnlySpan<Token> tokens)
    {
        bool any = false;
        for (int i = 1; i < tokens.Length; i++)
        {
            if (tokens[i].Symbol is not (',' or '.' or '?' or '!' or ';' or ':'))
                continue;
            if (!tokens[i].IsGlued)
                any = true;
            else if (tokens[i - 1].Kind == TokenKind.Word && tokens[i - 1].Shape != TokenShape.Upper && !IsGluedAt(tokens, i + 1) && !Abbreviations.Contains(tokens[i - 1].Key))
                return false;
        }
        return any;
    }

    /// <summary>What the rules say of the gap behind token <paramref name="i"/>, which is not the last of the sentence.</summary>
    public static GapDecision Decide(ReadOnlySpan<Token> tokens, int i, bool isTokenized)
    {
        ref readonly Token left = ref tokens[i];
        ref readonly Token right = ref tokens[i + 1];
        if (left.Kind == TokenKind.Word && right.Kind == TokenKind.Word)
            return DecideWords(tokens, i, isTokenized);
        // A number and a word, the most frequent case.
        if (!right.IsGlued && left.Symbol == '\0' && right.Symbol == '\0' && left.Kind != right.Kind)
            return GapDecision.Split;
        if (!right.IsGlued)
            return DecideSpaced(tokens, i, isTokenized);
        if (isTokenized)
            return GapDecision.Join;
        return JoinsGlued(tokens, i) ? GapDecision.Join : GapDecision.Split;
    }

    private static GapDecision DecideWords(ReadOnlySpan<Token> tokens, int i, bool isTokenized)
    {
        ref readonly Token right = ref tokens[i + 1];
        if (right.IsGlued)
            return isTokenized ? GapDecision.Join : GapDecision.Split;
        // "Cục C10": a code, no part of the name.
        bool isCode = right.Shape == TokenShape.Upper && tokens[i].Shape == TokenShape.Title && IsGluedAt(tokens, i + 2) && tokens[i + 2].Kind == TokenKind.Number;
        return isCode ? GapDecision.Split : GapDecision.Open;
    }

    private static GapDecision DecideSpaced(ReadOnlySpan<Token> tokens, int i, bool isTokenized)
    {
        ref readonly Token left = ref tokens[i];
        ref readonly Token right = ref tokens[i + 1];
        if (IsBrokenSymbol(tokens, i))
            return GapDecision.Join;
        if (left.Symbol == '-' || right.Symbol == '-')
            return GapDecision.Split;
        bool hasNumber = left.Kind == TokenKind.Number || right.Kind == TokenKind.Number;
        bool hasWord = left.Kind == TokenKind.Word || right.Kind == TokenKind.Word;
        if (hasNumber && hasWord)
            return GapDecision.Split;
        if (isTokenized)
            return IsBrokenNumber(tokens, i) ? GapDecision.Join : GapDecision.Open;
        // "TP. Hồ Chí Minh": the model knows which abbreviations belong to the name behind them.
        return right.Kind == TokenKind.Word && left.Symbol == '.' && left.IsGlued && i > 0 && tokens[i - 1].Kind == TokenKind.Word ? GapDecision.Open : GapDecision.Split;
    }

    /// <summary>A number whose groups a tokenizer has parted: 25 . 000.</summary>
    private static bool IsBrokenNumber(ReadOnlySpan<Token> tokens, int i)
    {
        int mark = tokens[i].Symbol == '.' ? i : i + 1;
        return mark > 0 && mark + 1 < tokens.Length && tokens[mark].Symbol == '.' && tokens[mark - 1].Kind == TokenKind.Number
            && tokens[mark - 1].Length <= DigitsOfGroup && tokens[mark + 1].Kind == TokenKind.Number && tokens[mark + 1].Length == DigitsOfGroup;
    }

    /// <summary>The symbol of a directive with spaces in it: 36 – KH/TU, 100 /2019/NĐ-CP.</summary>
    private static bool IsBrokenSymbol(ReadOnlySpan<Token> tokens, int i)
    {
        int mark = tokens[i].Symbol is '-' or '/' ? i : tokens[i + 1].Symbol is '-' or '/' ? i + 1 : 0;
        if (mark == 0 || mark + 1 >= tokens.Length || tokens[mark - 1].Kind != TokenKind.Number)
            return false;
        ref readonly Token next = ref tokens[mark + 1];
        if (next.Kind == TokenKind.Number)
            return tokens[mark].Symbol == '/' && next.IsGlued;
        return next.Kind == TokenKind.Word && IsCode(next) && IsGluedAt(tokens, mark + 2) && tokens[mark + 2].Symbol is '-' or '/' && IsGluedAt(tokens, mark + 3);
    }

    private static bool JoinsGlued(ReadOnlySpan<Token> tokens, int i)
    {
        ref readonly Token left = ref tokens[i];
        ref readonly Token right = ref tokens[i + 1];
        if (left.Kind == TokenKind.Number && right.Kind == TokenKind.Word)
            return JoinsNumberAndWord(right);
        if (left.Kind == TokenKind.Word && right.Kind == TokenKind.Number)
            return JoinsWordAndNumber(left, right, left.IsGlued && i > 0 && tokens[i - 1].Kind == TokenKind.Number);
        if (left.Kind == TokenKind.Number && right.Kind == TokenKind.Number)
            return true;
        if (IsSeparator(right.Symbol))
            return IsGluedAt(tokens, i + 2) ? JoinsAround(tokens, i + 1) : right.Symbol == '.' && TakesFullStop(tokens, i);
        if (left.Symbol is '+' or '-' && right.Kind == TokenKind.Number && (!left.IsGlued || tokens[i - 1].Symbol is '(' or '"'))
            return true;
        if (IsSeparator(left.Symbol) && left.IsGlued && i > 0)
            return JoinsAround(tokens, i);
        return (left.Symbol, right.Symbol) switch
        {
            ('/' or '±', _) => right.Kind == TokenKind.Number,
            ('°', _) => right.Kind == TokenKind.Word,
            (_, '²' or '³' or '$') => left.Kind == TokenKind.Word,
            (_, '\'') => left.Kind == TokenKind.Word && IsGluedAt(tokens, i + 2) && tokens[i + 2].Kind == TokenKind.Word,
            ('\'', _) => right.Kind == TokenKind.Word && left.IsGlued && i > 0 && tokens[i - 1].Kind == TokenKind.Word,
            _ => false,
        };
    }

    // 1A, 30K, 1tr, 720p are one; 65mm, 12h, 65,1USD are a number and its unit.
    private static bool JoinsNumberAndWord(in Token word) => word.Shape switch
    {
        TokenShape.Lower => word.Length <= 2 && word.Key != Hour && word.Key != Gram && !Units.Contains(word.Key),
        _ => word.Length == 1,
    };

    // m2, A5, tr5 are one; 10h30 is hours and minutes; số12 and ra214 lack a space.
    private static bool JoinsWordAndNumber(in Token word, in Token number, bool isBehindNumber)
    {
        if (isBehindNumber && (word.Key == Hour || word.Key == Gram))
            return false;
        if (word.Length == 1 || word.Shape is not (TokenShape.Lower or TokenShape.Title))
            return true;
        return word.Shape == TokenShape.Lower && (MultiplierAbbreviations.Contains(word.Key) || (number.Length == 1 && Units.Contains(word.Key)));
    }

    /// <summary>A separator that touches both its neighbours: whether it joins them.</summary>
    private static bool JoinsAround(ReadOnlySpan<Token> tokens, int mark)
    {
        ref readonly Token left = ref tokens[mark - 1];
        ref readonly Token right = ref tokens[mark + 1];
        bool leftNumber = left.Kind == TokenKind.Number;
        bool rightNumber = right.Kind == TokenKind.Number;
        if (leftNumber && rightNumber)
            return true;
        bool leftWord = left.Kind == TokenKind.Word;
        bool rightWord = right.Kind == TokenKind.Word;
        switch (tokens[mark].Symbol)
        {
            case '-':
                return (leftNumber || leftWord) && (rightNumber || rightWord);
            case '/':
                return (leftNumber || (leftWord && IsCode(left))) && (rightNumber || (rightWord && IsCode(right)));
            case '.' when leftWord && rightWord:
                // TP.HCM and example.vn, but not "dân.Công", where a space is missing.
                return left.Shape == TokenShape.Upper || Abbreviations.Contains(left.Key) || (left.Shape == TokenShape.Lower && right.Shape == TokenShape.Lower);
            case '.' when leftWord && rightNumber:
                return left.Shape != TokenShape.Lower;
            case '.':
                return left.Symbol == '.' && right.Symbol == '.';
            default:
                return false;
        }
    }

    private static bool TakesFullStop(ReadOnlySpan<Token> tokens, int i)
    {
        ref readonly Token left = ref tokens[i];
        if (left.Symbol == '.')
            return true;
        if (left.Kind != TokenKind.Word || left.Shape == TokenShape.Lower)
            return false;
        bool isLast = i + 2 >= tokens.Length || tokens[i + 2].Symbol is '"' or ')';
        if (left.Length == 1)
            return !isLast || (i > 0 && tokens[i - 1].Shape == TokenShape.Title);
        return !isLast && Abbreviations.Contains(left.Key);
    }

    private static bool IsSeparator(char symbol) => symbol is '.' or ',' or '/' or '-' or ':' or '+';

    private static bool IsCode(in Token word) => word.Shape is TokenShape.Upper or TokenShape.Mixed || (word.Shape == TokenShape.Title && word.Length <= 3);

    private static bool IsGluedAt(ReadOnlySpan<Token> tokens, int i) => i < tokens.Length && tokens[i].IsGlued;
}
