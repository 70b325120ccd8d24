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
    public static LinkingModels ReadEmbedded()
    {
        Task<BinaryModel> indicator = Task.Run(static () => ReadBinary("indicator.zip"));
        Task<BinaryModel> period = Task.Run(static () => ReadBinary("period.zip"));
        Task<BinaryModel> baseline = Task.Run(static () => ReadBinary("baseline.zip"));
        MaximumEntropyModel change = MaximumEntropyModel.ReadEmbedded("change.zip");
        BinaryModel statement = ReadBinary("statement.zip");
        return new LinkingModels(change, period.GetAwaiter().GetResult(), baseline.GetAwaiter().GetResult(), indicator.GetAwaiter().GetResult(), statement);
    }

    private static BinaryModel ReadBinary(string name) => new(MaximumEntropyModel.ReadEmbedded(name));
}
