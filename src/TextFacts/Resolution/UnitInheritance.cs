using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;
using TextFacts.Resolution.Tables;
using TextFacts.Text;

namespace TextFacts.Resolution;

/// <summary>
/// Gives figures that stand without a unit the one that the text means: that of the count before it in its sentence (3 người chết, 5 bị thương), the
/// noun that its subject counts (số vụ giảm từ 44 xuống 39), the unit in the head of a list or table ((tỷ đồng)), or money (lãi 180 tỷ). Goes through a
/// text once, from its start to its end; not thread-safe.
/// </summary>
internal sealed class UnitInheritance : IDisposable
{
    // Tokens between a heading with a unit in brackets and the table that it is the unit of.
    private const int TitleReach = 40;

    // How far back, in tokens, a count may stand whose unit a later one takes over.
    private const int CountReach = 30;

    // Tokens: đơn vị tính.
    private const int LongestUnitWord = 3;

    // Letters: TP., TX.
    private const int LongestAbbreviation = 3;

    // Milliards without a unit are money whatever was counted before them.
    private const int LeastOfMoneyAlone = 1_000_000_000;

    // What is so much more than a price before it (52.000 đồng/cổ phiếu, vốn hóa 35.200 tỷ), or than an amount of dollars, is money of its own.
    private const decimal MostTimesOfPrice = 1000;

    // Counts of one thing in two years or places are mostly no further apart.
    private const decimal MostTimesOfCount = 10;

    private static readonly ulong NumberWord = SyllableKey.Of("số");
    private static readonly ulong AmountWord = SyllableKey.Of("lượng");
    private static readonly ulong TimesWord = SyllableKey.Of("lần");

    private readonly LexiconTrie _trie;
    private readonly TableLayout _tables = new();
    private readonly UnitParser _units;
    private readonly HeadUnitReader _headUnits;
    private readonly TableUnits _tableUnits;
    private readonly TableFigures _tableFigures;
    private readonly AmountLabels _labels;
    private int _next;
    private int _nextTable;
    private UnitMention _subject;
    private UnitMention _label;

    // The unit of the last figure of the sentence that counts something else than places.
    private UnitMention _countOfThings;
    private HeadUnit _head;
    private HeadUnit _row;
    private bool _isRowOfLines;
    private HeadUnit _stated;

    // The table that the stated unit is that of; -1 until one comes.
    private int _statedTable;

    // Whether it stands in brackets behind a heading, and not in a line of its own.
    private bool _isTitle;

    public UnitInheritance(Lexicon.Lexicon lexicon)
    {
        _trie = lexicon.Trie;
        _units = new UnitParser(_trie);
        _headUnits = new HeadUnitReader(lexicon);
        _tableUnits = new TableUnits(_trie, _headUnits, _tables);
        _tableFigures = new TableFigures(_trie, _tables, _tableUnits);
        _labels = new AmountLabels(_trie);
    }

    /// <summary>Turns to another text, whose tables are known.</summary>
    public void Begin(TokenBuffer buffer)
    {
        _tableUnits.Read(buffer);
        (_next, _nextTable) = (0, 0);
        _subject = default;
        _head = default;
        _label = default;
        _countOfThings = default;
        (_row, _isRowOfLines) = (default, false);
        _stated = default;
    }

    public TableLayout Tables => _tables;

    /// <summary>Whether a figure of a table counts nothing.</summary>
    public bool IsNumbering(TokenBuffer buffer, in FigureCandidate figure) => _tableFigures.IsNumbering(buffer, figure) || IsStatedMultiplier(buffer, figure);

    /// <summary>Đơn vị: 1.000.000 đồng</summary>
    private bool IsStatedMultiplier(TokenBuffer buffer, in FigureCandidate figure) => figure.First > 0 && buffer[figure.First - 1].Symbol == ':' && IsUnitWord(buffer, figure.First - 1)
        && _headUnits.TryRead(buffer, figure.First, out HeadUnit unit) && unit.End >= figure.End;

    /// <summary>Completes <paramref name="figure"/>; the figures of a text come in its order.</summary>
    public void Apply(TokenBuffer buffer, ref FigureCandidate figure, in FigureCandidate previous, bool isSameSentence)
    {
        if (!isSameSentence)
            _countOfThings = default;
        Complete(buffer, ref figure, previous, isSameSentence);
        if (!figure.IsPercentage && figure.Unit.End > 0 && figure.Unit.Source is UnitSource.Lexicon or UnitSource.OpenClass && !IsOfPlaces(buffer, figure.Unit))
            _countOfThings = figure.Unit;
    }

    private void Complete(TokenBuffer buffer, ref FigureCandidate figure, in FigureCandidate previous, bool isSameSentence)
    {
        ReadUpTo(buffer, figure.First);
        int cell = _tables.CellAt(figure.First);
        _tableFigures.MendSign(buffer, cell, ref figure);
        if (_labels.DropNextLabel(buffer, isUnitStated: !_head.IsNone, previous, ref figure))
        {
            _head.GiveTo(ref figure);
            return;
        }
        if (figure.IsPercentage || figure.Unit.Source != UnitSource.None || figure.Form == FigureForm.Fraction)
            return;
        if (figure.Writing == NumeralForm.FractionWords)
        {
            if (figure.HasMultiplier)
                figure.Unit = Money();
            return;
        }
        if (figure.Writing == NumeralForm.Shorthand)
        {
            figure.Unit = Money();
            return;
        }
        bool hasCount = isSameSentence && previous.End > 0 && !previous.IsPercentage && previous.Unit.Source is not (UnitSource.None or UnitSource.Times)
            && figure.First - previous.End <= CountReach && !IsTimes(buffer, previous.Unit);
        if (figure.HasMultiplier)
        {
            // 32,2 triệu thùng/ngày, riêng A 9,4 triệu: a part of the count before it.
            bool isPart = hasCount && previous.HasMultiplier && Math.Abs(figure.Value) < Math.Abs(previous.Value)
                && (Math.Abs(figure.Value) < LeastOfMoneyAlone || Math.Abs(previous.Value) >= LeastOfMoneyAlone);
            // 350.000 lượt người, năm trước là 310 nghìn: as many.
            isPart |= hasCount && previous.Unit.Category != UnitCategory.Money && Math.Abs(figure.Value) < LeastOfMoneyAlone && IsOfSameOrder(figure.Value, previous.Value);
            bool isMoney = hasCount && previous.Unit.Category == UnitCategory.Money && Math.Abs(figure.Value) < Math.Abs(previous.Value) * MostTimesOfPrice;
            // số học sinh là 17,9 triệu
            bool isOfSubject = !isMoney && !isPart && _subject.End > 0 && Math.Abs(figure.Value) < LeastOfMoneyAlone;
            figure.Unit = isMoney || isPart ? Inherit(previous.Unit) : isOfSubject ? Inherit(_subject) : Math.Abs(figure.Value) >= 1000 ? Money() : default;
            return;
        }
        // EPS 2.150 đồng, P/E 9,8; 65 µg/m³, chỉ số AQI 152
        if (!_labels.AreOfIndex(buffer, previous) && _labels.NamesRatio(buffer, figure))
            return;
        if (cell >= 0)
        {
            _tableUnits.UnitOf(cell, StatedFor(_tables.RowOf(cell).Table)).GiveTo(ref figure);
            _tableFigures.DropMarkOfChange(buffer, cell, ref figure);
            return;
        }
        // 12 vụ, 9 chết
        if (_trie.BeginsCue(buffer, figure.End, Cues.Casualty) && buffer[figure.End].Gap <= TokenGap.Space && !(hasCount && IsOfPeople(buffer, previous.Unit)))
        {
            figure.Unit = new UnitMention { Source = UnitSource.People };
            return;
        }
        // Cells parted by blanks only stand side by side.
        bool isCell = IsCell(buffer, figure) || (previous.End == figure.First && previous.End > 0 && buffer[figure.First].Gap < TokenGap.Line);
        if ((isCell || _isRowOfLines) && !_row.IsNone)
        {
            _row.GiveTo(ref figure);
        }
        else if (isCell && _label.End > 0)
        {
            figure.Unit = Inherit(_label);
        }
        else if (isCell && !_head.IsNone)
        {
            _head.GiveTo(ref figure);
        }
        else if (_subject.End > 0 && (!hasCount || _subject.First > previous.First || IsBehindColon(buffer, figure)))
        {
            figure.Unit = Inherit(_subject);
        }
        else if (_countOfThings.End > 0 && hasCount && IsOfPlaces(buffer, previous.Unit) && IsBehindName(buffer, figure))
        {
            figure.Unit = Inherit(_countOfThings);
        }
        else if (hasCount && !(!IsWhole(figure.Value) && IsWhole(previous.Value) && IsCountedNoun(buffer, previous.Unit)))
        {
            figure.Unit = Inherit(previous.Unit);
        }
        else if (_label.End > 0 && IsAloneOnLine(buffer, figure))
        {
            figure.Unit = Inherit(_label);
        }
        else if (previous.End > 0 && !previous.IsPercentage && previous.Unit.Source is UnitSource.Lexicon or UnitSource.Inherited && figure.First - previous.End <= CountReach
            && IsRow(buffer, figure, previous))
        {
            figure.Unit = Inherit(previous.Unit);
        }
        else
        {
            _head.GiveTo(ref figure);
        }
    }

    /// <summary>Số đơn vị nợ trên 6 tháng: 184</summary>
    private static bool IsBehindColon(TokenBuffer buffer, in FigureCandidate figure) => figure.FullFirst > 0 && buffer[figure.FullFirst - 1].Symbol == ':';

    /// <summary>640 ca tại 11 huyện: Châu Thành (120): in brackets behind the name of a place.</summary>
    private static bool IsBehindName(TokenBuffer buffer, in FigureCandidate figure) => figure.First > 1 && buffer[figure.First - 1].Symbol == '(' && buffer[figure.First - 2].StartsUpper
        && figure.End < buffer.Count && buffer[figure.End].Symbol == ')';

    private bool IsOfPlaces(TokenBuffer buffer, in UnitMention unit) => unit.End > 0 && _trie.Match(buffer, unit.First, LexiconRoles.CountedNoun, out _) is { NounField: NounField.Places };

    private static bool IsOfSameOrder(decimal value, decimal other) => Math.Abs(value) >= Math.Abs(other) / MostTimesOfCount && Math.Abs(value) / MostTimesOfCount <= Math.Abs(other);

    /// <summary>The unit that was stated for a table: the first one behind it.</summary>
    private HeadUnit StatedFor(int table)
    {
        if (_statedTable < 0 && (_isTitle || _tables.IsHeadless(table)) && _tables.Tables[table].First - _stated.End > TitleReach)
            return default;
        if (_statedTable < 0)
            _statedTable = table;
        // A second line of heads goes on with the same table.
        while (_statedTable < table && _tables.GoesOn(_statedTable + 1))
            _statedTable++;
        return _statedTable == table ? _stated : default;
    }

    /// <summary>Whether a figure stands in a cell of a row that was written as one line: Cơ sở lưu trú – 25.600 – 28.000.</summary>
    private static bool IsCell(TokenBuffer buffer, in FigureCandidate figure) =>
        figure.FullFirst > 0 && buffer[figure.FullFirst].Gap < TokenGap.Line && IsSeparator(buffer, figure.FullFirst - 1)
        && (figure.End >= buffer.Count || buffer[figure.End].Gap >= TokenGap.Line || IsSeparator(buffer, figure.End));

    private static bool IsSeparator(TokenBuffer buffer, int i) => i < buffer.Count && buffer[i].Symbol is ';' or '|' or '-' or '/' && (buffer[i].Symbol == ';' || !buffer[i].IsGlued);

    private static bool IsAloneOnLine(TokenBuffer buffer, in FigureCandidate figure) =>
        buffer[figure.FullFirst].Gap >= TokenGap.Line && (figure.End >= buffer.Count || buffer[figure.End].Gap >= TokenGap.Line);

    /// <summary>"Chia theo huyện: Phú Vang 96, Hương Trà 71" behind the sentence that names what is counted: a name, then its number.</summary>
    private static bool IsRow(TokenBuffer buffer, in FigureCandidate figure, in FigureCandidate previous)
    {
        if (figure.FullFirst == 0 || !buffer[figure.FullFirst - 1].StartsUpper)
            return false;
        for (int i = previous.End; i < figure.First; i++)
        {
            if (buffer[i].Gap == TokenGap.Paragraph)
                return false;
        }
        return true;
    }

    /// <summary>A unit as another figure takes it over; what stands nowhere in the text stays what it is.</summary>
    private static UnitMention Inherit(in UnitMention unit) => unit.End == 0 ? unit : unit with { Source = UnitSource.Inherited };

    private static UnitMention Money() => new() { Source = UnitSource.Money, Category = UnitCategory.Money, Code = "VND" };

    private bool IsOfPeople(TokenBuffer buffer, in UnitMention unit) => unit.Source == UnitSource.People
        || (unit.End > 0 && _trie.Match(buffer, unit.First, LexiconRoles.CountedNoun, out _) is { NounField: NounField.People });

    private static bool IsWhole(decimal value) => value == decimal.Truncate(value);

    /// <summary>Whether a unit is a noun that is counted, of which there are no parts: 3 phiên, and not chỉ số 985,2.</summary>
    private bool IsCountedNoun(TokenBuffer buffer, in UnitMention unit) => unit.End > 0 && unit.Code is null
        && _trie.Match(buffer, unit.First, LexiconRoles.CountedNoun, out _) is { Unit: null };

    private static bool IsTimes(TokenBuffer buffer, in UnitMention unit) => unit.End - unit.First == 1 && buffer[unit.First].Key == TimesWord;

    /// <summary>Whether a clause ends before a token; the point of TP. Đông Hà ends none.</summary>
    private static bool EndsClauseBefore(TokenBuffer buffer, int i) => i > 0 && !buffer[i].IsGlued
        && (buffer[i - 1].Symbol == ';' || (buffer[i - 1].Symbol == '.' && !(i > 1 && buffer[i - 2] is { StartsUpper: true, Length: <= LongestAbbreviation } && buffer[i].StartsUpper)));

    /// <summary>Notes the subjects and heads before a token.</summary>
    private void ReadUpTo(TokenBuffer buffer, int end)
    {
        for (; _next < end; _next++)
        {
            buffer.CheckPoint();
            ref readonly Token token = ref buffer[_next];
            if (IsInTable(_next))
                continue;
            if (token.Gap >= TokenGap.Line || EndsClauseBefore(buffer, _next))
                _subject = default;
            if (token.Gap == TokenGap.Paragraph)
                _head = default;
            // The values of a row may be a line each.
            if (token.Gap >= TokenGap.Line && !(_isRowOfLines && token.Gap == TokenGap.Line && BeginsValue(buffer, _next)))
                (_row, _isRowOfLines) = (default, false);
            if (IsSeparator(buffer, _next))
                ReadUnitCell(buffer, _next + 1);
            if ((token.Gap >= TokenGap.Line || _next == 0) && token.Kind == TokenKind.Word)
            {
                int noun = token.Key == NumberWord ? _next + 1 : _next;
                _label = _tableUnits.TryReadCounted(buffer, noun, out UnitMention label) ? label : default;
            }
            if ((token.Key == NumberWord || token.Key == AmountWord) && _units.TryParseSimple(buffer, _next + 1, out UnitMention subject) && subject.Code is null
                && _units.IsCountedNoun(buffer, _next + 1))
                _subject = subject;
            else if (token.Symbol == '(')
                ReadHead(buffer, _next + 1);
            else if (token.Symbol == ':' && IsUnitWord(buffer, _next))
                ReadStated(buffer, _next + 1);
        }
    }

    /// <summary>Whether a token stands in a table; the tokens come in their order.</summary>
    private bool IsInTable(int token)
    {
        ReadOnlySpan<TokenRange> tables = _tables.Tables;
        while (_nextTable < tables.Length && tables[_nextTable].End <= token)
            _nextTable++;
        return _nextTable < tables.Length && tables[_nextTable].First <= token;
    }

    /// <summary>Whether the words before a colon announce a unit: Đơn vị tính.</summary>
    private bool IsUnitWord(TokenBuffer buffer, int colon)
    {
        for (int first = Math.Max(0, colon - LongestUnitWord); first < colon; first++)
        {
            if (_trie.Match(buffer, first, LexiconRoles.Cue, out int end) is { } entry && (entry.Cues & Cues.UnitHead) != 0 && end == colon)
                return true;
        }
        return false;
    }

    /// <summary>The unit of the table that follows, said in a line or in brackets: Đơn vị tính: triệu đồng.</summary>
    private void ReadStated(TokenBuffer buffer, int i)
    {
        if (!_headUnits.TryRead(buffer, i, out HeadUnit unit) || (unit.End < buffer.Count && buffer[unit.End].Gap < TokenGap.Line && buffer[unit.End].Symbol is not (')' or ';' or ',' or '.' or '-')))
            return;
        _head = unit;
        (_stated, _statedTable, _isTitle) = (unit, -1, false);
    }

    /// <summary>A cell that holds nothing but a unit: Giải quyết việc làm; lượt người; 36.000.</summary>
    private void ReadUnitCell(TokenBuffer buffer, int i)
    {
        if (_headUnits.TryRead(buffer, i, out HeadUnit unit) && buffer[i].Gap < TokenGap.Line && IsSeparator(buffer, unit.End) && buffer[unit.End].Gap < TokenGap.Line)
            _row = unit;
    }

    /// <summary>Whether a number begins at a token, or its sign or bracket; no dash of a list.</summary>
    private static bool BeginsValue(TokenBuffer buffer, int i) => buffer[i].Kind == TokenKind.Number || (buffer[i].Symbol is '-' or '+' or '(' && i + 1 < buffer.Count && buffer[i + 1] is { Kind: TokenKind.Number, IsGlued: true });

    /// <summary>"(tỷ đồng)", "(ĐVT: nghìn người)" at the end of a line, or of the first cell of a row.</summary>
    private void ReadHead(TokenBuffer buffer, int i)
    {
        for (int colon = i; colon < buffer.Count && colon < i + 5 && buffer[colon].Symbol != ')'; colon++)
        {
            if (buffer[colon].Symbol == ':')
                i = colon + 1;
        }
        if (!_headUnits.TryRead(buffer, i, out HeadUnit unit) || unit.End >= buffer.Count || buffer[unit.End].Symbol != ')')
            return;
        int after = unit.End + 1;
        if (IsSeparator(buffer, after) && buffer[after].Gap < TokenGap.Line)
        {
            _row = unit;
            return;
        }
        // Doanh thu (tỷ đồng): 450; or a cell a line, and then its values.
        int value = after < buffer.Count && buffer[after] is { Symbol: ':', Gap: < TokenGap.Line } ? after + 1 : after;
        if (value < buffer.Count && buffer[value].Gap is TokenGap.Space or TokenGap.Line && BeginsValue(buffer, value))
        {
            (_row, _isRowOfLines) = (unit, true);
            return;
        }
        if (after < buffer.Count && buffer[after].Gap < TokenGap.Line && buffer[after].Symbol is not (':' or '.' or ';'))
            return;
        _head = unit;
        if (after == buffer.Count || buffer[after].Gap >= TokenGap.Line)
            (_stated, _statedTable, _isTitle) = (unit, -1, true);
    }

    public void Dispose()
    {
        _tableUnits.Dispose();
        _tables.Dispose();
    }
}
