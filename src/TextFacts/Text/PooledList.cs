using System.Buffers;
using System.Runtime.CompilerServices;

namespace TextFacts.Text;

/// <summary>
/// A list in a rented array, for what grows with the text that is being read: the pool of the runtime keeps the arrays of a long text for the next one, and
/// lets go of them when memory runs short. Elements are reached in their place, not copied. Not thread-safe; dispose of it to give the array back.
/// </summary>
internal sealed class PooledList<T> : IDisposable
{
    private T[] _items = [];

    public int Count { get; private set; }

    /// <summary>The element at <paramref name="index"/>; valid until the next one is added.</summary>
    public ref T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _items.AsSpan(0, Count)[index];
    }

    /// <summary>The elements, valid until the next one is added.</summary>
    public Span<T> Span => _items.AsSpan(0, Count);

    public void Add(in T item)
    {
        if (Count == _items.Length)
        {
            // The item may lie in the array that is given back.
            T kept = item;
            Grow();
            _items[Count++] = kept;
            return;
        }
        _items[Count++] = item;
    }

    /// <summary>Makes an empty list as long as <paramref name="count"/>, every element the default value.</summary>
    public void Fill(int count)
    {
        RentedArray.Reserve(ref _items, count);
        Count = count;
        Span.Clear();
    }

    public void Clear()
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
            Span.Clear();
        Count = 0;
    }

    private void Grow()
    {
        T[] larger = ArrayPool<T>.Shared.Rent(Math.Max(16, _items.Length * 2));
        Span.CopyTo(larger);
        RentedArray.Return(ref _items);
        _items = larger;
    }

    public void Dispose()
    {
        RentedArray.Return(ref _items);
        Count = 0;
    }
}
