namespace TextFacts.Resolution;

/// <summary>The part that a date plays in its sentence.</summary>
internal enum DateRole : byte
{
    /// <summary>The sentence speaks of it.</summary>
    Told,

    /// <summary>The sentence compares with it: so với năm 2023, cùng kỳ.</summary>
    Compared,

    /// <summary>A point to reach: đến năm 2030.</summary>
    Limit,

    /// <summary>It describes something: sinh năm 1987, giá so sánh 2010.</summary>
    Descriptive,

    /// <summary>It stands in the name of a directive.</summary>
    InDirective,
}
