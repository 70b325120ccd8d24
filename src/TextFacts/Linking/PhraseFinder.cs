using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Linking;

/// <summary>
/// Proposes the phrases around a figure that may name what it measures: runs of words that begin behind and end before a function word, a mark, a
/// figure or a date, and go over none but function words. Stateless; looks no further than a fixed number of tokens, so the cost is linear.
/// </summary>
internal static class PhraseFinder
{
    private const int LongestPhrase = 16;
    private const int ReachBefore = 70;
    private const int ReachAfter = 24;
    private const int ReachInSentenceBefore = 24;
    private const int MostBefore = 56;
    private const int MostAfter = 14;
    private const int MostEnds = 5;

    // Tokens of a subject with numbers in it.
    private const int LongestSubject = 28;

    /// <summary>Collects the candidates of a figure.</summary>
    public static void Collect(LinkingText text, int index, TokenRange previous, List<IndicatorCandidate> candidates)
    {
        candidates.Clear();
        candidates.Add(new IndicatorCandidate { Source = IndicatorSource.None });
        ref readonly FigureMention mention = ref text.FigureAt(index);
        if (text.Columns.IsInTable(index))
        {
            if (text.Columns.HeadOf(index) is { IsEmpty: false } head)
                candidates.Add(new IndicatorCandidate { Source = IndicatorSource.Head, Range = head });
            if (text.Columns.NameOf(index) is { IsEmpty: false } name)
                candidates.Add(new IndicatorCandidate { Source = IndicatorSource.RowName, Range = name });
            return;
        }
        int sentenceFirst = text.SentenceFirst(mention.Sentence);
        int sentenceEnd = text.SentenceEnd(mention.Sentence);
        CollectAfter(text, mention, sentenceEnd, candidates);
        int before = candidates.Count;
        int limit = Math.Max(sentenceFirst, mention.Figure.First - ReachBefore);
        for (int start = mention.Figure.FullFirst - 1; start >= limit && candidates.Count < before + MostBefore; start--)
        {
            if (CanBegin(text, start, sentenceFirst))
                AddFrom(text, start, mention.Figure.FullFirst, IndicatorSource.Before, candidates);
        }
        AddSubject(text, mention.Figure.FullFirst, sentenceFirst, candidates);
        if (!previous.IsEmpty && (previous.First < limit || previous.First >= mention.Figure.FullFirst))
            candidates.Add(new IndicatorCandidate { Source = IndicatorSource.Previous, Range = previous });
        if (mention.Sentence > 0)
        {
            int first = text.SentenceFirst(mention.Sentence - 1);
            int end = Math.Min(sentenceFirst, first + ReachInSentenceBefore);
            int added = 0;
            for (int start = first; start < end && added < 3; start++)
            {
                if (!CanBegin(text, start, first))
                    continue;
                AddFrom(text, start, end, IndicatorSource.SentenceBefore, candidates);
                added++;
            }
        }
    }

    /// <summary>Tỷ lệ trẻ dưới 1 tuổi được tiêm đủ 8 loại vắc xin đạt 95,2%: a subject that holds numbers of its own, from its head to the verb of the figure.</summary>
    private static void AddSubject(LinkingText text, int figureFirst, int sentenceFirst, List<IndicatorCandidate> candidates)
    {
        int end = figureFirst;
        while (end > sentenceFirst && text.PartOf(end - 1) == TokenPart.Function && text.RoleOf(end - 1) is not (PhraseRole.Head or PhraseRole.Conjunction))
            end--;
        if (end == figureFirst || text.RoleOf(end) is not (PhraseRole.Level or PhraseRole.Rise or PhraseRole.Fall))
            return;
        int limit = Math.Max(sentenceFirst, end - LongestSubject);
        bool hasFigure = false;
        int head = -1;
        for (int i = end - 1; i >= limit && text.PartOf(i) is not (TokenPart.Mark or TokenPart.Time); i--)
        {
            text.Buffer.CheckPoint();
            hasFigure |= text.PartOf(i) == TokenPart.Figure;
            if (hasFigure && text.RoleOf(i) == PhraseRole.Head && text.PhraseFirst(i) == i)
                head = i;
        }
        if (head >= 0)
            candidates.Add(new IndicatorCandidate { Source = IndicatorSource.Subject, Range = new TokenRange(head, end) });
    }

    private static void CollectAfter(LinkingText text, in FigureMention mention, int sentenceEnd, List<IndicatorCandidate> candidates)
    {
        int end = Math.Min(sentenceEnd, mention.Figure.End + ReachAfter);
        int unit = mention.Figure.Unit.End > mention.Figure.Unit.First && mention.Figure.Unit.First >= mention.Figure.End ? mention.Figure.Unit.First : -1;
        int behind = Math.Max(mention.Figure.FullEnd, mention.Figure.End);
        if (unit >= 0 && unit < end)
            AddFrom(text, unit, end, IndicatorSource.Unit, candidates, Math.Max(unit + 1, mention.Figure.Unit.End));
        int first = candidates.Count;
        for (int start = behind; start < end && candidates.Count < first + MostAfter; start++)
        {
            if (text.PartOf(start) == TokenPart.Figure)
                break;
            if (start == behind ? text.PartOf(start) == TokenPart.Word && text.Buffer[start].Kind == TokenKind.Word : CanBegin(text, start, behind))
                AddFrom(text, start, end, start == behind ? IndicatorSource.BehindUnit : IndicatorSource.After, candidates);
        }
    }

    /// <summary>Whether a phrase may begin at a token.</summary>
    private static bool CanBegin(LinkingText text, int i, int limit)
    {
        if (!text.IsWordStart(i))
            return false;
        if (text.Buffer[i].Kind != TokenKind.Word || !(text.PartOf(i) == TokenPart.Word || text.RoleOf(i) is PhraseRole.Head or PhraseRole.Verb or PhraseRole.Rise or PhraseRole.Fall or PhraseRole.Level))
            return false;
        if (i == limit || text.PartOf(i - 1) != TokenPart.Word || text.Buffer[i].Gap >= TokenGap.Line)
            return text.PartOf(i) == TokenPart.Word || text.RoleOf(i) == PhraseRole.Head ? i == limit || text.RoleOf(i) != PhraseRole.Head || text.RoleOf(i - 1) != PhraseRole.Head
                : i == limit || text.PartOf(i - 1) != TokenPart.Function || text.RoleOf(i - 1) is PhraseRole.Filler or PhraseRole.Conjunction;
        return text.RoleOf(i) == PhraseRole.Head || (text.Trie.RolesFrom(text.Buffer[i]) & LexiconRoles.CountedNoun) != 0
            && text.Trie.Match(text.Buffer, i, LexiconRoles.CountedNoun, out _) is not null;
    }

    /// <summary>Adds the phrases that begin at a token.</summary>
    private static void AddFrom(LinkingText text, int start, int limit, IndicatorSource source, List<IndicatorCandidate> candidates, int least = 0)
    {
        int ends = 0;
        int longest = Math.Min(limit, start + LongestPhrase);
        for (int end = Math.Max(start + 1, least); end <= longest && ends < MostEnds; end++)
        {
            bool isStop = end == limit || text.PartOf(end) >= TokenPart.Mark || text.Buffer[end].Gap >= TokenGap.Paragraph;
            if (!isStop && ((text.PartOf(end) == TokenPart.Word && end < longest) || !text.IsWordStart(end)))
                continue;
            // It does not end with a word that only leads on.
            if (text.RoleOf(end - 1) is PhraseRole.None or PhraseRole.Head or PhraseRole.Verb or PhraseRole.Rise or PhraseRole.Fall || end - 1 == start)
            {
                candidates.Add(new IndicatorCandidate { Source = source, Range = new TokenRange(start, end) });
                ends++;
            }
            if (isStop)
                return;
        }
    }
}
