using System.Runtime.CompilerServices;

namespace TextFacts.Tests;

/// <summary>Streams of documents: the order is that of the stream, memory is bounded, one bad document does not lose the others.</summary>
public class BatchTests
{
    private static readonly FactExtractor Extractor = FactExtractor.CreateDefault();

    public static TheoryData<bool, int> Ways => new() { { false, 1 }, { false, 2 }, { false, 7 }, { true, 1 }, { true, 2 }, { true, 7 } };

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task The_results_are_those_of_one_document_after_the_other(bool isAsync, int parallelism)
    {
        SourceDocument[] sources = [.. Corpus.Ids.Take(40).Select(Corpus.Load).Select(document => new SourceDocument(document.Text, document.ReferenceDate))];
        List<ExtractionResult<SourceDocument>> results = await ReadAsync(Extractor, sources, isAsync, parallelism);
        results.Select(result => result.Index).Should().Equal(Enumerable.Range(0, sources.Length).Select(index => (long)index));
        for (int i = 0; i < sources.Length; i++)
        {
            results[i].Source.Should().BeSameAs(sources[i]);
            results[i].Document!.Facts.Should().Equal(Extractor.Extract(sources[i].Text, sources[i].ReferenceDate).Facts);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_order_is_kept_when_the_first_document_is_the_last_to_be_done(bool isAsync)
    {
        using ManualResetEventSlim done = new();
        StubExtractor extractor = new(text =>
        {
            if (text == "0")
                done.Wait();
            else if (text == "3")
                done.Set();
        });
        List<ExtractionResult<SourceDocument>> results = await ReadAsync(extractor, Texts("0", "1", "2", "3"), isAsync, 2);
        results.Select(result => result.Source.Text).Should().Equal("0", "1", "2", "3");
    }

    [Theory]
    [InlineData(false, 2)]
    [InlineData(true, 2)]
    [InlineData(true, 3)]
    public async Task So_many_documents_are_read_at_once_and_no_more(bool isAsync, int parallelism)
    {
        // Every reader waits until all are there: with fewer at once this would never end.
        using Barrier barrier = new(parallelism);
        int inside = 0;
        int most = 0;
        StubExtractor extractor = new(_ =>
        {
            int now = Interlocked.Increment(ref inside);
            InterlockedMax(ref most, now);
            barrier.SignalAndWait();
            Interlocked.Decrement(ref inside);
        });
        await ReadAsync(extractor, [.. Enumerable.Repeat(new SourceDocument("x"), parallelism * 10)], isAsync, parallelism);
        most.Should().Be(parallelism);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(false, 3)]
    [InlineData(true, 1)]
    [InlineData(true, 3)]
    public async Task An_endless_stream_is_read_with_few_documents_in_hand(bool isAsync, int parallelism)
    {
        Stream stream = new(long.MaxValue);
        int handedOver = 0;
        await foreach (ExtractionResult<SourceDocument> _ in EnumerateAsync(Extractor, stream, isAsync, new BatchOptions { MaximumParallelism = parallelism }, CancellationToken.None))
        {
            (stream.Taken - handedOver).Should().BeInRange(1, 4 * parallelism);
            if (++handedOver == 200)
                break;
        }
        stream.IsDisposed.Should().BeTrue();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task One_bad_document_does_not_lose_the_others(bool isAsync)
    {
        FactExtractor extractor = new(new TextFactsOptions { MaximumLength = 20 });
        List<ExtractionResult<SourceDocument>> results = await ReadAsync(extractor, Texts("Xã có 12 hộ.", new string('a', 21), null!, "Xã có 13 hộ."), isAsync, 2);
        results.Select(result => result.IsRead).Should().Equal(true, false, false, true);
        results.Select(result => result.Document?.Facts.Count).Should().Equal(1, null, null, 1);
        results[0].Error.Should().BeNull();
        results[1].Error.Should().BeOfType<LimitExceededException>();
        results[2].Error.Should().BeOfType<ArgumentNullException>();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Progress_is_told_once_for_each_document_before_its_result(bool isAsync)
    {
        List<BatchProgress> told = [];
        BatchOptions options = new() { MaximumParallelism = 2, Progress = new Listener(told) };
        FactExtractor extractor = new(new TextFactsOptions { MaximumLength = 20 });
        int handedOver = 0;
        await foreach (ExtractionResult<SourceDocument> _ in EnumerateAsync(extractor, Texts("Xã có 12 hộ.", new string('a', 21), "5%"), isAsync, options, CancellationToken.None))
            told.Should().HaveCount(++handedOver);
        told.Should().Equal(new BatchProgress(1, 0, 12, 1), new BatchProgress(2, 1, 12, 1), new BatchProgress(3, 1, 14, 2));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_stream_that_breaks_gives_what_came_before_and_then_its_exception(bool isAsync)
    {
        static IEnumerable<SourceDocument> Broken()
        {
            yield return new SourceDocument("a");
            yield return new SourceDocument("b");
            throw new InvalidDataException("broken");
        }
        List<string> read = [];
        Func<Task> enumerate = async () =>
        {
            await foreach (ExtractionResult<SourceDocument> result in EnumerateAsync(Extractor, Broken(), isAsync, new BatchOptions { MaximumParallelism = 2 }, CancellationToken.None))
                read.Add(result.Source.Text);
        };
        await enumerate.Should().ThrowAsync<InvalidDataException>().WithMessage("broken");
        read.Should().Equal("a", "b");
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(false, 3)]
    [InlineData(true, 1)]
    [InlineData(true, 3)]
    public async Task A_cancelled_enumeration_throws_and_leaves_nothing_running(bool isAsync, int parallelism)
    {
        using CancellationTokenSource source = new();
        int inside = 0;
        StubExtractor extractor = new((text, token) =>
        {
            Interlocked.Increment(ref inside);
            try
            {
                if (text == "5")
                    source.Cancel();
                else if (text.Length > 1)
                    token.WaitHandle.WaitOne();
                token.ThrowIfCancellationRequested();
            }
            finally
            {
                Interlocked.Decrement(ref inside);
            }
        });
        Stream stream = new(long.MaxValue);
        Func<Task> enumerate = async () =>
        {
            await foreach (ExtractionResult<SourceDocument> _ in EnumerateAsync(extractor, stream, isAsync, new BatchOptions { MaximumParallelism = parallelism }, source.Token))
            {
            }
        };
        await enumerate.Should().ThrowAsync<OperationCanceledException>();
        inside.Should().Be(0);
        stream.IsDisposed.Should().BeTrue();
        stream.Taken.Should().BeLessThanOrEqualTo(6 + 4 * parallelism);
    }

    [Fact]
    public async Task A_result_that_is_done_does_not_wait_for_the_next_document()
    {
        TaskCompletionSource more = new();
        async IAsyncEnumerable<SourceDocument> Slow()
        {
            yield return new SourceDocument("a");
            await more.Task;
            yield return new SourceDocument("b");
        }
        await using IAsyncEnumerator<ExtractionResult<SourceDocument>> results = Extractor.ExtractManyAsync(Slow()).GetAsyncEnumerator();
        (await results.MoveNextAsync()).Should().BeTrue();
        results.Current.Source.Text.Should().Be("a");
        more.SetResult();
        (await results.MoveNextAsync()).Should().BeTrue();
        results.Current.Source.Text.Should().Be("b");
        (await results.MoveNextAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task A_caller_s_own_document_comes_back()
    {
        ExtractionResult<NamedDocument> first = Extractor.ExtractMany([new NamedDocument("a.txt", "5%")]).Single();
        first.Source.Name.Should().Be("a.txt");
        (await ReadAsync(Extractor, [], isAsync: true, 2)).Should().BeEmpty();
    }

    [Fact]
    public void Wrong_arguments_are_refused_at_once()
    {
        FluentActions.Invoking(() => FactExtractorExtensions.ExtractMany<SourceDocument>(null!, [])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Extractor.ExtractMany<SourceDocument>(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => FactExtractorExtensions.ExtractManyAsync(null!, Empty())).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Extractor.ExtractManyAsync<SourceDocument>(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => new BatchOptions { MaximumParallelism = 0 }).Should().Throw<ArgumentOutOfRangeException>();
        new BatchOptions().MaximumParallelism.Should().Be(Environment.ProcessorCount);
    }

    private static async IAsyncEnumerable<SourceDocument> Empty()
    {
        await Task.CompletedTask;
        yield break;
    }

    private static SourceDocument[] Texts(params string[] texts) => [.. texts.Select(text => new SourceDocument(text))];

    private static async Task<List<ExtractionResult<SourceDocument>>> ReadAsync(IFactExtractor extractor, SourceDocument[] sources, bool isAsync, int parallelism)
    {
        List<ExtractionResult<SourceDocument>> results = [];
        await foreach (ExtractionResult<SourceDocument> result in EnumerateAsync(extractor, sources, isAsync, new BatchOptions { MaximumParallelism = parallelism }, CancellationToken.None))
            results.Add(result);
        return results;
    }

    /// <summary>One way or the other, so that a test is written once for both.</summary>
    private static async IAsyncEnumerable<ExtractionResult<SourceDocument>> EnumerateAsync(
        IFactExtractor extractor, IEnumerable<SourceDocument> sources, bool isAsync, BatchOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!isAsync)
        {
            foreach (ExtractionResult<SourceDocument> result in extractor.ExtractMany(sources, options, cancellationToken))
                yield return result;
            yield break;
        }
        async IAsyncEnumerable<SourceDocument> Arriving()
        {
            foreach (SourceDocument source in sources)
            {
                await Task.Yield();
                yield return source;
            }
        }
        await foreach (ExtractionResult<SourceDocument> result in extractor.ExtractManyAsync(Arriving(), options, cancellationToken))
            yield return result;
    }

    private static void InterlockedMax(ref int place, int value)
    {
        int seen = Volatile.Read(ref place);
        while (value > seen && Interlocked.CompareExchange(ref place, value, seen) is int other && other != seen)
            seen = other;
    }

    private sealed record NamedDocument(string Name, string Text) : SourceDocument(Text);

    private sealed class Listener(List<BatchProgress> told) : IProgress<BatchProgress>
    {
        public void Report(BatchProgress value) => told.Add(value);
    }

    private sealed class StubExtractor(Action<string, CancellationToken> read) : IFactExtractor
    {
        public StubExtractor(Action<string> read)
            : this((text, _) => read(text))
        {
        }

        public FactDocument Extract(string text, DateOnly? referenceDate = null, CancellationToken cancellationToken = default)
        {
            read(text, cancellationToken);
            return Extractor.Extract("", null, CancellationToken.None);
        }
    }

    /// <summary>Documents whose texts are their numbers; remembers how many were taken.</summary>
    private sealed class Stream(long count) : IEnumerable<SourceDocument>, IEnumerator<SourceDocument>
    {
        public long Taken { get; private set; }

        public bool IsDisposed { get; private set; }

        public SourceDocument Current => new((Taken - 1).ToString(System.Globalization.CultureInfo.InvariantCulture));

        object System.Collections.IEnumerator.Current => Current;

        public IEnumerator<SourceDocument> GetEnumerator() => this;

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => this;

        public bool MoveNext() => ++Taken <= count;

        public void Reset() => throw new NotSupportedException();

        public void Dispose() => IsDisposed = true;
    }
}
