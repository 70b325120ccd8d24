using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;

namespace TextFacts.Resolution;

/// <summary>Tells units by what they count: people, places, animals, years of age, times as much, a price of so much. Stateless.</summary>
internal sealed class UnitKinds(LexiconTrie trie)
{
    private static readonly ulong TimesWord = SyllableKey.Of("lần");
    private static readonly ulong AnimalWord = SyllableKey.Of("con");
    private static readonly ulong AgeWord = SyllableKey.Of("tuổi");

    public bool IsOfPeople(TokenBuffer buffer, in UnitMention unit) => unit.Source == UnitSource.People || NounOf(buffer, unit) is { NounField: NounField.People };

    public bool IsOfPlaces(TokenBuffer buffer, in UnitMention unit) => NounOf(buffer, unit) is { NounField: NounField.Places };

    /// <summary>Whether a unit is a noun that is counted, of which there are no parts: 3 phiên, and not chỉ số 985,2.</summary>
    public bool IsCountedNoun(TokenBuffer buffer, in UnitMention unit) => unit.Code is null && NounOf(buffer, unit) is { Unit: null };

    /// <summary>Whether a unit counts people, cases or things, told one by one, and no places, which have names of their own.</summary>
    public bool CountsOneByOne(TokenBuffer buffer, in UnitMention unit) => IsOfPeople(buffer, unit) || (IsCountedNoun(buffer, unit) && !IsOfPlaces(buffer, unit));

    public static bool IsOfAnimals(TokenBuffer buffer, in UnitMention unit) => unit.End > 0 && buffer[unit.First].Key == AnimalWord;

    public static bool IsAge(TokenBuffer buffer, in UnitMention unit) => unit.End - unit.First == 1 && buffer[unit.First].Key == AgeWord;

    /// <summary>gấp 3 lần, gấp đôi</summary>
    public static bool IsTimes(TokenBuffer buffer, in UnitMention unit) => unit.Source == UnitSource.Times || (unit.End - unit.First == 1 && buffer[unit.First].Key == TimesWord);

    /// <summary>đồng/kg, USD/thùng: money for so much.</summary>
    public static bool IsPrice(TokenBuffer buffer, in UnitMention unit) => unit.Category == UnitCategory.Money && unit.IsRate(buffer);

    public static bool IsForeignMoney(in UnitMention unit) => unit is { Category: UnitCategory.Money, Code: { } code } && !code.StartsWith("VND", StringComparison.Ordinal);

    private LexiconEntry? NounOf(TokenBuffer buffer, in UnitMention unit) => unit.End == 0 ? null : trie.Match(buffer, unit.First, LexiconRoles.CountedNoun, out _);
}
