using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Directives;

/// <content>Who issued a directive, where that stands behind its number.</content>
internal sealed partial class DirectiveRecognizer
{
    // Bodies of a joint circular.
    private const int MostJointIssuers = 6;

    private static readonly ulong ComradeWord = SyllableKey.Of("đồng");
    private static readonly ulong ComradeSecondWord = SyllableKey.Of("chí");

    /// <summary>của Bộ Công an, do UBND tỉnh, của đồng chí Bí thư Huyện ủy; TANDTC ngày 15/5/2018.</summary>
    private bool TryReadIssuer(TokenBuffer buffer, int i, ref DirectiveCandidate candidate, out int end)
    {
        end = i;
        if (buffer[i].Key != OfWord && buffer[i].Key != ByWord)
            return TryReadIssuerAtOnce(buffer, i, ref candidate, out end);
        int first = i + 1;
        if (first + 1 < buffer.Count && buffer[first].Key == ComradeWord && buffer[first + 1].Key == ComradeSecondWord)
            first += 2;
        int issuerEnd = _issuers.TryParse(buffer, first);
        if (issuerEnd < 0)
            return false;
        end = JointIssuersEnd(buffer, issuerEnd, candidate);
        candidate.Issuer = new TokenRange(first, end);
        return true;
    }

    /// <summary>Nghị quyết số 02/2018/NQ-HĐTP TANDTC ngày 15/5/2018: the body follows a code at once, and what the act goes on with follows the body.</summary>
    private bool TryReadIssuerAtOnce(TokenBuffer buffer, int i, ref DirectiveCandidate candidate, out int end)
    {
        end = i;
        if (candidate.Symbol.End != i || buffer[i] is not { Shape: TokenShape.Upper, Gap: TokenGap.Space } || _issuers.TryParse(buffer, i) is not (> 0 and int issuerEnd) || !GoesOnWithAct(buffer, issuerEnd))
            return false;
        candidate.Issuer = new TokenRange(i, issuerEnd);
        end = issuerEnd;
        return true;
    }

    /// <summary>Bộ Công an, Bộ Quốc phòng: the token after the further bodies, where the act is one that several issue together or goes on behind the last of them.</summary>
    private int JointIssuersEnd(TokenBuffer buffer, int first, in DirectiveCandidate candidate)
    {
        bool isJoint = (candidate.Type.Traits & DirectiveTraits.Joint) != 0;
        int end = first;
        for (int count = 1; count < MostJointIssuers && end + 1 < buffer.Count && (buffer[end].Symbol == ',' || buffer[end].Key == AndWord) && buffer[end + 1].StartsUpper; count++)
        {
            int next = _issuers.TryParse(buffer, end + 1);
            if (next < 0)
                break;
            end = next;
        }
        return isJoint || end == first || GoesOnWithAct(buffer, end) ? end : first;
    }

    /// <summary>Whether the day or the subject of an act stands at a token.</summary>
    private bool GoesOnWithAct(TokenBuffer buffer, int i) => i < buffer.Count && (buffer[i].Key == AboutWord || TryReadDate(buffer, i, out _));
}
