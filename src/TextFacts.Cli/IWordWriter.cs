namespace TextFacts.Cli;

/// <summary>Writes the words of texts to standard output, text by text.</summary>
internal interface IWordWriter : IDisposable
{
    void BeginText(string? id);

    /// <summary>Writes a sentence.</summary>
    /// <param name="text">The text that the words' offsets point into.</param>
    /// <param name="words">The words of the sentence, none for an empty line.</param>
    void WriteSentence(string text, IReadOnlyList<TextSpan> words);

    void EndText();

    /// <summary>Hands on what has been written, so that a reader at the other end of a pipe does not wait for it.</summary>
    void Flush();
}
