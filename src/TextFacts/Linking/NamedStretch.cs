using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Linking;

/// <summary>A stretch before a figure that is named without its date: trong tháng, cả kỳ, đợt này.</summary>
/// <param name="Token">The word for the stretch; -1 if there is none.</param>
/// <param name="IsPointedAt">Whether "này" stands behind it, rather than a word like "trong" before it.</param>
internal readonly record struct NamedStretch(int Token, bool IsPointedAt)
{
    // How far before a figure, in tokens, it is looked for.
    private const int Reach = 24;

    private const int MonthsOfQuarter = 3;

    /// <summary>The nearest one before a figure in its sentence, with no time between.</summary>
    public static NamedStretch Find(LinkingText text, in FigureMention mention)
    {
        TokenBuffer buffer = text.Buffer;
        int end = mention.Figure.FullFirst;
        int first = Math.Max(text.SentenceFirst(mention.Sentence), end - Reach);
        for (int i = end - 1; i >= first && text.PartOf(i) != TokenPart.Time; i--)
        {
            if (i > first && text.Trie.HasCue(buffer[i], Cues.Pointing))
                return new NamedStretch(i - 1, true);
            if (i + 1 < end && text.PartOf(i + 1) != TokenPart.Time && text.Trie.HasCue(buffer[i], Cues.Stretch))
                return new NamedStretch(i + 1, false);
        }
        return new NamedStretch(-1, false);
    }

    /// <summary>The month, quarter or year that a named stretch is where the text reports on a time: that in which it ends. <see langword="null"/> for other stretches.</summary>
    public CalendarInterval? ValueAt(LinkingText text, CalendarInterval reported)
    {
        if (Token < 0 || reported.End is not { Year: { } year, Precision: >= CalendarPrecision.Month, Month: { } month })
            return null;
        int quarter = month - ((month - 1) % MonthsOfQuarter);
        return text.Trie.EntryOf(text.Buffer[Token])?.Time?.Word switch
        {
            TimeWord.Month => CalendarInterval.Of(CalendarPoint.OfMonth(year, month)),
            TimeWord.Quarter => CalendarInterval.TryBetween(CalendarPoint.OfMonth(year, quarter), CalendarPoint.OfMonth(year, quarter + MonthsOfQuarter - 1)),
            TimeWord.Year => CalendarInterval.Of(CalendarPoint.OfYear(year)),
            _ => null,
        };
    }
}
