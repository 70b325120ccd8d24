using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Numbers;

/// <summary>
/// Proposes quantities and percentages: every number with its bounds, its range or total, and its unit. Whether a number really counts
/// something is not decided here.
/// </summary>
internal sealed partial class FigureRecognizer(Lexicon.Lexicon lexicon)
{
    private static readonly ulong OrWord = SyllableKey.Of("hoặc");
    private static readonly ulong OrElseWord = SyllableKey.Of("hay");
    private static readonly ulong HalfWord = SyllableKey.Of("rưỡi");
    private static readonly ulong DoubleWord = SyllableKey.Of("đôi");
    private static readonly ulong HalfOfWord = SyllableKey.Of("nửa");
    private static readonly ulong NightWord = SyllableKey.Of("đêm");
    private static readonly ulong TimesWord = SyllableKey.Of("gấp");
    private static readonly ulong YearWord = SyllableKey.Of("năm");
    private static readonly ulong BelowZeroWord = SyllableKey.Of("âm");

    // Tokens: seven groups of digits and the points between them.
    private const int LongestNumber = 14;

    private static readonly ulong MinusWord = SyllableKey.Of("trừ");
    private static readonly ulong DegreeWord = SyllableKey.Of("độ");
    private static readonly ulong RiseWord = SyllableKey.Of("lên");
    private static readonly ulong FallWord = SyllableKey.Of("xuống");
    private static readonly ulong LevelWord = SyllableKey.Of("cấp");

    private readonly LexiconTrie _trie = lexicon.Trie;
    private readonly NumeralParser _numerals = new(lexicon);
    private readonly UnitParser _units = new(lexicon.Trie);
    private readonly UncountedNumbers _uncounted = new(lexicon.Trie);

    /// <summary>Replaces the content of <paramref name="candidates"/> by the figures of a text, in its order.</summary>
    public void Recognize(TokenBuffer buffer, NumberStyle style, PooledList<FigureCandidate> candidates)
    {
        candidates.Clear();
        int i = 0;
        while (i < buffer.Count)
        {
            buffer.CheckPoint();
            if (!MayBegin(buffer, i))
            {
                i++;
                continue;
            }
            if (_uncounted.TrySkip(buffer, i, out int end))
            {
                i = end;
                continue;
            }
            if (TryRead(buffer, i, style, out FigureCandidate candidate, out FigureCandidate second))
            {
                candidates.Add(candidate);
                if (second.End > 0)
                    candidates.Add(second);
                i = Math.Max(candidate.End, second.End);
                // bác sĩ/10.000 dân, 850 m2/6 hộ: the number in the unit counts nothing.
                if ((candidate.Unit.First == candidate.End || candidate.Unit.RateEnd > 0) && second.End == 0)
                    i = SkipUnitWithNumber(buffer, i, candidate.FullEnd);
                FigureCandidate last = second.End > 0 ? second : candidate;
                if (_units.SkipOneOfRate(buffer, last.FullEnd, last.Unit) is var behind && behind > last.FullEnd)
                    i = behind;
            }
            else
            {
                i++;
            }
        }
        ShareUnits(buffer, candidates);
        ShareUnitsOfNames(buffer, candidates);
    }

    /// <summary>Whether a number, or a phrase that only says some or many, may begin at a token: most words are told apart by one look.</summary>
    private bool MayBegin(TokenBuffer buffer, int i)
    {
        ref readonly Token token = ref buffer[i];
        if (token.Kind != TokenKind.Word)
            return token.Kind == TokenKind.Number || VulgarFraction.ValueOf(token.Symbol) > 0;
        LexiconRoles roles = _trie.RolesFrom(token);
        return (roles & LexiconRoles.NumberWord) != 0 || token.Key == HalfOfWord || token.Key == BelowZeroWord || token.Key == MinusWord
            || (i > 0 && buffer[i - 1].Key == TimesWord) || ((roles & LexiconRoles.Cue) != 0 && _trie.HasCue(token, Cues.Vague));
    }

    private static int SkipUnitWithNumber(TokenBuffer buffer, int i, int end)
    {
        for (int k = i; k < end; k++)
        {
            if (buffer[k].Kind == TokenKind.Number)
                return end;
        }
        return i;
    }

    private bool TryReadNumeral(TokenBuffer buffer, int i, NumberStyle style, out Numeral numeral)
    {
        numeral = default;
        if (i >= buffer.Count)
            return false;
        ref readonly Token token = ref buffer[i];
        if (VulgarFraction.ValueOf(token.Symbol) is var part and > 0)
        {
            numeral = new Numeral(i, i + 1, part, part, 1, NumeralForm.FractionWords, false);
            return true;
        }
        if (token.Kind != TokenKind.Number && token.Kind != TokenKind.Word)
            return false;
        if (NumberWordReader.TryReadHalf(buffer, _trie, i, out numeral))
            return true;
        if (token.Kind == TokenKind.Word && i > 0 && buffer[i - 1].Key == TimesWord)
        {
            if (token.Key == DoubleWord)
            {
                numeral = new Numeral(i, i + 1, 2, 2, 1, NumeralForm.Words, false);
                return true;
            }
            if (token.Key == HalfWord)
            {
                numeral = new Numeral(i, i + 1, 1.5m, 1.5m, 1, NumeralForm.Words, false);
                return true;
            }
        }
        if ((token.Key == BelowZeroWord || token.Key == MinusWord) && !EndsWord(buffer, i) && i + 1 < buffer.Count && buffer[i + 1].Kind == TokenKind.Number && _numerals.TryParse(buffer, i + 1, style, out numeral)
            && (token.Key == BelowZeroWord || (numeral.End < buffer.Count && buffer[numeral.End].Key == DegreeWord)))
        {
            // âm 2,4 độ C, trừ 5 độ; but "trừ 5 điểm" takes them off.
            numeral = numeral with { First = i, Value = -numeral.Value, Base = -numeral.Base };
            return true;
        }
        return _numerals.TryParse(buffer, i, style, out numeral);
    }

    /// <summary>siêu âm, thu âm: the second half of another word is no sign.</summary>
    private bool EndsWord(TokenBuffer buffer, int i) => i > 0 && buffer[i].Gap <= TokenGap.Space
        && _trie.Match(buffer, i - 1, LexiconRoles.Phrase | LexiconRoles.CountedNoun, out int end) is not null && end == i + 1;

    private bool TryRead(TokenBuffer buffer, int i, NumberStyle style, out FigureCandidate candidate, out FigureCandidate second)
    {
        candidate = default;
        second = default;
        // In the middle of a chain of digits (a telephone number, a numbered part): its start was no number.
        if (i > 1 && buffer[i].Kind == TokenKind.Number && buffer[i].IsGlued && buffer[i - 1].Symbol is '.' or ',' && buffer[i - 1].IsGlued && buffer[i - 2].Kind == TokenKind.Number)
            return false;
        if (TryReadNeighbours(buffer, i, ref candidate))
        {
            ReadBoundBefore(buffer, ref candidate);
            return true;
        }
        if (!TryReadNumeral(buffer, i, style, out Numeral numeral))
            return false;
        candidate = new FigureCandidate
        {
            First = i,
            End = numeral.End,
            Value = numeral.Value,
            Writing = numeral.Form,
            HasMultiplier = numeral.HasMultiplier,
            HasSeparator = numeral.HasSeparator,
        };
        bool isNegative = IsMinus(buffer, i);
        if (isNegative)
        {
            candidate.First = i - 1;
            candidate.Value = -candidate.Value;
        }
        bool hasUnit = ReadPercentSign(buffer, ref candidate);
        if (!hasUnit && numeral.Form is NumeralForm.Digits or NumeralForm.Words
            && (TryReadStroke(buffer, style, numeral, ref candidate) || TryReadAmong(buffer, style, numeral, ref candidate)))
        {
            candidate.FullFirst = candidate.First;
            if (!candidate.IsPercentage && candidate.Form != FigureForm.Single)
                FinishUnit(buffer, ref candidate);
            SplitPrices(buffer, ref candidate, ref second, numeral);
            ReadBoundBefore(buffer, ref candidate);
            return true;
        }
        if (TryReadRange(buffer, style, numeral, hasUnit, ref candidate, ref second))
        {
            if (second.End > 0)
            {
                second.FullFirst = second.First;
                ReadBoundBefore(buffer, ref candidate);
                return true;
            }
        }
        else if (!hasUnit)
        {
            FinishUnit(buffer, ref candidate);
        }
        else
        {
            candidate.FullEnd = candidate.End;
        }
        if (candidate is { IsPercentage: true, Form: FigureForm.Single } && isNegative)
        {
            // (-0,06%): the sign tells the change and stays outside.
            candidate.First = i;
            candidate.Value = -candidate.Value;
        }
        ReadHalfAfterUnit(buffer, ref candidate);
        ReadBoundBefore(buffer, ref candidate);
        ReadBoundAfter(buffer, ref candidate);
        return true;
    }

    /// <summary>A minus that belongs to the number: glued to it, after a space or bracket, and no dash between two numbers.</summary>
    private static bool IsMinus(TokenBuffer buffer, int i)
    {
        if (i == 0 || buffer[i].Kind != TokenKind.Number || !buffer[i].IsGlued || buffer[i - 1].Symbol != '-')
            return false;
        if (i == 1 || buffer[i - 1].BeginsCell)
            return true;
        if (buffer[i - 1].IsGlued && buffer[i - 2].Symbol is ';' or '|')
            return true;
        // In brackets it is a mark of change, as in giảm 4,04 điểm (-0,8%).
        ref readonly Token before = ref buffer[i - 2];
        bool isCell = buffer[i - 1].Start - before.End > 1;
        return buffer[i - 1].Gap >= TokenGap.Space && before.Symbol != '(' && (before.Kind != TokenKind.Number || isCell || EndsNegative(buffer, i - 2));
    }

    /// <summary>In a row of cells (-3.197 -1.732) the sign behind a negative number is that of the next.</summary>
    private static bool EndsNegative(TokenBuffer buffer, int last)
    {
        int first = last;
        while (first > last - LongestNumber && first > 1 && buffer[first].IsGlued && buffer[first - 1].Symbol is '.' or ',' && buffer[first - 1].IsGlued)
            first -= 2;
        return first > 0 && buffer[first].IsGlued && buffer[first - 1].Symbol == '-' && buffer[first - 1].Gap >= TokenGap.Space;
    }

    private bool ReadPercentSign(TokenBuffer buffer, ref FigureCandidate candidate)
    {
        int i = candidate.End;
        if (i >= buffer.Count || buffer[i].Gap == TokenGap.Paragraph)
            return false;
        if (buffer[i].Symbol == '%')
        {
            candidate.IsPercentage = true;
            candidate.Scale = PercentageScale.Percent;
            candidate.End = i + 1;
            // %o and %0 are typed for ‰.
            if (i + 1 < buffer.Count && buffer[i + 1].IsGlued && buffer[i + 1].Length == 1 && buffer.TextOf(i + 1, i + 2)[0] is 'o' or '0' or 'O')
            {
                candidate.Scale = PercentageScale.PerMille;
                candidate.End = i + 2;
            }
        }
        else if (buffer[i].Symbol == '‰')
        {
            candidate.IsPercentage = true;
            candidate.Scale = PercentageScale.PerMille;
            candidate.End = i + 1;
        }
        else if (_trie.Match(buffer, i, LexiconRoles.PercentSign, out int end) is { } entry)
        {
            candidate.IsPercentage = true;
            candidate.Scale = entry.PercentSign;
            candidate.End = end;
            if (end < buffer.Count && entry.Length == 1 && buffer[end].Symbol == '%')
                candidate.End = end + 1;
        }
        else
        {
            return ReadPointSign(buffer, ref candidate);
        }
        candidate.FullEnd = candidate.End;
        return true;
    }

    /// <summary>"điểm %": the sign is no word, so the lexicon's phrase cannot hold it.</summary>
    private bool ReadPointSign(TokenBuffer buffer, ref FigureCandidate candidate)
    {
        int i = candidate.End;
        if (i + 1 >= buffer.Count || buffer[i + 1].Symbol != '%' || _trie.EntryOf(buffer[i])?.Unit is not { Category: UnitCategory.Other })
            return false;
        candidate.IsPercentage = true;
        candidate.Scale = PercentageScale.PercentagePoint;
        candidate.End = candidate.FullEnd = i + 2;
        return true;
    }

    private static bool EndsSentence(TokenBuffer buffer, int i) => buffer[i].Gap == TokenGap.Paragraph || (buffer[i].Symbol == '.' && (i + 1 >= buffer.Count || !buffer[i + 1].IsGlued));
}
