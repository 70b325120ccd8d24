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
    private const float StatementRegularization = 1.0f;

    // For one set of samples, which is a fold of the documents; several get as many times as much.
    private const float ChangeRegularization = 0.05f;
    private const float TimeRegularization = 2.5f;
    private const float IndicatorRegularization = 2.0f;

    // The models with the most features are kept small: most features of few documents say little.
    private const float ChangeSparsity = 0.025f;
    private const float IndicatorSparsity = 0.05f;

    public void Run(string folder, ModelChoice choice)
    {
        LinkingModels embedded = LinkingModels.ReadEmbedded();
        GoldDocument[][] folds = [.. Enumerable.Range(0, Folds).Select(fold => trainDocuments.Where((_, i) => i % Folds == fold).ToArray())];
        LinkingSampleSet[] told = [.. folds.Select(fold => Collect(fold, null))];
        LinkingSampleSet[] answered = [.. folds.Select((fold, i) => Collect(fold, TrainForOthers(Others(told, i), [])))];
        LinkingModels models = Train(told, answered, name => Path.Combine(folder, name + ".zip"), choice, embedded);
        BinaryModel? statement = embedded.Statement;
        if (choice.Trains("statement"))
        {
            LinkingModels[] others = [.. Enumerable.Range(0, Folds).Select(i => TrainForOthers(Others(told, i), Others(answered, i)))];
            statement = new BinaryModel(new MaximumEntropyTraining(StatementFeatures.Bits, 2, StatementRegularization).Train(CollectStatements(folds, others), Path.Combine(folder, "statement.zip")));
        }
        Print(models with { Statement = statement });
    }

    private static LinkingSampleSet[] Others(LinkingSampleSet[] samples, int fold) => [.. samples.Where((_, i) => i != fold)];

    /// <summary>Trains all models on some folds, to answer in the others.</summary>
    private static LinkingModels TrainForOthers(LinkingSampleSet[] told, LinkingSampleSet[] answered) => Train(told, answered, static _ => null, new ModelChoice(null), null);

    private LinkingSampleSet Collect(GoldDocument[] documents, LinkingModels? answering)
    {
        LinkingSamples collector = new(new Lexicon.Lexicon(new TextFactsOptions()), reading);
        LinkingSampleSet samples = collector.Collect(documents, answering);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"linking: {samples.Change.Count} figures of {documents.Length} documents; period offered for {Share(collector.PeriodsOffered)}, indicator for {Share(collector.IndicatorsOffered)}; {samples.Period.Count} times, {samples.Baseline.Count} baselines, {samples.Indicator.Count} phrases"));
        return samples;
    }

    /// <summary>
    /// Trains the models that tie figures side by side; each by itself on one thread, so that the same samples give the same models. A change hangs little on the
    /// figures before, and its model learns from what the gold says of them alone.
    /// </summary>
    /// <param name="told">What to learn from, where the gold answers for the figures before.</param>
    /// <param name="answered">What to learn from, where a linker answered for them.</param>
    /// <param name="pathOf">Where to save a model; <see langword="null"/> for nowhere.</param>
    /// <param name="choice">Which models to train.</param>
    /// <param name="embedded">The other models; there must be some where not all are trained.</param>
    private static LinkingModels Train(LinkingSampleSet[] told, LinkingSampleSet[] answered, Func<string, string?> pathOf, ModelChoice choice, LinkingModels? embedded)
    {
        LinkingSampleSet[] sets = [.. told, .. answered];
        Task<BinaryModel> Binary(string name, BinaryModel? known, MaximumEntropyTraining training, Func<LinkingSampleSet, List<Sample>> of) =>
            Task.Run(() => choice.Trains(name) ? new BinaryModel(training.Train([.. sets.SelectMany(of)], pathOf(name))) : known!);
        MaximumEntropyTraining times = new(TimeFeatures.Bits, 2, sets.Length * TimeRegularization);
        Task<BinaryModel> indicator = Binary("indicator", embedded?.Indicator, new MaximumEntropyTraining(IndicatorFeatures.Bits, 2, sets.Length * IndicatorRegularization, sets.Length * IndicatorSparsity), static set => set.Indicator);
        Task<BinaryModel> period = Binary("period", embedded?.Period, times, static set => set.Period);
        Task<BinaryModel> baseline = Binary("baseline", embedded?.Baseline, times, static set => set.Baseline);
        MaximumEntropyModel change = choice.Trains("change")
            ? new MaximumEntropyTraining(ChangeFeatures.Bits, Enum.GetValues<Change>().Length, told.Length * ChangeRegularization, told.Length * ChangeSparsity).Train([.. told.SelectMany(static set => set.Change)], pathOf("change"))
            : embedded!.Change;
        return new LinkingModels(change, period.GetAwaiter().GetResult(), baseline.GetAwaiter().GetResult(), indicator.GetAwaiter().GetResult(), null);
    }

    /// <summary>
    /// Links the training documents with models that did not see them, and says of each row whether it was right: what a model answers in texts that it was
    /// trained on would teach too much confidence.
    /// </summary>
    private List<Sample> CollectStatements(GoldDocument[][] folds, LinkingModels[] others)
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
            foreach (GoldDocument document in folds[fold])
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
