namespace TextFacts;

/// <summary>What an extractor looks for. Read once, when the extractor is made; later changes have no effect on it.</summary>
public sealed class TextFactsOptions
{
    private double _minimumConfidence;

    /// <summary>The kinds of facts wanted; all four by default.</summary>
    public FactKinds Kinds { get; set; } = FactKinds.All;

    /// <summary>Facts with a lower confidence are left out: 0 to 1, by default 0, which leaves out none that the classifier holds for right.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 0 and 1.</exception>
    public double MinimumConfidence
    {
        get => _minimumConfidence;
        set
        {
            if (!(value is >= 0 and <= 1))
                throw new ArgumentOutOfRangeException(nameof(value), value, "A confidence lies between 0 and 1.");
            _minimumConfidence = value;
        }
    }

    /// <summary>
    /// Whether figures are tied to their indicator, change, period and baseline; <see langword="true"/> by default. Without, reading is faster, and every
    /// figure is a <see cref="Change.Level"/> without the other three.
    /// </summary>
    public bool LinksFigures { get; set; } = true;

    /// <summary>The day against which relative expressions are resolved where a call names none; none by default.</summary>
    public DateOnly? ReferenceDate { get; set; }

    /// <summary>Units of your own, beside the built-in ones.</summary>
    public IList<UserUnit> Units { get; } = [];

    /// <summary>Counted nouns and classifiers of your own (a noun that is not known is read too, but only its first syllable).</summary>
    public IList<string> CountedNouns { get; } = [];

    /// <summary>Types of directives of your own, in lower case.</summary>
    public IList<string> DirectiveTypes { get; } = [];

    /// <summary>Bodies of your own that issue directives.</summary>
    public IList<string> Issuers { get; } = [];
}
