using System.Text;
using CsCheck;
using TextFacts.Fuzzing;
using TextFacts.Text;

namespace TextFacts.Tests;

/// <summary>What holds for every text there is.</summary>
public class PropertyTests
{
    private static readonly FactExtractor Extractor = FactExtractor.CreateDefault();
    private static readonly DateOnly Today = new(2024, 7, 8);

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.Char[char.MinValue, char.MaxValue].Array[0, 200].Select(chars => new string(chars)),
        Gen.String[0, 200],
        Gen.Select(Gen.OneOfConst([.. TextPieces.All]), Gen.OneOfConst(" ", "", " ", "\u00A0", "\n")).Select((piece, gap) => piece + gap).Array[0, 60].Select(string.Concat));

    private static readonly Gen<DateOnly?> AnyDay = Gen.OneOf(
        Gen.Const((DateOnly?)null),
        Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(number => (DateOnly?)DateOnly.FromDayNumber(number)),
        Gen.OneOfConst<DateOnly?>(DateOnly.MinValue, DateOnly.MaxValue, Today));

    public static TheoryData<string> HostileTexts => new(
        "lone high surrogate", "lone low surrogate", "NUL", "bidi controls", "combining marks", "combining marks on a letter", "digits", "digits with dots", "zeros", "brackets", "quotes", "slashes",
        "full stops", "commas", "number words", "multipliers", "ranges", "dates", "type words", "symbols", "issuers", "empty lines", "one word", "emoji",
        "closing brackets", "provisions", "open clauses", "same periods", "abbreviations", "list numbers", "titles", "laws", "list of numbers", "comparisons", "lower case", "part words", "coordinated issuers", "adverbs", "days in a list",
        "figures of lists", "subjects", "one subject", "years of figures", "places", "figures in brackets", "headings", "table", "directives with figures", "years of years", "spaces between digits", "changes", "one word of parts",
        "heads without rows", "rows without heads", "rules of tables", "rows with units", "cells a line", "columns of one row", "lists of provisions",
        "days of a year of long ago", "terms", "rows of a table", "cells of a table");

    [Fact]
    public void Any_text_is_read_and_its_facts_are_in_order_and_cut_back_out_of_it() =>
        Gen.Select(AnyText, AnyDay).Sample((text, day) => Check(Extractor.Extract(text, day)), iter: 3000);

    [Fact]
    public void Any_rows_of_values_are_read() =>
        Gen.OneOfConst("Toyota", "năm", "tháng", "quý", "Sản lượng", "tấn", "1", "2024", "1.250", "10,5", "/", "-", "+", "(", ")", "%", ":", "|", "\n", "\n").Array[1, 30]
            .Select(pieces => string.Join(' ', pieces)).Sample(text => Check(Extractor.Extract(text, Today)), iter: 3000);

    [Fact]
    public void A_confidence_is_a_probability_where_rounding_would_carry_it_beyond_one() =>
        Check(Extractor.Extract("ở hthángmr làm hơn 73.0 ngườichết tạinước", DateOnly.MaxValue)).Should().BeTrue();

    [Fact]
    public void Any_two_words_of_time_are_read_whatever_joins_them()
    {
        FactExtractor extractor = new(new TextFactsOptions { LinksFigures = false });
        string[] forms = [.. TabSeparatedFile.Read("time-words.tsv").Select(row => row[0].Split('|')[0]).Distinct()];
        string[] joints = [" ", " đến ", " tới ", " - ", ", "];
        foreach (string first in forms)
        {
            foreach (string second in forms)
            {
                foreach (string joint in joints)
                {
                    string text = $"Từ {first}{joint}{second}. Từ {first}{joint}{second} 2015. {first}{joint}{second} 12.";
                    Check(extractor.Extract(text, Today)).Should().BeTrue(text);
                }
            }
        }
    }

    [Fact]
    public void The_same_text_gives_the_same_facts() =>
        Gen.Select(AnyText, AnyDay).Sample((text, day) => Extractor.Extract(text, day).Facts.SequenceEqual(Extractor.Extract(new string(text), day).Facts), iter: 1000);

    [Fact]
    public void Any_text_is_cut_into_tokens_and_sentences() => AnyText.Sample(text =>
    {
        Document document = Document.Create(text);
        int end = 0;
        foreach (Token token in document.Tokens)
        {
            if (token.Start < end || token.Length <= 0 || token.End > text.Length)
                return false;
            end = token.End;
        }
        return document.Sentences.Sum(sentence => sentence.TokenCount) == document.Tokens.Count;
    }, iter: 2000);

    [Fact]
    public void Any_text_s_facts_survive_JSON() => AnyText.Sample(text =>
    {
        // Half of a surrogate pair has no JSON form.
        FactDocument document = Extractor.Extract(string.Concat(text.Where(c => !char.IsSurrogate(c))), Today);
        IReadOnlyList<Fact> facts = FactJson.Deserialize(FactJson.Serialize("x", document));
        return facts.Select(fact => fact with { Confidence = 1 }).SequenceEqual(document.Facts.Select(fact => fact with { Confidence = 1 }));
    }, iter: 1000);

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public async Task Hostile_texts_of_a_million_code_units_are_read(string name)
    {
        string text = Hostile(name);
        // The limit measures nothing: it keeps a text on which the cost grows with its square from holding up the run for hours.
        FactDocument document = await Task.Run(() => Extractor.Extract(text, Today)).WaitAsync(TimeSpan.FromMinutes(1));
        Check(document).Should().BeTrue();
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Hostile_texts_do_not_hide_what_stands_after_them(string name)
    {
        string text = Hostile(name)[..5000] + "\n\nXã có 12 hộ, giảm 5,66% so với năm 2019.\n\n";
        Read.Figures(text).Should().EndWith("12 = 12 hộ | 5,66% = 5.66%");
    }

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void The_work_on_hostile_texts_grows_no_faster_than_they_do(string name) => Invariants.CheckGrowth(Extractor, Hostile(name)[..600], Today).Should().BeNull();

    [Theory]
    [InlineData("no space", "a", 20_000_000)]
    [InlineData("no space, Vietnamese", "ệ", 20_000_000)]
    [InlineData("digits", "9", 20_000_000)]
    [InlineData("a letter with marks between numbers", "5ab\u0323\u0301\u0301\u0301\u0301\u0301\u0301\u0301", 1_000_000)]
    public void A_text_without_a_space_is_read(string what, string piece, int length)
    {
        string text = new StringBuilder(length + piece.Length).Insert(0, piece, length / piece.Length).ToString();
        Check(Extractor.Extract(text, Today)).Should().BeTrue(what);
    }

    [Theory]
    [InlineData("79228162514264337593543950335 tấn", "")]
    [InlineData("79.228.162.514.264.337.593.543.950.336 tấn", "")]
    [InlineData("1000000000000000000000000 tấn", "1000000000000000000000000 = 1000000000000000000000000 tấn")]
    [InlineData("0,0000000000000000000000000001 tấn", "0,0000000000000000000000000001 = 0 tấn")]
    [InlineData("93543950335 tỷ tỷ đồng", "93543950335 tỷ = 93543950335000000000 đồng")]
    [InlineData("999999999999999999999999/5 tỷ tỷ đồng", "5 tỷ tỷ = 5000000000000000000 đồng")]
    [InlineData("Giá trị (tỷ tỷ đồng)\n- Lúa đạt 99999999999999999999,5", "99999999999999999999,5 = 99999999999999999999.5 đồng")]
    [InlineData("Còn âm1/0 và -3/-5 hộ.", "âm1/0 = -1 of 0 | 5 = 5 hộ")]
    public void Numbers_at_the_end_of_what_can_be_held_are_read_or_left(string text, string expected) => Read.Figures(text).Should().Be(expected);

    [Theory]
    [InlineData("ngày 31/02/2024")]
    [InlineData("ngày 29/2/2023")]
    [InlineData("ngày 1/1/0000")]
    [InlineData("ngày 31/12/9999")]
    [InlineData("năm 0")]
    [InlineData("năm 9999")]
    [InlineData("ngày 32 tháng 13 năm 10000")]
    [InlineData("9999 năm trước")]
    [InlineData("9999 năm tới")]
    [InlineData("thế kỷ 100")]
    [InlineData("mùng 30 tháng Chạp năm 9999")]
    public void Days_at_the_end_of_the_calendar_are_read_or_left(string text)
    {
        foreach (DateOnly? day in (DateOnly?[])[null, Today, DateOnly.MinValue, DateOnly.MaxValue])
            Invariants.Check(Extractor, $"Họp {text}, báo cáo trước {text} và so với cùng kỳ.", day).Should().BeNull();
    }

    [Theory]
    [MemberData(nameof(CorpusTexts))]
    public void NFC_and_NFD_of_a_text_give_the_same_values(string id)
    {
        CorpusDocument document = Corpus.Load(id);
        IEnumerable<string> Values(NormalizationForm form) => Extractor.Extract(document.Text.Normalize(form), document.ReferenceDate).Facts
            .Select(fact => WithoutPlace(fact).ToString().Normalize(NormalizationForm.FormC));
        Values(NormalizationForm.FormD).Should().Equal(Values(NormalizationForm.FormC));
    }

    public static TheoryData<string> CorpusTexts => new(Corpus.Ids.Where((_, index) => index % 9 == 0));

    [Fact]
    public void Eight_threads_give_the_same_answer_as_one()
    {
        CorpusDocument[] documents = [.. Corpus.Ids.Take(40).Select(Corpus.Load)];
        Fact[][] expected = [.. documents.Select(document => Extractor.Extract(document.Text, document.ReferenceDate).Facts.ToArray())];
        using Barrier barrier = new(8);
        Exception?[] failures = new Exception?[8];
        Thread[] threads = [.. Enumerable.Range(0, 8).Select(number => new Thread(() =>
        {
            try
            {
                barrier.SignalAndWait();
                for (int i = 0; i < documents.Length * 2; i++)
                {
                    int index = (i + number * 5) % documents.Length;
                    Extractor.Extract(documents[index].Text, documents[index].ReferenceDate).Facts.Should().Equal(expected[index]);
                }
            }
            catch (Exception exception)
            {
                failures[number] = exception;
            }
        }))];
        foreach (Thread thread in threads)
            thread.Start();
        foreach (Thread thread in threads)
            thread.Join();
        failures.Should().AllSatisfy(failure => failure.Should().BeNull());
    }

    [Fact]
    public void A_text_read_after_another_does_not_remember_it()
    {
        FactExtractor extractor = new(new TextFactsOptions());
        IReadOnlyList<Fact> first = extractor.Extract("Tháng tới họp.", Today).Facts;
        extractor.Extract("Năm 1999 tăng 5.66%, đạt 1,250 tấn; khởi tố 12 vụ.", new DateOnly(1999, 1, 1));
        extractor.Extract("Tháng tới họp.", Today).Facts.Should().Equal(first);
        Read.Amounts("Có 1,250 tấn.").Should().Be("1,250 = 1.25");
    }

    [Fact]
    public void Reading_stops_when_it_is_cancelled()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        FluentActions.Invoking(() => Extractor.Extract("Xã có 12 hộ.", null, source.Token)).Should().Throw<OperationCanceledException>();
        FluentActions.Invoking(() => Extractor.Extract("Xã có 12 hộ.")).Should().NotThrow("a reading that was stopped leaves nothing behind");
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\n\n\n")]
    [InlineData("Xã yên bình.")]
    [InlineData("Hello, world")]
    [InlineData("这是一个句子")]
    public void A_text_without_facts_has_none(string text)
    {
        FactDocument document = Extractor.Extract(text, Today);
        document.Facts.Should().BeEmpty();
        document.Text.Should().BeSameAs(text);
        document.ReferenceDate.Should().Be(Today);
    }

    private static bool Check(FactDocument document) => Invariants.Fault(document) is null;

    private static Fact WithoutPlace(Fact fact) => fact switch
    {
        FigureFact figure => figure with { Span = default, Text = figure.Text.Normalize(), Indicator = figure.Indicator is { } phrase ? new TextPhrase(default, phrase.Text.Normalize()) : null },
        _ => fact with { Span = default, Text = fact.Text.Normalize() },
    };

    private static string Hostile(string name) => name switch
    {
        "lone high surrogate" => new string('\uD83D', 1_000_000),
        "lone low surrogate" => new string('\uDE00', 1_000_000),
        "NUL" => new string('\0', 1_000_000),
        "bidi controls" => Repeat("5\u202E0\u202C \u2066%\u2069 "),
        "combining marks" => new string('\u0301', 1_000_000),
        "combining marks on a letter" => "a" + new string('\u0323', 1_000_000),
        "digits" => new string('7', 1_000_000),
        "digits with dots" => Repeat("1.000."),
        "zeros" => "0," + new string('0', 1_000_000),
        "brackets" => new string('(', 1_000_000),
        "quotes" => new string('“', 1_000_000),
        "slashes" => Repeat("1/"),
        "full stops" => new string('.', 1_000_000),
        "commas" => Repeat("5, "),
        "number words" => Repeat("một trăm linh "),
        "multipliers" => "5 " + Repeat("triệu tỷ "),
        "ranges" => Repeat("từ 5 đến "),
        "dates" => Repeat("ngày 8 tháng 7 năm 2024 đến "),
        "type words" => Repeat("Nghị quyết "),
        "symbols" => "Nghị quyết số 5" + Repeat("-NQ/TW"),
        "issuers" => "Nghị quyết số 5 của " + Repeat("Bộ Chính trị "),
        "empty lines" => Repeat("\n\n \r\n"),
        "one word" => new string('đ', 1_000_000),
        "emoji" => Repeat("😀5"),
        "closing brackets" => new string(')', 1_000_000),
        "provisions" => Repeat("khoản 2 Điều 10 "),
        "open clauses" => Repeat("(5% xã "),
        "same periods" => Repeat("cùng kỳ năm trước "),
        "abbreviations" => Repeat("v.v."),
        "list numbers" => Repeat("1.1."),
        "titles" => "Nghị quyết số 5 về " + Repeat("việc đất đai "),
        "laws" => Repeat("Luật Đất đai và "),
        "list of numbers" => Repeat("5 và 7, "),
        "comparisons" => Repeat("so với tháng trước 5% "),
        "lower case" => Repeat("xã "),
        "part words" => Repeat("cả đầu "),
        "coordinated issuers" => "Nghị quyết " + Repeat("số 5-NQ/TW của Bộ Chính trị, "),
        "adverbs" => Repeat("đã sẽ ban hành "),
        "days in a list" => Repeat("các ngày 5, 6, "),
        "figures of lists" => Repeat("lần lượt đạt 5, 6 và 7 tấn, "),
        "subjects" => Repeat("sản lượng tôm đạt 5 tấn, "),
        "one subject" => "Sản lượng " + Repeat("tôm nuôi nước lợ ") + "đạt 5 tấn.",
        "years of figures" => Repeat("năm 2024 đạt 5 tấn, "),
        "heads without rows" => Repeat("Xã | Vốn | Số hộ\n"),
        "rows without heads" => Repeat("| 5 | 7\n"),
        "rules of tables" => "Xã | Vốn\n" + Repeat("--|--\n"),
        "rows with units" => "Xã\tĐVT\tNăm 2022\tTăng, giảm (%)\n" + Repeat("Tân An\ttấn\t5\t-7\n"),
        "cells a line" => "Xã\nNăm 2021\nNăm 2022\n" + Repeat("Tân An\n5\n7\n"),
        "columns of one row" => Repeat("Xã\t") + "\n" + Repeat("5\t"),
        "lists of provisions" => "Điều 1" + Repeat(", 5 và 7"),
        "places" => Repeat("Hà Nội có 5 xã, "),
        "figures in brackets" => Repeat("đạt 5 tấn (tăng 5%) "),
        "headings" => Repeat("Kinh tế\n"),
        "table" => Repeat("Tôm 5 6%\n"),
        "directives with figures" => Repeat("Nghị quyết số 5-NQ/TW có 6 xã, "),
        "days of a year of long ago" => "Năm 1999 " + Repeat("8/7 "),
        "terms" => Repeat("nhiệm kỳ 2011-2016 hơn nhiệm kỳ trước, vụ 2011-2012 hơn vụ trước và phiên trước; "),
        "rows of a table" => Repeat("Mục; Năm 2021; Năm 2022\nThóc; 4; 5\n"),
        "cells of a table" => Repeat("Mục\nNăm 2021\nNăm 2022\nThóc\n4 tấn\n5 tấn\n"),
        "years of years" => Repeat("tăng 5% so với năm 2023, "),
        "spaces between digits" => Repeat("5 0 "),
        "changes" => Repeat("tăng giảm "),
        "one word of parts" => "Nghị quyết có 5 xã" + Repeat("-NQ/TW"),
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such text."),
    };

    private static string Repeat(string piece) => new StringBuilder(1_000_000 + piece.Length).Insert(0, piece, 1_000_000 / piece.Length).ToString();
}
