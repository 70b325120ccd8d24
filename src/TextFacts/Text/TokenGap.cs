namespace TextFacts.Text;

/// <summary>What stands between a token and the one before it.</summary>
internal enum TokenGap : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>White space within a line.</summary>
    Space,

    /// <summary>White space with one line break, or a tabulator that is no token of its own.</summary>
    Line,

    /// <summary>White space with two line breaks or more, or the start of the text.</summary>
    Paragraph,
}
