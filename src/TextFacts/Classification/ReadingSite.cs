using TextFacts.Recognition.Dates;
using TextFacts.Recognition.Directives;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;

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
internal sealed class Proposals : IDisposable
{
    public PooledList<FigureCandidate> Figures { get; } = new();

    public PooledList<DateExpression> Dates { get; } = new();

    public PooledList<DirectiveCandidate> Directives { get; } = new();

    public PooledList<ReadingSite> Sites { get; } = new();

    public void Clear()
    {
        Figures.Clear();
        Dates.Clear();
        Directives.Clear();
        Sites.Clear();
    }

    public void Dispose()
    {
        Figures.Dispose();
        Dates.Dispose();
        Directives.Dispose();
        Sites.Dispose();
    }
}
