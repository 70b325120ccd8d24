using System.IO.Compression;
using Microsoft.ML;
using Microsoft.ML.Data;
using TextFacts.Classification;

namespace TextFacts.Tests.Classification;

/// <summary>The weights are read from ML.NET's own file and scored without it; the answers are ML.NET's.</summary>
public class MaximumEntropyModelTests
{
    private const int Cases = 200;

    [Fact]
    public void The_direct_score_is_that_of_ml_net()
    {
        using Stream stream = OpenModel();
        MLContext context = new(1);
        ITransformer transformer = context.Model.Load(stream, out _);
        MaximumEntropyModel direct = MaximumEntropyModel.ReadEmbedded("reading.zip");
        Random random = new(20240708);
        Row[] rows = [.. Enumerable.Range(0, Cases).Select(_ => Row.Of(random))];
        SchemaDefinition schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, (1 << ReadingFeatures.Bits));
        schema[nameof(Row.Label)].ColumnType = new KeyDataViewType(typeof(uint), direct.ClassCount);
        float[][] expected = [.. transformer.Transform(context.Data.LoadFromEnumerable(rows, schema)).GetColumn<float[]>("Score")];
        float[] probabilities = new float[direct.ClassCount];
        for (int i = 0; i < Cases; i++)
        {
            direct.Predict([.. rows[i].Features.Items().Select(item => item.Key)], probabilities);
            for (int k = 0; k < probabilities.Length; k++)
                probabilities[k].Should().BeApproximately(expected[i][k], 1e-4f);
        }
    }

    [Fact]
    public void The_model_has_a_class_for_each_reading_and_a_weight_for_each_feature()
    {
        MaximumEntropyModel model = MaximumEntropyModel.ReadEmbedded("reading.zip");
        model.ClassCount.Should().Be(Enum.GetValues<ReadingClass>().Length);
        model.FeatureCount.Should().Be((1 << ReadingFeatures.Bits));
    }

    [Fact]
    public void Probabilities_sum_to_one()
    {
        MaximumEntropyModel model = MaximumEntropyModel.ReadEmbedded("reading.zip");
        float[] probabilities = new float[model.ClassCount];
        model.Predict([1, 2, 3, 3, 32767], probabilities);
        probabilities.Sum().Should().BeApproximately(1, 1e-5f);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(20_000)]
    public void A_model_that_was_cut_off_is_refused(int length)
    {
        using Stream stream = OpenModel();
        byte[] bytes = new byte[length];
        stream.ReadExactly(bytes);
        Action read = () => MaximumEntropyModel.Read(new MemoryStream(bytes), "cut.zip");
        read.Should().Throw<InvalidDataException>().WithMessage("*cut.zip*");
    }

    [Fact]
    public void A_file_that_holds_no_model_is_refused()
    {
        Action read = () => MaximumEntropyModel.Read(new MemoryStream("not a model"u8.ToArray()), "text.zip");
        read.Should().Throw<InvalidDataException>().WithMessage("*text.zip*");
    }

    [Fact]
    public void A_model_that_the_package_does_not_hold_is_named()
    {
        Action read = () => MaximumEntropyModel.ReadEmbedded("absent.zip");
        read.Should().Throw<InvalidDataException>().WithMessage("*absent.zip*");
    }

    [Theory]
    [InlineData("size of numbers", 0, 8)]
    [InlineData("features", 4, -5)]
    [InlineData("features", 4, int.MaxValue)]
    [InlineData("classes", 8, 0)]
    [InlineData("classes", 8, 1 << 11)]
    [InlineData("bias", 12, 0x7FC00000)]
    public void A_model_whose_head_is_damaged_is_refused(string what, int offset, int value)
    {
        byte[] part = Part();
        int start = BitConverter.ToInt32(part, 16);
        BitConverter.TryWriteBytes(part.AsSpan(start + offset), value);
        Action read = () => MaximumEntropyModel.Read(Packed(part), "damaged.zip");
        read.Should().Throw<InvalidDataException>(what).WithMessage("*damaged.zip*");
    }

    /// <summary>Any four bytes may be damaged: the file is refused, or it is still a model that gives probabilities.</summary>
    [Fact]
    public void A_damaged_model_is_refused_or_gives_probabilities()
    {
        Random random = new(20240708);
        byte[] sound = Part();
        int refused = 0;
        for (int i = 0; i < 40; i++)
        {
            byte[] part = [.. sound];
            int place = i % 2 == 0 ? random.Next(part.Length - 4) : random.Next(Math.Min(part.Length - 4, 1024));
            random.NextBytes(part.AsSpan(place, 4));
            try
            {
                MaximumEntropyModel model = MaximumEntropyModel.Read(Packed(part), "damaged.zip");
                float[] probabilities = new float[model.ClassCount];
                model.Predict([1, 2, 3], probabilities);
                probabilities.Should().OnlyContain(probability => probability >= 0 && probability <= 1);
            }
            catch (InvalidDataException exception)
            {
                exception.Message.Should().Contain("damaged.zip");
                refused++;
            }
        }
        refused.Should().BePositive();
    }

    [Fact]
    public void A_model_for_other_features_is_refused()
    {
        // A sound model file of three features and two classes: a size, two counts, two biases, no compressed rows, six weights.
        byte[] part = [.. Part()[..300]];
        int start = BitConverter.ToInt32(part, 16);
        byte[] body = [.. new[] { 4, 3, 2, 0, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0 }.SelectMany(BitConverter.GetBytes)];
        MaximumEntropyModel model = MaximumEntropyModel.Read(Packed([.. part[..start], .. body]), "other.zip");
        (model.FeatureCount, model.ClassCount).Should().Be((3, 2));
        Action use = () => _ = new ReadingClassifier(model, new TextFacts.Lexicon.Lexicon(new TextFactsOptions()).Trie);
        use.Should().Throw<InvalidDataException>().WithMessage("*2 classes and 3 features*retrain*");
    }

    [Fact]
    public void A_file_of_another_sort_of_model_is_refused()
    {
        byte[] part = Part();
        part[80] ^= 0x20;
        Action read = () => MaximumEntropyModel.Read(Packed(part), "tree.zip");
        read.Should().Throw<InvalidDataException>().WithMessage("*tree.zip*holds no maximum entropy model*");
    }

    /// <summary>The part of the model file that holds the weights.</summary>
    private static byte[] Part()
    {
        using ZipArchive archive = new(OpenModel());
        return archive.Entries.Where(entry => entry.FullName.EndsWith("Model.key", StringComparison.Ordinal)).Select(entry =>
        {
            using Stream stream = entry.Open();
            using MemoryStream content = new();
            stream.CopyTo(content);
            return content.ToArray();
        }).MaxBy(bytes => bytes.Length)!;
    }

    private static MemoryStream Packed(byte[] part)
    {
        MemoryStream file = new();
        using (ZipArchive archive = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream stream = archive.CreateEntry("Predictor/Model.key", CompressionLevel.Fastest).Open();
            stream.Write(part);
        }
        file.Position = 0;
        return file;
    }

    private static Stream OpenModel() => typeof(FactExtractor).Assembly.GetManifestResourceStream("models/reading.zip")!;

    private sealed class Row
    {
        public VBuffer<float> Features;
        public uint Label;

        public static Row Of(Random random)
        {
            int[] indices = [.. Enumerable.Range(0, random.Next(1, 60)).Select(_ => random.Next((1 << ReadingFeatures.Bits))).Distinct().Order()];
            float[] values = new float[indices.Length];
            Array.Fill(values, 1);
            return new Row { Label = 0, Features = new VBuffer<float>((1 << ReadingFeatures.Bits), indices.Length, values, indices) };
        }
    }
}
