using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;

namespace TextFacts.Resolution.Tables;

/// <summary>Reads the units that the heads, names and cells of tables name: (tỷ đồng), 1.000 USD, Tr.đồng, trđ. Stateless.</summary>
internal sealed class HeadUnitReader(Lexicon.Lexicon lexicon)
{
    private const decimal LargestPower = 1_000_000_000;
    private const int LongestLetters = 3;

    private readonly LexiconTrie _trie = lexicon.Trie;
    private readonly UnitParser _units = new(lexicon.Trie);

    /// <summary>Reads the unit that starts at a token, behind the words that multiply it; none that no lexicon knows.</summary>
    public bool TryRead(TokenBuffer buffer, int i, out HeadUnit head)
    {
        decimal multiplier = ReadThousands(buffer, ref i);
        multiplier *= _units.ReadMultiplier(buffer, ref i);
        if (TryReadMoneyLetters(buffer, i, multiplier, out head))
            return true;
        multiplier *= ReadLetters(buffer, ref i);
        bool isUnit = _units.TryParse(buffer, i, isPart: false, out UnitMention unit) && unit.Source == UnitSource.Lexicon;
        head = isUnit ? new HeadUnit(unit, multiplier) : default;
        return isUnit;
    }

    /// <summary>Tr.đồng, tr USD, ng.đ: letters that stand for a multiplier before money; 1 if there are none.</summary>
    private decimal ReadLetters(TokenBuffer buffer, ref int i)
    {
        if (i + 1 >= buffer.Count || buffer[i] is not { Kind: TokenKind.Word, Length: > 1 and <= LongestLetters } || lexicon.MultiplierOf(buffer.TextOf(i, i + 1)) is not { } letters)
            return 1;
        int money = buffer[i + 1] is { Symbol: '.', IsGlued: true } ? i + 2 : i + 1;
        if (money >= buffer.Count || buffer[money].Gap > TokenGap.Space || _trie.Match(buffer, money, LexiconRoles.Unit, out _) is not { Unit.Category: UnitCategory.Money })
            return 1;
        i = money;
        return letters.Value;
    }

    /// <summary>Trđ: the multiplier and the money in one word.</summary>
    private bool TryReadMoneyLetters(TokenBuffer buffer, int i, decimal multiplier, out HeadUnit head)
    {
        head = default;
        if (i >= buffer.Count || buffer[i] is not { Kind: TokenKind.Word, Length: > 2 and <= LongestLetters + 1 })
            return false;
        ReadOnlySpan<char> word = buffer.TextOf(i, i + 1);
        if (word[^1] is not ('đ' or 'Đ') || lexicon.MultiplierOf(word[..^1]) is not { } letters)
            return false;
        head = new HeadUnit(new UnitMention { First = i, End = i + 1, Source = UnitSource.Money, Category = UnitCategory.Money, Code = "VND" }, multiplier * letters.Value);
        return true;
    }

    /// <summary>(1.000 USD), (1000 tấn): a power of a thousand in digits; 1 if there is none.</summary>
    private static decimal ReadThousands(TokenBuffer buffer, ref int i)
    {
        if (i >= buffer.Count || buffer[i].Kind != TokenKind.Number)
            return 1;
        if (buffer.TextOf(i, i + 1) is "1000")
        {
            i++;
            return 1000;
        }
        if (buffer.TextOf(i, i + 1) is not "1")
            return 1;
        decimal power = 1;
        int k = i + 1;
        while (power < LargestPower && k + 1 < buffer.Count && buffer[k].Symbol is '.' or ',' && buffer.TextOf(k + 1, k + 2) is "000")
        {
            power *= 1000;
            k += 2;
        }
        if (power > 1)
            i = k;
        return power;
    }
}
