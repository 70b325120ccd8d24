using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using TextFacts.Benchmarks;

// Short jobs: the figures are read as ratios within one run, for which three iterations are enough.
IConfig config = DefaultConfig.Instance
    .AddJob(Job.ShortRun)
    .AddColumn(new CharactersPerSecondColumn())
    .WithOptions(ConfigOptions.JoinSummary);
BenchmarkSwitcher.FromAssembly(typeof(CorpusTexts).Assembly).Run(args, config);
