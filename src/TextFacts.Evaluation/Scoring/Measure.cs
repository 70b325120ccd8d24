namespace TextFacts.Evaluation.Scoring;

/// <summary>What is measured over the facts of a set of documents, in the order in which it is reported.</summary>
public enum Measure
{
    /// <summary>A quantity read overlaps the gold's.</summary>
    QuantityFound,

    /// <summary>Its number and unit are right.</summary>
    QuantityValue,

    /// <summary>A percentage read overlaps the gold's.</summary>
    PercentageFound,

    /// <summary>Its number and scale are right.</summary>
    PercentageValue,

    /// <summary>A date read overlaps the gold's.</summary>
    DateFound,

    /// <summary>It denotes the right days.</summary>
    DateValue,

    /// <summary>A directive read overlaps the gold's.</summary>
    DirectiveFound,

    /// <summary>Its type, number, symbol and year are right.</summary>
    DirectiveValue,

    /// <summary>Its issuer, title, date and provision are right too.</summary>
    DirectiveFull,

    /// <summary>The values of facts of all kinds.</summary>
    FactsValue,

    /// <summary>The value of a figure is right, and its change, indicator, period and baseline are too.</summary>
    Row,
}
