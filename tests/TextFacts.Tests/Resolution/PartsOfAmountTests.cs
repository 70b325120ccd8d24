using TextFacts.Classification;
using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;
using TextFacts.Resolution;

namespace TextFacts.Tests.Resolution;

public class PartsOfAmountTests
{
    [Fact]
    public void The_largest_number_that_takes_the_unit_over_is_no_part_and_does_not_overflow()
    {
        TextFacts.Lexicon.Lexicon lexicon = new(new TextFactsOptions());
        using ExtractionSession session = new(lexicon, new ReadingClassifier(MaximumEntropyModel.ReadEmbedded("reading.zip"), lexicon.Trie), null);
        session.Run("5 tỷ", null, new TextFactsOptions(), CancellationToken.None);
        UnitMention unit = new() { Source = UnitSource.Lexicon, Category = UnitCategory.Money, Code = "VND" };
        PartsOfAmount parts = new(lexicon.Trie);
        parts.Observe(session.Buffer, new FigureCandidate { First = 0, End = 2, Value = 5_000_000_000, HasMultiplier = true, Writing = NumeralForm.Digits, Unit = unit });
        FigureCandidate largest = new() { Value = Magnitude.Largest, Writing = NumeralForm.Digits, Unit = unit with { Source = UnitSource.Inherited } };
        FigureCandidate part = largest with { Value = 3 };
        parts.Scale(ref largest);
        parts.Scale(ref part);
        largest.Value.Should().Be(Magnitude.Largest);
        part.Value.Should().Be(3_000_000_000);
    }
}
