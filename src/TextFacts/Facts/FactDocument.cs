using System.Collections.ObjectModel;

namespace TextFacts;

/// <summary>What was read from one text. Immutable; may be shared between threads.</summary>
public sealed class FactDocument
{
    private readonly TextSpan[]? _directiveSentences;
    private IReadOnlyList<Statement>? _statements;
    private IReadOnlyList<NamedDirective>? _directives;

    /// <param name="text">The text.</param>
    /// <param name="referenceDate">Its day.</param>
    /// <param name="facts">What was read from it.</param>
    /// <param name="directiveSentences">The sentence of each directive among the facts, in their order, where the figures are linked.</param>
    internal FactDocument(string text, DateOnly? referenceDate, Fact[] facts, TextSpan[]? directiveSentences = null)
    {
        Text = text;
        ReferenceDate = referenceDate;
        Facts = facts.Length == 0 ? ReadOnlyCollection<Fact>.Empty : new ReadOnlyCollection<Fact>(facts);
        _directiveSentences = directiveSentences;
    }

    /// <summary>The caller's string; all offsets point into it.</summary>
    public string Text { get; }

    /// <summary>The day against which relative expressions were resolved; <see langword="null"/> if none was given.</summary>
    public DateOnly? ReferenceDate { get; }

    /// <summary>The facts, sorted by where they start; of two that start together the longer one comes first.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>One row a figure, in the order of the text, ready for a table; empty if the options leave the linking of figures out.</summary>
    public IReadOnlyList<Statement> Statements => _statements ??= _directiveSentences is null ? ReadOnlyCollection<Statement>.Empty
        : new ReadOnlyCollection<Statement>(StatementBuilding.Build(Facts, _directiveSentences));

    /// <summary>The directives that the text names, in the order of their first mention, each with all its mentions.</summary>
    public IReadOnlyList<NamedDirective> Directives => _directives ??= new ReadOnlyCollection<NamedDirective>(DirectiveGrouping.Group(Facts));
}
