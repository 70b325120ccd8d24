using System.Globalization;
using System.Text;
using CsCheck;

namespace TextFacts.Tests;

/// <summary>What is written in another of its forms means the same.</summary>
public class SameMeaningTests
{
    private static readonly FactExtractor Extractor = FactExtractor.CreateDefault();

    private static readonly Gen<long> AnyCount = Gen.OneOf(Gen.Long[1, 999], Gen.Long[1_000, 999_999], Gen.Long[1_000_000, 999_999_999_999], Gen.Long[1, 999].Select(number => number * 1_000_000));

    private static readonly Gen<DateOnly> AnyDay = Gen.Int[new DateOnly(1950, 1, 1).DayNumber, new DateOnly(2049, 12, 31).DayNumber].Select(DateOnly.FromDayNumber);

    /// <summary>The ways to spell a whole text; its facts keep their values in each.</summary>
    private static readonly Dictionary<string, Func<string, string>> Spellings = new()
    {
        ["NFC"] = text => text.Normalize(NormalizationForm.FormC),
        ["NFD"] = text => text.Normalize(NormalizationForm.FormD),
        ["old tone placement"] = text => Replace(text.Normalize(), "oà òa oá óa oả ỏa oã õa oạ ọa oè òe oé óe uỳ ùy uý úy uỷ ủy uỵ ụy"),
        ["new tone placement"] = text => Replace(text.Normalize(), "òa oà óa oá ỏa oả õa oã ọa oạ òe oè óe oé ùy uỳ úy uý ủy uỷ ụy uỵ"),
        ["no-break spaces"] = text => text.Replace(' ', '\u00A0'),
        ["doubled spaces"] = text => text.Replace(". ", ".  ", StringComparison.Ordinal).Replace(", ", ",  ", StringComparison.Ordinal),
        ["carriage returns"] = text => text.ReplaceLineEndings("\r\n"),
        ["en dashes"] = text => text.Replace('-', '–'),
        ["full-width percent signs"] = text => text.Replace('%', '％'),
        ["typographic quotes"] = text => text.Replace('"', '”'),
    };

    public static TheoryData<string> SpellingNames => new(Spellings.Keys);

    [Theory]
    [MemberData(nameof(SpellingNames))]
    public void A_text_in_another_spelling_has_the_same_values(string name)
    {
        foreach (CorpusDocument document in Corpus.Ids.Where((_, index) => index % 4 == 0).Select(Corpus.Load))
        {
            string[] expected = [.. Extractor.Extract(document.Text, document.ReferenceDate).Facts.Select(ValueOf)];
            Extractor.Extract(Spellings[name](document.Text), document.ReferenceDate).Facts.Select(ValueOf).Should().Equal(expected, "{0} in {1}", document.Id, name);
        }
    }

    [Fact]
    public void A_count_in_digits_grouped_or_not_and_in_words_is_the_same() => AnyCount.Sample(number =>
    {
        string grouped = number.ToString("#,0", CultureInfo.InvariantCulture);
        string[] forms =
        [
            grouped.Replace(',', '.'),
            number < 10_000_000 ? number.ToString(CultureInfo.InvariantCulture) : grouped.Replace(',', '.'),
            VietnameseNumber.Words(number),
            VietnameseNumber.Words(number).Normalize(NormalizationForm.FormD),
            VietnameseNumber.Words(number).Replace("nghìn", "ngàn", StringComparison.Ordinal).Replace("tỷ", "tỉ", StringComparison.Ordinal).Replace("linh", "lẻ", StringComparison.Ordinal),
        ];
        foreach (string form in forms)
        {
            QuantityFact[] read = [.. Extractor.Extract($"Kho còn {form} tấn gạo.").Facts.OfType<QuantityFact>()];
            if (read.Length != 1 || read[0].Amount.Value != number || read[0].Text != form || read[0].Unit?.Code != "t")
                throw new InvalidOperationException($"{form} gives {string.Join(" | ", read.Select(fact => $"{fact.Text} = {fact.Amount} {fact.Unit?.Text}"))}");
        }
    }, iter: 2000);

    [Fact]
    public void A_decimal_number_with_a_multiplier_is_the_product_in_digits() =>
        Gen.Select(Gen.Int[1, 999], Gen.Int[1, 99], Gen.OneOfConst((1_000m, "nghìn"), (1_000_000m, "triệu"), (1_000_000_000m, "tỷ"))).Sample((whole, hundredths, multiplier) =>
        {
            string written = $"{whole},{hundredths:00}".TrimEnd('0');
            decimal value = (whole + hundredths / 100m) * multiplier.Item1;
            string digits = value.ToString("#,0.##", CultureInfo.InvariantCulture).Replace(',', '.');
            return Amount($"Xã thu {written} {multiplier.Item2} đồng.") == value && Amount($"Xã thu {digits} đồng.") == value;
        }, iter: 500);

    [Fact]
    public void A_day_is_the_same_in_all_its_forms() => AnyDay.Sample(day =>
    {
        string[] forms =
        [
            $"ngày {day.Day}/{day.Month}/{day.Year}", $"ngày {day.Day:00}/{day.Month:00}/{day.Year}", $"ngày {day.Day}-{day.Month}-{day.Year}", $"ngày {day.Day}.{day.Month}.{day.Year}",
            $"ngày {day.Day}–{day.Month}–{day.Year}", $"ngày {day.Day} tháng {day.Month} năm {day.Year}", $"ngày {day.Day:00} tháng {day.Month:00} năm {day.Year}",
            $"Ngày {day.Day}/{day.Month}/{day.Year}", $"NGÀY {day.Day}/{day.Month}/{day.Year}", $"ngày  {day.Day} \u00A0tháng {day.Month}  năm {day.Year}",
            $"ngày {day.Day} / {day.Month} / {day.Year}", $"{day.Day}/{day.Month}/{day.Year}", $"{day.Day:00}/{day.Month:00}/{day.Year}", $"ngày {day.Day}/{day.Month}/{day.Year}".Normalize(NormalizationForm.FormD),
        ];
        foreach (string form in forms)
        {
            string[] read = [.. Extractor.Extract($"Hội nghị họp {form} tại Hà Nội.").Facts.OfType<DateFact>().Select(fact => fact.Value.ToString())];
            if (read is not [string value] || value != day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
                throw new InvalidOperationException($"{form} gives {string.Join(" | ", read)}");
        }
    }, iter: 500);

    [Fact]
    public void A_directive_is_the_same_in_all_its_forms() =>
        Gen.Select(Gen.Int[1, 400], Gen.OneOfConst(("Nghị quyết", "NQ/TW"), ("Chỉ thị", "CT/TW"), ("Kế hoạch", "KH/TU"), ("Kết luận", "KL/TW"))).Sample((number, kind) =>
        {
            (string type, string code) = kind;
            string[] forms =
            [
                $"{type} số {number}-{code}", $"{type} số {number} - {code}", $"{type} số {number}–{code}", $"{type} số {number} – {code}", $"{type} {number}-{code}",
                $"{type.ToUpperInvariant()} SỐ {number}-{code}", $"{type} số{number}-{code}", $"{type.ToLowerInvariant()} số {number}-{code}", $"{type}  số\u00A0{number}-{code}",
                $"{type} số {number}-{code}".Normalize(NormalizationForm.FormD),
            ];
            foreach (string form in forms)
            {
                DirectiveFact[] read = [.. Extractor.Extract($"Đơn vị triển khai {form}.").Facts.OfType<DirectiveFact>()];
                if (read is not [{ } directive] || !string.Equals(directive.Type, type, StringComparison.OrdinalIgnoreCase) || directive.Number != number.ToString(CultureInfo.InvariantCulture) || directive.Symbol != $"{number}-{code}")
                    throw new InvalidOperationException($"{form} gives {string.Join(" | ", read.Select(Read.Describe))}");
            }
        }, iter: 300);

    [Theory]
    [InlineData("Quý I năm 2024 có 12 vụ.", "QUÝ I NĂM 2024 CÓ 12 VỤ.")]
    [InlineData("Báo cáo 6 tháng đầu năm 2024", "BÁO CÁO 6 THÁNG ĐẦU NĂM 2024")]
    [InlineData("Giai đoạn 2021-2025 đạt 5,66%", "GIAI ĐOẠN 2021-2025 ĐẠT 5,66%")]
    [InlineData("Ngày 8 tháng 7 năm 2024", "NGÀY 8 THÁNG 7 NĂM 2024")]
    [InlineData("Kết quả thực hiện Nghị quyết số 12-NQ/TW", "KẾT QUẢ THỰC HIỆN NGHỊ QUYẾT SỐ 12-NQ/TW")]
    public void A_heading_in_capitals_has_the_values_of_one_in_small_letters(string small, string capitals)
    {
        string body = "\n\nTrong kỳ, đơn vị thực hiện tốt nhiệm vụ.";
        DateOnly day = new(2024, 7, 8);
        Extractor.Extract(capitals + body, day).Facts.Select(ValueOf).Should().Equal(Extractor.Extract(small + body, day).Facts.Select(ValueOf)).And.NotBeEmpty();
    }

    private static decimal? Amount(string text) => Extractor.Extract(text).Facts is [QuantityFact { Amount.Value: { } value }] ? value : null;

    private static string Replace(string text, string pairs)
    {
        string[] words = pairs.Split(' ');
        for (int i = 0; i < words.Length; i += 2)
        {
            // quà, quý: the u belongs to the q.
            text = System.Text.RegularExpressions.Regex.Replace(text, $"(?<![qQ]){words[i]}(?!\\p{{L}})", words[i + 1]);
        }
        return text;
    }

    /// <summary>The value of a fact, without what depends on how it was written.</summary>
    private static string ValueOf(Fact fact) => fact switch
    {
        QuantityFact quantity => $"{quantity.Amount} {quantity.Bound} {quantity.Unit?.Code}",
        PercentageFact percentage => $"{percentage.Amount} {percentage.Bound} {percentage.Scale}",
        DateFact date => date.Value.ToString(),
        DirectiveFact directive => $"{directive.Type} {directive.Number} {directive.Symbol} {directive.Year} {directive.Date}",
        _ => "",
    };
}
