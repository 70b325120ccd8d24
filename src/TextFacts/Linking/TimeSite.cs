using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;
using TextFacts.Resolution;
using TextFacts.Text;

namespace TextFacts.Linking;

/// <summary>A figure whose period or baseline is being chosen, with what the features of all its candidates need to know of it.</summary>
internal readonly struct TimeSite
{
    // How far before a figure, in tokens, marks between it and the figure before are looked for.
    private const int LinkReach = 24;

    public TimeSite(LinkingText text, int index, List<TimeCandidate> candidates, in TimeChoice choice)
    {
        ref readonly FigureMention mention = ref text.FigureAt(index);
        Text = text;
        Index = index;
        Choice = choice;
        Candidates = candidates;
        Kind = KindOf(mention.Figure);
        Change = (ulong)choice.Change;
        IsSameSentence = index > 0 && text.FigureAt(index - 1).Sentence == mention.Sentence;
        Link = IsSameSentence ? LinkOf(text, index) : 0;
        Tense = text.TenseOf(index);
        foreach (TimeCandidate candidate in candidates)
            Available |= 1UL << (int)candidate.Source;
        Reference = DayRange.Of(choice.Reference);
        Period = DayRange.Of(choice.Period);
        Last = DayRange.Of(choice.History.Last);
        (Newest, NewestForm, NewestGrain) = FindNewest(text, index);
    }

    public LinkingText Text { get; }

    public int Index { get; }

    public TimeChoice Choice { get; }

    public List<TimeCandidate> Candidates { get; }

    /// <summary>A percentage, or the sort of unit.</summary>
    public ulong Kind { get; }

    public ulong Change { get; }

    /// <summary>Whether the figure before stands in the same sentence.</summary>
    public bool IsSameSentence { get; }

    /// <summary>The marks, times and words of comparison between the figure before and this one in one sentence; 0 where it stands in another.</summary>
    public ulong Link { get; }

    /// <summary>Whether the clause speaks of an unnamed present, or of what is to come.</summary>
    public ulong Tense { get; }

    /// <summary>The sources of the candidates, a bit each.</summary>
    public ulong Available { get; }

    public DayRange Reference { get; }

    public DayRange Period { get; }

    /// <summary>The last period that was given.</summary>
    public DayRange Last { get; }

    /// <summary>The last time told between the figure before and this one, its part and place, and its grain; -1 if there is none.</summary>
    public int Newest { get; }

    public ulong NewestForm { get; }

    public ulong NewestGrain { get; }

    public static ulong KindOf(in FigureCandidate figure) => figure.IsPercentage ? 1UL
        : figure.Unit.Source is UnitSource.Lexicon or UnitSource.Before or UnitSource.Inherited ? 8UL + (ulong)figure.Unit.Category : 2UL + (ulong)figure.Unit.Source;

    private static ulong LinkOf(LinkingText text, int index)
    {
        int first = text.FigureAt(index - 1).Figure.FullEnd;
        int end = text.FigureAt(index).Figure.FullFirst;
        ulong marks = 0;
        for (int i = Math.Max(first, end - LinkReach); i < end; i++)
        {
            if (text.PartOf(i) == TokenPart.Mark)
                marks |= text.Buffer[i].Symbol switch { ',' => 1UL, ';' => 2UL, '(' => 4UL, ')' => 8UL, _ => 16UL };
            else if (text.PartOf(i) == TokenPart.Time)
                marks |= 32UL;
            else if (text.RoleOf(i) == PhraseRole.Compare)
                marks |= 64UL;
        }
        return marks + 128;
    }

    private static (int Time, ulong Form, ulong Grain) FindNewest(LinkingText text, int index)
    {
        ref readonly FigureMention mention = ref text.FigureAt(index);
        int newest = mention.TimesBefore - 1;
        int since = index > 0 ? text.FigureAt(index - 1).TimesBefore : 0;
        while (newest >= since && text.TimeAt(newest).Role is DateRole.Descriptive or DateRole.InDirective)
            newest--;
        if (newest < since)
            return (-1, 1, 1);
        ref readonly TimeMention time = ref text.TimeAt(newest);
        ulong isHere = time.Sentence == mention.Sentence ? 1UL : 0;
        return (newest, 2 + (ulong)time.Role * 16 + (ulong)Math.Min(time.First - text.SentenceFirst(time.Sentence), 2) * 4 + isHere,
            2 + ((ulong)time.Expression.Start.Grain * 8 + (ulong)time.Expression.Form) * 2 + isHere);
    }
}
