using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;

namespace TextFacts.Recognition.Dates;

/// <summary>
/// Reads one date expression at a token: days, months, quarters, years, decades, centuries, stretches of them, ranges of every grain, times of
/// day, days seen from the reference day, comparisons with the same period, recurring and lunar dates. It reads what is written; years and
/// months that are left out are found later by the resolver.
/// </summary>
internal sealed class DateParser(LexiconTrie trie)
{
    /// <summary>Reads the expression that starts at <paramref name="i"/>, the longest one.</summary>
    public bool TryParse(TokenBuffer buffer, int i, out DateExpression expression)
    {
        DateReader reader = new(buffer, trie, i);
        return reader.TryRead(i, out expression) && Check(expression);
    }

    private static bool Check(in DateExpression expression) => expression.End > expression.First && expression.Start.Grain != DateGrain.None;
}
