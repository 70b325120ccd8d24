using System.Runtime.CompilerServices;

namespace TextFacts.Text;

/// <summary>
/// Numbers by their keys: what a syllable or a link of a trie stands for. Built once, then only read; reading is thread-safe. Open addressing with linear
/// probing, at most half full, so that a look-up is one or two memory reads.
/// </summary>
internal sealed class KeyTable
{
    private const int FirstBits = 10;

    private ulong[] _keys = new ulong[1 << FirstBits];
    private int[] _numbers = new int[1 << FirstBits];
    private int _shift = 64 - FirstBits;

    /// <summary>The number of keys.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a key, 0 if it has none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ulong key)
    {
        ulong[] keys = _keys;
        int mask = keys.Length - 1;
        int slot = (int)((key * 0x9E3779B97F4A7C15UL) >> _shift);
        while (true)
        {
            ulong found = keys[slot];
            if (found == key)
                return _numbers[slot];
            if (found == 0)
                return 0;
            slot = (slot + 1) & mask;
        }
    }

    /// <summary>Adds a key that is not there yet.</summary>
    /// <param name="key">The key, not 0.</param>
    /// <param name="number">Its number, not 0.</param>
    public void Add(ulong key, int number)
    {
        if ((Count + 1) * 2 > _keys.Length)
            Grow();
        Count++;
        Insert(key, number);
    }

    private void Insert(ulong key, int number)
    {
        int slot = (int)((key * 0x9E3779B97F4A7C15UL) >> _shift);
        while (_keys[slot] != 0)
            slot = (slot + 1) & (_keys.Length - 1);
        _keys[slot] = key;
        _numbers[slot] = number;
    }

    private void Grow()
    {
        (ulong[] keys, int[] numbers) = (_keys, _numbers);
        _keys = new ulong[keys.Length * 2];
        _numbers = new int[keys.Length * 2];
        _shift--;
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
                Insert(keys[i], numbers[i]);
        }
    }
}
