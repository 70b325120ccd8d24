namespace TextFacts;

/// <summary>How a figure bounds the amount that it stands for.</summary>
public enum Bound
{
    /// <summary>The figure as it stands.</summary>
    Exact,

    /// <summary>Around the figure: khoảng, ước, xấp xỉ, chừng.</summary>
    About,

    /// <summary>A little less than the figure: gần.</summary>
    Nearly,

    /// <summary>More than the figure: hơn, trên, vượt.</summary>
    Over,

    /// <summary>Less than the figure: dưới, chưa đến.</summary>
    Under,

    /// <summary>The figure or more: ít nhất, tối thiểu, … trở lên.</summary>
    AtLeast,

    /// <summary>The figure or less: tối đa, không quá, … trở xuống.</summary>
    AtMost,
}
