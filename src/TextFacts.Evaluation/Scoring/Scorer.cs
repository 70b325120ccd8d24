using TextFacts.Evaluation.Gold;

namespace TextFacts.Evaluation.Scoring;

/// <summary>Runs an extractor over the texts of gold documents and compares what it reads with their facts. Not thread-safe.</summary>
public sealed class Scorer
{
    private static readonly (FactKinds Kind, Measure Found, Measure Value)[] Kinds =
    [
        (FactKinds.Quantity, Measure.QuantityFound, Measure.QuantityValue),
        (FactKinds.Percentage, Measure.PercentageFound, Measure.PercentageValue),
        (FactKinds.Date, Measure.DateFound, Measure.DateValue),
        (FactKinds.Directive, Measure.DirectiveFound, Measure.DirectiveValue),
    ];

    private const int Tenths = 10;

    private readonly IFactExtractor _extractor;
    private readonly DomainScore _all = new("all");
    private readonly SortedDictionary<string, DomainScore> _domains = new(StringComparer.Ordinal);
    private readonly OrderedDictionary<string, FieldScore> _fields = [];
    private readonly OrderedDictionary<string, FailureList> _failures = [];
    private readonly ConfidenceBin[] _bins = [.. Enumerable.Range(0, Tenths).Select(static tenth => new ConfidenceBin((double)tenth / Tenths))];

    /// <summary>Makes a scorer without documents.</summary>
    /// <param name="extractor">Reads the texts.</param>
    /// <param name="failureLimit">How many failures of each sort the report names.</param>
    /// <exception cref="ArgumentNullException"><paramref name="extractor"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="failureLimit"/> is negative.</exception>
    public Scorer(IFactExtractor extractor, int failureLimit = 0)
    {
        ArgumentNullException.ThrowIfNull(extractor);
        ArgumentOutOfRangeException.ThrowIfNegative(failureLimit);
        _extractor = extractor;
        string[] fields = [.. FieldChecks.OfFigures.Select(static check => check.Name), .. FieldChecks.OfDirectives.Select(static check => check.Name)];
        foreach (string field in fields)
            _fields.Add(field, new FieldScore(field));
        foreach (string sort in Kinds.SelectMany(static kind => new[] { NameOf(kind.Kind), NameOfExtra(kind.Kind) }).Concat(fields))
            _failures.Add(sort, new FailureList(sort, failureLimit));
    }

    /// <summary>The figures of the documents so far.</summary>
    public ScoreReport Report() => new(
        _all,
        [.. _domains.Values],
        [.. _fields.Values.Where(static field => field.Total > 0)],
        [.. _failures.Values.Where(static list => list.Failures.Count > 0)],
        [.. _bins.Where(static bin => bin.Count > 0)]);

    /// <summary>Reads a document's text and compares.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is <see langword="null"/>.</exception>
    public void Add(GoldDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!_domains.TryGetValue(document.Domain, out DomainScore? domain))
            _domains.Add(document.Domain, domain = new DomainScore(document.Domain));
        domain.DocumentCount++;
        _all.DocumentCount++;
        FactDocument read = _extractor.Extract(document.Text, document.ReferenceDate);
        IReadOnlyList<Fact> answers = read.Facts;
        int[] matches = FactMatcher.Match(document.Facts, answers);
        foreach ((FactKinds kind, Measure found, Measure value) in Kinds)
            AddKind(document, answers, matches, domain, kind, found, value);
        foreach (Statement statement in read.Statements)
            _bins[Math.Min(Tenths - 1, (int)(statement.Confidence * Tenths))].Add(statement.Confidence, RowCheck.IsRight(document, statement.Figure));
    }

    private void AddKind(GoldDocument document, IReadOnlyList<Fact> answers, int[] matches, DomainScore domain, FactKinds kind, Measure found, Measure value)
    {
        Tally tally = new(document.Facts.Count(fact => fact.Kind == kind), answers.Count(fact => fact.Kind == kind), 0);
        int foundCount = 0;
        int rightCount = 0;
        int wholeCount = 0;
        for (int i = 0; i < matches.Length; i++)
        {
            GoldFact gold = document.Facts[i];
            if (gold.Kind != kind)
                continue;
            Fact? answer = matches[i] < 0 ? null : answers[matches[i]];
            if (answer is not null)
                foundCount++;
            if (answer is null || !ValueComparison.IsRight(gold, answer))
            {
                _failures[NameOf(kind)].Add(() => $"{document.Id}: {(answer is null ? "missed" : "wrong value")} '{gold.Anchor}', wanted {FactDescription.Of(gold)}{(answer is null ? "" : $", got {FactDescription.Of(answer)} from '{answer.Text}'")}");
                continue;
            }
            rightCount++;
            if (AreFieldsRight(document, gold, answer))
                wholeCount++;
        }
        for (int j = 0; j < answers.Count; j++)
        {
            Fact answer = answers[j];
            if (answer.Kind == kind && !matches.Contains(j))
                _failures[NameOfExtra(kind)].Add(() => $"{document.Id}: '{answer.Text}', read as {FactDescription.Of(answer)}");
        }
        Count(domain, found, tally with { Right = foundCount });
        Count(domain, value, tally with { Right = rightCount });
        Count(domain, Measure.FactsValue, tally with { Right = rightCount });
        if (kind is FactKinds.Quantity or FactKinds.Percentage)
            Count(domain, Measure.Row, tally with { Right = wholeCount });
        else if (kind == FactKinds.Directive)
            Count(domain, Measure.DirectiveFull, tally with { Right = wholeCount });
    }

    private void Count(DomainScore domain, Measure measure, Tally tally)
    {
        domain.Add(measure, tally);
        _all.Add(measure, tally);
    }

    private bool AreFieldsRight(GoldDocument document, GoldFact gold, Fact answer) => (gold, answer) switch
    {
        (GoldFigure wanted, FigureFact got) => AreFieldsRight(document, FieldChecks.OfFigures, wanted, got),
        (GoldDirective wanted, DirectiveFact got) => AreFieldsRight(document, FieldChecks.OfDirectives, wanted, got),
        _ => true,
    };

    private bool AreFieldsRight<TGold, TFact>(GoldDocument document, FieldCheck<TGold, TFact>[] checks, TGold gold, TFact answer)
        where TGold : GoldFact
        where TFact : Fact
    {
        bool areRight = true;
        foreach (FieldCheck<TGold, TFact> check in checks)
        {
            bool isRight = check.IsRight(gold, answer);
            _fields[check.Name].Add(isRight);
            if (!isRight)
                _failures[check.Name].Add(() => $"{document.Id}: '{gold.Anchor}', wanted {check.Wanted(gold) ?? "none"}, got {check.Got(answer) ?? "none"}");
            areRight &= isRight || !check.CountsInWhole;
        }
        return areRight;
    }

    private static string NameOf(FactKinds kind) => kind.ToString().ToLowerInvariant();

    private static string NameOfExtra(FactKinds kind) => NameOf(kind) + " extra";
}
