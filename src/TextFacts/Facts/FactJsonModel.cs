using System.Text.Json;
using System.Text.Json.Serialization;

namespace TextFacts;

/// <summary>A document as its JSON line has it.</summary>
internal sealed class DocumentJson
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Id { get; init; }

    public required IFactJson[] Facts { get; init; }

    public static DocumentJson From(string? id, FactDocument document)
    {
        IFactJson[] facts = new IFactJson[document.Facts.Count];
        for (int i = 0; i < facts.Length; i++)
            facts[i] = IFactJson.From(document.Facts[i]);
        return new DocumentJson { Id = id, Facts = facts };
    }
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(QuantityJson), "quantity")]
[JsonDerivedType(typeof(PercentageJson), "percentage")]
[JsonDerivedType(typeof(DateJson), "date")]
[JsonDerivedType(typeof(DirectiveJson), "directive")]
internal interface IFactJson
{
    Fact ToFact();

    static IFactJson From(Fact fact) => fact switch
    {
        QuantityFact quantity => new QuantityJson(quantity.Span.Start, quantity.Span.End, quantity.Text, quantity.Amount.Value, quantity.Amount.Minimum, quantity.Amount.Maximum,
            quantity.Amount.Total, Names.Of(quantity.Bound), quantity.Unit is { } unit ? new UnitJson(unit.Text, unit.Code) : null, Names.Of(quantity.Change), PhraseJson.From(quantity.Indicator),
            quantity.Period?.ToString(), quantity.Baseline?.ToString(), Math.Round(quantity.Confidence, 3)),
        PercentageFact percentage => new PercentageJson(percentage.Span.Start, percentage.Span.End, percentage.Text, percentage.Amount.Value, percentage.Amount.Minimum,
            percentage.Amount.Maximum, percentage.Amount.Total, Names.Of(percentage.Bound), Names.Of(percentage.Scale), Names.Of(percentage.Change), PhraseJson.From(percentage.Indicator),
            percentage.Period?.ToString(), percentage.Baseline?.ToString(), Math.Round(percentage.Confidence, 3)),
        DateFact date => new DateJson(date.Span.Start, date.Span.End, date.Text, date.Value.ToString(), Math.Round(date.Confidence, 3)),
        DirectiveFact directive => new DirectiveJson(directive.Span.Start, directive.Span.End, directive.Text, directive.Type, directive.Number, directive.Symbol, directive.Year,
            directive.Date?.ToString(), directive.Issuer, directive.Title, directive.Provision,
            directive.SymbolMeaning is { } meaning ? new SymbolMeaningJson(meaning.Type, meaning.Issuer) : null, Math.Round(directive.Confidence, 3)),
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact, "A kind of fact without a JSON form."),
    };
}

internal sealed record UnitJson(string Text, string? Code);

internal sealed record SymbolMeaningJson(string? Type, string? Issuer);

internal sealed record PhraseJson(int Start, int End, string Text)
{
    public static PhraseJson? From(TextPhrase? phrase) => phrase is null ? null : new PhraseJson(phrase.Span.Start, phrase.Span.End, phrase.Text);

    public TextPhrase ToPhrase() => new(new TextSpan(Start, End), Text);
}

internal sealed record QuantityJson(int Start, int End, string Text, decimal? Value, decimal? Min, decimal? Max, decimal? Total, string Bound, UnitJson? Unit, string Change,
    PhraseJson? Indicator, string? Period, string? Baseline, double Confidence) : IFactJson
{
    public Fact ToFact() => new QuantityFact(new TextSpan(Start, End), Text, Confidence, Names.AmountOf(Value, Min, Max, Total), Names.Parse<Bound>(Bound), Unit is null ? null : new MeasurementUnit(Unit.Text, Unit.Code))
    {
        Change = Names.Parse<Change>(Change),
        Indicator = Indicator?.ToPhrase(),
        Period = Names.DateOf(Period),
        Baseline = Names.DateOf(Baseline),
    };
}

internal sealed record PercentageJson(int Start, int End, string Text, decimal? Value, decimal? Min, decimal? Max, decimal? Total, string Bound, string Scale, string Change,
    PhraseJson? Indicator, string? Period, string? Baseline, double Confidence) : IFactJson
{
    public Fact ToFact() => new PercentageFact(new TextSpan(Start, End), Text, Confidence, Names.AmountOf(Value, Min, Max, Total), Names.Parse<Bound>(Bound), Names.Parse<PercentageScale>(Scale))
    {
        Change = Names.Parse<Change>(Change),
        Indicator = Indicator?.ToPhrase(),
        Period = Names.DateOf(Period),
        Baseline = Names.DateOf(Baseline),
    };
}

internal sealed record DateJson(int Start, int End, string Text, string Value, double Confidence) : IFactJson
{
    public Fact ToFact() => new DateFact(new TextSpan(Start, End), Text, Confidence, Names.DateOf(Value) ?? throw new JsonException("A date has a value."));
}

internal sealed record DirectiveJson(int Start, int End, string Text, string Type, string? Number, string? Symbol, int? Year, string? Date, string? Issuer, string? Title,
    string? Provision, SymbolMeaningJson? SymbolMeaning, double Confidence) : IFactJson
{
    public Fact ToFact() => new DirectiveFact(new TextSpan(Start, End), Text, Confidence, Type)
    {
        Number = Number,
        Symbol = Symbol,
        Year = Year,
        Date = Names.DateOf(Date),
        Issuer = Issuer,
        Title = Title,
        Provision = Provision,
        SymbolMeaning = SymbolMeaning is null ? null : new SymbolMeaning(SymbolMeaning.Type, SymbolMeaning.Issuer),
    };
}

/// <summary>The names that the values of enumerations and amounts have in JSON.</summary>
internal static class Names
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    public static T Parse<T>(string name)
        where T : struct, Enum => Enum.TryParse(name, ignoreCase: true, out T value) && Enum.IsDefined(value) ? value : throw new JsonException($"'{name}' is no {typeof(T).Name}.");

    public static CalendarInterval? DateOf(string? text) => text is null ? null
        : CalendarInterval.TryParse(text, out CalendarInterval? interval) ? interval : throw new JsonException($"'{text}' is no date value.");

    public static Amount AmountOf(decimal? value, decimal? minimum, decimal? maximum, decimal? total) =>
        minimum is { } low && maximum is { } high ? Amount.Range(low, high)
        : value is not { } single ? throw new JsonException("A figure has a value, or min and max.")
        : total is { } whole ? Amount.OutOf(single, whole) : Amount.Of(single);
}
