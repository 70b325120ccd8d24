using System.Runtime.CompilerServices;

namespace TextFacts.Text;

/// <summary>Numbers the syllables that the lexicon knows, from 1 up. Built once, then only read; reading is thread-safe.</summary>
internal sealed class Vocabulary
{
    private readonly KeyTable _words = new();

    /// <summary>The number of syllables; the largest number given.</summary>
    public int Count => _words.Count;

    /// <summary>The number of a syllable, 0 if it has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ulong key) => _words.Find(key);

    /// <summary>The number of a syllable, a new one if it had none.</summary>
    public int Add(ulong key)
    {
        int word = _words.Find(key);
        if (word == 0)
            _words.Add(key, word = Count + 1);
        return word;
    }
}
