using TextFacts.Text;

namespace TextFacts.Linking;

/// <summary>Where a phrase that may name what a figure measures stands.</summary>
internal enum IndicatorSource : byte
{
    /// <summary>None: nothing names it.</summary>
    None,

    /// <summary>Begins with the unit or counted noun of the figure.</summary>
    Unit,

    /// <summary>Behind the unit: 5 tấn gạo.</summary>
    BehindUnit,

    /// <summary>Further behind in the sentence.</summary>
    After,

    /// <summary>Before the figure in its sentence.</summary>
    Before,

    /// <summary>The indicator of the figure before, where it stands in another sentence.</summary>
    Previous,

    /// <summary>In the sentence before.</summary>
    SentenceBefore,

    /// <summary>The head of its column in a table.</summary>
    Head,

    /// <summary>The name of its row in a table.</summary>
    RowName,

    /// <summary>Holds other numbers: a subject before the figure, or what it counts.</summary>
    WithNumbers,
}

/// <summary>A phrase that may name what a figure measures.</summary>
internal struct IndicatorCandidate
{
    public IndicatorSource Source;
    public TokenRange Range;
}
