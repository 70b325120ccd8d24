namespace TextFacts.Cli;

/// <summary>One JSON object a line, or all in one array.</summary>
internal sealed class JsonWriter(bool isArray) : IFactWriter
{
    private readonly Stream _output = Console.OpenStandardOutput();
    private bool _any;

    public void Write(string? id, FactDocument document)
    {
        if (isArray)
            _output.Write(_any ? ",\n"u8 : "[\n"u8);
        _any = true;
        FactJson.Serialize(_output, id, document);
        if (!isArray)
            _output.Write("\n"u8);
        _output.Flush();
    }

    public void Complete()
    {
        if (isArray)
            _output.Write(_any ? "\n]\n"u8 : "[]\n"u8);
        _output.Flush();
    }

    public void Dispose() => _output.Dispose();
}
