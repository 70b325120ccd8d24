using TextFacts.Recognition.Directives;
using TextFacts.Text;

namespace TextFacts.Resolution;

/// <summary>Where in a text its dates are being resolved: the sentence, and the directives before. Goes through a text once; not thread-safe.</summary>
internal struct TimelinePlace
{
    // Tokens from the start of a text in which its title stands.
    private const int TitleReach = 60;

    private int _directive;

    /// <summary>The number of the sentence, and its first token.</summary>
    public int Sentence { get; private set; }

    public int SentenceFirst { get; private set; }

    /// <summary>The token behind the last directive that has begun.</summary>
    public int DirectiveEnd { get; private set; }

    /// <summary>The token behind the last date that is one to come.</summary>
    public int PlannedEnd { get; set; }

    /// <summary>Goes on to a token; whether it stands in another sentence than the one before.</summary>
    public bool MoveTo(TokenBuffer buffer, PooledList<DirectiveCandidate> directives, int token)
    {
        int sentence = Sentence;
        while (buffer.SentenceEnds[Sentence] <= token)
        {
            SentenceFirst = buffer.SentenceEnds[Sentence];
            Sentence++;
        }
        while (_directive < directives.Count && directives[_directive].Mention.First <= token)
        {
            // The title of the text itself, KẾ HOẠCH … NĂM 2025, says what the text is about.
            if (!IsTitle(buffer, directives[_directive].Mention.First))
                DirectiveEnd = Math.Max(DirectiveEnd, directives[_directive].Mention.End);
            _directive++;
        }
        return Sentence != sentence;
    }

    private static bool IsTitle(TokenBuffer buffer, int first) => first < TitleReach && (first == 0 || buffer[first].Gap >= TokenGap.Line) && buffer[first].Shape == TokenShape.Upper;
}
