namespace TextFacts;

/// <summary>What a figure says of its indicator: the indicator's own level, or the size of a change of it.</summary>
public enum Change
{
    /// <summary>The figure is the indicator's value: GDP đạt 430 tỷ USD.</summary>
    Level,

    /// <summary>The figure is the size of a rise: tăng 5,66%.</summary>
    Increase,

    /// <summary>The figure is the size of a fall: giảm 120 vụ.</summary>
    Decrease,

    /// <summary>The figure is a part of a whole: chiếm 52%.</summary>
    Share,

    /// <summary>The figure is an aim, a plan or a quota: phấn đấu tăng 6,5%.</summary>
    Target,
}
