using Microsoft.Extensions.DependencyInjection.Extensions;
using TextFacts;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the extractor with a service collection.</summary>
public static class TextFactsServiceCollectionExtensions
{
    /// <summary>Adds <see cref="IFactExtractor"/> as a singleton; it is made when it is first asked for.</summary>
    /// <param name="services">The collection.</param>
    /// <param name="configure">Sets the options; may be <see langword="null"/>.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is <see langword="null"/>.</exception>
    public static IServiceCollection AddTextFacts(this IServiceCollection services, Action<TextFactsOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<IFactExtractor>(_ =>
        {
            if (configure is null)
                return FactExtractor.CreateDefault();
            TextFactsOptions options = new();
            configure(options);
            return new FactExtractor(options);
        });
        return services;
    }
}
