namespace TextFacts;

/// <summary>A text that facts were read from. They cut their own text out of it only when it is asked for: most readers of facts want values, not strings.</summary>
internal sealed class SourceText(string text)
{
    public string Text { get; } = text;
}
