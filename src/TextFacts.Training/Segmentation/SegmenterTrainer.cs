using System.Globalization;
using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using TextFacts.Text;
using TextFacts.Text.Segmentation;

namespace TextFacts.Training.Segmentation;

/// <summary>
/// Trains the word segmenter: counts what is known of syllables and their sequences, and lets ML.NET weigh it. What the treebank's words say of a
/// training sentence is counted without the sentence and its neighbours, so that the model learns how far such knowledge reaches rather than
/// that it is always there.
/// </summary>
internal sealed class SegmenterTrainer(IReadOnlyList<Token[]> dictionary, IReadOnlyList<Token[]> rawText)
{
    private const int Seed = 20240708;

    // Neighbouring sentences are mostly of one article, which repeats its words.
    public const int SentencesABlock = 40;
    private const int FoldCount = 5;

    /// <summary>Trains on sentences.</summary>
    /// <param name="sentences">What to learn from.</param>
    /// <param name="tablePath">Where the table goes.</param>
    /// <param name="modelPath">Where the model goes, as an ML.NET model file.</param>
    public WordSegmenter Train(IReadOnlyList<SegmentedSentence> sentences, string tablePath, string modelPath)
    {
        List<JoinRow> rows = [];
        for (int fold = 0; fold < FoldCount; fold++)
        {
            WordTables others = TablesOf(Count(sentences.Where((_, index) => FoldOf(index) != fold)));
            Collect(sentences.Where((_, index) => FoldOf(index) == fold), others, rows);
        }
        MLContext context = new(Seed);
        SchemaDefinition schema = SchemaDefinition.Create(typeof(JoinRow));
        schema[nameof(JoinRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, GapFeatures.Dimension);
        IDataView data = context.Data.LoadFromEnumerable(rows, schema);
        BinaryPredictionTransformer<CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>> model =
            context.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
            {
                LabelColumnName = nameof(JoinRow.Label),
                FeatureColumnName = nameof(JoinRow.Features),
                L1Regularization = 0.0f,
                L2Regularization = 6f,
                HistorySize = 20,
                OptimizationTolerance = 1e-6f,
                NumberOfThreads = 1,
                ShowTrainingStatistics = false,
            }).Fit(data);
        Directory.CreateDirectory(Path.GetDirectoryName(modelPath)!);
        using (FileStream stream = File.Create(modelPath))
            context.Model.Save(model, data.Schema, stream);
        SequenceTableBuilder counts = Count(sentences);
        (Dictionary<uint, uint> syllables, Dictionary<uint, ushort> sequences) = (counts.BuildSyllables(), counts.BuildSequences());
        using (FileStream stream = File.OpenRead(modelPath))
            SplitMarking.Mark(counts.Pairs, syllables, sequences, JoinModel.Read(stream, modelPath));
        using (FileStream stream = File.Create(tablePath))
            WordTables.Write(stream, syllables, sequences);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {rows.Count} gaps, {model.Model.SubModel.Weights.Count(static weight => weight != 0)} weights, {syllables.Count} syllables, {sequences.Count} sequences; model {new FileInfo(modelPath).Length:N0} bytes, table {new FileInfo(tablePath).Length:N0} bytes"));
        using FileStream savedTable = File.OpenRead(tablePath);
        using FileStream savedModel = File.OpenRead(modelPath);
        return new WordSegmenter(WordTables.Read(savedTable, tablePath), JoinModel.Read(savedModel, modelPath));
    }

    private static int FoldOf(int sentence) => sentence / SentencesABlock % FoldCount;

    private SequenceTableBuilder Count(IEnumerable<SegmentedSentence> sentences)
    {
        SequenceTableBuilder builder = new();
        builder.AddDictionary(dictionary);
        builder.AddRawText(rawText);
        builder.AddSegmented(sentences);
        return builder;
    }

    private static WordTables TablesOf(SequenceTableBuilder counts) => new(new SyllableTable(counts.BuildSyllables()), new SequenceTable(counts.BuildSequences()));

    private static void Collect(IEnumerable<SegmentedSentence> sentences, WordTables tables, List<JoinRow> rows)
    {
        SyllableAnalyzer analyzer = new(tables);
        using SegmentationBuffer buffer = new();
        List<int> places = [];
        GapFeatureList list = new(places);
        foreach (SegmentedSentence sentence in sentences)
        {
            Span<SyllableCell> cells = analyzer.Analyze(sentence.Text, sentence.Tokens, buffer);
            for (int i = 0; i + 1 < sentence.Tokens.Length; i++)
            {
                if (GapRules.Decide(sentence.Tokens, i, isTokenized: true) != GapDecision.Open)
                    continue;
                places.Clear();
                Span<SyllableCell> around = cells.Slice(i + SyllableAnalyzer.Margin - 1, 4);
                GapFeatures.Extract(around[0], around[1], around[2], around[3], ref list);
                rows.Add(JoinRow.From(places, sentence.Joins[i]));
            }
        }
    }
}
