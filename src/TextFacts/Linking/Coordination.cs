using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Linking;

/// <summary>
/// Tells the commas that join the parts of one name (khu vực nông, lâm nghiệp và thủy sản tăng 3%; thương mại, dịch vụ đạt 7%) from those that part clauses.
/// Stateless; looks no further than a fixed number of tokens.
/// </summary>
internal static class Coordination
{
    // Tokens of all parts of a name on one side of a comma, and of a part alone.
    private const int Reach = 18;
    private const int LongestPart = 7;

    private static readonly ulong AndWord = SyllableKey.Of("và");

    /// <summary>Whether a comma joins parts of one name: behind it more parts follow up to "và" or up to the verb that leads to a figure, and before it stands nothing but a name.</summary>
    public static bool JoinsNames(LinkingText text, int comma)
    {
        if (comma == 0 || comma + 1 >= text.Buffer.Count || !IsOfName(text, comma - 1) || !IsOfName(text, comma + 1) || text.Buffer[comma + 1].Gap > TokenGap.Line || text.Buffer[comma + 1].Shape == TokenShape.Title)
            return false;
        return (EndsInAnd(text, comma + 1) || EndsAtVerb(text, comma + 1)) && BeginsName(text, comma);
    }

    private static bool IsOfName(LinkingText text, int i) => text.PartOf(i) == TokenPart.Word && text.Buffer[i].Kind == TokenKind.Word;

    /// <summary>nông, lâm nghiệp và thủy sản: short parts, then "và" and one more.</summary>
    private static bool EndsInAnd(LinkingText text, int first)
    {
        int part = 0;
        for (int i = first; i < first + Reach && i < text.Buffer.Count && text.Buffer[i].Gap < TokenGap.Paragraph; i++)
        {
            text.Buffer.CheckPoint();
            if (text.Buffer[i].Key == AndWord)
                return part > 0 && IsOfName(text, i + 1);
            if (text.Buffer[i].Symbol == ',' && part > 0)
            {
                part = 0;
                continue;
            }
            if (!IsOfName(text, i) && text.RoleOf(i) != PhraseRole.Head)
                return false;
            if (++part > LongestPart)
                return false;
        }
        return false;
    }

    /// <summary>dịch vụ tăng 7,5%: a short part, then the verb that leads to a figure.</summary>
    private static bool EndsAtVerb(LinkingText text, int first)
    {
        int end = first;
        while (end < first + LongestPart && end < text.Buffer.Count && IsOfName(text, end) && text.Buffer[end].Gap < TokenGap.Line)
            end++;
        return end > first && end < text.Buffer.Count && text.RoleOf(end) is PhraseRole.Rise or PhraseRole.Fall or PhraseRole.Level or PhraseRole.Share;
    }

    /// <summary>Whether what stands before a comma, back to the last mark or time, is a name: no verb, and no adverb or preposition at its start.</summary>
    private static bool BeginsName(LinkingText text, int comma)
    {
        int first = comma;
        int limit = Math.Max(0, comma - Reach);
        while (first > limit)
        {
            text.Buffer.CheckPoint();
            // A comma that joins was made a conjunction; any other mark parts clauses.
            if (text.PartOf(first - 1) is TokenPart.Time or TokenPart.Figure or TokenPart.Mark)
                break;
            if (text.RoleOf(first - 1) is not (PhraseRole.None or PhraseRole.Head or PhraseRole.Conjunction or PhraseRole.Preposition or PhraseRole.Quantifier or PhraseRole.Filler))
                return false;
            first--;
            if (text.Buffer[first].Gap >= TokenGap.Line)
                break;
        }
        return first < comma && (first == 0 || text.PartOf(first - 1) != TokenPart.Figure) && text.RoleOf(first) is PhraseRole.None or PhraseRole.Head or PhraseRole.Quantifier;
    }
}
