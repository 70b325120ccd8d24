using TextFacts.Classification;
using TextFacts.Evaluation.Gold;
using TextFacts.Lexicon;
using TextFacts.Recognition.Dates;
using TextFacts.Recognition.Directives;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;

namespace TextFacts.Training;

/// <summary>Turns gold documents into samples: the sites that the grammars propose, labelled by the gold facts that overlap them.</summary>
internal sealed class ReadingSamples(Lexicon.Lexicon lexicon)
{
    private readonly ReadingFeatures _features = new(lexicon.Trie);

    public List<Sample> Collect(IEnumerable<GoldDocument> documents)
    {
        List<Sample> samples = [];
        using ExtractionSession session = new(lexicon, new DefaultOrderDecider(lexicon.Trie), null);
        FeatureBuffer features = new(ReadingFeatures.Bits);
        foreach (GoldDocument document in documents)
        {
            session.Propose(document.Text, CancellationToken.None);
            foreach (ref readonly ReadingSite site in session.Proposals.Sites.Span)
            {
                _features.Extract(session.Buffer, session.Proposals, site, features);
                ReadingClass label = Label(session.Buffer, session.Proposals, site, document);
                samples.Add(new Sample(features.Indices.ToArray(), (int)label));
            }
        }
        return samples;
    }

    private ReadingClass Label(TokenBuffer buffer, Proposals proposals, in ReadingSite site, GoldDocument document)
    {
        if (site.HasDirective)
        {
            DirectiveCandidate directive = proposals.Directives[site.Directive];
            TextSpan type = buffer.SpanOf(directive.TypeWord.First, directive.TypeWord.End);
            if (document.Facts.Any(fact => fact is GoldDirective && fact.Span.Start >= type.Start && fact.Span.Start < type.End))
                return ReadingClass.Directive;
        }
        GoldFact? best = null;
        int bestOverlap = 0;
        TextSpan span = buffer.SpanOf(site.First, site.End);
        foreach (GoldFact fact in document.Facts)
        {
            int overlap = Math.Min(fact.Span.End, span.End) - Math.Max(fact.Span.Start, span.Start);
            bool isOffered = fact switch { GoldDate => site.HasDate, GoldFigure => site.HasFigure, _ => false };
            if (isOffered && overlap > bestOverlap)
                (best, bestOverlap) = (fact, overlap);
        }
        if (best is null)
            return site.HasDirective ? ReadingClass.Generic : LabelOther(buffer, proposals, site);
        if (best is GoldDate)
            return ReadingClass.Date;
        if (best is GoldPercentage)
            return ReadingClass.Percentage;
        FigureCandidate figure = proposals.Figures[site.FirstFigure];
        if (figure.Form is FigureForm.OutOf or FigureForm.Fraction)
            return (best as GoldFigure)?.Amount.Total is null ? ReadingClass.Fraction : ReadingClass.OutOf;
        return ReadingClass.Quantity;
    }

    /// <summary>What a number that is no fact rather is, as far as its neighbours tell.</summary>
    private ReadingClass LabelOther(TokenBuffer buffer, Proposals proposals, in ReadingSite site)
    {
        Cues cues = site.First > 0 ? lexicon.Trie.EntryOf(buffer[site.First - 1])?.Cues ?? Cues.None : Cues.None;
        if ((cues & Cues.Provision) != 0)
            return ReadingClass.Provision;
        if ((cues & Cues.Ordinal) != 0)
            return ReadingClass.Ordinal;
        if (buffer[site.First].Gap >= TokenGap.Line && site.End < buffer.Count && buffer[site.End].Symbol is '.' or ')')
            return ReadingClass.Heading;
        if ((cues & Cues.Score) != 0)
            return ReadingClass.Score;
        if (site.HasFigure && proposals.Figures[site.FirstFigure].Writing is NumeralForm.Words or NumeralForm.FractionWords)
            return ReadingClass.Word;
        return ReadingClass.Identifier;
    }
}
