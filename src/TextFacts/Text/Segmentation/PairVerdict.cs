namespace TextFacts.Text.Segmentation;

/// <summary>What the syllables of a pair by themselves say of the gap between them, where both are in lower case and no word of either list reaches over it.</summary>
internal enum PairVerdict : byte
{
    /// <summary>Not yet asked.</summary>
    Unknown,

    /// <summary>A split, whatever stands around them.</summary>
    Split,

    /// <summary>It depends on what stands around them.</summary>
    Open,
}
