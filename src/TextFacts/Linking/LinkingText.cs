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
internal sealed class LinkingText(LexiconTrie trie, WordSegmenter segmenter) : IDisposable
{
    // Tokens; a longer line is a sentence rather than a heading.
    private const int LongestHeading = 24;

    // How far before a figure, in tokens, a word of tense is looked for.
    private const int TenseReach = 24;

    /// <summary>How far, in tokens, a line of a table is looked over.</summary>
    public const int LineReach = 40;

    // How far behind a time, in tokens, a word of saying is looked for.
    private const int ClauseReach = 24;

    private static readonly ulong AndWord = SyllableKey.Of("và");

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

    /// <summary>Works out the parts of the tokens, after the figures and times are in.</summary>
    public void Prepare(TokenBuffer buffer, TableLayout tables)
    {
        Buffer = buffer;
        int count = buffer.Count;
        _count = count;
        RentedArray.Reserve(ref _parts, count + 1);
        RentedArray.Reserve(ref _roles, count + 1);
        RentedArray.Reserve(ref _phraseFirsts, count + 1);
        RentedArray.Reserve(ref _marks, count + 1);
        RentedArray.Reserve(ref _speeches, count + 1);
        RentedArray.Reserve(ref _figureCounts, count + 1);
        RentedArray.Reserve(ref _timeCounts, count + 1);
        RentedArray.Reserve(ref _lines, count + 1);
        RentedArray.Reserve(ref _joins, count + 1);
        Segment(count);
        ReadWords(count);
        foreach (ref TimeMention time in Times.Span)
        {
            Array.Fill(_parts, TokenPart.Time, time.First, time.End - time.First);
            time.Days = DayRange.Of(time.Value);
        }
        FindListed();
        ReleaseComparisons();
        foreach (ref readonly FigureMention figure in Figures.Span)
            Array.Fill(_parts, TokenPart.Figure, figure.Figure.FullFirst, figure.Figure.End - figure.Figure.FullFirst);
        JoinNames();
        int marks = 0;
        int speeches = 0;
        int figures = 0;
        int times = 0;
        int line = 0;
        for (int i = 0; i < count; i++)
        {
            buffer.CheckPoint();
            if (i > 0 && buffer[i].Gap >= TokenGap.Line)
                line++;
            _lines[i] = line;
            _marks[i] = marks;
            _speeches[i] = speeches;
            if (_roles[i] == PhraseRole.Speech)
                speeches++;
            _figureCounts[i] = figures;
            _timeCounts[i] = times;
            if (_parts[i] == TokenPart.Mark)
                marks++;
            else if (_parts[i] == TokenPart.Figure && (i == 0 || _parts[i - 1] != TokenPart.Figure))
                figures++;
            else if (_parts[i] == TokenPart.Time && (i == 0 || _parts[i - 1] != TokenPart.Time))
                times++;
        }
        _timeCounts[count] = times;
        _lines[count] = line + 1;
        _marks[count] = marks;
        _speeches[count] = speeches;
        _figureCounts[count] = figures;
        FindColumns();
        FindHeadings();
        FindTenses();
        _columns.Find(this, tables);
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

    /// <summary>Takes the commas within a name for what joins its parts, as "và" does.</summary>
    private void JoinNames()
    {
        for (int i = 0; i < _count; i++)
        {
            Buffer.CheckPoint();
            if (Buffer[i].Symbol == ',' && _parts[i] == TokenPart.Mark && Coordination.JoinsNames(this, i))
                (_parts[i], _roles[i]) = (TokenPart.Function, PhraseRole.Conjunction);
        }
    }

    /// <summary>Counts the times of the line of each.</summary>
    private void FindColumns()
    {
        foreach (ref TimeMention time in Times.Span)
        {
            Buffer.CheckPoint();
            int first = LineFirst(time.First, LineReach);
            time.LineTimes = TimesBetween(first, LineEnd(time.First, LineReach, _count));
            time.Column = TimesBetween(first, time.First);
        }
    }

    /// <summary>Joins dates that stand next to each other and follow each other in the calendar.</summary>
    private void FindListed()
    {
        Span<TimeMention> times = Times.Span;
        for (int i = 1; i < times.Length; i++)
        {
            Buffer.CheckPoint();
            ref readonly TimeMention before = ref times[i - 1];
            ref TimeMention time = ref times[i];
            if (time.First != before.End + 1 || time.Sentence != before.Sentence || !before.Value.IsPoint || !time.Value.IsPoint
                || before.Value.Start is not { } previous || time.Value.Start is not { } last || previous.Precision != last.Precision
                || (Buffer[before.End].Symbol != ',' && Buffer[before.End].Key != AndWord)
                || before.Value.LastDay is not { } lastDay || lastDay == DateOnly.MaxValue || time.Value.FirstDay != lastDay.AddDays(1))
                continue;
            time.Listed = CalendarInterval.TryBetween(before.Listed?.Start ?? previous, last);
        }
    }

    /// <summary>Finds for every figure whether its clause speaks of an unnamed present, or of what is to come.</summary>
    private void FindTenses()
    {
        RentedArray.Reserve(ref _tenses, Figures.Count);
        for (int figure = 0; figure < Figures.Count; figure++)
        {
            ref readonly FigureMention mention = ref FigureAt(figure);
            int first = Math.Max(SentenceFirst(mention.Sentence), mention.Figure.FullFirst - TenseReach);
            int present = -1;
            bool isFuture = false;
            for (int i = mention.Figure.FullFirst - 1; i >= first && _parts[i] != TokenPart.Time; i--)
            {
                Buffer.CheckPoint();
                if (present < 0 && _roles[i] == PhraseRole.Present)
                    present = i;
                isFuture = isFuture || Trie.BeginsCue(Buffer, i, Cues.Future);
            }
            int sort = present < 0 ? 0 : 1 + Math.Min(FiguresBetween(present, mention.Figure.First), 2);
            _tenses[figure] = (byte)(sort * 2 + (isFuture ? 1 : 0));
        }
    }

    /// <summary>The tense of a figure's clause, from 0: one more than twice the number of figures since a word for the present, 0 without one; and 1 where it speaks of what is to come.</summary>
    public ulong TenseOf(int figure) => _tenses[figure];

    /// <summary>Finds for every sentence the heading that it stands under: the nearest line before it that is short, ends like none, and holds no figure.</summary>
    private void FindHeadings()
    {
        int sentences = Buffer.SentenceEnds.Length;
        RentedArray.Reserve(ref _headings, sentences);
        int heading = -1;
        for (int i = 0; i < sentences; i++)
        {
            Buffer.CheckPoint();
            _headings[i] = heading;
            if (IsHeading(SentenceFirst(i), SentenceEnd(i)))
                heading = i;
        }
    }

    private bool IsHeading(int first, int end) => end - first is > 1 and <= LongestHeading
        && Buffer[first].Gap >= TokenGap.Line && end < Buffer.Count && Buffer[end].Gap >= TokenGap.Line
        && Buffer[end - 1].Symbol is not ('.' or ';' or ',') && FiguresBetween(first, end) == 0;

    /// <summary>Whether a sentence names a time.</summary>
    public bool HasTime(int sentence) => TimesBetween(SentenceFirst(sentence), SentenceEnd(sentence)) > 0;

    /// <summary>The sentence that is the heading of a sentence; -1 if there is none.</summary>
    public int HeadingOf(int sentence) => _headings[sentence];

    /// <summary>Finds the words of the sentences with figures and of those before them; a phrase begins and ends with a word.</summary>
    private void Segment(int count)
    {
        Array.Clear(_joins, 0, count + 1);
        _segmentation.Cancellation = Buffer.Cancellation;
        int done = -1;
        foreach (ref readonly FigureMention figure in Figures.Span)
        {
            for (int sentence = Math.Max(done + 1, figure.Sentence - 1); sentence <= figure.Sentence; sentence++)
            {
                int first = SentenceFirst(sentence);
                int length = SentenceEnd(sentence) - first;
                segmenter.Decide(Buffer.Text, Buffer.Tokens.Slice(first, length), _segmentation, _joins.AsSpan(first, length));
                done = sentence;
                Buffer.CheckPoint();
            }
        }
    }

    /// <summary>
    /// Leaves a bound that also says how the figure compares (vượt, thấp hơn, nhiều hơn) to the words around the figure: it governs the figure as a verb does.
    /// </summary>
    private void ReleaseComparisons()
    {
        foreach (ref FigureMention mention in Figures.Span)
        {
            ref FigureCandidate figure = ref mention.Figure;
            for (int i = figure.FullFirst; i < figure.First; i++)
            {
                if (_roles[i] is PhraseRole.Rise or PhraseRole.Fall)
                {
                    figure.FullFirst = figure.Unit.Source == UnitSource.Before ? figure.Unit.First : figure.First;
                    break;
                }
            }
        }
    }

    /// <summary>Whether a word ends before a token.</summary>
    public bool IsWordStart(int i) => i <= 0 || !_joins[i - 1];

    private void ReadWords(int count)
    {
        int i = 0;
        while (i < count)
        {
            Buffer.CheckPoint();
            ref readonly Token token = ref Buffer[i];
            if (token.Kind is TokenKind.Punctuation or TokenKind.Symbol)
            {
                _parts[i] = IsJoiner(i, count) || IsGloss(i, count) ? TokenPart.Word : TokenPart.Mark;
                _roles[i] = PhraseRole.None;
                _phraseFirsts[i] = i;
                i++;
                continue;
            }
            PhraseRole role = Trie.Match(Buffer, i, LexiconRoles.Phrase, out int end)?.Phrase ?? PhraseRole.None;
            // A part of a longer word is not the word of the list: cấp in cung cấp.
            if (role != PhraseRole.None && !IsWordStart(end))
                role = PhraseRole.None;
            if (role == PhraseRole.None)
            {
                end = i + 1;
                while (end < count && !IsWordStart(end) && Buffer[end].Kind is TokenKind.Word or TokenKind.Number)
                {
                    Buffer.CheckPoint();
                    end++;
                }
            }
            int first = i;
            for (; i < end; i++)
            {
                Buffer.CheckPoint();
                _phraseFirsts[i] = first;
                _parts[i] = role == PhraseRole.None ? TokenPart.Word : TokenPart.Function;
                _roles[i] = role;
            }
        }
    }

    // A hyphen or stroke inside a word: kinh tế - xã hội, UBND/HĐND, Covid-19.
    private bool IsJoiner(int i, int count) => Buffer[i].Symbol is '/' or '&' or '\'' or '-' && i > 0 && i + 1 < count
        && Buffer[i - 1].Kind == TokenKind.Word && Buffer[i + 1].Gap <= TokenGap.Space
        && (Buffer[i + 1].Kind == TokenKind.Word ? Buffer[i].IsGlued || Buffer[i].Symbol == '-' : Buffer[i + 1].Kind == TokenKind.Number && Buffer[i].IsGlued && Buffer[i + 1].IsGlued);

    // A short name in brackets belongs to the phrase before it: tổng sản phẩm trong nước (GDP).
    private bool IsGloss(int i, int count) =>
        (Buffer[i].Symbol == '(' && i + 2 < count && Buffer[i + 1].Shape == TokenShape.Upper && Buffer[i + 2].Symbol == ')')
        || (Buffer[i].Symbol == ')' && i >= 2 && Buffer[i - 1].Shape == TokenShape.Upper && Buffer[i - 2].Symbol == '(');

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

/// <summary>The part that a token plays in its sentence, for the linker.</summary>
internal enum TokenPart : byte
{
    /// <summary>A word that may be part of a phrase naming what is measured.</summary>
    Word,

    /// <summary>A word at which such a phrase may begin or end.</summary>
    Function,

    /// <summary>A mark that no such phrase goes over.</summary>
    Mark,
    Figure,
    Time,
}
