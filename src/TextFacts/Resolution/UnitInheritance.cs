using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;

namespace TextFacts.Resolution;

/// <summary>
/// Gives figures that stand without a unit the one that the text means: that of the count before it in its sentence (3 người chết, 5 bị thương), the
/// noun that its subject counts (số vụ giảm từ 44 xuống 39), the unit in the head of a list or table ((tỷ đồng)), or money (lãi 180 tỷ). Goes through a
/// text once, from its start to its end; not thread-safe.
/// </summary>
internal sealed class UnitInheritance
{
    // How far back, in tokens, a count may stand whose unit a later one takes over.
    private const int CountReach = 30;

    // Milliards without a unit are money whatever was counted before them.
    private const int LeastOfMoneyAlone = 1_000_000_000;

    private static readonly ulong NumberWord = SyllableKey.Of("số");
    private static readonly ulong AmountWord = SyllableKey.Of("lượng");
    private static readonly ulong TimesWord = SyllableKey.Of("lần");

    private readonly LexiconTrie _trie;
    private readonly UnitParser _units;
    private readonly TableUnits _table;
    private int _next;
    private UnitMention _subject;
    private UnitMention _label;
    private UnitMention _head;
    private decimal _headMultiplier;
    private UnitMention _row;
    private decimal _rowMultiplier;
    private bool _isRowOfLines;
    private UnitMention _stated;
    private decimal _statedMultiplier;

    public UnitInheritance(LexiconTrie trie)
    {
        _trie = trie;
        _units = new UnitParser(trie);
        _table = new TableUnits(trie, _units);
    }

    public void Reset()
    {
        _next = 0;
        _table.Reset();
        _subject = default;
        _head = default;
        _label = default;
        _row = default;
        _stated = default;
        _isRowOfLines = false;
    }

    /// <summary>Completes <paramref name="figure"/>; the figures of a text come in its order.</summary>
    public void Apply(TokenBuffer buffer, ref FigureCandidate figure, in FigureCandidate previous, bool isSameSentence)
    {
        ReadUpTo(buffer, figure.First);
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
            bool isPart = hasCount && previous.HasMultiplier && Math.Abs(figure.Value) < Math.Abs(previous.Value) && Math.Abs(figure.Value) < LeastOfMoneyAlone;
            bool isMoney = hasCount && previous.Unit.Category == UnitCategory.Money;
            figure.Unit = isMoney || isPart ? previous.Unit with { Source = UnitSource.Inherited } : Math.Abs(figure.Value) >= 1000 ? Money() : default;
            return;
        }
        // Cells parted by blanks only stand side by side.
        bool isCell = IsCell(buffer, figure) || (previous.End == figure.First && previous.End > 0 && buffer[figure.First].Gap < TokenGap.Line);
        bool isInRow = _table.IsInRow(figure);
        ColumnUnit column = _table.UnitOf(buffer, figure);
        if (column.IsPercentage)
        {
            (figure.IsPercentage, figure.Scale) = (true, PercentageScale.Percent);
        }
        else if ((isCell || _isRowOfLines) && _row.End > 0)
        {
            Take(ref figure, _row, _rowMultiplier);
        }
        else if (!column.IsNone)
        {
            Take(ref figure, column.Unit, column.Multiplier);
        }
        else if (isCell && _label.End > 0)
        {
            figure.Unit = _label with { Source = UnitSource.Inherited };
        }
        else if (isCell && _head.End > 0)
        {
            Take(ref figure, _head, _headMultiplier);
        }
        else if (isInRow)
        {
            // The cells beside it are about other things.
            if (_stated.End > 0)
                Take(ref figure, _stated, _statedMultiplier);
        }
        else if (_subject.End > 0 && (!hasCount || _subject.First > previous.First))
        {
            figure.Unit = _subject with { Source = UnitSource.Inherited };
        }
        else if (hasCount)
        {
            figure.Unit = previous.Unit with { Source = UnitSource.Inherited };
        }
        else if (_label.End > 0 && IsAloneOnLine(buffer, figure))
        {
            figure.Unit = _label with { Source = UnitSource.Inherited };
        }
        else if (previous.End > 0 && !previous.IsPercentage && previous.Unit.Source is UnitSource.Lexicon or UnitSource.Inherited && figure.First - previous.End <= CountReach
            && IsRow(buffer, figure, previous))
        {
            figure.Unit = previous.Unit with { Source = UnitSource.Inherited };
        }
        else if (_head.End > 0)
        {
            Take(ref figure, _head, _headMultiplier);
        }
    }

    private static void Take(ref FigureCandidate figure, in UnitMention unit, decimal multiplier)
    {
        figure.Unit = unit with { Source = UnitSource.Inherited };
        (decimal value, decimal second) = (figure.Value, figure.Second);
        if (Magnitude.TryScale(ref value, multiplier) && Magnitude.TryScale(ref second, multiplier))
            (figure.Value, figure.Second) = (value, second);
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

    private static UnitMention Money() => new() { Source = UnitSource.Money, Category = UnitCategory.Money, Code = "VND" };

    private static bool IsTimes(TokenBuffer buffer, in UnitMention unit) => unit.End - unit.First == 1 && buffer[unit.First].Key == TimesWord;

    /// <summary>Notes the subjects and heads before a token.</summary>
    private void ReadUpTo(TokenBuffer buffer, int end)
    {
        for (; _next < end; _next++)
        {
            buffer.CheckPoint();
            ref readonly Token token = ref buffer[_next];
            if (token.Gap >= TokenGap.Line || _next == 0)
                _table.ReadLine(buffer, _next);
            if (token.Gap >= TokenGap.Line || (_next > 0 && buffer[_next - 1].Symbol is '.' or ';' && !token.IsGlued))
                _subject = default;
            if (token.Gap == TokenGap.Paragraph)
                _head = default;
            // The values of a row may be a line each.
            if (token.Gap >= TokenGap.Line && !(_isRowOfLines && token.Gap == TokenGap.Line && token.Kind != TokenKind.Word))
                (_row, _isRowOfLines) = (default, false);
            if (IsSeparator(buffer, _next))
                ReadUnitCell(buffer, _next + 1);
            if ((token.Gap >= TokenGap.Line || _next == 0) && token.Kind == TokenKind.Word)
            {
                int noun = token.Key == NumberWord ? _next + 1 : _next;
                _label = _table.TryReadCounted(buffer, noun, out UnitMention label) ? label : default;
            }
            if ((token.Key == NumberWord || token.Key == AmountWord) && _units.TryParseSimple(buffer, _next + 1, out UnitMention subject) && subject.Code is null
                && _units.IsCountedNoun(buffer, _next + 1))
                _subject = subject;
            else if (token.Symbol == '(' && !_table.IsHead)
                ReadHead(buffer, _next + 1);
            else if (token.Kind == TokenKind.Word && (_trie.RolesFrom(token) & LexiconRoles.Cue) != 0)
                ReadStated(buffer, _next);
        }
    }

    /// <summary>What says the unit of the table that follows, in a line or in brackets: Đơn vị tính: triệu đồng.</summary>
    private void ReadStated(TokenBuffer buffer, int first)
    {
        if (_trie.Match(buffer, first, LexiconRoles.Cue, out int i) is not { } entry || (entry.Cues & Cues.UnitHead) == 0 || i >= buffer.Count || buffer[i].Symbol != ':')
            return;
        i++;
        decimal multiplier = _units.ReadMultiplier(buffer, ref i);
        if (!_units.TryParse(buffer, i, isPart: false, out UnitMention unit) || unit.Source != UnitSource.Lexicon)
            return;
        if (unit.End < buffer.Count && buffer[unit.End].Gap < TokenGap.Line && buffer[unit.End].Symbol != ')')
            return;
        (_head, _headMultiplier) = (unit, multiplier);
        (_stated, _statedMultiplier) = (unit, multiplier);
    }

    /// <summary>A cell that holds nothing but a unit: Giải quyết việc làm; lượt người; 36.000.</summary>
    private void ReadUnitCell(TokenBuffer buffer, int i)
    {
        decimal multiplier = _units.ReadMultiplier(buffer, ref i);
        if (_units.TryParse(buffer, i, isPart: false, out UnitMention unit) && unit.Source == UnitSource.Lexicon && buffer[i].Gap < TokenGap.Line && IsSeparator(buffer, unit.End) && buffer[unit.End].Gap < TokenGap.Line)
            (_row, _rowMultiplier) = (unit, multiplier);
    }

    /// <summary>"(tỷ đồng)", "(ĐVT: nghìn người)" at the end of a line, or of the first cell of a row.</summary>
    private void ReadHead(TokenBuffer buffer, int i)
    {
        for (int colon = i; colon < buffer.Count && colon < i + 5; colon++)
        {
            if (buffer[colon].Symbol == ':')
                i = colon + 1;
        }
        decimal multiplier = _units.ReadMultiplier(buffer, ref i);
        if (!_units.TryParse(buffer, i, isPart: false, out UnitMention unit) || unit.Source != UnitSource.Lexicon || unit.End >= buffer.Count || buffer[unit.End].Symbol != ')')
            return;
        int after = unit.End + 1;
        if (IsSeparator(buffer, after) && buffer[after].Gap < TokenGap.Line)
        {
            (_row, _rowMultiplier) = (unit, multiplier);
            return;
        }
        if (after < buffer.Count && buffer[after].Gap < TokenGap.Line && buffer[after].Symbol is not (':' or '.' or ';'))
            return;
        // A cell a line: Doanh thu (tỷ đồng), and then its values.
        if (after < buffer.Count && buffer[after] is { Gap: TokenGap.Line, Kind: TokenKind.Number })
        {
            (_row, _rowMultiplier, _isRowOfLines) = (unit, multiplier, true);
            return;
        }
        _head = unit;
        _headMultiplier = multiplier;
    }
}
