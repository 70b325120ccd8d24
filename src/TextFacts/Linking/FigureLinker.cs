using System.Runtime.InteropServices;
using TextFacts.Classification;
using TextFacts.Resolution;
using TextFacts.Text;

namespace TextFacts.Linking;

/// <summary>
/// Ties the figures of a text to what they measure, in their order: change first, then period, baseline and indicator, each chosen by a trained model
/// among what the text offers, with what was chosen for the figure before. Reused from text to text; not thread-safe.
/// </summary>
internal sealed class FigureLinker(LinkingModels models) : IDisposable
{
    // A candidate with a smaller part of the probability is not looked at closely, which bounds the pairs that are compared.
    private const float LeastShare = 0.02f;
    private const float TieWeight = 0.6f;

    // In log odds. The documents that the models learn from leave more figures without a time in the middle of a sentence than real reports do: where no time
    // stands between them, two figures of one sentence have the same time in 97 of 100 cases of real reports, in 89 of the documents.
    private const float NoTimeDiscountInSentence = 1;

    private readonly FeatureBuffer _change = new(ChangeFeatures.Bits);
    private readonly FeatureBuffer _time = new(TimeFeatures.Bits);
    private readonly FeatureBuffer _statement = new(StatementFeatures.Bits);
    private readonly IndicatorScorer _indicator = new(models.Indicator);
    private readonly RespectiveFigures _respective = new();
    private readonly TimeHistory _history = new();
    private readonly List<TimeCandidate> _times = [];
    private readonly List<IndicatorCandidate> _phrases = [];
    private readonly List<float> _scores = [];

    /// <summary>Fills <paramref name="links"/> with one link a figure of <paramref name="text"/>.</summary>
    public void Link(LinkingText text, DateOnly? reference, PooledList<FigureLink> links, CancellationToken cancellationToken)
    {
        links.Clear();
        _history.Clear();
        _indicator.Clear();
        _respective.Find(text);
        for (int i = 0; i < text.Figures.Count; i++)
        {
            FigureLink previous = i == 0 ? default : links[i - 1];
            FigureLink link = default;
            LinkChange(text, i, i == 0 ? null : previous.Change, reference, ref link);
            CalendarInterval? span = LengthSpan.Find(text, i);
            if (span is not null)
                (link.Period, link.PeriodTime, link.PeriodProbability) = (span, -1, 1);
            else if (text.ColumnTimeOf(i) is >= 0 and int column)
                (link.Period, link.PeriodTime, link.PeriodProbability) = (text.TimeAt(column).Value, -1, 1);
            else if (_respective.TimeOf(i) is >= 0 and int dealt)
                (link.Period, link.PeriodTime, link.PeriodProbability) = (text.TimeAt(dealt).Value, dealt, 1);
            else if (AttachedTime.Of(text, i) is >= 0 and int own)
                (link.Period, link.PeriodTime, link.PeriodProbability) = (text.TimeAt(own).Value, own, 1);
            else
                LinkPeriod(text, i, reference, null, ref link);
            LinkBaseline(text, i, reference, ref link);
            // A figure is not about the time that it is compared with.
            if (link.Baseline is { } against && against.Equals(link.Period) && span is null && !text.Columns.IsInTable(i))
            {
                LinkPeriod(text, i, reference, against, ref link);
                LinkBaseline(text, i, reference, ref link);
            }
            _history.Add(StandsAside(text, i, span) ? _history.Previous : link.Period, link.Baseline);
            if (_respective.NameOf(i) is { IsEmpty: false } name)
                (link.Indicator, link.IndicatorProbability) = (name, 1);
            else
                LinkIndicator(text, i, previous, ref link);
            // What is taken over from the figure before is no surer than it was there.
            link.PeriodTrust = i > 0 && Equals(link.Period, previous.Period) ? Math.Min(link.PeriodProbability, previous.PeriodTrust) : link.PeriodProbability;
            link.IndicatorTrust = i > 0 && link.Indicator == previous.Indicator ? Math.Min(link.IndicatorProbability, previous.IndicatorTrust) : link.IndicatorProbability;
            if (models.Statement is { } statement)
            {
                StatementFeatures.Extract(text.Figures[i], link, _statement);
                link.Confidence = BinaryModel.ProbabilityOf(statement.Score(_statement.Indices));
            }
            links.Add(link);
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    /// <summary>
    /// Whether what follows a figure is about the time before it rather than its own: the span of a length is the length's alone, and the times of a table are
    /// those of its columns and rows.
    /// </summary>
    public static bool StandsAside(LinkingText text, int index, CalendarInterval? span) => span is not null || text.Columns.IsInTable(index);

    private void LinkChange(LinkingText text, int index, Change? previous, DateOnly? reference, ref FigureLink link)
    {
        ChangeFeatures.Extract(text, index, previous, reference, _change);
        Span<float> probabilities = stackalloc float[models.Change.ClassCount];
        models.Change.Predict(_change.Indices, probabilities);
        int best = 0;
        for (int i = 1; i < probabilities.Length; i++)
        {
            if (probabilities[i] > probabilities[best])
                best = i;
        }
        link.Change = (Change)best;
        link.ChangeProbability = probabilities[best];
    }

    private void LinkPeriod(LinkingText text, int index, DateOnly? reference, CalendarInterval? compared, ref FigureLink link)
    {
        TimeCandidates.CollectPeriods(text, index, _history.Last, _times);
        if (compared is not null)
            RemoveTimes(compared);
        TimeChoice choice = new(link.Change, null, _history.Previous, _history, reference, false);
        (link.Period, link.PeriodTime, link.PeriodProbability) = ChooseTime(models.Period, text, index, choice, _history.Previous is not null && GoesOn(text, index) ? NoTimeDiscountInSentence : 0);
    }

    private void LinkBaseline(LinkingText text, int index, DateOnly? reference, ref FigureLink link)
    {
        if (text.Columns.IsInTable(index))
        {
            int column = text.Columns.BaselineOf(index);
            bool isLater = column >= 0 && text.TimeAt(column).IsCounted && link.Period is not null;
            link.Baseline = column < 0 ? null : isLater ? text.ResolveAgainst(column, link.Period!, reference) : text.TimeAt(column).Value;
            (link.BaselineTime, link.BaselineProbability) = (-1, 1);
            return;
        }
        TimeCandidates.CollectBaselines(text, index, link.Period, _history.PreviousBaseline, reference, _times);
        if (link.Change is not (Change.Increase or Change.Decrease) && _history.PreviousBaseline is null && !IsAnyCompared(text))
        {
            (link.Baseline, link.BaselineTime, link.BaselineProbability) = (null, -1, 1);
            return;
        }
        TimeChoice choice = new(link.Change, link.Period, _history.PreviousBaseline, _history, reference, true);
        (link.Baseline, link.BaselineTime, link.BaselineProbability) = ChooseTime(models.Baseline, text, index, choice, 0);
    }

    /// <summary>Whether a time that is offered is one that something is compared with: of 11,000 levels beside other times, 25 have a baseline.</summary>
    private bool IsAnyCompared(LinkingText text)
    {
        foreach (ref readonly TimeCandidate candidate in CollectionsMarshal.AsSpan(_times))
        {
            if (candidate.Time < 0)
                continue;
            ref readonly TimeMention time = ref text.TimeAt(candidate.Time);
            if (time.Role == DateRole.Compared || time.IsCounted)
                return true;
        }
        return false;
    }

    /// <summary>Whether a figure stands in the sentence of the figure before it, without a time between them.</summary>
    private static bool GoesOn(LinkingText text, int index) =>
        index > 0 && text.FigureAt(index - 1).Sentence == text.FigureAt(index).Sentence && text.FigureAt(index - 1).TimesBefore == text.FigureAt(index).TimesBefore;

    /// <summary>Takes all times of a value out of what is offered.</summary>
    private void RemoveTimes(CalendarInterval value)
    {
        for (int i = _times.Count - 1; i >= 0; i--)
        {
            if (value.Equals(_times[i].Value))
                _times.RemoveAt(i);
        }
    }

    private (CalendarInterval? Value, int Time, float Probability) ChooseTime(BinaryModel model, LinkingText text, int index, in TimeChoice choice, float noTimeDiscount)
    {
        // The only candidate is sure.
        if (_times.Count == 1)
            return (_times[0].Value, _times[0].Time, 1);
        float highest = float.NegativeInfinity;
        float sum = 0;
        CalendarInterval? best = null;
        int time = -1;
        TimeSite site = new(text, index, _times, choice);
        foreach (ref readonly TimeCandidate candidate in CollectionsMarshal.AsSpan(_times))
        {
            TimeFeatures.Extract(site, candidate, _time);
            float score = model.Score(_time.Indices) - (candidate.Source == TimeSource.None ? noTimeDiscount : 0);
            sum += BinaryModel.ProbabilityOf(score);
            if (score > highest)
                (highest, best, time) = (score, candidate.Value, candidate.Time);
        }
        float probability = BinaryModel.ProbabilityOf(highest);
        return (best, time, probability / Math.Max(sum, probability));
    }

    private void LinkIndicator(LinkingText text, int index, in FigureLink previous, ref FigureLink link)
    {
        PhraseFinder.Collect(text, index, previous.Indicator, _phrases);
        IndicatorChoice choice = new(link.Change, previous.Indicator, previous.Change);
        _indicator.Score(text, index, choice, _phrases, _scores);
        float sum = 0;
        foreach (float probability in _scores)
            sum += probability;
        float highest = -1;
        for (int i = 0; i < _phrases.Count; i++)
        {
            if (_scores[i] < sum * LeastShare)
                continue;
            float support = SupportOf(i);
            // Of two that are supported alike the likelier one.
            float rank = support + _scores[i] * TieWeight;
            if (rank > highest)
            {
                highest = rank;
                link.Indicator = _phrases[i].Range;
                link.IndicatorProbability = sum > 0 ? support / sum : 0;
            }
        }
    }

    /// <summary>
    /// How much of the probability lies on phrases that share at least half of their tokens with a candidate, itself included: where it is not sure how far a
    /// phrase reaches, one in the middle is right more often than the likeliest one.
    /// </summary>
    private float SupportOf(int index)
    {
        TokenRange range = _phrases[index].Range;
        if (range.IsEmpty)
            return _scores[index];
        float support = 0;
        for (int i = 0; i < _phrases.Count; i++)
        {
            TokenRange other = _phrases[i].Range;
            int common = Math.Min(range.End, other.End) - Math.Max(range.First, other.First);
            if (!other.IsEmpty && 4 * common >= range.End - range.First + other.End - other.First)
                support += _scores[i];
        }
        return support;
    }

    public void Dispose() => _respective.Dispose();
}
