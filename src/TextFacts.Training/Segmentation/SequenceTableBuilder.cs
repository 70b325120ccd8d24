using TextFacts.Text;
using TextFacts.Text.Segmentation;

namespace TextFacts.Training.Segmentation;

/// <summary>
/// Counts syllables and sequences in the dictionary, in raw text and in segmented sentences, and turns the counts into the levels of a
/// <see cref="WordTables"/>. Nothing that a word could be read from leaves it: only fingerprints with levels.
/// </summary>
internal sealed class SequenceTableBuilder
{
    private const int LongestWord = 6;

    private readonly Dictionary<ulong, ulong> _syllableStates = [];
    private readonly Dictionary<ulong, (ulong Left, ulong Right)> _pairKeys = [];

    // The dictionary.
    private readonly HashSet<ulong> _dictionaryWords = [];
    private readonly Counter _beginnings = new();
    private readonly Counter _ends = new();

    // Raw text.
    private readonly Counter _frequencies = new();
    private readonly Counter _pairs = new();
    private readonly Counter _followers = new();
    private readonly Counter _precursors = new();
    private readonly Counter _cases = new();
    private readonly Counter _capitals = new();
    private long _total;

    // Segmented sentences.
    private readonly Counter _knownWords = new();
    private readonly Counter _joined = new();
    private readonly Counter _parted = new();
    private readonly Counter _opening = new();
    private readonly Counter _inside = new();
    private readonly Counter _alone = new();

    // Everything that something longer begins with.
    private readonly HashSet<ulong> _prefixes = [];

    public void AddDictionary(IEnumerable<Token[]> entries)
    {
        foreach (Token[] entry in entries)
        {
            if (entry.Length > LongestWord || !_dictionaryWords.Add(StateOf(entry, 0, entry.Length)))
                continue;
            AddPrefixes(entry, 0, entry.Length);
            if (entry.Length == 1)
                continue;
            _beginnings.Increment(StateOf(entry, 0, 1));
            _ends.Increment(StateOf(entry, entry.Length - 1, entry.Length));
        }
    }

    public void AddRawText(IEnumerable<Token[]> sentences)
    {
        foreach (Token[] sentence in sentences)
        {
            AddCases(sentence);
            for (int i = 0; i < sentence.Length; i++)
            {
                if (sentence[i].Kind != TokenKind.Word)
                    continue;
                ulong state = StateOf(sentence, i, i + 1);
                _frequencies.Increment(state);
                _total++;
                if (i + 1 >= sentence.Length || sentence[i + 1].Kind != TokenKind.Word)
                    continue;
                ulong next = StateOf(sentence, i + 1, i + 2);
                ulong pair = StateOf(sentence, i, i + 2);
                if (_pairs.Increment(pair) == 1)
                {
                    _followers.Increment(state);
                    _precursors.Increment(next);
                }
            }
        }
    }

    /// <summary>Counts capitals where no sentence begins.</summary>
    private void AddCases(Token[] sentence)
    {
        for (int i = 1; i < sentence.Length; i++)
        {
            if (sentence[i].Kind != TokenKind.Word || sentence[i - 1].Kind != TokenKind.Word || sentence[i].Shape is not (TokenShape.Lower or TokenShape.Title))
                continue;
            ulong state = StateOf(sentence, i, i + 1);
            _cases.Increment(state);
            if (sentence[i].Shape == TokenShape.Title)
                _capitals.Increment(state);
        }
    }

    public void AddSegmented(IEnumerable<SegmentedSentence> sentences)
    {
        foreach (SegmentedSentence sentence in sentences)
        {
            Token[] tokens = sentence.Tokens;
            AddCases(tokens);
            int start = 0;
            for (int i = 0; i < tokens.Length; i++)
            {
                if (i + 1 < tokens.Length)
                    (sentence.Joins[i] ? _joined : _parted).Increment(StateOf(tokens, i, i + 2));
                if (sentence.Joins[i])
                    continue;
                AddWord(tokens, start, i + 1);
                start = i + 1;
            }
        }
    }

    private void AddWord(Token[] tokens, int start, int end)
    {
        if (end - start <= LongestWord)
        {
            _knownWords.Increment(StateOf(tokens, start, end));
            AddPrefixes(tokens, start, end);
        }
        if (end - start == 1)
        {
            _alone.Increment(StateOf(tokens, start, end));
            return;
        }
        _opening.Increment(StateOf(tokens, start, start + 1));
        for (int i = start + 1; i < end; i++)
            _inside.Increment(StateOf(tokens, i, i + 1));
    }

    private void AddPrefixes(Token[] tokens, int start, int end)
    {
        for (int last = start + 2; last < end; last++)
            _prefixes.Add(StateOf(tokens, start, last));
    }

    private ulong StateOf(Token[] tokens, int start, int end)
    {
        ulong state = SyllableSequence.Empty;
        for (int i = start; i < end; i++)
            state = SyllableSequence.Extend(state, SyllableSequence.KeyOf(tokens[i]));
        if (end - start == 1)
            _syllableStates.TryAdd(state, state);
        else if (end - start == 2)
            _pairKeys.TryAdd(state, (SyllableSequence.KeyOf(tokens[start]), SyllableSequence.KeyOf(tokens[start + 1])));
        return state;
    }

    /// <summary>The records of all syllables that have been counted, by fingerprint.</summary>
    public Dictionary<uint, uint> BuildSyllables()
    {
        Dictionary<uint, uint> entries = [];
        foreach (ulong state in _syllableStates.Keys)
        {
            if (SyllableRecordOf(state).Bits is not 0 and uint record)
                entries.TryAdd(SyllableSequence.FingerprintOf(state), record);
        }
        return entries;
    }

    /// <summary>All pairs that have been counted, with the keys of their syllables.</summary>
    public IReadOnlyDictionary<ulong, (ulong Left, ulong Right)> Pairs => _pairKeys;

    /// <summary>The records of all sequences of two and more that have been counted, by fingerprint.</summary>
    public Dictionary<uint, ushort> BuildSequences()
    {
        Dictionary<uint, ushort> entries = [];
        IEnumerable<ulong> sequences = _dictionaryWords.Concat(_prefixes).Concat(_knownWords.States).Concat(_joined.States).Concat(_parted.States).Concat(_pairs.States)
            .Where(state => !_syllableStates.ContainsKey(state));
        foreach (ulong state in sequences)
        {
            if (SequenceRecordOf(state).Bits is not 0 and ushort record)
                entries.TryAdd(SyllableSequence.FingerprintOf(state), record);
        }
        return entries;
    }

    private SyllableRecord SyllableRecordOf(ulong state)
    {
        int opening = _opening[state];
        int inside = _inside[state];
        int alone = _alone[state];
        return SyllableRecord.Pack(
            UseLevel(_beginnings[state]), UseLevel(_ends[state]), _dictionaryWords.Contains(state), _knownWords[state] > 0, CapitalLevel(_capitals[state], _cases[state]),
            FrequencyLevel(_frequencies[state]), CountLevel(_followers[state]), CountLevel(_precursors[state]), RatioLevel(opening, alone + inside), RatioLevel(inside, alone + opening));
    }

    private SequenceRecord SequenceRecordOf(ulong state)
    {
        int count = _pairs[state];
        int cohesion = count == 0 ? 0 : CohesionLevel(count, FrequencyOf(_pairKeys[state].Left), FrequencyOf(_pairKeys[state].Right));
        return SequenceRecord.Pack(
            _dictionaryWords.Contains(state), _knownWords[state] > 0, _prefixes.Contains(state), cohesion,
            CountLevel(count), RatioLevel(_joined[state], _parted[state]));
    }

    private int FrequencyOf(ulong key) => _frequencies[SyllableSequence.Extend(SyllableSequence.Empty, key)];

    /// <summary>The pointwise mutual information of a pair, in whole nats, as 1 to 14.</summary>
    private int CohesionLevel(int count, int left, int right) =>
        1 + (int)Math.Clamp(Math.Floor(Math.Log((double)count * _total / ((double)left * right))) + 4, 0, 13);

    private static int FrequencyLevel(int count) => count == 0 ? 0 : Math.Min(15, 1 + (int)Math.Log2(count));

    private static int CountLevel(int count) => count switch
    {
        <= 2 => count,
        <= 4 => 3,
        <= 9 => 4,
        <= 24 => 5,
        <= 99 => 6,
        _ => 7,
    };

    private static int UseLevel(int count) => count switch
    {
        <= 1 => count,
        <= 3 => 2,
        <= 7 => 3,
        <= 15 => 4,
        <= 40 => 5,
        _ => 6,
    };

    private static int CapitalLevel(int capitals, int cases)
    {
        if (cases == 0)
            return 0;
        int share = ((capitals + 0.1) / (cases + 0.2)) switch
        {
            < 0.05 => 1,
            < 0.3 => 2,
            < 0.7 => 3,
            < 0.95 => 4,
            _ => 5,
        };
        return cases >= 5 ? share + 6 : share;
    }

    /// <summary>How often something is so rather than not, and on how many cases that rests: 0 without any, else 1 to 28.</summary>
    private static int RatioLevel(int yes, int no)
    {
        int cases = yes + no;
        if (cases == 0)
            return 0;
        int share = ((double)yes / cases) switch
        {
            0 => 0,
            < 0.1 => 1,
            < 0.35 => 2,
            < 0.65 => 3,
            < 0.9 => 4,
            < 1 => 5,
            _ => 6,
        };
        return 1 + share * 4 + Math.Min(3, CountLevel(cases) - 1);
    }
}
