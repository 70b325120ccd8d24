using System.Runtime.CompilerServices;

namespace TextFacts.Text.Segmentation;

/// <summary>Sums the weights of the features of a gap.</summary>
internal struct GapScore(short[] weights, int bias) : IGapFeatureSink
{
    private readonly short[] _weights = weights;

    /// <summary>Over 0 where the gap is rather inside a word.</summary>
    public int Sum { get; private set; } = bias;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int index) => Sum += _weights[index];

    /// <summary>Adds what is summed already.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddSum(int sum) => Sum += sum;
}
