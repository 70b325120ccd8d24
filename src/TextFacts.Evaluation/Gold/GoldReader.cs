using System.Globalization;
using System.Text.Json;

namespace TextFacts.Evaluation.Gold;

/// <summary>
/// Reads gold files, one JSON document a file. What cannot be read, a file or one fact of it, is reported and left out, and the reading goes on.
/// </summary>
/// <param name="report">Is told each fault.</param>
/// <param name="articles">The texts of documents whose files do not hold them; <see langword="null"/> if there are none.</param>
public sealed class GoldReader(Action<GoldFault> report, ArticleTexts? articles = null)
{
    /// <summary>Reads files, and of folders every <c>*.json</c> directly in them, in the order of their names.</summary>
    /// <param name="paths">Files and folders.</param>
    /// <exception cref="ArgumentNullException"><paramref name="paths"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<GoldDocument> Read(IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(paths);
        List<GoldDocument> documents = [];
        foreach (string file in paths.SelectMany(Expand))
        {
            if (ReadFile(file) is { } document)
                documents.Add(document);
        }
        return documents;
    }

    private string[] Expand(string path)
    {
        if (File.Exists(path))
            return [path];
        try
        {
            string[] files = Directory.GetFiles(path, "*.json");
            Array.Sort(files, StringComparer.Ordinal);
            if (files.Length == 0)
                report(new GoldFault(path, "the folder holds no .json file."));
            return files;
        }
        catch (DirectoryNotFoundException)
        {
            report(new GoldFault(path, "there is no such folder or file."));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            report(new GoldFault(path, $"cannot be read: {exception.Message}"));
        }
        return [];
    }

    private GoldDocument? ReadFile(string path)
    {
        try
        {
            using FileStream stream = File.OpenRead(path);
            using JsonDocument json = JsonDocument.Parse(stream);
            return ReadDocument(new GoldElement(json.RootElement), path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            report(new GoldFault(path, $"cannot be read: {exception.Message}"));
        }
        catch (JsonException exception)
        {
            report(new GoldFault(path, $"no valid JSON at line {exception.LineNumber + 1}, byte {exception.BytePositionInLine}."));
        }
        catch (InvalidOperationException)
        {
            report(new GoldFault(path, "a string is no valid UTF-8, or holds half of a surrogate pair."));
        }
        catch (GoldFormatException exception)
        {
            report(new GoldFault(path, exception.Message));
        }
        return null;
    }

    private GoldDocument ReadDocument(GoldElement element, string path)
    {
        string id = element.RequiredText("id");
        string domain = element.RequiredText("domain");
        string text = element.Text("text") ?? TextOfArticle(id, element);
        DateOnly? date = null;
        if (element.Text("referenceDate") is { } day)
        {
            date = DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly parsed)
                ? parsed
                : throw new GoldFormatException($"\"referenceDate\" is '{day}', which is no day of the form 2024-07-08.");
        }
        if (!element.Has("source"))
            report(new GoldFault(path, "\"source\" is missing."));
        List<GoldFact> facts = [];
        HashSet<(FactKinds, int)> seen = [];
        int number = 0;
        foreach (JsonElement item in element.RequiredArray("facts"))
        {
            string place = Describe(number++, item);
            try
            {
                GoldFact fact = GoldFactReader.Read(new GoldElement(item, text), text, what => report(new GoldFault(path, $"{place}: {what}")));
                if (!seen.Add((fact.Kind, fact.Span.Start)))
                    report(new GoldFault(path, $"{place}: given twice."));
                facts.Add(fact);
            }
            catch (GoldFormatException exception)
            {
                report(new GoldFault(path, $"{place}: {exception.Message}"));
            }
        }
        return new GoldDocument(id, domain, date, text, facts);
    }

    /// <summary>The text of a document whose file gives only its length and hash.</summary>
    private string TextOfArticle(string id, GoldElement element)
    {
        if (!element.Has("sha256"))
            throw new GoldFormatException("\"text\" is missing.");
        if (articles is null)
            throw new GoldFormatException("its text is not in the file; name the file with the articles.");
        return articles.Find(id, element.RequiredInteger("length"), element.RequiredText("sha256"));
    }

    /// <summary>Names a fact as its writer would look for it: by its number in the file, from 0, and its anchor.</summary>
    private static string Describe(int number, JsonElement item) =>
        item.ValueKind == JsonValueKind.Object && item.TryGetProperty("anchor", out JsonElement anchor) && anchor.ValueKind == JsonValueKind.String
            ? $"fact {number} ('{anchor.GetString()}')"
            : $"fact {number}";
}
