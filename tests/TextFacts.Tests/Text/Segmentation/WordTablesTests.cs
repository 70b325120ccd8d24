using CsCheck;
using TextFacts.Text.Segmentation;

namespace TextFacts.Tests.Text.Segmentation;

/// <summary>The tables of syllables and sequences: what goes in comes out, and a damaged file is refused.</summary>
public class WordTablesTests
{
    private static readonly Gen<Dictionary<uint, uint>> AnySyllables =
        Gen.Select(Gen.UInt, Gen.UInt[1, uint.MaxValue]).Array[0, 300].Select(pairs => pairs.DistinctBy(pair => pair.Item1 | 1).ToDictionary(pair => pair.Item1 | 1, pair => pair.Item2));

    private static readonly Gen<Dictionary<uint, ushort>> AnySequences =
        Gen.Select(Gen.UInt, Gen.UShort[1, ushort.MaxValue]).Array[0, 300].Select(pairs => pairs.DistinctBy(pair => pair.Item1 | 1).ToDictionary(pair => pair.Item1 | 1, pair => pair.Item2));

    [Fact]
    public void What_goes_in_comes_out() => Gen.Select(AnySyllables, AnySequences).Sample((syllables, sequences) =>
    {
        using MemoryStream file = new();
        WordTables.Write(file, syllables, sequences);
        file.Position = 0;
        WordTables read = WordTables.Read(file, "table");
        return syllables.All(entry => read.Syllables[read.Syllables.FindSlot(entry.Key)].Bits == entry.Value)
            && (syllables.ContainsKey(77) || read.Syllables.FindSlot(77) < 0)
            && sequences.Count(entry => RecordOf(read.Sequences, entry.Key) != entry.Value) <= 1;
    }, iter: 300);

    [Fact]
    public void Hardly_a_sequence_is_taken_for_another()
    {
        const int Count = 100_000;
        SequenceTable table = new(Enumerable.Range(0, Count).ToDictionary(i => (uint)i * 2654435761U | 1, i => (ushort)(i % 60_000 + 1)));
        int known = Enumerable.Range(0, Count).Count(i => RecordOf(table, (uint)i * 2654435761U | 1) != (ushort)(i % 60_000 + 1));
        int unknown = Enumerable.Range(Count, Count).Count(i => table.FindSlot(SequenceTable.HashOf((uint)i * 2654435761U | 1)) >= 0);
        (known + unknown).Should().BeLessThan(Count / 1000);
    }

    [Fact]
    public void A_split_leaves_the_other_fields_as_they_are()
    {
        SequenceRecord record = SequenceRecord.Pack(true, false, true, 14, 7, 28);
        SequenceRecord split = record.WithSplit();
        (record.IsSplit, split.IsSplit).Should().Be((false, true));
        (split.DictionaryWords, split.KnownWords, split.IsPrefix, split.Cohesion, split.Frequency, split.Joined).Should().Be((1, 0, true, 14u, 7u, 28u));
    }

    private static int RecordOf(SequenceTable table, uint fingerprint) => table.FindSlot(SequenceTable.HashOf(fingerprint)) is >= 0 and int slot ? table[slot].Bits : -1;

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(8)]
    [InlineData(5_000)]
    public void A_table_that_was_cut_off_is_refused(int length)
    {
        byte[] bytes = Embedded()[..length];
        Action read = () => WordTables.Read(new MemoryStream(bytes), "cut.table");
        read.Should().Throw<InvalidDataException>().WithMessage("*cut.table*");
    }

    [Fact]
    public void A_foreign_file_is_refused()
    {
        Action read = () => WordTables.Read(new MemoryStream("This is no table at all."u8.ToArray()), "text.table");
        read.Should().Throw<InvalidDataException>().WithMessage("*text.table*");
    }

    [Theory]
    [InlineData(4)]
    [InlineData(8)]
    public void A_table_that_names_an_impossible_number_of_entries_is_refused(int offset)
    {
        byte[] bytes = Embedded();
        bytes[offset + 3] = 0xFF;
        Action read = () => WordTables.Read(new MemoryStream(bytes), "count.table");
        read.Should().Throw<InvalidDataException>().WithMessage("*count.table*impossible number*");
    }

    [Fact]
    public void A_table_that_holds_more_than_it_says_is_refused()
    {
        byte[] bytes = Embedded();
        bytes[8]--;
        Action read = () => WordTables.Read(new MemoryStream(bytes), "long.table");
        read.Should().Throw<InvalidDataException>().WithMessage("*long.table*");
    }

    [Fact]
    public void A_table_that_the_package_does_not_hold_is_named()
    {
        Action read = () => WordTables.ReadEmbedded("absent.table");
        read.Should().Throw<InvalidDataException>().WithMessage("*absent.table*");
    }

    [Fact]
    public void Model_and_table_stay_small() => (Embedded().Length + Length("words.zip")).Should().BeLessThan(1_000_000);

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
