using TextFacts.Classification;
using TextFacts.Lexicon;
using TextFacts.Recognition.Dates;
using TextFacts.Recognition.Numbers;
using TextFacts.Resolution;
using TextFacts.Text;
using static TextFacts.Classification.TokenKeys;

namespace TextFacts.Linking;

/// <summary>
/// The features by which the time that a figure is about, or is compared with, is told from the others: where it stands, what stands between, the part
/// that it plays in its sentence, its grain, its relation to the day of the report and to the times already chosen. Two models are trained on them, one
/// for periods and one for baselines, each with some of its own. Stateless.
/// </summary>
internal static class TimeFeatures
{
    /// <summary>The length of the feature vector as a power of two.</summary>
    public const int Bits = 18;

    // Template numbers, part of the trained model: a changed meaning needs a new number and a new training.
    private const int Source = 1, SourceKind = 2, SourceChange = 3, Between = 4, BetweenRole = 5, Role = 6, RoleChange = 7, Grain = 8, GrainSource = 9, WordBefore = 10, WordAfter = 11,
        Words = 12, Sentences = 13, Paragraph = 14, IsPrevious = 15, PreviousLink = 16, Reference = 17, ReferenceChange = 18, PeriodRelation = 19, PeriodRelationRole = 20, Alone = 21,
        NoneUnit = 22, NoneBefore = 23, NoneAfter = 24, NoneChange = 25, NonePrevious = 26, Gap = 27, SentenceStart = 28, Bracket = 29, UnitRole = 30, NoneUnitBefore = 31, OriginForm = 32,
        Count = 33, FirstOfSentence = 34, CompareNear = 35, NoneTimes = 36, NoneCompare = 37, Heading = 38, WordBeforeChange = 39, FigureBetween = 40, NoneWord = 41, SourceAny = 42,
        IsLast = 43, Uses = 44, LastSource = 45, UsesSource = 46,
        LastRelation = 47, LastRelationGrain = 48, Lines = 49, Column = 50, ColumnCounts = 51, LinesRole = 53,
        NoneSize = 54, NoneSizeUnit = 55, NoneRoles = 56, NoneForm = 57, NoneFormUnit = 58, NoneRolesUnit = 59, Break = 60, BreakLast = 61, Newest = 62, NewestLink = 63, NewestSource = 64,
        NewestGrain = 65, NewestGrainChange = 66, UnitLink = 67, KindLink = 68, BreakHeading = 69, InHeading = 70, Present = 71, Opening = 72, OpeningPair = 73, Spoken = 74, SpokenRole = 75, Superlative = 76,
        Tense = 77, TenseLink = 78, Attached = 79;

    // How far, in tokens, a word of the superlative is looked for.
    private const int SuperlativeReach = 5;

    public static void Extract(in TimeSite site, in TimeCandidate candidate, FeatureBuffer features)
    {
        features.Clear();
        ulong source = (ulong)candidate.Source * 8 + (ulong)candidate.Rank;
        // Against the time of the figure before: 1 neither has one, 2 only the candidate, 3 the same, 4 another.
        ulong previous = site.Choice.Previous is null ? candidate.Value is null ? 1UL : 2UL : site.Choice.Previous.Equals(candidate.Value) ? 3UL : 4UL;
        AddHistory(site, candidate, previous, source, features);
        features.Add(Source, source);
        features.Add(SourceKind, source, site.Kind);
        features.Add(SourceChange, source, site.Change);
        AddTense(site, candidate, previous, source, features);
        features.Add(SourceAny, source, site.Available);
        if (!site.Choice.IsBaseline)
            StretchFeatures.Extract(site, candidate, Coarse(previous), features);
        if (candidate.Source == TimeSource.None)
            AddNone(site, features);
        if (candidate.Value is not null)
            AddRelations(site, candidate, source, features);
        if (candidate.Time >= 0)
            AddTime(site, candidate, previous, source, features);
    }

    // The same where the figure before has none: 1 then, 2 the same, 3 another.
    private static ulong Coarse(ulong previous) => previous < 3 ? 1 : previous - 1;

    /// <summary>Whether the clause of the figure speaks of an unnamed present, or of what is to come, and where the candidate lies then.</summary>
    private static void AddTense(in TimeSite site, in TimeCandidate candidate, ulong previous, ulong source, FeatureBuffer features)
    {
        features.Add(Present, site.Tense, source);
        ulong lies = candidate.Value is null ? 7 : candidate.Days.RelationTo(site.Reference);
        features.Add(Tense, site.Tense, lies);
        features.Add(TenseLink, site.Tense, lies * 8 + Coarse(previous));
    }

    private static void AddHistory(in TimeSite site, in TimeCandidate candidate, ulong previous, ulong source, FeatureBuffer features)
    {
        TimeHistory history = site.Choice.History;
        ulong isSameSentence = site.IsSameSentence ? 1UL : 0;
        features.Add(IsPrevious, previous, isSameSentence);
        features.Add(PreviousLink, previous, site.Link);
        ulong last = (candidate.Value is null ? 0 : candidate.Value.Equals(history.Last) ? 2UL : 1UL) * 2 + (history.Previous is null ? 1UL : 0);
        bool isBaseline = site.Choice.IsBaseline;
        ulong uses = candidate.Value is null ? 7 : (ulong)Math.Min(3, history.UsesOf(candidate.Value).Count);
        if (isBaseline)
            features.Add(IsLast, last, isSameSentence);
        features.Add(LastSource, last, source);
        features.Add(Uses, uses, last);
        features.Add(UsesSource, uses, source);
        if (site.Choice.Period is null && candidate.Value is not null && history.Last is { } known)
        {
            ulong toLast = candidate.Value.Equals(known) ? 15UL : candidate.Days.RelationTo(site.Last);
            features.Add(LastRelation, toLast, source);
            if (isBaseline)
                features.Add(LastRelationGrain, toLast * 16 + (ulong)(candidate.Value.End?.Precision ?? 0), source * 2 + (known.IsPoint ? 1UL : 0));
        }
        if (candidate.Source == TimeSource.None)
            features.Add(NonePrevious, site.Choice.Previous is null ? 1UL : 0, site.Kind);
        AddNewest(site, candidate, previous, source, features);
        if (site.Index == 0)
            return;
        if (!site.IsSameSentence)
            AddBreak(site, candidate, previous, last, features);
        AddUnits(site, previous, last, features);
    }

    /// <summary>What parts the sentence of the figure from that of the figure before: a new line or paragraph often begins a new period.</summary>
    private static void AddBreak(in TimeSite site, in TimeCandidate candidate, ulong sameAsPrevious, ulong last, FeatureBuffer features)
    {
        LinkingText text = site.Text;
        int sentence = text.FigureAt(site.Index).Sentence;
        int previous = text.FigureAt(site.Index - 1).Sentence;
        int first = text.SentenceFirst(sentence);
        ulong gap = (ulong)text.Buffer[first].Gap * 4 + (ulong)Math.Min(sentence - previous, 3);
        if (site.Choice.IsBaseline)
        {
            ulong opening = KeyAt(text.Buffer, first);
            features.Add(Opening, opening, sameAsPrevious * 8 + last);
            features.Add(OpeningPair, opening * 31 + KeyAhead(text.Buffer, first + 1, text.HorizonOf(sentence)), sameAsPrevious * 8 + last);
        }
        features.Add(Break, sameAsPrevious, gap);
        features.Add(BreakLast, sameAsPrevious * 8 + last, gap);
        int heading = text.HeadingOf(sentence);
        ulong under = heading < 0 ? 0 : heading == text.HeadingOf(previous) ? 1UL : text.HasTime(heading) ? 2UL : 3UL;
        features.Add(BreakHeading, sameAsPrevious * 8 + last, gap * 4 + under);
        if (candidate.Time >= 0 && under > 0)
            features.Add(InHeading, text.TimeAt(candidate.Time).Sentence == heading ? 1UL : 0, under * 8 + sameAsPrevious);
    }

    /// <summary>The candidate against the last time that is told between the figure before and this one: a time that is newly told often governs what follows.</summary>
    private static void AddNewest(in TimeSite site, in TimeCandidate candidate, ulong previous, ulong source, FeatureBuffer features)
    {
        ulong other = candidate.Source == TimeSource.None ? 2UL : 2 + previous;
        ulong which = HeldAgainst(site, site.Newest, candidate, itself: 1, equal: 9, other);
        features.Add(Newest, which, site.NewestForm);
        features.Add(NewestLink, which * 256 + site.Link, site.NewestForm);
        features.Add(NewestSource, which * 64 + source, site.NewestForm);
        features.Add(NewestGrain, which, site.NewestGrain);
        features.Add(NewestGrainChange, which * 8 + site.Change, site.NewestGrain);
    }

    /// <summary>Whether a candidate is a time of the text, another mention of it, or neither, which it is too if <paramref name="time"/> is negative.</summary>
    internal static ulong HeldAgainst(in TimeSite site, int time, in TimeCandidate candidate, ulong itself, ulong equal, ulong other)
    {
        if (time < 0)
            return other;
        if (candidate.Time == time)
            return itself;
        return candidate.Value is not null && site.Text.TimeAt(time).Value.Equals(candidate.Value) ? equal : other;
    }

    /// <summary>Whether the figure counts what the figure before counted.</summary>
    private static void AddUnits(in TimeSite site, ulong sameAsPrevious, ulong last, FeatureBuffer features)
    {
        ref readonly FigureCandidate previous = ref site.Text.FigureAt(site.Index - 1).Figure;
        ref readonly FigureCandidate figure = ref site.Text.FigureAt(site.Index).Figure;
        ulong previousKind = TimeSite.KindOf(previous);
        ulong alike = (UnitOf(site.Text, previous) == UnitOf(site.Text, figure) ? 2UL : 0) + (previousKind == site.Kind ? 1UL : 0);
        features.Add(UnitLink, sameAsPrevious * 8 + last, alike * 512 + site.Link);
        features.Add(KindLink, sameAsPrevious * 8 + last, (previousKind * 64 + site.Kind) * 2 + (site.Link == 0 ? 0 : 1UL));
    }

    /// <summary>The word of a figure's unit, or the sort of it where there is none.</summary>
    internal static ulong UnitOf(LinkingText text, in FigureCandidate figure) => figure.Unit.End > figure.Unit.First ? text.Buffer[figure.Unit.First].Key : (ulong)figure.Unit.Source;

    private static void AddNone(in TimeSite site, FeatureBuffer features)
    {
        LinkingText text = site.Text;
        ref readonly FigureMention mention = ref text.FigureAt(site.Index);
        ref readonly FigureCandidate figure = ref mention.Figure;
        TokenBuffer buffer = text.Buffer;
        ulong kind = site.Kind;
        ulong unit = site.Unit;
        ulong before = site.Before;
        features.Add(NoneUnit, unit);
        features.Add(NoneUnitBefore, unit, before);
        features.Add(NoneBefore, before, KeyBehind(buffer, figure.FullFirst - 2, figure.FullFirst));
        features.Add(NoneAfter, KeyAhead(buffer, figure.FullEnd, text.HorizonOf(mention.Sentence)), kind);
        features.Add(NoneChange, site.Change, kind);
        features.Add(NoneTimes, site.Available, kind);
        int sentenceFirst = text.SentenceFirst(mention.Sentence);
        for (int i = figure.FullFirst - 1; i >= sentenceFirst && i > figure.FullFirst - 9; i--)
            features.Add(NoneWord, KeyAt(buffer, i));
        for (int i = figure.End; i < text.SentenceEnd(mention.Sentence) && i < figure.End + 6; i++)
            features.Add(NoneWord, KeyAt(buffer, i), 1);
        ulong compared = 0;
        foreach (TimeCandidate other in site.Candidates)
        {
            if (other.Time >= 0 && text.TimeAt(other.Time).Role == DateRole.Compared && text.TimeAt(other.Time).Sentence == mention.Sentence)
                compared |= 1UL << (int)other.Source;
        }
        features.Add(NoneCompare, compared, site.Change);
        AddNoneForm(text, figure, sentenceFirst, unit, kind, features);
    }

    /// <summary>The size of the figure, how it is written and what leads to it: ages, numbers of a thing's parts and measures of a thing have no period.</summary>
    private static void AddNoneForm(LinkingText text, in FigureCandidate figure, int sentenceFirst, ulong unit, ulong kind, FeatureBuffer features)
    {
        ulong size = SizeOf(Math.Abs(figure.Value)) * 8 + (ulong)figure.Writing;
        features.Add(NoneSize, size, kind);
        features.Add(NoneSizeUnit, size, unit);
        ulong form = (ulong)figure.Form * 16 + (ulong)figure.Bound;
        features.Add(NoneForm, form, kind);
        features.Add(NoneFormUnit, form, unit);
        ulong roles = 0;
        for (int i = figure.FullFirst - 1; i >= sentenceFirst && i > figure.FullFirst - 4; i--)
            roles = roles * 256 + (ulong)text.PartOf(i) * 32 + (ulong)text.RoleOf(i);
        features.Add(NoneRoles, roles, kind);
        features.Add(NoneRolesUnit, roles, unit);
    }

    private static ulong SizeOf(decimal value) => value switch
    {
        0 => 0,
        < 1 => 1,
        < 3 => 2,
        < 10 => 3,
        < 20 => 4,
        < 100 => 5,
        < 1000 => 6,
        < 1000000 => 7,
        _ => 8,
    };

    private static void AddRelations(in TimeSite site, in TimeCandidate candidate, ulong source, FeatureBuffer features)
    {
        ulong toReference = candidate.Days.RelationTo(site.Reference);
        features.Add(Reference, toReference, source);
        features.Add(ReferenceChange, toReference, site.Change);
        if (site.Choice.Period is not { } period)
        {
            features.Add(PeriodRelation, 99, source);
            return;
        }
        ulong toPeriod = period.Equals(candidate.Value) ? 15UL : candidate.Days.RelationTo(site.Period);
        ulong sameGrain = candidate.Value!.End?.Precision == period.End?.Precision && candidate.Value.IsPoint == period.IsPoint ? 1UL : 0;
        features.Add(PeriodRelation, toPeriod * 2 + sameGrain, source);
        features.Add(PeriodRelationRole, toPeriod * 2 + sameGrain, site.Change);
    }

    private static void AddTime(in TimeSite site, in TimeCandidate candidate, ulong previous, ulong source, FeatureBuffer features)
    {
        LinkingText text = site.Text;
        TokenBuffer buffer = text.Buffer;
        ref readonly FigureMention mention = ref text.FigureAt(site.Index);
        ref readonly FigureCandidate figure = ref mention.Figure;
        ref readonly TimeMention time = ref text.TimeAt(candidate.Time);
        ulong change = site.Change;
        bool isBaseline = site.Choice.IsBaseline;
        ulong role = (ulong)time.Role * 8 + (ulong)candidate.Source;
        ulong grain = (ulong)time.Expression.Start.Grain * 8 + (ulong)time.Expression.Form;
        features.Add(Grain, grain, source);
        features.Add(OriginForm, (ulong)time.Expression.Start.Origin * 8 + (ulong)time.Expression.Form, role);
        ulong wordBefore = KeyBehind(buffer, time.First - 1, time.First);
        if (isBaseline)
        {
            features.Add(Role, role, (ulong)candidate.Rank);
            features.Add(RoleChange, role, change);
            features.Add(UnitRole, role, site.Kind);
            features.Add(GrainSource, grain, role);
            features.Add(WordBefore, wordBefore, (ulong)candidate.Source);
        }
        features.Add(WordBeforeChange, wordBefore, ((ulong)candidate.Source * 8) + change);
        features.Add(Words, wordBefore, KeyBehind(buffer, time.First - 2, time.First));
        features.Add(WordAfter, KeyAhead(buffer, time.End, text.HorizonOf(time.Sentence)), (ulong)candidate.Source);
        int sentenceFirst = text.SentenceFirst(time.Sentence);
        ulong spoken = text.SpeechAround(time);
        features.Add(Spoken, spoken, source * 8 + (ulong)Math.Min(mention.Sentence - time.Sentence, 3));
        features.Add(SpokenRole, spoken * 256 + role, (ulong)time.Expression.Start.Grain * 8 + Coarse(previous));
        ulong superlative = 0;
        for (int i = time.First - 1; i >= sentenceFirst && i >= time.First - SuperlativeReach; i--)
            superlative |= text.RoleOf(i) == PhraseRole.Superlative ? 1UL : 0;
        features.Add(Superlative, superlative, source * 8 + (ulong)Math.Min(mention.Sentence - time.Sentence, 3));
        features.Add(SentenceStart, (ulong)Math.Min(time.First - sentenceFirst, 3), source);
        int sentences = mention.Sentence - time.Sentence;
        if (sentences == 0)
        {
            bool isBefore = candidate.Source == TimeSource.Before || time.End <= figure.First;
            int first = isBefore ? time.End : figure.FullEnd;
            int end = isBefore ? figure.FullFirst : time.First;
            features.Add(Gap, (ulong)Math.Min(end - first, 12), source);
            if (isBaseline)
                AddWay(site, candidate, first, end, role, features);
            else if (candidate.Source == TimeSource.After)
                AddAttached(text, time, first, Coarse(previous), features);
        }
        else
        {
            features.Add(Sentences, (ulong)Math.Min(sentences, 5), source);
            features.Add(Heading, text.Figures.Count > 0 && text.FiguresBetween(time.End, text.SentenceEnd(time.Sentence)) + text.FiguresBetween(sentenceFirst, time.First) == 0 ? 1UL : 0, (ulong)Math.Min(sentences, 5));
            features.Add(Paragraph, buffer[text.SentenceFirst(mention.Sentence)].Gap >= TokenGap.Line ? 1UL : 0, (ulong)candidate.Rank * 8 + (ulong)Math.Min(sentences, 5));
            features.Add(FirstOfSentence, role, (ulong)Math.Min(sentences, 5));
        }
        AddLines(site, time, candidate, role, source, features);
    }

    /// <summary>The word between a figure and a time behind it, and whether a mark follows: 150.000 đồng/kg của tháng 9.</summary>
    private static void AddAttached(LinkingText text, in TimeMention time, int first, ulong previous, FeatureBuffer features)
    {
        const ulong Adjacent = 1, Apart = 2;
        ulong word = (time.First - first) switch { 0 => Adjacent, 1 => KeyAt(text.Buffer, first), _ => Apart };
        ulong closes = time.End >= text.SentenceEnd(time.Sentence) || text.PartOf(time.End) == TokenPart.Mark ? 1UL : 0;
        features.Add(Attached, word, previous * 2 + closes);
    }

    /// <summary>The lines between, and where both stand in columns: whether the figure is in the time's.</summary>
    private static void AddLines(in TimeSite site, in TimeMention time, in TimeCandidate candidate, ulong role, ulong source, FeatureBuffer features)
    {
        int lines = site.Line - site.Text.LineOf(time.First);
        ulong distance = (ulong)(lines < 0 ? 7 : Math.Min(lines, 6));
        features.Add(Lines, distance, source);
        features.Add(LinesRole, distance, role);
        if (lines <= 0 || time.LineTimes < 2)
            return;
        ulong match = (time.Column == site.Column ? 1UL : 0) * 4 + (time.LineTimes == site.LineFigures ? 2UL : 0) + (site.HasTimeInLine ? 1UL : 0);
        features.Add(Column, match, distance);
        features.Add(ColumnCounts, match, (ulong)candidate.Source);
    }

    /// <summary>What stands between a time and the figure in its sentence: a comparison is tied to its time by the words between.</summary>
    private static void AddWay(in TimeSite site, in TimeCandidate candidate, int first, int end, ulong role, FeatureBuffer features)
    {
        LinkingText text = site.Text;
        ulong source = (ulong)candidate.Source * 8 + (ulong)candidate.Rank;
        ulong marks = (ulong)Math.Min(text.MarksBetween(first, end), 4);
        ulong figures = (ulong)Math.Min(text.FiguresBetween(first, end), 4);
        features.Add(Between, marks * 8 + figures, source);
        features.Add(FigureBetween, figures * 8 + (ulong)text.TimeAt(candidate.Time).Role, site.Change * 8 + (ulong)candidate.Source);
        features.Add(BetweenRole, marks * 8 + figures, role);
        AddPath(text, first, end, role, site.Change, features);
        features.Add(Bracket, DepthBetween(text, first, end), (ulong)candidate.Source);
    }

    /// <summary>The roles of the words between time and figure, nearest to the time first.</summary>
    private static void AddPath(LinkingText text, int first, int end, ulong role, ulong change, FeatureBuffer features)
    {
        ulong path = 0;
        int steps = 0;
        for (int i = first; i < end && steps < 4; i++)
        {
            PhraseRole word = text.RoleOf(i);
            TokenPart part = text.PartOf(i);
            ulong step = part switch { TokenPart.Mark => 40UL + (ulong)text.Buffer[i].Symbol % 64, TokenPart.Figure => 30UL, TokenPart.Time => 31UL, _ => (ulong)word };
            if (step == 0 || (i > first && text.PartOf(i - 1) == part && text.RoleOf(i - 1) == word))
                continue;
            path = path * 128 + step;
            steps++;
        }
        features.Add(CompareNear, path, role);
        features.Add(Count, path, change * 64 + role);
    }

    /// <summary>Whether a bracket opens, or closes, between two places.</summary>
    private static ulong DepthBetween(LinkingText text, int first, int end)
    {
        ulong depth = 0;
        for (int i = first; i < end && i < first + 60; i++)
        {
            if (text.Buffer[i].Symbol == '(')
                depth |= 1;
            else if (text.Buffer[i].Symbol == ')')
                depth = (depth & 1) != 0 ? depth & ~1UL : depth | 2;
        }
        return depth;
    }
}
