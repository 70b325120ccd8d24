using System.Globalization;
using TextFacts.Text;

namespace TextFacts.Lexicon;

/// <summary>
/// The language knowledge of the library: units, numbers, nouns, dates, directives and cue words, read from the embedded files and from the
/// user's options into one trie. Immutable once built, thread-safe.
/// </summary>
internal sealed class Lexicon
{
    private readonly Dictionary<string, (string? Type, string? Issuer)> _symbolCodes = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, MultiplierLetters> _multiplierAbbreviations = new(StringComparer.Ordinal);

    /// <summary>Reads the embedded files and adds the entries of <paramref name="options"/>.</summary>
    /// <exception cref="ArgumentException">An entry of <paramref name="options"/> is empty or holds no word.</exception>
    public Lexicon(TextFactsOptions options)
    {
        Trie = new LexiconTrie(Vocabulary);
        AddNumbers();
        AddUnits();
        AddNouns();
        AddTimes();
        AddDirectives();
        AddCues();
        AddPhraseWords();
        AddUserEntries(options);
    }

    public Vocabulary Vocabulary { get; } = new();

    public LexiconTrie Trie { get; }

    /// <summary>What one group of letters in a directive's symbol stands for.</summary>
    public (string? Type, string? Issuer) MeaningOf(ReadOnlySpan<char> code) =>
        _symbolCodes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(code, out (string?, string?) meaning) ? meaning : default;

    /// <summary>The multiplier that letters behind digits stand for (100k, 5tr), in their case; <see langword="null"/> if they stand for none.</summary>
    public MultiplierLetters? MultiplierOf(ReadOnlySpan<char> letters) =>
        _multiplierAbbreviations.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters, out MultiplierLetters found) ? found : null;

    private void AddNumbers()
    {
        foreach (string[] row in TabSeparatedFile.Read("number-words.tsv"))
        {
            NumberWordSense sense = new(Enum.Parse<NumberWordKind>(row[1], ignoreCase: true), long.Parse(row[2], CultureInfo.InvariantCulture));
            Trie.GetOrAdd(row[0], LexiconRoles.NumberWord).Add(sense);
        }
        foreach (string[] row in TabSeparatedFile.Read("multiplier-abbreviations.tsv"))
        {
            AddMultiplier(row[0], row[1] == "any", new MultiplierLetters(decimal.Parse(row[2], CultureInfo.InvariantCulture), decimal.Parse(row[3], CultureInfo.InvariantCulture)));
            // Letters before money may be written together with it: 12.450 trđ.
            if (row[0].Length > 1)
                Vocabulary.Add(SyllableKey.Of(row[0]));
        }
        foreach (string[] row in TabSeparatedFile.Read("bounds.tsv"))
            Trie.GetOrAdd(row[0], LexiconRoles.Bound).Add(new BoundSense(Enum.Parse<Bound>(row[2], ignoreCase: true), row[1] == "before"));
        foreach (string[] row in TabSeparatedFile.Read("percent-signs.tsv"))
            Trie.GetOrAdd(row[0], LexiconRoles.PercentSign).Add(Enum.Parse<PercentageScale>(row[1], ignoreCase: true));
    }

    private void AddMultiplier(string form, bool isAnyCase, MultiplierLetters letters)
    {
        _multiplierAbbreviations.Add(form, letters);
        if (!isAnyCase)
            return;
        _multiplierAbbreviations.TryAdd(form.ToUpperInvariant(), letters);
        _multiplierAbbreviations.TryAdd(char.ToUpperInvariant(form[0]) + form[1..], letters);
    }

    private void AddUnits()
    {
        foreach (string[] row in TabSeparatedFile.Read("units.tsv"))
        {
            UnitSense sense = new(row[1].Length == 0 ? null : row[1], Enum.Parse<UnitCategory>(row[2], ignoreCase: true));
            foreach (string form in row[0].Split('|'))
                Trie.GetOrAdd(form, LexiconRoles.Unit).Add(sense);
        }
        foreach (string[] row in TabSeparatedFile.Read("rate-bases.tsv"))
        {
            foreach (string form in row[0].Split('|'))
                Trie.GetOrAdd(form, LexiconRoles.RateBase).AddRateBase(row.Length > 1 && row[1].Length > 0 ? row[1] : null);
        }
    }

    private void AddNouns()
    {
        foreach (string[] row in TabSeparatedFile.Read("counted-nouns.tsv"))
            Trie.GetOrAdd(row[0], LexiconRoles.CountedNoun).AddCountedNoun(FieldOf(row[1]));
    }

    private static NounField FieldOf(string name) => name switch
    {
        "people" => NounField.People,
        "organisations and places" => NounField.Places,
        "wholes" => NounField.Wholes,
        _ => NounField.Things,
    };

    private void AddTimes()
    {
        foreach (string[] row in TabSeparatedFile.Read("time-words.tsv"))
        {
            TimeSense sense = new(Enum.Parse<TimeWord>(row[1], ignoreCase: true), int.Parse(row[2], CultureInfo.InvariantCulture));
            LexiconEntry entry = Trie.GetOrAdd(row[0], LexiconRoles.Time);
            // The first reading listed is the commoner one.
            if (entry.Time is null)
                entry.Add(sense);
        }
    }

    private void AddDirectives()
    {
        foreach (string[] row in TabSeparatedFile.Read("directive-types.tsv"))
        {
            string[] forms = row[0].Split('|');
            DirectiveNaming naming = Enum.Parse<DirectiveNaming>(row[1], ignoreCase: true);
            DirectiveTraits traits = row.Length > 2 ? Enum.Parse<DirectiveTraits>(row[2], ignoreCase: true) : DirectiveTraits.None;
            // What is a whole name by itself does not stand for its type.
            for (int i = naming == DirectiveNaming.Whole ? 1 : 0; i < forms.Length; i++)
            {
                DirectiveTypeSense sense = new(forms[0], naming, traits, IsAbbreviation: i > 0, NeedsSymbol: forms[i][0] == '~');
                Trie.GetOrAdd(forms[i].TrimStart('~'), LexiconRoles.DirectiveType).Add(sense);
            }
        }
        foreach (string[] row in TabSeparatedFile.Read("issuers.tsv"))
            Trie.GetOrAdd(row[0], LexiconRoles.Issuer).AddIssuer();
        foreach (string[] row in TabSeparatedFile.Read("directive-titles.tsv"))
            Trie.GetOrAdd(row[0], LexiconRoles.DirectiveTitle).AddDirectiveTitle();
        foreach (string[] row in TabSeparatedFile.Read("symbol-codes.tsv"))
            _symbolCodes[row[0]] = row[1] == "type" ? (row[2], null) : (null, row[2]);
    }

    private void AddCues()
    {
        foreach (string[] row in TabSeparatedFile.Read("cues.tsv"))
            Trie.GetOrAdd(row[0], LexiconRoles.Cue).Add(Enum.Parse<Cues>(row[1], ignoreCase: true));
    }

    private void AddPhraseWords()
    {
        foreach (string[] row in TabSeparatedFile.Read("phrase-words.tsv"))
            Trie.GetOrAdd(row[0], LexiconRoles.Phrase).Add(Enum.Parse<PhraseRole>(row[1], ignoreCase: true));
    }

    private void AddUserEntries(TextFactsOptions options)
    {
        foreach (UserUnit unit in options.Units)
            GetOrAddUserEntry(unit.Text, LexiconRoles.Unit).Add(new UnitSense(unit.Code, UnitCategory.Other));
        foreach (string noun in options.CountedNouns)
            GetOrAddUserEntry(noun, LexiconRoles.CountedNoun).AddCountedNoun(NounField.Things);
        foreach (string type in options.DirectiveTypes)
            GetOrAddUserEntry(type, LexiconRoles.DirectiveType).Add(new DirectiveTypeSense(type.ToLowerInvariant(), DirectiveNaming.Either, DirectiveTraits.None, IsAbbreviation: false, NeedsSymbol: false));
        foreach (string issuer in options.Issuers)
            GetOrAddUserEntry(issuer, LexiconRoles.Issuer).AddIssuer();
    }

    private LexiconEntry GetOrAddUserEntry(string phrase, LexiconRoles role)
    {
        try
        {
            return Trie.GetOrAdd(phrase, role);
        }
        catch (FormatException exception)
        {
            throw new ArgumentException($"The options name an entry of the lexicon without a word: {exception.Message}", nameof(phrase), exception);
        }
    }
}
