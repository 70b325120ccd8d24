using System.Text.Json;

namespace TextFacts.Fuzzing;

/// <summary>Reads the texts to start from: *.txt, and the "text" of *.json, of folders or single files.</summary>
internal static class SeedReader
{
    public static IReadOnlyList<string> Read(IEnumerable<string> paths) =>
        [.. paths.SelectMany(Expand).Select(ReadText).Where(static text => text.Length > 0)];

    private static IEnumerable<string> Expand(string path) => Directory.Exists(path)
        ? Directory.EnumerateFiles(path, "*.*", SearchOption.AllDirectories).Where(static file => Path.GetExtension(file) is ".txt" or ".json").Order(StringComparer.Ordinal)
        : [path];

    private static string ReadText(string path)
    {
        if (Path.GetExtension(path) != ".json")
            return File.ReadAllText(path);
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
        return document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty("text", out JsonElement text) ? text.GetString() ?? "" : "";
    }
}
