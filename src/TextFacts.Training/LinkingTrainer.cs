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
    private const float ChangeRegularization = 0.1f;
    private const float TimeRegularization = 4.0f;
    private const float IndicatorRegularization = 3.0f;

    // The models with the most features are kept small: most features of few documents say little.
    private const float ChangeSparsity = 0.1f;
    private const float IndicatorSparsity = 0.3f;

    public LinkingModels Run(string folder)
    {
        LinkingModels[] others = [.. Enumerable.Range(0, Folds).Select(fold => Train(Collect([.. trainDocuments.Where((_, i) => i % Folds != fold)]), null))];
        LinkingModels models = Train(Collect(trainDocuments), folder);
        BinaryModel statement = new(new MaximumEntropyTraining(StatementFeatures.Bits, 2, StatementRegularization).Train(CollectStatements(others), Path.Combine(folder, "statement.zip")));
        models = models with { Statement = statement };
        Print(models);
        return models;
    }

    private LinkingSampleSet Collect(IReadOnlyList<GoldDocument> documents)
    {
        LinkingSamples collector = new(new Lexicon.Lexicon(new TextFactsOptions()), reading);
        LinkingSampleSet samples = collector.Collect(documents);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"linking: {samples.Change.Count} figures of {documents.Count} documents; period offered for {Share(collector.PeriodsOffered)}, indicator for {Share(collector.IndicatorsOffered)}; {samples.Period.Count} times, {samples.Baseline.Count} baselines, {samples.Indicator.Count} phrases"));
        return samples;
    }

    /// <summary>Trains the four models side by side; each by itself on one thread, so that the same samples give the same models.</summary>
    private static LinkingModels Train(LinkingSampleSet samples, string? folder)
    {
        string? PathOf(string name) => folder is null ? null : Path.Combine(folder, name);
        Task<BinaryModel> indicator = Task.Run(() => new BinaryModel(new MaximumEntropyTraining(IndicatorFeatures.Bits, 2, IndicatorRegularization, IndicatorSparsity).Train(samples.Indicator, PathOf("indicator.zip"))));
        Task<MaximumEntropyModel> change = Task.Run(() => new MaximumEntropyTraining(ChangeFeatures.Bits, Enum.GetValues<Change>().Length, ChangeRegularization, ChangeSparsity).Train(samples.Change, PathOf("change.zip")));
        Task<BinaryModel> period = Task.Run(() => new BinaryModel(new MaximumEntropyTraining(TimeFeatures.Bits, 2, TimeRegularization).Train(samples.Period, PathOf("period.zip"))));
        Task<BinaryModel> baseline = Task.Run(() => new BinaryModel(new MaximumEntropyTraining(TimeFeatures.Bits, 2, TimeRegularization).Train(samples.Baseline, PathOf("baseline.zip"))));
        return new LinkingModels(change.GetAwaiter().GetResult(), period.GetAwaiter().GetResult(), baseline.GetAwaiter().GetResult(), indicator.GetAwaiter().GetResult(), null);
    }

    /// <summary>
    /// Links the training documents with models that did not see them, and says of each row whether it was right: what a model answers in texts that it was
    /// trained on would teach too much confidence.
    /// </summary>
    private List<Sample> CollectStatements(LinkingModels[] others)
    {
        List<Sample> samples = [];
        Lexicon.Lexicon lexicon = new(new TextFactsOptions());
        FactBuilder builder = new(lexicon);
        FeatureBuffer features = new(StatementFeatures.Bits);
        using PooledList<FigureLink> links = new();
        using ExtractionSession session = new(lexicon, new ReadingClassifier(reading, lexicon.Trie), null);
        for (int fold = 0; fold < Folds; fold++)
        {
            FigureLinker linker = new(others[fold]);
            foreach (GoldDocument document in trainDocuments.Where((_, i) => i % Folds == fold))
            {
                session.Run(document.Text, document.ReferenceDate, new TextFactsOptions(), CancellationToken.None);
                session.LinkingText.Prepare(session.Buffer);
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
