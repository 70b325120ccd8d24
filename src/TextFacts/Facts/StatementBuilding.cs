namespace TextFacts;

/// <summary>Makes the rows of a document out of its figures when they are asked for. Stateless.</summary>
internal static class StatementBuilding
{
    /// <summary>A row for each figure.</summary>
    /// <param name="facts">The facts of the document, in the order of the text.</param>
    /// <param name="sentences">The sentence that each named directive stands in, in the order of the directives.</param>
    public static Statement[] Build(IReadOnlyList<Fact> facts, ReadOnlySpan<TextSpan> sentences)
    {
        DirectiveFact[] directives = [.. facts.OfType<DirectiveFact>()];
        List<Statement> statements = [];
        int directive = 0;
        foreach (Fact fact in facts)
        {
            if (fact is FigureFact figure)
                statements.Add(new Statement(figure, FindDirective(directives, sentences, figure.Span.Start, ref directive), figure.RowConfidence));
        }
        return [.. statements];
    }

    /// <summary>
    /// The directive that a figure is told of: the last before it in its sentence, or else the first after it. The figures come in order, so that
    /// <paramref name="directive"/> only ever goes on: a sentence may name as many directives as figures.
    /// </summary>
    private static DirectiveFact? FindDirective(DirectiveFact[] directives, ReadOnlySpan<TextSpan> sentences, int start, ref int directive)
    {
        while (directive < directives.Length && sentences[directive].End <= start)
            directive++;
        while (directive + 1 < directives.Length && sentences[directive + 1] == sentences[directive] && directives[directive + 1].Span.Start < start)
            directive++;
        return directive < directives.Length && sentences[directive].Start <= start ? directives[directive] : null;
    }
}
