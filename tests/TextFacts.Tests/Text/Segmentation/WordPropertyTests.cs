using System.Text;
using CsCheck;
using TextFacts.Text;

namespace TextFacts.Tests.Text.Segmentation;

/// <summary>What holds for the words of every text there is.</summary>
public class WordPropertyTests
{
    private static readonly string[] Pieces =
    [
        "kinh", "tế", "xã", "hội", "phát", "triển", "Nguyễn", "Văn", "Hà", "Nội", "UBND", "TP", "A", "m", "kg", "h", "tr", "đồng", "công", "ty", "hòa", "hoà", "nghiêng",
        "12", "5", "2024", "000", "%", "°", "²", "$", "±", "&", "/", "-", "–", ".", "...", ",", ";", ":", "+", "'", "’", "(", ")", "“", "”", "\n", "\n\n", "\u00A0", "\uFEFF",
        "\u0301", "\u00AD", "\uD800", "\uDC00", "😀", "\0", "\u202E", "ﬁ", "中", "Я",
    ];

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.Char[char.MinValue, char.MaxValue].Array[0, 200].Select(chars => new string(chars)),
        Gen.String[0, 200],
        Gen.Select(Gen.OneOfConst(Pieces), Gen.OneOfConst(" ", "", " ", "\u00A0", "\n")).Select((piece, gap) => piece + gap).Array[0, 60].Select(string.Concat));

    private static readonly Gen<string> Prose =
        Gen.Select(Gen.OneOfConst(Pieces[..36]), Gen.OneOfConst(" ", " ", " ", "")).Select((piece, gap) => piece + gap).Array[0, 60].Select(string.Concat);

    [Fact]
    public void Words_are_in_order_and_cover_all_tokens() => AnyText.Sample(text =>
    {
        List<TextSpan> sentence = [];
        WordSegmenter.Default.SegmentSentence(text, sentence);
        return Covers(text, WordSegmenterTests.Spans(text)) && Covers(text, sentence);
    }, iter: 3000);

    private static bool Covers(string text, List<TextSpan> words)
    {
        int word = 0;
        int end = 0;
        foreach (TextSpan span in words)
        {
            if (span.Start < end || span.Length <= 0 || span.End > text.Length)
                return false;
            end = span.End;
        }
        foreach (Token token in Document.Create(text).Tokens)
        {
            while (word < words.Count && words[word].End <= token.Start)
                word++;
            if (word == words.Count || token.Start < words[word].Start || token.End > words[word].End)
                return false;
        }
        return true;
    }

    [Fact]
    public void The_same_text_has_the_same_words_from_many_threads()
    {
        string[] texts = [.. Enumerable.Range(0, 200).Select(number => string.Join(' ', Enumerable.Range(0, 40).Select(i => Pieces[(number * 7 + i * 13) % Pieces.Length])))];
        List<TextSpan>[] expected = [.. texts.Select(WordSegmenterTests.Spans)];
        Parallel.For(0, texts.Length * 4, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
            WordSegmenterTests.Spans(texts[i % texts.Length]).Should().Equal(expected[i % texts.Length]));
    }

    [Fact]
    public void NFD_has_the_words_of_NFC() => Prose.Sample(text =>
    {
        string composed = text.Normalize(NormalizationForm.FormC);
        string decomposed = text.Normalize(NormalizationForm.FormD);
        return WordSegmenterTests.Spans(composed).Select(span => span.Slice(composed))
            .SequenceEqual(WordSegmenterTests.Spans(decomposed).Select(span => span.Slice(decomposed).Normalize(NormalizationForm.FormC)));
    }, iter: 1000);

    [Fact]
    public void A_sentence_has_the_same_words_wherever_it_stands() => Prose.Sample(text =>
    {
        List<TextSpan> alone = WordSegmenterTests.Spans(text);
        List<TextSpan> within = WordSegmenterTests.Spans(text + "\n\nKinh tế phát triển.");
        return within.Take(alone.Count).SequenceEqual(alone);
    }, iter: 1000);

    [Theory]
    [InlineData("a")]
    [InlineData("a ")]
    [InlineData("kinh tế ")]
    [InlineData("công ty công ")]
    [InlineData("1.")]
    [InlineData("(")]
    [InlineData("\u0301")]
    [InlineData("\uD800")]
    [InlineData("Nguyễn ")]
    [InlineData(". ")]
    [InlineData("\n")]
    public void A_long_text_is_read(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 300_000 / piece.Length));
        Covers(text, WordSegmenterTests.Spans(text)).Should().BeTrue();
    }

    [Fact]
    public void Nothing_is_allocated_but_the_words()
    {
        string text = string.Concat(Enumerable.Repeat("Tổng sản phẩm trên địa bàn tỉnh Hà Giang tăng 7,5% so với cùng kỳ năm 2023. ", 50));
        List<TextSpan> words = new(4096);
        WordSegmenter.Default.Segment(text, words);
        words.Clear();
        long before = GC.GetAllocatedBytesForCurrentThread();
        WordSegmenter.Default.Segment(text, words);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }
}
