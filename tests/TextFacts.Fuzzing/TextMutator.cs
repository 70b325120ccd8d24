using System.Text;

namespace TextFacts.Fuzzing;

/// <summary>Makes texts out of others: cuts, doubles, moves, splices, spells otherwise, and puts in what does not belong. Not thread-safe.</summary>
internal sealed class TextMutator(IReadOnlyList<string> seeds, Random random)
{
    private const int LongestStart = 600;
    private const int MostChanges = 8;
    private const int LongestText = 20_000;

    /// <summary>The next text.</summary>
    public string Next()
    {
        string text = Window(Seed(), LongestStart);
        for (int changes = random.Next(MostChanges + 1); changes > 0 && text.Length < LongestText; changes--)
            text = Change(text);
        return text;
    }

    /// <summary>A day for the text: none, an ordinary one, or one at the ends of the calendar.</summary>
    public DateOnly? NextDay() => random.Next(4) switch
    {
        0 => null,
        1 => DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber + 1)),
        2 => random.Next(2) == 0 ? DateOnly.MinValue : DateOnly.MaxValue,
        _ => new DateOnly(2024, 7, 8),
    };

    private string Seed() => seeds[random.Next(seeds.Count)];

    private string Change(string text)
    {
        (int first, int end) = Part(text, 40);
        string part = text[first..end];
        return random.Next(14) switch
        {
            0 => text.Remove(first, end - first),
            1 => text.Insert(end, part),
            2 => text.Insert(end, Repeat(part, 1 + random.Next(200))),
            3 or 4 or 5 => text.Insert(first, Piece()),
            6 => text.Remove(first, end - first).Insert(first, Piece()),
            7 => text.Insert(first, Window(Seed(), 80)),
            8 => text.Insert(random.Next(text.Length + 1), part),
            9 => text.Replace(part.Length == 0 ? "\0" : part, part.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal),
            10 => Splice(text, first, end, random.Next(2) == 0 ? part.ToUpperInvariant() : part.ToLowerInvariant()),
            11 => Splice(text, first, end, Spell(part)),
            12 => Splice(text, first, end, Characters(1 + random.Next(6))),
            _ => Splice(text, first, end, string.Concat(part.Select(c => char.IsAsciiDigit(c) ? (char)('0' + random.Next(10)) : c))),
        };
    }

    private static string Splice(string text, int first, int end, string part) => string.Concat(text.AsSpan(0, first), part, text.AsSpan(end));

    private static string Repeat(string part, int times) => new StringBuilder().Insert(0, part, times).ToString();

    private string Piece()
    {
        string piece = TextPieces.All[random.Next(TextPieces.All.Count)];
        return random.Next(3) switch { 0 => piece, 1 => " " + piece + " ", _ => piece + " " };
    }

    private string Characters(int count) => string.Create(count, random, static (characters, random) =>
    {
        for (int i = 0; i < characters.Length; i++)
            characters[i] = (char)random.Next(char.MaxValue + 1);
    });

    /// <summary>The part in another normal form; parts with half a surrogate pair have none.</summary>
    private string Spell(string part)
    {
        try
        {
            return part.Normalize(random.Next(2) == 0 ? NormalizationForm.FormD : NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            return part;
        }
    }

    private (int First, int End) Part(string text, int longest)
    {
        int first = random.Next(text.Length + 1);
        return (first, first + random.Next(Math.Min(longest, text.Length - first) + 1));
    }

    private string Window(string text, int longest)
    {
        (int first, int end) = Part(text, longest);
        return text[first..end];
    }
}
