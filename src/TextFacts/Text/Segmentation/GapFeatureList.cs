namespace TextFacts.Text.Segmentation;

/// <summary>Collects the features of a gap.</summary>
internal readonly struct GapFeatureList(List<int> indices) : IGapFeatureSink
{
    public void Add(int index) => indices.Add(index);
}
