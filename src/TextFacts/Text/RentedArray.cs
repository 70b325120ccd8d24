using System.Buffers;
using System.Runtime.CompilerServices;

namespace TextFacts.Text;

/// <summary>
/// Arrays that grow with the text that is being read, from the pool of the runtime, which keeps those of a long text for the next one and lets go of them
/// when memory runs short.
/// </summary>
internal static class RentedArray
{
    /// <summary>Makes room for <paramref name="count"/> elements; what the array held is lost where it had less.</summary>
    public static void Reserve<T>(ref T[] array, int count)
    {
        if (array.Length >= count)
            return;
        Return(ref array);
        array = ArrayPool<T>.Shared.Rent(count);
    }

    /// <summary>Gives an array back.</summary>
    public static void Return<T>(ref T[] array)
    {
        if (array.Length > 0)
            ArrayPool<T>.Shared.Return(array, clearArray: RuntimeHelpers.IsReferenceOrContainsReferences<T>());
        array = [];
    }
}
