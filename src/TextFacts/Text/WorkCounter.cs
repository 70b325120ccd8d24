using System.Runtime.CompilerServices;

namespace TextFacts.Text;

/// <summary>
/// Counts the steps of a reading, so that tests can hold its cost to the length of the text without a clock: every look at a token, every character
/// that is compared or hashed. It counts only where the switch <c>TextFacts.CountWork</c> of the process is on; elsewhere the compiler drops it.
/// </summary>
internal static class WorkCounter
{
    private static readonly bool IsOn = AppContext.TryGetSwitch("TextFacts.CountWork", out bool on) && on;

    [ThreadStatic]
    private static long _steps;

    /// <summary>The steps of the current thread since it began.</summary>
    public static long Steps => _steps;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Add(int steps)
    {
        if (IsOn)
            _steps += steps;
    }
}
