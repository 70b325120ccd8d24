using System.Diagnostics.CodeAnalysis;

namespace TextFacts;

/// <summary>
/// A stretch of the calendar: one <see cref="CalendarPoint"/> (<c>2024-07</c>), two with everything between them, both included
/// (<c>2024-01/2024-06</c>), or one with an open end (<c>2020/</c>, <c>/2030</c>). Printed and parsed as the subset of ISO 8601 and EDTF
/// (ISO 8601-2:2019) that these forms show. Immutable and equal by what is written: <c>2024</c> and <c>2024-01/2024-12</c> denote the
/// same days but are not equal; compare <see cref="FirstDay"/> and <see cref="LastDay"/> for that.
/// </summary>
public sealed record CalendarInterval
{
    // A report names few different times, each many times: those that were made last are kept, a slot each, for all texts and threads.
    private const int KeptIntervals = 1024;
    private static readonly CalendarInterval?[] Kept = new CalendarInterval?[KeptIntervals];

    // An open end is the point that was never made; a single point is its own start and end.
    private readonly CalendarPoint _start;
    private readonly CalendarPoint _end;

    private CalendarInterval(CalendarPoint start, CalendarPoint end) => (_start, _end) = (start, end);

    private static CalendarInterval Make(CalendarPoint start, CalendarPoint end)
    {
        ref CalendarInterval? slot = ref Kept[(uint)((start.GetHashCode() * 31) + end.GetHashCode()) % KeptIntervals];
        CalendarInterval? kept = Volatile.Read(ref slot);
        if (kept is not null && kept._start.Equals(start) && kept._end.Equals(end))
            return kept;
        CalendarInterval made = new(start, end);
        Volatile.Write(ref slot, made);
        return made;
    }

    /// <summary>The point at which the interval starts, of a single point itself; <see langword="null"/> for an open start.</summary>
    public CalendarPoint? Start => _start == default ? null : _start;

    /// <summary>The point at which the interval ends, of a single point itself; <see langword="null"/> for an open end.</summary>
    public CalendarPoint? End => _end == default ? null : _end;

    /// <summary>Whether the interval is a single point: a day, a month, a year, …</summary>
    public bool IsPoint => _start == _end;

    /// <summary>The first day; <see langword="null"/> for an open start or where a part is not specified.</summary>
    public DateOnly? FirstDay => Start?.FirstDay;

    /// <summary>The last day; <see langword="null"/> for an open end or where a part is not specified.</summary>
    public DateOnly? LastDay => End?.LastDay;

    /// <summary>Whether both intervals are written alike.</summary>
    /// <param name="other">The other interval.</param>
    public bool Equals(CalendarInterval? other) => other is not null && (ReferenceEquals(this, other) || (_start.Equals(other._start) && _end.Equals(other._end)));

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_start, _end);

    /// <summary>A single point.</summary>
    /// <param name="point">The point.</param>
    /// <exception cref="ArgumentException">The point is the default value of its type.</exception>
    public static CalendarInterval Of(CalendarPoint point) => Make(Made(point, nameof(point)), point);

    /// <summary>The stretch from <paramref name="start"/> to <paramref name="end"/>, both included.</summary>
    /// <param name="start">The first point.</param>
    /// <param name="end">The last point.</param>
    /// <exception cref="ArgumentException">The end comes before the start, or a point is the default value of its type.</exception>
    public static CalendarInterval Between(CalendarPoint start, CalendarPoint end) =>
        TryBetween(start, end) ?? throw new ArgumentException($"{end} comes before {start}.", nameof(end));

    /// <summary>The stretch from <paramref name="start"/> to <paramref name="end"/>; <see langword="null"/> if the end comes first.</summary>
    internal static CalendarInterval? TryBetween(CalendarPoint start, CalendarPoint end)
    {
        if (start.FirstDay is { } first && end.LastDay is { } last && last < first)
            return null;
        return Make(Made(start, nameof(start)), Made(end, nameof(end)));
    }

    /// <summary>The stretch that starts with <paramref name="start"/> and has no end.</summary>
    /// <param name="start">The first point.</param>
    /// <exception cref="ArgumentException">The point is the default value of its type.</exception>
    public static CalendarInterval From(CalendarPoint start) => Make(Made(start, nameof(start)), default);

    /// <summary>The stretch that ends with <paramref name="end"/> and has no start.</summary>
    /// <param name="end">The last point.</param>
    /// <exception cref="ArgumentException">The point is the default value of its type.</exception>
    public static CalendarInterval Until(CalendarPoint end) => Make(default, Made(end, nameof(end)));

    /// <summary>Reads an interval as <see cref="ToString"/> prints it.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException"><paramref name="text"/> is no interval of the supported subset.</exception>
    public static CalendarInterval Parse(ReadOnlySpan<char> text) => TryParse(text, out CalendarInterval? interval)
        ? interval
        : throw new FormatException($"'{text}' is no date value: expected forms such as 2024, 2024-07, 2024-07-08, 2024-01/2024-06, 2020/, /2030, 199X.");

    /// <summary>Reads an interval as <see cref="ToString"/> prints it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="interval">The interval read.</param>
    /// <returns>Whether <paramref name="text"/> is an interval of the supported subset.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out CalendarInterval? interval)
    {
        interval = null;
        int slash = text.IndexOf('/');
        if (slash < 0)
        {
            if (!CalendarPoint.TryParse(text, out CalendarPoint point))
                return false;
            interval = Of(point);
            return true;
        }
        ReadOnlySpan<char> startText = text[..slash];
        ReadOnlySpan<char> endText = text[(slash + 1)..];
        CalendarPoint start = default;
        CalendarPoint end = default;
        if ((startText.IsEmpty && endText.IsEmpty)
            || (!startText.IsEmpty && !CalendarPoint.TryParse(startText, out start))
            || (!endText.IsEmpty && !CalendarPoint.TryParse(endText, out end)))
            return false;
        interval = startText.IsEmpty ? Until(end) : endText.IsEmpty ? From(start) : TryBetween(start, end);
        return interval is not null;
    }

    /// <summary>The interval as ISO 8601 or EDTF: <c>2024-07-08</c>, <c>2024-01/2024-06</c>, <c>2020/</c>.</summary>
    public override string ToString() => IsPoint ? Start.ToString()! : $"{Start}/{End}";

    private static CalendarPoint Made(CalendarPoint point, string name) =>
        point == default ? throw new ArgumentException("A point is made by one of the methods of CalendarPoint; this one is the default value.", name) : point;
}
