namespace TextFacts;

/// <summary>
/// Something that a report states in a form a program can use. Facts are immutable and equal by value, so they may be shared between threads.
/// </summary>
/// <param name="Span">Where the fact stands: UTF-16 offsets into the string that was read.</param>
/// <param name="Text">That part of the string, verbatim.</param>
/// <param name="Confidence">The probability, from 0 to 1, that this reading is right, as the classifier estimates it.</param>
public abstract record Fact(TextSpan Span, string Text, double Confidence)
{
    /// <summary>The kind of this fact; exactly one flag.</summary>
    public abstract FactKinds Kind { get; }
}
