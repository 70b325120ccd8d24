using TextFacts.Lexicon;
using TextFacts.Recognition.Dates;
using TextFacts.Recognition.Directives;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;

namespace TextFacts.Classification;

/// <summary>
/// The reading that the grammars would take without a model: what its own words leave no doubt of, then dates, directives with a number or a
/// proper title, percentages, and numbers with a known unit. It labels nothing in the shipped library, where the classifier decides; the
/// figures that compare both are in the README.
/// </summary>
internal static class DefaultOrder
{
    public static ReadingClass Decide(TokenBuffer buffer, LexiconTrie trie, Proposals proposals, in ReadingSite site)
    {
        if (site.HasDirective)
        {
            DirectiveCandidate directive = proposals.Directives[site.Directive];
            return !directive.Symbol.IsEmpty || !directive.Number.IsEmpty || directive.HasProperTitle ? ReadingClass.Directive : ReadingClass.Generic;
        }
        if (site.HasDate && (proposals.Dates[site.Date].IsCertain || !site.HasFigure || proposals.Figures[site.FirstFigure].Unit.Source == UnitSource.None))
            return ReadingClass.Date;
        FigureCandidate figure = proposals.Figures[site.FirstFigure];
        return DecideFigure(buffer, trie, figure);
    }

    private static ReadingClass DecideFigure(TokenBuffer buffer, LexiconTrie trie, in FigureCandidate figure)
    {
        if (figure.IsPercentage)
            return ReadingClass.Percentage;
        ReadingClass number = figure.Form switch { FigureForm.Fraction => ReadingClass.Fraction, FigureForm.OutOf => ReadingClass.OutOf, _ => ReadingClass.Quantity };
        if (figure.HasMultiplier || figure.Unit.Source == UnitSource.Before)
            return number;
        Cues before = figure.FullFirst > 0 ? trie.EntryOf(buffer[figure.FullFirst - 1])?.Cues ?? Cues.None : Cues.None;
        if ((before & Cues.Provision) != 0)
            return ReadingClass.Provision;
        if ((before & Cues.Ordinal) != 0)
            return ReadingClass.Ordinal;
        if (figure.Writing is NumeralForm.Words && figure.End - figure.First == 1 && figure.Unit.Source != UnitSource.Lexicon)
            return ReadingClass.Word;
        if (figure.Unit.Source == UnitSource.Lexicon)
            return number;
        if ((before & Cues.Identifier) != 0)
            return ReadingClass.Identifier;
        return figure.Unit.Source == UnitSource.OpenClass || figure.HasSeparator ? number : ReadingClass.Identifier;
    }
}
