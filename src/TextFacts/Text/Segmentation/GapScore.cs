namespace TextFacts.Text.Segmentation;

/// <summary>Sums the weights of the features of a gap.</summary>
internal struct GapScore(float[] weights, float bias) : IGapFeatureSink
{
    private readonly float[] _weights = weights;

    /// <summary>Over 0 where the gap is rather inside a word.</summary>
    public float Sum { get; private set; } = bias;

    public void Add(int index) => Sum += _weights[index];
}
