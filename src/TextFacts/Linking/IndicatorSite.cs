using TextFacts.Recognition.Numbers;
using TextFacts.Text;
using static TextFacts.Classification.TokenKeys;

namespace TextFacts.Linking;

/// <summary>A figure whose indicator is being chosen, with what the features of all its candidates need to know of it.</summary>
internal readonly struct IndicatorSite
{
    public IndicatorSite(LinkingText text, int index, in IndicatorChoice choice)
    {
        ref readonly FigureMention mention = ref text.FigureAt(index);
        ref readonly FigureCandidate figure = ref mention.Figure;
        TokenBuffer buffer = text.Buffer;
        Text = text;
        Choice = choice;
        First = figure.First;
        FullFirst = figure.FullFirst;
        FullEnd = figure.FullEnd;
        SentenceFirst = text.SentenceFirst(mention.Sentence);
        Kind = IndicatorFeatures.KindOf(figure);
        Unit = figure.Unit.End > figure.Unit.First && !figure.IsPercentage ? buffer[figure.Unit.First].Key : (ulong)figure.Unit.Source;
        Before = KeyBehind(buffer, figure.FullFirst - 1, figure.FullFirst);
        After = KeyAhead(buffer, figure.FullEnd, text.HorizonOf(mention.Sentence));
        IsSameSentence = index > 0 && text.FigureAt(index - 1).Sentence == mention.Sentence;
        Link = IndicatorFeatures.LinkOf(text, index, IsSameSentence);
        Table = IndicatorFeatures.TableOf(text, index);
    }

    public LinkingText Text { get; }

    public IndicatorChoice Choice { get; }

    /// <summary>The tokens of the figure, without and with what bounds it.</summary>
    public int First { get; }

    public int FullFirst { get; }

    public int FullEnd { get; }

    public int SentenceFirst { get; }

    public ulong Kind { get; }

    /// <summary>The unit by its first word.</summary>
    public ulong Unit { get; }

    /// <summary>The tokens before and after the figure.</summary>
    public ulong Before { get; }

    public ulong After { get; }

    /// <summary>Whether the figure before stands in the same sentence.</summary>
    public bool IsSameSentence { get; }

    /// <summary>What is known of the table that the figure stands in; 0 if it stands in none.</summary>
    public ulong Table { get; }

    /// <summary>What stands between the figure before and this one.</summary>
    public ulong Link { get; }
}
