using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;
using TextFacts.Resolution;
using TextFacts.Resolution.Tables;
using TextFacts.Text;

namespace TextFacts.Linking;

/// <content>What is worked out once for a text: its words and the parts that they play, its headings, the tense of its clauses.</content>
internal sealed partial class LinkingText
{
    // Tokens; a longer line is a sentence rather than a heading.
    private const int LongestHeading = 24;

    // How far before a figure, in tokens, a word of tense is looked for.
    private const int TenseReach = 24;

    private static readonly ulong AndWord = SyllableKey.Of("và");

    /// <summary>Works out the parts of the tokens, after the figures and times are in.</summary>
    public void Prepare(TokenBuffer buffer, TableLayout tables)
    {
        Buffer = buffer;
        _count = buffer.Count;
        Reserve(_count + 1);
        Segment();
        ReadWords();
        MarkTimes();
        FindListed();
        ReleaseComparisons();
        foreach (ref readonly FigureMention figure in Figures.Span)
            Array.Fill(_parts, TokenPart.Figure, figure.Figure.FullFirst, figure.Figure.End - figure.Figure.FullFirst);
        JoinNames();
        CountAlong();
        FindColumns();
        FindHeadings();
        FindTenses();
        _columns.Find(this, tables);
    }

    private void Reserve(int length)
    {
        RentedArray.Reserve(ref _parts, length);
        RentedArray.Reserve(ref _roles, length);
        RentedArray.Reserve(ref _phraseFirsts, length);
        RentedArray.Reserve(ref _marks, length);
        RentedArray.Reserve(ref _speeches, length);
        RentedArray.Reserve(ref _figureCounts, length);
        RentedArray.Reserve(ref _timeCounts, length);
        RentedArray.Reserve(ref _lines, length);
        RentedArray.Reserve(ref _joins, length);
    }

    private void MarkTimes()
    {
        foreach (ref TimeMention time in Times.Span)
        {
            Array.Fill(_parts, TokenPart.Time, time.First, time.End - time.First);
            time.Days = DayRange.Of(time.Value);
        }
    }

    /// <summary>Numbers the lines, and counts marks, words of saying, figures and times up to each token.</summary>
    private void CountAlong()
    {
        int marks = 0;
        int speeches = 0;
        int figures = 0;
        int times = 0;
        int line = 0;
        for (int i = 0; i < _count; i++)
        {
            Buffer.CheckPoint();
            if (i > 0 && Buffer[i].Gap >= TokenGap.Line)
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
        _timeCounts[_count] = times;
        _lines[_count] = line + 1;
        _marks[_count] = marks;
        _speeches[_count] = speeches;
        _figureCounts[_count] = figures;
    }

    /// <summary>Takes the commas within a name for what joins its parts, as "và" does, and the points of its abbreviations for words.</summary>
    private void JoinNames()
    {
        for (int i = 0; i < _count; i++)
        {
            Buffer.CheckPoint();
            // TP.HCM, Q.Bình Tân: the point of an abbreviation within a name.
            if (Buffer[i].Symbol == '.' && _parts[i] == TokenPart.Mark && IsWithinName(i))
                _parts[i] = TokenPart.Word;
            if (Buffer[i].Symbol == ',' && _parts[i] == TokenPart.Mark && Coordination.JoinsNames(this, i))
                (_parts[i], _roles[i]) = (TokenPart.Function, PhraseRole.Conjunction);
        }
    }

    private bool IsWithinName(int point) => point > 0 && point + 1 < _count && Buffer[point].IsGlued && Buffer[point + 1] is { IsGlued: true, Kind: TokenKind.Word, StartsUpper: true }
        && Buffer[point - 1] is { Kind: TokenKind.Word, Shape: TokenShape.Upper };

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

    /// <summary>Finds the words of the sentences with figures and of those before them; a phrase begins and ends with a word.</summary>
    private void Segment()
    {
        Array.Clear(_joins, 0, _count + 1);
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

    private void ReadWords()
    {
        int i = 0;
        while (i < _count)
        {
            Buffer.CheckPoint();
            ref readonly Token token = ref Buffer[i];
            if (token.Kind is TokenKind.Punctuation or TokenKind.Symbol)
            {
                _parts[i] = IsJoiner(i) || IsGloss(i) ? TokenPart.Word : TokenPart.Mark;
                _roles[i] = PhraseRole.None;
                _phraseFirsts[i] = i;
                i++;
                continue;
            }
            PhraseRole role = Trie.Match(Buffer, i, LexiconRoles.Phrase, out int end)?.Phrase ?? PhraseRole.None;
            // A part of a longer word is not the word of the list: cấp in cung cấp.
            if (role != PhraseRole.None && (!IsWordStart(end) || (end == i + 1 && IsStrayAbbreviation(i))))
                role = PhraseRole.None;
            if (role == PhraseRole.None)
            {
                end = i + 1;
                while (end < _count && !IsWordStart(end) && Buffer[end].Kind is TokenKind.Word or TokenKind.Number)
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

    // An abbreviation is read in capitals only, and not behind a number, where it is what is counted: KH năm (kế hoạch), but 318 KH (khách hàng).
    private bool IsStrayAbbreviation(int i)
    {
        foreach (char c in Buffer.TextOf(i, i + 1))
        {
            if (CharacterTable.IsVowel(c))
                return false;
        }
        return Buffer[i].Shape != TokenShape.Upper || (i > 0 && Buffer[i - 1].Kind == TokenKind.Number);
    }

    // A hyphen or stroke inside a word: kinh tế - xã hội, UBND/HĐND, Covid-19.
    private bool IsJoiner(int i) => Buffer[i].Symbol is '/' or '&' or '\'' or '-' && i > 0 && i + 1 < _count
        && Buffer[i - 1].Kind == TokenKind.Word && Buffer[i + 1].Gap <= TokenGap.Space
        && (Buffer[i + 1].Kind == TokenKind.Word ? Buffer[i].IsGlued || Buffer[i].Symbol == '-' : Buffer[i + 1].Kind == TokenKind.Number && Buffer[i].IsGlued && Buffer[i + 1].IsGlued);

    // A short name in brackets belongs to the phrase before it: tổng sản phẩm trong nước (GDP).
    private bool IsGloss(int i) =>
        (Buffer[i].Symbol == '(' && i + 2 < _count && Buffer[i + 1].Shape == TokenShape.Upper && Buffer[i + 2].Symbol == ')')
        || (Buffer[i].Symbol == ')' && i >= 2 && Buffer[i - 1].Shape == TokenShape.Upper && Buffer[i - 2].Symbol == '(');
}
