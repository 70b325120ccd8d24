namespace TextFacts.Evaluation.Scoring;

/// <summary>How often a field is right where the value is.</summary>
/// <param name="name">The field's name.</param>
public sealed class FieldScore(string name)
{
    /// <summary>The field's name: <c>period</c>, <c>directive issuer</c>.</summary>
    public string Name { get; } = name;

    /// <summary>The number of facts whose value is right.</summary>
    public int Total { get; private set; }

    /// <summary>The number of these whose field is right too.</summary>
    public int Right { get; private set; }

    internal void Add(bool isRight)
    {
        Total++;
        if (isRight)
            Right++;
    }
}
