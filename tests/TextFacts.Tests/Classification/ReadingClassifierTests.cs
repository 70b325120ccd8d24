using FluentAssertions;
using Xunit;

namespace TextFacts.Tests.Classification;

public class ReadingClassifierTests
{
    [Theory]
    [InlineData("Quỹ phúc lợi 1.200.000.000 Thù lao 360.000.000 Cổ tức 18.000.000.000", "1.200.000.000 = 1200000000 đồng | 360.000.000 = 360000000 đồng | 18.000.000.000 = 18000000000 đồng")]
    [InlineData("Chia cổ tức 800đ/1CP 63.093.332.800 đồng", "800 = 800 đồng/1cp | 63.093.332.800 = 63093332800 đồng")]
    [InlineData("Số tài khoản 190.345.678.901 tại ngân hàng.", "")]
    [InlineData("Mã số thuế 301.234.567 đã đóng.", "")]
    [InlineData("Địa chỉ IP 192.168.100.200 bị khóa.", "")]
    [InlineData("Điện thoại: 098.123.456.", "")]
    public void An_amount_names_nothing_but_where_the_words_before_it_say_so(string text, string expected)
    {
        Read.Figures(text).Should().Be(expected);
    }

    [Theory]
    [InlineData("Theo Thông tư số 22/2023/TT-BYT.", "22/2023/TT-BYT")]
    [InlineData("Bộ Y tế đã ban hành các Thông tư: số 21/2023/TT-BYT, số 22/2023/TT-BYT.", "21/2023/TT-BYT | 22/2023/TT-BYT")]
    [InlineData("Căn cứ Nghị định 15 và Nghị định số 45/2024/NĐ-CP.", "15 | 45/2024/NĐ-CP")]
    public void A_symbol_with_its_year_is_always_a_directive(string text, string expected)
    {
        string.Join(" | ", Read.Document(text, "2024-07-08").Facts.OfType<DirectiveFact>().Select(fact => fact.Symbol ?? fact.Number)).Should().Be(expected);
    }

    [Theory]
    [InlineData("Mỗi ngày 2.400 lượt khách đến chùa.", "2.400 = 2400 lượt khách")]
    [InlineData("Bến đón mỗi ngày 2.000-2.500 lượt khách.", "2.000-2.500 = 2000..2500 lượt khách")]
    [InlineData("Mỗi tháng 12 vụ, mỗi năm 150 vụ.", "12 = 12 vụ | 150 = 150 vụ")]
    [InlineData("Mỗi tháng 5 triệu đồng.", "5 triệu = 5000000 đồng")]
    [InlineData("Ngày 2.000 lượt, đêm 500 lượt.", "2.000 = 2000 lượt | 500 = 500 lượt")]
    public void So_much_each_day_or_month_is_an_amount_and_no_date(string text, string expected)
    {
        Read.Figures(text).Should().Be(expected);
        Read.Dates(text, "2024-07-08").Should().BeEmpty();
    }
}
