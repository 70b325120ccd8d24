using System.CommandLine;
using TextFacts.Text;

namespace TextFacts.Cli;

internal enum SegmentFormat
{
    Text,
    Jsonl,
}

/// <summary>textfacts segment: prints the words of texts.</summary>
internal static class SegmentCommand
{
    public static Command Create()
    {
        Argument<string[]> paths = PathArgument.Create();
        Option<InputFormat> inputFormat = new("--input-format") { Description = "text: a file is one text (of a folder, *.txt). jsonl: a line is one text, {\"id\",\"text\"} (*.jsonl).", DefaultValueFactory = _ => InputFormat.Text };
        Option<SegmentFormat> format = new("--format") { Description = "text: a sentence a line, words parted by spaces, syllables of a word joined by _. jsonl: a text a line, with the places of sentences and words.", DefaultValueFactory = _ => SegmentFormat.Text };
        Option<bool> oneSentencePerLine = new("--one-sentence-per-line") { Description = "The input is cut into sentences already: every line is one, and gives one line." };
        Command command = new("segment", "Prints the words of Vietnamese texts.") { paths, inputFormat, format, oneSentencePerLine };
        command.SetAction(async (parsed, cancellationToken) =>
            await RunAsync(parsed.GetValue(paths) ?? [], parsed.GetValue(inputFormat), parsed.GetValue(format), parsed.GetValue(oneSentencePerLine), cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(IReadOnlyList<string> paths, InputFormat inputFormat, SegmentFormat format, bool oneSentencePerLine, CancellationToken cancellationToken)
    {
        InputErrors errors = new();
        using IWordWriter writer = format == SegmentFormat.Text ? new WordTextWriter() : new WordJsonWriter();
        try
        {
            InputReader reader = new(inputFormat, errors);
            await foreach (InputDocument document in reader.ReadAsync(reader.Find(paths), cancellationToken))
            {
                if (oneSentencePerLine)
                    WriteLines(writer, document);
                else
                    WriteSentences(writer, document);
                writer.Flush();
            }
        }
        catch (IOException)
        {
            // Whoever reads the output has gone away (a closed pipe); there is nobody left to tell.
            return ExitStatus.BadInput;
        }
        return errors.Any ? ExitStatus.BadInput : ExitStatus.Success;
    }

    private static void WriteSentences(IWordWriter writer, InputDocument input)
    {
        Document document = Document.Create(input.Text);
        List<TextSpan> words = [];
        writer.BeginText(input.Id);
        int word = 0;
        foreach (Sentence sentence in document.Sentences)
        {
            words.Clear();
            int end = sentence.FirstToken + sentence.TokenCount;
            for (; word < document.Words.Count && document.Words[word].FirstToken < end; word++)
                words.Add(document.Words[word].Span);
            writer.WriteSentence(input.Text, words);
        }
        writer.EndText();
    }

    // An empty line stays an empty line, so that input and output can be laid side by side.
    private static void WriteLines(IWordWriter writer, InputDocument input)
    {
        List<TextSpan> words = [];
        foreach (string line in LinesOf(input.Text))
        {
            words.Clear();
            WordSegmenter.Default.SegmentSentence(line, words);
            writer.BeginText(input.Id);
            writer.WriteSentence(line, words);
            writer.EndText();
        }
    }

    private static IEnumerable<string> LinesOf(string text)
    {
        using StringReader reader = new(text);
        while (reader.ReadLine() is { } line)
            yield return line;
    }
}
