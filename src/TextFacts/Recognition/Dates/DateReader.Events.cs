using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Dates;

/// <content>Days behind the name of what is kept or happened on them: Ngày Quốc tế Thiếu nhi 1/6, ngày khai giảng 5/9, cơn bão 7/9.</content>
internal readonly ref partial struct DateReader
{
    // Tokens.
    private const int LongestEvent = 8;

    private static readonly ulong PlainNumberWord = SyllableKey.Of("số");

    /// <summary>Whether the words before a day and month name what it is the day of. Words that lead to figures, and what is counted behind, make a fraction of it: ngày hội có 1/3 số hộ.</summary>
    private bool IsDayOfEvent(int i, int end)
    {
        if (end < buffer.Count && (buffer[end].Key == PlainNumberWord || trie.Match(buffer, end, LexiconRoles.Unit | LexiconRoles.CountedNoun | LexiconRoles.PercentSign, out _) is not null))
            return false;
        for (int k = i - 1; k >= 0 && k >= i - LongestEvent && buffer[k + 1].Gap <= TokenGap.Space && buffer[k].Kind == TokenKind.Word; k--)
        {
            if (trie.EntryOf(buffer[k])?.Time is { Word: TimeWord.Day })
                return IsNameOfDay(k, i);
            if (trie.Match(buffer, k, LexiconRoles.Cue, out int cueEnd) is { } entry && (entry.Cues & Cues.BeforeDay) != 0 && cueEnd <= i)
                return true;
            if (LeadsToFigure(k))
                return false;
        }
        return false;
    }

    /// <summary>Whether "ngày" opens a name: not ba ngày, mỗi ngày, ngày nay.</summary>
    private bool IsNameOfDay(int k, int i) => k + 1 < i && _lexicon.TimeAt(k, out int end) is { Word: TimeWord.Day } && end == k + 1
        && !(k > 0 && buffer[k].Gap <= TokenGap.Line && (IsFollowedByNumber(k - 1) || trie.HasCue(buffer[k - 1], Cues.Plural)));

    private bool LeadsToFigure(int k) => (trie.RolesFrom(buffer[k]) & LexiconRoles.Bound) != 0
        || trie.EntryOf(buffer[k])?.Phrase is PhraseRole.Rise or PhraseRole.Fall or PhraseRole.Share or PhraseRole.Level or PhraseRole.Compare or PhraseRole.Preposition or PhraseRole.Conjunction;
}
