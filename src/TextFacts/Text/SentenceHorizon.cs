namespace TextFacts.Text;

/// <summary>
/// How far a decision looks ahead: to the end of its sentence, if a mark or an empty line closes it. What is written behind a sentence later does not
/// change how it was read; the rows of a table, which nothing closes, are seen from one another, up to the empty line behind them.
/// </summary>
internal static class SentenceHorizon
{
    // Further than any decision looks; the bound keeps the cost linear on a table of any length.
    private const int Furthest = 128;

    /// <summary>The token after the last one that is seen from a token.</summary>
    public static int OfToken(TokenBuffer buffer, int token)
    {
        int place = buffer.SentenceEnds.BinarySearch(token + 1);
        return OfSentence(buffer, place >= 0 ? place : ~place);
    }

    /// <summary>The token after the last one that is seen from a sentence.</summary>
    public static int OfSentence(TokenBuffer buffer, int sentence)
    {
        int end = buffer.SentenceEnds[sentence];
        bool isClosed = end == buffer.Count || buffer[end].Gap == TokenGap.Paragraph || buffer[end - 1].Symbol is '.' or '!' or '?' or '…';
        return isClosed ? end : ParagraphEnd(buffer, end);
    }

    private static int ParagraphEnd(TokenBuffer buffer, int first)
    {
        int last = Math.Min(buffer.Count, first + Furthest);
        for (int i = first; i < last; i++)
        {
            if (buffer[i].Gap == TokenGap.Paragraph)
                return i;
        }
        return last;
    }
}
