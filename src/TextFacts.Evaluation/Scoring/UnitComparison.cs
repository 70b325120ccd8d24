using System.Collections.Frozen;

namespace TextFacts.Evaluation.Scoring;

/// <summary>Compares a unit of the gold with the text and the code of a unit read; either may match.</summary>
internal static class UnitComparison
{
    /// <summary>Other spellings and codes of a unit, with the spelling that they are compared by.</summary>
    private static readonly FrozenDictionary<string, string> Aliases = new Dictionary<string, string>
    {
        ["vnd"] = "đồng",
        ["vnđ"] = "đồng",
        ["đ"] = "đồng",
        ["₫"] = "đồng",
        ["đồng việt nam"] = "đồng",
        ["đô la"] = "usd",
        ["đô la mỹ"] = "usd",
        ["đôla"] = "usd",
        ["$"] = "usd",
        ["us$"] = "usd",
        ["euro"] = "eur",
        ["€"] = "eur",
        ["t"] = "tấn",
        ["ton"] = "tấn",
        ["héc ta"] = "ha",
        ["hécta"] = "ha",
        ["ki lô mét"] = "km",
        ["kilômét"] = "km",
        ["kilomet"] = "km",
        ["cây số"] = "km",
        ["m2"] = "m²",
        ["mét vuông"] = "m²",
        ["km2"] = "km²",
        ["ki lô mét vuông"] = "km²",
        ["m3"] = "m³",
        ["mét khối"] = "m³",
        ["mét"] = "m",
        ["kilogam"] = "kg",
        ["ki lô gam"] = "kg",
        ["ký"] = "kg",
        ["kí"] = "kg",
        ["gam"] = "g",
        ["gram"] = "g",
        ["lít"] = "l",
        ["độ c"] = "°c",
        ["cel"] = "°c",
        ["oc"] = "°c",
        ["kw.h"] = "kwh",
        ["kw h"] = "kwh",
        ["a"] = "năm",
        ["mo"] = "tháng",
        ["d"] = "ngày",
        ["h"] = "giờ",
        ["min"] = "phút",
        ["wk"] = "tuần",
        ["s"] = "giây",
    }.ToFrozenDictionary();

    /// <summary>Whether the unit read is the gold's, or one of the two begins with the other: <c>vụ</c> and <c>vụ án</c>.</summary>
    public static bool AreAlike(string? gold, MeasurementUnit? answer)
    {
        string? text = Spelling.Normalize(answer?.Text);
        string? code = Spelling.Normalize(answer?.Code);
        if (Spelling.Normalize(gold) is not { } wanted)
            return text is null && code is null;
        wanted = Resolve(wanted);
        return AreAlike(wanted, text) || AreAlike(wanted, code);
    }

    private static bool AreAlike(string wanted, string? got)
    {
        if (got is null)
            return false;
        got = Resolve(got);
        string[] wantedWords = Split(wanted);
        string[] gotWords = Split(got);
        int shared = Math.Min(wantedWords.Length, gotWords.Length);
        return got == wanted || wantedWords.AsSpan(0, shared).SequenceEqual(gotWords.AsSpan(0, shared));
    }

    private static string Resolve(string unit) => Aliases.GetValueOrDefault(unit, unit);

    private static string[] Split(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
