using TextFacts.Classification;
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

    // Times behind a figure among which one that is counted from another is looked for.
    private const int ComparedReach = 16;

    // Figures before it among which one with the same unit is looked for, and how many of them are near.
    private const int UnitReach = 12;
    private const int UnitNear = 4;

    /// <summary>The length class of no time.</summary>
    public const ulong NoLength = 15;

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
        Unit = TimeFeatures.UnitOf(text, mention.Figure);
        Before = TokenKeys.KeyBehind(text.Buffer, mention.Figure.FullFirst - 1, mention.Figure.FullFirst);
        int first = mention.Figure.First;
        int lineFirst = text.LineFirst(first, LinkingText.LineReach);
        Line = text.LineOf(first);
        Column = text.FiguresBetween(lineFirst, first);
        LineFigures = text.FiguresBetween(lineFirst, text.LineEnd(first, LinkingText.LineReach, text.HorizonOf(mention.Sentence)));
        HasTimeInLine = text.TimesBetween(lineFirst, first) > 0;
        foreach (TimeCandidate candidate in candidates)
            Available |= 1UL << (int)candidate.Source;
        Reference = DayRange.Of(choice.Reference);
        Period = DayRange.Of(choice.Period);
        Last = DayRange.Of(choice.History.Last);
        (Newest, NewestForm, NewestGrain) = FindNewest(text, index);
        if (choice.IsBaseline)
            return;
        Opening = TokenKeys.KeyAt(text.Buffer, text.SentenceFirst(mention.Sentence));
        PreviousLength = choice.Previous is null ? NoLength : DayRange.Of(choice.Previous).LengthClass;
        Compared = FindCompared(text, index);
        NamedStretch = Linking.NamedStretch.Find(text, mention) is { Token: >= 0 } named ? TokenKeys.KeyAt(text.Buffer, named.Token) * 8 + (named.IsPointedAt ? 1UL : 2UL) : 0;
        (Told, ToldForm) = FindTold(text, index);
        SameUnit = FindSameUnit(text, index);
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

    /// <summary>The word of its unit, or the sort of it where there is none.</summary>
    public ulong Unit { get; }

    /// <summary>The token before the figure.</summary>
    public ulong Before { get; }

    /// <summary>The number of its line, of the figures there and of those before it, and whether a time stands before it there.</summary>
    public int Line { get; }

    public int LineFigures { get; }

    public int Column { get; }

    public bool HasTimeInLine { get; }

    public DayRange Reference { get; }

    public DayRange Period { get; }

    /// <summary>The last period that was given.</summary>
    public DayRange Last { get; }

    /// <summary>The last time told between the figure before and this one, its part and place, and its grain; -1 if there is none.</summary>
    public int Newest { get; }

    public ulong NewestForm { get; }

    public ulong NewestGrain { get; }

    /// <summary>The first word of the sentence. This and what follows is for periods only.</summary>
    public ulong Opening { get; }

    /// <summary>The length of the time of the figure before.</summary>
    public ulong PreviousLength { get; }

    /// <summary>The time behind the figure in its sentence that is counted from another, before any that the sentence speaks of; -1 if there is none.</summary>
    public int Compared { get; }

    /// <summary>The word for a stretch that is named before the figure without its date, and how it is named; 0 if there is none.</summary>
    public ulong NamedStretch { get; }

    /// <summary>The last time since the figure before that the text speaks of, and its form; -1 if there is none.</summary>
    public int Told { get; }

    public ulong ToldForm { get; }

    /// <summary>How many figures ago the last one with the same unit was, from 1; 0 if there is none.</summary>
    public int SameUnit { get; }

    /// <summary>Whether that figure is the one before it (0), near (1) or far (2).</summary>
    public ulong SameUnitDistance => SameUnit == 1 ? 0UL : SameUnit < UnitNear ? 1UL : 2UL;

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

    private static int FindCompared(LinkingText text, int index)
    {
        ref readonly FigureMention mention = ref text.FigureAt(index);
        int end = Math.Min(text.Times.Count, mention.TimesBefore + ComparedReach);
        for (int i = mention.TimesBefore; i < end && text.TimeAt(i).Sentence == mention.Sentence; i++)
        {
            text.Buffer.CheckPoint();
            ref readonly TimeMention time = ref text.TimeAt(i);
            if (time.IsCounted)
                return i;
            if (time.Role == DateRole.Told)
                return -1;
        }
        return -1;
    }

    private int FindSameUnit(LinkingText text, int index)
    {
        bool isPercentage = text.FigureAt(index).Figure.IsPercentage;
        int end = Math.Min(UnitReach, Math.Min(index, Choice.History.Count));
        for (int back = 1; back <= end; back++)
        {
            text.Buffer.CheckPoint();
            ref readonly FigureCandidate figure = ref text.FigureAt(index - back).Figure;
            if (figure.IsPercentage == isPercentage && TimeFeatures.UnitOf(text, figure) == Unit)
                return back;
        }
        return 0;
    }

    private static (int Time, ulong Form) FindTold(LinkingText text, int index)
    {
        ref readonly FigureMention mention = ref text.FigureAt(index);
        int told = mention.TimesBefore - 1;
        int since = index > 0 ? text.FigureAt(index - 1).TimesBefore : 0;
        while (told >= since && text.TimeAt(told).Role != DateRole.Told)
            told--;
        if (told < since)
            return (-1, 1);
        ref readonly TimeMention time = ref text.TimeAt(told);
        int sentenceFirst = text.SentenceFirst(time.Sentence);
        ulong place = (time.Sentence == mention.Sentence ? 4UL : 0) + (ulong)Math.Min(time.First - sentenceFirst, 3);
        return (told, 2 + place * 4 + text.SpeechAround(time) + (told < mention.TimesBefore - 1 ? 256UL : 0) + time.Days.LengthClass * 512);
    }
}
