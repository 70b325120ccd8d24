using System.Collections.ObjectModel;

namespace TextFacts;

/// <summary>
/// One directive with all its mentions in a text: "Đề án 06" five times is one directive with five mentions. Each part is what the mentions, taken in
/// their order, name first. Immutable; may be shared between threads.
/// </summary>
public sealed class NamedDirective
{
    internal NamedDirective(DirectiveFact[] mentions)
    {
        Mentions = new ReadOnlyCollection<DirectiveFact>(mentions);
        Type = mentions[0].Type;
        foreach (DirectiveFact mention in mentions)
        {
            Number ??= mention.Number;
            Symbol ??= mention.Symbol;
            Year ??= mention.Year;
            Date ??= mention.Date;
            Issuer ??= mention.Issuer;
            Title ??= mention.Title;
        }
    }

    /// <summary>The mentions in the order of the text; at least one.</summary>
    public IReadOnlyList<DirectiveFact> Mentions { get; }

    /// <summary>The type, in lower case and spelled out: <c>nghị quyết</c>.</summary>
    public string Type { get; }

    /// <summary>The digits of the number as written; <see langword="null"/> if no mention gives one.</summary>
    public string? Number { get; }

    /// <summary>The whole code: <c>12-NQ/TW</c>; <see langword="null"/> if no mention gives it.</summary>
    public string? Symbol { get; }

    /// <summary>The year in the symbol or the name; <see langword="null"/> if no mention gives one.</summary>
    public int? Year { get; }

    /// <summary>Its date; <see langword="null"/> if no mention gives one.</summary>
    public CalendarInterval? Date { get; }

    /// <summary>The body that issued it, as named in the text; <see langword="null"/> if no mention does.</summary>
    public string? Issuer { get; }

    /// <summary>Its title; <see langword="null"/> if no mention gives one.</summary>
    public string? Title { get; }
}
