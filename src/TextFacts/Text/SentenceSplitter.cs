namespace TextFacts.Text;

/// <summary>
/// Groups tokens into sentences. A sentence ends at a full stop, question or exclamation mark or ellipsis that is followed by a new beginning,
/// at an empty line, and at a line break before a line that begins anew (a capital, a list mark, a number of a part). It goes on over a line
/// break in its middle, over the full stops of abbreviations (TP., PGS.TS., Q.1, v.v.) and of numbers and dates. Thread-safe.
/// </summary>
internal static class SentenceSplitter
{
    // More closing marks in a row than this are no prose; the bound keeps the cost linear.
    private const int MostClosers = 6;
    private const int MostParts = 6;

    // XVIII.
    private const int LongestRomanLabel = 5;

    private static readonly HashSet<ulong> Abbreviations = ReadAbbreviations();

    private static HashSet<ulong> ReadAbbreviations()
    {
        HashSet<ulong> keys = [];
        foreach (string[] row in TabSeparatedFile.Read("abbreviations.tsv"))
            keys.Add(SyllableKey.Of(row[0]));
        return keys;
    }

    /// <summary>Adds the sentences of the tokens in <paramref name="buffer"/> to it.</summary>
    public static void Split(TokenBuffer buffer)
    {
        ReadOnlySpan<Token> tokens = buffer.Tokens;
        for (int i = 1; i < tokens.Length; i++)
        {
            buffer.CheckPoint(i);
            if (IsBoundary(tokens, i))
                buffer.AddSentence(i);
        }
        if (tokens.Length > 0)
            buffer.AddSentence(tokens.Length);
    }

    /// <summary>Whether a sentence begins with token <paramref name="i"/>.</summary>
    private static bool IsBoundary(ReadOnlySpan<Token> tokens, int i)
    {
        ref readonly Token token = ref tokens[i];
        ref readonly Token before = ref tokens[i - 1];
        // Most gaps: no mark, no new line.
        if (before.Symbol == '\0' && token.Gap < TokenGap.Line)
            return false;
        if (token.Gap == TokenGap.Paragraph)
            return true;
        if (token.Gap == TokenGap.Line)
            return BeginsLine(tokens, i);
        // The mark that ends a sentence may be followed by closing quotes and brackets.
        int mark = i - 1;
        while (mark > 0 && mark > i - MostClosers && IsCloser(tokens[mark].Symbol) && tokens[mark].IsGlued)
            mark--;
        if (!IsTerminator(tokens[mark].Symbol) || mark == 0 || IsCloser(token.Symbol) || IsTerminator(token.Symbol))
            return false;
        bool glued = token.IsGlued;
        if (tokens[mark].Symbol == '.')
        {
            // .Doanh thu 45 tỷ đồng: a point at the start of a line marks an item.
            if (tokens[mark].Gap >= TokenGap.Line)
                return false;
            ref readonly Token last = ref tokens[mark - 1];
            if (last.Kind == TokenKind.Number && token.Kind == TokenKind.Number && (glued || mark != i - 1))
                return false;
            if (last.Kind == TokenKind.Number && IsListNumber(tokens, mark - 1))
                return false;
            if (last.Kind == TokenKind.Word && tokens[mark].IsGlued && (IsRomanLabel(tokens, mark - 1) || IsAbbreviation(tokens, mark - 1, token)))
                return false;
            if (tokens[mark - 1].Symbol == '.')
                return !glued && CanBegin(token);
            // "…dân.Công an": a missing space after a full stop, between a lower-case word and a capital.
            if (glued && before.Symbol == '.')
                return last.Shape == TokenShape.Lower && last.Length > 1 && token.Shape == TokenShape.Title;
        }
        return !glued && CanBegin(token);
    }

    private static bool CanBegin(in Token token) => token.Kind switch
    {
        TokenKind.Word => token.Shape != TokenShape.Lower,
        TokenKind.Number => true,
        _ => token.Symbol is '"' or '(' or '[' or '-' or '+' or '*' or '•' or '\'',
    };

    private static bool BeginsLine(ReadOnlySpan<Token> tokens, int i)
    {
        ref readonly Token token = ref tokens[i];
        ref readonly Token before = ref tokens[i - 1];
        if (IsTerminator(before.Symbol) || before.Symbol is ':' or ';')
            return true;
        // 3 | Thủy sản | 790,5: a row of a table.
        bool isRow = token.Kind == TokenKind.Number && i + 1 < tokens.Length && tokens[i + 1].Symbol == '|';
        bool isListMark = isRow || token.Symbol is '-' or '+' or '*' or '•' or '.' || IsPartLabel(tokens, i);
        if (isListMark)
            return true;
        if (before.Symbol == ',')
            return false;
        return token.Kind == TokenKind.Word && token.Shape != TokenShape.Lower;
    }

    /// <summary>A label such as "1.", "2.1", "a)", "III." at the start of a line.</summary>
    private static bool IsPartLabel(ReadOnlySpan<Token> tokens, int i)
    {
        if (i + 1 >= tokens.Length || !tokens[i + 1].IsGlued)
            return false;
        bool label = tokens[i].Kind == TokenKind.Number ? tokens[i].Length <= 3 : tokens[i].Kind == TokenKind.Word && tokens[i].Length <= 4;
        return label && tokens[i + 1].Symbol is '.' or ')';
    }

    /// <summary>Whether the number at <paramref name="i"/> is the label of a part: the first of its line.</summary>
    private static bool IsListNumber(ReadOnlySpan<Token> tokens, int i)
    {
        for (int parts = 0; parts < MostParts && i >= 2 && tokens[i].IsGlued && tokens[i - 1].Symbol == '.' && tokens[i - 2].Kind == TokenKind.Number; parts++)
            i -= 2;
        return tokens[i].Gap >= TokenGap.Line && tokens[i].Length <= 2;
    }

    /// <summary>Whether the word at <paramref name="i"/> may be the label of a part, as III is: short, in capitals, the first of its line.</summary>
    private static bool IsRomanLabel(ReadOnlySpan<Token> tokens, int i) =>
        (i == 0 || tokens[i].Gap >= TokenGap.Line) && tokens[i].Shape == TokenShape.Upper && tokens[i].Length <= LongestRomanLabel;

    private static bool IsAbbreviation(ReadOnlySpan<Token> tokens, int word, in Token next)
    {
        ref readonly Token token = ref tokens[word];
        bool chained = word >= 2 && token.IsGlued && tokens[word - 1].Symbol == '.';
        // v.v. ends a sentence when a capital follows; TP., Q. and PGS.TS. never do.
        if (token.Shape == TokenShape.Lower)
            return (chained || Abbreviations.Contains(token.Key)) && !CanBegin(next);
        return (token.Shape == TokenShape.Upper && token.Length == 1)
            || Abbreviations.Contains(token.Key)
            || (chained && token.Length <= 3);
    }

    private static bool IsTerminator(char symbol) => symbol is '.' or '!' or '?' or '…';

    private static bool IsCloser(char symbol) => symbol is '"' or ')' or ']' or '\'';
}
