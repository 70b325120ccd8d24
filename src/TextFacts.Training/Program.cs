using TextFacts.Training;
using TextFacts.Training.Segmentation;

return args is ["segmenter", ..] ? SegmenterCommand.Run(args.AsSpan(1)) : FactsCommand.Run(args);
