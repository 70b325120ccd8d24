namespace TextFacts.Text.Segmentation;

/// <summary>Takes the features of a gap: the scorer sums their weights, training collects them.</summary>
internal interface IGapFeatureSink
{
    /// <summary>Takes the feature with an index below <see cref="GapFeatures.Dimension"/>.</summary>
    void Add(int index);
}
