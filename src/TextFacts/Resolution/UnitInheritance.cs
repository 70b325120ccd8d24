using TextFacts.Classification;
using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;
using TextFacts.Resolution.Tables;
using TextFacts.Text;

namespace TextFacts.Resolution;

/// <summary>
/// Gives figures that stand without a unit the one that the text means: that of the count before it in its sentence (3 người chết, 5 bị thương) or at the end of the
/// one before, people (5 vụ, chết 2), the noun that its subject counts (số vụ giảm từ 44 xuống 39) or that opens its clause (Hộ cận nghèo là 12.760), what the items of
/// the list count, the unit in the head of a list or table ((tỷ đồng)), or money (lãi 180 tỷ), in the currency that was told. Goes through a text once, from its start
/// to its end; not thread-safe.
/// </summary>
internal sealed class UnitInheritance : IDisposable
{
    // How far back, in tokens, a count may stand whose unit a later one takes over.
    private const int CountReach = 30;

    // How far before a number, in tokens, the noun stands that opens its clause.
    private const int TopicReach = 8;

    // So many dead or injured are people; of animals there are more.
    private const int MostCasualties = 1000;

    private static readonly ulong InWord = SyllableKey.Of("ở");
    private static readonly ulong AtWord = SyllableKey.Of("tại");

    private readonly LexiconTrie _trie;
    private readonly UnitKinds _kinds;
    private readonly TableLayout _tables = new();
    private readonly HeadUnitReader _headUnits;
    private readonly TableUnits _tableUnits;
    private readonly TableFigures _tableFigures;
    private readonly AmountLabels _labels;
    private readonly UnitContext _context;
    private readonly PartsOfAmount _parts;
    private readonly ListedCounts _list;

    // The unit of the last figure of the sentence that counts something else than places.
    private UnitMention _countOfThings;

    // The last figure of the sentence that counts or measures, and the unit of the one before it.
    private FigureCandidate _count;
    private UnitMention _countBefore;

    private ToldAmounts _amounts;

    public UnitInheritance(Lexicon.Lexicon lexicon)
    {
        _trie = lexicon.Trie;
        _kinds = new UnitKinds(_trie);
        _headUnits = new HeadUnitReader(lexicon);
        _tableUnits = new TableUnits(_trie, _headUnits, _tables);
        _tableFigures = new TableFigures(_trie, _tables, _tableUnits);
        _labels = new AmountLabels(_trie);
        _parts = new PartsOfAmount(_trie);
        _list = new ListedCounts(_trie);
        _context = new UnitContext(_trie, _tables, new UnitParser(_trie), _headUnits, _tableUnits);
    }

    /// <summary>Turns to another text, whose tables are known.</summary>
    public void Begin(TokenBuffer buffer)
    {
        _tableUnits.Read(buffer);
        _context.Begin();
        ForgetCounts();
        _amounts = default;
        _list.Clear();
    }

    public TableLayout Tables => _tables;

    /// <summary>Whether a figure of a table counts nothing.</summary>
    public bool IsNumbering(TokenBuffer buffer, in FigureCandidate figure) => _tableFigures.IsNumbering(buffer, figure) || IsStatedMultiplier(buffer, figure);

    /// <summary>Đơn vị: 1.000.000 đồng</summary>
    private bool IsStatedMultiplier(TokenBuffer buffer, in FigureCandidate figure) => figure.First > 0 && buffer[figure.First - 1].Symbol == ':' && _context.IsUnitWord(buffer, figure.First - 1)
        && _headUnits.TryRead(buffer, figure.First, out HeadUnit unit) && unit.End >= figure.End;

    /// <summary>Completes <paramref name="figure"/>; the figures of a text come in its order.</summary>
    public void Apply(TokenBuffer buffer, ref FigureCandidate figure, in FigureCandidate previous, bool isSameSentence)
    {
        if (!isSameSentence)
            ForgetCounts();
        // Singapore 8.700 tấn (gấp đôi cùng kỳ); UAE 6.100: a multiple or share tells no unit, and what was counted before it goes on.
        bool isAside = _count.End > 0 && (previous.IsPercentage || UnitKinds.IsTimes(buffer, previous.Unit));
        Complete(buffer, ref figure, isAside ? _count : previous, isSameSentence);
        _parts.Scale(ref figure);
        _parts.Observe(buffer, figure);
        if (!figure.IsPercentage && figure.Unit.Source is not UnitSource.None && !UnitKinds.IsTimes(buffer, figure.Unit))
            (_countBefore, _count) = (_count.Unit, figure);
        if (!figure.IsPercentage && figure.Unit is { End: > 0, Source: UnitSource.Lexicon or UnitSource.OpenClass, Code: null } && !_kinds.IsOfPlaces(buffer, figure.Unit) && !UnitKinds.IsAge(buffer, figure.Unit))
            _countOfThings = figure.Unit;
        _amounts.Observe(buffer, figure);
        _list.Observe(buffer, figure);
    }

    /// <summary>Turns to another sentence, to which no count of the one before goes on.</summary>
    private void ForgetCounts()
    {
        (_countOfThings, _countBefore) = (default, default);
        _count = default;
        _parts.Clear();
    }

    private void Complete(TokenBuffer buffer, ref FigureCandidate figure, in FigureCandidate previous, bool isSameSentence)
    {
        _context.ReadUpTo(buffer, figure.First);
        int cell = _tables.CellAt(figure.First);
        _tableFigures.MendSign(buffer, cell, ref figure);
        if (_labels.DropNextLabel(buffer, isUnitStated: !_context.Head.IsNone, previous, ref figure))
        {
            _context.Head.GiveTo(ref figure);
            return;
        }
        if (figure.IsPercentage || figure.Unit.Source != UnitSource.None || figure.Form == FigureForm.Fraction)
            return;
        if (figure.Writing is NumeralForm.FractionWords or NumeralForm.Shorthand)
        {
            if (figure.HasMultiplier || figure.Writing == NumeralForm.Shorthand)
                figure.Unit = Money();
            return;
        }
        bool hasCount = isSameSentence && HasCount(buffer, figure, previous);
        if (figure.HasMultiplier)
            figure.Unit = UnitOfMultiplied(buffer, figure, previous, hasCount);
        else if (IsRatio(buffer, figure, previous))
            return;
        else if (cell >= 0)
            CompleteCell(buffer, cell, previous, ref figure);
        else if ((IsOfCasualties(buffer, figure) && !(hasCount && _kinds.IsOfPeople(buffer, previous.Unit))) || IsBehindCasualties(buffer, figure, previous, hasCount))
            figure.Unit = new UnitMention { Source = UnitSource.People };
        else
            TakeOver(buffer, ref figure, previous, hasCount);
    }

    /// <summary>Whether the figure before in the sentence counts or measures something that this one may go on with.</summary>
    private bool HasCount(TokenBuffer buffer, in FigureCandidate figure, in FigureCandidate previous)
    {
        if (previous.End == 0 || previous.IsPercentage || previous.Unit.Source == UnitSource.None || UnitKinds.IsTimes(buffer, previous.Unit) || figure.First - previous.End > CountReach)
            return false;
        if (UnitKinds.IsAge(buffer, previous.Unit) && figure.First - previous.FullEnd > 1)
            return false;
        // Lãi 300 triệu đồng; thành viên tăng 80: the clause has a noun of its own.
        bool hasOwnTopic = _context.Topic.First >= previous.End && IsOfTopic(buffer, figure);
        return !hasOwnTopic && !(_context.Subject.End > 0 && IsBehindBracket(buffer, figure, previous));
    }

    /// <summary>EPS 2.150 đồng, P/E 9,8; 65 µg/m³, chỉ số AQI 152</summary>
    private bool IsRatio(TokenBuffer buffer, in FigureCandidate figure, in FigureCandidate previous) => !_labels.AreOfIndex(buffer, previous) && _labels.NamesRatio(buffer, figure);

    /// <summary>The unit of an amount in thousands or millions: that of the count before, that of the subject, or money.</summary>
    private UnitMention UnitOfMultiplied(TokenBuffer buffer, in FigureCandidate figure, in FigureCandidate previous, bool hasCount)
    {
        (decimal size, decimal previousSize) = (Math.Abs(figure.Value), Math.Abs(previous.Value));
        // 32,2 triệu thùng/ngày, riêng A 9,4 triệu: a part of the count before it.
        bool isPart = hasCount && previous.HasMultiplier && size < previousSize && (size < Magnitude.LeastOfMoneyAlone || previousSize >= Magnitude.LeastOfMoneyAlone);
        // 350.000 lượt người, năm trước là 310 nghìn: as many.
        isPart |= hasCount && previous.Unit.Category != UnitCategory.Money && size < Magnitude.LeastOfMoneyAlone && Magnitude.IsOfSameOrder(figure.Value, previous.Value);
        if (isPart || (hasCount && previous.Unit.Category == UnitCategory.Money && size < previousSize * Magnitude.MostTimesOfPrice))
            return Inherit(previous.Unit);
        // số học sinh là 17,9 triệu
        if (_context.Subject.End > 0 && size < Magnitude.LeastOfMoneyAlone)
            return Inherit(_context.Subject);
        if (size < Magnitude.LeastOfMoneyAlone && _context.IsOfPopulation)
            return new UnitMention { Source = UnitSource.People };
        if (size < Magnitude.LeastOfMoneyAlone && IsOfTopic(buffer, figure) && IsLevelBefore(buffer, figure))
            return Inherit(_context.Topic);
        if (size < Magnitude.LeastOfMoney)
            return default;
        return _amounts.UnitOfAmount(buffer, figure) is { Source: not UnitSource.None } told ? Inherit(told) : Money();
    }

    /// <summary>Số bài bị điểm liệt (1 điểm trở xuống) là 3.128: the bracket of the figure before has closed.</summary>
    private static bool IsBehindBracket(TokenBuffer buffer, in FigureCandidate figure, in FigureCandidate previous)
    {
        for (int i = previous.FullEnd; i < figure.FullFirst; i++)
        {
            if (buffer[i].Symbol is '(' or ')')
                return buffer[i].Symbol == ')';
        }
        return false;
    }

    private void CompleteCell(TokenBuffer buffer, int cell, in FigureCandidate previous, ref FigureCandidate figure)
    {
        ref readonly TableRow row = ref _tables.RowOf(cell);
        _tableUnits.UnitOf(cell, _context.StatedFor(row.Table)).GiveTo(ref figure);
        // Doanh số (xe): tháng 12 / cả năm⏎Toyota 10.940 / 70.692: what stands above rows without heads, or in the cell before.
        if (figure.Unit.Source == UnitSource.None && _tables.IsHeadless(row.Table))
        {
            _context.Head.GiveTo(ref figure);
            if (figure.Unit.Source == UnitSource.None && previous.First >= row.Range.First && figure.First > 1 && buffer[figure.First - 1].Symbol == '/')
                figure.Unit = Inherit(previous.Unit);
        }
        _tableFigures.DropMarkOfChange(buffer, cell, ref figure);
    }

    /// <summary>12 vụ, 9 chết</summary>
    private bool IsOfCasualties(TokenBuffer buffer, in FigureCandidate figure) => _trie.BeginsCue(buffer, figure.End, Cues.Casualty) && buffer[figure.End].Gap <= TokenGap.Space;

    /// <summary>5 vụ, chết 2, bị thương 9; but not 2.000 con gà chết, tiêu hủy 500.</summary>
    private bool IsBehindCasualties(TokenBuffer buffer, in FigureCandidate figure, in FigureCandidate previous, bool hasCount) =>
        IsWhole(figure.Value) && figure.Value < MostCasualties && !(hasCount && (_kinds.IsOfPeople(buffer, previous.Unit) || UnitKinds.IsOfAnimals(buffer, previous.Unit)))
        && (_trie.CuesBefore(buffer, figure.FullFirst) & Cues.Casualty) != 0;

    /// <summary>Gives a plain number the unit of its row, its line, its subject, the count before it or the head above it, whichever is nearest to it.</summary>
    private void TakeOver(TokenBuffer buffer, ref FigureCandidate figure, in FigureCandidate previous, bool hasCount)
    {
        // Cells parted by blanks only stand side by side.
        bool isCell = IsCell(buffer, figure) || (previous.End == figure.First && previous.End > 0 && buffer[figure.First].Gap < TokenGap.Line);
        UnitMention subject = _context.Subject;
        UnitMention label = _context.Label;
        if ((isCell || _context.IsRowOfLines) && !_context.Row.IsNone)
            _context.Row.GiveTo(ref figure);
        else if (isCell && label.End > 0)
            figure.Unit = Inherit(label);
        else if (isCell && !_context.Head.IsNone)
            _context.Head.GiveTo(ref figure);
        else if (subject.End > 0 && (!hasCount || subject.First > previous.First || IsBehindColon(buffer, figure)))
            figure.Unit = Inherit(subject);
        else if (_countOfThings.End > 0 && hasCount && ((_kinds.IsOfPlaces(buffer, previous.Unit) && IsBehindName(buffer, figure)) || IsFarBelow(figure, previous)))
            figure.Unit = Inherit(_countOfThings);
        else if (hasCount && _countBefore.End > 0 && IsBeforePlace(buffer, figure) && IsInPlaces(buffer, previous))
            figure.Unit = Inherit(_countBefore);
        else if (hasCount && !IsPartOfWholes(buffer, figure, previous))
            figure.Unit = Inherit(_amounts.UnitOfPriceBehindRise(buffer, figure, previous) is { Source: not UnitSource.None } again ? again : previous.Unit);
        else if (label.End > 0 && IsAloneOnLine(buffer, figure))
            figure.Unit = Inherit(label);
        else if (GoesOnWithRow(buffer, figure, previous))
            figure.Unit = Inherit(previous.Unit);
        else if (IsWhole(figure.Value) && _context.Head.IsNone && _list.UnitFor(buffer, figure) is { End: > 0 } item)
            figure.Unit = Inherit(item);
        else if (_context.Head.IsNone && IsOfTopic(buffer, figure))
            figure.Unit = Inherit(_context.Topic);
        else if (_context.Head.IsNone && GoesOnFromSentenceBefore(buffer, figure, previous))
            figure.Unit = Inherit(previous.Unit);
        else if (_context.Head.IsNone && _amounts.UnitOfPrice(buffer, figure) is { Source: not UnitSource.None } price)
            figure.Unit = Inherit(price);
        else
            _context.Head.GiveTo(ref figure);
    }

    /// <summary>781 vụ với 1.346 bị cáo. Phạt tù giam 702: what was counted at the end of the sentence before.</summary>
    private bool GoesOnFromSentenceBefore(TokenBuffer buffer, in FigureCandidate figure, in FigureCandidate previous) => previous.End > 0 && figure.First - previous.End <= CountReach
        && IsWhole(figure.Value) && IsWhole(previous.Value) && _kinds.CountsOneByOne(buffer, previous.Unit) && TokenKeys.IsSameParagraph(buffer, previous.End - 1, figure.First);

    /// <summary>Khách quốc tế đạt 1,4 triệu, tăng 0,2 triệu: as many; but what guests paid (nộp 1,4 triệu) is money.</summary>
    private bool IsLevelBefore(TokenBuffer buffer, in FigureCandidate figure) =>
        figure.FullFirst > 0 && _trie.Match(buffer, figure.FullFirst - 1, LexiconRoles.Phrase, out _) is { Phrase: PhraseRole.Level or PhraseRole.Rise or PhraseRole.Fall };

    /// <summary>Whether a whole number belongs to the noun that opens its clause: Hộ cận nghèo là 12.760.</summary>
    private bool IsOfTopic(TokenBuffer buffer, in FigureCandidate figure)
    {
        if (_context.Topic.End == 0 || figure.FullFirst - _context.Topic.End > TopicReach || !IsWhole(figure.Value))
            return false;
        for (int i = _context.Topic.End; i < figure.FullFirst; i++)
        {
            if (buffer[i].Symbol == ',' || buffer[i].Kind == TokenKind.Number)
                return false;
        }
        return true;
    }

    /// <summary>3 phiên, chỉ số 985,2: no part of what is only counted whole.</summary>
    private bool IsPartOfWholes(TokenBuffer buffer, in FigureCandidate figure, in FigureCandidate previous) =>
        !IsWhole(figure.Value) && IsWhole(previous.Value) && _kinds.IsCountedNoun(buffer, previous.Unit);

    /// <summary>97 giáo viên với mức 5,8 triệu đồng/tháng; Tuy Đức 64: too few to be money like that.</summary>
    private static bool IsFarBelow(in FigureCandidate figure, in FigureCandidate previous) =>
        previous.Unit.Category == UnitCategory.Money && IsWhole(figure.Value) && Math.Abs(figure.Value) < Math.Abs(previous.Value) / Magnitude.MostTimesOfPrice;

    private static bool GoesOnWithRow(TokenBuffer buffer, in FigureCandidate figure, in FigureCandidate previous) =>
        previous.End > 0 && !previous.IsPercentage && previous.Unit.Source is UnitSource.Lexicon or UnitSource.Inherited
        && figure.First - previous.End <= CountReach && !UnitKinds.IsAge(buffer, previous.Unit) && !UnitKinds.IsTimes(buffer, previous.Unit) && IsRow(buffer, figure, previous);

    /// <summary>Số đơn vị nợ trên 6 tháng: 184</summary>
    private static bool IsBehindColon(TokenBuffer buffer, in FigureCandidate figure) => figure.FullFirst > 0 && buffer[figure.FullFirst - 1].Symbol == ':';

    /// <summary>640 ca tại 11 huyện: Châu Thành (120): in brackets behind the name of a place.</summary>
    private static bool IsBehindName(TokenBuffer buffer, in FigureCandidate figure) => figure.First > 1 && buffer[figure.First - 1].Symbol == '(' && buffer[figure.First - 2].StartsUpper
        && figure.End < buffer.Count && buffer[figure.End].Symbol == ')';

    /// <summary>94 quán ở 19 tỉnh, 61 ở TP.HCM: a place again, and not so many of them.</summary>
    private static bool IsBeforePlace(TokenBuffer buffer, in FigureCandidate figure) =>
        figure.End + 1 < buffer.Count && buffer[figure.End].Gap == TokenGap.Space && IsInWord(buffer, figure.End) && buffer[figure.End + 1].StartsUpper;

    private bool IsInPlaces(TokenBuffer buffer, in FigureCandidate figure) => figure.FullFirst > 0 && IsInWord(buffer, figure.FullFirst - 1) && _kinds.IsOfPlaces(buffer, figure.Unit);

    private static bool IsInWord(TokenBuffer buffer, int i) => buffer[i].Key == InWord || buffer[i].Key == AtWord;

    /// <summary>Whether a figure stands in a cell of a row that was written as one line: Cơ sở lưu trú – 25.600 – 28.000.</summary>
    private static bool IsCell(TokenBuffer buffer, in FigureCandidate figure) =>
        figure.FullFirst > 0 && buffer[figure.FullFirst].Gap < TokenGap.Line && UnitContext.IsSeparator(buffer, figure.FullFirst - 1)
        && (figure.End >= buffer.Count || buffer[figure.End].Gap >= TokenGap.Line || UnitContext.IsSeparator(buffer, figure.End));

    private static bool IsAloneOnLine(TokenBuffer buffer, in FigureCandidate figure) =>
        buffer[figure.FullFirst].Gap >= TokenGap.Line && (figure.End >= buffer.Count || buffer[figure.End].Gap >= TokenGap.Line);

    /// <summary>"Chia theo huyện: Phú Vang 96, Hương Trà 71" behind the sentence that names what is counted: a name, then its number.</summary>
    private static bool IsRow(TokenBuffer buffer, in FigureCandidate figure, in FigureCandidate previous) =>
        figure.FullFirst > 0 && buffer[figure.FullFirst - 1].StartsUpper && TokenKeys.IsSameParagraph(buffer, previous.End - 1, figure.First);

    /// <summary>A unit as another figure takes it over; what stands nowhere in the text stays what it is.</summary>
    private static UnitMention Inherit(in UnitMention unit) => unit.End == 0 ? unit : unit with { Source = UnitSource.Inherited };

    private static UnitMention Money() => new() { Source = UnitSource.Money, Category = UnitCategory.Money, Code = "VND" };

    private static bool IsWhole(decimal value) => value == decimal.Truncate(value);

    public void Dispose()
    {
        _tableUnits.Dispose();
        _tables.Dispose();
    }
}
