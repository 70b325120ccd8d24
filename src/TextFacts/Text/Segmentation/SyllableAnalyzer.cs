namespace TextFacts.Text.Segmentation;

/// <summary>Looks up the syllables of a sentence and the sequences that they make, and finds how the words of both lists match. Thread-safe.</summary>
internal sealed class SyllableAnalyzer(SequenceTable table)
{
    /// <summary>The number of cells before the first and behind the last token.</summary>
    public const int Margin = 2;

    private const int LongestWord = 6;

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
        for (int i = 0; i < tokens.Length; i++)
        {
            ref readonly Token token = ref tokens[i];
            ref SyllableCell cell = ref inner[i];
            buffer.CheckPoint(i);
            cell = default;
            cell.Key = SyllableSequence.KeyOf(token);
            cell.State = SyllableSequence.Extend(SyllableSequence.Empty, cell.Key);
            cell.Shape = ShapeOf(text, token);
            cell.SyllableSlot = -1;
            cell.PairSlot = -1;
            if (token.Kind != TokenKind.Word)
                continue;
            int slot = table.FindSlot(SyllableSequence.FingerprintOf(cell.State));
            if (slot < 0)
                continue;
            cell.SyllableSlot = slot;
            cell.Syllable = new SyllableRecord(table[slot]);
        }
        for (int i = 0; i < inner.Length; i++)
        {
            buffer.CheckPoint(i);
            MatchFrom(inner, i);
        }
        MarkGreedy(inner, buffer);
        return cells;
    }

    private static SyllableShape ShapeOf(ReadOnlySpan<char> text, in Token token)
    {
        if (token.Kind != TokenKind.Word)
            return token.Kind == TokenKind.Number ? SyllableShape.Number : SyllableShape.Sign;
        switch (token.Shape)
        {
            case TokenShape.Lower:
                return SyllableShape.Lower;
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

    /// <summary>Follows the known sequences that begin at a cell, and marks the words among them.</summary>
    private void MatchFrom(Span<SyllableCell> cells, int first)
    {
        ref SyllableCell start = ref cells[first];
        // A sequence is known only if its syllables are.
        if (start.SyllableSlot < 0)
            return;
        if (start.Syllable.IsDictionaryWord != 0)
            Mark(ref start.Dictionary, 1, ref start.Dictionary);
        if (start.Syllable.IsKnownWord != 0)
            Mark(ref start.Known, 1, ref start.Known);
        ulong state = start.State;
        for (int last = first + 1; last < cells.Length && last < first + LongestWord; last++)
        {
            ref SyllableCell end = ref cells[last];
            if (end.SyllableSlot < 0)
                return;
            state = SyllableSequence.Extend(state, end.Key);
            int slot = table.FindSlot(SyllableSequence.FingerprintOf(state));
            if (slot < 0)
                return;
            SequenceRecord record = new((ushort)table[slot]);
            if (last == first + 1)
            {
                start.Pair = record;
                start.PairSlot = slot;
            }
            else if (last == first + 2)
            {
                start.Triple = (byte)record.Frequency;
            }
            int length = last - first + 1;
            if (record.IsDictionaryWord)
            {
                Mark(ref start.Dictionary, length, ref end.Dictionary);
                for (int gap = first; gap < last; gap++)
                    cells[gap].Dictionary.Covering = Math.Max(cells[gap].Dictionary.Covering, (byte)length);
            }
            if (record.IsKnownWord)
            {
                Mark(ref start.Known, length, ref end.Known);
                for (int gap = first; gap < last; gap++)
                    cells[gap].Known.Covering = Math.Max(cells[gap].Known.Covering, (byte)length);
            }
            if (!record.IsPrefix)
                return;
        }
    }

    private static void Mark(ref WordMatches start, int length, ref WordMatches end)
    {
        start.Beginning = Math.Max(start.Beginning, (byte)length);
        end.Ending = Math.Max(end.Ending, (byte)length);
    }

    private static void MarkGreedy(Span<SyllableCell> cells, SegmentationBuffer buffer)
    {
        int dictionaryEnd = 0;
        int knownEnd = 0;
        for (int i = 0; i < cells.Length; i++)
        {
            buffer.CheckPoint(i);
            if (i >= dictionaryEnd)
                dictionaryEnd = i + Math.Max((byte)1, cells[i].Dictionary.Beginning);
            if (i >= knownEnd)
                knownEnd = i + Math.Max((byte)1, cells[i].Known.Beginning);
            if (i + 1 < dictionaryEnd)
                cells[i].Dictionary.Greedy = 1;
            if (i + 1 < knownEnd)
                cells[i].Known.Greedy = 1;
        }
        int dictionaryStart = cells.Length;
        int knownStart = cells.Length;
        for (int i = cells.Length - 1; i >= 0; i--)
        {
            buffer.CheckPoint(i);
            if (i < dictionaryStart)
                dictionaryStart = i + 1 - Math.Max((byte)1, cells[i].Dictionary.Ending);
            else
                cells[i].Dictionary.Greedy |= 2;
            if (i < knownStart)
                knownStart = i + 1 - Math.Max((byte)1, cells[i].Known.Ending);
            else
                cells[i].Known.Greedy |= 2;
        }
    }
}
