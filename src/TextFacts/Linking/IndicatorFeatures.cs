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

    /// <summary>One more than the highest number that <see cref="RelationOf"/> gives.</summary>
    public const int Relations = 7;

    // Template numbers, part of the trained model: a changed meaning needs a new number and a new training.
    private const int Source = 1, SourceKind = 2, SourceUnit = 3, FirstWord = 4, FirstWordSource = 5, WordBefore = 7, WordAfter = 8, Between = 10, BetweenKind = 11, Distance = 12, Path = 13,
        ChangeSource = 17, FirstTwo = 20, FigureBefore = 21, FigureAfter = 22, Case = 23, InnerRoles = 25, InnerWord = 26, None = 27, NoneUnit = 28,
        NoneBefore = 29, UnitFirstWord = 30, RoleBefore = 31, RoleAfter = 32, SameUnit = 34, FirstRole = 35, SentenceStart = 36, BehindColon = 37, OverlapsPrevious = 38, LengthSource = 43,
        BeforeFigureSource = 44, Way = 45, WayKind = 46, Subject = 47, SubjectKind = 48, LastKind = 50, AfterKind = 51, FirstBetween = 55, WayRoles = 58, CaseKind = 59, Table = 60;

    // Words between the figure and a phrase behind it.
    private const int MostOfWay = 3;

    /// <summary>All features of a candidate: each part below once.</summary>
    public static void Extract(LinkingText text, int index, in IndicatorCandidate candidate, in IndicatorChoice choice, FeatureBuffer features)
    {
        features.Clear();
        IndicatorSite site = new(text, index, choice);
        AddFigure(site, (ulong)candidate.Source, features);
        AddRelation(site, RelationOf(site, candidate.Range), features);
        if (candidate.Range.IsEmpty)
        {
            AddNone(site, features);
            return;
        }
        AddPhrase(text, candidate, features);
        AddFirst(site, candidate.Range.First, features);
        AddLength(site, candidate, features);
        ulong between = BetweenOf(site, candidate);
        AddPlace(site, candidate, between, features);
        AddStart(site, candidate.Range.First, between, features);
    }

    /// <summary>The figure, alike for all candidates of a source.</summary>
    public static void AddFigure(in IndicatorSite site, ulong source, FeatureBuffer features)
    {
        features.Add(Source, source);
        features.Add(SourceKind, source, site.Kind);
        features.Add(SourceUnit, source, site.Unit);
        features.Add(ChangeSource, source * 8 + (ulong)site.Choice.Change, site.Kind);
        features.Add(FigureBefore, source, site.Before);
        features.Add(FigureAfter, source, site.After);
        if (site.Table != 0)
            features.Add(Table, source, site.Table);
    }

    /// <summary>That there is no phrase.</summary>
    public static void AddNone(in IndicatorSite site, FeatureBuffer features)
    {
        features.Add(None, site.Kind, (ulong)site.Choice.Change);
        features.Add(NoneUnit, site.Unit);
        features.Add(NoneBefore, site.Before, site.Unit);
        features.Add(NoneBefore, site.Before, 1);
    }

    /// <summary>Where a candidate stands to the indicator of the figure before it: a number below <see cref="Relations"/>.</summary>
    public static int RelationOf(in IndicatorSite site, TokenRange range)
    {
        TokenRange previous = site.Choice.PreviousIndicator;
        return previous.IsEmpty ? range.IsEmpty ? 1 : 2
            : range == previous ? 3
            : range.First < previous.End && previous.First < range.End ? 4
            : range.First >= previous.End ? 5 : 6;
    }

    /// <summary>The candidate against the indicator of the figure before.</summary>
    public static void AddRelation(in IndicatorSite site, int relation, FeatureBuffer features)
    {
        ulong where = (ulong)relation * 2 + (site.IsSameSentence ? 1UL : 0);
        features.Add(OverlapsPrevious, where, site.Link);
        features.Add(SameUnit, where, (ulong)site.Choice.Change * 8 + (ulong)site.Choice.PreviousChange);
    }

    public static ulong KindOf(in FigureCandidate figure) => figure.IsPercentage ? 1UL
        : figure.Unit.Source is UnitSource.Lexicon or UnitSource.Before ? 10UL + (ulong)figure.Unit.Category : 2UL + (ulong)figure.Unit.Source;

    /// <summary>Whether the head of a figure's column names a time, whether it says anything else, and whether the name of its row does more than number it.</summary>
    public static ulong TableOf(LinkingText text, int index)
    {
        if (!text.Columns.IsInTable(index))
            return 0;
        TokenRange head = text.Columns.HeadOf(index);
        TokenRange name = text.Columns.NameOf(index);
        ulong compared = text.Columns.BaselineOf(index) >= 0 ? 1UL : 0;
        ulong timed = text.Columns.ColumnHasTime(index) ? 1UL : 0;
        ulong proper = name.End - name.First > 1 && text.Buffer[name.First + 1].StartsUpper ? 1UL : 0;
        ulong headRole = head.IsEmpty ? 31 : (ulong)text.RoleOf(head.First);
        ulong nameRole = name.IsEmpty ? 31 : (ulong)text.RoleOf(name.First);
        return 1 + compared * 2 + timed * 4 + proper * 8 + (headRole << 5) + (nameRole << 10);
    }

    public static ulong LinkOf(LinkingText text, int index, bool isSameSentence)
    {
        if (!isSameSentence)
            return 0;
        ref readonly FigureCandidate before = ref text.FigureAt(index - 1).Figure;
        ref readonly FigureCandidate figure = ref text.FigureAt(index).Figure;
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

    /// <summary>The phrase itself and what stands around it: the same for all figures that it is offered to.</summary>
    public static void AddPhrase(LinkingText text, in IndicatorCandidate candidate, FeatureBuffer features)
    {
        AddPhraseStart(text, candidate, features);
        AddPhraseEnd(text, candidate, features);
        AddPhraseRest(text, candidate, features);
    }

    /// <summary>Of the phrase what depends on where it begins.</summary>
    public static void AddPhraseStart(LinkingText text, in IndicatorCandidate candidate, FeatureBuffer features)
    {
        TokenBuffer buffer = text.Buffer;
        ulong source = (ulong)candidate.Source;
        int first = candidate.Range.First;
        int horizon = SentenceHorizon.OfToken(buffer, first);
        ulong firstWord = KeyAt(buffer, first);
        features.Add(FirstWord, firstWord);
        features.Add(FirstWordSource, firstWord, source);
        features.Add(FirstTwo, firstWord, KeyAhead(buffer, first + 1, horizon));
        features.Add(WordBefore, KeyBehind(buffer, first - 1, first), source);
        features.Add(RoleBefore, text.StateBehind(first), source);
        features.Add(Case, (ulong)buffer[first].Shape * 8 + ShapeAhead(buffer, first + 1, horizon), source);
        features.Add(FirstRole, (ulong)text.RoleOf(first), source);
    }

    /// <summary>Of the phrase what depends on where it ends.</summary>
    public static void AddPhraseEnd(LinkingText text, in IndicatorCandidate candidate, FeatureBuffer features)
    {
        TokenBuffer buffer = text.Buffer;
        ulong source = (ulong)candidate.Source;
        int end = candidate.Range.End;
        int horizon = SentenceHorizon.OfToken(buffer, end - 1);
        features.Add(WordAfter, KeyAhead(buffer, end, horizon), source);
        features.Add(RoleAfter, text.StateAhead(end, horizon), source);
    }

    /// <summary>Of the phrase what depends on both, and on the words within.</summary>
    public static void AddPhraseRest(LinkingText text, in IndicatorCandidate candidate, FeatureBuffer features)
    {
        ulong source = (ulong)candidate.Source;
        int first = candidate.Range.First;
        int end = candidate.Range.End;
        ulong inner = 0;
        for (int i = first + 1; i < end; i++)
        {
            PhraseRole role = text.RoleOf(i);
            if (role != PhraseRole.None && role != text.RoleOf(i - 1))
            {
                inner = inner * 32 + (ulong)role;
                features.Add(InnerWord, KeyAt(text.Buffer, i), source);
            }
        }
        features.Add(InnerRoles, inner, source);
    }

    private static ulong LengthOf(in IndicatorCandidate candidate) => (ulong)Math.Min(candidate.Range.End - candidate.Range.First, 12);

    /// <summary>The first word of the phrase with the figure.</summary>
    public static void AddFirst(in IndicatorSite site, int first, FeatureBuffer features)
    {
        TokenBuffer buffer = site.Text.Buffer;
        features.Add(UnitFirstWord, KeyAt(buffer, first), site.Unit);
        ulong letterCase = (ulong)buffer[first].Shape * 8 + ShapeAhead(buffer, first + 1, SentenceHorizon.OfToken(buffer, first));
        features.Add(CaseKind, letterCase, site.Kind * 8 + (ulong)site.Choice.Change);
    }

    /// <summary>The length of the phrase with the figure.</summary>
    public static void AddLength(in IndicatorSite site, in IndicatorCandidate candidate, FeatureBuffer features) =>
        features.Add(LengthSource, LengthOf(candidate), (ulong)candidate.Source * 32 + site.Kind);

    /// <summary>What is counted between the phrase and the figure: marks and figures.</summary>
    public static ulong BetweenOf(in IndicatorSite site, in IndicatorCandidate candidate)
    {
        (int first, int end) = GapOf(site, candidate.Range);
        ulong marks = (ulong)Math.Min(site.Text.MarksBetween(first, end), 4);
        ulong figures = (ulong)Math.Min(site.Text.FiguresBetween(first, end), 4);
        return (marks * 8 + figures) * 8 + (ulong)candidate.Source;
    }

    private static (int First, int End) GapOf(in IndicatorSite site, TokenRange range) =>
        range.End <= site.First ? (range.End, site.FullFirst) : (site.FullEnd, range.First);

    /// <summary>How the sentence begins at the phrase, and its first word with what is between.</summary>
    public static void AddStart(in IndicatorSite site, int first, ulong between, FeatureBuffer features)
    {
        TokenBuffer buffer = site.Text.Buffer;
        features.Add(FirstBetween, KeyAt(buffer, first), between / 8);
        features.Add(SentenceStart, first == site.SentenceFirst ? 1UL : first < site.SentenceFirst ? 2UL : buffer[first].Gap >= TokenGap.Line ? 3UL : 0, between);
    }

    /// <summary>What stands between the phrase and the figure; of a phrase before the figure it depends on the phrase's end alone.</summary>
    public static void AddPlace(in IndicatorSite site, in IndicatorCandidate candidate, ulong between, FeatureBuffer features)
    {
        LinkingText text = site.Text;
        (int first, int end) = GapOf(site, candidate.Range);
        features.Add(Between, between);
        features.Add(BetweenKind, between, site.Kind);
        features.Add(BeforeFigureSource, between, site.Before);
        features.Add(Distance, (ulong)Math.Min(Math.Max(end - first, 0), 16), (ulong)candidate.Source);
        if (candidate.Range.First >= site.FullEnd)
            AddWay(site, first, end, (ulong)candidate.Source, features);
        else if (candidate.Source == IndicatorSource.Before)
            AddPath(site, candidate, between, features);
    }

    /// <summary>The words between the figure and a phrase behind it: giảm 4% về lượng.</summary>
    private static void AddWay(in IndicatorSite site, int first, int end, ulong source, FeatureBuffer features)
    {
        ulong words = 0;
        ulong roles = 0;
        for (int i = first; i < end && i <= first + MostOfWay; i++)
        {
            roles = roles * 256 + (ulong)site.Text.PartOf(i) * 32 + (ulong)site.Text.RoleOf(i);
            if (i < first + MostOfWay)
                words = words * 1000003 + KeyAt(site.Text.Buffer, i) + 1;
        }
        words = words * 8 + (ulong)Math.Min(end - first, 5);
        features.Add(Way, words, source);
        features.Add(WayKind, words, site.Kind * 8 + (ulong)site.Choice.Change);
        features.Add(WayRoles, roles, site.Kind * 16 + source);
    }

    /// <summary>How a phrase before the figure ends, and the roles of the words from the figure back to it.</summary>
    private static void AddPath(in IndicatorSite site, in IndicatorCandidate candidate, ulong between, FeatureBuffer features)
    {
        LinkingText text = site.Text;
        int first = candidate.Range.End;
        ulong after = text.StateAhead(first, SentenceHorizon.OfToken(text.Buffer, first - 1));
        int distance = site.FullFirst - first;
        features.Add(Subject, after, between);
        features.Add(SubjectKind, after * 64 + (ulong)Math.Min(distance, 8), site.Kind * 8 + (ulong)site.Choice.Change);
        features.Add(AfterKind, KeyAt(text.Buffer, first), site.Kind * 8 + (ulong)Math.Min(distance, 4));
        features.Add(LastKind, KeyAt(text.Buffer, first - 1), site.Kind);
        ulong path = 0;
        int steps = 0;
        for (int i = site.FullFirst - 1; i >= first && i > site.FullFirst - 40; i--)
        {
            TokenPart part = text.PartOf(i);
            ulong step = part switch { TokenPart.Mark => 40UL + (ulong)text.Buffer[i].Symbol % 64, TokenPart.Figure => 30UL, TokenPart.Time => 31UL, TokenPart.Word => 29UL, _ => (ulong)text.RoleOf(i) };
            if (i + 1 < site.FullFirst && text.PartOf(i + 1) == part && text.RoleOf(i + 1) == text.RoleOf(i))
                continue;
            if (steps++ < 6)
                path = path * 128 + step;
        }
        features.Add(Path, path, (ulong)Math.Min(steps, 7));
        features.Add(BehindColon, text.Buffer[first].Symbol == ':' ? 1UL : 0, between);
    }
}
