namespace TextFacts.Cli;

/// <summary>Writes the facts of documents to standard output, each document as soon as it is done.</summary>
internal interface IFactWriter : IDisposable
{
    void Write(string? id, FactDocument document);

    /// <summary>Writes what belongs behind the last document.</summary>
    void Complete();
}

internal static class FactWriters
{
    public static IFactWriter Create(OutputFormat format) => format switch
    {
        OutputFormat.Jsonl => new JsonWriter(isArray: false),
        OutputFormat.Json => new JsonWriter(isArray: true),
        OutputFormat.Csv => new CsvWriter(),
        _ => new TableWriter(),
    };
}
