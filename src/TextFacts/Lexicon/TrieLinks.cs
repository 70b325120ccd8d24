using System.Runtime.CompilerServices;

namespace TextFacts.Lexicon;

/// <summary>
/// The links between the nodes of a trie: from a node and a word to the next node. Built once, then only read; reading is thread-safe. Open addressing with
/// linear probing, at most half full, so that a look-up is one or two memory reads.
/// </summary>
internal sealed class TrieLinks
{
    private ulong[] _keys = new ulong[1024];
    private int[] _nodes = new int[1024];
    private int _shift = 64 - 10;
    private int _count;

    private static ulong KeyOf(int node, int word) => ((ulong)node << 32) | (uint)word;

    /// <summary>The node that a word leads to; 0 if it leads to none.</summary>
    /// <param name="node">The node, from 1.</param>
    /// <param name="word">The word, from 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(int node, int word)
    {
        ulong key = KeyOf(node, word);
        ulong[] keys = _keys;
        int mask = keys.Length - 1;
        int slot = (int)((key * 0x9E3779B97F4A7C15UL) >> _shift);
        while (true)
        {
            ulong found = keys[slot];
            if (found == key)
                return _nodes[slot];
            if (found == 0)
                return 0;
            slot = (slot + 1) & mask;
        }
    }

    /// <summary>Adds a link that is not there yet.</summary>
    public void Add(int node, int word, int next)
    {
        if ((_count + 1) * 2 > _keys.Length)
            Grow();
        _count++;
        Insert(KeyOf(node, word), next);
    }

    private void Insert(ulong key, int node)
    {
        int slot = (int)((key * 0x9E3779B97F4A7C15UL) >> _shift);
        while (_keys[slot] != 0)
            slot = (slot + 1) & (_keys.Length - 1);
        _keys[slot] = key;
        _nodes[slot] = node;
    }

    private void Grow()
    {
        (ulong[] keys, int[] nodes) = (_keys, _nodes);
        _keys = new ulong[keys.Length * 2];
        _nodes = new int[keys.Length * 2];
        _shift--;
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] != 0)
                Insert(keys[i], nodes[i]);
        }
    }
}
