using System.Text;
using TextFacts.Evaluation.Gold;

namespace TextFacts.Benchmarks;

/// <summary>The texts that the benchmarks read: the project's own corpus.</summary>
internal static class CorpusTexts
{
    private const string ReportId = "admin-01";
    private const int LongReportLength = 6_000;

    // The yardstick takes seconds for a page, so it is given a few pages only.
    private const int ParagraphsLength = 6_000;

    /// <summary>All documents, in the order of their names.</summary>
    public static GoldDocument[] All { get; } = Load();

    /// <summary>One report of ordinary length.</summary>
    public static GoldDocument Report { get; } = All.First(static document => document.Id == ReportId);

    /// <summary>A report of several pages.</summary>
    public static string LongReport { get; } = OfLength(LongReportLength);

    /// <summary>Paragraphs of reports, about as many characters as <see cref="LongReport"/> has.</summary>
    public static string[] Paragraphs { get; } = OfLength(ParagraphsLength).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>A text of exactly so many characters: the documents one after the other, from the first again where they do not suffice.</summary>
    public static string OfLength(int characters)
    {
        StringBuilder builder = new(characters);
        for (int i = 0; builder.Length < characters; i = (i + 1) % All.Length)
        {
            if (builder.Length > 0)
                builder.Append("\n\n");
            builder.Append(All[i].Text);
        }
        return builder.ToString(0, characters);
    }

    private static GoldDocument[] Load() =>
        [.. new GoldReader(static fault => throw new InvalidDataException($"{fault.Path}: {fault.What}")).Read([Path.Combine(AppContext.BaseDirectory, "documents")])];
}
