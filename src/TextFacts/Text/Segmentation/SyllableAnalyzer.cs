namespace TextFacts.Text.Segmentation;

/// <summary>Looks up the syllables of a sentence and the sequences that they make, and finds how the words of both lists match. Thread-safe.</summary>
internal sealed class SyllableAnalyzer(WordTables tables)
{
    /// <summary>The number of cells before the first and behind the last token.</summary>
    public const int Margin = 2;

    private const int LongestWord = 6;

    // The slot of a word that has not yet been looked up.
    private const int Unasked = -2;

    private readonly SyllableTable _syllables = tables.Syllables;
    private readonly SequenceTable _sequences = tables.Sequences;

    /// <summary>Fills a cell for each token; the margins stand for the ends of the sentence.</summary>
    /// <param name="text">The text that the tokens are of.</param>
    /// <param name="tokens">The tokens of a sentence.</param>
    /// <param name="buffer">Gives the cells: as many as tokens, and a margin at either end.</param>
    public Span<SyllableCell> Analyze(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, SegmentationBuffer buffer)
    {
        Span<SyllableCell> cells = buffer.Cells(tokens.Length + 2 * Margin);
        cells[..Margin].Clear();
        cells[^Margin..].Clear();
        cells[0].Shape = cells[1].Shape = SyllableShape.SentenceStart;
        cells[^1].Shape = cells[^2].Shape = SyllableShape.SentenceEnd;
        cells[0].State = cells[1].State = SyllableSequence.Empty;
        cells[^1].State = cells[^2].State = ~SyllableSequence.Empty;
        Span<SyllableCell> inner = cells[Margin..^Margin];
        FillCells(text, tokens, inner, buffer);
        FindSyllables(inner, buffer);
        Match(inner, buffer);
        return cells;
    }

    /// <summary>
    /// Fills the cells with what the tokens say by themselves, and asks for the records that they and the pairs may have. Nothing here waits for
    /// anything but the text.
    /// </summary>
    private void FillCells(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Span<SyllableCell> cells, SegmentationBuffer buffer)
    {
        bool isBehindWord = false;
        for (int i = 0; i < tokens.Length; i++)
        {
            ref readonly Token token = ref tokens[i];
            ref SyllableCell cell = ref cells[i];
            buffer.CheckPoint(i);
            cell = default;
            cell.PairSlot = -1;
            if (token.Kind != TokenKind.Word)
            {
                cell.SyllableSlot = -1;
                cell.Key = SyllableSequence.KeyOf(token);
                cell.State = SyllableSequence.Extend(SyllableSequence.Empty, cell.Key);
                cell.Shape = token.Kind == TokenKind.Number ? SyllableShape.Number : SyllableShape.Sign;
                isBehindWord = false;
                continue;
            }
            ulong key = token.Key;
            ulong state = SyllableSequence.Extend(SyllableSequence.Empty, key);
            cell.SyllableSlot = Unasked;
            cell.Key = key;
            cell.State = state;
            cell.Shape = token.Shape == TokenShape.Lower ? SyllableShape.Lower : RareShapeOf(text, token);
            _syllables.Prefetch(SyllableSequence.FingerprintOf(state));
            if (isBehindWord)
            {
                ref SyllableCell left = ref cells[i - 1];
                left.PairState = SyllableSequence.Extend(left.State, key);
                left.PairHash = SequenceTable.HashOf(SyllableSequence.FingerprintOf(left.PairState));
                _sequences.Prefetch(left.PairHash);
            }
            isBehindWord = true;
        }
    }

    /// <summary>Looks up the syllables, and marks those that are words by themselves.</summary>
    private void FindSyllables(Span<SyllableCell> cells, SegmentationBuffer buffer)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            buffer.CheckPoint(i);
            ref SyllableCell cell = ref cells[i];
            if (cell.SyllableSlot != Unasked)
                continue;
            int slot = _syllables.FindSlot(SyllableSequence.FingerprintOf(cell.State));
            cell.SyllableSlot = slot;
            if (slot < 0)
                continue;
            SyllableRecord record = _syllables[slot];
            cell.Syllable = record;
            cell.Dictionary.Beginning = cell.Dictionary.Ending = (byte)record.IsDictionaryWord;
            cell.Known.Beginning = cell.Known.Ending = (byte)record.IsKnownWord;
        }
    }

    private static SyllableShape RareShapeOf(ReadOnlySpan<char> text, in Token token)
    {
        switch (token.Shape)
        {
            case TokenShape.Title:
                return SyllableShape.Title;
            case TokenShape.Upper:
                if (token.Length == 1)
                    return SyllableShape.SingleCapital;
                foreach (char c in text[token.Start..token.End])
                {
                    if (CharacterTable.IsVowel(c))
                        return SyllableShape.Upper;
                }
                return SyllableShape.Acronym;
            default:
                return SyllableShape.Mixed;
        }
    }

    /// <summary>
    /// Follows the known sequences that begin at each cell, and marks the words among them. Where no word reaches over a gap, what the matches say of
    /// the cells before it is complete.
    /// </summary>
    private void Match(Span<SyllableCell> cells, SegmentationBuffer buffer)
    {
        int chain = 0;
        int reach = 0;
        for (int i = 0; i < cells.Length; i++)
        {
            ref SyllableCell cell = ref cells[i];
            buffer.CheckPoint(i);
            // A sequence is known only if its syllables are.
            if (cell.SyllableSlot >= 0 && i + 1 < cells.Length && cells[i + 1].SyllableSlot >= 0)
                reach = Math.Max(reach, MatchFrom(cells, i));
            if (reach > i)
                continue;
            if (chain == i - 1)
                MarkGreedy(ref cells[chain]);
            else if (chain < i)
                MarkGreedy(cells[chain..(i + 1)]);
            chain = i + 1;
        }
    }

    /// <summary>Marks the words of two syllables and more that begin at a cell.</summary>
    /// <returns>The last cell of the longest; <paramref name="first"/> if there is none.</returns>
    private int MatchFrom(Span<SyllableCell> cells, int first)
    {
        ref SyllableCell start = ref cells[first];
        int slot = _sequences.FindSlot(start.PairHash);
        start.PairSlot = slot;
        if (slot < 0)
            return first;
        SequenceRecord record = _sequences[slot];
        start.Pair = record;
        if (!record.IsWordOrPrefix)
            return first;
        _sequences.PrefetchKept(slot);
        int reach = first;
        int last = first + 1;
        ulong state = start.PairState;
        while (true)
        {
            if (record.IsWord)
            {
                reach = last;
                MarkWord(cells, first, last, record);
            }
            last++;
            if (!record.IsPrefix || last >= cells.Length || last >= first + LongestWord || cells[last].SyllableSlot < 0)
                return reach;
            state = SyllableSequence.Extend(state, cells[last].Key);
            slot = _sequences.FindSlot(SequenceTable.HashOf(SyllableSequence.FingerprintOf(state)));
            if (slot < 0)
                return reach;
            record = _sequences[slot];
        }
    }

    private static void MarkWord(Span<SyllableCell> cells, int first, int last, SequenceRecord record)
    {
        int length = last - first + 1;
        // 0 for the list that has it not, which changes nothing.
        byte inDictionary = (byte)(length * record.DictionaryWords);
        byte known = (byte)(length * record.KnownWords);
        ref SyllableCell start = ref cells[first];
        ref SyllableCell end = ref cells[last];
        start.Dictionary.Beginning = Math.Max(start.Dictionary.Beginning, inDictionary);
        start.Known.Beginning = Math.Max(start.Known.Beginning, known);
        end.Dictionary.Ending = Math.Max(end.Dictionary.Ending, inDictionary);
        end.Known.Ending = Math.Max(end.Known.Ending, known);
        for (int gap = first; gap < last; gap++)
        {
            ref SyllableCell cell = ref cells[gap];
            cell.Dictionary.Covering = Math.Max(cell.Dictionary.Covering, inDictionary);
            cell.Known.Covering = Math.Max(cell.Known.Covering, known);
        }
    }

    /// <summary>The same as <see cref="MarkGreedy(Span{SyllableCell})"/> for the first of two cells, the most frequent case.</summary>
    private static void MarkGreedy(ref SyllableCell first)
    {
        first.Dictionary.Greedy = first.Dictionary.Beginning == 2 ? (byte)3 : (byte)0;
        first.Known.Greedy = first.Known.Beginning == 2 ? (byte)3 : (byte)0;
    }

    /// <summary>Takes the longest words of each list from the left and from the right, among cells that no word leaves.</summary>
    private static void MarkGreedy(Span<SyllableCell> cells)
    {
        int dictionaryEnd = 0;
        int knownEnd = 0;
        for (int i = 0; i < cells.Length; i++)
        {
            ref SyllableCell cell = ref cells[i];
            if (i >= dictionaryEnd)
                dictionaryEnd = i + Math.Max((byte)1, cell.Dictionary.Beginning);
            if (i >= knownEnd)
                knownEnd = i + Math.Max((byte)1, cell.Known.Beginning);
            if (i + 1 < dictionaryEnd)
                cell.Dictionary.Greedy = 1;
            if (i + 1 < knownEnd)
                cell.Known.Greedy = 1;
        }
        int dictionaryStart = cells.Length;
        int knownStart = cells.Length;
        for (int i = cells.Length - 1; i >= 0; i--)
        {
            ref SyllableCell cell = ref cells[i];
            if (i < dictionaryStart)
                dictionaryStart = i + 1 - Math.Max((byte)1, cell.Dictionary.Ending);
            else
                cell.Dictionary.Greedy |= 2;
            if (i < knownStart)
                knownStart = i + 1 - Math.Max((byte)1, cell.Known.Ending);
            else
                cell.Known.Greedy |= 2;
        }
    }
}
