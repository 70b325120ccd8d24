using System.Globalization;
using System.Text;

namespace TextFacts.Cli;

/// <summary>One statement a line, ready for a table or a database, as comma-separated values after RFC 4180, with a header line.</summary>
internal sealed class CsvWriter : IFactWriter
{
    private const string Header = "id,start,end,text,indicator,value,min,max,total,unit,code,change,period,baseline,bound,directive,confidence";

    private readonly StreamWriter _output = new(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\r\n" };
    private bool _hasHeader;

    public void Write(string? id, FactDocument document)
    {
        WriteHeader();
        foreach (Statement statement in document.Statements)
        {
            Amount amount = statement.Amount;
            string?[] fields =
            [
                id, Number(statement.Span.Start), Number(statement.Span.End), statement.Figure.Text, statement.Indicator,
                Number(amount.Value), Number(amount.Minimum), Number(amount.Maximum), Number(amount.Total), statement.Unit, statement.UnitCode,
                CamelCase(statement.Change.ToString()), statement.Period?.ToString(), statement.Baseline?.ToString(), CamelCase(statement.Bound.ToString()),
                statement.Directive?.Text, statement.Confidence.ToString("0.###", CultureInfo.InvariantCulture),
            ];
            _output.WriteLine(string.Join(',', fields.Select(Quote)));
        }
        _output.Flush();
    }

    public void Complete()
    {
        WriteHeader();
        _output.Flush();
    }

    private void WriteHeader()
    {
        if (!_hasHeader)
            _output.WriteLine(Header);
        _hasHeader = true;
    }

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string? Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static string Quote(string? field) =>
        field is null ? "" : field.AsSpan().ContainsAny(",\"\r\n") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;

    public void Dispose() => _output.Dispose();
}
