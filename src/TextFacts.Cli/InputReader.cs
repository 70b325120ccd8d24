using System.Buffers;
using System.Globalization;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace TextFacts.Cli;

internal enum InputFormat
{
    Text,
    Jsonl,
}

/// <summary>
/// Reads the documents of files, folders and standard input, one at a time. What cannot be read is reported with its file and line, and the
/// reading goes on behind it.
/// </summary>
internal sealed class InputReader(InputFormat format, InputErrors errors)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    // The bytes of the input before the file that is being read.
    private long _before;

    /// <summary>The files to read, those of folders in the order of their names; - for standard input.</summary>
    public IReadOnlyList<string> Find(IReadOnlyList<string> paths) => paths.Count == 0 ? ["-"] : [.. paths.SelectMany(Expand)];

    /// <summary>How many bytes the files have together; <see langword="null"/> if that is not known before they are read.</summary>
    public static long? SizeOf(IReadOnlyList<string> files)
    {
        long size = 0;
        foreach (string file in files)
        {
            FileInfo info = new(file);
            if (file == "-")
                return null;
            size += info.Exists ? info.Length : 0;
        }
        return size;
    }

    /// <summary>Reads the documents of files that <see cref="Find"/> found.</summary>
    public async IAsyncEnumerable<InputDocument> ReadAsync(IReadOnlyList<string> files, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        foreach (string file in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await foreach (InputDocument document in ReadFileAsync(file, cancellationToken))
                yield return document;
        }
    }

    private string[] Expand(string path)
    {
        if (path == "-" || !Directory.Exists(path))
            return [path];
        string[] files = Directory.GetFiles(path, format == InputFormat.Jsonl ? "*.jsonl" : "*.txt", SearchOption.AllDirectories);
        Array.Sort(files, StringComparer.Ordinal);
        if (files.Length == 0)
            errors.Report(path, $"the folder holds no {(format == InputFormat.Jsonl ? ".jsonl" : ".txt")} file.");
        return files;
    }

    private async IAsyncEnumerable<InputDocument> ReadFileAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string place = path == "-" ? "standard input" : path;
        Stream? stream = Open(path, place);
        if (stream is null)
            yield break;
        await using (stream)
        {
            if (format == InputFormat.Text)
            {
                if (await ReadTextAsync(stream, path, place, cancellationToken) is { } document)
                    yield return document;
                yield break;
            }
            await foreach (InputDocument document in ReadLinesAsync(stream, place, cancellationToken))
                yield return document;
        }
    }

    private Stream? Open(string path, string place)
    {
        if (path == "-")
            return Console.OpenStandardInput();
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, useAsync: false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            errors.Report(place, $"cannot be read: {exception.Message}");
            return null;
        }
    }

    private async Task<InputDocument?> ReadTextAsync(Stream stream, string path, string place, CancellationToken cancellationToken)
    {
        using MemoryStream content = new();
        try
        {
            await stream.CopyToAsync(content, cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            errors.Report(place, $"cannot be read: {exception.Message}");
            return null;
        }
        ReadOnlyMemory<byte> bytes = SkipByteOrderMark(content.GetBuffer().AsMemory(0, (int)content.Length));
        _before += content.Length;
        string? text = Decode(bytes.Span, place, 1);
        return text is null ? null : new InputDocument(path == "-" ? "-" : Path.GetFileNameWithoutExtension(path), text, null, place, _before);
    }

    private async IAsyncEnumerable<InputDocument> ReadLinesAsync(Stream stream, string place, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        PipeReader reader = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: 1 << 16, leaveOpen: true));
        int line = 0;
        while (true)
        {
            ReadResult result;
            try
            {
                result = await reader.ReadAsync(cancellationToken);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                errors.Report(place, $"cannot be read on after line {line}: {exception.Message}");
                break;
            }
            ReadOnlySequence<byte> buffer = result.Buffer;
            while (TryTakeLine(ref buffer, result.IsCompleted, out ReadOnlySequence<byte> bytes))
            {
                line++;
                _before += bytes.Length + 1;
                if (Parse(bytes, place, line) is { } document)
                    yield return document;
            }
            reader.AdvanceTo(buffer.Start, buffer.End);
            if (result.IsCompleted)
                break;
        }
        await reader.CompleteAsync();
    }

    private static bool TryTakeLine(ref ReadOnlySequence<byte> buffer, bool isLast, out ReadOnlySequence<byte> line)
    {
        SequencePosition? end = buffer.PositionOf((byte)'\n');
        if (end is { } position)
        {
            line = buffer.Slice(0, position);
            buffer = buffer.Slice(buffer.GetPosition(1, position));
            return true;
        }
        line = buffer;
        if (!isLast || buffer.IsEmpty)
            return false;
        buffer = buffer.Slice(buffer.End);
        return true;
    }

    private InputDocument? Parse(ReadOnlySequence<byte> sequence, string place, int line)
    {
        byte[] bytes = sequence.ToArray();
        ReadOnlyMemory<byte> content = line == 1 ? SkipByteOrderMark(bytes) : bytes;
        if (Decode(content.Span, place, line) is not { } json || string.IsNullOrWhiteSpace(json))
            return null;
        string where = $"{place}, line {line}";
        try
        {
            using JsonDocument parsed = JsonDocument.Parse(json);
            return ToDocument(parsed.RootElement, where);
        }
        catch (JsonException exception)
        {
            errors.Report(where, $"no valid JSON at byte {exception.BytePositionInLine}: expected one object {{\"id\",\"text\",\"referenceDate\"}} a line.");
        }
        catch (InvalidOperationException)
        {
            errors.Report(where, "a string holds half of a surrogate pair (\\uD800 to \\uDFFF alone), which stands for no character.");
        }
        return null;
    }

    private InputDocument? ToDocument(JsonElement root, string where)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("text", out JsonElement text) || text.ValueKind != JsonValueKind.String)
        {
            errors.Report(where, "expected an object with a string \"text\".");
            return null;
        }
        string? id = root.TryGetProperty("id", out JsonElement idElement)
            ? idElement.ValueKind switch { JsonValueKind.String => idElement.GetString(), JsonValueKind.Null => null, _ => idElement.GetRawText() }
            : null;
        DateOnly? date = null;
        if (root.TryGetProperty("referenceDate", out JsonElement dateElement) && dateElement.ValueKind != JsonValueKind.Null)
        {
            if (dateElement.ValueKind != JsonValueKind.String || !DateOnly.TryParseExact(dateElement.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly parsed))
            {
                errors.Report(where, $"\"referenceDate\" is {dateElement.GetRawText()}, which is no day of the form \"2024-07-08\".");
                return null;
            }
            date = parsed;
        }
        return new InputDocument(id, text.GetString()!, date, where, _before);
    }

    private static ReadOnlyMemory<byte> SkipByteOrderMark(ReadOnlyMemory<byte> bytes) => bytes.Span.StartsWith(ByteOrderMark) ? bytes[ByteOrderMark.Length..] : bytes;

    private string? Decode(ReadOnlySpan<byte> bytes, string place, int firstLine)
    {
        try
        {
            return StrictUtf8.GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            int offset = Math.Clamp(exception.Index, 0, bytes.Length);
            int line = firstLine + bytes[..offset].Count((byte)'\n');
            errors.Report($"{place}, line {line}", $"no valid UTF-8 at byte {offset}; convert the file to UTF-8 first.");
            return null;
        }
    }
}
