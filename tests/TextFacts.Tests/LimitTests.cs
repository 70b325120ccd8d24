using TextFacts.Classification;
using TextFacts.Linking;
using TextFacts.Recognition.Dates;
using TextFacts.Recognition.Directives;
using TextFacts.Recognition.Numbers;
using TextFacts.Resolution.Tables;
using TextFacts.Text;
using TextFacts.Text.Segmentation;

namespace TextFacts.Tests;

/// <summary>What is too long or too much is refused with a clear error, and every stage of a reading stops when it is cancelled.</summary>
public class LimitTests
{
    private const string ThreeFacts = "Xã có 12 hộ, 13 người và 14 xe.";

    [Theory]
    [InlineData(0, "", true)]
    [InlineData(0, "a", false)]
    [InlineData(5, "12345", true)]
    [InlineData(5, "123456", false)]
    public void A_text_over_the_longest_is_refused(int maximum, string text, bool isRead)
    {
        FactExtractor extractor = new(new TextFactsOptions { MaximumLength = maximum });
        Action read = () => extractor.Extract(text);
        if (isRead)
        {
            read.Should().NotThrow();
            return;
        }
        LimitExceededException exception = read.Should().Throw<LimitExceededException>().WithMessage($"*{text.Length} UTF-16*{maximum}*TextFactsOptions.MaximumLength*").Which;
        (exception.Limit, exception.Maximum).Should().Be((nameof(TextFactsOptions.MaximumLength), maximum));
    }

    [Theory]
    [InlineData(3, FactKinds.All, true)]
    [InlineData(2, FactKinds.All, false)]
    [InlineData(0, FactKinds.All, false)]
    [InlineData(0, FactKinds.Date, true)]
    public void A_text_with_more_facts_than_allowed_is_refused(int maximum, FactKinds kinds, bool isRead)
    {
        FactExtractor extractor = new(new TextFactsOptions { MaximumFacts = maximum, Kinds = kinds });
        Action read = () => extractor.Extract(ThreeFacts);
        if (isRead)
        {
            read.Should().NotThrow();
            return;
        }
        LimitExceededException exception = read.Should().Throw<LimitExceededException>().WithMessage($"*{maximum} facts*offset*TextFactsOptions.MaximumFacts*").Which;
        (exception.Limit, exception.Maximum).Should().Be((nameof(TextFactsOptions.MaximumFacts), maximum));
        extractor.Extract("Xã yên bình.").Facts.Should().BeEmpty("a refused text leaves nothing behind");
    }

    [Fact]
    public void The_limits_have_the_documented_defaults()
    {
        TextFactsOptions options = new();
        (options.MaximumLength, options.MaximumFacts).Should().Be((33_554_432, 1_000_000));
    }

    [Fact]
    public void A_negative_limit_is_refused()
    {
        FluentActions.Invoking(() => new TextFactsOptions { MaximumLength = -1 }).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new TextFactsOptions { MaximumFacts = -1 }).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void Limits_are_copied()
    {
        TextFactsOptions options = new();
        FactExtractor extractor = new(options);
        (options.MaximumLength, options.MaximumFacts) = (0, 0);
        extractor.Extract(ThreeFacts).Facts.Should().HaveCount(3);
    }

    public static TheoryData<string> Sentences => new("Ngày 8/7/2024, xã có 12 hộ theo Nghị quyết số 5-NQ/TW. ", "5% ", "(", "xã ", "ngày 8/7 ", "Nghị quyết số 5-NQ/TW ", "Luật Đất đai ");

    /// <summary>The reading is cancelled when the classifier is first asked, which is as late as a test can do it without a clock.</summary>
    [Fact]
    public void A_reading_that_is_cancelled_half_way_soon_stops()
    {
        using CancellationTokenSource source = new();
        int decisions = 0;
        FactExtractor extractor = new(new TextFactsOptions(), lexicon => new CancellingDecider(new DefaultOrderDecider(lexicon.Trie), () =>
        {
            decisions++;
            source.Cancel();
        }));
        string text = string.Concat(Enumerable.Repeat("Xã có 12 hộ. ", 100_000));
        FluentActions.Invoking(() => extractor.Extract(text, null, source.Token)).Should().Throw<OperationCanceledException>();
        decisions.Should().BeLessThanOrEqualTo(1024);
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Every_stage_looks_at_the_cancellation(string sentence)
    {
        string text = string.Concat(Enumerable.Repeat(sentence, 3000));
        using CancellationTokenSource cancelled = new();
        cancelled.Cancel();
        TextFacts.Lexicon.Lexicon lexicon = new(new TextFactsOptions());
        using TokenBuffer buffer = new() { Cancellation = cancelled.Token };
        Tokenizer tokenizer = new(lexicon.Vocabulary);
        Stops(() => tokenizer.Tokenize(text, buffer));
        buffer.Count.Should().BeLessThanOrEqualTo(1024);

        buffer.Cancellation = CancellationToken.None;
        tokenizer.Tokenize(text, buffer);
        Stops(() => SentenceSplitter.Split(buffer));
        buffer.Cancellation = CancellationToken.None;
        SentenceSplitter.Split(buffer);
        using Proposals proposals = new();
        Stops(() => new NumberStyle(lexicon.Trie).Observe(buffer));
        Stops(() => new FigureRecognizer(lexicon).Recognize(buffer, new NumberStyle(lexicon.Trie), proposals.Figures));
        Stops(() => new DateRecognizer(lexicon.Trie).Recognize(buffer, proposals.Dates));
        Stops(() => new DirectiveRecognizer(lexicon).Recognize(buffer, proposals.Directives));
        using LinkingText linking = new(lexicon.Trie, WordSegmenter.Default);
        Stops(() => linking.Prepare(buffer, new TableLayout()));

        void Stops(Action stage)
        {
            buffer.Cancellation = cancelled.Token;
            stage.Should().Throw<OperationCanceledException>();
        }
    }

    /// <summary>A word may be as long as its text too: marks without end on one letter.</summary>
    [Theory]
    [InlineData('a')]
    [InlineData('\u0323')]
    public void The_reading_of_one_word_looks_at_the_cancellation(char character)
    {
        using CancellationTokenSource cancelled = new();
        cancelled.Cancel();
        using TokenBuffer buffer = new() { Cancellation = cancelled.Token };
        Tokenizer tokenizer = new(new TextFacts.Lexicon.Lexicon(new TextFactsOptions()).Vocabulary);
        FluentActions.Invoking(() => tokenizer.Tokenize(new string(character, 1_000_000), buffer)).Should().Throw<OperationCanceledException>();
        buffer.Cancellation = CancellationToken.None;
        tokenizer.Tokenize(new string(character, 1_000_000), buffer);
        buffer.Count.Should().Be(1);
    }

    /// <summary>A sentence may be as long as its text: the words of one are not found in one go.</summary>
    [Fact]
    public void The_segmenting_of_one_sentence_looks_at_the_cancellation()
    {
        using CancellationTokenSource cancelled = new();
        cancelled.Cancel();
        string sentence = string.Concat(Enumerable.Repeat("kinh tế ", 3000));
        using SegmentationBuffer buffer = new() { Cancellation = cancelled.Token };
        new Tokenizer(new TextFacts.Lexicon.Lexicon(new TextFactsOptions()).Vocabulary).Tokenize(sentence, buffer.Tokens);
        bool[] joins = new bool[buffer.Tokens.Count];
        void Decide() => WordSegmenter.Default.Decide(sentence, buffer.Tokens.Tokens, buffer, joins);
        FluentActions.Invoking(Decide).Should().Throw<OperationCanceledException>();
        buffer.Cancellation = CancellationToken.None;
        FluentActions.Invoking(Decide).Should().NotThrow("what was stopped can be done again with the same buffers");
        joins.Count(join => join).Should().Be(3000);
    }

    /// <summary>The classifier has read all when the reading is cancelled: what is left is the linking.</summary>
    [Fact]
    public void Linking_that_is_cancelled_stops()
    {
        const int Sentences = 20_000;
        string text = string.Concat(Enumerable.Repeat("Xã có 12 hộ. ", Sentences));
        using CancellationTokenSource source = new();
        int decisions = 0;
        FactExtractor extractor = new(new TextFactsOptions(), lexicon => new CancellingDecider(new DefaultOrderDecider(lexicon.Trie), () =>
        {
            if (++decisions == Sentences)
                source.Cancel();
        }));
        FluentActions.Invoking(() => extractor.Extract(text, null, source.Token)).Should().Throw<OperationCanceledException>();
        decisions.Should().Be(Sentences);
        extractor.Extract("Xã có 12 hộ.").Facts.Should().ContainSingle("a reading that was stopped leaves nothing behind");
    }

    private sealed class CancellingDecider(IReadingDecider decider, Action asked) : IReadingDecider
    {
        public Reading Decide(TokenBuffer buffer, Proposals proposals, in ReadingSite site)
        {
            asked();
            return decider.Decide(buffer, proposals, site);
        }
    }
}
