using System.Globalization;
using System.Text;

namespace TextFacts.Cli;

/// <summary>One fact a line, as comma-separated values after RFC 4180, with a header line.</summary>
internal sealed class CsvWriter : IFactWriter
{
    private const string Header = "id,kind,start,end,text,value,min,max,total,bound,unit,code,change,indicator,period,baseline,type,number,symbol,year,date,issuer,title,provision,confidence";

    private readonly StreamWriter _output = new(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\r\n" };
    private bool _hasHeader;

    public void Write(string? id, FactDocument document)
    {
        WriteHeader();
        foreach (Fact fact in document.Facts)
        {
            string?[] fields =
            [
                id, fact.Kind.ToString().ToLowerInvariant(), Number(fact.Span.Start), Number(fact.Span.End), fact.Text,
                .. FigureFields(fact as FigureFact, (fact as DateFact)?.Value.ToString()), .. DirectiveFields(fact as DirectiveFact),
                fact.Confidence.ToString("0.###", CultureInfo.InvariantCulture),
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

    private static string?[] FigureFields(FigureFact? figure, string? date) => figure is null
        ? [date, null, null, null, null, null, null, null, null, null, null]
        :
        [
            Number(figure.Amount.Value), Number(figure.Amount.Minimum), Number(figure.Amount.Maximum), Number(figure.Amount.Total), CamelCase(figure.Bound.ToString()),
            figure is PercentageFact percentage ? CamelCase(percentage.Scale.ToString()) : (figure as QuantityFact)?.Unit?.Text, (figure as QuantityFact)?.Unit?.Code,
            CamelCase(figure.Change.ToString()), figure.Indicator?.Text, figure.Period?.ToString(), figure.Baseline?.ToString(),
        ];

    private static string?[] DirectiveFields(DirectiveFact? directive) =>
        [directive?.Type, directive?.Number, directive?.Symbol, Number(directive?.Year), directive?.Date?.ToString(), directive?.Issuer, directive?.Title, directive?.Provision];

    private static string CamelCase(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string? Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static string Quote(string? field) =>
        field is null ? "" : field.AsSpan().ContainsAny(",\"\r\n") ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;

    public void Dispose() => _output.Dispose();
}
