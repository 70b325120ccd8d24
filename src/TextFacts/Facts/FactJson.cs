using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TextFacts;

/// <summary>
/// Facts as JSON, in the form that the schema <c>facts.schema.json</c> of the package describes: <c>value</c>, <c>min</c>, <c>max</c> and <c>total</c> for the
/// amount, <c>start</c> and <c>end</c> as UTF-16 offsets, dates as ISO 8601 / EDTF strings. Thread-safe.
/// </summary>
public static class FactJson
{
    private static readonly FactJsonContext Context = new(new JsonSerializerOptions(FactJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Writes the facts of one document as one line.</summary>
    /// <param name="id">The document's identifier; left out if <see langword="null"/>.</param>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is <see langword="null"/>.</exception>
    public static string Serialize(string? id, FactDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return JsonSerializer.Serialize(DocumentJson.From(id, document), Context.DocumentJson);
    }

    /// <summary>Writes the facts of one document as one line of UTF-8, without a line break after it.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="id">The document's identifier; left out if <see langword="null"/>.</param>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="output"/> or <paramref name="document"/> is <see langword="null"/>.</exception>
    public static void Serialize(Stream output, string? id, FactDocument document)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(document);
        JsonSerializer.Serialize(output, DocumentJson.From(id, document), Context.DocumentJson);
    }

    /// <summary>Reads facts that <see cref="Serialize(string?, FactDocument)"/> wrote.</summary>
    /// <param name="json">One document.</param>
    /// <exception cref="JsonException"><paramref name="json"/> does not follow the schema.</exception>
    public static IReadOnlyList<Fact> Deserialize(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        DocumentJson document = JsonSerializer.Deserialize(json, Context.DocumentJson) ?? throw new JsonException("Expected an object with facts.");
        return Array.ConvertAll(document.Facts, static fact => fact.ToFact());
    }

    /// <summary>The JSON schema (draft 2020-12) of the output.</summary>
    public static string Schema()
    {
        using Stream stream = typeof(FactJson).Assembly.GetManifestResourceStream("facts.schema.json")
            ?? throw new InvalidOperationException("The embedded schema 'facts.schema.json' is missing; the package is damaged.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(DocumentJson))]
internal sealed partial class FactJsonContext : JsonSerializerContext;
