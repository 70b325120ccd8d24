using TextFacts.Classification;
using TextFacts.Evaluation.Gold;
using TextFacts.Evaluation.Scoring;
using TextFacts.Linking;
using TextFacts.Text;

namespace TextFacts.Training;

/// <summary>The samples of the linker's four models.</summary>
internal sealed class LinkingSampleSet
{
    public List<Sample> Change { get; } = [];

    public List<Sample> Period { get; } = [];

    public List<Sample> Baseline { get; } = [];

    public List<Sample> Indicator { get; } = [];
}

/// <summary>
/// Turns gold documents into samples for the linker: for every figure that was read, what the text offers, labelled by what the gold says. What the
/// models see of the figure before is what the gold says of it.
/// </summary>
internal sealed class LinkingSamples(Lexicon.Lexicon lexicon, MaximumEntropyModel reading)
{
    // Phrases that share fewer of their words with the gold one are wrong; of the others the best is right, and the rest neither.
    private const double Wrong = 0.5;

    private readonly FeatureBuffer _change = new(ChangeFeatures.Bits);
    private readonly FeatureBuffer _time = new(TimeFeatures.Bits);
    private readonly FeatureBuffer _indicator = new(IndicatorFeatures.Bits);
    private readonly TimeHistory _history = new();
    private readonly List<TimeCandidate> _times = [];
    private readonly List<IndicatorCandidate> _phrases = [];

    /// <summary>The figures that have a gold indicator, and those of them that some candidate names well enough.</summary>
    public (int Figures, int Offered) IndicatorsOffered { get; private set; }

    /// <summary>The figures, and those whose gold period is among the candidates.</summary>
    public (int Figures, int Offered) PeriodsOffered { get; private set; }

    public LinkingSampleSet Collect(IEnumerable<GoldDocument> documents)
    {
        LinkingSampleSet samples = new();
        using ExtractionSession session = new(lexicon, new ReadingClassifier(reading, lexicon.Trie), null);
        foreach (GoldDocument document in documents)
        {
            session.Run(document.Text, document.ReferenceDate, new TextFactsOptions(), CancellationToken.None);
            session.LinkingText.Prepare(session.Buffer, session.Tables);
            Collect(session.LinkingText, document, samples);
        }
        return samples;
    }

    private void Collect(LinkingText text, GoldDocument document, LinkingSampleSet samples)
    {
        GoldFigure[] figures = [.. document.Facts.OfType<GoldFigure>()];
        GoldFigure? previous = null;
        TokenRange previousIndicator = default;
        _history.Clear();
        for (int i = 0; i < text.Figures.Count; i++)
        {
            TextSpan span = text.Buffer.SpanOf(text.Figures[i].Figure.First, text.Figures[i].Figure.End);
            GoldFigure? gold = Array.Find(figures, figure => figure.Span.Start < span.End && span.Start < figure.Span.End);
            if (gold is null)
                continue;
            ChangeFeatures.Extract(text, i, i > 0 ? previous?.Change : null, document.ReferenceDate, _change);
            samples.Change.Add(new Sample(_change.Indices.ToArray(), (int)gold.Change));
            TimeCandidates.CollectPeriods(text, i, _history.Last, _times);
            bool isOffered = AddTimes(text, i, gold.Period, new TimeChoice(gold.Change, null, _history.Previous, _history, document.ReferenceDate, false), samples.Period);
            PeriodsOffered = (PeriodsOffered.Figures + 1, PeriodsOffered.Offered + (isOffered ? 1 : 0));
            TimeCandidates.CollectBaselines(text, i, gold.Period, _history.PreviousBaseline, document.ReferenceDate, _times);
            AddTimes(text, i, gold.Baseline, new TimeChoice(gold.Change, gold.Period, _history.PreviousBaseline, _history, document.ReferenceDate, true), samples.Baseline);
            previousIndicator = AddPhrases(text, i, gold, new IndicatorChoice(gold.Change, previousIndicator, previous?.Change ?? Change.Level), samples.Indicator);
            previous = gold;
            _history.Add(text.Columns.IsInTable(i) ? _history.Previous : gold.Period, gold.Baseline);
        }
    }

    private bool AddTimes(LinkingText text, int index, CalendarInterval? gold, in TimeChoice choice, List<Sample> samples)
    {
        bool hasRight = false;
        TimeSite site = new(text, index, _times, choice);
        foreach (TimeCandidate candidate in _times)
        {
            bool isRight = DenotedDays.AreSame(gold, candidate.Value);
            // Of several names of the right time the first, which is the nearest, counts.
            if (isRight && hasRight)
                continue;
            hasRight |= isRight;
            TimeFeatures.Extract(site, candidate, _time);
            samples.Add(new Sample(_time.Indices.ToArray(), isRight ? 1 : 0));
        }
        return hasRight;
    }

    private TokenRange AddPhrases(LinkingText text, int index, GoldFigure gold, in IndicatorChoice choice, List<Sample> samples)
    {
        PhraseFinder.Collect(text, index, choice.PreviousIndicator, _phrases);
        double[] likeness = new double[_phrases.Count];
        int best = -1;
        for (int i = 0; i < likeness.Length; i++)
        {
            TokenRange range = _phrases[i].Range;
            likeness[i] = range.IsEmpty ? gold.Indicator is null ? 1 : 0 : PhraseComparison.Likeness(gold.Indicator, text.Buffer.TextOf(range.First, range.End).ToString());
            if (likeness[i] >= Wrong && (best < 0 || likeness[i] > likeness[best] + 1e-9))
                best = i;
        }
        if (gold.Indicator is not null)
            IndicatorsOffered = (IndicatorsOffered.Figures + 1, IndicatorsOffered.Offered + (best >= 0 ? 1 : 0));
        for (int i = 0; i < likeness.Length; i++)
        {
            if (i != best && likeness[i] >= Wrong)
                continue;
            IndicatorFeatures.Extract(text, index, _phrases[i], choice, _indicator);
            samples.Add(new Sample(_indicator.Indices.ToArray(), i == best ? 1 : 0));
        }
        return best < 0 ? default : _phrases[best].Range;
    }
}
