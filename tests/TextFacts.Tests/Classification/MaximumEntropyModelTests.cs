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
