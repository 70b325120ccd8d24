using System.IO.Compression;
using System.Runtime.InteropServices;
using TextFacts.Classification;
using TextFacts.Text;

namespace TextFacts.Training;

/// <summary>
/// Makes a model file of ML.NET smaller: of two classes only the difference of their weights counts, and a weight needs no more than <see cref="MantissaBits"/>
/// bits, what is left of which compresses well. Answers differ only where two were all but equal. The file stays one that ML.NET reads.
/// </summary>
internal static class ModelCompaction
{
    /// <summary>The bits of a weight's mantissa that are kept: an error of a part in 8,000.</summary>
    public const int MantissaBits = 12;

    private const int SingleMantissaBits = 23;

    /// <summary>The file with smaller weights.</summary>
    /// <param name="file">A maximum entropy model as ML.NET saves it.</param>
    /// <exception cref="InvalidDataException">The file holds no such model.</exception>
    public static byte[] Compact(byte[] file)
    {
        using MemoryStream output = new();
        bool isFound = false;
        using (ZipArchive source = new(new MemoryStream(file), ZipArchiveMode.Read))
        using (ZipArchive target = new(output, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (ZipArchiveEntry entry in source.Entries)
            {
                byte[] bytes = new byte[entry.Length];
                using (Stream part = entry.Open())
                    part.ReadExactly(bytes);
                if (SavedPredictor.IsPredictor(bytes, MaximumEntropyModel.PredictorName))
                {
                    CompactWeights(bytes);
                    isFound = true;
                }
                ZipArchiveEntry copy = target.CreateEntry(entry.FullName, CompressionLevel.SmallestSize);
                copy.LastWriteTime = entry.LastWriteTime;
                using Stream stream = copy.Open();
                stream.Write(bytes);
            }
        }
        return isFound ? output.ToArray() : throw new InvalidDataException("The file holds no maximum entropy model.");
    }

    /// <summary>After the header: the size of a float, the numbers of features and classes, the biases, the number of row starts (0 where all weights stand), and the weights by class.</summary>
    private static void CompactWeights(byte[] bytes)
    {
        Span<int> numbers = MemoryMarshal.Cast<byte, int>(bytes.AsSpan(SavedPredictor.BodyOf(bytes)));
        (int features, int classes) = (numbers[1], numbers[2]);
        Span<float> biases = MemoryMarshal.Cast<int, float>(numbers.Slice(3, classes));
        Span<int> rest = numbers[(3 + classes)..];
        if (rest[0] != 0)
            throw new InvalidDataException("The model's weights are sparse, as ML.NET does not save them here.");
        Span<float> weights = MemoryMarshal.Cast<int, float>(rest.Slice(3, features * classes));
        if (classes == 2)
        {
            biases[1] -= biases[0];
            biases[0] = 0;
            for (int i = 0; i < features; i++)
            {
                weights[features + i] -= weights[i];
                weights[i] = 0;
            }
        }
        foreach (ref float weight in weights)
            weight = Round(weight);
    }

    private static float Round(float value)
    {
        const int Dropped = SingleMantissaBits - MantissaBits;
        uint bits = BitConverter.SingleToUInt32Bits(value) + (1U << (Dropped - 1));
        return BitConverter.UInt32BitsToSingle(bits & ~((1U << Dropped) - 1));
    }
}
