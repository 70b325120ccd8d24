using TextFacts.Evaluation.Gold;

namespace TextFacts.Evaluation.Scoring;

/// <summary>The fields that are compared.</summary>
internal static class FieldChecks
{
    public static readonly FieldCheck<GoldFigure, FigureFact>[] OfFigures =
    [
        new("bound", false, static (gold, fact) => gold.Bound == fact.Bound, static gold => gold.Bound, static fact => fact.Bound),
        new("change", true, static (gold, fact) => gold.Change == fact.Change, static gold => gold.Change, static fact => fact.Change),
        new("indicator", true, static (gold, fact) => PhraseComparison.AreAlike(gold.Indicator, fact.Indicator?.Text), static gold => gold.Indicator, static fact => fact.Indicator),
        new("period", true, static (gold, fact) => DenotedDays.AreSame(gold.Period, fact.Period), static gold => gold.Period, static fact => fact.Period),
        new("baseline", true, static (gold, fact) => DenotedDays.AreSame(gold.Baseline, fact.Baseline), static gold => gold.Baseline, static fact => fact.Baseline),
    ];

    public static readonly FieldCheck<GoldDirective, DirectiveFact>[] OfDirectives =
    [
        new("directive issuer", true, static (gold, fact) => PhraseComparison.AreAlike(gold.Issuer, fact.Issuer), static gold => gold.Issuer, static fact => fact.Issuer),
        new("directive title", true, static (gold, fact) => PhraseComparison.AreAlike(gold.Title, fact.Title), static gold => gold.Title, static fact => fact.Title),
        new("directive date", true, static (gold, fact) => DenotedDays.AreSame(gold.Date, fact.Date), static gold => gold.Date, static fact => fact.Date),
        new("directive provision", true, static (gold, fact) => PhraseComparison.AreAlike(gold.Provision, fact.Provision), static gold => gold.Provision, static fact => fact.Provision),
    ];
}
