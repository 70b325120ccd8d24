using TextFacts.Classification;
using TextFacts.Evaluation.Gold;
using TextFacts.Training;
using TextFacts.Training.Segmentation;

if (args is ["segmenter", ..])
    return SegmenterCommand.Run(args.AsSpan(1));
string root = args.Length > 0 ? args[0] : Directory.GetCurrentDirectory();
string corpus = Path.Combine(root, "corpus");
if (!Directory.Exists(corpus))
{
    Console.Error.WriteLine($"TextFacts.Training: there is no folder {corpus}; run from the repository's root, or give the root as the first argument.");
    return 2;
}
bool isSound = true;
GoldReader reader = new(fault =>
{
    isSound = false;
    Console.Error.WriteLine($"TextFacts.Training: {fault.Path}: {fault.What}");
});
IReadOnlyList<GoldDocument> train = reader.Read([Path.Combine(corpus, "train")]);
IReadOnlyList<GoldDocument> heldOut = reader.Read([Path.Combine(corpus, "test")]);
if (!isSound)
    return 1;
string models = Path.Combine(root, "src", "TextFacts", "Classification", "Models");
MaximumEntropyModel reading = new ReadingTrainer(train, heldOut).Run(Path.Combine(models, "reading.zip"));
new LinkingTrainer(train, heldOut, reading).Run(models);
return 0;
