using Microsoft.Extensions.DependencyInjection;

namespace TextFacts.Tests;

/// <summary>What a user can set: kinds, confidence, the day of the report, words of their own, and the registration.</summary>
public class OptionsTests
{
    private const string Report = "Quý I/2024 có 12 vụ, giảm 4,74%, theo Nghị quyết số 12-NQ/TW.";

    [Theory]
    [InlineData(FactKinds.All, "Date Quantity Percentage Directive")]
    [InlineData(FactKinds.Quantity, "Quantity")]
    [InlineData(FactKinds.Percentage, "Percentage")]
    [InlineData(FactKinds.Date, "Date")]
    [InlineData(FactKinds.Directive, "Directive")]
    [InlineData(FactKinds.Date | FactKinds.Directive, "Date Directive")]
    [InlineData(FactKinds.None, "")]
    public void Only_the_kinds_asked_for_are_given(FactKinds kinds, string expected) =>
        string.Join(' ', new FactExtractor(new TextFactsOptions { Kinds = kinds }).Extract(Report).Facts.Select(fact => fact.Kind)).Should().Be(expected);

    [Theory]
    [InlineData(0)]
    [InlineData(0.5)]
    [InlineData(0.9)]
    [InlineData(1)]
    public void Facts_below_the_minimum_confidence_are_left_out(double minimum)
    {
        IReadOnlyList<Fact> all = FactExtractor.CreateDefault().Extract(Report).Facts;
        IReadOnlyList<Fact> some = new FactExtractor(new TextFactsOptions { MinimumConfidence = minimum }).Extract(Report).Facts;
        some.Should().Equal(all.Where(fact => fact.Confidence >= minimum));
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_minimum_that_is_no_probability_is_refused(double minimum) =>
        FluentActions.Invoking(() => new TextFactsOptions { MinimumConfidence = minimum }).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void The_day_of_the_call_goes_before_that_of_the_options()
    {
        FactExtractor extractor = new(new TextFactsOptions { ReferenceDate = new DateOnly(2020, 5, 6) });
        Value(extractor.Extract("Hôm nay trời nắng.")).Should().Be("2020-05-06");
        Value(extractor.Extract("Hôm nay trời nắng.", new DateOnly(2024, 7, 8))).Should().Be("2024-07-08");
        extractor.Extract("").ReferenceDate.Should().Be(new DateOnly(2020, 5, 6));
        static string Value(FactDocument document) => document.Facts.OfType<DateFact>().Single().Value.ToString();
    }

    [Fact]
    public void Options_are_copied()
    {
        TextFactsOptions options = new();
        FactExtractor extractor = new(options);
        options.Kinds = FactKinds.None;
        options.MinimumConfidence = 1;
        options.ReferenceDate = new DateOnly(2020, 5, 6);
        extractor.Extract(Report).Facts.Should().Equal(FactExtractor.CreateDefault().Extract(Report).Facts);
    }

    [Fact]
    public void A_unit_of_one_s_own_is_read_with_its_code()
    {
        TextFactsOptions options = new() { Units = { new UserUnit("bình oxy lớn", "L"), new UserUnit("xèng") } };
        Units(options, "Kho còn 12 bình oxy lớn.").Should().Be("bình oxy lớn L");
        Units(options, "Kho còn 12 BÌNH ÔXY LỚN và 3 xèng.").Should().EndWith("xèng -");
    }

    [Fact]
    public void A_counted_noun_of_one_s_own_is_read_whole() =>
        Units(new TextFactsOptions { CountedNouns = { "bản đồ số hóa" } }, "Kho còn 12 bản đồ số hóa.").Should().Be("bản đồ số hóa -");

    [Fact]
    public void A_type_of_directive_of_one_s_own_is_read()
    {
        FactDocument document = new FactExtractor(new TextFactsOptions { DirectiveTypes = { "Mật lệnh" } }).Extract("Đơn vị thi hành Mật lệnh số 12/ML-QK.");
        DirectiveFact directive = document.Facts.OfType<DirectiveFact>().Should().ContainSingle().Subject;
        (directive.Type, directive.Number, directive.Symbol).Should().Be(("mật lệnh", "12", "12/ML-QK"));
    }

    [Fact]
    public void An_issuer_of_one_s_own_is_read()
    {
        FactDocument document = new FactExtractor(new TextFactsOptions { Issuers = { "Cụm thi đua số Năm" } }).Extract("Đơn vị thi hành Kế hoạch số 12/KH-CTĐ của Cụm thi đua số Năm.");
        document.Facts.OfType<DirectiveFact>().Should().ContainSingle().Which.Issuer.Should().Be("Cụm thi đua số Năm");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("--")]
    public void An_entry_without_a_word_is_refused(string entry)
    {
        TextFactsOptions[] wrong =
        [
            new() { Units = { new UserUnit(entry) } }, new() { CountedNouns = { entry } }, new() { DirectiveTypes = { entry } }, new() { Issuers = { entry } },
        ];
        foreach (TextFactsOptions options in wrong)
            FluentActions.Invoking(() => new FactExtractor(options)).Should().Throw<ArgumentException>().WithMessage("*without a word*");
    }

    [Fact]
    public void Null_is_refused()
    {
        FluentActions.Invoking(() => new FactExtractor(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => FactExtractor.CreateDefault().Extract(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => TextFactsServiceCollectionExtensions.AddTextFacts(null!)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void The_default_extractor_is_one_for_the_process() => FactExtractor.CreateDefault().Should().BeSameAs(FactExtractor.CreateDefault());

    [Fact]
    public void The_registration_gives_one_extractor_with_the_options_set()
    {
        using ServiceProvider services = new ServiceCollection().AddTextFacts(options => options.Kinds = FactKinds.Date).BuildServiceProvider();
        IFactExtractor extractor = services.GetRequiredService<IFactExtractor>();
        extractor.Should().BeSameAs(services.GetRequiredService<IFactExtractor>());
        extractor.Extract(Report).Facts.Should().ContainSingle().Which.Should().BeOfType<DateFact>();
    }

    [Fact]
    public void The_registration_without_options_gives_the_default_extractor_and_keeps_one_of_the_user_s_own()
    {
        using ServiceProvider services = new ServiceCollection().AddTextFacts().BuildServiceProvider();
        services.GetRequiredService<IFactExtractor>().Extract(Report).Facts.Should().Equal(FactExtractor.CreateDefault().Extract(Report).Facts);
        FactExtractor own = new(new TextFactsOptions());
        using ServiceProvider other = new ServiceCollection().AddSingleton<IFactExtractor>(own).AddTextFacts().BuildServiceProvider();
        other.GetRequiredService<IFactExtractor>().Should().BeSameAs(own);
    }

    private static string Units(TextFactsOptions options, string text) =>
        string.Join(" | ", new FactExtractor(options).Extract(text).Facts.OfType<QuantityFact>().Select(quantity => $"{quantity.Unit?.Text ?? "-"} {quantity.Unit?.Code ?? "-"}"));
}
