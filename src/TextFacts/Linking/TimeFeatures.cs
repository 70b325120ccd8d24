using TextFacts.Classification;
using TextFacts.Lexicon;
using TextFacts.Recognition.Dates;
using TextFacts.Recognition.Numbers;
using TextFacts.Resolution;
using TextFacts.Text;
using static TextFacts.Classification.TokenKeys;

namespace TextFacts.Linking;

/// <summary>What is known of a figure when its times are chosen.</summary>
/// <param name="Change">Its change.</param>
/// <param name="Period">Its period, when the baseline is chosen.</param>
/// <param name="Previous">The time of the same sort that the figure before it was given.</param>
/// <param name="History">What the figures before were given.</param>
/// <param name="Reference">The day of the report.</param>
internal readonly record struct TimeChoice(Change Change, CalendarInterval? Period, CalendarInterval? Previous, TimeHistory History, DateOnly? Reference);

/// <summary>
/// The features by which the time that a figure is about, or is compared with, is told from the others: where it stands, what stands between, the part
/// that it plays in its sentence, its grain, its relation to the day of the report and to the times already chosen. Two models are trained on them, one
/// for periods and one for baselines. Stateless.
/// </summary>
internal static class TimeFeatures
{
    /// <summary>The length of the feature vector as a power of two.</summary>
    public const int Bits = 18;

    // Template numbers, part of the trained model: a changed meaning needs a new number and a new training.
    private const int Source = 1, SourceKind = 2, Between = 4, BetweenRole = 5, RoleChange = 7, Grain = 8, GrainSource = 9, WordBefore = 10, WordAfter = 11,
        Words = 12, Paragraph = 14, IsPrevious = 15, PreviousLink = 16, Reference = 17, ReferenceChange = 18, PeriodRelation = 19, PeriodRelationRole = 20, Alone = 21,
        NoneUnit = 22, NoneBefore = 23, NoneAfter = 24, NoneChange = 25, NonePrevious = 26, Gap = 27, SentenceStart = 28, Bracket = 29, UnitRole = 30, OriginForm = 32,
        Count = 33, FirstOfSentence = 34, CompareNear = 35, NoneTimes = 36, NoneCompare = 37, Heading = 38, WordBeforeChange = 39, FigureBetween = 40, NoneWord = 41, SourceAny = 42,
        IsLast = 43, Uses = 44, LastSource = 45, UsesSource = 46,
        LastRelation = 47, LastRelationGrain = 48, Lines = 49, Column = 50, ColumnCounts = 51, SameLine = 52, LinesRole = 53,
        NoneSize = 54, NoneSizeUnit = 55, NoneRoles = 56, NoneForm = 57, NoneFormUnit = 58, NoneRolesUnit = 59, Break = 60, BreakLast = 61, Newest = 62, NewestLink = 63, NewestSource = 64,
        NewestGrain = 65, NewestGrainChange = 66, UnitLink = 67, KindLink = 68, BreakHeading = 69, InHeading = 70, Present = 71, Superlative = 76,
        Tense = 77, TenseLink = 78, Report = 79, ReportBreak = 80, ReportKind = 81, Section = 83, SectionBreak = 84, SectionPrevious = 85, Fronted = 86, FrontedBreak = 87, Length = 92;

    // How far, in tokens, a line of a table is looked over.
    private const int LineReach = 40;

    // How far, in tokens, a word of the superlative is looked for.
    private const int SuperlativeReach = 5;

    public static void Extract(LinkingText text, int index, in TimeCandidate candidate, List<TimeCandidate> candidates, in TimeChoice choice, FeatureBuffer features)
    {
        features.Clear();
        ref readonly FigureMention mention = ref text.FigureAt(index);
        ref readonly FigureCandidate figure = ref mention.Figure;
        ulong kind = KindOf(figure);
        ulong change = (ulong)choice.Change;
        bool isSameSentence = index > 0 && text.FigureAt(index - 1).Sentence == mention.Sentence;
        ulong source = (ulong)candidate.Source * 8 + (ulong)candidate.Rank;
        AddHistory(text, index, candidate, choice, source, isSameSentence, features);
        features.Add(Source, source);
        features.Add(SourceKind, source, kind);
        ulong available = AvailableOf(candidates);
        AddTense(text.TenseOf(index), candidate, choice, source, features);
        AddReport(text, mention, candidate, choice, source, kind, isSameSentence, features);
        features.Add(SourceAny, source, available);
        if (candidate.Source == TimeSource.None)
            AddNone(text, mention, candidates, choice, kind, available, features);
        if (candidate.Value is not null)
            AddRelations(candidate, choice, source, features);
        if (candidate.Time >= 0)
            AddTime(text, mention, text.TimeAt(candidate.Time), candidate, choice, kind, source, features);
    }

    private static ulong AgainstPrevious(in TimeCandidate candidate, in TimeChoice choice) => choice.Previous is null ? 1UL : choice.Previous.Equals(candidate.Value) ? 2UL : 3UL;

    /// <summary>Whether the clause of the figure speaks of an unnamed present, or of what is to come, and where the candidate lies then.</summary>
    private static void AddTense(ulong tense, in TimeCandidate candidate, in TimeChoice choice, ulong source, FeatureBuffer features)
    {
        features.Add(Present, tense, source);
        ulong lies = candidate.Value is null ? 7 : RelationOf(candidate.Value, choice.Reference, choice.Reference);
        features.Add(Tense, tense, lies);
        features.Add(TenseLink, tense, lies * 8 + AgainstPrevious(candidate, choice));
    }

    /// <summary>The candidate against the time that the report, and the section, is about: what is told of another time in between ends with its sentence or paragraph.</summary>
    private static void AddReport(LinkingText text, in FigureMention mention, in TimeCandidate candidate, in TimeChoice choice, ulong source, ulong kind, bool isSameSentence, FeatureBuffer features)
    {
        ulong previous = AgainstPrevious(candidate, choice);
        ulong gap = isSameSentence ? 0 : 1 + (ulong)text.Buffer[text.SentenceFirst(mention.Sentence)].Gap;
        ulong report = AgainstTime(text, text.ReportTime, mention, candidate);
        features.Add(Report, report, source);
        features.Add(ReportBreak, report * 8 + previous, gap);
        features.Add(ReportKind, report, kind);
        ulong section = AgainstTime(text, text.SectionTimeOf(mention.Sentence), mention, candidate);
        features.Add(Section, section, source);
        features.Add(SectionBreak, section * 8 + previous, gap);
        features.Add(SectionPrevious, section * 64 + report, previous);
    }

    private static ulong AgainstTime(LinkingText text, int time, in FigureMention mention, in TimeCandidate candidate)
    {
        if (time < 0 || time >= mention.TimesBefore)
            return candidate.Value is null ? 0UL : 1UL;
        ref readonly TimeMention report = ref text.TimeAt(time);
        ulong place = (ulong)Math.Min(text.LineOf(report.First), 2);
        ulong relation = candidate.Value is null ? 1UL : candidate.Value.Equals(report.Value) ? 2UL : 3UL + RelationOf(candidate.Value, report.Value.FirstDay, report.Value.LastDay);
        return relation * 4 + place;
    }

    private static void AddHistory(LinkingText text, int index, in TimeCandidate candidate, in TimeChoice choice, ulong source, bool isSameSentence, FeatureBuffer features)
    {
        ulong sameAsPrevious = choice.Previous is null ? candidate.Value is null ? 1UL : 2UL : choice.Previous.Equals(candidate.Value) ? 3UL : 4UL;
        ulong link = LinkOf(text, index, isSameSentence);
        features.Add(IsPrevious, sameAsPrevious, isSameSentence ? 1UL : 0);
        features.Add(PreviousLink, sameAsPrevious, link);
        ulong last = (candidate.Value is null ? 0 : candidate.Value.Equals(choice.History.Last) ? 2UL : 1UL) * 2 + (choice.History.Previous is null ? 1UL : 0);
        ulong uses = candidate.Value is null ? 7 : (ulong)Math.Min(3, choice.History.UsesOf(candidate.Value));
        features.Add(IsLast, last, isSameSentence ? 1UL : 0);
        features.Add(LastSource, last, source);
        features.Add(Uses, uses, last);
        features.Add(UsesSource, uses, source);
        if (choice.Period is null && candidate.Value is not null && choice.History.Last is { } known)
        {
            ulong toLast = candidate.Value.Equals(known) ? 15UL : RelationOf(candidate.Value, known.FirstDay, known.LastDay);
            features.Add(LastRelation, toLast, source);
            features.Add(LastRelationGrain, toLast * 16 + (ulong)(candidate.Value.End?.Precision ?? 0), source * 2 + (known.IsPoint ? 1UL : 0));
        }
        if (candidate.Source == TimeSource.None)
            features.Add(NonePrevious, choice.Previous is null ? 1UL : 0, KindOf(text.FigureAt(index).Figure));
        AddNewest(text, index, candidate, sameAsPrevious, choice, source, link, features);
        if (index == 0)
            return;
        if (!isSameSentence)
            AddBreak(text, index, candidate, sameAsPrevious, last, features);
        AddUnits(text, index, sameAsPrevious, last, link, features);
    }

    /// <summary>What parts the sentence of the figure from that of the figure before: a new line or paragraph often begins a new period.</summary>
    private static void AddBreak(LinkingText text, int index, in TimeCandidate candidate, ulong sameAsPrevious, ulong last, FeatureBuffer features)
    {
        int sentence = text.FigureAt(index).Sentence;
        int previous = text.FigureAt(index - 1).Sentence;
        ulong gap = (ulong)text.Buffer[text.SentenceFirst(sentence)].Gap * 4 + (ulong)Math.Min(sentence - previous, 3);
        features.Add(Break, sameAsPrevious, gap);
        features.Add(BreakLast, sameAsPrevious * 8 + last, gap);
        int heading = text.HeadingOf(sentence);
        ulong under = heading < 0 ? 0 : heading == text.HeadingOf(previous) ? 1UL : text.HasTime(heading) ? 2UL : 3UL;
        features.Add(BreakHeading, sameAsPrevious * 8 + last, gap * 4 + under);
        if (candidate.Time >= 0 && under > 0)
            features.Add(InHeading, text.TimeAt(candidate.Time).Sentence == heading ? 1UL : 0, under * 8 + sameAsPrevious);
    }

    /// <summary>The candidate against the last time that is told between the figure before and this one: a time that is newly told often governs what follows.</summary>
    private static void AddNewest(LinkingText text, int index, in TimeCandidate candidate, ulong sameAsPrevious, in TimeChoice choice, ulong source, ulong link, FeatureBuffer features)
    {
        ref readonly FigureMention mention = ref text.FigureAt(index);
        int newest = mention.TimesBefore - 1;
        int since = index > 0 ? text.FigureAt(index - 1).TimesBefore : 0;
        while (newest >= since && text.TimeAt(newest).Role is DateRole.Descriptive or DateRole.InDirective)
            newest--;
        ulong form = 1;
        ulong grain = 1;
        ulong which = candidate.Source == TimeSource.None ? 2UL : 2 + sameAsPrevious;
        if (newest >= since)
        {
            ref readonly TimeMention time = ref text.TimeAt(newest);
            ulong isHere = time.Sentence == mention.Sentence ? 1UL : 0;
            form = 2 + (ulong)time.Role * 16 + (ulong)Math.Min(time.First - text.SentenceFirst(time.Sentence), 2) * 4 + isHere;
            grain = 2 + ((ulong)time.Expression.Start.Grain * 8 + (ulong)time.Expression.Form) * 2 + isHere;
            if (candidate.Time == newest)
                which = 1;
            else if (candidate.Value is not null && time.Value.Equals(candidate.Value))
                which = 9;
        }
        features.Add(Newest, which, form);
        features.Add(NewestLink, which * 256 + link, form);
        features.Add(NewestSource, which * 64 + source, form);
        features.Add(NewestGrain, which, grain);
        features.Add(NewestGrainChange, which * 8 + (ulong)choice.Change, grain);
    }

    /// <summary>Whether the figure counts what the figure before counted.</summary>
    private static void AddUnits(LinkingText text, int index, ulong sameAsPrevious, ulong last, ulong link, FeatureBuffer features)
    {
        ref readonly FigureCandidate previous = ref text.FigureAt(index - 1).Figure;
        ref readonly FigureCandidate figure = ref text.FigureAt(index).Figure;
        ulong previousKind = KindOf(previous);
        ulong kind = KindOf(figure);
        ulong alike = (UnitOf(text, previous) == UnitOf(text, figure) ? 2UL : 0) + (previousKind == kind ? 1UL : 0);
        features.Add(UnitLink, sameAsPrevious * 8 + last, alike * 512 + link);
        features.Add(KindLink, sameAsPrevious * 8 + last, (previousKind * 64 + kind) * 2 + (link == 0 ? 0 : 1UL));
    }

    private static ulong UnitOf(LinkingText text, in FigureCandidate figure) => figure.Unit.End > figure.Unit.First ? text.Buffer[figure.Unit.First].Key : (ulong)figure.Unit.Source;

    private static ulong KindOf(in FigureCandidate figure) => figure.IsPercentage ? 1UL
        : figure.Unit.Source is UnitSource.Lexicon or UnitSource.Before or UnitSource.Inherited ? 8UL + (ulong)figure.Unit.Category : 2UL + (ulong)figure.Unit.Source;

    private static ulong AvailableOf(List<TimeCandidate> candidates)
    {
        ulong available = 0;
        foreach (TimeCandidate candidate in candidates)
            available |= 1UL << (int)candidate.Source;
        return available;
    }

    private static ulong LinkOf(LinkingText text, int index, bool isSameSentence)
    {
        if (!isSameSentence)
            return 0;
        int first = text.FigureAt(index - 1).Figure.FullEnd;
        int end = text.FigureAt(index).Figure.FullFirst;
        ulong marks = 0;
        for (int i = Math.Max(first, end - 24); i < end; i++)
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

    private static void AddNone(LinkingText text, in FigureMention mention, List<TimeCandidate> candidates, in TimeChoice choice, ulong kind, ulong available, FeatureBuffer features)
    {
        ref readonly FigureCandidate figure = ref mention.Figure;
        TokenBuffer buffer = text.Buffer;
        ulong unit = UnitOf(text, figure);
        ulong before = KeyBehind(buffer, figure.FullFirst - 1, figure.FullFirst);
        features.Add(NoneUnit, unit);
        features.Add(NoneBefore, before, KeyBehind(buffer, figure.FullFirst - 2, figure.FullFirst));
        features.Add(NoneAfter, KeyAhead(buffer, figure.FullEnd, text.HorizonOf(mention.Sentence)), kind);
        features.Add(NoneChange, (ulong)choice.Change, kind);
        features.Add(NoneTimes, available, kind);
        int sentenceFirst = text.SentenceFirst(mention.Sentence);
        for (int i = figure.FullFirst - 1; i >= sentenceFirst && i > figure.FullFirst - 9; i--)
            features.Add(NoneWord, KeyAt(buffer, i));
        for (int i = figure.End; i < text.SentenceEnd(mention.Sentence) && i < figure.End + 6; i++)
            features.Add(NoneWord, KeyAt(buffer, i), 1);
        ulong compared = 0;
        foreach (TimeCandidate other in candidates)
        {
            if (other.Time >= 0 && text.TimeAt(other.Time).Role == DateRole.Compared && text.TimeAt(other.Time).Sentence == mention.Sentence)
                compared |= 1UL << (int)other.Source;
        }
        features.Add(NoneCompare, compared, (ulong)choice.Change);
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

    private static void AddRelations(in TimeCandidate candidate, in TimeChoice choice, ulong source, FeatureBuffer features)
    {
        ulong toReference = RelationOf(candidate.Value!, choice.Reference, choice.Reference);
        features.Add(Reference, toReference, source);
        features.Add(ReferenceChange, toReference, (ulong)choice.Change);
        if (choice.Period is { } period)
        {
            ulong toPeriod = period.Equals(candidate.Value) ? 15UL : RelationOf(candidate.Value!, period.FirstDay, period.LastDay);
            ulong sameGrain = candidate.Value!.End?.Precision == period.End?.Precision && candidate.Value.IsPoint == period.IsPoint ? 1UL : 0;
            features.Add(PeriodRelation, toPeriod * 2 + sameGrain, source);
            features.Add(PeriodRelationRole, toPeriod * 2 + sameGrain, (ulong)choice.Change);
        }
        else
        {
            features.Add(PeriodRelation, 99, source);
        }
    }

    /// <summary>Whether a time lies before, around, within or after a stretch of days.</summary>
    private static ulong RelationOf(CalendarInterval value, DateOnly? first, DateOnly? last)
    {
        if (first is null || last is null || value.FirstDay is not { } start || value.LastDay is not { } end)
            return 0;
        if (end < first)
            return first.Value.Year - end.Year > 1 ? 1UL : 2UL;
        if (start > last)
            return 3;
        return start <= first && end >= last ? 4UL : 5UL;
    }

    private static void AddTime(LinkingText text, in FigureMention mention, in TimeMention time, in TimeCandidate candidate, in TimeChoice choice, ulong kind, ulong source, FeatureBuffer features)
    {
        TokenBuffer buffer = text.Buffer;
        ref readonly FigureCandidate figure = ref mention.Figure;
        ulong change = (ulong)choice.Change;
        ulong role = (ulong)time.Role * 8 + (ulong)candidate.Source;
        features.Add(RoleChange, role, change);
        features.Add(UnitRole, role, kind);
        ulong grain = (ulong)time.Expression.Start.Grain * 8 + (ulong)time.Expression.Form;
        features.Add(Grain, grain, source);
        features.Add(GrainSource, grain, role);
        features.Add(OriginForm, (ulong)time.Expression.Start.Origin * 8 + (ulong)time.Expression.Form, role);
        ulong wordBefore = KeyBehind(buffer, time.First - 1, time.First);
        features.Add(WordBefore, wordBefore, (ulong)candidate.Source);
        features.Add(WordBeforeChange, wordBefore, ((ulong)candidate.Source * 8) + change);
        features.Add(Words, wordBefore, KeyBehind(buffer, time.First - 2, time.First));
        features.Add(WordAfter, KeyAhead(buffer, time.End, text.HorizonOf(time.Sentence)), (ulong)candidate.Source);
        int sentenceFirst = text.SentenceFirst(time.Sentence);
        ulong superlative = 0;
        for (int i = time.First - 1; i >= sentenceFirst && i >= time.First - SuperlativeReach; i--)
            superlative |= text.RoleOf(i) == PhraseRole.Superlative ? 1UL : 0;
        features.Add(Superlative, superlative, source * 8 + (ulong)Math.Min(mention.Sentence - time.Sentence, 3));
        features.Add(SentenceStart, (ulong)Math.Min(time.First - sentenceFirst, 3), source);
        int sentences = mention.Sentence - time.Sentence;
        ulong steps = (ulong)Math.Min(sentences, 3);
        // Where the time stands at the head of its sentence, and that at the head of its paragraph, it governs what follows.
        ulong front = (ulong)Math.Min(time.First - sentenceFirst, 3) * 2 + (buffer[sentenceFirst].Gap >= TokenGap.Line ? 1UL : 0);
        ulong lines = (ulong)Math.Clamp(text.LineOf(figure.First) - text.LineOf(time.First), 0, 2);
        features.Add(Fronted, front * 4 + steps, source);
        features.Add(FrontedBreak, front * 4 + lines, (ulong)time.Role * 8 + steps);
        if (figure.Unit.Category == UnitCategory.Duration && !figure.IsPercentage)
            features.Add(Length, LengthOf(candidate.Value!, figure), time.First > 0 && buffer[time.First - 1].Symbol == '(' ? 1UL : 0);
        if (sentences == 0)
        {
            bool isBefore = candidate.Source == TimeSource.Before || time.End <= figure.First;
            int first = isBefore ? time.End : figure.FullEnd;
            int end = isBefore ? figure.FullFirst : time.First;
            ulong marks = (ulong)Math.Min(text.MarksBetween(first, end), 4);
            ulong figures = (ulong)Math.Min(text.FiguresBetween(first, end), 4);
            features.Add(Between, marks * 8 + figures, source);
            features.Add(FigureBetween, figures * 8 + (ulong)time.Role, change * 8 + (ulong)candidate.Source);
            features.Add(BetweenRole, marks * 8 + figures, role);
            features.Add(Gap, (ulong)Math.Min(end - first, 12), source);
            AddPath(text, first, end, role, change, features);
            features.Add(Bracket, DepthBetween(text, first, end), (ulong)candidate.Source);
        }
        else
        {
            features.Add(Heading, text.Figures.Count > 0 && text.FiguresBetween(time.End, text.SentenceEnd(time.Sentence)) + text.FiguresBetween(sentenceFirst, time.First) == 0 ? 1UL : 0, (ulong)Math.Min(sentences, 5));
            features.Add(Paragraph, buffer[text.SentenceFirst(mention.Sentence)].Gap >= TokenGap.Line ? 1UL : 0, (ulong)candidate.Rank * 8 + (ulong)Math.Min(sentences, 5));
            features.Add(FirstOfSentence, role, (ulong)Math.Min(sentences, 5));
        }
        AddLines(text, mention, time, candidate, role, source, features);
    }

    /// <summary>Whether a stretch of years is as long as the figure says.</summary>
    private static ulong LengthOf(CalendarInterval value, in FigureCandidate figure)
    {
        if (value.IsPoint || value.FirstDay is not { } first || value.LastDay is not { } last)
            return 0;
        decimal years = last.Year - first.Year;
        return years == figure.Value ? 2UL : years + 1 == figure.Value ? 3UL : 1UL;
    }

    /// <summary>The lines between, and where both stand in columns: whether the figure is in the time's.</summary>
    private static void AddLines(LinkingText text, in FigureMention mention, in TimeMention time, in TimeCandidate candidate, ulong role, ulong source, FeatureBuffer features)
    {
        FigureCandidate figure = mention.Figure;
        int lines = text.LineOf(figure.First) - text.LineOf(time.First);
        ulong distance = (ulong)(lines < 0 ? 7 : Math.Min(lines, 6));
        features.Add(Lines, distance, source);
        features.Add(LinesRole, distance, role);
        if (lines <= 0)
            return;
        int head = text.LineFirst(time.First, LineReach);
        int headTimes = text.TimesBetween(head, text.LineEnd(time.First, LineReach, text.Buffer.Count));
        int row = text.LineFirst(figure.First, LineReach);
        int rowFigures = text.FiguresBetween(row, text.LineEnd(figure.First, LineReach, text.HorizonOf(mention.Sentence)));
        if (headTimes < 2)
            return;
        int column = text.TimesBetween(head, time.First);
        int place = text.FiguresBetween(row, figure.First);
        ulong match = (column == place ? 1UL : 0) * 4 + (headTimes == rowFigures ? 2UL : 0) + (text.TimesBetween(row, figure.First) > 0 ? 1UL : 0);
        features.Add(Column, match, distance);
        features.Add(ColumnCounts, match, (ulong)candidate.Source);
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
