namespace TextFacts;

/// <summary>Makes the rows of a document out of its figures when they are asked for.</summary>
/// <param name="confidences">The confidence of each figure's row, in the order of the figures.</param>
/// <param name="sentences">The sentence that each named directive stands in, in the order of the directives.</param>
internal sealed class StatementBuilder(float[] confidences, TextSpan[] sentences)
{
    /// <summary>A row for each figure.</summary>
    /// <param name="facts">The facts of the document, in the order of the text.</param>
    public Statement[] Build(IReadOnlyList<Fact> facts)
    {
        DirectiveFact[] directives = [.. facts.OfType<DirectiveFact>()];
        Statement[] statements = new Statement[confidences.Length];
        int made = 0;
        int directive = 0;
        foreach (Fact fact in facts)
        {
            if (fact is FigureFact figure)
                statements[made] = new Statement(figure, FindDirective(directives, figure.Span.Start, ref directive), confidences[made++]);
        }
        return statements;
    }

    /// <summary>
    /// The directive that a figure is told of: the last before it in its sentence, or else the first after it. The figures come in order, so that
    /// <paramref name="directive"/> only ever goes on: a sentence may name as many directives as figures.
    /// </summary>
    private DirectiveFact? FindDirective(DirectiveFact[] directives, int start, ref int directive)
    {
        while (directive < directives.Length && sentences[directive].End <= start)
            directive++;
        while (directive + 1 < directives.Length && sentences[directive + 1] == sentences[directive] && directives[directive + 1].Span.Start < start)
            directive++;
        return directive < directives.Length && sentences[directive].Start <= start ? directives[directive] : null;
    }
}
