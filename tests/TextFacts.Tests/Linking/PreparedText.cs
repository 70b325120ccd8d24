using TextFacts.Classification;

namespace TextFacts.Tests.Linking;

/// <summary>A text read as far as the linker needs it.</summary>
internal static class PreparedText
{
    /// <summary>Reads a text and prepares its linking; the caller disposes of the session.</summary>
    public static ExtractionSession Of(string text, DateOnly? reference = null)
    {
        TextFacts.Lexicon.Lexicon lexicon = new(new TextFactsOptions());
        ExtractionSession session = new(lexicon, new ReadingClassifier(MaximumEntropyModel.ReadEmbedded("reading.zip"), lexicon.Trie), null);
        session.Run(text, reference, new TextFactsOptions(), CancellationToken.None);
        session.LinkingText.Prepare(session.Buffer, session.Tables);
        return session;
    }
}
