using TextFacts.Classification;
using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;
using TextFacts.Resolution;
using TextFacts.Text;
using static TextFacts.Classification.TokenKeys;

namespace TextFacts.Linking;

/// <summary>
/// The features by which the change that a figure states is told: the words before and after it, the nearest words of rise, fall, share and aim, signs,
/// the kind of figure, and the change of the figure before it. Stateless.
/// </summary>
internal static partial class ChangeFeatures
{
    /// <summary>The length of the feature vector as a power of two.</summary>
    public const int Bits = 18;

    // How far back, in tokens, the governing word is looked for.
    private const int Reach = 24;
    private const int WordReach = 10;

    // Times before a figure among which the one that the text speaks of is looked for.
    private const int TimeReach = 32;

    private const ulong NoTime = 255;

    // Template numbers, part of the trained model: a changed meaning needs a new number and a new training.
    private const int Bias = 1, Before1 = 2, Before12 = 5, Before23 = 6, After1 = 8, UnitAndBefore = 11, Cue = 12, CueDistance = 13, CueWord = 14, NextCue = 17, Previous = 19,
        PreviousLink = 20, Aim = 21, BagBefore = 22, RolePath = 25, FirstWord = 26, LineFirst = 27, Form = 28, CueAndBefore = 29, TimeBefore = 30, BagAfter = 31, PreviousAndCue = 32,
        Opening = 37, Sort = 38, BeforeSort = 40, Skeleton = 42, CueWordSort = 43, SecondCueSort = 44, Whole = 45, IsPart = 46, PlainSign = 47, Heading = 48, HeadingWord = 49,
        AcrossSentences = 50, PreviousBefore = 51, LastTime = 52, AfterTime = 54, LastTimeCue = 56, Column = 57, ColumnWord = 58, ColumnRoles = 59, FarAim = 63, FarAimWord = 64,
        RowRoles = 65, HeadingAndPrevious = 67;

    // The roles that tell a change, or what it is no change of.
    private const ulong CueRoles = (1UL << (int)PhraseRole.Rise) | (1UL << (int)PhraseRole.Fall) | (1UL << (int)PhraseRole.Share) | (1UL << (int)PhraseRole.Aim) | (1UL << (int)PhraseRole.Compare) | (1UL << (int)PhraseRole.Level);

    public static void Extract(LinkingText text, int index, Change? previous, DateOnly? reference, FeatureBuffer features)
    {
        features.Clear();
        TokenBuffer buffer = text.Buffer;
        ref readonly FigureMention mention = ref text.FigureAt(index);
        ref readonly FigureCandidate figure = ref mention.Figure;
        int sentenceFirst = text.SentenceFirst(mention.Sentence);
        int sentenceEnd = text.SentenceEnd(mention.Sentence);
        int horizon = text.HorizonOf(mention.Sentence);
        int first = figure.FullFirst;
        int end = figure.FullEnd;
        ulong kind = KindOf(figure);
        features.Add(Bias, kind);
        features.Add(Form, (ulong)figure.Form * 8 + (ulong)figure.Bound, kind);
        ulong part = figure.Form == FigureForm.Fraction || figure.Value is > 0 and < 1 && !figure.HasSeparator ? 1UL : 0;
        features.Add(IsPart, part, (ulong)figure.Form);
        ulong before1 = KeyBehind(buffer, first - 1, first);
        ulong before2 = KeyBehind(buffer, first - 2, first);
        ulong before3 = KeyBehind(buffer, first - 3, first);
        ulong sort = SortOf(figure);
        features.Add(Sort, sort);
        features.Add(Before1, before1);
        features.Add(BeforeSort, before1, sort);
        features.Add(Before1, before1, kind);
        features.Add(Before12, before1, before2);
        features.Add(Before23, before2, before3);
        features.Add(After1, KeyAhead(buffer, end, horizon), kind);
        ulong unit = figure.Unit.End > figure.Unit.First ? buffer[figure.Unit.First].Key : (ulong)figure.Unit.Source;
        features.Add(UnitAndBefore, unit, before1);
        features.Add(Opening, (text.PartOf(figure.First - 1) == TokenPart.Mark || !IsSameParagraph(buffer, figure.First - 1, figure.First) ? KeyBehind(buffer, figure.First - 1, figure.First) : 0), KeyAhead(buffer, figure.End, horizon));
        AddSign(buffer, figure, features);
        AddCues(text, figure, sentenceFirst, kind, before1, features, out PhraseRole nearest);
        AddAfter(text, end, sentenceEnd, horizon, kind, nearest, features);
        AddSentence(text, mention, sentenceFirst, horizon, kind, features);
        AddPrevious(text, index, previous, sentenceFirst, kind, nearest, features);
        AddTimes(text, mention, reference, nearest, sort, features);
        AddHeading(text, mention, previous, features);
        AddFarAim(text, figure, sentenceFirst, sort, features);
        AddColumn(text, index, features);
    }

    private static ulong KindOf(in FigureCandidate figure) => figure.IsPercentage ? 1UL + (ulong)figure.Scale
        : figure.Unit.Source switch
        {
            UnitSource.Times => 5UL,
            UnitSource.None => 6UL,
            UnitSource.OpenClass => 7UL,
            UnitSource.Money => 8UL + (ulong)UnitCategory.Money,
            _ => 8UL + (ulong)figure.Unit.Category,
        };

    /// <summary>Coarser than the kind: a percentage, a number of times, a measure or amount of money, a count.</summary>
    private static ulong SortOf(in FigureCandidate figure) => figure.IsPercentage ? 1UL : figure.Unit.Source == UnitSource.Times ? 2UL
        : figure.Unit.Source is UnitSource.Money or UnitSource.Before || figure.Unit.Category != UnitCategory.Other ? 3UL : 4UL;

    private static void AddSign(TokenBuffer buffer, in FigureCandidate figure, FeatureBuffer features)
    {
        char symbol = IsSameParagraph(buffer, figure.First - 1, figure.First) ? buffer[figure.First - 1].Symbol : '\0';
        if (symbol is not ('+' or '-' or '±' or '▲' or '▼' or '↑' or '↓'))
            return;
        char before = IsSameParagraph(buffer, figure.First - 2, figure.First) ? buffer[figure.First - 2].Symbol : '\0';
        features.Add(PlainSign, symbol);
        features.Add(PlainSign, symbol, before);
    }

    /// <summary>The words that a figure may be governed by, from the nearest one back.</summary>
    private static void AddCues(LinkingText text, in FigureCandidate figure, int sentenceFirst, ulong kind, ulong before1, FeatureBuffer features, out PhraseRole nearest)
    {
        TokenBuffer buffer = text.Buffer;
        nearest = PhraseRole.None;
        int found = 0;
        ulong path = 0;
        int steps = 0;
        ulong skeleton = 0;
        int bones = 0;
        ulong sort = SortOf(figure);
        PhraseRole last = PhraseRole.None;
        for (int end = figure.FullFirst; end > sentenceFirst && end > figure.First - Reach;)
        {
            int i = text.PhraseFirst(end - 1);
            int distance = figure.FullFirst - end;
            PhraseRole role = text.RoleOf(i);
            TokenPart part = text.PartOf(i);
            if (steps < 5 && (role != last || part != TokenPart.Word))
            {
                path = path * 32 + (ulong)role + (part >= TokenPart.Mark ? 20UL + (ulong)part : 0);
                steps++;
                features.Add(RolePath, path, (kind << 8) + (ulong)steps);
            }
            last = role;
            ulong key = 0;
            for (int word = i; word < end; word++)
            {
                key = key * 31 + KeyAt(buffer, word);
                if (distance <= WordReach && part != TokenPart.Mark)
                    features.Add(BagBefore, KeyAt(buffer, word), text.FiguresBetween(word, figure.First) > 0 ? 1UL : 0);
            }
            if (bones < 4 && (part >= TokenPart.Mark || role is PhraseRole.Rise or PhraseRole.Fall or PhraseRole.Share or PhraseRole.Aim or PhraseRole.Compare or PhraseRole.Level or PhraseRole.Verb or PhraseRole.Exceed))
            {
                skeleton = skeleton * 128 + (part == TokenPart.Mark ? 32UL + (ulong)buffer[i].Symbol % 64 : part > TokenPart.Mark ? 24UL + (ulong)part : (ulong)role);
                bones++;
                features.Add(Skeleton, skeleton, sort * 8 + (ulong)bones);
            }
            int phraseEnd = end;
            end = i;
            if (role is PhraseRole.None or PhraseRole.Verb or PhraseRole.Preposition or PhraseRole.Conjunction or PhraseRole.Filler or PhraseRole.Quantifier or PhraseRole.Head or PhraseRole.Speech or PhraseRole.Present or PhraseRole.Superlative)
                continue;
            ulong obstacles = (ulong)Math.Min(text.MarksBetween(phraseEnd, figure.First), 3) * 4 + (ulong)Math.Min(text.FiguresBetween(phraseEnd, figure.First), 3);
            if (found == 0)
            {
                nearest = role;
                features.Add(Cue, (ulong)role, obstacles);
                features.Add(CueDistance, (ulong)role * 8 + (ulong)Math.Min(distance, 7), kind);
                features.Add(CueWord, key, obstacles);
                features.Add(CueWordSort, key, (sort * 8) + (ulong)Math.Min(distance, 3));
                features.Add(CueAndBefore, (ulong)role * 16 + obstacles, before1);
            }
            else if (found == 1)
                features.Add(SecondCueSort, ((ulong)nearest * 32) + (ulong)role, obstacles * 32 + sort);
            if (role is PhraseRole.Aim)
                features.Add(Aim, obstacles, (ulong)nearest);
            found++;
        }
        if (found == 0)
            features.Add(Cue, 99, kind);
    }

    private static void AddAfter(LinkingText text, int end, int sentenceEnd, int horizon, ulong kind, PhraseRole nearest, FeatureBuffer features)
    {
        // What follows directly: a noun makes a percentage a share of something.
        ulong noun = end < sentenceEnd && (text.Trie.RolesFrom(text.Buffer[end]) & LexiconRoles.CountedNoun) != 0 ? 1UL : 0;
        features.Add(Whole, (text.StateAhead(end, horizon) * 2) + noun, kind * 32 + (ulong)nearest);
        for (int i = end; i < sentenceEnd && i < end + WordReach; i++)
        {
            PhraseRole role = text.RoleOf(i);
            if (text.PartOf(i) is TokenPart.Mark or TokenPart.Figure)
                break;
            features.Add(BagAfter, KeyAt(text.Buffer, i), nearest == PhraseRole.None ? 0 : 1UL);
            if (role is PhraseRole.Rise or PhraseRole.Fall or PhraseRole.Share or PhraseRole.Aim or PhraseRole.Compare or PhraseRole.Level)
            {
                features.Add(NextCue, (ulong)role * 32 + (ulong)nearest, kind);
                break;
            }
        }
    }

    private static void AddSentence(LinkingText text, in FigureMention mention, int sentenceFirst, int horizon, ulong kind, FeatureBuffer features)
    {
        int line = mention.Figure.First;
        for (int steps = 0; line > sentenceFirst && text.Buffer[line].Gap < TokenGap.Line && steps < Reach; steps++)
            line--;
        features.Add(LineFirst, KeyAt(text.Buffer, line), KeyAhead(text.Buffer, line + 1, horizon));
        features.Add(FirstWord, KeyAt(text.Buffer, sentenceFirst), KeyAhead(text.Buffer, sentenceFirst + 1, horizon));
        if (mention.TimesBefore > 0)
        {
            ref readonly TimeMention time = ref text.TimeAt(mention.TimesBefore - 1);
            if (time.Sentence == mention.Sentence)
                features.Add(TimeBefore, (ulong)time.Role * 2 + (time.End == mention.Figure.FullFirst ? 1UL : 0), kind);
        }
    }

    private static void AddPrevious(LinkingText text, int index, Change? previous, int sentenceFirst, ulong kind, PhraseRole nearest, FeatureBuffer features)
    {
        if (previous is not { } change || text.FigureAt(index - 1).Sentence != text.FigureAt(index).Sentence)
        {
            features.Add(Previous, 9, kind);
            if (previous is { } last)
            {
                ulong gap = (ulong)Math.Min(text.FigureAt(index).Sentence - text.FigureAt(index - 1).Sentence, 3) * 4 + (ulong)Math.Min(text.LineOf(text.FigureAt(index).Figure.First) - text.LineOf(text.FigureAt(index - 1).Figure.First), 3);
                bool isUnderSame = text.HeadingOf(text.FigureAt(index).Sentence) == text.HeadingOf(text.FigureAt(index - 1).Sentence);
                features.Add(AcrossSentences, (ulong)last * 2 + (isUnderSame ? 1UL : 0), gap);
                features.Add(AcrossSentences, ((ulong)last * 2) + (isUnderSame ? 1UL : 0) + 100, (ulong)nearest);
            }
            return;
        }
        ref readonly FigureCandidate before = ref text.FigureAt(index - 1).Figure;
        ref readonly FigureCandidate figure = ref text.FigureAt(index).Figure;
        ulong link = 0;
        for (int i = figure.FullFirst - 1; i >= before.FullEnd && i > figure.FullFirst - 8; i--)
        {
            if (text.PartOf(i) == TokenPart.Mark || text.RoleOf(i) is not (PhraseRole.None or PhraseRole.Filler))
                link = link * 32 + (text.PartOf(i) == TokenPart.Mark ? (ulong)text.Buffer[i].Symbol + 100 : (ulong)text.RoleOf(i));
        }
        features.Add(PreviousBefore, (ulong)change, (ulong)text.PartOf(figure.FullFirst - 1) * 32 + (ulong)text.RoleOf(figure.FullFirst - 1));
        ulong isSameKind = before.IsPercentage == figure.IsPercentage ? 1UL : 0;
        features.Add(Previous, (ulong)change * 2 + isSameKind, kind);
        features.Add(PreviousLink, (ulong)change * 2 + isSameKind, link);
        features.Add(PreviousAndCue, (ulong)change * 32 + (ulong)nearest, (ulong)Math.Min(figure.FullFirst - before.FullEnd, 6));
    }

    /// <summary>Where the times around lie to the day of the report: what is to come is often aimed at.</summary>
    private static void AddTimes(LinkingText text, in FigureMention mention, DateOnly? reference, PhraseRole nearest, ulong sort, FeatureBuffer features)
    {
        DayRange day = DayRange.Of(reference);
        int last = mention.TimesBefore - 1;
        int least = Math.Max(0, mention.TimesBefore - TimeReach);
        while (last >= least && text.TimeAt(last).Role is not (DateRole.Told or DateRole.Limit))
        {
            text.Buffer.CheckPoint();
            last--;
        }
        ulong before = NoTime;
        if (last >= least)
        {
            ref readonly TimeMention time = ref text.TimeAt(last);
            before = time.Days.RelationTo(day) * 16 + (ulong)Math.Min(mention.Sentence - time.Sentence, 3) * 4 + (ulong)time.Role;
        }
        features.Add(LastTime, before);
        features.Add(LastTimeCue, before, (ulong)nearest * 8 + sort);
        ulong after = NoTime;
        if (mention.TimesBefore < text.Times.Count && text.TimeAt(mention.TimesBefore).Sentence == mention.Sentence)
        {
            ref readonly TimeMention time = ref text.TimeAt(mention.TimesBefore);
            after = time.Days.RelationTo(day) * 16 + (ulong)time.Role;
        }
        features.Add(AfterTime, after, (ulong)nearest * 8 + sort);
    }
}
