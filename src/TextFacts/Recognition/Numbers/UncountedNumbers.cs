using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Numbers;

/// <summary>
/// Finds numbers that count nothing by where they stand: those of headings, list marks, parts of laws and ranks, and those within phrases that only say
/// some or many. Stateless.
/// </summary>
internal sealed class UncountedNumbers(LexiconTrie trie)
{
    // The place, the stroke and the number of places.
    private const int RankLength = 3;

    // Tokens: a number and the mark or word behind it; a list of some of them.
    private const int LengthOfStep = 2;
    private const int LongestList = 16;

    // Tokens between the jewel and its fineness.
    private const int JewelReach = 4;

    // Tokens between a bracket that opens and what stands in it.
    private const int BracketReach = 60;

    // Digits.
    private const int LongestProvision = 3;
    private const int DigitsOfHeading = 2;
    private const int DigitsOfYear = 4;

    private static readonly ulong OrdinalWord = SyllableKey.Of("thứ");
    private static readonly ulong BrokenRiceWord = SyllableKey.Of("tấm");
    private static readonly ulong YearWord = SyllableKey.Of("năm");
    private static readonly ulong AndWord = SyllableKey.Of("và");

    /// <summary>Whether a number that counts nothing begins at a token.</summary>
    /// <param name="buffer">The text.</param>
    /// <param name="i">The token.</param>
    /// <param name="end">The token behind it.</param>
    public bool TrySkip(TokenBuffer buffer, int i, out int end)
    {
        if (buffer[i].Kind != TokenKind.Number)
            return IsIndefinite(buffer, i, out end) || IsVague(buffer, i, out end);
        if (IsHeadingNumber(buffer, i, out end))
            return true;
        end = i + 1;
        if (IsListMark(buffer, i) || IsListedProvision(buffer, i) || IsBehindLetter(buffer, i))
            return true;
        end = i + LengthOfStep;
        if (IsGradeOfRice(buffer, i))
            return true;
        end = i + RankLength;
        return IsRank(buffer, i) || IsInstalment(buffer, i) || IsFineness(buffer, i, out end);
    }

    /// <summary>"2.3 Chăn nuôi" at the start of a line numbers a part.</summary>
    private bool IsHeadingNumber(TokenBuffer buffer, int i, out int end)
    {
        end = i + 1;
        if (buffer[i].Kind != TokenKind.Number || buffer[i].Length > DigitsOfHeading || (i > 0 && buffer[i].Gap < TokenGap.Line))
            return false;
        while (end + 1 < buffer.Count && buffer[end] is { Symbol: '.', IsGlued: true } && buffer[end + 1] is { Kind: TokenKind.Number, IsGlued: true, Length: <= DigitsOfHeading })
            end += 2;
        return end > i + 1 && end < buffer.Count && buffer[end] is { Kind: TokenKind.Word, Shape: TokenShape.Title, Gap: TokenGap.Space }
            && trie.EntryOf(buffer[end])?.NumberWord is null;
    }

    /// <summary>Điều 12, 13 và 14: a number that goes on a list of parts of a law.</summary>
    private bool IsListedProvision(TokenBuffer buffer, int i)
    {
        if (i < LengthOfStep || buffer[i].Kind != TokenKind.Number || buffer[i].IsGlued || buffer[i].Length > LongestProvision)
            return false;
        int k = i;
        while (k > i - LongestList && k >= LengthOfStep && (buffer[k - 1].Symbol == ',' || buffer[k - 1].Key == AndWord) && buffer[k - 2] is { Kind: TokenKind.Number, Length: <= LongestProvision })
            k -= LengthOfStep;
        return k < i && k > 0 && trie.HasCue(buffer[k - 1], Cues.Provision);
    }

    /// <summary>xăng A92, trái phiếu B14: a capital makes a name of the number.</summary>
    private static bool IsBehindLetter(TokenBuffer buffer, int i) => i > 0 && buffer[i].IsGlued && buffer[i - 1] is { Kind: TokenKind.Word, Shape: TokenShape.Upper, Length: 1, IsGlued: false };

    /// <summary>xếp thứ 109/189, xếp 6/10: a place among so many counts nothing.</summary>
    private bool IsRank(TokenBuffer buffer, int i) => i > 0 && (buffer[i - 1].Key == OrdinalWord || EndsRankWord(buffer, i)) && i + 2 < buffer.Count
        && buffer[i].Kind == TokenKind.Number && buffer[i + 1] is { Symbol: '/', IsGlued: true } && buffer[i + 2] is { Kind: TokenKind.Number, IsGlued: true };

    /// <summary>cổ tức đợt 2/2023: the number of an instalment and its year.</summary>
    private bool IsInstalment(TokenBuffer buffer, int i) => i > 0 && i + 2 < buffer.Count && trie.HasCue(buffer[i - 1], Cues.Instalment)
        && buffer[i] is { Kind: TokenKind.Number, Length: <= DigitsOfHeading } && buffer[i + 1] is { Symbol: '/', IsGlued: true } && buffer[i + 2] is { Kind: TokenKind.Number, IsGlued: true, Length: DigitsOfYear };

    private bool EndsRankWord(TokenBuffer buffer, int i) => trie.HasCue(buffer[i - 1], Cues.BeforeRank)
        || (i > 1 && trie.Match(buffer, i - 2, LexiconRoles.Cue, out int end) is { } entry && (entry.Cues & Cues.BeforeRank) != 0 && end == i);

    /// <summary>"…; (3) xử lý …", "…; 3) trồng …", "…; 3. Trồng …": the mark of a part within a sentence; "3) Trồng …" at the start of a line.</summary>
    private static bool IsListMark(TokenBuffer buffer, int i)
    {
        if (i + 2 >= buffer.Count || buffer[i] is not { Kind: TokenKind.Number, Length: <= DigitsOfHeading } || buffer[i + 2] is not { Kind: TokenKind.Word, Gap: TokenGap.Space })
            return false;
        if ((i == 0 || buffer[i].Gap >= TokenGap.Line) && buffer[i + 1] is { Symbol: ')' or '/', IsGlued: true })
            return true;
        if (i < 2)
            return false;
        if (buffer[i + 1] is { Symbol: '.' or '/', IsGlued: true })
            return buffer[i].Gap == TokenGap.Space && buffer[i + 2].StartsUpper && (buffer[i - 1].Symbol == ';' || (buffer[i - 1].Symbol == ':' && IsFirstOfList(buffer, i)));
        if (buffer[i + 1].Symbol != ')')
            return false;
        if (buffer[i - 1].Symbol == '(')
            return buffer[i - 2].Symbol is ';' or ':';
        return buffer[i - 1].Symbol is ';' or ':' && buffer[i].Gap == TokenGap.Space && buffer[i + 1].IsGlued && !IsInBrackets(buffer, i);
    }

    /// <summary>"1. Giữ rừng; 2. Trồng rừng": the second mark follows in the same line.</summary>
    private static bool IsFirstOfList(TokenBuffer buffer, int i)
    {
        if (buffer.TextOf(i, i + 1) is not ("1" or "01"))
            return false;
        for (int k = i + LengthOfStep; k + 1 < buffer.Count && k < i + BracketReach && buffer[k].Gap < TokenGap.Line; k++)
        {
            if (buffer[k - 1].Symbol == ';' && buffer[k].Kind == TokenKind.Number)
                return buffer.TextOf(k, k + 1) is "2" or "02" && buffer[k + 1] is { Symbol: '.' or '/', IsGlued: true };
        }
        return false;
    }

    private static bool IsInBrackets(TokenBuffer buffer, int i)
    {
        for (int k = i - 1; k >= 0 && k >= i - BracketReach && buffer[k + 1].Gap < TokenGap.Line; k--)
        {
            if (buffer[k].Symbol is '(' or ')')
                return buffer[k].Symbol == '(';
        }
        return false;
    }

    /// <summary>gạo 5% tấm: the grade, by how much of it is broken.</summary>
    private static bool IsGradeOfRice(TokenBuffer buffer, int i) => i + LengthOfStep < buffer.Count && buffer[i].Length <= DigitsOfHeading
        && buffer[i + 1] is { Symbol: '%', Gap: <= TokenGap.Space } && buffer[i + LengthOfStep].Key == BrokenRiceWord && buffer[i + LengthOfStep].Gap <= TokenGap.Space;

    /// <summary>nhẫn tròn 999.9, vàng 9999: how fine the gold is.</summary>
    private bool IsFineness(TokenBuffer buffer, int i, out int end)
    {
        end = i + 1;
        ReadOnlySpan<char> digits = buffer.TextOf(i, i + 1);
        if (digits is not ("999" or "9999") || (i > 0 && buffer[i].IsGlued))
            return false;
        if (end + 1 < buffer.Count && buffer[end] is { Symbol: '.' or ',', IsGlued: true } && buffer[end + 1] is { IsGlued: true, Length: 1 } && buffer.TextOf(end + 1, end + 2) is "9")
            end += 2;
        for (int k = i - 1; k >= 0 && k >= i - JewelReach && buffer[k].Kind == TokenKind.Word; k--)
        {
            if (trie.BeginsCue(buffer, k, Cues.Jewel))
                return true;
        }
        return false;
    }

    /// <summary>một số, một vài: the number is part of a phrase that says some.</summary>
    private bool IsIndefinite(TokenBuffer buffer, int i, out int end)
    {
        end = i;
        return trie.EntryOf(buffer[i])?.NumberWord is not null && trie.Match(buffer, i, LexiconRoles.Cue, out end) is { } entry && (entry.Cues & Cues.Indefinite) != 0;
    }

    /// <summary>hàng chục năm tuổi: no amount, nor is the year behind it a five.</summary>
    private bool IsVague(TokenBuffer buffer, int i, out int end)
    {
        end = i + 1;
        if (!trie.HasCue(buffer[i], Cues.Vague))
            return false;
        while (end < buffer.Count && buffer[end].Gap <= TokenGap.Space && trie.EntryOf(buffer[end])?.NumberWord is { Kind: NumberWordKind.Tens or NumberWordKind.Ten or NumberWordKind.Hundred or NumberWordKind.Multiplier })
            end++;
        if (end == i + 1)
            return false;
        if (end < buffer.Count && buffer[end].Key == YearWord)
            end++;
        return true;
    }
}
