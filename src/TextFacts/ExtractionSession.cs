using TextFacts.Classification;
using TextFacts.Lexicon;
using TextFacts.Recognition.Dates;
using TextFacts.Recognition.Directives;
using TextFacts.Recognition.Numbers;
using TextFacts.Resolution;
using TextFacts.Text;

namespace TextFacts;

/// <summary>
/// One pass over one text, from its tokens to its facts, with buffers that are kept from text to text. Not thread-safe; the extractor lends one to
/// each call.
/// </summary>
internal sealed class ExtractionSession(Lexicon.Lexicon lexicon, IReadingDecider decider) : IDisposable
{
    // About 200,000 tokens of a report are a book of a thousand pages.
    private const int HugeTokenCount = 1 << 18;

    private readonly Tokenizer _tokenizer = new(lexicon.Vocabulary);
    private readonly NumberStyle _style = new();
    private readonly FigureRecognizer _figures = new(lexicon);
    private readonly DateRecognizer _dates = new(lexicon.Trie);
    private readonly DirectiveRecognizer _directives = new(lexicon);
    private readonly DateTimeline _timeline = new(lexicon.Trie);
    private readonly FactBuilder _builder = new(lexicon);
    private readonly UnitInheritance _inheritance = new(lexicon.Trie);
    private readonly List<Fact> _facts = [];
    private readonly List<Reading> _readings = [];
    private bool[] _isDate = [];

    public TokenBuffer Buffer { get; } = new();

    public Proposals Proposals { get; } = new();

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
        _figures.Recognize(Buffer, _style, Proposals.Figures);
        cancellationToken.ThrowIfCancellationRequested();
        _dates.Recognize(Buffer, Proposals.Dates);
        cancellationToken.ThrowIfCancellationRequested();
        _directives.Recognize(Buffer, Proposals.Directives);
        SiteBuilder.Build(Buffer, Proposals);
    }

    public FactDocument Run(string text, DateOnly? reference, TextFactsOptions options, CancellationToken cancellationToken)
    {
        Propose(text, cancellationToken);
        _readings.Clear();
        if (_isDate.Length < Proposals.Dates.Count)
            _isDate = new bool[Math.Max(Proposals.Dates.Count, _isDate.Length * 2)];
        Array.Clear(_isDate);
        foreach (ReadingSite site in Proposals.Sites)
        {
            Reading reading = decider.Decide(Buffer, Proposals, site);
            _readings.Add(reading);
            if (site.HasDate)
                _isDate[site.Date] = reading.Class == ReadingClass.Date;
            Buffer.CheckPoint();
        }
        _timeline.Resolve(Buffer, Proposals, _isDate, reference);
        Assemble(options);
        cancellationToken.ThrowIfCancellationRequested();
        _facts.Sort(static (a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.End.CompareTo(a.Span.End));
        return new FactDocument(text, reference, _facts.ToArray());
    }

    private void Assemble(TextFactsOptions options)
    {
        _facts.Clear();
        _inheritance.Reset();
        FigureCandidate previous = default;
        int sentence = 0;
        int previousSentence = -1;
        for (int i = 0; i < _readings.Count; i++)
        {
            ReadingSite site = Proposals.Sites[i];
            Reading reading = _readings[i];
            while (Buffer.SentenceEnds[sentence] <= site.First)
                sentence++;
            Fact? fact = null;
            switch (reading.Class)
            {
                case ReadingClass.Date when site.HasDate && _timeline.Values[site.Date] is { } value:
                    DateExpression expression = Proposals.Dates[site.Date];
                    TextSpan span = Buffer.SpanOf(expression.First, expression.End);
                    fact = new DateFact(span, span.Slice(Buffer.Text), reading.Probability, value);
                    break;
                case ReadingClass.Directive when site.HasDirective:
                    DirectiveCandidate directive = Proposals.Directives[site.Directive];
                    fact = _builder.BuildDirective(Buffer, directive, DateOf(directive), reading.Probability);
                    break;
                case ReadingClass.Quantity or ReadingClass.Fraction or ReadingClass.OutOf or ReadingClass.Percentage:
                    for (int k = 0; k < site.FigureCount; k++)
                    {
                        FigureCandidate figure = Proposals.Figures[site.FirstFigure + k];
                        if (figure.Form is FigureForm.Fraction or FigureForm.OutOf && reading.Class is ReadingClass.Fraction or ReadingClass.OutOf)
                            figure.Form = reading.Class == ReadingClass.Fraction && figure.Second != 0 ? FigureForm.Fraction : FigureForm.OutOf;
                        _inheritance.Apply(Buffer, ref figure, previous, previousSentence == sentence);
                        Add(FactBuilder.BuildFigure(Buffer, figure, reading.Probability), options);
                        if (!figure.IsPercentage)
                            (previous, previousSentence) = (figure, sentence);
                    }
                    break;
            }
            if (fact is not null)
                Add(fact, options);
        }
    }

    private CalendarInterval? DateOf(in DirectiveCandidate directive)
    {
        if (directive.DateFirst < 0)
            return null;
        // The expressions are sorted and do not overlap: the last that starts no later is the only one that can hold the token.
        List<DateExpression> dates = Proposals.Dates;
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

    private void Add(Fact fact, TextFactsOptions options)
    {
        Buffer.CheckPoint();
        if ((options.Kinds & fact.Kind) == 0 || fact.Confidence < options.MinimumConfidence)
            return;
        if (_facts.Count == options.MaximumFacts)
            throw LimitExceededException.OfFacts(fact.Span.Start, options.MaximumFacts);
        _facts.Add(fact);
    }

    public void Dispose() => Buffer.Dispose();
}
