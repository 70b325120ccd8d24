using TextFacts.Fuzzing;
using TextFacts.Text;

namespace TextFacts.Tests;

/// <summary>A short run of the fuzzer, and that it would find what it is there to find.</summary>
public class FuzzingTests
{
    private const int Texts = 1500;

    private static readonly string[] Seeds = [.. Corpus.Ids.Select(id => Corpus.Load(id).Text)];

    [Theory]
    [InlineData(1)]
    [InlineData(20240708)]
    public void Some_hundreds_of_made_up_texts_are_read(int seed)
    {
        Fuzzer fuzzer = new(FactExtractor.CreateDefault(), Seeds, seed);
        fuzzer.Run(() => fuzzer.Count < Texts).Should().BeNull();
    }

    [Fact]
    public void The_same_number_gives_the_same_texts()
    {
        TextMutator first = new(Seeds, new Random(7));
        TextMutator second = new(Seeds, new Random(7));
        for (int i = 0; i < 100; i++)
            first.Next().Should().Be(second.Next());
    }

    [Theory]
    [InlineData(Invariants.NoException)]
    [InlineData(Invariants.SameAnswer)]
    [InlineData(Invariants.SoundFacts)]
    [InlineData(Invariants.LinearWork)]
    [InlineData(Invariants.LinearMemory)]
    public void Every_fault_is_found(string fault)
    {
        Fuzzer fuzzer = new(new FaultyExtractor(fault), Seeds, 1);
        fuzzer.Run(() => fuzzer.Count < 400).Should().NotBeNull().And.Subject.As<Finding>().Invariant.Should().Be(fault);
    }

    [Fact]
    public void A_finding_is_cut_down_to_what_causes_it()
    {
        static Finding? Check(string text) => text.Contains('x', StringComparison.Ordinal) && text.Contains('y', StringComparison.Ordinal) ? new Finding("both", "", text, null) : null;
        Shrinker.Shrink(Check("aaaaxaaaaaaayaa")!, Check).Text.Should().Be("xy");
    }

    [Fact]
    public void Steps_are_counted_in_the_tests()
    {
        (long steps, long bytes) = Invariants.CostOf(FactExtractor.CreateDefault(), "Xã có 12 hộ.", null);
        steps.Should().BePositive();
        bytes.Should().BePositive();
    }

    /// <summary>Reads well but for one fault.</summary>
    private sealed class FaultyExtractor(string fault) : IFactExtractor
    {
        private int _calls;

        public FactDocument Extract(string text, DateOnly? referenceDate = null, CancellationToken cancellationToken = default)
        {
            FactDocument document = FactExtractor.CreateDefault().Extract(text, referenceDate, cancellationToken);
            switch (fault)
            {
                case Invariants.NoException when text.Contains('%', StringComparison.Ordinal):
                    throw new InvalidOperationException("a percent sign");
                case Invariants.SameAnswer when ++_calls % 50 == 0:
                    return FactExtractor.CreateDefault().Extract("5%", referenceDate, cancellationToken);
                case Invariants.SoundFacts when document.Facts.Count > 0:
                    return new FactDocument(" " + text, referenceDate, [.. document.Facts]);
                case Invariants.LinearWork:
                    WorkCounter.Add(text.Length * text.Length / 1000);
                    break;
                case Invariants.LinearMemory:
                    GC.KeepAlive(new byte[(int)((long)text.Length * text.Length / 100)]);
                    break;
            }
            return document;
        }
    }
}
