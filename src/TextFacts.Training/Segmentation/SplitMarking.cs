using TextFacts.Text.Segmentation;

namespace TextFacts.Training.Segmentation;

/// <summary>Marks the pairs of syllables that a trained model parts wherever they stand, so that the segmenter need not ask it again.</summary>
internal static class SplitMarking
{
    /// <summary>Sets <see cref="SequenceRecord.IsSplit"/> in the records of such pairs.</summary>
    /// <param name="pairs">Pairs by their states, with the keys of their syllables.</param>
    /// <param name="syllables">The records of syllables by fingerprint.</param>
    /// <param name="sequences">The records of sequences by fingerprint, which are changed.</param>
    /// <param name="model">The model.</param>
    public static void Mark(IReadOnlyDictionary<ulong, (ulong Left, ulong Right)> pairs, Dictionary<uint, uint> syllables, Dictionary<uint, ushort> sequences, JoinModel model)
    {
        GapScorer scorer = new(new WordTables(new SyllableTable(syllables), new SequenceTable(sequences)), model);
        foreach ((ulong state, (ulong leftKey, ulong rightKey)) in pairs)
        {
            uint fingerprint = SyllableSequence.FingerprintOf(state);
            if (!sequences.TryGetValue(fingerprint, out ushort bits))
                continue;
            SequenceRecord record = new(bits);
            SyllableCell left = CellOf(leftKey, syllables);
            left.Pair = record;
            if (scorer.IsSureSplit(left, CellOf(rightKey, syllables)))
                sequences[fingerprint] = record.WithSplit().Bits;
        }
    }

    private static SyllableCell CellOf(ulong key, Dictionary<uint, uint> syllables)
    {
        ulong state = SyllableSequence.Extend(SyllableSequence.Empty, key);
        return new SyllableCell
        {
            Key = key,
            State = state,
            Shape = SyllableShape.Lower,
            Syllable = new SyllableRecord(syllables.GetValueOrDefault(SyllableSequence.FingerprintOf(state))),
        };
    }
}
