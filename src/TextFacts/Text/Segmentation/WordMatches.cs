namespace TextFacts.Text.Segmentation;

/// <summary>How the words of one list match around a token and the gap behind it. Lengths are in syllables, 0 for none.</summary>
internal struct WordMatches
{
    /// <summary>The longest word that begins with the token.</summary>
    public byte Beginning;

    /// <summary>The longest word that ends with the token.</summary>
    public byte Ending;

    /// <summary>The longest word that reaches over the gap.</summary>
    public byte Covering;

    /// <summary>Bit 0: taking the longest word from the left joins the gap. Bit 1: from the right.</summary>
    public byte Greedy;
}
