using System.Globalization;
using TextFacts.Classification;
using TextFacts.Evaluation.Gold;
using TextFacts.Evaluation.Scoring;
using TextFacts.Linking;
using TextFacts.Text;

namespace TextFacts.Training;

/// <summary>Trains the linker's models, saves them as ML.NET model files, and measures them on the held-out documents.</summary>
internal sealed class LinkingTrainer(IReadOnlyList<GoldDocument> trainDocuments, IReadOnlyList<GoldDocument> heldOutDocuments, MaximumEntropyModel reading)
{
    private const int Folds = 2;
    private const float OthersShare = (Folds - 1f) / Folds;
    private const float StatementRegularization = 1.0f;

    // For the samples of all documents, with the gold's answers and with a linker's; a part of them gets its part of it.
    private const float ChangeRegularization = 0.2f;
    private const float TimeRegularization = 8.0f;
    private const float IndicatorRegularization = 10.0f;

    // The models with the most features are kept small: most features of few documents say little.
    private const float ChangeSparsity = 0.2f;
    private const float IndicatorSparsity = 0.6f;

    public void Run(string folder, ModelChoice choice)
    {
        LinkingModels embedded = LinkingModels.ReadEmbedded();
        GoldDocument[][] parts = [.. Enumerable.Range(0, Folds).Select(fold => trainDocuments.Where((_, i) => i % Folds == fold).ToArray())];
        ModelChoice all = new(null);
        LinkingSampleSet[] told = [.. parts.Select(part => Collect(part, null))];
        LinkingSampleSet[] answered = [.. Enumerable.Range(0, Folds).Select(fold => Collect(parts[fold], Train(Others(told, fold), 0.5f * OthersShare, static _ => null, all, null)))];
        LinkingModels models = Train(LinkingSampleSet.Union([.. told, .. answered]), 1, name => Path.Combine(folder, name + ".zip"), choice, embedded);
        BinaryModel? statement = embedded.Statement;
        if (choice.Trains("statement"))
        {
            LinkingModels[] others = [.. Enumerable.Range(0, Folds).Select(fold => Train(LinkingSampleSet.Union(Others(told, fold), Others(answered, fold)), OthersShare, static _ => null, all, null))];
            statement = new BinaryModel(new MaximumEntropyTraining(StatementFeatures.Bits, 2, StatementRegularization).Train(CollectStatements(parts, others), Path.Combine(folder, "statement.zip")));
        }
        Print(models with { Statement = statement });
    }

    /// <summary>The samples of all parts of the documents but one.</summary>
    private static LinkingSampleSet Others(LinkingSampleSet[] samples, int fold) => LinkingSampleSet.Union([.. samples.Where((_, i) => i != fold)]);

    private LinkingSampleSet Collect(GoldDocument[] documents, LinkingModels? answering)
    {
        LinkingSamples collector = new(new Lexicon.Lexicon(new TextFactsOptions()), reading);
        LinkingSampleSet samples = collector.Collect(documents, answering);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"linking: {samples.Change.Count} figures of {documents.Length} documents; period offered for {Share(collector.PeriodsOffered)}, indicator for {Share(collector.IndicatorsOffered)}; {samples.Period.Count} times, {samples.Baseline.Count} baselines, {samples.Indicator.Count} phrases"));
        return samples;
    }

    /// <summary>Trains the models that tie figures side by side; each by itself on one thread, so that the same samples give the same models.</summary>
    /// <param name="samples">What to learn from.</param>
    /// <param name="share">The share of all samples that they are.</param>
    /// <param name="pathOf">Where to save a model; <see langword="null"/> for nowhere.</param>
    /// <param name="choice">Which models to train.</param>
    /// <param name="embedded">The other models; there must be some where not all are trained.</param>
    private static LinkingModels Train(LinkingSampleSet samples, float share, Func<string, string?> pathOf, ModelChoice choice, LinkingModels? embedded)
    {
        Task<BinaryModel> Binary(string name, BinaryModel? known, MaximumEntropyTraining training, List<Sample> of) =>
            Task.Run(() => choice.Trains(name) ? new BinaryModel(training.Train(of, pathOf(name))) : known!);
        Task<BinaryModel> indicator = Binary("indicator", embedded?.Indicator, new MaximumEntropyTraining(IndicatorFeatures.Bits, 2, share * IndicatorRegularization, share * IndicatorSparsity), samples.Indicator);
        Task<BinaryModel> period = Binary("period", embedded?.Period, new MaximumEntropyTraining(TimeFeatures.Bits, 2, share * TimeRegularization), samples.Period);
        Task<BinaryModel> baseline = Binary("baseline", embedded?.Baseline, new MaximumEntropyTraining(TimeFeatures.Bits, 2, share * TimeRegularization), samples.Baseline);
        MaximumEntropyModel change = choice.Trains("change")
            ? new MaximumEntropyTraining(ChangeFeatures.Bits, Enum.GetValues<Change>().Length, share * ChangeRegularization, share * ChangeSparsity).Train(samples.Change, pathOf("change"))
            : embedded!.Change;
        return new LinkingModels(change, period.GetAwaiter().GetResult(), baseline.GetAwaiter().GetResult(), indicator.GetAwaiter().GetResult(), null);
    }

    /// <summary>
    /// Links the training documents with models that did not see them, and says of each row whether it was right: what a model answers in texts that it was
    /// trained on would teach too much confidence.
    /// </summary>
    private List<Sample> CollectStatements(GoldDocument[][] parts, LinkingModels[] others)
    {
        List<Sample> samples = [];
        Lexicon.Lexicon lexicon = new(new TextFactsOptions());
        FactBuilder builder = new(lexicon);
        FeatureBuffer features = new(StatementFeatures.Bits);
        using PooledList<FigureLink> links = new();
        using ExtractionSession session = new(lexicon, new ReadingClassifier(reading, lexicon.Trie), null);
        for (int fold = 0; fold < Folds; fold++)
        {
            using FigureLinker linker = new(others[fold]);
            foreach (GoldDocument document in parts[fold])
            {
                session.Run(document.Text, document.ReferenceDate, new TextFactsOptions(), CancellationToken.None);
                session.LinkingText.Prepare(session.Buffer, session.Tables);
                linker.Link(session.LinkingText, document.ReferenceDate, links, CancellationToken.None);
                builder.Begin(document.Text);
                for (int i = 0; i < links.Count; i++)
                {
                    FigureFact figure = builder.BuildFigure(session.Buffer, session.LinkingText.Figures[i], links[i]);
                    StatementFeatures.Extract(session.LinkingText.Figures[i], links[i], features);
                    samples.Add(new Sample(features.Indices.ToArray(), RowCheck.IsRight(document, figure) ? 1 : 0));
                }
            }
        }
        return samples;
    }

    private static string Share((int Figures, int Offered) count) => (100.0 * count.Offered / Math.Max(1, count.Figures)).ToString("0.0", CultureInfo.InvariantCulture) + " %";

    private void Print(LinkingModels models)
    {
        Scorer scorer = new(new FactExtractor(new TextFactsOptions(), lexicon => new ReadingClassifier(reading, lexicon.Trie), models));
        foreach (GoldDocument document in heldOutDocuments)
            scorer.Add(document);
        ScoreReport report = scorer.Report();
        Console.WriteLine("links of the held-out documents");
        foreach (FieldScore field in report.Fields)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {field.Name,-20} {100.0 * field.Right / field.Total,5:0.0}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {"row",-20} {100 * report.All[Measure.Row].F1,5:0.0}"));
        Console.WriteLine("reliability of statements: confidence, and how often the whole row was right");
        foreach (ConfidenceBin bin in report.Reliability)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {bin.MeanConfidence:0.000}  {(double)bin.Right / bin.Count:0.000}  ({bin.Count})"));
    }
}
