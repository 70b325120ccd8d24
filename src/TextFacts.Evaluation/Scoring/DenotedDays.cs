namespace TextFacts.Evaluation.Scoring;

/// <summary>Compares date values by the days that they denote: <c>2024</c> and <c>2024-01/2024-12</c> are the same.</summary>
internal static class DenotedDays
{
    public static bool AreSame(CalendarInterval? left, CalendarInterval? right) =>
        left is null || right is null ? left is null && right is null : Of(left) == Of(right);

    private static string Of(CalendarInterval interval)
    {
        // A time of day is compared as written: it denotes less than a day.
        if (interval.Start?.Precision == CalendarPrecision.Minute || interval.End?.Precision == CalendarPrecision.Minute)
            return interval.ToString();
        return $"{Name(interval.Start, interval.FirstDay)}/{Name(interval.End, interval.LastDay)}";
    }

    /// <summary>The day, or where a part of the point is not specified the point, or nothing for an open end.</summary>
    private static string? Name(CalendarPoint? point, DateOnly? day) =>
        day is { } known ? CalendarPoint.OfDay(known).ToString() : point?.ToString();
}
