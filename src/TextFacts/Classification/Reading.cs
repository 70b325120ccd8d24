using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Classification;

/// <summary>What was decided for a site, and how probable it is.</summary>
internal readonly record struct Reading(ReadingClass Class, double Probability);

/// <summary>Decides between the readings of a site. Implementations are thread-safe.</summary>
internal interface IReadingDecider
{
    Reading Decide(TokenBuffer buffer, Proposals proposals, in ReadingSite site);
}

/// <summary>Takes the grammars' own default order; what the model is measured against.</summary>
internal sealed class DefaultOrderDecider(LexiconTrie trie) : IReadingDecider
{
    public Reading Decide(TokenBuffer buffer, Proposals proposals, in ReadingSite site) => new(DefaultOrder.Decide(buffer, trie, proposals, site), 1);
}
