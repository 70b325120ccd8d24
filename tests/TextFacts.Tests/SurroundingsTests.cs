using TextFacts.Recognition.Numbers;
using TextFacts.Text;

namespace TextFacts.Tests;

/// <summary>
/// What is written around a text does not change how it is read. What a text does share is its number style, which is decided for the whole of it
/// (1,250 is 1.25 or 1250), so the documents here are those in the Vietnamese style; and the rows of a table, which no mark closes, belong together.
/// </summary>
public class SurroundingsTests
{
    private static readonly FactExtractor Extractor = FactExtractor.CreateDefault();

    private static readonly CorpusDocument[] Documents = [.. Corpus.Ids.Select(Corpus.Load).Where(document => !ShowsEnglishStyle(document.Text))];

    [Fact]
    public void Most_documents_are_in_the_Vietnamese_style() => Documents.Length.Should().BeGreaterThan(170);

    [Fact]
    public void A_paragraph_s_facts_do_not_depend_on_paragraphs_after_it() => CheckCuts((text, end) => text.AsSpan(end).StartsWith("\n\n"), 200);

    [Fact]
    public void Adding_a_sentence_never_changes_values_before_it() => CheckCuts((text, end) => text[end - 1] is '.' or '!' or '?' or '…' && !IsInRow(text, end), 1500);

    // Dots that stand in the cell of a table's row end no sentence.
    private static bool IsInRow(string text, int end) => text.AsSpan(end).StartsWith("  ") || text.AsSpan(end).StartsWith("\t");

    private static void CheckCuts(Func<string, int, bool> isCut, int fewest)
    {
        int cuts = 0;
        foreach (CorpusDocument document in Documents)
        {
            IReadOnlyList<Fact> whole = Extractor.Extract(document.Text, document.ReferenceDate).Facts;
            foreach (Sentence sentence in Document.Create(document.Text).Sentences)
            {
                int end = sentence.Span.End;
                if (!isCut(document.Text, end))
                    continue;
                cuts++;
                string place = $"{document.Id} up to {end}, {document.Text[Math.Max(0, end - 60)..end]}";
                ShouldBeSame(Extractor.Extract(document.Text[..end], document.ReferenceDate).Facts, whole.TakeWhile(fact => fact.Span.Start < end), place);
            }
        }
        cuts.Should().BeGreaterThan(fewest);
    }

    [Fact]
    public void Paragraphs_of_another_report_after_it_change_nothing()
    {
        for (int i = 0; i < Documents.Length; i++)
        {
            (CorpusDocument document, CorpusDocument other) = (Documents[i], Documents[(i * 7 + 3) % Documents.Length]);
            IEnumerable<Fact> found = Extractor.Extract(document.Text + "\n\n" + other.Text, document.ReferenceDate).Facts.TakeWhile(fact => fact.Span.Start < document.Text.Length);
            ShouldBeSame(found, Extractor.Extract(document.Text, document.ReferenceDate).Facts, $"{document.Id} before {other.Id}");
        }
    }

    /// <summary>What a figure measures may be named by the sentence before it, so that what it is tied to is not compared here.</summary>
    [Fact]
    public void Every_fact_is_found_again_with_its_value_between_paragraphs_without_facts()
    {
        const string Before = "Đơn vị xin báo cáo như sau.\n\n";
        foreach (CorpusDocument document in Documents)
        {
            IEnumerable<Fact> found = Extractor.Extract(Before + document.Text + "\n\nĐơn vị xin trân trọng cảm ơn.", document.ReferenceDate).Facts;
            ShouldBeSame(found.Select(fact => WithoutLinks(fact, -Before.Length)), Extractor.Extract(document.Text, document.ReferenceDate).Facts.Select(fact => WithoutLinks(fact, 0)), document.Id);
        }
    }

    /// <summary>Values may differ here: the time that the text before speaks of governs a "cùng kỳ" too.</summary>
    [Fact]
    public void Every_fact_is_found_again_at_its_place_inside_a_larger_text()
    {
        for (int i = 0; i < Documents.Length; i++)
        {
            CorpusDocument document = Documents[i];
            string before = Documents[(i * 7 + 3) % Documents.Length].Text + "\n\n";
            string after = "\n\n" + Documents[(i * 11 + 5) % Documents.Length].Text;
            IEnumerable<(int, int, FactKinds)> found = Extractor.Extract(before + document.Text + after, document.ReferenceDate).Facts
                .Where(fact => fact.Span.Start >= before.Length && fact.Span.Start < before.Length + document.Text.Length)
                .Select(fact => (fact.Span.Start - before.Length, fact.Span.End - before.Length, fact.Kind));
            found.Should().Equal(Extractor.Extract(document.Text, document.ReferenceDate).Facts.Select(fact => (fact.Span.Start, fact.Span.End, fact.Kind)), document.Id);
        }
    }

    private static void ShouldBeSame(IEnumerable<Fact> found, IEnumerable<Fact> expected, string place)
    {
        foreach ((Fact? first, Fact? second) in Pairs([.. found], [.. expected]))
            first.Should().Be(second, "{0}", place);
    }

    private static IEnumerable<(Fact?, Fact?)> Pairs(Fact[] found, Fact[] expected) =>
        Enumerable.Range(0, Math.Max(found.Length, expected.Length)).Select(i => (found.ElementAtOrDefault(i), expected.ElementAtOrDefault(i)));

    private static Fact WithoutLinks(Fact fact, int offset)
    {
        TextSpan span = new(fact.Span.Start + offset, fact.Span.End + offset);
        return fact is FigureFact figure ? figure with { Span = span, Change = Change.Level, Indicator = null, Period = null, Baseline = null } : fact with { Span = span };
    }

    private static bool ShowsEnglishStyle(string text)
    {
        using TokenBuffer buffer = new();
        TextFacts.Lexicon.Lexicon lexicon = new(new TextFactsOptions());
        new Tokenizer(lexicon.Vocabulary).Tokenize(text, buffer);
        NumberStyle style = new(lexicon.Trie);
        style.Observe(buffer);
        return Enumerable.Range(0, buffer.Count).Any(style.IsEnglishAt);
    }
}
