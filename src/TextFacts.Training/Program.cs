using TextFacts.Training;

string root = args.Length > 0 ? args[0] : Directory.GetCurrentDirectory();
string corpus = Path.Combine(root, "corpus", "documents");
if (!Directory.Exists(corpus))
{
    Console.Error.WriteLine($"TextFacts.Training: there is no folder {corpus}; run from the repository's root, or give the root as the first argument.");
    return 2;
}
GoldDocument[] documents = [.. Directory.GetFiles(corpus, "*.json").Order(StringComparer.Ordinal).Select(GoldDocument.Read)];
ReadingTrainer.Run(documents, Path.Combine(root, "src", "TextFacts", "Classification", "Models", "reading.zip"));
return 0;
