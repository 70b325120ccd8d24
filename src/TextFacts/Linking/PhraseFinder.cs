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

    // Tokens of a phrase with numbers in it, and the phrases of that sort that a figure is offered behind it.
    private const int LongestWithNumbers = 28;
    private const int MostWithNumbersAfter = 3;
    private const int WordsBehindNumber = 2;

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
        // Function words alone lead from here to the figure.
        int leading = mention.Figure.FullFirst;
        while (leading > limit && text.PartOf(leading - 1) == TokenPart.Function)
            leading--;
        for (int start = mention.Figure.FullFirst - 1; start >= limit && candidates.Count < before + MostBefore; start--)
        {
            if (CanBegin(text, start, sentenceFirst) || (start >= leading && IsPredicate(text, start)))
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
        int limit = Math.Max(sentenceFirst, end - LongestWithNumbers);
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
            candidates.Add(new IndicatorCandidate { Source = IndicatorSource.WithNumbers, Range = new TokenRange(head, end) });
    }

    private static void CollectAfter(LinkingText text, in FigureMention mention, int sentenceEnd, List<IndicatorCandidate> candidates)
    {
        int end = Math.Min(sentenceEnd, mention.Figure.End + ReachAfter);
        int unit = mention.Figure.Unit.End > mention.Figure.Unit.First && mention.Figure.Unit.First >= mention.Figure.End ? mention.Figure.Unit.First : -1;
        int behind = Math.Max(mention.Figure.FullEnd, mention.Figure.End);
        if (unit >= 0 && unit < end)
        {
            int least = Math.Max(unit + 1, mention.Figure.Unit.End);
            // What follows the unit may be another phrase: 11 tỉnh căng mình chống bão.
            if (least < end && text.PartOf(least) == TokenPart.Word)
                candidates.Add(new IndicatorCandidate { Source = IndicatorSource.Unit, Range = new TokenRange(unit, least++) });
            AddFrom(text, unit, end, IndicatorSource.Unit, candidates, least);
            AddCounted(text, unit, behind, end, candidates);
        }
        int first = candidates.Count;
        for (int start = behind; start < end && candidates.Count < first + MostAfter; start++)
        {
            if (text.PartOf(start) == TokenPart.Figure)
                break;
            if (start == behind ? CanFollow(text, start, isBare: unit < 0) : CanBegin(text, start, behind))
                AddFrom(text, start, end, start == behind ? IndicatorSource.BehindUnit : IndicatorSource.After, candidates);
        }
    }

    /// <summary>46.318 trẻ từ 6 - 36 tháng tuổi: what is counted, with numbers of its own, up to the words right behind the number, and on to a word that ends phrases.</summary>
    private static void AddCounted(LinkingText text, int unit, int behind, int limit, List<IndicatorCandidate> candidates)
    {
        // Words since the last number; negative before the first.
        int words = -1;
        int added = 0;
        int longest = Math.Min(limit, unit + LongestWithNumbers);
        for (int end = behind; end <= longest && added < MostWithNumbersAfter; end++)
        {
            text.Buffer.CheckPoint();
            TokenPart last = text.PartOf(end - 1);
            bool isStop = end == limit || text.PartOf(end) is TokenPart.Mark or TokenPart.Time || text.Buffer[end].Gap >= TokenGap.Paragraph;
            bool isFigure = !isStop && text.PartOf(end) == TokenPart.Figure;
            bool isWordStart = isStop || isFigure || text.IsWordStart(end);
            if (words >= 0 && isWordStart && !isFigure && (last == TokenPart.Word || text.RoleOf(end - 1) == PhraseRole.Head || (last == TokenPart.Figure && isStop)) && (isStop || words <= WordsBehindNumber || text.PartOf(end) == TokenPart.Function))
            {
                candidates.Add(new IndicatorCandidate { Source = IndicatorSource.WithNumbers, Range = new TokenRange(unit, end) });
                added++;
            }
            if (isStop)
                return;
            if (isFigure)
                words = 0;
            else if (words >= 0 && isWordStart)
                words++;
        }
    }

    /// <summary>
    /// Whether a phrase may begin right behind a figure and its unit: a word, a noun that phrases begin with (giảm 19% số vụ), or behind a bare number what befell those
    /// it counts (17 bị thương).
    /// </summary>
    private static bool CanFollow(LinkingText text, int i, bool isBare) => text.Buffer[i].Kind == TokenKind.Word && (text.PartOf(i) == TokenPart.Word
        || (text.PartOf(i) == TokenPart.Function && (text.RoleOf(i) is PhraseRole.Head or PhraseRole.Quantifier || (isBare && text.RoleOf(i) is PhraseRole.Verb or PhraseRole.Filler))));

    /// <summary>Whether a word may name what a figure measures where it leads to the figure: các nước đóng góp 164 triệu USD.</summary>
    private static bool IsPredicate(LinkingText text, int i) => text.IsWordStart(i) && text.Buffer[i].Kind == TokenKind.Word
        && text.RoleOf(i) is PhraseRole.Verb or PhraseRole.Level or PhraseRole.Aim or PhraseRole.Share or PhraseRole.Rise or PhraseRole.Fall;

    /// <summary>Whether a phrase may begin at a token.</summary>
    private static bool CanBegin(LinkingText text, int i, int limit)
    {
        if (!text.IsWordStart(i) || text.Buffer[i].Kind != TokenKind.Word)
            return false;
        PhraseRole role = text.RoleOf(i);
        bool isWord = text.PartOf(i) == TokenPart.Word;
        if (!isWord && role is not (PhraseRole.Head or PhraseRole.Verb or PhraseRole.Rise or PhraseRole.Fall or PhraseRole.Level))
            return false;
        bool isBehindWord = i != limit && text.PartOf(i - 1) == TokenPart.Word && text.Buffer[i].Gap < TokenGap.Line;
        if (isBehindWord)
            return role == PhraseRole.Head || ((text.Trie.RolesFrom(text.Buffer[i]) & LexiconRoles.CountedNoun) != 0 && text.Trie.Match(text.Buffer, i, LexiconRoles.CountedNoun, out _) is not null);
        if (i == limit)
            return true;
        PhraseRole before = text.RoleOf(i - 1);
        if (isWord || role == PhraseRole.Head)
            return role != PhraseRole.Head || before != PhraseRole.Head;
        // A noun that is a verb too is one behind a preposition: giảm 9% về trị giá.
        return text.PartOf(i - 1) != TokenPart.Function || before is PhraseRole.Filler or PhraseRole.Conjunction or PhraseRole.Preposition || (before == PhraseRole.Level && role == PhraseRole.Level);
    }

    /// <summary>Adds the phrases that begin at a token.</summary>
    private static void AddFrom(LinkingText text, int start, int limit, IndicatorSource source, List<IndicatorCandidate> candidates, int least = 0)
    {
        int ends = 0;
        int longest = Math.Min(limit, start + LongestPhrase);
        bool isCounted = source is IndicatorSource.Unit or IndicatorSource.BehindUnit;
        int functionEnd = start;
        while (functionEnd < longest && text.PartOf(functionEnd) == TokenPart.Function)
            functionEnd++;
        for (int end = Math.Max(start + 1, least); end <= longest && ends < MostEnds; end++)
        {
            bool isStop = end == limit || text.PartOf(end) >= TokenPart.Mark || text.Buffer[end].Gap >= TokenGap.Paragraph;
            if (!isStop && ((text.PartOf(end) == TokenPart.Word && end < longest && !(isCounted && BeginsName(text, end))) || !text.IsWordStart(end)))
                continue;
            // It does not end with a word that only leads on, unless that is all that it is.
            PhraseRole last = text.RoleOf(end - 1);
            bool isTime = end - 1 == start && source is IndicatorSource.Before or IndicatorSource.BehindUnit && IsUnitOfTime(text, start);
            if (!isTime && (last is PhraseRole.None or PhraseRole.Head or PhraseRole.Verb or PhraseRole.Rise or PhraseRole.Fall || end - 1 == start || (end <= functionEnd && last is PhraseRole.Level or PhraseRole.Aim or PhraseRole.Share)))
            {
                candidates.Add(new IndicatorCandidate { Source = source, Range = new TokenRange(start, end) });
                ends++;
            }
            if (isStop)
                return;
        }
    }

    /// <summary>mỗi ngày 2.000 lượt, 12%/năm: how long it takes is not what is measured.</summary>
    private static bool IsUnitOfTime(LinkingText text, int i) => text.Trie.EntryOf(text.Buffer[i])?.Time is { Word: TimeWord.Day or TimeWord.Week or TimeWord.Month or TimeWord.Quarter or TimeWord.Year };

    /// <summary>Whether a name begins at a token, which tells whose the things are: 24 triệu cổ phần Công ty Nhựa Tân Tiến.</summary>
    private static bool BeginsName(LinkingText text, int i) => text.Buffer[i].StartsUpper && !text.Buffer[i - 1].StartsUpper;
}
