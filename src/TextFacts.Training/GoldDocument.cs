using System.Text.Json;
using System.Text.Json.Serialization;

namespace TextFacts.Training;

/// <summary>A document of corpus/ with its gold facts.</summary>
internal sealed record GoldDocument(string Id, string Domain, string ReferenceDate, string Text, GoldFact[] Facts)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public DateOnly Date => DateOnly.Parse(ReferenceDate, System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Reads one file and finds the place of every fact.</summary>
    /// <exception cref="InvalidDataException">The file is no gold document, or an anchor does not occur in its text as often as said.</exception>
    public static GoldDocument Read(string path)
    {
        GoldDocument document = JsonSerializer.Deserialize<GoldDocument>(File.ReadAllText(path), Options) ?? throw new InvalidDataException($"{path}: no gold document.");
        foreach (GoldFact fact in document.Facts)
            fact.Locate(document.Text, path);
        return document;
    }
}

/// <summary>A gold fact with its place in the text.</summary>
internal sealed class GoldFact
{
    public required string Kind { get; init; }

    public required string Anchor { get; init; }

    public int N { get; init; } = 1;

    public decimal? Total { get; init; }

    public string? Change { get; init; }

    public string? Indicator { get; init; }

    public string? Period { get; init; }

    public string? Baseline { get; init; }

    [JsonIgnore]
    public TextSpan Span { get; private set; }

    public void Locate(string text, string path)
    {
        int at = -1;
        for (int i = 0; i < N; i++)
        {
            at = text.IndexOf(Anchor, at < 0 ? 0 : at + Anchor.Length, StringComparison.Ordinal);
            if (at < 0)
                throw new InvalidDataException($"{path}: the anchor '{Anchor}' does not occur {N} times.");
        }
        Span = new TextSpan(at, at + Anchor.Length);
    }
}
