using System.Globalization;
using Spectre.Console;

namespace TextFacts.Cli;

/// <summary>A table for people: what was read, where it fits in 80 columns, in colour where there is a terminal.</summary>
internal sealed class TableWriter : IFactWriter
{
    private const int Narrow = 80;
    private const int LongestText = 34;

    private readonly IAnsiConsole _console;

    public TableWriter()
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Out) });
        if (Console.IsOutputRedirected)
            _console.Profile.Width = Narrow;
    }

    public void Write(string? id, FactDocument document)
    {
        Table table = new Table().Border(TableBorder.Simple);
        if (id is not null)
            table.Title(Markup.Escape(id));
        table.AddColumn("Kind").AddColumn("Text").AddColumn("Value").AddColumn(new TableColumn("Conf.").RightAligned());
        foreach (Fact fact in document.Facts)
        {
            string colour = fact.Kind switch { FactKinds.Quantity => "green", FactKinds.Percentage => "yellow", FactKinds.Date => "aqua", _ => "fuchsia" };
            table.AddRow(
                $"[{colour}]{fact.Kind.ToString().ToLowerInvariant()}[/]",
                Markup.Escape(Shorten(fact.Text)),
                Markup.Escape(Describe(fact)),
                fact.Confidence.ToString("0.00", CultureInfo.InvariantCulture));
        }
        _console.Write(table);
        _console.WriteLine(Summary(document));
    }

    public void Complete()
    {
    }

    private static string Summary(FactDocument document)
    {
        int Count(FactKinds kind) => document.Facts.Count(fact => fact.Kind == kind);
        return string.Create(CultureInfo.InvariantCulture,
            $"{document.Facts.Count} facts: {Count(FactKinds.Quantity)} quantities, {Count(FactKinds.Percentage)} percentages, {Count(FactKinds.Date)} dates, {Count(FactKinds.Directive)} directives");
    }

    private static string Shorten(string text)
    {
        string line = text.ReplaceLineEndings(" ");
        if (line.Length <= LongestText)
            return line;
        int cut = char.IsLowSurrogate(line[LongestText - 1]) ? LongestText - 2 : LongestText - 1;
        return line[..cut] + "…";
    }

    private static string Describe(Fact fact) => fact switch
    {
        QuantityFact quantity => $"{Bounded(quantity)}{(quantity.Unit is { } unit ? " " + unit.Text + (unit.Code is { } code && code != unit.Text ? $" ({code})" : "") : "")}",
        PercentageFact percentage => Bounded(percentage) + percentage.Scale switch { PercentageScale.PercentagePoint => " points", PercentageScale.PerMille => " ‰", _ => " %" },
        DateFact date => date.Value.ToString(),
        DirectiveFact directive => string.Join(", ", new[]
        {
            $"{directive.Type} {directive.Symbol ?? directive.Number ?? Shorten(directive.Title ?? "")}".TrimEnd(),
            directive.Year?.ToString(CultureInfo.InvariantCulture), directive.Date?.ToString(), directive.Issuer, directive.Provision,
        }.Where(static part => part is not null)),
        _ => "",
    };

    private static string Bounded(FigureFact figure)
    {
        string sign = figure.Bound switch
        {
            Bound.About => "≈ ",
            Bound.Nearly => "≲ ",
            Bound.Over => "> ",
            Bound.Under => "< ",
            Bound.AtLeast => "≥ ",
            Bound.AtMost => "≤ ",
            _ => "",
        };
        return sign + Format(figure.Amount);
    }

    private static string Format(Amount amount)
    {
        static string Number(decimal? value) => value?.ToString("#,0.############", CultureInfo.InvariantCulture) ?? "";
        return amount.IsRange ? $"{Number(amount.Minimum)}–{Number(amount.Maximum)}"
            : amount.Total is { } total ? $"{Number(amount.Value)} of {Number(total)}"
            : Number(amount.Value);
    }

    public void Dispose() => Console.Out.Flush();
}
