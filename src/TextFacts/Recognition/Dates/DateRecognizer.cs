using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Dates;

/// <summary>Proposes the date expressions of a text, the longest at each place, none overlapping.</summary>
internal sealed class DateRecognizer(LexiconTrie trie)
{
    private static readonly ulong ApartWord = SyllableKey.Of("cách");
    private static readonly ulong Second = SyllableKey.Of("II");
    private static readonly ulong Third = SyllableKey.Of("III");
    private static readonly ulong Fourth = SyllableKey.Of("IV");

    private readonly DateParser _parser = new(trie);

    /// <summary>Replaces the content of <paramref name="expressions"/> by the date expressions of a text, in its order.</summary>
    public void Recognize(TokenBuffer buffer, PooledList<DateExpression> expressions)
    {
        expressions.Clear();
        int i = 0;
        while (i < buffer.Count)
        {
            buffer.CheckPoint();
            if (MayStart(buffer[i]) && _parser.TryParse(buffer, i, out DateExpression expression))
            {
                expressions.Add(expression);
                i = expression.End;
            }
            else
            {
                i++;
            }
        }
    }

    private bool MayStart(in Token token) =>
        token.Kind == TokenKind.Number || (trie.RolesFrom(token) & (LexiconRoles.Time | LexiconRoles.NumberWord)) != 0
        || token.Key == ApartWord || (token.Kind == TokenKind.Word && token.Shape == TokenShape.Upper && (token.Length == 1 || token.Key == Second || token.Key == Third || token.Key == Fourth));
}
