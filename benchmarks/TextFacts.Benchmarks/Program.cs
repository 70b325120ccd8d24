using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using TextFacts.Benchmarks;

IConfig config = DefaultConfig.Instance
    .AddColumn(new CharactersPerSecondColumn(), new FloorRatioColumn(), new BytesPerCharacterColumn())
    .WithOptions(ConfigOptions.JoinSummary);
BenchmarkSwitcher.FromAssembly(typeof(CorpusTexts).Assembly).Run(args, config);
