using System.Text.Encodings.Web;
using System.Text.Json;

namespace TextFacts.Cli;

/// <summary>A JSON object a text: {"id","sentences":[{"start","end","words":[{"text","start","end"}]}]}.</summary>
internal sealed class WordJsonWriter : IWordWriter
{
    private readonly Stream _output = Console.OpenStandardOutput();
    private readonly MemoryStream _line = new();
    private readonly Utf8JsonWriter _json;

    public WordJsonWriter() => _json = new Utf8JsonWriter(_line, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    public void BeginText(string? id)
    {
        _json.WriteStartObject();
        if (id is not null)
            _json.WriteString("id", id);
        _json.WriteStartArray("sentences");
    }

    public void WriteSentence(string text, IReadOnlyList<TextSpan> words)
    {
        if (words.Count == 0)
            return;
        _json.WriteStartObject();
        _json.WriteNumber("start", words[0].Start);
        _json.WriteNumber("end", words[^1].End);
        _json.WriteStartArray("words");
        foreach (TextSpan word in words)
        {
            _json.WriteStartObject();
            _json.WriteString("text", word.Slice(text));
            _json.WriteNumber("start", word.Start);
            _json.WriteNumber("end", word.End);
            _json.WriteEndObject();
        }
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    public void EndText()
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        _json.Flush();
        _line.WriteByte((byte)'\n');
        _line.WriteTo(_output);
        _line.SetLength(0);
        _json.Reset();
    }

    public void Flush() => _output.Flush();

    public void Dispose()
    {
        _json.Dispose();
        _line.Dispose();
        _output.Dispose();
    }
}
