using TextFacts.Lexicon;
using TextFacts.Recognition.Directives;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;

namespace TextFacts.Classification;

/// <summary>What the writing leaves no doubt of, whatever a model that has seen few of its kind thinks likely. Thread-safe.</summary>
internal sealed class CertainReadings(LexiconTrie trie)
{
    // Groups of three digits behind the first: 1.200.000.
    private const int LeastGroups = 2;

    private static readonly ulong NumberWord = SyllableKey.Of("số");
    private static readonly ulong TotalWord = SyllableKey.Of("tổng");
    private static readonly ulong AmongWord = SyllableKey.Of("trong");
    private static readonly ulong FigureWord = SyllableKey.Of("con");

    /// <summary>BLHS, a law and nothing else; 22/2023/TT-BYT, which names the year and the sort of document; 90/QĐ-TTg.</summary>
    public static bool IsDirective(in DirectiveCandidate directive) => directive.Type.Naming == DirectiveNaming.Whole || directive.IsDefinite;

    /// <summary>Whether a figure that may be one counts rather than being a word: một tấn, một km; before a unit of measure the word is never an article.</summary>
    public static bool IsNoWord(in FigureCandidate figure) => figure is { Value: 1, Writing: NumeralForm.Words, Unit: { Source: UnitSource.Lexicon, Code: not null } }
        && figure.Unit.Category is UnitCategory.Mass or UnitCategory.Length or UnitCategory.Area or UnitCategory.Volume or UnitCategory.Energy or UnitCategory.Power;

    /// <summary>
    /// Whether a figure counts and names nothing: 800đ; 1.200.000.000, digits in groups of three, where no word before says that they name a thing; what there is
    /// of a thing each day or month; tổng số 45.
    /// </summary>
    public bool IsNoName(TokenBuffer buffer, in FigureCandidate figure) => figure.Writing == NumeralForm.Digits && (IsPerTime(buffer, figure) || IsCalledNumber(buffer, figure) || (figure.Form == FigureForm.Single
        && (figure.Unit is { Source: UnitSource.Lexicon, Category: UnitCategory.Money }
            || (figure.HasSeparator && figure.GroupsOfThree(buffer) >= LeastGroups && (trie.CuesBefore(buffer, figure.FullFirst) & Cues.Identifier) == 0))));

    /// <summary>tổng số 45, 14 trong số 40, con số 36: số before a number that names a thing stands alone.</summary>
    private static bool IsCalledNumber(TokenBuffer buffer, in FigureCandidate figure)
    {
        int word = figure.FullFirst - 1;
        return figure.Form == FigureForm.Single && word > 0 && buffer[word].Key == NumberWord && buffer[figure.FullFirst].Gap == TokenGap.Space
            && buffer[word - 1].Key is var before && (before == TotalWord || before == AmongWord || before == FigureWord);
    }

    /// <summary>mỗi ngày 2.000 lượt khách, mỗi tháng 5 triệu đồng.</summary>
    private bool IsPerTime(TokenBuffer buffer, in FigureCandidate figure)
    {
        int time = figure.FullFirst - 1;
        return time > 0 && buffer[figure.FullFirst].Gap <= TokenGap.Space && trie.HasCue(buffer[time - 1], Cues.Each) && (figure.HasMultiplier || figure.Unit.Source == UnitSource.Lexicon)
            && trie.EntryOf(buffer[time])?.Time is { Word: TimeWord.Day or TimeWord.Week or TimeWord.Month or TimeWord.Quarter or TimeWord.Year };
    }
}
