using TextFacts.Classification;
using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;

namespace TextFacts.Resolution;

/// <summary>
/// The amounts and prices that a text has told, whose units later ones take over: Xuất siêu 12,25 tỷ USD. Cùng kỳ năm ngoái chỉ 1,2 tỷ; ở Lâm Đồng 38.900 đồng/kg.
/// Ở Gia Lai 38.800. Goes through a text once, from its start to its end; not thread-safe.
/// </summary>
internal struct ToldAmounts
{
    // How far back, in tokens, an amount may stand.
    private const int Reach = 30;

    // What a price rose or fell by is at least so many times smaller than a price.
    private const decimal MostTimesOfRise = 3;

    // The last amount in thousands or more, and the last of money.
    private FigureCandidate _amount;
    private FigureCandidate _money;

    // The last price of so much.
    private FigureCandidate _price;

    /// <summary>Takes note of a figure whose unit is known; the figures come in their order.</summary>
    public void Observe(TokenBuffer buffer, in FigureCandidate figure)
    {
        if (figure.HasMultiplier && figure.Unit.Source != UnitSource.None)
            _amount = figure;
        if (figure.HasMultiplier && figure.Unit.Category == UnitCategory.Money)
            _money = figure;
        if (UnitKinds.IsPrice(buffer, figure.Unit))
            _price = figure;
        // Sườn non 45.000 đồng: a price that is told as an amount, and what follows is told so too.
        else if (figure.Unit is { Category: UnitCategory.Money, Source: UnitSource.Lexicon } && Magnitude.IsOfSameOrder(figure.Value, _price.Value))
            _price = default;
    }

    /// <summary>The unit that an amount in thousands or more goes on with: that of the whole that it is a part of, or the currency; of no end if there is none.</summary>
    public readonly UnitMention UnitOfAmount(TokenBuffer buffer, in FigureCandidate figure)
    {
        decimal size = Math.Abs(figure.Value);
        // Thương phẩm 219 triệu kWh. Tiêu dùng 128,3 triệu
        bool isPart = size < Math.Abs(_amount.Value) && size < Magnitude.LeastOfMoneyAlone;
        // * Thủy điện 38,15 tỷ kWh⏎* Nhiệt điện 76,35 tỷ: what is told in milliards itself.
        bool isAlike = Math.Abs(_amount.Value) >= Magnitude.LeastOfMoneyAlone && Magnitude.IsOfSameOrder(size, _amount.Value);
        if ((isPart || isAlike) && IsNear(buffer, figure, _amount) && _amount.Unit.Category != UnitCategory.Money)
            return _amount.Unit;
        return IsNear(buffer, figure, _money) && UnitKinds.IsForeignMoney(_money.Unit) && size < Math.Abs(_money.Value) * Magnitude.MostTimesOfPrice ? _money.Unit : default;
    }

    /// <summary>The unit of a bare number that is a price again; of no end if it is none.</summary>
    public readonly UnitMention UnitOfPrice(TokenBuffer buffer, in FigureCandidate figure) =>
        IsNear(buffer, figure, _price) && Magnitude.IsOfSameOrder(figure.Value, _price.Value) ? _price.Unit : default;

    /// <summary>The same where the figure before says by how much a price rose: 49.000 đồng/kg, đắt thêm 5.000 đồng; tôm sú 280.000.</summary>
    public readonly UnitMention UnitOfPriceBehindRise(TokenBuffer buffer, in FigureCandidate figure, in FigureCandidate rise) =>
        rise.Unit is { Category: UnitCategory.Money, Code: { } currency } && !UnitKinds.IsPrice(buffer, rise.Unit) && Math.Abs(figure.Value) > Math.Abs(rise.Value) * MostTimesOfRise
            && _price.Unit.Code is { } code && code.StartsWith(currency, StringComparison.Ordinal) ? UnitOfPrice(buffer, figure) : default;

    private static bool IsNear(TokenBuffer buffer, in FigureCandidate figure, in FigureCandidate amount) =>
        amount.End > 0 && figure.First - amount.End <= Reach && TokenKeys.IsSameParagraph(buffer, amount.End - 1, figure.First);
}
