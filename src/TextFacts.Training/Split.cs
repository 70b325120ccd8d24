namespace TextFacts.Training;

/// <summary>The split of corpus/ into documents to train on and documents held out, as corpus/README.md states it: every fourth of a set is held out.</summary>
internal static class Split
{
    public static bool IsHeldOut(string id) => int.Parse(id.AsSpan(id.LastIndexOf('-') + 1), System.Globalization.CultureInfo.InvariantCulture) % 4 == 0;
}
