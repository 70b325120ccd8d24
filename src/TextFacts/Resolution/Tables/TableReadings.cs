using TextFacts.Classification;
using TextFacts.Text;

namespace TextFacts.Resolution.Tables;

/// <summary>
/// What a number in a table is by its place: a year at the head of a column is a time, and what fills a cell under a time counts. The model that decides
/// between readings goes by the words around a number, of which a table has few. Stateless.
/// </summary>
internal static class TableReadings
{
    // Not quite sure: what looks like a table may be none.
    private const double Confidence = 0.9;

    /// <summary>The reading of a site in the light of its place.</summary>
    public static Reading Mend(TableLayout layout, Proposals proposals, in ReadingSite site, Reading reading)
    {
        if (layout.Tables.IsEmpty || site.HasDirective)
            return reading;
        if (site.HasDate)
        {
            return reading.Class != ReadingClass.Date && layout.IsHead(new TokenRange(proposals.Dates[site.Date].First, proposals.Dates[site.Date].End)) ? new Reading(ReadingClass.Date, Confidence) : reading;
        }
        if (!site.HasFigure || reading.Class <= ReadingClass.Directive || layout.CellAt(site.First) is not (>= 0 and var cell))
            return reading;
        TokenRange range = layout.Cells[cell].Range;
        bool isWhole = site.First <= range.First + 1 && site.End >= range.End - 1;
        return isWhole ? new Reading(proposals.Figures[site.FirstFigure].IsPercentage ? ReadingClass.Percentage : ReadingClass.Quantity, Confidence) : reading;
    }
}
