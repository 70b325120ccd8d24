using TextFacts.Recognition.Dates;

namespace TextFacts.Resolution;

/// <summary>The times that a text has told of so far, from which later ones are counted. Made anew for each text; not thread-safe.</summary>
internal struct ToldTimes
{
    private CalendarInterval? _recentComparable;
    private CalendarInterval? _recent;

    /// <summary>The last stretch of each kind.</summary>
    public ToldSpans Spans;

    /// <summary>The last time whose month is known, with the number of its sentence and the token behind it: a bare day behind it is of that month.</summary>
    public CalendarInterval? Month;
    public int MonthSentence;
    public int MonthEnd;

    /// <summary>The last day near that of the report.</summary>
    public CalendarInterval? DayOfReport;

    /// <summary>The last year written in the sentence, 0 if there is none, and the token behind it.</summary>
    public int SentenceYear;
    public int SentenceYearEnd;

    /// <summary>The last time that the text speaks of, rather than compares with, aims at or names inside a directive.</summary>
    public CalendarInterval? Governing { get; private set; }

    /// <summary>The time that years are counted from (năm trước, cả năm).</summary>
    public CalendarInterval? YearGoverning { get; private set; }

    /// <summary>The last one that "cùng kỳ" may be the same period of.</summary>
    public CalendarInterval? Comparable { get; private set; }

    /// <summary>The last day.</summary>
    public CalendarInterval? Day { get; private set; }

    /// <summary>
    /// Goes on to another sentence: an aside about years long past (khi mới thành lập, năm 2005 …) ends with its own, and what follows is counted from the time that
    /// the text was about before it.
    /// </summary>
    public void BeginSentence()
    {
        SentenceYear = 0;
        Comparable = _recentComparable ?? Comparable;
        YearGoverning = _recent ?? Governing;
    }

    /// <summary>Takes note of a time that the text speaks of.</summary>
    /// <param name="expression">How it is written.</param>
    /// <param name="value">The time.</param>
    /// <param name="isOfItself">Whether it is counted from no other stretch.</param>
    /// <param name="isComparable">Whether "cùng kỳ" may be its same period.</param>
    /// <param name="isRecent">Whether it ends no more than a year before that of the report.</param>
    public void Tell(in DateExpression expression, CalendarInterval value, bool isOfItself, bool isComparable, bool isRecent)
    {
        if (isComparable && isRecent)
            _recentComparable = value;
        Governing = YearGoverning = value;
        if (isRecent)
            _recent = value;
        if (isOfItself)
            Spans.Tell(value);
        if (isComparable)
            Comparable = value;
        int year = expression.Form == DateForm.Range && expression.Finish.Year != 0 ? expression.Finish.Year : expression.Start.Year;
        if (year != 0)
            (SentenceYear, SentenceYearEnd) = (year, expression.End);
        if (value.End is { Precision: >= CalendarPrecision.Day })
            Day = value;
    }
}
