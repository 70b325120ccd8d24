using System.Runtime.CompilerServices;
using TextFacts.Text;

namespace TextFacts.Lexicon;

/// <summary>
/// The words and phrases of the lexicon, found token by token. Phrases are told apart by syllable, so all spellings of a syllable match, and
/// marks between the syllables of a phrase (đô-la, héc-ta) are passed over. Built once, then only read; reading is thread-safe.
/// </summary>
internal sealed class LexiconTrie(Vocabulary vocabulary)
{
    // Tokens.
    private const int LongestCueBefore = 3;

    // From a node and a word to the next node.
    private readonly KeyTable _links = new();
    private readonly List<LexiconEntry?> _entries = [null];
    private readonly List<bool> _hasChildren = [false];
    // What an entry is read with while the trie is built.
    private readonly Tokenizer _tokenizer = new(vocabulary);
    private readonly List<int> _words = [];

    private int[] _roots = [];
    private LexiconRoles[] _rootRoles = [];

    /// <summary>The entry of a phrase, a new one if it had none.</summary>
    /// <exception cref="FormatException">The phrase has no word or sign.</exception>
    public LexiconEntry GetOrAdd(string phrase, LexiconRoles role)
    {
        List<int> words = ReadWords(phrase);
        if (words.Count == 0)
            throw new FormatException($"'{phrase}' holds no word.");
        int first = words[0];
        if (first >= _roots.Length)
        {
            Array.Resize(ref _roots, Math.Max(first + 1, _roots.Length * 2));
            Array.Resize(ref _rootRoles, _roots.Length);
        }
        if (_roots[first] == 0)
            _roots[first] = NewNode();
        _rootRoles[first] |= role;
        int node = _roots[first];
        for (int i = 1; i < words.Count; i++)
        {
            int child = _links.Find(LinkOf(node, words[i]));
            if (child == 0)
            {
                child = NewNode();
                _links.Add(LinkOf(node, words[i]), child);
                _hasChildren[node] = true;
            }
            node = child;
        }
        return _entries[node] ??= new LexiconEntry(words.Count);
    }

    private static ulong LinkOf(int node, int word) => ((ulong)node << 32) | (uint)word;

    private int NewNode()
    {
        _entries.Add(null);
        _hasChildren.Add(false);
        return _entries.Count - 1;
    }

    /// <summary>The words of a phrase, in a list that the next phrase is read into.</summary>
    private List<int> ReadWords(string phrase)
    {
        _words.Clear();
        using TokenBuffer buffer = new();
        _tokenizer.Tokenize(phrase, buffer);
        foreach (ref readonly Token token in buffer.Tokens)
        {
            if (token.Key != 0 && !IsJoiner(token))
                _words.Add(vocabulary.Add(token.Key));
        }
        return _words;
    }

    private static bool IsJoiner(in Token token) => token.Symbol is '-' or ',' or '.' or '&' or '/' or '\'';

    // Names hold commas and strokes (Luật Phòng, chống tham nhũng); units and nouns do not: "người, bị thương" are two things.
    private static bool IsJoiner(in Token token, bool isName) => isName ? IsJoiner(token) : token.Symbol == '-' && token.IsGlued;

    /// <summary>The roles of all entries that start with the word of <paramref name="token"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LexiconRoles RolesFrom(in Token token)
    {
        LexiconRoles[] roles = _rootRoles;
        return (uint)token.Word < (uint)roles.Length ? roles[token.Word] : LexiconRoles.None;
    }

    /// <summary>The entry of one word alone.</summary>
    public LexiconEntry? EntryOf(in Token token) => token.Word < _roots.Length ? _entries[_roots[token.Word]] : null;

    /// <summary>Whether one word alone has a cue.</summary>
    public bool HasCue(in Token token, Cues cue) => EntryOf(token) is { } entry && (entry.Cues & cue) != 0;

    /// <summary>The longest entry with one of <paramref name="roles"/> that starts at a token.</summary>
    /// <param name="buffer">The tokens.</param>
    /// <param name="position">The token to start at; one past the last is allowed.</param>
    /// <param name="roles">The roles that will do.</param>
    /// <param name="end">The token after the entry.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LexiconEntry? Match(TokenBuffer buffer, int position, LexiconRoles roles, out int end)
    {
        end = position;
        // Most tokens end here, so this much is put where it is called.
        return (uint)position < (uint)buffer.Count && (RolesFrom(buffer[position]) & roles) != 0 ? MatchFrom(buffer, position, roles, out end) : null;
    }

    /// <summary>Whether the longest cue phrase that starts at a token says what is asked for.</summary>
    public bool BeginsCue(TokenBuffer buffer, int position, Cues cue) => Match(buffer, position, LexiconRoles.Cue, out _) is { } entry && (entry.Cues & cue) != 0;

    /// <summary>The cues of the phrase, of up to three words, that ends right before a token.</summary>
    public Cues CuesBefore(TokenBuffer buffer, int position)
    {
        for (int start = Math.Max(0, position - LongestCueBefore); start < position; start++)
        {
            if (Match(buffer, start, LexiconRoles.Cue, out int end) is { } entry && end == position && buffer[position].Gap != TokenGap.Paragraph)
                return entry.Cues;
        }
        return Cues.None;
    }

    private LexiconEntry? MatchFrom(TokenBuffer buffer, int position, LexiconRoles roles, out int end)
    {
        end = position;
        ref readonly Token token = ref buffer[position];
        LexiconEntry? best = null;
        int node = _roots[token.Word];
        int i = position + 1;
        bool isName = (roles & (LexiconRoles.DirectiveTitle | LexiconRoles.Issuer)) != 0;
        while (true)
        {
            if (_entries[node] is { } entry && (entry.Roles & roles) != 0)
                (best, end) = (entry, i);
            if (!_hasChildren[node])
                return best;
            int next = i;
            if (next < buffer.Count && IsJoiner(buffer[next], isName) && next + 1 < buffer.Count)
                next++;
            if (next >= buffer.Count || buffer[next].Word == 0 || buffer[next].Gap == TokenGap.Paragraph)
                return best;
            node = _links.Find(LinkOf(node, buffer[next].Word));
            if (node == 0)
                return best;
            i = next + 1;
        }
    }
}
