using System.Globalization;
using TextFacts.Recognition.Dates;
using TextFacts.Text;

namespace TextFacts.Resolution.Tables;

/// <summary>
/// Years that are the whole head of a column. In running text four digits before a noun count it (2023 hộ), so the grammar of dates leaves them alone where the
/// next line begins with one: Chỉ tiêu | 2022 | 2023⏎Số hộ | 412 | 388.
/// </summary>
internal static class BareYears
{
    private const int Digits = 4;
    private const short First = 1900;
    private const short Last = 2100;

    /// <summary>Whether a token may be a year.</summary>
    public static bool IsOne(TokenBuffer buffer, int token) => TryRead(buffer, token, out _);

    /// <summary>Adds the years at the heads of columns to the dates of a text, which stay in its order.</summary>
    public static void AddMissing(TokenBuffer buffer, TableLayout layout, PooledList<DateExpression> dates)
    {
        int known = dates.Count;
        int date = 0;
        foreach (TokenRange head in layout.Heads)
        {
            buffer.CheckPoint();
            while (date < known && dates[date].End <= head.First)
                date++;
            if (head.End != head.First + 1 || !TryRead(buffer, head.First, out short year) || (date < known && dates[date].First < head.End))
                continue;
            DatePart part = DatePart.Of(DateGrain.Year);
            part.Year = year;
            dates.Add(new DateExpression { First = head.First, End = head.End, Start = part, IsCertain = true });
        }
        if (dates.Count > known)
            dates.Span.Sort(static (a, b) => a.First.CompareTo(b.First));
    }

    private static bool TryRead(TokenBuffer buffer, int token, out short year)
    {
        year = 0;
        return buffer[token] is { Kind: TokenKind.Number, Length: Digits } && short.TryParse(buffer.TextOf(token, token + 1), NumberStyles.None, CultureInfo.InvariantCulture, out year)
            && year is >= First and <= Last;
    }
}
