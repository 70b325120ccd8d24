using System.Text.Json;
using TextFacts.Text;

namespace TextFacts.Training.Segmentation;

/// <summary>Reads what the word segmenter learns from.</summary>
internal static class SegmentationSources
{
    /// <summary>The sentences of a treebank in CoNLL-U; a word of several syllables is one token with spaces inside.</summary>
    public static List<SegmentedSentence> ReadTreebank(string path)
    {
        List<SegmentedSentence> sentences = [];
        List<string> words = [];
        foreach (string line in File.ReadLines(path).Append(""))
        {
            if (line.StartsWith('#'))
                continue;
            if (line.Length > 0)
            {
                string[] columns = line.Split('\t');
                // Ranges and empty nodes are no words of the text.
                if (columns.Length > 1 && columns[0].All(char.IsAsciiDigit))
                    words.Add(columns[1]);
                continue;
            }
            if (words.Count > 0)
                sentences.Add(SegmentedSentence.FromWords(words));
            words.Clear();
        }
        return sentences;
    }

    /// <summary>The sentences of a sample: text, tab, words; lines that begin with # say what it is.</summary>
    public static List<SegmentedSentence> ReadSample(string path)
    {
        List<SegmentedSentence> sentences = [];
        foreach (string line in File.ReadLines(path))
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            string[] columns = line.Split('\t');
            if (columns.Length != 2)
                throw new FormatException($"{path}: expected a text, a tab and its words: '{line}'");
            sentences.Add(SegmentedSentence.FromTextAndWords(columns[0], columns[1]));
        }
        return sentences;
    }

    /// <summary>Segmented sentences, one a line: words parted by spaces, the syllables of a word joined by _; lines that begin with # say what they are.</summary>
    public static List<SegmentedSentence> ReadSegmented(string path) =>
        [.. File.ReadLines(path).Where(static line => line.Length > 0 && line[0] != '#').Select(static line => SegmentedSentence.FromWords([.. line.Split(' ').Select(static word => word.Replace('_', ' '))]))];

    /// <summary>The entries of a dictionary, one a line, as tokens.</summary>
    public static List<Token[]> ReadDictionary(string path) =>
        [.. File.ReadLines(path).Select(static line => SegmentedSentence.Tokenize(line.Trim())).Where(static tokens => tokens.Length > 0)];

    /// <summary>Raw texts, one a line as JSON with a field "text".</summary>
    public static IEnumerable<string> ReadTexts(string path)
    {
        foreach (string line in File.ReadLines(path))
        {
            using JsonDocument json = JsonDocument.Parse(line);
            yield return json.RootElement.GetProperty("text").GetString()!;
        }
    }

    /// <summary>The texts of gold files, but for those that the sample has a sentence of: what is measured is not learned from.</summary>
    public static IEnumerable<string> ReadReports(string folder, IReadOnlyList<SegmentedSentence> sample)
    {
        string[] measured = [.. sample.Select(static sentence => sentence.Text.Normalize())];
        foreach (string path in Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal))
        {
            using JsonDocument json = JsonDocument.Parse(File.ReadAllBytes(path));
            string text = json.RootElement.GetProperty("text").GetString()!.Normalize();
            if (!measured.Any(text.Contains))
                yield return text;
        }
    }

    /// <summary>The sentences of raw texts.</summary>
    public static List<Token[]> ReadRawText(string path)
    {
        List<Token[]> sentences = [];
        foreach (string text in ReadTexts(path))
        {
            Document document = Document.Create(text);
            foreach (Sentence sentence in document.Sentences)
                sentences.Add([.. document.Tokens.Skip(sentence.FirstToken).Take(sentence.TokenCount)]);
        }
        return sentences;
    }
}
