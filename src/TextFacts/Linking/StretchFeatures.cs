using TextFacts.Classification;
using TextFacts.Lexicon;
using TextFacts.Recognition.Dates;
using TextFacts.Recognition.Numbers;
using TextFacts.Resolution;
using TextFacts.Text;
using static TextFacts.Classification.TokenKeys;

namespace TextFacts.Linking;

/// <summary>
/// The features by which the stretch that a figure is about is told from others by its length and by what the text says of it elsewhere: guests come on a day,
/// cases in months; a report's title names its stretch; a comparison behind the figure is counted from it. For periods only. Stateless.
/// </summary>
internal static class StretchFeatures
{
    // Template numbers, part of the trained model, which go on from those of the other features of times.
    private const int LengthUnit = 80, LengthBefore = 81, LengthOpening = 82, Named = 86, TitleLength = 89, Adjacent = 91, LengthKind = 94, LengthLink = 95, Compared = 96,
        Told = 97, ToldLink = 98, ToldLength = 99, LengthTense = 100, FirstOfLine = 101, ToldRelation = 102, Recency = 103, SameUnit = 104;

    // What stands for a time that no figure has, and for a time that is the one it is held against.
    private const ulong NoUses = 255;
    private const ulong SameDays = 15;

    // A candidate that is the last time told, or another mention of it.
    private const ulong ItselfTold = 0;
    private const ulong EqualTold = 7;

    // Times at the start of the text among which that of the whole is.
    private const int TitleReach = 8;
    private const int TitleTimes = 4;

    /// <param name="site">The figure.</param>
    /// <param name="candidate">The time.</param>
    /// <param name="previous">The candidate against the time of the figure before: 1 neither has one, or none, 2 the same, 3 another.</param>
    /// <param name="features">Takes the features.</param>
    public static void Extract(in TimeSite site, in TimeCandidate candidate, ulong previous, FeatureBuffer features)
    {
        ulong length = candidate.Value is null ? TimeSite.NoLength : candidate.Days.LengthClass;
        ulong last = candidate.Value is null ? 0 : candidate.Value.Equals(site.Choice.History.Last) ? 2UL : 1UL;
        AddLength(site, length, previous, features);
        AddCompared(site, candidate, length, features);
        AddNamed(site, length, features);
        if (candidate.Value is not null)
            features.Add(TitleLength, PlaceInTitle(site, candidate.Value) * 16 + length, last * 8 + previous);
        if (candidate.Source == TimeSource.Before)
            AddAdjacent(site, candidate, features);
        AddTold(site, candidate, previous, length, features);
        if (candidate.Time >= 0)
            AddLine(site, candidate, length, features);
        AddUses(site, candidate, previous * 8 + last, features);
    }

    /// <summary>Whether the time is the first of its line, which speaks of the whole of it rather, and how many sentences ago that was.</summary>
    private static void AddLine(in TimeSite site, in TimeCandidate candidate, ulong length, FeatureBuffer features)
    {
        LinkingText text = site.Text;
        ref readonly TimeMention time = ref text.TimeAt(candidate.Time);
        ulong isFirst = candidate.Time == 0 || text.LineOf(text.TimeAt(candidate.Time - 1).First) < text.LineOf(time.First) ? 1UL : 0;
        int sentences = text.FigureAt(site.Index).Sentence - time.Sentence;
        features.Add(FirstOfLine, (isFirst * 8) + (ulong)Math.Min(sentences, 5), ((ulong)time.Role * 16) + length);
    }

    /// <summary>How often and how lately figures were given the candidate, and whether the last figure with the same unit was.</summary>
    private static void AddUses(in TimeSite site, in TimeCandidate candidate, ulong places, FeatureBuffer features)
    {
        TimeHistory history = site.Choice.History;
        (int count, int ago) = history.UsesOf(candidate.Value);
        ulong uses = candidate.Value is null ? NoUses : (SizeOf(ago) * 16) + SizeOf(count);
        features.Add(Recency, uses, SizeOf(history.Count));
        ulong same = NoUses;
        if (site.SameUnit > 0)
        {
            CalendarInterval? period = history.PeriodOf(site.SameUnit);
            same = (period is null ? candidate.Value is null ? 0UL : 1UL : candidate.Value is null ? 2UL : period.Equals(candidate.Value) ? 3UL : 4UL) + (site.SameUnitDistance * 16);
        }
        features.Add(SameUnit, same, places);
    }

    // Classes of a number of figures: 0, 1, 2, up to 4, 8, 16, more; 15 for none.
    private static ulong SizeOf(int count) => count < 0 ? 15UL : count < 3 ? (ulong)count : count < 5 ? 3UL : count < 9 ? 4UL : count < 17 ? 5UL : 6UL;

    private static void AddLength(in TimeSite site, ulong length, ulong previous, FeatureBuffer features)
    {
        features.Add(LengthUnit, length, site.Unit);
        features.Add(LengthKind, length * 4 + previous, site.Kind * 8 + site.Change);
        features.Add(LengthBefore, length, site.Before);
        features.Add(LengthOpening, length * 4 + previous, site.Opening);
        features.Add(LengthTense, length * 4 + previous, site.Tense);
        features.Add(LengthLink, length * 16 + site.PreviousLength, previous * 2 + (site.IsSameSentence ? 1UL : 0));
    }

    /// <summary>Whether the comparison behind the figure is counted from the candidate.</summary>
    private static void AddCompared(in TimeSite site, in TimeCandidate candidate, ulong length, FeatureBuffer features)
    {
        ulong match = 0;
        ulong form = 0;
        if (site.Compared >= 0)
        {
            ref readonly TimeMention time = ref site.Text.TimeAt(site.Compared);
            bool isCounted = time.Expression.Form == DateForm.SamePeriod ? time.Days.IsSamePeriodBefore(candidate.Days) : time.Days.IsRightBefore(candidate.Days);
            match = candidate.Value is null ? 3UL : isCounted ? 2UL : 1UL;
            ulong figures = (ulong)Math.Min(site.Text.FiguresBetween(site.Text.FigureAt(site.Index).Figure.FullEnd, time.First), 2);
            form = 1 + ((ulong)time.Expression.Form * 16) + (ulong)time.Expression.Start.Grain + (figures * 256);
        }
        features.Add(Compared, match * 16 + length, form);
    }

    /// <summary>A stretch before the figure that is named without its date (trong tuần, cả kỳ, đợt này), and how long the candidate is.</summary>
    private static void AddNamed(in TimeSite site, ulong length, FeatureBuffer features)
    {
        if (site.NamedStretch != 0)
            features.Add(Named, site.NamedStretch, length);
    }

    /// <summary>Which of the first times that the text tells the candidate is, from 0; 7 if none.</summary>
    private static ulong PlaceInTitle(in TimeSite site, CalendarInterval value)
    {
        LinkingText text = site.Text;
        int end = Math.Min(TitleReach, text.FigureAt(site.Index).TimesBefore);
        ulong place = 0;
        for (int i = 0; i < end && place < TitleTimes; i++)
        {
            ref readonly TimeMention time = ref text.TimeAt(i);
            if (time.Role != DateRole.Told)
                continue;
            if (value.Equals(time.Value))
                return place;
            place++;
        }
        return 7;
    }

    /// <summary>What stands right behind a time before the figure, and whether the time is compared with: cùng kỳ 447 USD/tấn.</summary>
    private static void AddAdjacent(in TimeSite site, in TimeCandidate candidate, FeatureBuffer features)
    {
        LinkingText text = site.Text;
        ref readonly FigureMention mention = ref text.FigureAt(site.Index);
        ref readonly TimeMention time = ref text.TimeAt(candidate.Time);
        ulong gap = (ulong)Math.Clamp(mention.Figure.FullFirst - time.End, 0, 4);
        ulong compare = time.First > text.SentenceFirst(mention.Sentence) ? (ulong)text.RoleOf(time.First - 1) : 99;
        features.Add(Adjacent, KeyAt(text.Buffer, time.End) * 8 + gap, (((ulong)time.Expression.Form * 8) + (ulong)time.Role) * 128 + compare);
    }

    /// <summary>The candidate against the last time since the figure before that the text speaks of, rather than compares with.</summary>
    private static void AddTold(in TimeSite site, in TimeCandidate candidate, ulong previous, ulong length, FeatureBuffer features)
    {
        ulong other = candidate.Source == TimeSource.None ? 1UL : 1 + previous;
        ulong which = TimeFeatures.HeldAgainst(site, site.Told, candidate, itself: ItselfTold, equal: EqualTold, other);
        features.Add(Told, which, site.ToldForm);
        features.Add(ToldLink, which * 256 + site.Link, site.ToldForm);
        features.Add(ToldLength, which * 16 + length, site.ToldForm);
        if (candidate.Value is not null && site.Told >= 0)
            features.Add(ToldRelation, which is ItselfTold or EqualTold ? SameDays : candidate.Days.RelationTo(site.Text.TimeAt(site.Told).Days), site.ToldForm);
    }
}
