using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace TextFacts.Tests;

/// <summary>A document of the corpus with its gold, as its file has it.</summary>
internal sealed record CorpusDocument(string Id, string Text, DateOnly ReferenceDate, JsonElement Root)
{
    public IEnumerable<JsonElement> Facts => Root.GetProperty("facts").EnumerateArray();
}

/// <summary>The folders corpus/train and corpus/test of the repository.</summary>
internal static class Corpus
{
    private static readonly Dictionary<string, string> Files = new[] { "train", "test" }
        .SelectMany(part => Directory.GetFiles(Path.Combine(RepositoryOf(), "corpus", part), "*.json"))
        .ToDictionary(file => Path.GetFileNameWithoutExtension(file));

    /// <summary>The gold of articles whose texts are not in the repository.</summary>
    public static IReadOnlyList<string> ArticleFiles { get; } = Directory.GetFiles(Path.Combine(RepositoryOf(), "corpus", "articles"), "*.json", SearchOption.AllDirectories);

    /// <summary>The file of segmented report sentences.</summary>
    public static string SegmentationSample { get; } = Path.Combine(RepositoryOf(), "corpus", "segmentation", "report-sentences.tsv");

    /// <summary>The names of the files, without their extension.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. Files.Keys.Order(StringComparer.Ordinal)];

    public static CorpusDocument Load(string id)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(Files[id]));
        JsonElement root = document.RootElement.Clone();
        return new CorpusDocument(
            root.GetProperty("id").GetString()!,
            root.GetProperty("text").GetString()!,
            DateOnly.ParseExact(root.GetProperty("referenceDate").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            root);
    }

    private static string RepositoryOf([CallerFilePath] string path = "")
    {
        // The build on a server maps the paths of sources; then the folder above the assembly is the repository.
        foreach (string start in new[] { Path.GetDirectoryName(path) ?? "", AppContext.BaseDirectory })
        {
            for (DirectoryInfo? folder = start.Length == 0 ? null : new(start); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "TextFacts.sln")))
                    return folder.FullName;
            }
        }
        throw new DirectoryNotFoundException("TextFacts.sln stands in no folder above the tests.");
    }
}
