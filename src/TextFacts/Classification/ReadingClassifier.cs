using TextFacts.Lexicon;
using TextFacts.Recognition.Directives;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;

namespace TextFacts.Classification;

/// <summary>Decides between readings with the trained model. Thread-safe.</summary>
internal sealed class ReadingClassifier : IReadingDecider
{
    private static readonly int Classes = Enum.GetValues<ReadingClass>().Length;

    [ThreadStatic]
    private static FeatureBuffer? _buffer;

    private readonly MaximumEntropyModel _model;
    private readonly ReadingFeatures _features;
    private readonly CertainReadings _certain;

    /// <summary>Makes a classifier.</summary>
    /// <param name="model">The trained model.</param>
    /// <param name="trie">The lexicon.</param>
    /// <exception cref="InvalidDataException">The model was trained for other features or classes than these.</exception>
    public ReadingClassifier(MaximumEntropyModel model, LexiconTrie trie)
    {
        if (model.ClassCount != Classes || model.FeatureCount != (1 << ReadingFeatures.Bits))
        {
            throw new InvalidDataException(
                $"The model has {model.ClassCount} classes and {model.FeatureCount} features, and this version needs {Classes} and {(1 << ReadingFeatures.Bits)}; retrain it with TextFacts.Training.");
        }
        _model = model;
        _features = new ReadingFeatures(trie);
        _certain = new CertainReadings(trie);
    }

    public Reading Decide(TokenBuffer buffer, Proposals proposals, in ReadingSite site)
    {
        if (site.HasDirective && CertainReadings.IsDirective(proposals.Directives[site.Directive]))
            return new Reading(ReadingClass.Directive, 1);
        FeatureBuffer features = _buffer ??= new FeatureBuffer(ReadingFeatures.Bits);
        _features.Extract(buffer, proposals, site, features);
        Span<float> probabilities = stackalloc float[Classes];
        _model.Predict(features.Indices, probabilities);
        if (site.HasFigure && CertainReadings.IsNoWord(proposals.Figures[site.FirstFigure]))
            Move(probabilities, ReadingClass.Word, ReadingClass.Quantity);
        if (site.HasFigure && _certain.IsNoName(buffer, proposals.Figures[site.FirstFigure]))
            Move(probabilities, ReadingClass.Identifier, ReadingClass.Quantity);
        return Choose(proposals, site, probabilities);
    }

    private static void Move(Span<float> probabilities, ReadingClass from, ReadingClass to)
    {
        probabilities[(int)to] += probabilities[(int)from];
        probabilities[(int)from] = 0;
    }

    /// <summary>The most probable of the readings that the site has, or none of them.</summary>
    internal static Reading Choose(Proposals proposals, in ReadingSite site, ReadOnlySpan<float> probabilities)
    {
        double date = site.HasDate ? probabilities[(int)ReadingClass.Date] : 0;
        double directive = site.HasDirective ? probabilities[(int)ReadingClass.Directive] : 0;
        double figure = 0;
        bool isPercentage = site.HasFigure && proposals.Figures[site.FirstFigure].IsPercentage;
        if (site.HasFigure)
        {
            // Rounding may carry a sum of all that there is over 1.
            figure = Math.Min(1, probabilities[(int)ReadingClass.Quantity] + probabilities[(int)ReadingClass.Fraction] + probabilities[(int)ReadingClass.OutOf]
                + probabilities[(int)ReadingClass.Percentage]);
        }
        double none = Math.Max(0, 1 - date - directive - figure);
        if (date >= Math.Max(directive, Math.Max(figure, none)))
            return new Reading(ReadingClass.Date, date);
        if (directive >= Math.Max(figure, none))
            return new Reading(ReadingClass.Directive, directive);
        if (figure >= none)
        {
            ReadingClass reading = isPercentage ? ReadingClass.Percentage
                : probabilities[(int)ReadingClass.Fraction] > probabilities[(int)ReadingClass.OutOf] ? ReadingClass.Fraction
                : probabilities[(int)ReadingClass.OutOf] > probabilities[(int)ReadingClass.Quantity] ? ReadingClass.OutOf
                : ReadingClass.Quantity;
            return new Reading(reading, figure);
        }
        int best = (int)ReadingClass.Identifier;
        for (int i = best + 1; i < probabilities.Length; i++)
        {
            if (probabilities[i] > probabilities[best])
                best = i;
        }
        return new Reading((ReadingClass)best, none);
    }
}
