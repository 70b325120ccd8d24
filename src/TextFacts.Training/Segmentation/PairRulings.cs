using System.Text;

namespace TextFacts.Training.Segmentation;

/// <summary>Pairs of syllables that a reader judged: whether they belong to one word where they stand side by side. Immutable and thread-safe.</summary>
internal sealed class PairRulings
{
    private readonly Dictionary<(string Left, string Right), bool> _rulings;

    private PairRulings(Dictionary<(string Left, string Right), bool> rulings) => _rulings = rulings;

    public int Count => _rulings.Count;

    /// <summary>Reads a file with a pair, a tab, and <c>joined</c> or <c>apart</c> a line; lines that begin with # say what it is.</summary>
    /// <exception cref="FormatException">A line is none of these; the message names the file and the line.</exception>
    public static PairRulings Read(string path)
    {
        Dictionary<(string Left, string Right), bool> rulings = [];
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            string[] columns = line.Split('\t');
            if (columns.Length != 2 || columns[0].Split(' ') is not [string left, string right] || columns[1] is not ("joined" or "apart"))
                throw new FormatException($"{path}, line {number}: expected two syllables, a tab, and joined or apart: '{line}'");
            rulings[(left, right)] = columns[1] == "joined";
        }
        return new PairRulings(rulings);
    }

    /// <summary>What was ruled of two syllables; <see langword="null"/> if nothing was.</summary>
    /// <param name="left">The first, as it is written.</param>
    /// <param name="right">The second, as it is written.</param>
    public bool? Find(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        // Two capitals make a name, of which the pair says nothing.
        char.IsUpper(left[0]) && char.IsUpper(right[0]) ? null
        : _rulings.TryGetValue((Fold(left), Fold(right)), out bool isJoined) ? isJoined : null;

    private static string Fold(ReadOnlySpan<char> syllable) => syllable.ToString().Normalize(NormalizationForm.FormC).ToLowerInvariant();
}
