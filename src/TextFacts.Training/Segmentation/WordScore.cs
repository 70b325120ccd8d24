using TextFacts.Text;

namespace TextFacts.Training.Segmentation;

/// <summary>Precision and recall of words: a word is right if it begins and ends where the gold says.</summary>
internal readonly record struct WordScore(int Right, int Found, int Gold)
{
    public double Precision => (double)Right / Found;

    public double Recall => (double)Right / Gold;

    public double F1 => 2.0 * Right / (Found + Gold);

    /// <summary>The score over what either was measured on.</summary>
    public WordScore Plus(WordScore other) => new(Right + other.Right, Found + other.Found, Gold + other.Gold);

    public static WordScore Of(WordSegmenter segmenter, IEnumerable<SegmentedSentence> sentences)
    {
        WordScore score = default;
        List<TextSpan> found = [];
        foreach (SegmentedSentence sentence in sentences)
        {
            found.Clear();
            segmenter.SegmentSentence(sentence.Text, found);
            HashSet<TextSpan> gold = [.. WordsOf(sentence)];
            score = new WordScore(score.Right + found.Count(gold.Contains), score.Found + found.Count, score.Gold + gold.Count);
        }
        return score;
    }

    private static IEnumerable<TextSpan> WordsOf(SegmentedSentence sentence)
    {
        int start = 0;
        for (int i = 0; i < sentence.Tokens.Length; i++)
        {
            if (sentence.Joins[i])
                continue;
            yield return new TextSpan(sentence.Tokens[start].Start, sentence.Tokens[i].End);
            start = i + 1;
        }
    }
}
