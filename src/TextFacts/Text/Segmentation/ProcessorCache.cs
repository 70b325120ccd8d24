using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics.X86;

namespace TextFacts.Text.Segmentation;

/// <summary>Hints to the processor about its caches.</summary>
internal static class ProcessorCache
{
    /// <summary>Has a place in memory brought near, where the processor can be asked to; it changes nothing but the time that a later read takes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe void Prefetch<T>(ref T place)
        where T : unmanaged
    {
        // The address may be outdated when the collector moves the array at this moment; asking for a wrong place does no harm.
        if (Sse.IsSupported)
            Sse.Prefetch0(Unsafe.AsPointer(ref place));
    }
}
