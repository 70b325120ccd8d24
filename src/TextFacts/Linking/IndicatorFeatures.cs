using TextFacts.Classification;
using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;
using static TextFacts.Classification.TokenKeys;

namespace TextFacts.Linking;

/// <summary>What is known of a figure when its indicator is chosen.</summary>
/// <param name="Change">Its change.</param>
/// <param name="PreviousIndicator">The indicator of the figure before it.</param>
/// <param name="PreviousChange">The change of the figure before it.</param>
internal readonly record struct IndicatorChoice(Change Change, TokenRange PreviousIndicator, Change PreviousChange);

/// <summary>
/// The features by which the phrase that names what a figure measures is told from the others: its own words, what stands around it and between it and
/// the figure, the figure's unit and change, and whether the figure before measures the same. Stateless.
/// </summary>
internal static class IndicatorFeatures
{
    /// <summary>The length of the feature vector as a power of two.</summary>
    public const int Bits = 20;

    // Template numbers, part of the trained model: a changed meaning needs a new number and a new training.
    private const int Source = 1, SourceKind = 2, SourceUnit = 3, FirstWord = 4, FirstWordSource = 5, LastWord = 6, WordBefore = 7, WordAfter = 8, Length = 9, Between = 10, BetweenKind = 11,
        Distance = 12, Path = 13, PathKind = 14, Previous = 15, PreviousLink = 16, ChangeSource = 17, Start = 18, End = 19, FirstTwo = 20, FigureBefore = 21, FigureAfter = 22, Case = 23,
        Head = 24, InnerRoles = 25, InnerWord = 26, None = 27, NoneUnit = 28, NoneBefore = 29, UnitFirstWord = 30, RoleBefore = 31, RoleAfter = 32, StartEnd = 33, SameUnit = 34, FirstRole = 35,
        SentenceStart = 36, BehindColon = 37, OverlapsPrevious = 38, TimeBetween = 39, LastRole = 40, FirstKind = 41, ChangePath = 42, LengthSource = 43, BeforeFigureSource = 44;

    public static void Extract(LinkingText text, int index, in IndicatorCandidate candidate, in IndicatorChoice choice, FeatureBuffer features)
    {
        features.Clear();
        TokenBuffer buffer = text.Buffer;
        FigureMention mention = text.Figures[index];
        FigureCandidate figure = mention.Figure;
        ulong source = (ulong)candidate.Source;
        ulong kind = KindOf(figure);
        ulong unit = figure.Unit.End > figure.Unit.First && !figure.IsPercentage ? buffer[figure.Unit.First].Key : (ulong)figure.Unit.Source;
        ulong beforeFigure = KeyBehind(buffer, figure.FullFirst - 1, figure.FullFirst);
        int horizon = text.HorizonOf(mention.Sentence);
        ulong afterFigure = KeyAhead(buffer, figure.FullEnd, horizon);
        features.Add(Source, source);
        features.Add(SourceKind, source, kind);
        features.Add(SourceUnit, source, unit);
        features.Add(ChangeSource, source * 8 + (ulong)choice.Change, kind);
        features.Add(FigureBefore, source, beforeFigure);
        features.Add(FigureAfter, source, afterFigure);
        bool isSameSentence = index > 0 && text.Figures[index - 1].Sentence == mention.Sentence;
        ulong link = LinkOf(text, index, isSameSentence);
        features.Add(PreviousLink, source, link);
        AddPrevious(candidate, choice, isSameSentence, link, kind, features);
        if (candidate.Range.IsEmpty)
        {
            features.Add(None, kind, (ulong)choice.Change);
            features.Add(NoneUnit, unit);
            features.Add(NoneBefore, beforeFigure, unit);
            features.Add(NoneBefore, beforeFigure, 1);
            return;
        }
        AddPhrase(text, candidate, horizon, source, kind, unit, features);
        AddPlace(text, mention, candidate, choice, source, kind, beforeFigure, features);
    }

    private static ulong KindOf(in FigureCandidate figure) => figure.IsPercentage ? 1UL
        : figure.Unit.Source is UnitSource.Lexicon or UnitSource.Before ? 10UL + (ulong)figure.Unit.Category : 2UL + (ulong)figure.Unit.Source;

    private static ulong LinkOf(LinkingText text, int index, bool isSameSentence)
    {
        if (!isSameSentence)
            return 0;
        FigureCandidate before = text.Figures[index - 1].Figure;
        FigureCandidate figure = text.Figures[index].Figure;
        ulong link = 1 + (before.IsPercentage ? 2UL : 0);
        int steps = 0;
        for (int i = figure.FullFirst - 1; i >= before.FullEnd && steps < 4; i--)
        {
            ulong step = text.PartOf(i) == TokenPart.Mark ? 32 + (ulong)text.Buffer[i].Symbol % 64 : text.PartOf(i) == TokenPart.Time ? 20UL : (ulong)text.RoleOf(i);
            if (step == 0 && steps > 0 && text.PartOf(i + 1) == TokenPart.Word)
                continue;
            link = link * 128 + step + 1;
            steps++;
        }
        return link;
    }

    private static void AddPrevious(in IndicatorCandidate candidate, in IndicatorChoice choice, bool isSameSentence, ulong link, ulong kind, FeatureBuffer features)
    {
        TokenRange previous = choice.PreviousIndicator;
        ulong relation = previous.IsEmpty ? candidate.Range.IsEmpty ? 1UL : 2UL
            : candidate.Range == previous ? 3UL
            : candidate.Range.First < previous.End && previous.First < candidate.Range.End ? 4UL
            : candidate.Range.First >= previous.End ? 5UL : 6UL;
        ulong where = relation * 2 + (isSameSentence ? 1UL : 0);
        features.Add(Previous, where, kind);
        features.Add(OverlapsPrevious, where, link);
        features.Add(SameUnit, where, (ulong)choice.Change * 8 + (ulong)choice.PreviousChange);
    }

    private static void AddPhrase(LinkingText text, in IndicatorCandidate candidate, int horizon, ulong source, ulong kind, ulong unit, FeatureBuffer features)
    {
        TokenBuffer buffer = text.Buffer;
        int first = candidate.Range.First;
        int end = candidate.Range.End;
        ulong firstWord = KeyAt(buffer, first);
        features.Add(FirstWord, firstWord);
        features.Add(FirstWordSource, firstWord, source);
        features.Add(FirstKind, firstWord, kind);
        features.Add(FirstTwo, firstWord, KeyAhead(buffer, first + 1, horizon));
        features.Add(UnitFirstWord, firstWord, unit);
        features.Add(LastWord, KeyAt(buffer, end - 1), source);
        features.Add(WordBefore, KeyBehind(buffer, first - 1, first), source);
        features.Add(WordAfter, KeyAhead(buffer, end, horizon), source);
        features.Add(RoleBefore, text.StateBehind(first), source);
        features.Add(RoleAfter, text.StateAhead(end, horizon), source);
        features.Add(StartEnd, text.StateBehind(first), text.StateAhead(end, horizon) * 8 + source);
        ulong length = (ulong)Math.Min(end - first, 12);
        features.Add(Length, length);
        features.Add(LengthSource, length, source * 32 + kind);
        features.Add(Case, (ulong)buffer[first].Shape * 8 + ShapeAhead(buffer, first + 1, horizon), source);
        features.Add(FirstRole, (ulong)text.RoleOf(first), source);
        features.Add(LastRole, (ulong)text.RoleOf(end - 1), source);
        features.Add(Head, (ulong)(text.Trie.RolesFrom(buffer[first]) & (LexiconRoles.CountedNoun | LexiconRoles.Unit | LexiconRoles.Issuer | LexiconRoles.Time)), source);
        ulong inner = 0;
        for (int i = first + 1; i < end; i++)
        {
            PhraseRole role = text.RoleOf(i);
            if (role != PhraseRole.None && role != text.RoleOf(i - 1))
            {
                inner = inner * 16 + (ulong)role;
                features.Add(InnerWord, KeyAt(buffer, i), source);
            }
        }
        features.Add(InnerRoles, inner, source);
    }

    private static void AddPlace(LinkingText text, in FigureMention mention, in IndicatorCandidate candidate, in IndicatorChoice choice, ulong source, ulong kind, ulong beforeFigure, FeatureBuffer features)
    {
        FigureCandidate figure = mention.Figure;
        int sentenceFirst = text.SentenceFirst(mention.Sentence);
        bool isBefore = candidate.Range.End <= figure.First;
        int first = isBefore ? candidate.Range.End : figure.FullEnd;
        int end = isBefore ? figure.FullFirst : candidate.Range.First;
        ulong marks = (ulong)Math.Min(text.MarksBetween(first, end), 4);
        ulong figures = (ulong)Math.Min(text.FiguresBetween(first, end), 4);
        ulong between = (marks * 8 + figures) * 8 + source;
        features.Add(Between, between);
        features.Add(BetweenKind, between, kind);
        features.Add(BeforeFigureSource, between, beforeFigure);
        features.Add(Distance, (ulong)Math.Min(Math.Max(end - first, 0), 16), source);
        features.Add(SentenceStart, candidate.Range.First == sentenceFirst ? 1UL : candidate.Range.First < sentenceFirst ? 2UL : text.Buffer[candidate.Range.First].Gap >= TokenGap.Line ? 3UL : 0, between);
        if (!isBefore || candidate.Source != IndicatorSource.Before)
            return;
        ulong path = 0;
        int steps = 0;
        bool hasTime = false;
        for (int i = figure.FullFirst - 1; i >= first && i > figure.FullFirst - 40; i--)
        {
            TokenPart part = text.PartOf(i);
            hasTime |= part == TokenPart.Time;
            ulong step = part switch { TokenPart.Mark => 40UL + (ulong)text.Buffer[i].Symbol % 64, TokenPart.Figure => 30UL, TokenPart.Time => 31UL, TokenPart.Word => 29UL, _ => (ulong)text.RoleOf(i) };
            if (i + 1 < figure.FullFirst && text.PartOf(i + 1) == part && text.RoleOf(i + 1) == text.RoleOf(i))
                continue;
            if (steps++ < 6)
                path = path * 128 + step;
        }
        features.Add(Path, path, (ulong)Math.Min(steps, 7));
        features.Add(PathKind, path, kind);
        features.Add(ChangePath, path, (ulong)choice.Change + 10);
        features.Add(TimeBetween, hasTime ? 1UL : 0, between);
        features.Add(BehindColon, text.Buffer[first].Symbol == ':' ? 1UL : 0, between);
    }
}
