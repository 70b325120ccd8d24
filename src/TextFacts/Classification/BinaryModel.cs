namespace TextFacts.Classification;

/// <summary>
/// A two-class maximum entropy model as one weight a feature: the difference of the classes' weights, so that a score is the log odds of the second
/// class. Immutable and thread-safe.
/// </summary>
internal sealed class BinaryModel
{
    private readonly float _bias;
    private readonly FeatureIndex _index;

    // The first is that of the features without weight.
    private readonly float[] _weights;

    /// <summary>Makes the model of one that ML.NET trained.</summary>
    /// <exception cref="InvalidDataException">The model has not two classes.</exception>
    public BinaryModel(MaximumEntropyModel model)
    {
        if (model.ClassCount != 2)
            throw new InvalidDataException($"A model with two classes is wanted, this one has {model.ClassCount}; retrain it with TextFacts.Training.");
        (_bias, _index, _weights) = model.ToDifference();
        FeatureCount = model.FeatureCount;
    }

    public int FeatureCount { get; }

    /// <summary>The log odds where there is no feature.</summary>
    public float Bias => _bias;

    /// <summary>What some of the features add to the log odds. In double precision, so that it does not matter which features are summed up together.</summary>
    public double Sum(ReadOnlySpan<int> features)
    {
        float[] weights = _weights;
        double sum = 0;
        foreach (int feature in features)
            sum += weights[_index.RowOf(feature)];
        return sum;
    }

    /// <summary>The log odds of the second class.</summary>
    /// <param name="features">The indices of the features; one that comes twice counts twice.</param>
    public float Score(ReadOnlySpan<int> features)
    {
        float[] weights = _weights;
        float score = _bias;
        foreach (int feature in features)
            score += weights[_index.RowOf(feature)];
        return score;
    }

    /// <summary>The probability that goes with a score.</summary>
    public static float ProbabilityOf(float score) => 1 / (1 + MathF.Exp(-score));
}
