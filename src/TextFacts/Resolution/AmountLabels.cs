using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;

namespace TextFacts.Resolution;

/// <summary>What the labels around an amount say of its unit in lists of labels and amounts: Giá vốn: 41.220.334.100 Lợi nhuận gộp: 11.119.777.900. Stateless.</summary>
internal sealed class AmountLabels(LexiconTrie trie)
{
    // Tokens between the name of a ratio and its value: P/E năm nay là 9,8.
    private const int RatioReach = 6;

    /// <summary>
    /// Takes away the unit that is the first word of the next label: a noun with a capital in the middle of a line, where the unit of the amounts is stated or
    /// the amount is too large to be counted.
    /// </summary>
    /// <param name="buffer">The text.</param>
    /// <param name="isUnitStated">Whether a unit was stated for the list: ĐVT: đồng.</param>
    /// <param name="previous">The figure before.</param>
    /// <param name="figure">The figure.</param>
    /// <returns>Whether the figure has the stated unit instead.</returns>
    public bool DropNextLabel(TokenBuffer buffer, bool isUnitStated, in FigureCandidate previous, ref FigureCandidate figure)
    {
        if (figure.IsPercentage || figure.HasMultiplier || figure.Form != FigureForm.Single || figure.Unit.First != figure.End || figure.End >= buffer.Count || !IsNextLabel(buffer, figure.Unit))
            return false;
        bool isMoney = figure.Value >= Magnitude.LeastOfMoneyAlone || (figure.HasSeparator && previous.Unit.Source == UnitSource.Money && IsNextLabel(buffer, new UnitMention { First = previous.End, Source = UnitSource.OpenClass }));
        if (!isUnitStated && !isMoney)
            return false;
        figure.Unit = isUnitStated ? default : new UnitMention { Source = UnitSource.Money, Category = UnitCategory.Money, Code = "VND" };
        figure.FullEnd = figure.End;
        return isUnitStated;
    }

    private bool IsNextLabel(TokenBuffer buffer, in UnitMention unit)
    {
        if (unit.First >= buffer.Count || buffer[unit.First] is not { Shape: TokenShape.Title, Gap: TokenGap.Space })
            return false;
        return unit.Source == UnitSource.OpenClass || (unit.Source == UnitSource.Lexicon && unit.Code is null && trie.Match(buffer, unit.First, LexiconRoles.CountedNoun, out _) is not null);
    }

    /// <summary>Whether a figure is in the points of an index: VN-Index thêm 9,5 điểm, HNX-Index 233.</summary>
    public bool AreOfIndex(TokenBuffer buffer, in FigureCandidate figure) => figure.Unit.End > 0 && trie.HasCue(buffer[figure.Unit.First], Cues.IndexPoint);

    /// <summary>Whether a figure is the value of a price ratio or an index.</summary>
    public bool NamesRatio(TokenBuffer buffer, in FigureCandidate figure)
    {
        for (int i = figure.FullFirst - 1; i >= 0 && i >= figure.FullFirst - RatioReach; i--)
        {
            if (buffer[i].Kind == TokenKind.Number || buffer[i + 1].Gap >= TokenGap.Line || buffer[i].Symbol is ',' or ';' or '.' or '(')
                return false;
            if (trie.BeginsCue(buffer, i, Cues.Ratio) || IsStrokeOfRatio(buffer, i))
                return true;
        }
        return false;
    }

    /// <summary>P/E, EV/EBITDA: capitals on both sides of a stroke.</summary>
    private static bool IsStrokeOfRatio(TokenBuffer buffer, int i) =>
        i > 0 && i + 1 < buffer.Count && buffer[i] is { Symbol: '/', IsGlued: true } && buffer[i - 1].Shape == TokenShape.Upper && buffer[i + 1] is { Shape: TokenShape.Upper, IsGlued: true };
}
