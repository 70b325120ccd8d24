namespace TextFacts.Text.Segmentation;

/// <summary>The look of a token, as far as it tells words apart.</summary>
internal enum SyllableShape : byte
{
    SentenceStart,
    SentenceEnd,
    Lower,
    Title,
    Upper,
    Mixed,
    SingleCapital,
    /// <summary>Capitals without a vowel, so no name: TNHH.</summary>
    Acronym,
    Number,
    Sign,
}
