using System.Runtime.ExceptionServices;

namespace TextFacts;

/// <summary>
/// Reads a stream of documents several at a time and hands the results over in order. A document is taken from the stream only when there is room
/// for it, so that memory is bounded by the documents in hand, however long the stream. Used for one stream; not thread-safe.
/// </summary>
internal sealed class BatchReader<TSource>(IFactExtractor extractor, BatchOptions options, CancellationToken cancellationToken) : IDisposable
    where TSource : SourceDocument
{
    // More than are read at once, so that one long document does not leave the other processors idle while it holds up its successors.
    private const int HeldForEachReader = 4;

    private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
    private readonly SemaphoreSlim _readers = new(options.MaximumParallelism);
    private readonly Queue<Task<ExtractionResult<TSource>>> _pending = [];
    private readonly long _room = (long)options.MaximumParallelism * HeldForEachReader;
    private long _index;
    private BatchProgress _progress;

    private bool HasRoom => _pending.Count < _room;

    private bool IsNextDone => _pending.TryPeek(out Task<ExtractionResult<TSource>>? next) && next.IsCompleted;

    public IEnumerable<ExtractionResult<TSource>> Read(IEnumerable<TSource> sources)
    {
        using IEnumerator<TSource> source = sources.GetEnumerator();
        try
        {
            bool isOpen = true;
            ExceptionDispatchInfo? fault = null;
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                while (isOpen && HasRoom && !IsNextDone)
                {
                    try
                    {
                        isOpen = source.MoveNext();
                    }
                    catch (Exception exception)
                    {
                        // What was read before is handed over first.
                        fault = ExceptionDispatchInfo.Capture(exception);
                        isOpen = false;
                    }
                    if (isOpen)
                        Start(source.Current);
                }
                if (!_pending.TryDequeue(out Task<ExtractionResult<TSource>>? next))
                    break;
                yield return HandOver(next.GetAwaiter().GetResult());
            }
            fault?.Throw();
        }
        finally
        {
            _stop.Cancel();
            foreach (Task<ExtractionResult<TSource>> task in _pending)
                ((Task)task).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();
        }
    }

    public async IAsyncEnumerable<ExtractionResult<TSource>> ReadAsync(IAsyncEnumerable<TSource> sources)
    {
        IAsyncEnumerator<TSource> source = sources.GetAsyncEnumerator(_stop.Token);
        Task<bool>? arrival = null;
        try
        {
            bool isOpen = true;
            ExceptionDispatchInfo? fault = null;
            while (true)
            {
                cancellationToken.ThrowIfCancellationRequested();
                while (isOpen && HasRoom && !IsNextDone)
                {
                    try
                    {
                        arrival ??= source.MoveNextAsync().AsTask();
                        if (_pending.TryPeek(out Task<ExtractionResult<TSource>>? first) && !arrival.IsCompleted)
                            await Task.WhenAny(arrival, first).ConfigureAwait(false);
                        else
                            await arrival.ConfigureAwait(false);
                        // A result that is there does not wait for the next document.
                        if (!arrival.IsCompleted)
                            break;
                        isOpen = await arrival.ConfigureAwait(false);
                    }
                    catch (Exception exception)
                    {
                        fault = ExceptionDispatchInfo.Capture(exception);
                        isOpen = false;
                    }
                    arrival = null;
                    if (isOpen)
                        Start(source.Current);
                }
                if (!_pending.TryDequeue(out Task<ExtractionResult<TSource>>? next))
                    break;
                yield return HandOver(await next.ConfigureAwait(false));
            }
            fault?.Throw();
        }
        finally
        {
            await _stop.CancelAsync().ConfigureAwait(false);
            foreach (Task<ExtractionResult<TSource>> task in _pending)
                await ((Task)task).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (arrival is not null)
                await ((Task)arrival).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await source.DisposeAsync().ConfigureAwait(false);
        }
    }

    private void Start(TSource source)
    {
        long index = _index++;
        _pending.Enqueue(Task.Run(() => ReadOneAsync(index, source)));
    }

    private async Task<ExtractionResult<TSource>> ReadOneAsync(long index, TSource source)
    {
        await _readers.WaitAsync(_stop.Token).ConfigureAwait(false);
        try
        {
            return new ExtractionResult<TSource>(index, source, extractor.Extract(source.Text, source.ReferenceDate, _stop.Token), null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !_stop.IsCancellationRequested)
        {
            // Whatever is wrong with one document, the others are read.
            return new ExtractionResult<TSource>(index, source, null, exception);
        }
        finally
        {
            _readers.Release();
        }
    }

    private ExtractionResult<TSource> HandOver(ExtractionResult<TSource> result)
    {
        _progress = new BatchProgress(
            _progress.Documents + 1,
            _progress.Failures + (result.IsRead ? 0 : 1),
            _progress.Characters + (result.Document?.Text.Length ?? 0),
            _progress.Facts + (result.Document?.Facts.Count ?? 0));
        options.Progress?.Report(_progress);
        return result;
    }

    public void Dispose()
    {
        _stop.Dispose();
        _readers.Dispose();
    }
}
