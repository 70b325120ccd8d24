using TextFacts.Lexicon;
using TextFacts.Resolution;

namespace TextFacts.Linking;

/// <summary>Collects the times that a figure may be about, and those that it may be compared with. Stateless; the number is bounded for every figure.</summary>
internal static class TimeCandidates
{
    private const int MostBefore = 4;
    private const int MostAfter = 2;
    private const int MostEarlier = 6;

    // Dates of earlier sentences that are looked at.
    private const int EarlierReach = 30;

    // The rank of the last of several dates that are a stretch, alone: behind that of the stretch.
    private const int ListedRank = 6;

    // Dates at the start of the text that may be the period of the whole.
    private const int DocumentReach = 3;

    /// <summary>The times that a figure may be about: dates of its sentence, the ones before that, the time of the figure before, none.</summary>
    public static void CollectPeriods(LinkingText text, int index, CalendarInterval? previous, List<TimeCandidate> candidates)
    {
        candidates.Clear();
        ref readonly FigureMention mention = ref text.FigureAt(index);
        candidates.Add(new TimeCandidate { Source = TimeSource.None, Time = -1 });
        int before = CollectBefore(text, mention, candidates);
        CollectAfter(text, mention, candidates);
        RemoveForeign(text, candidates);
        int told = candidates.Count;
        for (int i = 1; i < told; i++)
            AddLastOfList(candidates[i].Source, candidates[i].Time, text.TimeAt(candidates[i].Time), candidates);
        int earlier = 0;
        // The times of a table are those of its columns and rows.
        for (int i = before; i >= 0 && i > before - EarlierReach && earlier < MostEarlier; i--)
        {
            ref readonly TimeMention time = ref text.TimeAt(i);
            if (time.Role is DateRole.Descriptive or DateRole.InDirective || text.Columns.HidesTime(i, index) || Contains(candidates, TimeSource.Earlier, time.Value))
                continue;
            candidates.Add(Candidate(text, TimeSource.Earlier, i, earlier++));
            AddLastOfList(TimeSource.Earlier, i, time, candidates);
        }
        if (previous is not null && !Contains(candidates, null, previous))
            candidates.Add(new TimeCandidate { Source = TimeSource.Previous, Time = -1, Value = previous, Days = DayRange.Of(previous) });
        if (previous is not null && NamedStretch.Find(text, mention).ValueAt(text, previous) is { } named && !Contains(candidates, null, named))
            candidates.Add(new TimeCandidate { Source = TimeSource.Named, Time = -1, Value = named, Days = DayRange.Of(named) });
        for (int i = 0; i < before && i < DocumentReach; i++)
        {
            ref readonly TimeMention time = ref text.TimeAt(i);
            if (time.Role == DateRole.Told && !text.Columns.HidesTime(i, index) && !Contains(candidates, null, time.Value))
                candidates.Add(new TimeCandidate { Source = TimeSource.Document, Time = i, Rank = Math.Min(i, 2), Value = time.Value, Days = time.Days });
        }
    }

    /// <summary>The times that a figure may be compared with: dates of its sentence, counted from its period where they are counted from another time; the baseline of the figure before; none.</summary>
    public static void CollectBaselines(LinkingText text, int index, CalendarInterval? period, CalendarInterval? previous, DateOnly? reference, List<TimeCandidate> candidates)
    {
        candidates.Clear();
        ref readonly FigureMention mention = ref text.FigureAt(index);
        candidates.Add(new TimeCandidate { Source = TimeSource.None, Time = -1 });
        CollectBefore(text, mention, candidates);
        CollectAfter(text, mention, candidates);
        for (int i = 1; i < candidates.Count; i++)
        {
            TimeCandidate candidate = candidates[i];
            ref readonly TimeMention time = ref text.TimeAt(candidate.Time);
            if (period is not null && time.IsCounted)
            {
                candidate.Value = text.ResolveAgainst(candidate.Time, period, reference) ?? candidate.Value;
                candidate.Days = DayRange.Of(candidate.Value);
                candidates[i] = candidate;
            }
        }
        if (previous is not null && !Contains(candidates, null, previous))
            candidates.Add(new TimeCandidate { Source = TimeSource.Previous, Time = -1, Value = previous, Days = DayRange.Of(previous) });
    }

    /// <summary>ngày 21, ngày 22: what follows days side by side is about all of them, and the last of them alone is offered too.</summary>
    private static void AddLastOfList(TimeSource source, int index, in TimeMention time, List<TimeCandidate> candidates)
    {
        if (time.Listed is not null && !Contains(candidates, null, time.Value))
            candidates.Add(new TimeCandidate { Source = source, Time = index, Rank = ListedRank, Value = time.Value, Days = time.Days });
    }

    private static TimeCandidate Candidate(LinkingText text, TimeSource source, int index, int rank)
    {
        ref readonly TimeMention time = ref text.TimeAt(index);
        return new TimeCandidate { Source = source, Time = index, Rank = rank, Value = time.Listed ?? time.Value, Days = time.Listed is { } listed ? DayRange.Of(listed) : time.Days };
    }

    private static int CollectBefore(LinkingText text, in FigureMention mention, List<TimeCandidate> candidates)
    {
        int time = mention.TimesBefore - 1;
        int rank = 0;
        for (; time >= 0 && text.TimeAt(time).Sentence == mention.Sentence; time--)
        {
            if (rank < MostBefore)
                candidates.Add(Candidate(text, TimeSource.Before, time, rank++));
            else
                break;
        }
        return time;
    }

    private static void CollectAfter(LinkingText text, in FigureMention mention, List<TimeCandidate> candidates)
    {
        for (int i = mention.TimesBefore; i < text.Times.Count && i < mention.TimesBefore + MostAfter && text.TimeAt(i).Sentence == mention.Sentence; i++)
            candidates.Add(new TimeCandidate { Source = TimeSource.After, Time = i, Rank = i - mention.TimesBefore, Value = text.TimeAt(i).Value, Days = text.TimeAt(i).Days });
    }

    /// <summary>
    /// Takes away what no figure is about: 18 vụ, giảm 4 vụ so với cùng kỳ (the time that another figure is compared with), Quyết định số 9 ngày 5/3/2022 (the
    /// day of an act), sinh năm 1987 (what describes something).
    /// </summary>
    private static void RemoveForeign(LinkingText text, List<TimeCandidate> candidates)
    {
        for (int i = candidates.Count - 1; i > 0; i--)
        {
            ref readonly TimeMention time = ref text.TimeAt(candidates[i].Time);
            bool isCompared = candidates[i].Source == TimeSource.After && time.Role == DateRole.Compared && time.IsCounted && time.First > 0 && text.RoleOf(time.First - 1) == PhraseRole.Compare;
            if (isCompared || time.Role == DateRole.Descriptive || (time.Role == DateRole.InDirective && time.Value is { IsPoint: true, End.Precision: CalendarPrecision.Day }))
                candidates.RemoveAt(i);
        }
    }

    private static bool Contains(List<TimeCandidate> candidates, TimeSource? source, CalendarInterval value)
    {
        foreach (TimeCandidate candidate in candidates)
        {
            if ((source is null || candidate.Source == source) && value.Equals(candidate.Value))
                return true;
        }
        return false;
    }
}
