using TextFacts.Linking;

namespace TextFacts.Tests.Linking;

/// <summary>Which times are offered to a figure.</summary>
public class TimeCandidatesTests
{
    private static readonly DateOnly Today = new(2024, 7, 8);

    [Theory]
    [InlineData("Ngày 21, ngày 22 mưa to, gió cấp 5.", "2024-06-21/2024-06-22")]
    [InlineData("Ngày 21, ngày 22 và ngày 23 mưa to, gió cấp 5.", "2024-06-21/2024-06-23")]
    [InlineData("Ngày 21, ngày 22 mưa to. Gió cấp 5.", "2024-06-21/2024-06-22")]
    [InlineData("Tháng 5/2024, tháng 6/2024 xã trồng 5 ha.", "2024-05/2024-06")]
    public void Dates_that_follow_each_other_are_offered_as_one_stretch(string text, string expected) => Offered(text).Should().Contain(expected);

    [Theory]
    [InlineData("Ngày 21, ngày 25 mưa to, gió cấp 5.")]
    [InlineData("Ngày 22, ngày 21 mưa to, gió cấp 5.")]
    [InlineData("Ngày 21 nắng, ngày 22 mưa to, gió cấp 5.")]
    [InlineData("Tháng 5/2024, ngày 1/6/2024 xã trồng 5 ha.")]
    public void Other_dates_are_offered_one_by_one(string text) => Offered(text).Should().NotContain(value => value.Contains('/'));

    [Fact]
    public void The_stretch_of_dates_side_by_side_is_nearer_than_the_last_of_them() => Offered("Ngày 21, ngày 22 mưa to, gió cấp 5.").Should().StartWith("2024-06-21/2024-06-22");

    private static List<string> Offered(string text)
    {
        using ExtractionSession session = PreparedText.Of(text, Today);
        List<TimeCandidate> candidates = [];
        TimeCandidates.CollectPeriods(session.LinkingText, session.LinkingText.Figures.Count - 1, null, candidates);
        return [.. candidates.Where(candidate => candidate.Value is not null).Select(candidate => candidate.Value!.ToString())];
    }
}
