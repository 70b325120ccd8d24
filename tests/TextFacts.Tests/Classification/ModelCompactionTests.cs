using System.IO.Compression;
using TextFacts.Classification;
using TextFacts.Training;

namespace TextFacts.Tests.Classification;

/// <summary>A model file made smaller is still ML.NET's, with the same answers.</summary>
public class ModelCompactionTests
{
    private const int HeaderEnd = 16;

    [Fact]
    public void Of_two_classes_the_difference_is_kept()
    {
        byte[] file = FileOf(classes: 2, biases: [0.25f, -0.5f], weights: [1.1f, -2.3f, 0.07f, -0.4f, 0.9f, 3.3f]);
        MaximumEntropyModel before = MaximumEntropyModel.Read(new MemoryStream(file), "before.zip");
        MaximumEntropyModel after = MaximumEntropyModel.Read(new MemoryStream(ModelCompaction.Compact(file)), "after.zip");
        foreach (int[] features in new int[][] { [], [0], [1, 2], [0, 1, 2, 2] })
            ProbabilitiesOf(after, features).Should().SatisfyRespectively([.. ProbabilitiesOf(before, features).Select<float, Action<float>>(expected => actual => actual.Should().BeApproximately(expected, 1e-3f))]);
    }

    [Fact]
    public void Of_more_classes_all_weights_are_kept_but_for_their_last_bits()
    {
        byte[] file = FileOf(classes: 3, biases: [0.1f, 0.2f, 0.3f], weights: [1.1f, -2.3f, 0.07f, -0.4f, 0.9f, 3.3f, 0, 0.123456f, -9.87654f]);
        float[] before = ProbabilitiesOf(MaximumEntropyModel.Read(new MemoryStream(file), "before.zip"), [0, 1, 2]);
        float[] after = ProbabilitiesOf(MaximumEntropyModel.Read(new MemoryStream(ModelCompaction.Compact(file)), "after.zip"), [0, 1, 2]);
        for (int i = 0; i < before.Length; i++)
            after[i].Should().BeApproximately(before[i], 1e-3f);
    }

    [Fact]
    public void A_file_without_a_model_is_refused()
    {
        using MemoryStream file = new();
        using (ZipArchive archive = new(file, ZipArchiveMode.Create, leaveOpen: true))
            archive.CreateEntry("Version.txt");
        Action compact = () => ModelCompaction.Compact(file.ToArray());
        compact.Should().Throw<InvalidDataException>();
    }

    private static float[] ProbabilitiesOf(MaximumEntropyModel model, int[] features)
    {
        float[] probabilities = new float[model.ClassCount];
        model.Predict(features, probabilities);
        return probabilities;
    }

    /// <summary>A model of three features with the head of one that was trained: a size, two counts, the biases, no rows, no columns, the weights.</summary>
    private static byte[] FileOf(int classes, float[] biases, float[] weights)
    {
        byte[] head = Head();
        byte[] body = [.. Bytes([4, 3, classes]), .. biases.SelectMany(BitConverter.GetBytes), .. Bytes([0, 0, weights.Length]), .. weights.SelectMany(BitConverter.GetBytes)];
        using MemoryStream file = new();
        using (ZipArchive archive = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            using Stream part = archive.CreateEntry("Model/Model.key").Open();
            part.Write([.. head, .. body]);
        }
        return file.ToArray();
    }

    private static IEnumerable<byte> Bytes(int[] numbers) => numbers.SelectMany(BitConverter.GetBytes);

    private static byte[] Head()
    {
        using Stream model = typeof(FactExtractor).Assembly.GetManifestResourceStream("models/statement.zip")!;
        using ZipArchive archive = new(model, ZipArchiveMode.Read);
        using Stream part = archive.Entries.Single(entry => entry.FullName.EndsWith("Model/Model.key", StringComparison.Ordinal)).Open();
        using MemoryStream bytes = new();
        part.CopyTo(bytes);
        return bytes.ToArray()[..BitConverter.ToInt32(bytes.ToArray(), HeaderEnd)];
    }
}
