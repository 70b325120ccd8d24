using System.Text;

namespace TextFacts.Cli;

/// <summary>A sentence a line, words parted by spaces, white space inside a word written as _.</summary>
internal sealed class WordTextWriter : IWordWriter
{
    private readonly StreamWriter _output = new(Console.OpenStandardOutput(), new UTF8Encoding(false), 1 << 16) { NewLine = "\n" };

    public void BeginText(string? id)
    {
    }

    public void WriteSentence(string text, IReadOnlyList<TextSpan> words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (i > 0)
                _output.Write(' ');
            WriteWord(words[i].Slice(text));
        }
        _output.WriteLine();
    }

    private void WriteWord(ReadOnlySpan<char> word)
    {
        bool isSpace = false;
        foreach (char c in word)
        {
            // Characters without width part nothing, and a run of white space is one joint.
            if (char.IsWhiteSpace(c))
            {
                if (!isSpace)
                    _output.Write('_');
                isSpace = true;
                continue;
            }
            isSpace = false;
            _output.Write(c);
        }
    }

    public void EndText()
    {
    }

    public void Flush() => _output.Flush();

    public void Dispose() => _output.Dispose();
}
