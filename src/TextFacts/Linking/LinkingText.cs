using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TextFacts.Classification;
using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;
using TextFacts.Resolution;
using TextFacts.Resolution.Tables;
using TextFacts.Text;
using TextFacts.Text.Segmentation;

namespace TextFacts.Linking;

/// <summary>
/// One text as the linker sees it: its tokens with the part that each plays, its figures and times in order. Reused from text to text; not thread-safe.
/// </summary>
internal sealed partial class LinkingText(LexiconTrie trie, WordSegmenter segmenter) : IDisposable
{
    /// <summary>How far, in tokens, a line of a table is looked over.</summary>
    public const int LineReach = 40;

    // How far behind a time, in tokens, a word of saying is looked for.
    private const int ClauseReach = 24;

    private int _count;
    private TokenPart[] _parts = [];
    private PhraseRole[] _roles = [];
    private int[] _phraseFirsts = [];
    private int[] _marks = [];
    private int[] _speeches = [];
    private int[] _figureCounts = [];
    private int[] _timeCounts = [];
    private int[] _lines = [];
    private bool[] _joins = [];
    private int[] _headings = [];
    private byte[] _tenses = [];
    private readonly SegmentationBuffer _segmentation = new();
    private readonly TableColumns _columns = new();

    // What a time is when it is counted from a period, as last asked for; figures next to each other mostly have the same period.
    private readonly PooledList<(CalendarInterval? Period, CalendarInterval? Value)> _resolved = new();

    public LexiconTrie Trie { get; } = trie;

    public TokenBuffer Buffer { get; private set; } = null!;

    public PooledList<FigureMention> Figures { get; } = new();

    public PooledList<TimeMention> Times { get; } = new();

    /// <summary>A figure where it lies; the list must not grow meanwhile.</summary>
    public ref readonly FigureMention FigureAt(int index) => ref Figures[index];

    /// <summary>A time where it lies; the list must not grow meanwhile.</summary>
    public ref readonly TimeMention TimeAt(int index) => ref Times[index];

    public void Clear()
    {
        Figures.Clear();
        Times.Clear();
        _resolved.Clear();
    }

    /// <summary>The time at the head of the column of a table that a figure stands in; -1 where there is none.</summary>
    public int ColumnTimeOf(int figure) => _columns.TimeOf(figure);

    /// <summary>The tables of the text, with the figures in their cells.</summary>
    public TableColumns Columns => _columns;

    /// <summary>A time that is counted from another (cùng kỳ, tháng trước), counted from a period.</summary>
    public CalendarInterval? ResolveAgainst(int time, CalendarInterval period, DateOnly? reference)
    {
        if (_resolved.Count < Times.Count)
            _resolved.Fill(Times.Count);
        ref (CalendarInterval? Period, CalendarInterval? Value) known = ref _resolved[time];
        if (!period.Equals(known.Period))
            known = (period, DateResolver.Resolve(TimeAt(time).Expression, new DateContext(reference, period, 0, null, false)));
        return known.Value;
    }

    /// <summary>The tense of a figure's clause, from 0: one more than twice the number of figures since a word for the present, 0 without one; and 1 where it speaks of what is to come.</summary>
    public ulong TenseOf(int figure) => _tenses[figure];

    /// <summary>Whether a sentence names a time.</summary>
    public bool HasTime(int sentence) => TimesBetween(SentenceFirst(sentence), SentenceEnd(sentence)) > 0;

    /// <summary>The sentence that is the heading of a sentence; -1 if there is none.</summary>
    public int HeadingOf(int sentence) => _headings[sentence];

    /// <summary>Whether a word ends before a token.</summary>
    public bool IsWordStart(int i) => i <= 0 || !_joins[i - 1];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public TokenPart PartOf(int i) => (uint)i >= (uint)_count ? TokenPart.Mark : _parts[i];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PhraseRole RoleOf(int i) => (uint)i >= (uint)_count ? PhraseRole.None : _roles[i];

    /// <summary>The part of the token before another and its role in one number; an empty line hides what is before it.</summary>
    public ulong StateBehind(int first) => TokenKeys.IsSameParagraph(Buffer, first - 1, first) ? StateAt(first - 1) : StateAt(-1);

    /// <summary>The part of a token and its role in one number, as far as the horizon.</summary>
    public ulong StateAhead(int i, int horizon) => StateAt(i < horizon ? i : -1);

    private ulong StateAt(int i) => (ulong)PartOf(i) * 32 + (ulong)RoleOf(i);

    /// <summary>The token after the last one that is seen from a sentence.</summary>
    public int HorizonOf(int sentence) => SentenceHorizon.OfSentence(Buffer, sentence);

    /// <summary>The first token of the word, or of the phrase of the list, that a token belongs to.</summary>
    public int PhraseFirst(int i) => _phraseFirsts[i];

    /// <summary>The number of punctuation marks from one token up to another.</summary>
    public int MarksBetween(int first, int end) => end <= first ? 0 : _marks[end] - _marks[first];

    /// <summary>The number of words of saying from one token up to another.</summary>
    private int SpeechBetween(int first, int end) => end <= first ? 0 : _speeches[end] - _speeches[first];

    /// <summary>Whether a word of saying stands behind a time in its clause (1), or before it in its sentence (2).</summary>
    public ulong SpeechAround(in TimeMention time) =>
        SpeechBetween(time.End, Math.Min(SentenceEnd(time.Sentence), time.End + ClauseReach)) > 0 ? 1UL : SpeechBetween(SentenceFirst(time.Sentence), time.First) > 0 ? 2UL : 0;

    /// <summary>The number of figures that start from one token up to another.</summary>
    public int FiguresBetween(int first, int end) => end <= first ? 0 : _figureCounts[end] - _figureCounts[first];

    /// <summary>The number of dates that start from one token up to another.</summary>
    public int TimesBetween(int first, int end) => end <= first ? 0 : _timeCounts[end] - _timeCounts[first];

    /// <summary>The number of a token's line, from 0.</summary>
    public int LineOf(int i) => _lines[i];

    /// <summary>The first token of a token's line, no further back than <paramref name="reach"/> tokens.</summary>
    public int LineFirst(int i, int reach)
    {
        int first = i;
        while (first > 0 && i - first < reach && _lines[first - 1] == _lines[i])
            first--;
        return first;
    }

    /// <summary>The token after the last one of a token's line, no further than <paramref name="reach"/> tokens, nor than the horizon.</summary>
    public int LineEnd(int i, int reach, int horizon)
    {
        int end = i + 1;
        while (end < horizon && end - i < reach && _lines[end] == _lines[i])
            end++;
        return end;
    }

    public void Dispose()
    {
        _segmentation.Dispose();
        _columns.Dispose();
        Figures.Dispose();
        Times.Dispose();
        _resolved.Dispose();
        RentedArray.Return(ref _parts);
        RentedArray.Return(ref _roles);
        RentedArray.Return(ref _phraseFirsts);
        RentedArray.Return(ref _marks);
        RentedArray.Return(ref _speeches);
        RentedArray.Return(ref _figureCounts);
        RentedArray.Return(ref _timeCounts);
        RentedArray.Return(ref _lines);
        RentedArray.Return(ref _joins);
        RentedArray.Return(ref _tenses);
        RentedArray.Return(ref _headings);
    }

    public int SentenceFirst(int sentence) => sentence == 0 ? 0 : Buffer.SentenceEnds[sentence - 1];

    public int SentenceEnd(int sentence) => Buffer.SentenceEnds[sentence];
}
