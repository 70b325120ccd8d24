namespace TextFacts.Evaluation.Scoring;

/// <summary>How many facts the gold holds, how many were read, and how many of these are right.</summary>
/// <param name="Gold">The facts of the gold.</param>
/// <param name="Answered">The facts read.</param>
/// <param name="Right">The facts of the gold that were read right.</param>
public readonly record struct Tally(int Gold, int Answered, int Right)
{
    /// <summary>The share of the facts read that is right, from 0 to 1; 0 if none was read.</summary>
    public double Precision => Answered == 0 ? 0 : (double)Right / Answered;

    /// <summary>The share of the gold that was read right, from 0 to 1; 0 if the gold is empty.</summary>
    public double Recall => Gold == 0 ? 0 : (double)Right / Gold;

    /// <summary>The harmonic mean of <see cref="Precision"/> and <see cref="Recall"/>, from 0 to 1.</summary>
    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Both together.</summary>
    /// <param name="left">One tally.</param>
    /// <param name="right">The other.</param>
    public static Tally operator +(Tally left, Tally right) => Add(left, right);

    /// <summary>Both together.</summary>
    /// <param name="left">One tally.</param>
    /// <param name="right">The other.</param>
    public static Tally Add(Tally left, Tally right) => new(left.Gold + right.Gold, left.Answered + right.Answered, left.Right + right.Right);
}
