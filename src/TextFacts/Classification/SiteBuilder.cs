using TextFacts.Recognition.Dates;
using TextFacts.Recognition.Directives;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;

namespace TextFacts.Classification;

/// <summary>
/// Puts the proposals that claim the same tokens together. A figure inside the symbol of a directive or inside an expression that can only be a
/// date is dropped here; what may be one or the other is left to the classifier. One sweep over the sorted lists.
/// </summary>
internal static class SiteBuilder
{
    public static void Build(TokenBuffer buffer, Proposals proposals)
    {
        PooledList<ReadingSite> sites = proposals.Sites;
        sites.Clear();
        int figure = 0;
        int date = 0;
        TokenRange year = default;
        for (int index = 0; index < proposals.Directives.Count; index++)
        {
            buffer.CheckPoint();
            DirectiveCandidate directive = proposals.Directives[index];
            TokenRange core = directive.Symbol.IsEmpty ? directive.Number : directive.Symbol;
            int end = core.IsEmpty ? directive.TypeWord.First : core.First;
            AddUntil(buffer, proposals, ref figure, ref date, directive.TypeWord.First, year);
            if (!directive.TypeWord.IsEmpty && end > directive.TypeWord.First)
                AddUntil(buffer, proposals, ref figure, ref date, end, year);
            ReadingSite site = new() { Directive = index, Date = -1, FirstFigure = figure, First = directive.TypeWord.First, End = directive.CoreEnd };
            if (!core.IsEmpty)
            {
                while (figure < proposals.Figures.Count && proposals.Figures[figure].First < core.End)
                {
                    if (directive.Symbol.IsEmpty)
                        site.FigureCount++;
                    figure++;
                }
                while (date < proposals.Dates.Count && proposals.Dates[date].First < core.End)
                {
                    if (directive.Symbol.IsEmpty && proposals.Dates[date].IsCertain)
                        site.Date = date;
                    date++;
                }
            }
            sites.Add(site);
            if (!directive.NameYear.IsEmpty)
                year = directive.NameYear;
        }
        AddUntil(buffer, proposals, ref figure, ref date, int.MaxValue, year);
    }

    /// <summary>Adds the sites of dates and figures that start before a token; the year in the last directive's name is neither.</summary>
    private static void AddUntil(TokenBuffer buffer, Proposals proposals, ref int figure, ref int date, int end, TokenRange year)
    {
        PooledList<FigureCandidate> figures = proposals.Figures;
        PooledList<DateExpression> dates = proposals.Dates;
        while (true)
        {
            buffer.CheckPoint();
            int figureFirst = figure < figures.Count ? figures[figure].First : int.MaxValue;
            int dateFirst = date < dates.Count ? dates[date].First : int.MaxValue;
            if (Math.Min(figureFirst, dateFirst) >= end)
                return;
            if (dateFirst == year.First && dates[date].End == year.End)
            {
                date++;
                continue;
            }
            if (figureFirst == year.First && figures[figure].End == year.End)
            {
                figure++;
                continue;
            }
            if (dateFirst == int.MaxValue || (figureFirst < dateFirst && figures[figure].End <= dateFirst))
            {
                proposals.Sites.Add(new ReadingSite { Directive = -1, Date = -1, FirstFigure = figure, FigureCount = 1, First = figureFirst, End = figures[figure].End });
                figure++;
                continue;
            }
            DateExpression expression = dates[date];
            ReadingSite site = new() { Directive = -1, Date = date, FirstFigure = figure, First = dateFirst, End = expression.End };
            // A figure that begins before the date and reaches into it ("5-7/8") is a reading of the same digits.
            while (figure < figures.Count && figures[figure].First < expression.End)
            {
                if (!expression.IsCertain)
                    site.FigureCount++;
                figure++;
            }
            proposals.Sites.Add(site);
            date++;
        }
    }
}
