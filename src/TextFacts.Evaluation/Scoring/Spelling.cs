using System.Text;
using System.Text.RegularExpressions;

namespace TextFacts.Evaluation.Scoring;

/// <summary>Takes from spellings what does not count in a comparison.</summary>
internal static partial class Spelling
{
    /// <summary>Lower case, hyphens and runs of spaces as one space; <see langword="null"/> where nothing is left.</summary>
    public static string? Normalize(string? text)
    {
        if (text is null)
            return null;
        string normalized = Spaces().Replace(text.ToLowerInvariant().Trim().Replace('-', ' '), " ");
        return normalized.Length == 0 ? null : normalized;
    }

    /// <summary>A number or code without spaces and leading zeros, in lower case; empty where there is none.</summary>
    public static string NormalizeCode(string? code) => code is null ? "" : Spaces().Replace(code, "").ToLowerInvariant().TrimStart('0');

    /// <summary>The different words of a phrase in lower case: its runs of letters, digits and underscores.</summary>
    public static HashSet<string> Words(string? text)
    {
        HashSet<string> words = [];
        StringBuilder word = new();
        foreach (Rune rune in (text ?? "").ToLowerInvariant().EnumerateRunes())
        {
            // Not IsLetterOrDigit, which leaves out ², ½ and Roman numerals.
            if (Rune.IsLetter(rune) || Rune.IsNumber(rune) || rune.Value == '_')
            {
                word.Append(rune);
            }
            else if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
        if (word.Length > 0)
            words.Add(word.ToString());
        return words;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
