using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;
using TextFacts.Resolution.Tables;
using TextFacts.Text;

namespace TextFacts.Resolution;

/// <summary>
/// What a text has said, up to a place, of the units of figures that come without one: the noun that the subject of the clause counts (số vụ), the unit in the
/// head of a list or of a row ((tỷ đồng)), that of the table to come (Đơn vị tính: tấn). Goes through a text once, from its start to its end; not thread-safe.
/// </summary>
internal sealed class UnitContext(LexiconTrie trie, TableLayout tables, UnitParser units, HeadUnitReader headUnits, TableUnits tableUnits)
{
    // Tokens between a heading with a unit in brackets and the table that it is the unit of.
    private const int TitleReach = 40;

    // Tokens: đơn vị tính.
    private const int LongestUnitWord = 3;

    // Tokens in brackets before the colon behind which the unit stands: ĐVT.
    private const int AnnouncementReach = 5;

    // Tokens in brackets behind the unit.
    private const int RemarkReach = 24;

    // Letters: TP., TX.
    private const int LongestAbbreviation = 3;

    private static readonly ulong NumberWord = SyllableKey.Of("số");
    private static readonly ulong PeopleWord = SyllableKey.Of("dân");
    private static readonly ulong AmountWord = SyllableKey.Of("lượng");

    private int _next;
    private int _nextTable;
    private HeadUnit _stated;

    // The table that the stated unit is that of; -1 until one comes.
    private int _statedTable;

    // Whether it stands in brackets behind a heading, and not in a line of its own.
    private bool _isTitle;

    /// <summary>What the subject of the clause counts: số vụ, lượng khách; of no end if it counts nothing.</summary>
    public UnitMention Subject { get; private set; }

    /// <summary>The counted noun that opens the clause: Khách quốc tế chừng 22.400; of no end if it opens with none. Places do things rather than being counted.</summary>
    public UnitMention Topic { get; private set; }

    /// <summary>Whether the clause opens with dân số, which is counted in people.</summary>
    public bool IsOfPopulation { get; private set; }

    /// <summary>The noun at the start of the line; of no end if there is none.</summary>
    public UnitMention Label { get; private set; }

    /// <summary>The unit in the head of the list.</summary>
    public HeadUnit Head { get; private set; }

    /// <summary>The unit in a cell of the row, or in brackets behind its name.</summary>
    public HeadUnit Row { get; private set; }

    /// <summary>Whether the values of the row stand in a line each.</summary>
    public bool IsRowOfLines { get; private set; }

    /// <summary>Turns to another text, whose tables are known.</summary>
    public void Begin()
    {
        (_next, _nextTable) = (0, 0);
        (Subject, Topic, Label, IsOfPopulation) = (default, default, default, false);
        (Head, _stated) = (default, default);
        (Row, IsRowOfLines) = (default, false);
    }

    /// <summary>The unit that was stated for a table: the first one behind it.</summary>
    public HeadUnit StatedFor(int table)
    {
        if (_statedTable < 0 && (_isTitle || tables.IsHeadless(table)) && tables.Tables[table].First - _stated.End > TitleReach)
            return default;
        if (_statedTable < 0)
            _statedTable = table;
        // A second line of heads goes on with the same table.
        while (_statedTable < table && tables.GoesOn(_statedTable + 1))
            _statedTable++;
        return _statedTable == table ? _stated : default;
    }

    /// <summary>Whether a token parts the cells of a row that was written as one line.</summary>
    public static bool IsSeparator(TokenBuffer buffer, int i) => i < buffer.Count && buffer[i].Symbol is ';' or '|' or '-' or '/' && (buffer[i].Symbol == ';' || !buffer[i].IsGlued);

    /// <summary>Whether a clause ends before a token; the point of TP. Đông Hà ends none.</summary>
    private static bool EndsClauseBefore(TokenBuffer buffer, int i) => i > 0 && !buffer[i].IsGlued
        && (buffer[i - 1].Symbol == ';' || (buffer[i - 1].Symbol == '.' && !(i > 1 && buffer[i - 2] is { StartsUpper: true, Length: <= LongestAbbreviation } && buffer[i].StartsUpper)));

    /// <summary>Notes what is said before a token; the tokens come in their order.</summary>
    public void ReadUpTo(TokenBuffer buffer, int end)
    {
        for (; _next < end; _next++)
        {
            buffer.CheckPoint();
            ref readonly Token token = ref buffer[_next];
            if (IsInTable(_next))
                continue;
            if (_next == 0 || token.Gap >= TokenGap.Line || EndsClauseBefore(buffer, _next))
                (Subject, Topic, IsOfPopulation) = (default, TopicAt(buffer, _next), _next + 1 < buffer.Count && buffer[_next].Key == PeopleWord && buffer[_next + 1].Key == NumberWord);
            if (token.Gap == TokenGap.Paragraph)
                Head = default;
            // The values of a row may be a line each.
            if (token.Gap >= TokenGap.Line && !(IsRowOfLines && token.Gap == TokenGap.Line && BeginsValue(buffer, _next)))
                (Row, IsRowOfLines) = (default, false);
            if (IsSeparator(buffer, _next))
                ReadUnitCell(buffer, _next + 1);
            if ((token.Gap >= TokenGap.Line || _next == 0) && token.Kind == TokenKind.Word)
            {
                int noun = token.Key == NumberWord ? _next + 1 : _next;
                Label = tableUnits.TryReadCounted(buffer, noun, out UnitMention label) ? label : default;
            }
            if ((token.Key == NumberWord || token.Key == AmountWord) && units.TryParseSimple(buffer, _next + 1, out UnitMention subject) && subject.Code is null
                && units.IsCountedNoun(buffer, _next + 1))
                Subject = subject;
            else if (token.Symbol == '(')
                ReadHead(buffer, _next + 1);
            else if (token.Symbol == ':' && IsUnitWord(buffer, _next))
                ReadStated(buffer, _next + 1);
        }
    }

    private UnitMention TopicAt(TokenBuffer buffer, int i) => buffer[i].Key != NumberWord && !(i + 1 < buffer.Count && buffer[i + 1].Key == NumberWord)
        && tableUnits.TryReadCounted(buffer, i, out UnitMention topic) && trie.Match(buffer, i, LexiconRoles.CountedNoun, out _) is { NounField: NounField.People or NounField.Things, Unit: null } ? topic : default;

    /// <summary>Whether a token stands in a table; the tokens come in their order.</summary>
    private bool IsInTable(int token)
    {
        ReadOnlySpan<TokenRange> found = tables.Tables;
        while (_nextTable < found.Length && found[_nextTable].End <= token)
            _nextTable++;
        return _nextTable < found.Length && found[_nextTable].First <= token;
    }

    /// <summary>Whether the words before a colon announce a unit: Đơn vị tính.</summary>
    public bool IsUnitWord(TokenBuffer buffer, int colon)
    {
        for (int first = Math.Max(0, colon - LongestUnitWord); first < colon; first++)
        {
            if (trie.Match(buffer, first, LexiconRoles.Cue, out int end) is { } entry && (entry.Cues & Cues.UnitHead) != 0 && end == colon)
                return true;
        }
        return false;
    }

    /// <summary>The unit of the table that follows, said in a line or in brackets: Đơn vị tính: triệu đồng.</summary>
    private void ReadStated(TokenBuffer buffer, int i)
    {
        if (!headUnits.TryRead(buffer, i, out HeadUnit unit) || (unit.End < buffer.Count && buffer[unit.End].Gap < TokenGap.Line && buffer[unit.End].Symbol is not (')' or ';' or ',' or '.' or '-')))
            return;
        Head = unit;
        (_stated, _statedTable, _isTitle) = (unit, -1, false);
    }

    /// <summary>A cell that holds nothing but a unit: Giải quyết việc làm; lượt người; 36.000.</summary>
    private void ReadUnitCell(TokenBuffer buffer, int i)
    {
        if (headUnits.TryRead(buffer, i, out HeadUnit unit) && buffer[i].Gap < TokenGap.Line && IsSeparator(buffer, unit.End) && buffer[unit.End].Gap < TokenGap.Line)
            Row = unit;
    }

    /// <summary>Whether a number begins at a token, or its sign or bracket; no dash of a list.</summary>
    private static bool BeginsValue(TokenBuffer buffer, int i) => buffer[i].Kind == TokenKind.Number || (buffer[i].Symbol is '-' or '+' or '(' && i + 1 < buffer.Count && buffer[i + 1] is { Kind: TokenKind.Number, IsGlued: true });

    /// <summary>The bracket that closes behind a unit, with what else is said in it: (m; trong ngoặc là so với báo động); -1 if there is none.</summary>
    private static int CloserBehind(TokenBuffer buffer, int i)
    {
        if (i >= buffer.Count || buffer[i].Symbol is not (')' or ';'))
            return -1;
        for (int end = Math.Min(buffer.Count, i + RemarkReach); i < end && buffer[i].Gap < TokenGap.Line; i++)
        {
            if (buffer[i].Symbol == ')')
                return i;
        }
        return -1;
    }

    /// <summary>"(tỷ đồng)", "(ĐVT: nghìn người)" at the end of a line, or of the first cell of a row.</summary>
    private void ReadHead(TokenBuffer buffer, int i)
    {
        for (int colon = i; colon < buffer.Count && colon < i + AnnouncementReach && buffer[colon].Symbol != ')'; colon++)
        {
            if (buffer[colon].Symbol == ':')
                i = colon + 1;
        }
        if (!headUnits.TryRead(buffer, i, out HeadUnit unit) || CloserBehind(buffer, unit.End) is not (>= 0 and var closer))
            return;
        int after = closer + 1;
        if (IsSeparator(buffer, after) && buffer[after].Gap < TokenGap.Line)
        {
            Row = unit;
            return;
        }
        // Doanh thu (tỷ đồng): 450; or a cell a line, and then its values.
        int value = after < buffer.Count && buffer[after] is { Symbol: ':', Gap: < TokenGap.Line } ? after + 1 : after;
        if (value < buffer.Count && buffer[value].Gap is TokenGap.Space or TokenGap.Line && BeginsValue(buffer, value))
        {
            (Row, IsRowOfLines) = (unit, true);
            return;
        }
        if (after < buffer.Count && buffer[after].Gap < TokenGap.Line && buffer[after].Symbol is not (':' or '.' or ';'))
            return;
        Head = unit;
        int behind = after < buffer.Count && buffer[after] is { Symbol: ':', Gap: < TokenGap.Line } ? after + 1 : after;
        if (behind == buffer.Count || buffer[behind].Gap >= TokenGap.Line)
            (_stated, _statedTable, _isTitle) = (unit, -1, true);
    }
}
