using CsCheck;
using TextFacts.Text.Segmentation;

namespace TextFacts.Tests.Text.Segmentation;

/// <summary>The table of syllables and sequences: what goes in comes out, and a damaged file is refused.</summary>
public class SequenceTableTests
{
    private static readonly Gen<Dictionary<uint, uint>> AnyEntries =
        Gen.Select(Gen.UInt, Gen.UInt[1, uint.MaxValue]).Array[0, 300].Select(pairs => pairs.DistinctBy(pair => pair.Item1 | 1).ToDictionary(pair => pair.Item1 | 1, pair => pair.Item2));

    [Fact]
    public void What_goes_in_comes_out() => AnyEntries.Sample(entries =>
    {
        using MemoryStream file = new();
        SequenceTable.Write(file, entries);
        file.Position = 0;
        SequenceTable read = SequenceTable.Read(file, "table");
        return entries.All(entry => read[read.FindSlot(entry.Key)] == entry.Value) && (entries.ContainsKey(77) || read.FindSlot(77) < 0);
    }, iter: 300);

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(5_000)]
    public void A_table_that_was_cut_off_is_refused(int length)
    {
        byte[] bytes = Embedded()[..length];
        Action read = () => SequenceTable.Read(new MemoryStream(bytes), "cut.table");
        read.Should().Throw<InvalidDataException>().WithMessage("*cut.table*");
    }

    [Fact]
    public void A_foreign_file_is_refused()
    {
        Action read = () => SequenceTable.Read(new MemoryStream("This is no table at all."u8.ToArray()), "text.table");
        read.Should().Throw<InvalidDataException>().WithMessage("*text.table*");
    }

    [Fact]
    public void A_table_that_the_package_does_not_hold_is_named()
    {
        Action read = () => SequenceTable.ReadEmbedded("absent.table");
        read.Should().Throw<InvalidDataException>().WithMessage("*absent.table*");
    }

    [Fact]
    public void Model_and_table_stay_small() => (Embedded().Length + Length("words.zip")).Should().BeLessThan(2_000_000);

    private static byte[] Embedded()
    {
        using Stream stream = typeof(FactExtractor).Assembly.GetManifestResourceStream("models/words.table")!;
        byte[] bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static long Length(string name)
    {
        using Stream stream = typeof(FactExtractor).Assembly.GetManifestResourceStream("models/" + name)!;
        return stream.Length;
    }
}
