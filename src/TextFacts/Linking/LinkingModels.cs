using TextFacts.Classification;

namespace TextFacts.Linking;

/// <summary>The trained models of the linker. Immutable and thread-safe.</summary>
/// <param name="Change">Tells the change; its classes are those of <see cref="TextFacts.Change"/>, in their order.</param>
/// <param name="Period">Whether a time is what the figure is about.</param>
/// <param name="Baseline">Whether a time is what the figure is compared with.</param>
/// <param name="Indicator">Whether a phrase names what the figure measures.</param>
/// <param name="Statement">Whether the whole row is right; <see langword="null"/> while the others are being trained.</param>
internal sealed record LinkingModels(MaximumEntropyModel Change, BinaryModel Period, BinaryModel Baseline, BinaryModel Indicator, BinaryModel? Statement)
{
    /// <summary>Reads the models that the assembly embeds.</summary>
    /// <exception cref="InvalidDataException">One is missing or damaged.</exception>
    public static LinkingModels ReadEmbedded() => new(
        MaximumEntropyModel.ReadEmbedded("change.zip"),
        new BinaryModel(MaximumEntropyModel.ReadEmbedded("period.zip")),
        new BinaryModel(MaximumEntropyModel.ReadEmbedded("baseline.zip")),
        new BinaryModel(MaximumEntropyModel.ReadEmbedded("indicator.zip")),
        new BinaryModel(MaximumEntropyModel.ReadEmbedded("statement.zip")));
}
