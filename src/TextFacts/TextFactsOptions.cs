namespace TextFacts;

/// <summary>What an extractor looks for. Read once, when the extractor is made; later changes have no effect on it.</summary>
public sealed class TextFactsOptions
{
    /// <summary>The default of <see cref="MaximumLength"/>: 33,554,432 UTF-16 code units, some ten thousand pages.</summary>
    public const int DefaultMaximumLength = 1 << 25;

    /// <summary>The default of <see cref="MaximumFacts"/>: 1,000,000 facts.</summary>
    public const int DefaultMaximumFacts = 1_000_000;

    private double _minimumConfidence;
    private int _maximumLength = DefaultMaximumLength;
    private int _maximumFacts = DefaultMaximumFacts;

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

    /// <summary>
    /// The longest text that is read, in UTF-16 code units, from 0; by default <see cref="DefaultMaximumLength"/>. While a text is read it needs up to
    /// some hundred bytes of memory a code unit, in the worst case. A longer one is refused with a <see cref="LimitExceededException"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaximumLength
    {
        get => _maximumLength;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _maximumLength = value;
        }
    }

    /// <summary>
    /// The most facts that one text may have, from 0; by default <see cref="DefaultMaximumFacts"/>. Only the facts that are given count, not those that
    /// <see cref="Kinds"/> or <see cref="MinimumConfidence"/> leave out. A text with more is refused with a <see cref="LimitExceededException"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaximumFacts
    {
        get => _maximumFacts;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            _maximumFacts = value;
        }
    }

    /// <summary>Units of your own, beside the built-in ones.</summary>
    public IList<UserUnit> Units { get; } = [];

    /// <summary>Counted nouns and classifiers of your own (a noun that is not known is read too, but only its first syllable).</summary>
    public IList<string> CountedNouns { get; } = [];

    /// <summary>Types of directives of your own, in lower case.</summary>
    public IList<string> DirectiveTypes { get; } = [];

    /// <summary>Bodies of your own that issue directives.</summary>
    public IList<string> Issuers { get; } = [];
}
