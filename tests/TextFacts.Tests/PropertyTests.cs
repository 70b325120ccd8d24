using System.Text;
using CsCheck;
using TextFacts.Text;

namespace TextFacts.Tests;

/// <summary>What holds for every text there is.</summary>
public class PropertyTests
{
    private static readonly FactExtractor Extractor = FactExtractor.CreateDefault();
    private static readonly DateOnly Today = new(2024, 7, 8);

    /// <summary>Pieces that the grammars know, in orders that nobody writes.</summary>
    private static readonly string[] Pieces =
    [
        "năm", "tháng", "ngày", "quý", "từ", "đến", "và", "một", "hai", "mươi", "mười", "trăm", "linh", "nghìn", "triệu", "tỷ", "rưỡi", "nửa", "phần", "phẩy", "âm", "khoảng", "hơn",
        "trở lên", "%", "‰", "điểm phần trăm", "đồng", "USD", "$", "kg", "m2", "/", "-", "–", ".", ",", ";", ":", "(", ")", "“", "”", "\n", "\n\n", " ", "  ", "\u00A0",
        "12", "5", "0", "2024", "08", "1.250.000", "24,627", "99999999999999999999999999999999", "tr", "k", "M", "h", "giờ", "đầu", "cuối", "cùng kỳ", "trước", "này", "qua", "tới",
        "hôm nay", "Tết", "mùng", "âm lịch", "giai đoạn", "thế kỷ", "XX", "III", "Nghị quyết", "Nghị định", "Luật", "Quyết định", "số", "NQ/TW", "NĐ-CP", "QĐ-TTg", "của", "về", "Điều", "khoản",
        "Bộ Chính trị", "Chính phủ", "ban hành", "hộ", "người", "vụ", "lần", "thứ", "gấp", "so với", "tăng", "giảm", "Đất đai", "UBND", "\u0301", "\uD800", "\0", "\u202E",
    ];

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.Char[char.MinValue, char.MaxValue].Array[0, 200].Select(chars => new string(chars)),
        Gen.String[0, 200],
        Gen.Select(Gen.OneOfConst(Pieces), Gen.OneOfConst(" ", "", " ", "\u00A0", "\n")).Select((piece, gap) => piece + gap).Array[0, 60].Select(string.Concat));

    private static readonly Gen<DateOnly?> AnyDay = Gen.OneOf(
        Gen.Const((DateOnly?)null),
        Gen.Int[0, DateOnly.MaxValue.DayNumber].Select(number => (DateOnly?)DateOnly.FromDayNumber(number)),
        Gen.OneOfConst<DateOnly?>(DateOnly.MinValue, DateOnly.MaxValue, Today));

    public static TheoryData<string> HostileTexts => new(
        "lone high surrogate", "lone low surrogate", "NUL", "bidi controls", "combining marks", "combining marks on a letter", "digits", "digits with dots", "zeros", "brackets", "quotes", "slashes",
        "full stops", "commas", "number words", "multipliers", "ranges", "dates", "type words", "symbols", "issuers", "empty lines", "one word", "emoji",
        "closing brackets", "provisions", "open clauses", "same periods", "abbreviations", "list numbers", "titles", "laws", "list of numbers", "comparisons", "lower case");

    [Fact]
    public void Any_text_is_read_and_its_facts_are_in_order_and_cut_back_out_of_it() =>
        Gen.Select(AnyText, AnyDay).Sample((text, day) => Check(Extractor.Extract(text, day)), iter: 3000);

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

    private static bool Check(FactDocument document)
    {
        int start = 0;
        foreach (Fact fact in document.Facts)
        {
            if (fact.Span.Start < start || fact.Span.End <= fact.Span.Start || fact.Span.Slice(document.Text) != fact.Text || fact.Confidence is not (>= 0 and <= 1) || !IsSound(fact))
                return false;
            start = fact.Span.Start;
        }
        return true;
    }

    private static bool IsSound(Fact fact) => fact switch
    {
        FigureFact figure => figure.Amount.IsRange ? figure.Amount.Maximum is not null && figure.Amount.Value is null : figure.Amount.Value is not null,
        DateFact date => CalendarInterval.Parse(date.Value.ToString()) == date.Value,
        DirectiveFact directive => directive.Type.Length > 0,
        _ => false,
    };

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
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "No such text."),
    };

    private static string Repeat(string piece) => new StringBuilder(1_000_000 + piece.Length).Insert(0, piece, 1_000_000 / piece.Length).ToString();
}
