using System.Globalization;
using Spectre.Console;

namespace TextFacts.Cli;

/// <summary>
/// A progress bar on standard error, where that is a terminal and the facts themselves go elsewhere; both on one terminal would write over each other.
/// </summary>
internal sealed class ProgressBar : IProgress<BatchProgress>
{
    private readonly ProgressTask _task;

    private ProgressBar(ProgressTask task) => _task = task;

    /// <summary>Does the work, with a bar where one is shown.</summary>
    /// <param name="size">The bytes of the input; <see langword="null"/> if they are not known.</param>
    /// <param name="errors">The messages that must stand above the bar.</param>
    /// <param name="work">The work; its argument is the bar, or <see langword="null"/> where none is shown.</param>
    public static async Task RunAsync(long? size, InputErrors errors, Func<ProgressBar?, Task> work)
    {
        if (Console.IsErrorRedirected || !Console.IsOutputRedirected)
        {
            await work(null);
            return;
        }
        // The library takes the redirected standard output for the terminal's absence; that there is one was seen above.
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error), Interactive = InteractionSupport.Yes });
        errors.WriteTo(message => console.WriteLine(message));
        await console.Progress()
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn { Alignment = Justify.Left })
            .StartAsync(async context =>
            {
                ProgressTask task = context.AddTask("0 reports", maxValue: Math.Max(1, size ?? 1));
                task.IsIndeterminate = size is null;
                await work(new ProgressBar(task));
                // What could not be read at the end of the input is done too.
                task.IsIndeterminate = false;
                task.Value = task.MaxValue;
            });
    }

    /// <inheritdoc/>
    public void Report(BatchProgress value) => _task.Description = string.Create(CultureInfo.InvariantCulture, $"{value.Documents:N0} reports, {value.Facts:N0} facts");

    /// <summary>Says how many bytes of the input are done.</summary>
    public void MoveTo(long position) => _task.Value = position;
}
