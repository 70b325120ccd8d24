using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TextFacts.Text.Segmentation;

/// <summary>
/// Hash tables of 32-bit slots, 0 for an empty one, that are searched four slots at a time: with one branch where looking at one slot after the other
/// takes one for each, none of which can be foretold. At most two thirds full.
/// </summary>
internal static class SlotGroup
{
    private const int Size = 4;

    /// <summary>The binary logarithm of the number of slots for some entries.</summary>
    public static int BitsFor(int entries)
    {
        int bits = 4;
        while (1 << bits < entries * 3 / 2)
            bits++;
        return bits;
    }

    /// <summary>The first free slot for an entry.</summary>
    /// <param name="slots">The table.</param>
    /// <param name="home">The slot that the entry's hash names.</param>
    public static int FindFree(uint[] slots, int home)
    {
        int slot = home & ~(Size - 1);
        while (slots[slot] != 0)
            slot = (slot + 1) & (slots.Length - 1);
        return slot;
    }

    /// <summary>The slot of an entry, -1 if there is none.</summary>
    /// <param name="slots">The table.</param>
    /// <param name="home">The slot that the entry's hash names.</param>
    /// <param name="tag">What the slot of the entry holds in the bits of <paramref name="mask"/>.</param>
    /// <param name="mask">Which bits of a slot tell entries apart.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Find(uint[] slots, int home, uint tag, uint mask)
    {
        int group = home & ~(Size - 1);
        while (true)
        {
            Vector128<uint> found = Vector128.LoadUnsafe(ref MemoryMarshal.GetArrayDataReference(slots), (nuint)group);
            Vector128<uint> isEmpty = Vector128.Equals(found, Vector128<uint>.Zero);
            uint hits = Vector128.AndNot(Vector128.Equals(found & Vector128.Create(mask), Vector128.Create(tag)), isEmpty).ExtractMostSignificantBits();
            if (hits != 0)
                return group + BitOperations.TrailingZeroCount(hits);
            if (isEmpty != Vector128<uint>.Zero)
                return -1;
            group = (group + Size) & (slots.Length - 1);
        }
    }
}
