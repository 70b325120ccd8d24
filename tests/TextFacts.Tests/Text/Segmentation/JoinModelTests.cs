using Microsoft.ML;
using Microsoft.ML.Data;
using TextFacts.Text.Segmentation;

namespace TextFacts.Tests.Text.Segmentation;

/// <summary>The weights are read from ML.NET's own file and scored without it; the scores are ML.NET's.</summary>
public class JoinModelTests
{
    private const int Cases = 200;

    [Fact]
    public void The_direct_score_is_that_of_ml_net()
    {
        using Stream stream = Open("words.zip");
        MLContext context = new(1);
        ITransformer transformer = context.Model.Load(stream, out _);
        JoinModel direct = JoinModel.ReadEmbedded("words.zip");
        Random random = new(20240708);
        Row[] rows = [.. Enumerable.Range(0, Cases).Select(i => Row.Of(random, direct.Weights, isPositive: i % 2 == 0))];
        SchemaDefinition schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, GapFeatures.Dimension);
        float[] expected = [.. transformer.Transform(context.Data.LoadFromEnumerable(rows, schema)).GetColumn<float>("Score")];
        for (int i = 0; i < Cases; i++)
        {
            float score = direct.Bias;
            foreach (KeyValuePair<int, float> item in rows[i].Features.Items())
                score += direct.Weights[item.Key];
            score.Should().BeApproximately(expected[i], 1e-4f);
        }
        expected.Should().Contain(value => value > 0).And.Contain(value => value < 0);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    [InlineData(20_000)]
    public void A_model_that_was_cut_off_is_refused(int length)
    {
        using Stream stream = Open("words.zip");
        byte[] bytes = new byte[length];
        stream.ReadExactly(bytes);
        Action read = () => JoinModel.Read(new MemoryStream(bytes), "cut.zip");
        read.Should().Throw<InvalidDataException>().WithMessage("*cut.zip*");
    }

    [Fact]
    public void Another_kind_of_model_is_refused()
    {
        using Stream stream = Open("reading.zip");
        Action read = () => JoinModel.Read(stream, "reading.zip");
        read.Should().Throw<InvalidDataException>().WithMessage("*reading.zip*");
    }

    [Fact]
    public void A_model_that_the_package_does_not_hold_is_named()
    {
        Action read = () => JoinModel.ReadEmbedded("absent.zip");
        read.Should().Throw<InvalidDataException>().WithMessage("*absent.zip*");
    }

    private static Stream Open(string name) => typeof(FactExtractor).Assembly.GetManifestResourceStream("models/" + name)!;

    private sealed class Row
    {
        public VBuffer<float> Features;

        public static Row Of(Random random, float[] weights, bool isPositive)
        {
            // Places without weight would prove nothing, and most weights are below 0.
            int[] indices = [.. Enumerable.Range(0, random.Next(1, 200)).Select(_ => random.Next(GapFeatures.Dimension)).Where(place => isPositive ? weights[place] > 0 : weights[place] != 0).Distinct().Order()];
            float[] values = new float[indices.Length];
            Array.Fill(values, 1);
            return new Row { Features = new VBuffer<float>(GapFeatures.Dimension, indices.Length, values, indices) };
        }
    }
}
