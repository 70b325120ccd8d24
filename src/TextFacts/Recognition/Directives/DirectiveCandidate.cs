using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Directives;

/// <summary>A directive that the grammar proposes.</summary>
internal struct DirectiveCandidate
{
    public DirectiveTypeSense Type;

    /// <summary>The type word; of a later one in a coordination (15 và 16) the range is that of the number.</summary>
    public TokenRange TypeWord;

    /// <summary>The digits of the number.</summary>
    public TokenRange Number;

    /// <summary>The whole code, number included.</summary>
    public TokenRange Symbol;

    public TokenRange Issuer;
    public TokenRange Title;
    public TokenRange Provision;

    /// <summary>The whole mention.</summary>
    public TokenRange Mention;

    /// <summary>The token after type word and number or symbol, the part that tells the directive apart.</summary>
    public int CoreEnd;

    /// <summary>The token at which the directive's own date expression starts; -1 if it has none.</summary>
    public int DateFirst;

    public int Year;

    /// <summary>The year where the name goes on with it alone, as in Luật Nhà ở 2023: then it is no date of the text.</summary>
    public TokenRange NameYear;

    /// <summary>Whether the mention goes on a coordination: it has a number but no type word of its own.</summary>
    public bool IsCoordinated;

    /// <summary>Whether its writing alone leaves no doubt of it: a symbol with its year or its issuer (90/QĐ-TTg), a congress by its number (Đại hội lần thứ XXV).</summary>
    public bool IsDefinite;

    /// <summary>Whether the name is a title that the lexicon knows or that begins with a capital.</summary>
    public bool HasProperTitle;
}
