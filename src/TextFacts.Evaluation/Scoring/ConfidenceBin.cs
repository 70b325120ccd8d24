namespace TextFacts.Evaluation.Scoring;

/// <summary>The rows whose confidence lies in one tenth of the range, and how many of them are right: what a reliability table is made of. Not thread-safe.</summary>
public sealed class ConfidenceBin
{
    internal ConfidenceBin(double least) => Least = least;

    /// <summary>The least confidence of the tenth, 0 to 0.9.</summary>
    public double Least { get; }

    /// <summary>The number of rows.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them are right in value, change, indicator, period and baseline.</summary>
    public int Right { get; private set; }

    /// <summary>The mean confidence of the rows, 0 to 1; 0 where there is none.</summary>
    public double MeanConfidence => Count == 0 ? 0 : _sum / Count;

    private double _sum;

    internal void Add(double confidence, bool isRight)
    {
        Count++;
        Right += isRight ? 1 : 0;
        _sum += confidence;
    }
}
