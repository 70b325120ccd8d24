namespace TextFacts;

/// <summary>The kinds of facts, as flags, so that a caller can ask for some of them only.</summary>
[Flags]
public enum FactKinds
{
    /// <summary>No kind.</summary>
    None = 0,

    /// <summary>Numbers that count or measure something: <see cref="QuantityFact"/>.</summary>
    Quantity = 1,

    /// <summary>Percentages, percentage points and per mille: <see cref="PercentageFact"/>.</summary>
    Percentage = 2,

    /// <summary>Days, months, years, periods and times: <see cref="DateFact"/>.</summary>
    Date = 4,

    /// <summary>Named instruments of law, policy or command: <see cref="DirectiveFact"/>.</summary>
    Directive = 8,

    /// <summary>All four kinds.</summary>
    All = Quantity | Percentage | Date | Directive,
}
