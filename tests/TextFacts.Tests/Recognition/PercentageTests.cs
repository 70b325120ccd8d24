namespace TextFacts.Tests.Recognition;

/// <summary>Percentages, percentage points and per mille.</summary>
public class PercentageTests
{
    [Theory]
    [InlineData("GDP tăng 5,66%.", "5,66% = 5.66%")]
    [InlineData("GDP tăng 5,66 %.", "5,66 % = 5.66%")]
    [InlineData("GDP tăng 5,66％.", "5,66％ = 5.66%")]
    [InlineData("GDP tăng 5.66%.", "5.66% = 5.66%")]
    [InlineData("GDP tăng 5,66 phần trăm.", "5,66 phần trăm = 5.66%")]
    [InlineData("GDP tăng sáu phần trăm.", "sáu phần trăm = 6%")]
    [InlineData("GDP tăng sáu phẩy năm phần trăm.", "sáu phẩy năm phần trăm = 6.5%")]
    [InlineData("Lãi suất là 14%/năm.", "14% = 14%")]
    [InlineData("Bình quân tăng 6,5%/năm.", "6,5% = 6.5%")]
    public void Percent_is_written_with_a_sign_or_words(string text, string expected) => Read.Figures(text).Should().Be(expected);

    [Theory]
    [InlineData("Tỷ lệ nghèo giảm 0,26 điểm phần trăm.", "0,26 điểm phần trăm = 0.26 điểm %")]
    [InlineData("Tỷ lệ nghèo giảm 0,26 điểm %.", "0,26 điểm % = 0.26 điểm %")]
    [InlineData("Nông nghiệp và dịch vụ đóng góp 0,05 và 0,07 điểm phần trăm.", "0,05 = 0.05 điểm % | 0,07 điểm phần trăm = 0.07 điểm %")]
    public void Percentage_points_are_told_from_percent(string text, string expected) => Read.Figures(text).Should().Be(expected);

    [Theory]
    [InlineData("Tỷ suất chết là 12,1‰.", "12,1‰ = 12.1‰")]
    [InlineData("Tỷ suất chết là 12,1 %o.", "12,1 %o = 12.1‰")]
    [InlineData("Tỷ suất chết là 12,1%o.", "12,1%o = 12.1‰")]
    [InlineData("Tỷ suất chết là 12,1 phần nghìn.", "12,1 phần nghìn = 12.1‰")]
    public void Per_mille_is_a_scale_of_its_own(string text, string expected) => Read.Figures(text).Should().Be(expected);

    [Theory]
    [InlineData("Lạm phát ở mức 2,5-3%.", "2,5-3% = 2.5..3%")]
    [InlineData("Lạm phát ở mức 2,5% - 3%.", "2,5% - 3% = 2.5..3%")]
    [InlineData("Lạm phát ở mức từ 4 đến 4,5%.", "từ 4 đến 4,5% = 4..4.5%")]
    [InlineData("Lạm phát ở mức từ 4% đến 4,5%.", "từ 4% đến 4,5% = 4..4.5%")]
    public void Ranges_are_one_percentage(string text, string expected) => Read.Figures(text).Should().Be(expected);

    [Theory]
    [InlineData("Nông nghiệp và dịch vụ tăng 5 và 7%.", "5 = 5% | 7% = 7%")]
    [InlineData("Nông nghiệp, công nghiệp, dịch vụ lần lượt tăng 5; 6 và 7%.", "5 = 5% | 6 = 6% | 7% = 7%")]
    [InlineData("Công nghiệp, dịch vụ lần lượt tăng 14,6% và 63%.", "14,6% = 14.6% | 63% = 63%")]
    public void A_list_shares_the_sign(string text, string expected) => Read.Figures(text).Should().Be(expected);

    [Theory]
    [InlineData("Tỷ lệ đạt khoảng 70%.", "70% = ~70%")]
    [InlineData("Tỷ lệ đạt gần 70%.", "70% = ≲70%")]
    [InlineData("Tỷ lệ đạt hơn 70%.", "70% = >70%")]
    [InlineData("Tỷ lệ đạt trên 70%.", "70% = >70%")]
    [InlineData("Tỷ lệ đạt dưới 70%.", "70% = <70%")]
    [InlineData("Tỷ lệ đạt ít nhất 70%.", "70% = ≥70%")]
    [InlineData("Tỷ lệ đạt 70% trở lên.", "70% = ≥70%")]
    [InlineData("Tỷ lệ đạt từ 70% trở lên.", "70% = ≥70%")]
    [InlineData("Tỷ lệ không quá 70%.", "70% = ≤70%")]
    public void Bounds_hold_for_percentages_too(string text, string expected) => Read.Figures(text).Should().Be(expected);

    [Fact]
    public void A_percentage_beside_a_count_is_a_fact_of_its_own() =>
        Read.Figures("Có 12 vụ (chiếm 4,74%), giảm 3 vụ (-20%).").Should().Be("12 = 12 vụ | 4,74% = 4.74% | 3 = 3 vụ | 20% = 20%");

    [Theory]
    [InlineData("GDP quý 1 tăng 4,76%, tính chung 6 tháng 4,9%.", "4,76%,4,9%")]
    [InlineData("Điểm thi giảm 2,1 điểm phần trămso với năm 2023.", "2,1 điểm phần trăm")]
    [InlineData("Hoàn thành nhóm 2 100%, nhóm 3 98%.", "100%,98%")]
    public void Neighbours_do_not_hide_a_percentage(string text, string expected) =>
        string.Join(',', Read.Document(text, "2024-07-08").Facts.OfType<PercentageFact>().Select(fact => fact.Text)).Should().Be(expected);
}
