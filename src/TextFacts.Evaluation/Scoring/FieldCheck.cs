using TextFacts.Evaluation.Gold;

namespace TextFacts.Evaluation.Scoring;

/// <summary>A field that is compared where the value of a fact is right.</summary>
/// <param name="Name">The name under which it is reported.</param>
/// <param name="CountsInWhole">Whether the fact as a whole (a row, a full directive) is right only if this field is.</param>
/// <param name="IsRight">The comparison.</param>
/// <param name="Wanted">The field in the gold, for people.</param>
/// <param name="Got">The field as it was read, for people.</param>
internal sealed record FieldCheck<TGold, TFact>(
    string Name,
    bool CountsInWhole,
    Func<TGold, TFact, bool> IsRight,
    Func<TGold, object?> Wanted,
    Func<TFact, object?> Got)
    where TGold : GoldFact
    where TFact : Fact;
