using TextFacts.Evaluation.Gold;

namespace TextFacts.Evaluation.Scoring;

/// <summary>Whether a whole row is right, as the evaluation counts it.</summary>
internal static class RowCheck
{
    public static bool IsRight(GoldDocument document, FigureFact figure) =>
        document.Facts.Any(fact => fact is GoldFigure gold && gold.Kind == figure.Kind && gold.Span.Start < figure.Span.End && figure.Span.Start < gold.Span.End
            && ValueComparison.IsRight(gold, figure)
            && FieldChecks.OfFigures.All(check => !check.CountsInWhole || check.IsRight(gold, figure)));
}
