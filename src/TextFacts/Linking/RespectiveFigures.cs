using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Linking;

/// <summary>
/// Deals figures out to the names or times that they belong to in order: xuất khẩu và nhập khẩu lần lượt đạt 30 và 28 tỷ USD, năm 2022 và 2023 lần lượt đạt
/// 5% và 6%. Reused from text to text; not thread-safe.
/// </summary>
internal sealed class RespectiveFigures : IDisposable
{
    // Tokens: from the word for "in order" to the first figure, between two figures, of one name, and of all names together.
    private const int LeadReach = 6;
    private const int FigureReach = 6;
    private const int LongestName = 12;
    private const int NamesReach = 48;

    private const int MostFigures = 8;

    private static readonly ulong AndWord = SyllableKey.Of("và");

    private readonly PooledList<TokenRange> _names = new();
    private readonly PooledList<int> _times = new();

    /// <summary>The name that a figure was dealt; empty if none.</summary>
    public TokenRange NameOf(int figure) => _names[figure];

    /// <summary>The time that a figure was dealt; -1 if none.</summary>
    public int TimeOf(int figure) => _times[figure];

    /// <summary>Goes through the figures of a text.</summary>
    public void Find(LinkingText text)
    {
        _names.Clear();
        _times.Clear();
        for (int i = 0; i < text.Figures.Count; i++)
        {
            _names.Add(default);
            _times.Add(-1);
        }
        for (int first = 0; first < text.Figures.Count; first++)
        {
            text.Buffer.CheckPoint();
            int lead = LeadOf(text, first);
            if (lead < 0)
                continue;
            int count = CountOf(text, first);
            if (count > 1)
                Deal(text, first, count, lead);
            first += count - 1;
        }
    }

    /// <summary>The first token of the words that lead to a figure, where they say that what follows is in order; -1 where they do not.</summary>
    private static int LeadOf(LinkingText text, int figure)
    {
        ref readonly FigureMention mention = ref text.FigureAt(figure);
        int first = Math.Max(text.SentenceFirst(mention.Sentence), mention.Figure.FullFirst - LeadReach);
        int lead = -1;
        for (int i = mention.Figure.FullFirst - 1; i >= first && text.PartOf(i) is TokenPart.Word or TokenPart.Function; i--)
        {
            if (text.Trie.BeginsCue(text.Buffer, i, Cues.Respectively))
                lead = i;
        }
        if (lead < 0)
            return -1;
        // tăng lần lượt, đều đạt lần lượt: the verb and what stands with it.
        while (lead > first && text.PartOf(lead - 1) == TokenPart.Function && text.RoleOf(lead - 1) is not (PhraseRole.Preposition or PhraseRole.Conjunction or PhraseRole.Head or PhraseRole.Compare or PhraseRole.Quantifier))
            lead--;
        return lead;
    }

    /// <summary>The number of figures from one on that follow each other in a list.</summary>
    private static int CountOf(LinkingText text, int first)
    {
        int count = 1;
        while (count < MostFigures && first + count < text.Figures.Count && IsNext(text, first + count))
            count++;
        return count;
    }

    private static bool IsNext(LinkingText text, int figure)
    {
        ref readonly FigureMention before = ref text.FigureAt(figure - 1);
        ref readonly FigureMention mention = ref text.FigureAt(figure);
        int from = before.Figure.FullEnd;
        if (mention.Sentence != before.Sentence || mention.Figure.FullFirst - from > FigureReach || mention.TimesBefore != before.TimesBefore)
            return false;
        bool isJoined = false;
        for (int i = from; i < mention.Figure.FullFirst; i++)
        {
            isJoined |= text.Buffer[i].Symbol is ',' or ';' || text.Buffer[i].Key == AndWord;
            bool isJoiner = text.Buffer[i].Symbol is ',' or ';' || text.RoleOf(i) is PhraseRole.Conjunction or PhraseRole.Rise or PhraseRole.Fall or PhraseRole.Level or PhraseRole.Filler;
            // 5 tỷ đồng doanh thu: the tail of what is counted.
            if (!isJoiner && (isJoined || text.PartOf(i) != TokenPart.Word))
                return false;
        }
        return isJoined;
    }

    private void Deal(LinkingText text, int first, int count, int lead)
    {
        int end = lead;
        int sentenceFirst = Math.Max(text.SentenceFirst(text.FigureAt(first).Sentence), lead - NamesReach);
        if (DealTimes(text, first, count, end))
            return;
        // … trong tháng 6/2024 lần lượt giảm: the time of all stands behind the names.
        while (end > sentenceFirst && (text.PartOf(end - 1) == TokenPart.Time || text.RoleOf(end - 1) is PhraseRole.Preposition or PhraseRole.Filler))
            end--;
        // Two names are parted by "và", and commas within them part nothing: xuất khẩu và nhập khẩu hàng hóa, dịch vụ.
        if (!DealNames(text, first, count, end, sentenceFirst, byCommas: count > 2))
            Forget(first, count);
    }

    /// <summary>Gives the last name to the last figure, and so on back; fails where there are fewer names, or more, than figures.</summary>
    private bool DealNames(LinkingText text, int first, int count, int end, int sentenceFirst, bool byCommas)
    {
        for (int i = count - 1; i >= 0; i--)
        {
            int start = StartOfName(text, end, sentenceFirst, byCommas);
            if (start == end)
                return false;
            _names[first + i] = new TokenRange(start, end);
            end = start;
            bool hasMore = end > sentenceFirst && IsSeparator(text, end - 1, byCommas);
            if (i == 0)
                return !hasMore || StartOfName(text, end - 1, sentenceFirst, byCommas) == end - 1;
            if (!hasMore)
                return false;
            end--;
            // 5, 6, và 7
            if (end > sentenceFirst && IsSeparator(text, end - 1, true))
                end--;
        }
        return true;
    }

    /// <summary>năm 2022 và 2023 lần lượt đạt 5% và 6%.</summary>
    private bool DealTimes(LinkingText text, int first, int count, int end)
    {
        int last = text.FigureAt(first).TimesBefore - 1;
        if (last - count + 1 < 0 || text.TimeAt(last).End != end)
            return false;
        for (int i = last; i > last - count + 1; i--)
        {
            int gap = text.TimeAt(i).First - text.TimeAt(i - 1).End;
            if (gap is < 1 or > 2 || !IsSeparator(text, text.TimeAt(i - 1).End, true))
                return false;
        }
        for (int i = 0; i < count; i++)
            _times[first + i] = last - count + 1 + i;
        return true;
    }

    private void Forget(int first, int count)
    {
        for (int i = first; i < first + count; i++)
            _names[i] = default;
    }

    private static bool IsSeparator(LinkingText text, int i, bool byCommas) => text.Buffer[i].Key == AndWord || (byCommas && text.Buffer[i].Symbol == ',');

    /// <summary>The first token of the name that ends before a token; the token itself if there is none.</summary>
    private static int StartOfName(LinkingText text, int end, int sentenceFirst, bool byCommas)
    {
        int start = end;
        while (start > sentenceFirst && start > end - LongestName && !IsSeparator(text, start - 1, byCommas)
            && (text.PartOf(start - 1) == TokenPart.Word || (!byCommas && text.Buffer[start - 1].Symbol == ',' && text.RoleOf(start - 1) == PhraseRole.Conjunction) || text.RoleOf(start - 1) is PhraseRole.Head or PhraseRole.Preposition or PhraseRole.Quantifier))
            start--;
        // A name does not begin with a preposition: của, với.
        while (start < end && (text.RoleOf(start) is PhraseRole.Preposition or PhraseRole.Quantifier || text.Buffer[start].Symbol == ','))
            start++;
        return start;
    }

    public void Dispose()
    {
        _names.Dispose();
        _times.Dispose();
    }
}
