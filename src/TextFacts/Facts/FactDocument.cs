using System.Collections.ObjectModel;

namespace TextFacts;

/// <summary>What was read from one text. Immutable; may be shared between threads.</summary>
public sealed class FactDocument
{
    internal FactDocument(string text, DateOnly? referenceDate, Fact[] facts)
    {
        Text = text;
        ReferenceDate = referenceDate;
        Facts = facts.Length == 0 ? ReadOnlyCollection<Fact>.Empty : new ReadOnlyCollection<Fact>(facts);
    }

    /// <summary>The caller's string; all offsets point into it.</summary>
    public string Text { get; }

    /// <summary>The day against which relative expressions were resolved; <see langword="null"/> if none was given.</summary>
    public DateOnly? ReferenceDate { get; }

    /// <summary>The facts, sorted by where they start; of two that start together the longer one comes first.</summary>
    public IReadOnlyList<Fact> Facts { get; }
}
