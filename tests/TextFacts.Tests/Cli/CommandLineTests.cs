using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace TextFacts.Tests.Cli;

/// <summary>The console, run as a process: what it prints, what it says of bad input, and its exit status.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("textfacts-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Json_lines_in_are_json_lines_out_in_the_same_order()
    {
        string input = """
            {"id":"a","text":"Hôm nay có 12 vụ.","referenceDate":"2024-07-08"}
            {"id":"b","text":""}
            {"text":"Lạm phát là 2%.","referenceDate":null}
            {"id":7,"text":"Xã có 5 hộ."}

            """;
        Outcome outcome = await RunAsync(input, "extract", "--input-format", "jsonl", "--format", "jsonl");
        outcome.Status.Should().Be(0);
        outcome.Error.Should().BeEmpty();
        string[] lines = outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCount(4);
        using JsonDocument first = JsonDocument.Parse(lines[0]);
        first.RootElement.GetProperty("id").GetString().Should().Be("a");
        JsonElement[] facts = [.. first.RootElement.GetProperty("facts").EnumerateArray()];
        facts.Select(fact => fact.GetProperty("kind").GetString()).Should().Equal("date", "quantity");
        facts[0].GetProperty("value").GetString().Should().Be("2024-07-08");
        facts[1].GetProperty("start").GetInt32().Should().Be(11);
        facts[1].GetProperty("end").GetInt32().Should().Be(13);
        facts[1].GetProperty("unit").GetProperty("text").GetString().Should().Be("vụ");
        lines[1].Should().Be("""{"id":"b","facts":[]}""");
        using JsonDocument third = JsonDocument.Parse(lines[2]);
        third.RootElement.TryGetProperty("id", out _).Should().BeFalse();
        using JsonDocument fourth = JsonDocument.Parse(lines[3]);
        fourth.RootElement.GetProperty("id").ToString().Should().Be("7");
    }

    [Fact]
    public async Task What_the_console_prints_is_what_the_library_says()
    {
        CorpusDocument[] documents = [.. Corpus.Ids.Take(12).Select(Corpus.Load)];
        string input = string.Concat(documents.Select(document => JsonSerializer.Serialize(new { id = document.Id, text = document.Text, referenceDate = document.ReferenceDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) }) + "\n"));
        Outcome outcome = await RunAsync(input, "extract", "--input-format", "jsonl", "--format", "jsonl");
        outcome.Status.Should().Be(0);
        outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should()
            .Equal(documents.Select(document => FactJson.Serialize(document.Id, FactExtractor.CreateDefault().Extract(document.Text, document.ReferenceDate))));
    }

    [Theory]
    [InlineData("{\"id\":\"b\",\"text\":")]
    [InlineData("[1,2]")]
    [InlineData("12")]
    [InlineData("{\"id\":\"b\"}")]
    [InlineData("{\"id\":\"b\",\"text\":12}")]
    [InlineData("{\"id\":\"b\",\"text\":\"x\",\"referenceDate\":\"8/7/2024\"}")]
    [InlineData("{\"id\":\"b\",\"text\":\"\\uD800\"}")]
    public async Task A_bad_line_is_named_and_the_run_goes_on(string bad)
    {
        string path = await WriteAsync("in.jsonl", "{\"id\":\"a\",\"text\":\"x\"}\n" + bad + "\n{\"id\":\"c\",\"text\":\"y\"}\n");
        Outcome outcome = await RunAsync(null, "extract", path, "--input-format", "jsonl", "--format", "jsonl");
        outcome.Status.Should().Be(1);
        outcome.Output.Should().Be("{\"id\":\"a\",\"facts\":[]}\n{\"id\":\"c\",\"facts\":[]}\n");
        outcome.Error.Should().Contain(path).And.Contain("line 2");
    }

    [Fact]
    public async Task Invalid_UTF_8_is_named_with_its_line_and_the_run_goes_on()
    {
        string path = Path.Combine(_folder, "in.jsonl");
        await File.WriteAllBytesAsync(path, [.. "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"b\",\"text\":\""u8, 0xC3, 0x28, .. "\"}\n{\"id\":\"c\",\"text\":\"y\"}\n"u8]);
        Outcome outcome = await RunAsync(null, "extract", path, "--input-format", "jsonl", "--format", "jsonl");
        outcome.Status.Should().Be(1);
        outcome.Output.Should().Be("{\"id\":\"a\",\"facts\":[]}\n{\"id\":\"c\",\"facts\":[]}\n");
        outcome.Error.Should().Contain(path).And.Contain("line 2").And.Contain("UTF-8");
    }

    [Theory]
    [InlineData("--max-length", "20", "MaximumLength")]
    [InlineData("--max-facts", "1", "MaximumFacts")]
    public async Task A_document_beyond_a_limit_is_named_with_its_line_and_the_run_goes_on(string option, string value, string expected)
    {
        string path = await WriteAsync("in.jsonl", "{\"id\":\"a\",\"text\":\"x\"}\n{\"id\":\"b\",\"text\":\"Xã có 12 hộ, 13 người.\"}\n{\"id\":\"c\",\"text\":\"y\"}\n");
        Outcome outcome = await RunAsync(null, "extract", path, "--input-format", "jsonl", "--format", "jsonl", option, value);
        outcome.Status.Should().Be(1);
        outcome.Output.Should().Be("{\"id\":\"a\",\"facts\":[]}\n{\"id\":\"c\",\"facts\":[]}\n");
        outcome.Error.Should().Contain(path).And.Contain("line 2").And.Contain(expected);
    }

    [Fact]
    public async Task A_text_of_invalid_UTF_8_is_named_and_the_next_file_is_read()
    {
        string bad = Path.Combine(_folder, "bad.txt");
        await File.WriteAllBytesAsync(bad, [.. "Xã có\n"u8, 0xFF, .. " 12"u8]);
        string good = await WriteAsync("good.txt", "Xã có 12 hộ.");
        Outcome outcome = await RunAsync(null, "extract", bad, good, "--format", "jsonl");
        outcome.Status.Should().Be(1);
        outcome.Error.Should().Contain(bad).And.Contain("line 2").And.Contain("UTF-8");
        outcome.Output.Should().StartWith("{\"id\":\"good\"").And.EndWith("}\n");
    }

    [Fact]
    public async Task A_missing_file_is_named_and_the_next_one_is_read()
    {
        string missing = Path.Combine(_folder, "missing.txt");
        string good = await WriteAsync("good.txt", "\uFEFFXã có 12 hộ.");
        Outcome outcome = await RunAsync(null, "extract", missing, good, "--format", "jsonl");
        outcome.Status.Should().Be(1);
        outcome.Error.Should().Contain(missing);
        outcome.Output.Should().Contain("\"start\":6", "a byte order mark is no part of the text");
    }

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("9")]
    public async Task Many_lines_stay_in_order_however_many_are_read_at_once(string threads)
    {
        // Long and short in turns, so that later ones are done first.
        string[] texts = [.. Enumerable.Range(0, 300).Select(index => string.Concat(Enumerable.Repeat("Xã có 12 hộ. ", index % 3 == 0 ? 200 : 1)))];
        string input = string.Concat(texts.Select((text, index) => $"{{\"id\":\"{index}\",\"text\":\"{text}\"}}\n"));
        Outcome outcome = await RunAsync(input, "extract", "--input-format", "jsonl", "--format", "csv", "--kind", "date", "--threads", threads);
        outcome.Status.Should().Be(0);
        outcome = await RunAsync(input, "extract", "--input-format", "jsonl", "--format", "jsonl", "--threads", threads);
        outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[7..line.IndexOf('"', 7)]).Should().Equal(texts.Select((_, index) => $"{index}"));
        outcome.Error.Should().BeEmpty("without a terminal there is no progress bar");
    }

    [Fact]
    public async Task A_folder_is_read_whole_in_the_order_of_its_names()
    {
        await WriteAsync("b.txt", "Xã có 12 hộ.");
        await WriteAsync("a.txt", "Xã có 13 hộ.");
        await WriteAsync("c.md", "Xã có 14 hộ.");
        Directory.CreateDirectory(Path.Combine(_folder, "d"));
        await WriteAsync(Path.Combine("d", "e.txt"), "Xã có 15 hộ.");
        Outcome outcome = await RunAsync(null, "extract", _folder, "--format", "jsonl");
        outcome.Status.Should().Be(0);
        outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line[..11]).Should().Equal("{\"id\":\"a\",\"", "{\"id\":\"b\",\"", "{\"id\":\"e\",\"");
    }

    [Fact]
    public async Task A_folder_without_texts_is_an_error()
    {
        Outcome outcome = await RunAsync(null, "extract", _folder);
        outcome.Status.Should().Be(1);
        outcome.Error.Should().Contain(_folder);
    }

    [Theory]
    [InlineData("extract", "--format", "poem")]
    [InlineData("extract", "--input-format", "pdf")]
    [InlineData("extract", "--date", "8/7/2024")]
    [InlineData("extract", "--date", "2024-02-30")]
    [InlineData("extract", "--kind", "poem")]
    [InlineData("extract", "--kind", "1")]
    [InlineData("extract", "--min-confidence", "2")]
    [InlineData("extract", "--min-confidence", "high")]
    [InlineData("extract", "--min-confidence", "NaN")]
    [InlineData("extract", "--max-length", "-1")]
    [InlineData("extract", "--max-facts", "many")]
    [InlineData("extract", "--threads", "0")]
    [InlineData("extract", "--no-such-option", "x")]
    [InlineData("no-such-command", "x", "y")]
    public async Task Wrong_usage_is_status_2_with_a_word_of_help(params string[] arguments)
    {
        Outcome outcome = await RunAsync("", arguments);
        outcome.Status.Should().Be(2);
        outcome.Error.Should().StartWith("textfacts: ").And.Contain("--help");
        outcome.Output.Should().BeEmpty();
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("extract", "--help")]
    [InlineData("--version")]
    public async Task Help_and_version_are_status_0(params string[] arguments)
    {
        Outcome outcome = await RunAsync("", arguments);
        outcome.Status.Should().Be(0);
        outcome.Output.Should().NotBeEmpty();
    }

    [Fact]
    public async Task Comma_separated_values_have_a_header_and_are_quoted()
    {
        const string input = "{\"id\":\"a,\\\"b\\\"\",\"text\":\"Xã thu khoảng 2,5 triệu đồng ngày 8/7/2024.\"}\n{\"id\":\"c\",\"text\":\"Theo Nghị định 15/2021/NĐ-CP, xã có 30% số hộ được hỗ trợ.\"}\n";
        Outcome outcome = await RunAsync(input, "extract", "--input-format", "jsonl", "--format", "csv");
        outcome.Status.Should().Be(0);
        string[] lines = outcome.Output.Split("\r\n");
        lines.Should().HaveCount(4);
        lines[0].Should().Be("id,start,end,text,indicator,value,min,max,total,unit,code,change,period,baseline,bound,directive,confidence");
        lines[1].Should().StartWith("\"a,\"\"b\"\"\",14,23,\"2,5 triệu\",").And.Contain(",2500000,,,,đồng,VND,level,2024-07-08,,about,,0.");
        lines[2].Should().StartWith("c,36,39,30%,").And.Contain(",30,,,,%,,").And.Contain(",exact,Nghị định 15/2021/NĐ-CP,0.");
        lines[3].Should().BeEmpty();
    }

    [Fact]
    public async Task Comma_separated_values_of_nothing_are_the_header() =>
        (await RunAsync("", "extract", "--input-format", "jsonl", "--format", "csv")).Output.Should().Be("id,start,end,text,indicator,value,min,max,total,unit,code,change,period,baseline,bound,directive,confidence\r\n");

    [Theory]
    [InlineData("", 0)]
    [InlineData("{\"text\":\"\"}\n", 1)]
    [InlineData("{\"text\":\"\"}\n{\"text\":\"\"}", 2)]
    public async Task Json_is_one_array(string input, int count)
    {
        Outcome outcome = await RunAsync(input, "extract", "--input-format", "jsonl", "--format", "json");
        outcome.Status.Should().Be(0);
        using JsonDocument document = JsonDocument.Parse(outcome.Output);
        document.RootElement.GetArrayLength().Should().Be(count);
    }

    [Fact]
    public async Task The_table_is_the_default_and_fits_80_columns()
    {
        CorpusDocument document = Corpus.Load(Corpus.Ids[0]);
        Outcome outcome = await RunAsync(document.Text, "extract", "--date", "2024-07-08");
        outcome.Status.Should().Be(0);
        outcome.Output.Should().ContainAll("Kind", "Text", "Value", "facts:").And.NotContain("\u001B");
        outcome.Output.Split('\n').Should().AllSatisfy(line => line.TrimEnd().Length.Should().BeLessThanOrEqualTo(80));
    }

    [Theory]
    [InlineData("-")]
    [InlineData(null)]
    public async Task Standard_input_is_read_for_a_dash_or_nothing(string? path)
    {
        Outcome outcome = await RunAsync("Xã có 12 hộ.", path is null ? ["extract", "--format", "jsonl"] : ["extract", path, "--format", "jsonl"]);
        outcome.Status.Should().Be(0);
        outcome.Output.Should().Contain("\"text\":\"12\"");
    }

    [Theory]
    [InlineData("quantity", "quantity")]
    [InlineData("date,percentage", "date percentage")]
    [InlineData("directive", "directive")]
    public async Task Kinds_can_be_chosen(string kinds, string expected)
    {
        Outcome outcome = await RunAsync("Quý I/2024 có 12 vụ, giảm 4,74%, theo Nghị quyết số 12-NQ/TW.", "extract", "--format", "jsonl", "--kind", kinds);
        using JsonDocument document = JsonDocument.Parse(outcome.Output);
        string.Join(' ', document.RootElement.GetProperty("facts").EnumerateArray().Select(fact => fact.GetProperty("kind").GetString())).Should().Be(expected);
    }

    [Fact]
    public async Task A_line_s_own_date_goes_before_that_of_the_option()
    {
        Outcome outcome = await RunAsync("{\"text\":\"Hôm nay mưa.\",\"referenceDate\":\"2024-07-08\"}\n{\"text\":\"Hôm nay mưa.\"}\n",
            "extract", "--input-format", "jsonl", "--format", "jsonl", "--date", "2020-05-06");
        string[] lines = outcome.Output.Split('\n');
        lines[0].Should().Contain("2024-07-08");
        lines[1].Should().Contain("2020-05-06");
    }

    [Fact]
    public async Task Lines_are_written_as_they_are_done()
    {
        using Process process = Start("extract", "--input-format", "jsonl", "--format", "jsonl");
        for (int i = 0; i < 3; i++)
        {
            await process.StandardInput.WriteAsync($"{{\"id\":\"{i}\",\"text\":\"x\"}}\n");
            await process.StandardInput.FlushAsync();
            (await process.StandardOutput.ReadLineAsync()).Should().Be($"{{\"id\":\"{i}\",\"facts\":[]}}");
        }
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(0);
    }

    /// <summary>Where the system can lend a terminal (script, of util-linux): the bar is on standard error, the facts in the file, the messages whole.</summary>
    [Fact]
    public async Task A_progress_bar_stands_on_standard_error_where_that_is_a_terminal()
    {
        const string Lender = "/usr/bin/script";
        if (!File.Exists(Lender))
            return;
        string output = Path.Combine(_folder, "out.jsonl");
        for (int i = 0; i < 20; i++)
            await WriteAsync($"{i:00}.txt", "Xã có 12 hộ.");
        await File.WriteAllBytesAsync(Path.Combine(_folder, "bad.txt"), [0xFF]);
        string dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        ProcessStartInfo start = new(Lender) { RedirectStandardOutput = true, RedirectStandardInput = true, StandardOutputEncoding = new UTF8Encoding(false) };
        start.Environment["TERM"] = "xterm";
        foreach (string argument in (string[])["-q", "-e", "-c", $"'{dotnet}' '{Path.Combine(AppContext.BaseDirectory, "textfacts.dll")}' extract '{_folder}' --format jsonl > '{output}'", "/dev/null"])
            start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        string terminal = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(1, terminal);
        terminal.Should().Contain("100%").And.Contain("20 reports, 20 facts").And.Contain("no valid UTF-8 at byte 0");
        File.ReadAllLines(output).Should().HaveCount(20).And.AllSatisfy(line => line.Should().StartWith("{\"id\":\""));
    }

    private sealed record Outcome(int Status, string Output, string Error);

    private async Task<string> WriteAsync(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        await File.WriteAllTextAsync(path, text);
        return path;
    }

    private static Process Start(params string[] arguments)
    {
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "textfacts.dll"));
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    [Fact]
    public async Task Words_are_printed_a_sentence_a_line()
    {
        Outcome outcome = await RunAsync("Kinh tế phát triển. Ông Nguyễn Văn Hùng\u00A0 nói:\nTăng 5%.", "segment");
        outcome.Status.Should().Be(0);
        outcome.Error.Should().BeEmpty();
        outcome.Output.Should().Be("Kinh_tế phát_triển .\nÔng Nguyễn_Văn_Hùng nói :\nTăng 5 % .\n");
    }

    [Fact]
    public async Task A_line_that_is_said_to_be_a_sentence_gives_one_line()
    {
        Outcome outcome = await RunAsync("Giá 25 . 000 đồng / kg . Hết .\n\nKinh tế .\n", "segment", "-", "--one-sentence-per-line");
        outcome.Output.Should().Be("Giá 25_._000 đồng / kg . Hết .\n\nKinh_tế .\n");
    }

    [Fact]
    public async Task Words_have_their_places_in_json()
    {
        const string text = "Kinh tế phát triển.\n\nTăng 5%.";
        Outcome outcome = await RunAsync(JsonSerializer.Serialize(new { id = "a", text }) + "\n{\"text\":\"\"}\n", "segment", "--input-format", "jsonl", "--format", "jsonl");
        outcome.Status.Should().Be(0);
        string[] lines = outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCount(2);
        lines[1].Should().Be("""{"sentences":[]}""");
        using JsonDocument json = JsonDocument.Parse(lines[0]);
        json.RootElement.GetProperty("id").GetString().Should().Be("a");
        JsonElement[] sentences = [.. json.RootElement.GetProperty("sentences").EnumerateArray()];
        sentences.Should().HaveCount(2);
        foreach (JsonElement word in sentences.SelectMany(sentence => sentence.GetProperty("words").EnumerateArray()))
            text[word.GetProperty("start").GetInt32()..word.GetProperty("end").GetInt32()].Should().Be(word.GetProperty("text").GetString());
        sentences[0].GetProperty("words").EnumerateArray().Select(word => word.GetProperty("text").GetString()).Should().Equal("Kinh tế", "phát triển", ".");
        sentences[1].GetProperty("start").GetInt32().Should().Be(21);
    }

    [Fact]
    public async Task Segment_names_what_it_cannot_read_and_goes_on()
    {
        string path = await WriteAsync("in.jsonl", "{\"id\":\"a\",\"text\":\"kinh tế\"}\n[]\n{\"text\":\"công ty\"}\n");
        Outcome outcome = await RunAsync(null, "segment", path, Path.Combine(_folder, "absent.jsonl"), "--input-format", "jsonl");
        outcome.Status.Should().Be(1);
        outcome.Output.Should().Be("kinh_tế\ncông_ty\n");
        outcome.Error.Should().Contain("line 2").And.Contain("absent.jsonl");
        (await RunAsync(null, "segment", "--no-such-option")).Status.Should().Be(2);
    }

    private static async Task<Outcome> RunAsync(string? input, params string[] arguments)
    {
        using Process process = Start(arguments);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        try
        {
            await process.StandardInput.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The console ended without reading its input, as it does after wrong usage.
        }
        await process.WaitForExitAsync();
        return new Outcome(process.ExitCode, await output, await error);
    }
}
