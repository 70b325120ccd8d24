using System.Globalization;

namespace TextFacts;

/// <summary>A text goes beyond a limit of <see cref="TextFactsOptions"/>; nothing of it was read. The message says which limit and what to do.</summary>
public sealed class LimitExceededException : Exception
{
    private LimitExceededException(string message, string limit, int maximum)
        : base(message)
    {
        Limit = limit;
        Maximum = maximum;
    }

    /// <summary>The name of the option: <see cref="TextFactsOptions.MaximumLength"/> or <see cref="TextFactsOptions.MaximumFacts"/>.</summary>
    public string Limit { get; }

    /// <summary>Its value: UTF-16 code units, or facts.</summary>
    public int Maximum { get; }

    internal static LimitExceededException OfLength(int length, int maximum) => new(
        string.Create(CultureInfo.InvariantCulture,
            $"The text has {length} UTF-16 code units, more than the {maximum} that are allowed. Cut it into parts, or raise {nameof(TextFactsOptions)}.{nameof(TextFactsOptions.MaximumLength)}."),
        nameof(TextFactsOptions.MaximumLength),
        maximum);

    internal static LimitExceededException OfFacts(int offset, int maximum) => new(
        string.Create(CultureInfo.InvariantCulture,
            $"The text has more than the {maximum} facts that are allowed; the first too many stands at UTF-16 offset {offset}. Cut it into parts, ask for fewer kinds, or raise {nameof(TextFactsOptions)}.{nameof(TextFactsOptions.MaximumFacts)}."),
        nameof(TextFactsOptions.MaximumFacts),
        maximum);
}
