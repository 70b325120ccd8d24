using TextFacts.Evaluation.Gold;

namespace TextFacts.Benchmarks;

/// <summary>The texts that the benchmarks read: the project's own corpus.</summary>
internal static class CorpusTexts
{
    private const string ReportId = "admin-01";

    /// <summary>All documents, in the order of their names.</summary>
    public static GoldDocument[] All { get; } = Load();

    /// <summary>One report of ordinary length.</summary>
    public static GoldDocument Report { get; } = All.First(static document => document.Id == ReportId);

    private static GoldDocument[] Load() =>
        [.. new GoldReader(static fault => throw new InvalidDataException($"{fault.Path}: {fault.What}")).Read([Path.Combine(AppContext.BaseDirectory, "documents")])];
}
