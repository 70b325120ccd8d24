using System.Text;
using TextFacts.Classification;
using TextFacts.Lexicon;
using TextFacts.Recognition.Directives;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;

namespace TextFacts.Linking;

/// <summary>Makes the records that a user sees of the candidates that were decided for.</summary>
internal sealed class FactBuilder(Lexicon.Lexicon lexicon)
{
    private static readonly MeasurementUnit Times = new("lần", null);
    private static readonly MeasurementUnit People = new("người", null);

    private readonly StringBuilder _text = new();
    private readonly WrittenCache<MeasurementUnit> _units = new();
    private readonly WrittenCache<string> _texts = new();
    private readonly WrittenCache<string> _symbols = new();
    private readonly Dictionary<(string? Type, string? Issuer), SymbolMeaning> _meanings = [];
    private MeasurementUnit? _money;

    /// <summary>The text whose facts are made.</summary>
    public SourceText Source { get; private set; } = new("");

    /// <summary>Turns to another text.</summary>
    public void Begin(string text) => Source = new SourceText(text);

    public FigureFact BuildFigure(TokenBuffer buffer, in FigureMention mention, in FigureLink link)
    {
        ref readonly FigureCandidate figure = ref mention.Figure;
        TextSpan span = buffer.SpanOf(figure.First, figure.End);
        Amount amount = figure.Form switch
        {
            FigureForm.Range => Amount.Range(figure.Value, figure.Second),
            FigureForm.OutOf => Amount.OutOf(figure.Value, figure.Second),
            FigureForm.Fraction => Amount.Of(figure.Value / figure.Second),
            _ => Amount.Of(figure.Value),
        };
        (TextSpan, SourceText)? indicator = link.Indicator.IsEmpty ? null : (buffer.SpanOf(link.Indicator.First, link.Indicator.End), Source);
        return figure.IsPercentage
            ? new PercentageFact(span, "", mention.Probability, amount, figure.Bound, figure.Scale)
            { Source = Source, Change = link.Change, IndicatorPlace = indicator, Period = link.Period, Baseline = link.Baseline, RowConfidence = link.Confidence }
            : new QuantityFact(span, "", mention.Probability, amount, figure.Bound, BuildUnit(buffer, figure.Unit))
            { Source = Source, Change = link.Change, IndicatorPlace = indicator, Period = link.Period, Baseline = link.Baseline, RowConfidence = link.Confidence };
    }

    private MeasurementUnit? BuildUnit(TokenBuffer buffer, in UnitMention unit) => unit.Source switch
    {
        UnitSource.None => null,
        UnitSource.Money when unit.RateEnd > 0 => new MeasurementUnit("đồng" + RateText(buffer, unit), unit.Code),
        UnitSource.Money => _money is { } money && money.Code == unit.Code ? money : _money = new MeasurementUnit("đồng", unit.Code),
        UnitSource.Times => Times,
        UnitSource.People => People,
        _ => FindUnit(buffer, unit),
    };

    /// <summary>The unit, shared with the facts that have the same: units are immutable.</summary>
    private MeasurementUnit FindUnit(TokenBuffer buffer, in UnitMention unit)
    {
        if (unit.RateEnd > 0)
            return new MeasurementUnit(RateText(buffer, unit), unit.Code);
        ReadOnlySpan<char> written = buffer.TextOf(unit.First, unit.End);
        return _units.Find(written) is { } known && known.Code == unit.Code ? known : _units.Keep(written, new MeasurementUnit(UnitText(buffer, unit), unit.Code));
    }

    private string UnitText(TokenBuffer buffer, in UnitMention unit)
    {
        string text = Clean(buffer.TextOf(unit.First, unit.End)).ToLowerInvariant().Replace(" /", "/", StringComparison.Ordinal).Replace("/ ", "/", StringComparison.Ordinal);
        // The sign is the short form of the word.
        int head = text.IndexOf('/', StringComparison.Ordinal);
        string money = head < 0 ? text : text[..head];
        return money is "đ" or "₫" or "d" && unit.Category == UnitCategory.Money ? "đồng" + text[money.Length..] : text;
    }

    /// <summary>A currency before a number with the rate behind it: US$360/tấn is usd/tấn, as 360 USD/tấn is.</summary>
    private string RateText(TokenBuffer buffer, in UnitMention unit)
    {
        string money = Clean(buffer.TextOf(unit.First, unit.End)).ToLowerInvariant();
        string rate = Clean(buffer.TextOf(unit.RateFirst, unit.RateEnd)).ToLowerInvariant().Replace("/ ", "/", StringComparison.Ordinal);
        return (money is "$" or "us$" ? "usd" : money) + rate;
    }

    /// <summary>One space for any run of white space, and NFC, as the parts of records are compared and stored.</summary>
    private string Clean(ReadOnlySpan<char> text)
    {
        StringBuilder builder = _text.Clear();
        bool space = false;
        foreach (char c in text)
        {
            byte kind = CharacterTable.KindOf(c);
            if (kind is CharacterTable.Space or CharacterTable.LineBreak)
            {
                space = builder.Length > 0;
                continue;
            }
            if (kind == CharacterTable.Ignored)
                continue;
            if (kind == CharacterTable.Mark && builder.Length > 0 && CharacterTable.Compose(builder[^1], c) is var composed and not '\0')
            {
                builder[^1] = composed;
                continue;
            }
            if (space)
                builder.Append(' ');
            space = false;
            builder.Append(c);
        }
        return builder.ToString();
    }

    public DirectiveFact BuildDirective(TokenBuffer buffer, in DirectiveCandidate directive, CalendarInterval? date, double confidence)
    {
        TextSpan span = buffer.SpanOf(directive.Mention.First, directive.Mention.End);
        string? symbol = BuildSymbol(buffer, directive.Symbol);
        return new DirectiveFact(span, "", confidence, directive.Type.Type)
        {
            Source = Source,
            Number = TextOf(buffer, directive.Number),
            Symbol = symbol,
            Year = directive.Year == 0 ? null : directive.Year,
            Date = date,
            Issuer = TextOf(buffer, directive.Issuer),
            Title = TextOf(buffer, directive.Title),
            Provision = TextOf(buffer, directive.Provision),
            SymbolMeaning = symbol is null ? null : MeaningOf(symbol, directive.Type.Type),
        };
    }

    private string? TextOf(TokenBuffer buffer, TokenRange range)
    {
        if (range.IsEmpty)
            return null;
        ReadOnlySpan<char> written = buffer.TextOf(range.First, range.End);
        return _texts.Find(written) ?? _texts.Keep(written, Clean(written));
    }

    private string? BuildSymbol(TokenBuffer buffer, TokenRange range)
    {
        if (range.IsEmpty)
            return null;
        ReadOnlySpan<char> written = buffer.TextOf(range.First, range.End);
        return _symbols.Find(written) ?? _symbols.Keep(written, MakeSymbol(buffer, range));
    }

    private string MakeSymbol(TokenBuffer buffer, TokenRange range)
    {
        StringBuilder builder = _text.Clear();
        for (int i = range.First; i < range.End; i++)
        {
            // Spaces beside a dash or stroke are mended; where the dash is missing, the space stays.
            if (i > range.First && !buffer[i].IsGlued && buffer[i].Kind == TokenKind.Word && buffer[i - 1].Kind == TokenKind.Number)
                builder.Append(' ');
            if (buffer[i].Symbol == '-')
                builder.Append('-');
            else
                builder.Append(buffer.TextOf(i, i + 1));
        }
        return builder.ToString();
    }

    private SymbolMeaning? MeaningOf(string symbol, string ownType)
    {
        string? type = null;
        string? issuer = null;
        foreach (Range part in symbol.AsSpan().SplitAny('/', '-'))
        {
            ReadOnlySpan<char> code = symbol.AsSpan(part);
            // QH15: the term of the National Assembly stands behind its letters.
            (string? Type, string? Issuer) meaning = lexicon.MeaningOf(code.TrimEnd("0123456789"));
            // The Party writes QĐ for quy định too.
            type ??= meaning.Type == "quyết định" && ownType == "quy định" ? ownType : meaning.Type;
            issuer ??= meaning.Issuer;
        }
        if (type is null && issuer is null)
            return null;
        // The lexicon knows some hundred codes, so that there are not many pairs.
        if (!_meanings.TryGetValue((type, issuer), out SymbolMeaning? known))
            _meanings.Add((type, issuer), known = new SymbolMeaning(type, issuer));
        return known;
    }
}
