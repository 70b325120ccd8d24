namespace TextFacts.Evaluation.Gold;

/// <summary>Reads one fact of a gold file.</summary>
internal static class GoldFactReader
{
    private static readonly HashSet<string> FigureFields = ["kind", "anchor", "n", "value", "min", "max", "total", "unit", "bound", "change", "indicator", "period", "baseline"];
    private static readonly HashSet<string> DateFields = ["kind", "anchor", "n", "value"];
    private static readonly HashSet<string> DirectiveFields = ["kind", "anchor", "n", "type", "number", "symbol", "year", "date", "issuer", "title", "provision"];

    /// <summary>The fact that an element writes down.</summary>
    /// <param name="element">The element.</param>
    /// <param name="text">The document's text.</param>
    /// <param name="report">Is told what is wrong but leaves the fact readable.</param>
    /// <exception cref="GoldFormatException">The fact cannot be read.</exception>
    public static GoldFact Read(GoldElement element, string text, Action<string> report)
    {
        string kind = element.RequiredText("kind");
        string anchor = element.RequiredText("anchor");
        TextSpan span = element.Place("anchor") ?? Find(text, anchor, element.Integer("n", 1));
        GoldFact fact = kind switch
        {
            "quantity" => WithLinks(new GoldQuantity(span, anchor, ReadAmount(element), element.Text("unit"), element.Choice<Bound>("bound"), element.Choice<Change>("change")), element),
            "percentage" => WithLinks(new GoldPercentage(span, anchor, ReadAmount(element), ReadScale(element), element.Choice<Bound>("bound"), element.Choice<Change>("change")), element),
            "date" => new GoldDate(span, anchor, element.Date("value") ?? throw new GoldFormatException("\"value\" is missing.")),
            "directive" => ReadDirective(span, anchor, element),
            _ => throw new GoldFormatException($"\"kind\" is '{kind}', expected one of quantity, percentage, date, directive."),
        };
        Check(fact, element, text, report);
        return fact;
    }

    private static void Check(GoldFact fact, GoldElement element, string text, Action<string> report)
    {
        HashSet<string> known = fact switch { GoldFigure => FigureFields, GoldDate => DateFields, _ => DirectiveFields };
        foreach (string name in element.Names.Where(name => !known.Contains(name)))
            report($"\"{name}\" is no field of this kind.");
        if (fact is GoldFigure { Indicator: { } indicator } && !text.Contains(indicator, StringComparison.Ordinal))
            report($"the indicator '{indicator}' does not stand in the text.");
        if (fact is GoldDirective { Type: var type } && type.Any(char.IsUpper))
            report($"the type '{type}' is not in lower case.");
    }

    /// <summary>The place of the <paramref name="occurrence"/>th occurrence of <paramref name="anchor"/>, counted from 1, overlapping none.</summary>
    private static TextSpan Find(string text, string anchor, int occurrence)
    {
        if (anchor.Length == 0 || occurrence < 1)
            throw new GoldFormatException("an anchor has letters, and \"n\" counts from 1.");
        int start = text.IndexOf(anchor, StringComparison.Ordinal);
        for (int i = 1; i < occurrence && start >= 0; i++)
            start = text.IndexOf(anchor, start + anchor.Length, StringComparison.Ordinal);
        return start >= 0 ? new TextSpan(start, start + anchor.Length) : throw new GoldFormatException("the text does not hold the anchor that often.");
    }

    private static Amount ReadAmount(GoldElement element)
    {
        if (element.Number("value") is { } value)
            return element.Number("total") is { } total ? Amount.OutOf(value, total) : Amount.Of(value);
        return element.Number("min") is { } minimum && element.Number("max") is { } maximum
            ? Amount.Range(minimum, maximum)
            : throw new GoldFormatException("there is neither a value nor min and max.");
    }

    private static PercentageScale ReadScale(GoldElement element) => element.RequiredText("unit") switch
    {
        "%" => PercentageScale.Percent,
        "điểm %" => PercentageScale.PercentagePoint,
        "‰" => PercentageScale.PerMille,
        string unit => throw new GoldFormatException($"\"unit\" is '{unit}', expected one of %, điểm %, ‰."),
    };

    private static GoldFigure WithLinks(GoldFigure figure, GoldElement element) => figure with
    {
        Indicator = element.Text("indicator"),
        Period = element.Date("period"),
        Baseline = element.Date("baseline"),
    };

    private static GoldDirective ReadDirective(TextSpan span, string anchor, GoldElement element) => new(span, anchor, element.RequiredText("type"))
    {
        Number = element.TextOrNumber("number"),
        Symbol = element.Text("symbol"),
        Year = element.TextOrNumber("year"),
        Date = element.Date("date"),
        Issuer = element.Text("issuer"),
        Title = element.Text("title"),
        Provision = element.Text("provision"),
    };
}
