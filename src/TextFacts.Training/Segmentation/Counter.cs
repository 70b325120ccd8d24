using System.Runtime.InteropServices;

namespace TextFacts.Training.Segmentation;

/// <summary>Counts sequences by the state of their fingerprint.</summary>
internal sealed class Counter
{
    private readonly Dictionary<ulong, int> _counts = [];

    public int this[ulong state] => _counts.GetValueOrDefault(state);

    public IEnumerable<ulong> States => _counts.Keys;

    public int Increment(ulong state) => ++CollectionsMarshal.GetValueRefOrAddDefault(_counts, state, out _);
}
