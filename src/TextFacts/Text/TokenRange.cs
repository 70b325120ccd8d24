namespace TextFacts.Text;

/// <summary>A run of tokens from <paramref name="First"/> up to, not including, <paramref name="End"/>; empty where there is none.</summary>
internal readonly record struct TokenRange(int First, int End)
{
    public bool IsEmpty => End <= First;
}
