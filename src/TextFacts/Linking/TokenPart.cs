namespace TextFacts.Linking;

/// <summary>The part that a token plays in its sentence, for the linker.</summary>
internal enum TokenPart : byte
{
    /// <summary>A word that may be part of a phrase naming what is measured.</summary>
    Word,

    /// <summary>A word at which such a phrase may begin or end.</summary>
    Function,

    /// <summary>A mark that no such phrase goes over.</summary>
    Mark,
    Figure,
    Time,
}
