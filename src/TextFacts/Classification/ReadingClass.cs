namespace TextFacts.Classification;

/// <summary>What a number or a type word turns out to be. The order is that of the model's classes; new ones go to the end.</summary>
internal enum ReadingClass : byte
{
    Quantity,

    /// <summary>A part of a whole: 1/3 dân số.</summary>
    Fraction,

    /// <summary>x out of y: 18/63 tỉnh.</summary>
    OutOf,
    Percentage,
    Date,
    Directive,

    /// <summary>A number that names a thing: quốc lộ 1A, số nhà, Covid-19.</summary>
    Identifier,

    /// <summary>thứ ba, lần thứ 5.</summary>
    Ordinal,

    /// <summary>An article, clause or chapter: Điều 5.</summary>
    Provision,

    /// <summary>The number of a part of the text.</summary>
    Heading,

    /// <summary>The score of a match, a rank.</summary>
    Score,

    /// <summary>A word that is no number here: một as an article, năm as a year, ba as a father.</summary>
    Word,

    /// <summary>A plan, decision or programme in general.</summary>
    Generic,
}
