using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using TextFacts;
using TextFacts.Fuzzing;

Argument<string[]> paths = new("path") { Description = "Files or folders with texts to start from (*.txt, and the \"text\" of *.json).", Arity = ArgumentArity.OneOrMore };
Option<double> seconds = new("--seconds") { Description = "How long to go on.", DefaultValueFactory = _ => 60 };
Option<int> seed = new("--seed") { Description = "The same number gives the same texts.", DefaultValueFactory = _ => 1 };
RootCommand root = new("Reads made-up texts until something does not hold that should hold for every text: no exception, sound facts, the same answer, work that grows no faster than the text.")
{
    paths, seconds, seed,
};
root.SetAction(parsed =>
{
    IReadOnlyList<string> seeds = SeedReader.Read(parsed.GetValue(paths) ?? []);
    if (seeds.Count == 0)
    {
        Console.Error.WriteLine("There is no text to start from.");
        return 2;
    }
    Fuzzer fuzzer = new(FactExtractor.CreateDefault(), seeds, parsed.GetValue(seed));
    Stopwatch watch = Stopwatch.StartNew();
    Finding? finding = fuzzer.Run(() => watch.Elapsed.TotalSeconds < parsed.GetValue(seconds));
    Console.WriteLine($"{fuzzer.Count} texts in {watch.Elapsed.TotalSeconds:0.0} s from {seeds.Count} seeds, number {parsed.GetValue(seed)}.");
    if (finding is null)
        return 0;
    Console.WriteLine($"Does not hold: {finding.Invariant}\n{finding.Detail}\nreference date: {finding.ReferenceDate:yyyy-MM-dd}\ntext: {Escape(finding.Text)}");
    return 1;
});
return root.Parse(args).Invoke();

// JSON's escapes keep what a terminal would swallow; half a surrogate pair, which JSON does not have, is written as its number.
static string Escape(string text) => "\"" + string.Concat(text.Select(c => char.IsSurrogate(c) ? $"\\u{(int)c:X4}" : JsonEncodedText.Encode(c.ToString()).ToString())) + "\"";
