using System.Collections.Concurrent;
using TextFacts.Classification;
using TextFacts.Linking;
using TextFacts.Text;

namespace TextFacts;

/// <summary>
/// Reads the facts of Vietnamese reports. Immutable and thread-safe; making one reads the lexicon and the model, so make one and keep it.
/// </summary>
public sealed class FactExtractor : IFactExtractor
{
    private static readonly Lazy<FactExtractor> Default = new(() => new FactExtractor(new TextFactsOptions()));

    private static readonly Lazy<MaximumEntropyModel> ReadingModel = new(() => MaximumEntropyModel.ReadEmbedded("reading.zip"));

    private static readonly Lazy<LinkingModels> EmbeddedLinkingModels = new(LinkingModels.ReadEmbedded);

    private readonly Lexicon.Lexicon _lexicon;
    private readonly TextFactsOptions _options;
    private readonly IReadingDecider _decider;
    private readonly LinkingModels? _models;
    private readonly ConcurrentBag<ExtractionSession> _sessions = [];

    /// <summary>Makes an extractor.</summary>
    /// <param name="options">What to look for; copied, so that later changes have no effect.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An entry that <paramref name="options"/> adds to the lexicon holds no word.</exception>
    /// <exception cref="InvalidDataException">The model inside the library is damaged, or not one that this version made.</exception>
    public FactExtractor(TextFactsOptions options)
        : this(options, null, null)
    {
    }

    internal FactExtractor(TextFactsOptions options, Func<Lexicon.Lexicon, IReadingDecider>? makeDecider, LinkingModels? models = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        _options = new TextFactsOptions
        {
            Kinds = options.Kinds,
            MinimumConfidence = options.MinimumConfidence,
            ReferenceDate = options.ReferenceDate,
            LinksFigures = options.LinksFigures,
            MaximumLength = options.MaximumLength,
            MaximumFacts = options.MaximumFacts,
        };
        // The models are read while the lexicon is built: the first result of a process waits for all of them.
        Task<MaximumEntropyModel?> reading = Task.Run(() => makeDecider is null ? ReadingModel.Value : null);
        Task<LinkingModels?> linking = Task.Run(() => !options.LinksFigures ? null : models ?? EmbeddedLinkingModels.Value);
        Task<WordSegmenter?> words = Task.Run(() => options.LinksFigures ? WordSegmenter.Default : null);
        _lexicon = new Lexicon.Lexicon(options);
        _decider = makeDecider?.Invoke(_lexicon) ?? new ReadingClassifier(reading.GetAwaiter().GetResult()!, _lexicon.Trie);
        _models = linking.GetAwaiter().GetResult();
        words.GetAwaiter().GetResult();
    }

    /// <summary>The extractor with the default options, one for the whole process.</summary>
    public static FactExtractor CreateDefault() => Default.Value;

    /// <inheritdoc/>
    public FactDocument Extract(string text, DateOnly? referenceDate = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > _options.MaximumLength)
            throw LimitExceededException.OfLength(text.Length, _options.MaximumLength);
        if (!_sessions.TryTake(out ExtractionSession? session))
            session = new ExtractionSession(_lexicon, _decider, _models);
        try
        {
            return session.Run(text, referenceDate ?? _options.ReferenceDate, _options, cancellationToken);
        }
        finally
        {
            // One huge text must not hold its memory for ever.
            if (session.IsHuge)
                session.Dispose();
            else
                _sessions.Add(session);
        }
    }
}
