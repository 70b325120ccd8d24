namespace TextFacts.Text.Segmentation;

/// <summary>What the rules say of a gap.</summary>
internal enum GapDecision : byte
{
    /// <summary>A word ends there.</summary>
    Split,

    /// <summary>A word goes on there.</summary>
    Join,

    /// <summary>The model is asked.</summary>
    Open,
}
