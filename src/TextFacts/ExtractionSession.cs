using TextFacts.Classification;
using TextFacts.Lexicon;
using TextFacts.Linking;
using TextFacts.Recognition.Dates;
using TextFacts.Recognition.Directives;
using TextFacts.Recognition.Numbers;
using TextFacts.Resolution;
using TextFacts.Resolution.Tables;
using TextFacts.Text;

namespace TextFacts;

/// <summary>
/// One pass over one text, from its tokens to its facts, with buffers that are kept from text to text. Not thread-safe; the extractor lends one to
/// each call.
/// </summary>
internal sealed class ExtractionSession(Lexicon.Lexicon lexicon, IReadingDecider decider, LinkingModels? models) : IDisposable
{
    // About 200,000 tokens of a report are a book of a thousand pages.
    private const int HugeTokenCount = 1 << 18;

    private readonly Tokenizer _tokenizer = new(lexicon.Vocabulary, marksCells: true);
    private readonly NumberStyle _style = new(lexicon.Trie);
    private readonly FigureRecognizer _figures = new(lexicon);
    private readonly DateRecognizer _dates = new(lexicon.Trie);
    private readonly DirectiveRecognizer _directives = new(lexicon);
    private readonly DateTimeline _timeline = new(lexicon.Trie);
    private readonly FactBuilder _builder = new(lexicon);
    private readonly TableReader _tables = new(lexicon);
    private readonly PooledList<Fact> _facts = new();
    private readonly PooledList<Reading> _readings = new();
    private readonly PooledList<FigureLink> _links = new();
    private readonly PooledList<TextSpan> _directiveSentences = new();
    private readonly FigureLinker? _linker = models is null ? null : new FigureLinker(models);
    private readonly PooledList<bool> _isDate = new();
    private readonly UnitInheritance _inheritance = new(lexicon);

    public TokenBuffer Buffer { get; } = new();

    public Proposals Proposals { get; } = new();

    /// <summary>The tables of the text.</summary>
    public TableLayout Tables => _inheritance.Tables;

    public LinkingText LinkingText { get; } = new(lexicon.Trie, WordSegmenter.Default);

    /// <summary>Whether the buffers have grown by a text so long that they should not be kept.</summary>
    public bool IsHuge => Buffer.Capacity > HugeTokenCount;

    /// <summary>Cuts the text and collects what the grammars propose.</summary>
    public void Propose(string text, CancellationToken cancellationToken)
    {
        Buffer.Cancellation = cancellationToken;
        _tokenizer.Tokenize(text, Buffer);
        SentenceSplitter.Split(Buffer);
        cancellationToken.ThrowIfCancellationRequested();
        _style.Observe(Buffer);
        Proposals.Clear();
        _dates.Recognize(Buffer, Proposals.Dates);
        cancellationToken.ThrowIfCancellationRequested();
        // Before the figures: where cells are parted by blanks, the rows say where a number begins.
        _tables.Read(Buffer, Proposals.Dates, _style, Tables);
        BareYears.AddMissing(Buffer, Tables, Proposals.Dates);
        _figures.Recognize(Buffer, _style, Proposals.Figures);
        cancellationToken.ThrowIfCancellationRequested();
        _directives.Recognize(Buffer, Proposals.Directives);
        SiteBuilder.Build(Buffer, Proposals);
    }

    public FactDocument Run(string text, DateOnly? reference, TextFactsOptions options, CancellationToken cancellationToken)
    {
        Propose(text, cancellationToken);
        _builder.Begin(text);
        _readings.Clear();
        _isDate.Fill(Proposals.Dates.Count);
        foreach (ref readonly ReadingSite site in Proposals.Sites.Span)
        {
            Reading reading = TableReadings.Mend(Tables, Proposals, site, decider.Decide(Buffer, Proposals, site));
            _readings.Add(reading);
            if (site.HasDate)
                _isDate[site.Date] = reading.Class == ReadingClass.Date;
            Buffer.CheckPoint();
        }
        _timeline.Resolve(Buffer, Proposals, _isDate.Span, reference);
        Collect(options);
        if (_linker is not null)
        {
            LinkingText.Prepare(Buffer, Tables);
            _linker.Link(LinkingText, reference, _links, cancellationToken);
        }
        AddFigures(options);
        cancellationToken.ThrowIfCancellationRequested();
        _facts.Span.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.End.CompareTo(a.Span.End));
        return new FactDocument(text, reference, _facts.Span.ToArray(), _linker is null ? null : _directiveSentences.Span.ToArray());
    }

    /// <summary>Collects what was decided for: the figures and times for the linker, the dates and directives as facts.</summary>
    private void Collect(TextFactsOptions options)
    {
        _facts.Clear();
        _directiveSentences.Clear();
        LinkingText.Clear();
        _inheritance.Begin(Buffer);
        FigureCandidate previous = default;
        int sentence = 0;
        int previousSentence = -1;
        for (int i = 0; i < _readings.Count; i++)
        {
            Buffer.CheckPoint();
            ReadingSite site = Proposals.Sites[i];
            Reading reading = _readings[i];
            while (Buffer.SentenceEnds[sentence] <= site.First)
                sentence++;
            switch (reading.Class)
            {
                case ReadingClass.Date when site.HasDate && _timeline.Values[site.Date] is { } value && !Tables.IsInNumberedHeads(site.First):
                    DateExpression expression = Proposals.Dates[site.Date];
                    LinkingText.Times.Add(new TimeMention { First = expression.First, End = expression.End, Sentence = sentence, Value = _timeline.Stretches[site.Date] ?? value, Expression = expression, Role = _timeline.Roles[site.Date] });
                    TextSpan span = Buffer.SpanOf(expression.First, expression.End);
                    Add(new DateFact(span, "", reading.Probability, value) { Source = _builder.Source }, options);
                    break;
                case ReadingClass.Directive when site.HasDirective:
                    DirectiveCandidate directive = Proposals.Directives[site.Directive];
                    DirectiveFact fact = _builder.BuildDirective(Buffer, directive, DateOf(directive), reading.Probability);
                    if (Add(fact, options))
                        _directiveSentences.Add(Buffer.SpanOf(sentence == 0 ? 0 : Buffer.SentenceEnds[sentence - 1], Buffer.SentenceEnds[sentence]));
                    break;
                case ReadingClass.Quantity or ReadingClass.Fraction or ReadingClass.OutOf or ReadingClass.Percentage:
                    for (int k = 0; k < site.FigureCount; k++)
                    {
                        FigureCandidate figure = Proposals.Figures[site.FirstFigure + k];
                        if (_inheritance.IsNumbering(Buffer, figure))
                            continue;
                        if (figure.Form is FigureForm.Fraction or FigureForm.OutOf && reading.Class is ReadingClass.Fraction or ReadingClass.OutOf)
                            figure.Form = reading.Class == ReadingClass.Fraction && figure.Second != 0 ? FigureForm.Fraction : FigureForm.OutOf;
                        _inheritance.Apply(Buffer, ref figure, previous, previousSentence == sentence);
                        LinkingText.Figures.Add(new FigureMention { Figure = figure, Sentence = sentence, Probability = reading.Probability, TimesBefore = LinkingText.Times.Count });
                        if (!figure.IsPercentage)
                            (previous, previousSentence) = (figure, sentence);
                    }
                    break;
            }
        }
    }

    private void AddFigures(TextFactsOptions options)
    {
        for (int i = 0; i < LinkingText.Figures.Count; i++)
        {
            FigureLink link = _linker is null ? default : _links[i];
            Add(_builder.BuildFigure(Buffer, LinkingText.Figures[i], link), options);
        }
    }

    private CalendarInterval? DateOf(in DirectiveCandidate directive)
    {
        if (directive.DateFirst < 0)
            return null;
        // The expressions are sorted and do not overlap: the last that starts no later is the only one that can hold the token.
        PooledList<DateExpression> dates = Proposals.Dates;
        int low = 0;
        int high = dates.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (dates[middle].First <= directive.DateFirst)
                low = middle + 1;
            else
                high = middle;
        }
        return low > 0 && directive.DateFirst < dates[low - 1].End ? _timeline.Values[low - 1] : null;
    }

    private bool Add(Fact fact, TextFactsOptions options)
    {
        Buffer.CheckPoint();
        bool isWanted = (options.Kinds & fact.Kind) != 0 && fact.Confidence >= options.MinimumConfidence;
        if (!isWanted)
            return false;
        if (_facts.Count == options.MaximumFacts)
            throw LimitExceededException.OfFacts(fact.Span.Start, options.MaximumFacts);
        _facts.Add(fact);
        return true;
    }

    public void Dispose()
    {
        Buffer.Dispose();
        _tables.Dispose();
        _inheritance.Dispose();
        Proposals.Dispose();
        LinkingText.Dispose();
        _linker?.Dispose();
        _timeline.Dispose();
        _facts.Dispose();
        _readings.Dispose();
        _links.Dispose();
        _directiveSentences.Dispose();
        _isDate.Dispose();
    }
}
