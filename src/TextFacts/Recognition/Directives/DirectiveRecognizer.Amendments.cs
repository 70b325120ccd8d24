using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Directives;

/// <content>Laws that amend others, and laws that were amended.</content>
internal sealed partial class DirectiveRecognizer
{
    // Tokens: (sửa đổi, bổ sung).
    private const int LongestRemark = 7;

    private static readonly ulong AmendWord = SyllableKey.Of("sửa");

    /// <summary>Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công: what it amends tells it apart, with a capital or without.</summary>
    private bool IsAmending(TokenBuffer buffer, in DirectiveCandidate candidate) => IsOfLaws(candidate.Type) && !candidate.Title.IsEmpty && StartsLaw(buffer, candidate.Title.First);

    /// <summary>"Luật sửa đổi … của Luật Đầu tư công số 56/2024/QH15 ngày 29/11/2024": number and day behind the names are those of the law that amends.</summary>
    private static void LeavePartsOfAmending(in DirectiveCandidate amending, ref DirectiveCandidate candidate)
    {
        if (amending.Title.IsEmpty || candidate.TypeWord.First >= amending.Title.End || candidate.Mention.End <= amending.Title.End)
            return;
        if (candidate.DateFirst >= amending.Title.End)
            candidate.DateFirst = -1;
        if (candidate.Number.First >= amending.Title.End)
        {
            (candidate.Number, candidate.Symbol, candidate.Year) = (default, default, 0);
            candidate.CoreEnd = candidate.TypeWord.End;
        }
        if (candidate.Issuer.First >= amending.Title.End)
            candidate.Issuer = default;
        candidate.Mention = new TokenRange(candidate.Mention.First, amending.Title.End);
    }

    /// <summary>The token after (sửa đổi) in "Luật Thủ đô (sửa đổi) số 39/2024/QH15", where the law's number, year or day follows; the token given if it does not.</summary>
    private int AfterAmended(TokenBuffer buffer, int i, in DirectiveCandidate candidate)
    {
        if (!IsOfLaws(candidate.Type) || i + 1 >= buffer.Count || buffer[i].Symbol != '(' || buffer[i + 1].Key != AmendWord)
            return i;
        int close = i + 2;
        while (close < buffer.Count && close < i + LongestRemark && buffer[close].Symbol is '\0' or ',' && buffer[close].Kind != TokenKind.Number)
            close++;
        if (close >= buffer.Count || buffer[close].Symbol != ')')
            return i;
        int next = close + 1;
        return next < buffer.Count && ((buffer[next].Key == NumberWord && HasCodeAt(buffer, next)) || TryReadDate(buffer, next, out _)) ? next : i;
    }
}
