namespace TextFacts.Text.Segmentation;

/// <summary>What the segmenter knows of one token of a sentence and of the gap behind it.</summary>
internal struct SyllableCell
{
    public ulong Key;

    /// <summary>The state of the sequence of this token alone.</summary>
    public ulong State;

    /// <summary>The state of the sequence of this token and the next.</summary>
    public ulong PairState;

    /// <summary>Where the table has this token and the next, if it has them.</summary>
    public uint PairHash;

    public SyllableRecord Syllable;

    /// <summary>This token and the next.</summary>
    public SequenceRecord Pair;

    /// <summary>The slot of the token in the table, -1 if it has none.</summary>
    public int SyllableSlot;

    /// <summary>The slot of this token and the next in the table, -1 if it has none.</summary>
    public int PairSlot;

    public SyllableShape Shape;

    /// <summary>Matches with the words of the dictionary.</summary>
    public WordMatches Dictionary;

    /// <summary>Matches with the words of the treebank.</summary>
    public WordMatches Known;
}
