using TextFacts.Classification;
using TextFacts.Evaluation.Gold;

namespace TextFacts.Training;

/// <summary>[--articles FILE] [--only MODELS] [--root FOLDER]: trains the models that read and link facts, and measures them.</summary>
internal static class FactsCommand
{
    private const string Usage = """
        usage: TextFacts.Training [--articles FILE] [--only MODELS] [--root FOLDER]
               TextFacts.Training segmenter ...
          --articles    the news articles that corpus/articles annotates, JSON lines with the fields "id" and "text"; without them the models learn from
                        corpus/train alone
          --only        the models to train, with commas between them: reading, change, indicator, period, baseline, statement; all if left out. The others
                        stay as they are
          --root        the repository's root, the current folder if left out
        """;

    public static int Run(ReadOnlySpan<string> arguments)
    {
        if (CommandOptions.Read(arguments, "--articles", "--only", "--root") is not { } options)
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }
        ModelChoice choice;
        try
        {
            choice = new ModelChoice(options.GetValueOrDefault("--only"));
        }
        catch (FormatException exception)
        {
            Console.Error.WriteLine($"TextFacts.Training: {exception.Message}");
            return 2;
        }
        try
        {
            return Train(options.GetValueOrDefault("--root", Directory.GetCurrentDirectory()), options.GetValueOrDefault("--articles"), choice);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException)
        {
            Console.Error.WriteLine($"TextFacts.Training: {exception.Message}");
            return 1;
        }
    }

    private static int Train(string root, string? articles, ModelChoice choice)
    {
        string corpus = Path.Combine(root, "corpus");
        if (!Directory.Exists(corpus))
        {
            Console.Error.WriteLine($"TextFacts.Training: there is no folder {corpus}; run from the repository's root, or name it with --root.");
            return 2;
        }
        bool isSound = true;
        GoldReader reader = new(
            fault =>
            {
                isSound = false;
                Console.Error.WriteLine($"TextFacts.Training: {fault.Path}: {fault.What}");
            },
            articles is null ? null : ArticleTexts.Read(articles));
        IReadOnlyList<GoldDocument> train = reader.Read(FoldersOf(corpus, "train", articles));
        IReadOnlyList<GoldDocument> heldOut = reader.Read(FoldersOf(corpus, "test", articles));
        if (!isSound)
            return 1;
        string models = Path.Combine(root, "src", "TextFacts", "Classification", "Models");
        MaximumEntropyModel reading = choice.Trains("reading")
            ? new ReadingTrainer(train, heldOut).Run(Path.Combine(models, "reading.zip"))
            : MaximumEntropyModel.ReadEmbedded("reading.zip");
        new LinkingTrainer(train, heldOut, reading).Run(models, choice);
        return 0;
    }

    private static string[] FoldersOf(string corpus, string part, string? articles) =>
        articles is null ? [Path.Combine(corpus, part)] : [Path.Combine(corpus, part), Path.Combine(corpus, "articles", part)];
}
