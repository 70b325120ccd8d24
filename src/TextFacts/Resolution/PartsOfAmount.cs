using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;

namespace TextFacts.Resolution;

/// <summary>
/// Scales the parts of an amount where only the whole says in what they are told: xuất khẩu 33,1 tỷ USD (FDI 23,9; trong nước 9,2). Goes through a sentence
/// once, from its start to its end; not thread-safe.
/// </summary>
internal sealed class PartsOfAmount(LexiconTrie trie)
{
    // Where the whole is in thousands, a small number may stand for itself.
    private const decimal LeastMultiplier = 1_000_000;

    private UnitMention _unit;
    private decimal _whole;
    private decimal _multiplier;

    /// <summary>Turns to another sentence.</summary>
    public void Clear() => _multiplier = 0;

    /// <summary>Takes an amount that may be the whole of those that follow: the last one told in millions or more.</summary>
    public void Observe(TokenBuffer buffer, in FigureCandidate figure)
    {
        if (!figure.HasMultiplier || figure.IsPercentage || figure.Writing != NumeralForm.Digits || figure.Form != FigureForm.Single)
            return;
        _multiplier = MultiplierOf(buffer, figure);
        _unit = figure.Unit;
        _whole = Math.Abs(figure.Value);
    }

    /// <summary>Scales a figure that took its unit over, if it is smaller than the whole is in its own words.</summary>
    public void Scale(ref FigureCandidate figure)
    {
        if (_multiplier < LeastMultiplier || figure.HasMultiplier || figure.Writing != NumeralForm.Digits || figure.Form is not (FigureForm.Single or FigureForm.Range))
            return;
        bool isSameUnit = figure.Unit.Source == UnitSource.Inherited && figure.Unit.Code is { } code && code == _unit.Code && figure.Unit.Category != UnitCategory.Other;
        decimal largest = Math.Max(Math.Abs(figure.Value), Math.Abs(figure.Second));
        if (!isSameUnit || largest >= _whole / _multiplier)
            return;
        // They stay below the whole, which is no larger than amounts may be.
        figure.Value *= _multiplier;
        figure.Second *= _multiplier;
    }

    /// <summary>The product of the words behind the digits: nghìn tỷ.</summary>
    private decimal MultiplierOf(TokenBuffer buffer, in FigureCandidate figure)
    {
        decimal multiplier = 1;
        for (int i = figure.End - 1; i > figure.First && trie.EntryOf(buffer[i])?.NumberWord is { Kind: NumberWordKind.Multiplier } word; i--)
            multiplier *= word.Value;
        return multiplier;
    }
}
