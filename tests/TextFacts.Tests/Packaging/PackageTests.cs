using System.Diagnostics;
using System.Text;

namespace TextFacts.Tests.Packaging;

/// <summary>The package, as somebody uses it who has nothing but the package.</summary>
public sealed class PackageTests : IDisposable
{
    private const string Program = """
        using TextFacts;

        Console.OutputEncoding = System.Text.Encoding.UTF8;
        FactExtractor extractor = FactExtractor.CreateDefault();
        FactDocument report = extractor.Extract("Quý I/2024, cả nước xảy ra 22.022 vụ, giảm 21,63%.", new DateOnly(2024, 4, 2));
        foreach (Fact fact in report.Facts)
            Console.WriteLine($"{fact.Kind} {fact.Span} {fact.Text}");
        foreach (QuantityFact quantity in report.Facts.OfType<QuantityFact>())
            Console.WriteLine($"{quantity.Amount} {quantity.Unit}");
        Console.WriteLine(FactJson.Schema().Contains("2020-12"));
        """;

    // Outside the repository, whose build files would otherwise reach into the new project.
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("textfacts-package-");

    [Fact]
    public async Task A_new_project_uses_the_package()
    {
        string feed = _folder.CreateSubdirectory("feed").FullName;
        string project = _folder.CreateSubdirectory("Consumer").FullName;
        await File.WriteAllTextAsync(Path.Combine(_folder.FullName, "nuget.config"), $"""
            <?xml version="1.0" encoding="utf-8"?>
            <configuration>
              <packageSources>
                <clear />
                <add key="local" value="{feed}" />
                <add key="nuget.org" value="https://api.nuget.org/v3/index.json" protocolVersion="3" />
              </packageSources>
            </configuration>
            """);

        await RunAsync(RepositoryRoot(), "pack", "src/TextFacts/TextFacts.csproj", "-c", "Release", "-o", feed, "-p:UseSharedCompilation=false");
        string package = Assert.Single(Directory.GetFiles(feed, "TextFacts.*.nupkg"));
        string version = Path.GetFileNameWithoutExtension(package)["TextFacts.".Length..];
        await RunAsync(project, "new", "console", "--no-restore");
        await RunAsync(project, "add", "package", "TextFacts", "--version", version);
        await File.WriteAllTextAsync(Path.Combine(project, "Program.cs"), Program);
        await RunAsync(project, "build", "-c", "Release", "-p:UseSharedCompilation=false");
        string output = await RunAsync(project, "run", "-c", "Release", "--no-build");

        Assert.Equal(
            """
            Date 0..10 Quý I/2024
            Quantity 27..33 22.022
            Percentage 43..49 21,63%
            22022 vụ
            True
            """.ReplaceLineEndings("\n"),
            output.ReplaceLineEndings("\n").Trim());
    }

    private async Task<string> RunAsync(string workingDirectory, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments)
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        // The test runner's own build settings would mislead the build of the new project.
        foreach (string name in start.Environment.Keys.Where(static name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
            start.Environment.Remove(name);
        start.Environment["NUGET_PACKAGES"] = Path.Combine(_folder.FullName, "packages");
        // A build server that outlives its command would hold the output open, and keep files of the temporary folder.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using Process process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        using CancellationTokenSource limit = new(TimeSpan.FromMinutes(5));
        Task<string> output = process.StandardOutput.ReadToEndAsync(limit.Token);
        Task<string> errors = process.StandardError.ReadToEndAsync(limit.Token);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
        Assert.True(process.ExitCode == 0, $"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{await output}\n{await errors}");
        return await output;
    }

    private static string RepositoryRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "TextFacts.sln")))
                return folder.FullName;
        }
        throw new InvalidOperationException("The tests do not run from inside the repository.");
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
