using TextFacts.Classification;
using TextFacts.Evaluation.Gold;
using TextFacts.Evaluation.Scoring;
using TextFacts.Linking;
using TextFacts.Text;

namespace TextFacts.Training;

/// <summary>
/// Turns gold documents into samples for the linker: for every figure that was read, what the text offers, labelled by what the gold says. What the
/// models see of the figures before is what the gold says of them, or what a linker answered, which errs as it will err at work: a model that only ever
/// saw right answers before trusts them too much, and carries one error through the figures that follow (Ross, Gordon and Bagnell 2011, A Reduction of
/// Imitation Learning and Structured Prediction to No-Regret Online Learning).
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

    /// <summary>Collects the samples of documents.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="answering">The models that answer for the figures before, which should not have learned from the documents; without them the gold does.</param>
    public LinkingSampleSet Collect(IEnumerable<GoldDocument> documents, LinkingModels? answering = null)
    {
        LinkingSampleSet samples = new();
        using ExtractionSession session = new(lexicon, new ReadingClassifier(reading, lexicon.Trie), null);
        using FigureLinker? linker = answering is null ? null : new FigureLinker(answering);
        using PooledList<FigureLink> answers = new();
        foreach (GoldDocument document in documents)
        {
            session.Run(document.Text, document.ReferenceDate, new TextFactsOptions(), CancellationToken.None);
            session.LinkingText.Prepare(session.Buffer, session.Tables);
            linker?.Link(session.LinkingText, document.ReferenceDate, answers, CancellationToken.None);
            Collect(session.LinkingText, document, answers.Span, samples);
        }
        return samples;
    }

    /// <param name="text">The text.</param>
    /// <param name="document">Its gold.</param>
    /// <param name="answers">What a linker answered, a link a figure; empty where the gold answers.</param>
    /// <param name="samples">Takes the samples.</param>
    private void Collect(LinkingText text, GoldDocument document, ReadOnlySpan<FigureLink> answers, LinkingSampleSet samples)
    {
        GoldFigure[] figures = [.. document.Facts.OfType<GoldFigure>()];
        FigureLink? previous = null;
        _history.Clear();
        for (int i = 0; i < text.Figures.Count; i++)
        {
            TextSpan span = text.Buffer.SpanOf(text.Figures[i].Figure.First, text.Figures[i].Figure.End);
            GoldFigure? gold = Array.Find(figures, figure => figure.Span.Start < span.End && span.Start < figure.Span.End);
            if (gold is null && answers.IsEmpty)
                continue;
            FigureLink link = answers.IsEmpty ? new FigureLink { Change = gold!.Change, Period = gold.Period, Baseline = gold.Baseline } : answers[i];
            if (gold is not null)
            {
                TokenRange indicator = AddFigure(text, i, gold, document.ReferenceDate, link, previous, samples);
                if (answers.IsEmpty)
                    link.Indicator = indicator;
            }
            previous = link;
            _history.Add(FigureLinker.StandsAside(text, i, LengthSpan.Find(text, i)) ? _history.Previous : link.Period, link.Baseline);
        }
    }

    /// <summary>Adds the samples of one figure and returns the best of the phrases offered for its indicator.</summary>
    private TokenRange AddFigure(LinkingText text, int index, GoldFigure gold, DateOnly? reference, in FigureLink link, FigureLink? previous, LinkingSampleSet samples)
    {
        ChangeFeatures.Extract(text, index, previous?.Change, reference, _change);
        samples.Change.Add(new Sample(_change.Indices.ToArray(), (int)gold.Change));
        TimeCandidates.CollectPeriods(text, index, _history.Last, _times);
        bool isOffered = AddTimes(text, index, gold.Period, new TimeChoice(link.Change, null, _history.Previous, _history, reference, false), samples.Period);
        PeriodsOffered = (PeriodsOffered.Figures + 1, PeriodsOffered.Offered + (isOffered ? 1 : 0));
        TimeCandidates.CollectBaselines(text, index, link.Period, _history.PreviousBaseline, reference, _times);
        AddTimes(text, index, gold.Baseline, new TimeChoice(link.Change, link.Period, _history.PreviousBaseline, _history, reference, true), samples.Baseline);
        return AddPhrases(text, index, gold, new IndicatorChoice(link.Change, previous?.Indicator ?? default, previous?.Change ?? Change.Level), samples.Indicator);
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
