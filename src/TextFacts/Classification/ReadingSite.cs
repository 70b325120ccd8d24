using TextFacts.Recognition.Dates;
using TextFacts.Recognition.Directives;
using TextFacts.Recognition.Numbers;

namespace TextFacts.Classification;

/// <summary>
/// A place of the text about which a decision is due: the readings that the grammars propose for the same tokens. Indices point into the lists
/// of candidates; -1 where there is none.
/// </summary>
internal struct ReadingSite
{
    public int Date;
    public int Directive;
    public int FirstFigure;
    public int FigureCount;

    /// <summary>The tokens that the proposals cover.</summary>
    public int First;
    public int End;

    public readonly bool HasDate => Date >= 0;

    public readonly bool HasDirective => Directive >= 0;

    public readonly bool HasFigure => FigureCount > 0;
}

/// <summary>The proposals of one text, while it is being read. Reused from text to text; not thread-safe.</summary>
internal sealed class Proposals
{
    public List<FigureCandidate> Figures { get; } = [];

    public List<DateExpression> Dates { get; } = [];

    public List<DirectiveCandidate> Directives { get; } = [];

    public List<ReadingSite> Sites { get; } = [];

    public void Clear()
    {
        Figures.Clear();
        Dates.Clear();
        Directives.Clear();
        Sites.Clear();
    }
}
