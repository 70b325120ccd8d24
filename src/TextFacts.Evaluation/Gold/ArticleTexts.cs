using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace TextFacts.Evaluation.Gold;

/// <summary>
/// The texts of articles that belong to somebody else: their gold stands in files of its own, with places instead of words, so that it can be kept where
/// the articles cannot. Immutable and thread-safe.
/// </summary>
public sealed class ArticleTexts
{
    private readonly Dictionary<string, string> _texts;

    private ArticleTexts(Dictionary<string, string> texts) => _texts = texts;

    /// <summary>Reads JSON lines with the fields <c>id</c> and <c>text</c>.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is <see langword="null"/> or empty.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="FormatException">A line is no such object; the message names the file and the line.</exception>
    public static ArticleTexts Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        Dictionary<string, string> texts = new(StringComparer.Ordinal);
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
                continue;
            try
            {
                using JsonDocument json = JsonDocument.Parse(line);
                GoldElement element = new(json.RootElement);
                texts[element.RequiredText("id")] = element.RequiredText("text");
            }
            catch (JsonException exception)
            {
                throw new FormatException($"{path}, line {number}: no valid JSON at byte {exception.BytePositionInLine}.", exception);
            }
            catch (GoldFormatException exception)
            {
                throw new FormatException($"{path}, line {number}: {exception.Message}", exception);
            }
        }
        return new ArticleTexts(texts);
    }

    /// <summary>The first <paramref name="length"/> UTF-16 code units of an article, which are what was annotated.</summary>
    /// <exception cref="GoldFormatException">There is no such article, or its text is not the one that was annotated.</exception>
    internal string Find(string id, int length, string hash)
    {
        if (!_texts.TryGetValue(id, out string? text))
            throw new GoldFormatException($"there is no article '{id}'.");
        if (length >= 0 && length <= text.Length)
        {
            string annotated = text[..length];
            if (Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(annotated))) == hash)
                return annotated;
        }
        throw new GoldFormatException($"the article '{id}' is not the text that was annotated.");
    }
}
