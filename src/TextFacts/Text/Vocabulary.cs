namespace TextFacts.Text;

/// <summary>
/// Numbers the syllables that the lexicon knows, from 1 up. Built once, then only read; reading is thread-safe. Open addressing with linear
/// probing, at most half full, so that a look-up is one or two memory reads.
/// </summary>
internal sealed class Vocabulary
{
    private ulong[] _keys = new ulong[1024];
    private int[] _words = new int[1024];
    private int _shift = 64 - 10;

    /// <summary>The number of syllables; the largest number given.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a syllable, 0 if it has none.</summary>
    public int Find(ulong key)
    {
        ulong[] keys = _keys;
        int mask = keys.Length - 1;
        int slot = (int)((key * 0x9E3779B97F4A7C15UL) >> _shift);
        while (true)
        {
            ulong found = keys[slot];
            if (found == key)
                return _words[slot];
            if (found == 0)
                return 0;
            slot = (slot + 1) & mask;
        }
    }

    /// <summary>The number of a syllable, a new one if it had none.</summary>
    public int Add(ulong key)
    {
        int word = Find(key);
        if (word != 0)
            return word;
        if ((Count + 1) * 2 > _keys.Length)
            Grow();
        Count++;
        Insert(key, Count);
        return Count;
    }

    private void Insert(ulong key, int word)
    {
        int slot = (int)((key * 0x9E3779B97F4A7C15UL) >> _shift);
        while (_keys[slot] != 0)
            slot = (slot + 1) & (_keys.Length - 1);
        _keys[slot] = key;
        _words[slot] = word;
    }

    private void Grow()
    {
        (ulong[] keys, int[] words) = (_keys, _words);
        _keys = new ulong[keys.Length * 2];
        _words = new int[keys.Length * 2];
        _shift--;
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
                Insert(keys[i], words[i]);
        }
    }
}
