namespace TextFacts;

/// <summary>
/// Groups the mentions of directives by the instrument that they name: by symbol where one is written; a bare number belongs to the symbol of its type that
/// has the number, if there is one; otherwise by type and number, or by type and title. Stateless.
/// </summary>
internal static class DirectiveGrouping
{
    public static NamedDirective[] Group(IReadOnlyList<Fact> facts)
    {
        Dictionary<string, string> symbolKeys = new(StringComparer.Ordinal);
        foreach (Fact fact in facts)
        {
            if (fact is DirectiveFact { Symbol: { } symbol, Number: { } number } directive)
                symbolKeys.TryAdd(NumberKey(directive.Type, number), SymbolKey(directive.Type, symbol));
        }
        OrderedDictionary<string, List<DirectiveFact>> groups = new(StringComparer.Ordinal);
        foreach (Fact fact in facts)
        {
            if (fact is not DirectiveFact directive)
                continue;
            string key = KeyOf(directive, symbolKeys);
            if (!groups.TryGetValue(key, out List<DirectiveFact>? mentions))
                groups.Add(key, mentions = []);
            mentions.Add(directive);
        }
        return [.. groups.Values.Select(static mentions => new NamedDirective([.. mentions]))];
    }

    private static string KeyOf(DirectiveFact directive, Dictionary<string, string> symbolKeys)
    {
        if (directive.Symbol is { } symbol)
            return SymbolKey(directive.Type, symbol);
        if (directive.Number is { } number)
        {
            string key = NumberKey(directive.Type, number);
            // The year of a number without a symbol tells two of them apart, where it is written.
            return symbolKeys.TryGetValue(key, out string? full) && (directive.Year is null || full.Contains($"/{directive.Year}/", StringComparison.Ordinal)) ? full : $"{key}|{directive.Year}";
        }
        return $"{directive.Type}|title|{directive.Title?.ToLowerInvariant()}|{directive.Year}|{(directive.Title is null ? directive.Issuer?.ToLowerInvariant() : null)}";
    }

    private static string SymbolKey(string type, string symbol) => $"{type}|symbol|{symbol.TrimStart('0').ToUpperInvariant()}";

    private static string NumberKey(string type, string number) => $"{type}|number|{number.TrimStart('0')}";
}
