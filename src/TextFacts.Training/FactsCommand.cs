using TextFacts.Classification;
using TextFacts.Evaluation.Gold;

namespace TextFacts.Training;

/// <summary>[--articles FILE] [--root FOLDER]: trains the models that read and link facts, and measures them.</summary>
internal static class FactsCommand
{
    private const string Usage = """
        usage: TextFacts.Training [--articles FILE] [--root FOLDER]
               TextFacts.Training segmenter ...
          --articles    the news articles that corpus/articles annotates, JSON lines with the fields "id" and "text"; without them the models learn from
                        corpus/train alone
          --root        the repository's root, the current folder if left out
        """;

    public static int Run(ReadOnlySpan<string> arguments)
    {
        if (CommandOptions.Read(arguments, "--articles", "--root") is not { } options)
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }
        try
        {
            return Train(options.GetValueOrDefault("--root", Directory.GetCurrentDirectory()), options.GetValueOrDefault("--articles"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or FormatException)
        {
            Console.Error.WriteLine($"TextFacts.Training: {exception.Message}");
            return 1;
        }
    }

    private static int Train(string root, string? articles)
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
        MaximumEntropyModel reading = new ReadingTrainer(train, heldOut).Run(Path.Combine(models, "reading.zip"));
        new LinkingTrainer(train, heldOut, reading).Run(models);
        return 0;
    }

    private static string[] FoldersOf(string corpus, string part, string? articles) =>
        articles is null ? [Path.Combine(corpus, part)] : [Path.Combine(corpus, part), Path.Combine(corpus, "articles", part)];
}
