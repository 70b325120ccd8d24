using TextFacts.Recognition.Numbers;
using TextFacts.Text;

namespace TextFacts.Linking;

/// <summary>
/// The time of a figure that stands beside the one that is told and has its time right behind it: kém mức 6,12% của quý I/2015, nhiều hơn con số 4.705 căn của quý
/// trước. Stateless.
/// </summary>
internal static class AttachedTime
{
    private static readonly ulong LevelWord = SyllableKey.Of("mức");
    private static readonly ulong NumberWord = SyllableKey.Of("số");
    private static readonly ulong FigureWord = SyllableKey.Of("con");
    private static readonly ulong RecordWord = SyllableKey.Of("lục");
    private static readonly ulong PaceWord = SyllableKey.Of("nhịp");
    private static readonly ulong OfWord = SyllableKey.Of("của");
    private static readonly ulong PastWord = SyllableKey.Of("hồi");

    /// <summary>The index of the time; -1 where the figure has none of its own.</summary>
    public static int Of(LinkingText text, int index)
    {
        ref readonly FigureMention mention = ref text.FigureAt(index);
        ref readonly FigureCandidate figure = ref mention.Figure;
        TokenBuffer buffer = text.Buffer;
        int end = figure.FullEnd;
        if (figure.Unit.Source == UnitSource.Times || mention.TimesBefore >= text.Times.Count || end >= buffer.Count || (buffer[end].Key != OfWord && buffer[end].Key != PastWord))
            return -1;
        ref readonly TimeMention time = ref text.TimeAt(mention.TimesBefore);
        return time.First == end + 1 && time.Sentence == mention.Sentence && IsBehindLevel(text, figure.FullFirst) ? mention.TimesBefore : -1;
    }

    private static bool IsBehindLevel(LinkingText text, int first)
    {
        if (first < 2)
            return false;
        ulong before = text.Buffer[first - 1].Key;
        return before == LevelWord || before == RecordWord || before == PaceWord || (before == NumberWord && text.Buffer[first - 2].Key == FigureWord);
    }
}
