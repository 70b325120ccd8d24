using System.Text.Json;

namespace TextFacts.Evaluation.Gold;

/// <summary>
/// One JSON object of a gold file, whose fields are read with their types checked. A field of <c>null</c> is an absent one. A field that is copied from
/// the document's text may stand as its place there instead: <c>[start, end]</c> in UTF-16 code units, the end excluded.
/// </summary>
internal readonly struct GoldElement
{
    private readonly JsonElement _element;
    private readonly string _text;

    /// <summary>Wraps an object.</summary>
    /// <param name="element">The object.</param>
    /// <param name="text">The text that its places point into; empty where it can have none.</param>
    public GoldElement(JsonElement element, string text = "")
    {
        if (element.ValueKind != JsonValueKind.Object)
            throw new GoldFormatException($"expected an object, found {Describe(element)}.");
        _element = element;
        _text = text;
    }

    public IEnumerable<string> Names
    {
        get
        {
            foreach (JsonProperty property in _element.EnumerateObject())
                yield return property.Name;
        }
    }

    public bool Has(string name) => _element.TryGetProperty(name, out _);

    public string? Text(string name) => Find(name) is not { } value ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : Place(name) is { } place ? _text[place.Start..place.End]
        : throw Wrong(name, value, "a string");

    /// <summary>The place in the text that stands for a copied field; <see langword="null"/> if the field is no place.</summary>
    /// <exception cref="GoldFormatException">It is one, and lies outside of the text.</exception>
    public TextSpan? Place(string name)
    {
        if (Find(name) is not { ValueKind: JsonValueKind.Array } value)
            return null;
        if (value.GetArrayLength() != 2 || !TryWhole(value[0], out int start) || !TryWhole(value[1], out int end))
            throw Wrong(name, value, "a place [start, end]");
        return start >= 0 && start < end && end <= _text.Length
            ? new TextSpan(start, end)
            : throw new GoldFormatException($"\"{name}\" is the place [{start}, {end}], which is not in the text of {_text.Length} code units.");
    }

    public string RequiredText(string name) => Text(name) ?? throw Missing(name);

    /// <summary>A string, or a number as it is written.</summary>
    public string? TextOrNumber(string name) => Find(name) is { ValueKind: JsonValueKind.Number } value ? value.GetRawText() : Text(name);

    public decimal? Number(string name) => Find(name) is not { } value ? null
        : value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out decimal number) ? number
        : throw Wrong(name, value, "a number");

    public int Integer(string name, int otherwise) => Find(name) is not { } value ? otherwise
        : TryWhole(value, out int number) ? number
        : throw Wrong(name, value, "a whole number");

    public int RequiredInteger(string name) => Has(name) ? Integer(name, 0) : throw Missing(name);

    public CalendarInterval? Date(string name) => Text(name) is not { Length: > 0 } text ? null
        : CalendarInterval.TryParse(text, out CalendarInterval? interval) ? interval
        : throw new GoldFormatException($"\"{name}\" is '{text}', which is no date value.");

    /// <summary>A value of an enumeration, named in camel case.</summary>
    public T Choice<T>(string name)
        where T : struct, Enum
    {
        string text = RequiredText(name);
        // Enum.TryParse takes digits and lists too, which a file must not hold.
        return Enum.TryParse(text, ignoreCase: true, out T value) && string.Equals(value.ToString(), text, StringComparison.OrdinalIgnoreCase) && char.IsAsciiLetterLower(text[0])
            ? value
            : throw new GoldFormatException($"\"{name}\" is '{text}', expected one of {string.Join(", ", Enum.GetNames<T>().Select(JsonNamingPolicy.CamelCase.ConvertName))}.");
    }

    public JsonElement.ArrayEnumerator RequiredArray(string name) => Find(name) is not { } value ? throw Missing(name)
        : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray()
        : throw Wrong(name, value, "an array");

    private JsonElement? Find(string name) => _element.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static bool TryWhole(JsonElement value, out int number)
    {
        number = 0;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out number);
    }

    private static GoldFormatException Missing(string name) => new($"\"{name}\" is missing.");

    private static GoldFormatException Wrong(string name, JsonElement value, string expected) => new($"\"{name}\" is {Describe(value)}, expected {expected}.");

    private static string Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        _ => value.GetRawText(),
    };
}
