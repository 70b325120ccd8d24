using TextFacts.Text;

namespace TextFacts.Fuzzing;

/// <summary>What holds for every text there is. Thread-safe.</summary>
internal static class Invariants
{
    public const string NoException = "no exception";
    public const string SameAnswer = "the same text gives the same facts";
    public const string SoundFacts = "facts are in order, cut back out of the text, and sound";
    public const string LinearWork = "the work grows no faster than the text";
    public const string LinearMemory = "the memory grows no faster than the text";

    // A text is repeated to three lengths, each twice the one before. What the second doubling adds is twice what the first did where the cost is
    // linear, whatever the start and the end of a text cost, and four times where it is quadratic.
    private const int ShortLength = 6_000;
    private const double MostGrowth = 2.5;

    // What any reading may cost more, so that texts without work are not judged by chance.
    private const long FreeSteps = 5_000;
    private const long FreeBytes = 200_000;

    /// <summary>Reads a text and says what does not hold for it; <see langword="null"/> if all does.</summary>
    public static Finding? Check(IFactExtractor extractor, string text, DateOnly? referenceDate)
    {
        FactDocument document;
        try
        {
            document = extractor.Extract(text, referenceDate);
            if (!document.Facts.SequenceEqual(extractor.Extract(new string(text), referenceDate).Facts))
                return new Finding(SameAnswer, "the second reading differs", text, referenceDate);
        }
        catch (Exception exception)
        {
            return new Finding(NoException, exception.ToString(), text, referenceDate);
        }
        return Fault(document) is { } fault ? new Finding(SoundFacts, fault, text, referenceDate) : null;
    }

    /// <summary>Holds the cost of a text that is repeated to its length.</summary>
    public static Finding? CheckGrowth(IFactExtractor extractor, string text, DateOnly? referenceDate)
    {
        try
        {
            string shorter = string.Concat(Enumerable.Repeat(text, ShortLength / Math.Max(1, text.Length) + 1));
            string middle = shorter + shorter;
            string longer = middle + middle;
            // The buffers grow in the first reading.
            extractor.Extract(longer, referenceDate);
            (long steps1, long bytes1) = CostOf(extractor, shorter, referenceDate);
            (long steps2, long bytes2) = CostOf(extractor, middle, referenceDate);
            (long steps4, long bytes4) = CostOf(extractor, longer, referenceDate);
            if (steps4 - steps2 > FreeSteps + MostGrowth * (steps2 - steps1))
                return new Finding(LinearWork, $"{steps1}, {steps2}, {steps4} steps for {shorter.Length}, {middle.Length}, {longer.Length} characters", text, referenceDate);
            if (bytes4 - bytes2 > FreeBytes + MostGrowth * (bytes2 - bytes1))
                return new Finding(LinearMemory, $"{bytes1}, {bytes2}, {bytes4} bytes for {shorter.Length}, {middle.Length}, {longer.Length} characters", text, referenceDate);
            return null;
        }
        catch (Exception exception)
        {
            return new Finding(NoException, exception.ToString(), text, referenceDate);
        }
    }

    /// <summary>The steps and the allocated bytes of one reading.</summary>
    public static (long Steps, long Bytes) CostOf(IFactExtractor extractor, string text, DateOnly? referenceDate)
    {
        long steps = WorkCounter.Steps;
        long bytes = GC.GetAllocatedBytesForCurrentThread();
        extractor.Extract(text, referenceDate);
        return (WorkCounter.Steps - steps, GC.GetAllocatedBytesForCurrentThread() - bytes);
    }

    /// <summary>What is wrong with the facts of a text; <see langword="null"/> if nothing is.</summary>
    public static string? Fault(FactDocument document)
    {
        int start = 0;
        foreach (Fact fact in document.Facts)
        {
            if (fact.Span.Start < start)
                return $"{fact} stands before the one before it";
            if (fact.Span.End <= fact.Span.Start || fact.Span.End > document.Text.Length || fact.Span.Slice(document.Text) != fact.Text)
                return $"{fact} is not what stands at its place";
            if (fact.Confidence is not (>= 0 and <= 1))
                return $"{fact} has no probability";
            if (!IsSound(fact))
                return $"{fact} has no sound value";
            start = fact.Span.Start;
        }
        return null;
    }

    private static bool IsSound(Fact fact) => fact switch
    {
        FigureFact figure => figure.Amount.IsRange ? figure.Amount.Maximum is not null && figure.Amount.Value is null : figure.Amount.Value is not null,
        DateFact date => CalendarInterval.Parse(date.Value.ToString()) == date.Value,
        DirectiveFact directive => directive.Type.Length > 0,
        _ => false,
    };
}
