using System.Buffers;
using System.Runtime.CompilerServices;

namespace TextFacts.Text;

/// <summary>The tokens and sentences of one text while it is being read, in rented arrays. Not thread-safe; dispose of it to give them back.</summary>
internal sealed class TokenBuffer : IDisposable
{
    // Between two looks at the cancellation: some ten microseconds of work, up to a millisecond where the grammars look far ahead.
    private const int StepsBetweenLooks = 1024;
    private const int ElementsOfOneCopy = 1 << 18;

    private int _steps;
    private Token[] _tokens = ArrayPool<Token>.Shared.Rent(256);
    private int[] _sentenceEnds = ArrayPool<int>.Shared.Rent(32);

    public string Text { get; private set; } = "";

    public int Count { get; private set; }

    /// <summary>For how many tokens there is room without renting more.</summary>
    public int Capacity => _tokens.Length;

    /// <summary>What stops the reading of the text; looked at by <see cref="CheckPoint()"/>.</summary>
    public CancellationToken Cancellation { get; set; }

    public int SentenceCount { get; private set; }

    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, Count);

    /// <summary>For each sentence the token after its last one.</summary>
    public ReadOnlySpan<int> SentenceEnds => _sentenceEnds.AsSpan(0, SentenceCount);

    public ref readonly Token this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            WorkCounter.Add(1);
            return ref _tokens[index];
        }
    }

    public void Reset(string text)
    {
        Text = text;
        Count = 0;
        SentenceCount = 0;
    }

    /// <summary>
    /// Called once a step by every loop over the tokens or what was found in them, so that no stage goes on for long when the reading is cancelled.
    /// </summary>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public void CheckPoint()
    {
        WorkCounter.Add(1);
        if (++_steps < StepsBetweenLooks)
            return;
        _steps = 0;
        Cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>The same for a loop that has the number of its step at hand, which is cheaper.</summary>
    /// <param name="step">The number of the step.</param>
    public void CheckPoint(int step)
    {
        WorkCounter.Add(1);
        if (step % StepsBetweenLooks == 0)
            Cancellation.ThrowIfCancellationRequested();
    }

    public void Add(int start, int end, TokenKind kind, TokenShape shape, TokenGap gap, ulong key, int word, char symbol)
    {
        int count = Count;
        CheckPoint(count);
        if (count == _tokens.Length)
            Grow(ref _tokens, count);
        // Made in its place: copying what has just been written in small pieces waits for the writes.
        _tokens[count] = new Token(start, end, kind, shape, gap, key, word, symbol);
        Count = count + 1;
    }

    /// <summary>Notes that a cell of a table's row begins with a token.</summary>
    public void BeginCell(int token) => _tokens[token] = _tokens[token].AsCell();

    public void AddSentence(int end)
    {
        if (SentenceCount == _sentenceEnds.Length)
            Grow(ref _sentenceEnds, SentenceCount);
        _sentenceEnds[SentenceCount++] = end;
    }

    private void Grow<T>(ref T[] array, int count)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(array.Length * 2);
        // In pieces: the tokens of a text of many megabytes are copied for longer than a cancellation may take.
        for (int first = 0; first < count; first += ElementsOfOneCopy)
        {
            Cancellation.ThrowIfCancellationRequested();
            Array.Copy(array, first, larger, first, Math.Min(ElementsOfOneCopy, count - first));
        }
        RentedArray.Return(ref array);
        array = larger;
    }

    /// <summary>The text of the tokens from <paramref name="first"/> up to, not including, <paramref name="end"/>.</summary>
    public ReadOnlySpan<char> TextOf(int first, int end)
    {
        if (first >= end)
            return default;
        int length = _tokens[end - 1].End - _tokens[first].Start;
        WorkCounter.Add(length);
        return Text.AsSpan(_tokens[first].Start, length);
    }

    public TextSpan SpanOf(int first, int end) => new(_tokens[first].Start, _tokens[end - 1].End);

    public void Dispose()
    {
        RentedArray.Return(ref _tokens);
        RentedArray.Return(ref _sentenceEnds);
        Count = 0;
        SentenceCount = 0;
    }
}
