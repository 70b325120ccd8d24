using System.Reflection;

namespace TextFacts.Text;

/// <summary>Reads the embedded data files: one entry a line, columns parted by tabs, lines that begin with # are comments.</summary>
internal static class TabSeparatedFile
{
    /// <summary>The rows of an embedded file.</summary>
    /// <param name="name">The file's name: <c>units.tsv</c>.</param>
    /// <exception cref="InvalidOperationException">The assembly holds no such file.</exception>
    public static IEnumerable<string[]> Read(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("lexicon/" + name)
            ?? throw new InvalidOperationException($"The embedded data file '{name}' is missing; the package is damaged.");
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
        }
    }
}
