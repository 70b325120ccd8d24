using TextFacts.Text;
using TextFacts.Text.Segmentation;

namespace TextFacts.Training.Segmentation;

/// <summary>
/// Makes sentences to learn from out of raw text: a first segmenter finds the words, and where a reader has ruled on a pair of syllables, the ruling goes
/// first. Sentences without a ruled pair teach nothing new and are left out.
/// </summary>
internal static class RuledSentences
{
    /// <summary>The sentences of texts that have a ruled pair.</summary>
    public static List<SegmentedSentence> Make(IEnumerable<string> texts, WordSegmenter first, PairRulings rulings)
    {
        List<SegmentedSentence> sentences = [];
        List<string> words = [];
        using SegmentationBuffer buffer = new();
        foreach (string text in texts)
        {
            Document document = Document.Create(text);
            Token[] tokens = [.. document.Tokens];
            foreach (Sentence sentence in document.Sentences)
            {
                if (SplitBy(text, tokens.AsSpan(sentence.FirstToken, sentence.TokenCount), first, rulings, buffer, words))
                    sentences.Add(SegmentedSentence.FromWords(words));
            }
        }
        return sentences;
    }

    private static bool SplitBy(string text, ReadOnlySpan<Token> tokens, WordSegmenter first, PairRulings rulings, SegmentationBuffer buffer, List<string> words)
    {
        words.Clear();
        Span<bool> joins = new bool[tokens.Length];
        first.Decide(text, tokens, buffer, joins);
        bool isRuled = false;
        int start = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (i + 1 < tokens.Length && GapRules.Decide(tokens, i, isTokenized: false) == GapDecision.Open
                && rulings.Find(SyllableOf(text, tokens[i]), SyllableOf(text, tokens[i + 1])) is { } isJoined)
            {
                isRuled = true;
                joins[i] = isJoined;
            }
            if (joins[i])
                continue;
            words.Add(text[tokens[start].Start..tokens[i].End].ReplaceLineEndings(" "));
            start = i + 1;
        }
        return isRuled;
    }

    private static ReadOnlySpan<char> SyllableOf(string text, in Token token) => text.AsSpan(token.Start, token.Length);
}
