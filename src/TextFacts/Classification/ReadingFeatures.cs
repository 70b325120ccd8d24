using TextFacts.Lexicon;
using TextFacts.Recognition.Dates;
using TextFacts.Recognition.Directives;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;
using static TextFacts.Classification.TokenKeys;

namespace TextFacts.Classification;

/// <summary>
/// The features by which the readings of a site are told apart: the proposals themselves, the words and cues on both sides, letter case and
/// position. Words are taken by their key, so all spellings of a syllable share a feature. Thread-safe.
/// </summary>
internal sealed class ReadingFeatures(LexiconTrie trie)
{
    /// <summary>The length of the feature vector as a power of two.</summary>
    public const int Bits = 18;

    // Template numbers, part of the trained model: a changed meaning needs a new number and a new training.
    private const int Bias = 1, Before1 = 3, Before2 = 4, Before12 = 5, After1 = 6, After12 = 8, BeforeCues1 = 9, BeforeCues2 = 10, AfterCues1 = 11, Position = 12,
        Shapes = 13, FigureShape = 14, FigureUnit = 15, UnitWord = 16, NumberWord = 51, Magnitude = 19, UnitSecond = 20, FigureGlue = 21, FigureBound = 22, DateShape = 23,
        DateGrainAndBefore = 24, DateText = 25, DirectiveType = 26, DirectiveParts = 27, DirectiveShape = 30, DirectiveSecond = 31, NumberAndUnit = 52, NumberAndBefore = 53,
        UnitAndAfter = 37, CuesAndUnit = 38, DirectiveTypeAndFirst = 39, DirectiveTypeAndBefore = 40, SentenceStart = 41, After3 = 43, StrokeParts = 44, DirectiveTitleLength = 45,
        DirectiveAfterTitle = 46, CountAndGrain = 47, GrainAndAfter = 48, Quoted = 49, QuotedWord = 50, DirectiveTitleClose = 55, NeighbourUnits = 57, Neighbours = 58, Groups = 59;

    private const int QuoteReach = 12;

    // How far, in tokens, the next figure on either side is looked for, and what stands for none.
    private const int NeighbourReach = 7;
    private const ulong NoNeighbour = 9;

    // More groups than this are a large number like any other.
    private const int MostGroups = 3;

    public void Extract(TokenBuffer buffer, Proposals proposals, in ReadingSite site, FeatureBuffer features)
    {
        features.Clear();
        int horizon = SentenceHorizon.OfToken(buffer, site.End - 1);
        ulong proposed = (site.HasDate ? proposals.Dates[site.Date].IsCertain ? 2UL : 1UL : 0) + (site.HasDirective ? 4UL : 0) + (site.HasFigure ? 8UL : 0);
        features.Add(Bias, proposed);
        int first = site.First;
        int end = site.End;
        if (site.HasFigure)
        {
            FigureCandidate figure = proposals.Figures[site.FirstFigure];
            AddFigure(buffer, figure, proposed, horizon, features);
            AddNeighbours(buffer, proposals, site, horizon, features);
            if (!site.HasDate && !site.HasDirective)
            {
                first = figure.FullFirst;
                end = figure.FullEnd;
            }
        }
        if (site.HasDate)
            AddDate(buffer, proposals.Dates[site.Date], horizon, features);
        if (site.HasDirective)
            AddDirective(buffer, proposals.Directives[site.Directive], horizon, features);
        AddContext(buffer, first, end, proposed, horizon, features);
    }

    private void AddContext(TokenBuffer buffer, int first, int end, ulong proposed, int horizon, FeatureBuffer features)
    {
        ulong before1 = KeyBehind(buffer, first - 1, first);
        ulong before2 = KeyBehind(buffer, first - 2, first);
        ulong after1 = KeyAhead(buffer, end, horizon);
        ulong after2 = KeyAhead(buffer, end + 1, horizon);
        features.Add(Before1, before1, proposed);
        features.Add(Before2, before2, proposed);
        features.Add(Before12, before1, before2);
        features.Add(After1, after1, proposed);
        features.Add(After3, KeyAhead(buffer, end + 2, horizon), proposed);
        features.Add(After12, after1, after2);
        ulong cues1 = (ulong)(trie.CuesBefore(buffer, first) & Cues.Features);
        features.Add(BeforeCues1, cues1, proposed);
        features.Add(BeforeCues2, IsSameParagraph(buffer, first - 2, first) ? (ulong)CuesAt(buffer, first - 2) : 0, proposed);
        features.Add(AfterCues1, (ulong)CuesAhead(buffer, end, horizon), proposed);
        ref readonly Token token = ref buffer[first];
        features.Add(Position, (ulong)token.Gap, proposed);
        features.Add(SentenceStart, token.Gap == TokenGap.Paragraph ? 9UL : (ulong)buffer[first - 1].Kind * 8 + (ulong)token.Gap);
        features.Add(Shapes, ShapeAt(buffer, IsSameParagraph(buffer, first - 1, first) ? first - 1 : -1) * 64 + ShapeAhead(buffer, end, horizon) * 8 + ShapeAt(buffer, first), proposed);
    }

    private void AddFigure(TokenBuffer buffer, in FigureCandidate figure, ulong proposed, int horizon, FeatureBuffer features)
    {
        ulong shape = (ulong)figure.Form | ((ulong)figure.Writing << 3) | (figure.HasMultiplier ? 64UL : 0) | (figure.HasSeparator ? 128UL : 0) | (figure.IsPercentage ? 256UL : 0);
        features.Add(FigureShape, shape, proposed);
        ulong source = (ulong)figure.Unit.Source;
        ulong category = (ulong)figure.Unit.Category;
        features.Add(FigureUnit, source * 32 + category, shape);
        if (figure.HasSeparator)
            features.Add(Groups, (ulong)Math.Min(figure.GroupsOfThree(buffer), MostGroups), source * 8 + ShapeAhead(buffer, figure.FullEnd, horizon));
        ulong unit = figure.Unit.End > figure.Unit.First && figure.Unit.Source != UnitSource.Before ? buffer[figure.Unit.First].Key : 0;
        ulong unitSecond = figure.Unit.End > figure.Unit.First + 1 && figure.Unit.Source != UnitSource.Before ? buffer[figure.Unit.First + 1].Key : 1;
        features.Add(UnitWord, unit, proposed);
        features.Add(UnitSecond, unit, unitSecond);
        ulong before = KeyBehind(buffer, figure.FullFirst - 1, figure.FullFirst);
        features.Add(CuesAndUnit, (ulong)(trie.CuesBefore(buffer, figure.FullFirst) & Cues.Features), source * 32 + category);
        ulong word = WordOf(buffer, figure);
        features.Add(NumberWord, word, source);
        features.Add(NumberAndUnit, word, unit);
        features.Add(NumberAndBefore, word, before);
        features.Add(UnitAndAfter, unit, KeyAhead(buffer, figure.FullEnd, horizon));
        int digits = figure.Writing == NumeralForm.Digits ? Math.Min(buffer[figure.First].Length, 7) : 0;
        bool leadingZero = digits > 1 && buffer.Text[buffer[figure.First].Start] == '0';
        features.Add(Quoted, (IsQuoted(buffer, figure.First) ? 1UL : 0) * 2 + (figure.Writing == NumeralForm.Words ? 1UL : 0), proposed);
        if (word != 0 && IsQuoted(buffer, figure.First))
            features.Add(QuotedWord, word);
        features.Add(Magnitude, (ulong)digits * 4 + (leadingZero ? 1UL : 0), source);
        bool gluedBefore = buffer[figure.First].IsGlued && figure.First > 0;
        bool gluedAfter = figure.End < horizon && buffer[figure.End].IsGlued;
        char symbolBefore = IsSameParagraph(buffer, figure.First - 1, figure.First) ? buffer[figure.First - 1].Symbol : '\0';
        char symbolAfter = figure.End < horizon ? buffer[figure.End].Symbol : '\0';
        // A code has its number glued to capitals (BL564); the number behind a missing space stands at a word in small letters.
        ulong shapeBefore = gluedBefore ? ShapeAt(buffer, figure.First - 1) : 0;
        features.Add(FigureGlue, (gluedBefore ? 1UL : 0) + (gluedAfter ? 2UL : 0) + (figure.SharesUnit ? 4UL : 0) + (shapeBefore * 8), ((ulong)symbolBefore << 16) + symbolAfter);
        features.Add(FigureBound, (ulong)figure.Bound * 2 + (figure.FullFirst < figure.First ? 1UL : 0), source);
        if (figure.Form is FigureForm.OutOf or FigureForm.Fraction)
            features.Add(StrokeParts, (ulong)Math.Clamp(figure.Value, 0, 40) * 64 + (ulong)Math.Clamp(figure.Second, 0, 40), source);
    }

    /// <summary>The figures on both sides: items of a list count alike, and một right behind a unit says for each (50 euro một ngày).</summary>
    private static void AddNeighbours(TokenBuffer buffer, Proposals proposals, in ReadingSite site, int horizon, FeatureBuffer features)
    {
        ref readonly FigureCandidate figure = ref proposals.Figures[site.FirstFigure];
        ulong before = NoNeighbour;
        ulong unitBefore = 0;
        if (site.FirstFigure > 0)
        {
            ref readonly FigureCandidate previous = ref proposals.Figures[site.FirstFigure - 1];
            int distance = figure.FullFirst - previous.FullEnd;
            if (distance is >= 0 and <= NeighbourReach && IsSameParagraph(buffer, previous.FullEnd - 1, figure.FullFirst))
            {
                before = (ulong)Math.Min(distance, NeighbourReach - 1);
                unitBefore = 1 + SortOfUnit(previous) + (previous.IsPercentage ? 1024UL : 0);
            }
        }
        ulong after = NoNeighbour;
        int next = site.FirstFigure + site.FigureCount;
        if (next < proposals.Figures.Count && proposals.Figures[next].First < horizon)
        {
            int distance = proposals.Figures[next].FullFirst - figure.FullEnd;
            if (distance is >= 0 and <= NeighbourReach)
                after = (ulong)Math.Min(distance, NeighbourReach - 1);
        }
        features.Add(NeighbourUnits, (before * 4096) + unitBefore, SortOfUnit(figure));
        features.Add(Neighbours, (before * 16) + after, (ulong)figure.Writing);
    }

    private static ulong SortOfUnit(in FigureCandidate figure) => ((ulong)figure.Unit.Source * 32) + (ulong)figure.Unit.Category;

    /// <summary>
    /// The word of a number of one word (một may be the article, năm a year); of several words only how many, whatever the first is, and so before a unit
    /// of measure or money, where the number counts (một tấn, năm lít).
    /// </summary>
    private static ulong WordOf(TokenBuffer buffer, in FigureCandidate figure)
    {
        if (figure.Writing == NumeralForm.Digits)
            return 0;
        int length = figure.End - figure.First;
        return length == 1 && !IsMeasured(figure) ? buffer[figure.First].Key : (ulong)figure.Writing * 8 + (ulong)Math.Min(length, 5);
    }

    private static bool IsMeasured(in FigureCandidate figure) =>
        figure.Unit.Source == UnitSource.Lexicon && figure.Unit.Category is not (UnitCategory.Other or UnitCategory.Duration);

    /// <summary>Whether an opening quotation mark stands shortly before: slogans and sayings count nothing (“xử lý một vụ, cảnh tỉnh cả vùng”).</summary>
    private static bool IsQuoted(TokenBuffer buffer, int i)
    {
        for (int k = i - 1; k >= 0 && k >= i - QuoteReach && buffer[k].Gap < TokenGap.Line; k--)
        {
            if (buffer[k].Symbol == '"')
                return !buffer[k].IsGlued || (k + 1 < buffer.Count && buffer[k + 1].IsGlued);
        }
        return false;
    }

    private static void AddDate(TokenBuffer buffer, in DateExpression date, int horizon, FeatureBuffer features)
    {
        ulong shape = (ulong)date.Form | ((ulong)date.Start.Grain << 3) | ((ulong)date.Start.Origin << 7) | (date.Start.HasYear ? 1024UL : 0)
            | (date.Start.Month != 0 ? 2048UL : 0) | (date.IsCertain ? 4096UL : 0) | ((ulong)Math.Min(date.End - date.First, 7) << 13);
        features.Add(DateShape, shape);
        features.Add(DateGrainAndBefore, (ulong)date.Start.Grain, KeyBehind(buffer, date.First - 1, date.First));
        features.Add(DateText, KeyAt(buffer, date.First), KeyAt(buffer, date.End - 1));
        features.Add(CountAndGrain, (ulong)Math.Clamp((int)date.Start.Count, 0, 31), (ulong)date.Start.Grain * 2 + (ulong)date.Start.Side);
        features.Add(GrainAndAfter, (ulong)date.Start.Grain * 8 + (ulong)date.Form, KeyAhead(buffer, date.End, horizon));
    }

    private void AddDirective(TokenBuffer buffer, in DirectiveCandidate directive, int horizon, FeatureBuffer features)
    {
        ulong type = TypeKey(buffer, directive);
        ulong parts = (directive.Number.IsEmpty ? 0 : 1UL) | (directive.Symbol.IsEmpty ? 0 : 2UL) | (directive.Issuer.IsEmpty ? 0 : 4UL) | (directive.Title.IsEmpty ? 0 : 8UL)
            | (directive.Year == 0 ? 0 : 16UL) | (directive.DateFirst < 0 ? 0 : 32UL) | (directive.Provision.IsEmpty ? 0 : 64UL) | (directive.HasProperTitle ? 128UL : 0)
            | (directive.IsCoordinated ? 256UL : 0) | (!directive.Issuer.IsEmpty && directive.Issuer.First < directive.TypeWord.First ? 512UL : 0);
        ulong shape = (ulong)buffer[directive.TypeWord.First].Shape;
        ulong before = KeyBehind(buffer, directive.TypeWord.First - 1, directive.TypeWord.First);
        int next = directive.TypeWord.End;
        ulong first = KeyAhead(buffer, next, horizon);
        features.Add(DirectiveType, type, shape);
        features.Add(DirectiveParts, parts);
        features.Add(DirectiveSecond, KeyAhead(buffer, next + 1, horizon), first);
        features.Add(DirectiveTypeAndFirst, type, first);
        features.Add(DirectiveTypeAndBefore, type, before);
        features.Add(DirectiveShape, shape * 64 + ShapeAhead(buffer, next, horizon) * 8 + ShapeAhead(buffer, next + 1, horizon), parts & 131);
        features.Add(DirectiveTitleLength, (ulong)Math.Min(directive.Title.End - directive.Title.First, 12), type);
        // A year at its end makes a name of a plan or programme in lower case.
        ulong close = directive.Title.IsEmpty ? 0 : ClosesWithYear(buffer, directive.Title) ? 2UL : 1UL;
        features.Add(DirectiveTitleClose, close, shape * 64 + (parts & 1));
        features.Add(DirectiveAfterTitle, KeyAhead(buffer, directive.Mention.End, horizon), shape);
        features.Add(DirectiveParts, (ulong)(trie.CuesBefore(buffer, directive.TypeWord.First) & Cues.Features) | (shape << 40), parts & 131);
    }

    private static bool ClosesWithYear(TokenBuffer buffer, TokenRange title)
    {
        int last = title.End - 1;
        while (last > title.First && buffer[last].Symbol is ')' or '"')
            last--;
        return buffer[last].Kind == TokenKind.Number && buffer[last].Length == 4;
    }

    private static ulong TypeKey(TokenBuffer buffer, in DirectiveCandidate directive)
    {
        if (directive.IsCoordinated)
            return 1;
        ulong key = 17;
        for (int i = directive.TypeWord.First; i < directive.TypeWord.End; i++)
            key = key * 31 + buffer[i].Key;
        return key;
    }

    private Cues CuesAhead(TokenBuffer buffer, int i, int horizon) => CuesAt(buffer, i < horizon ? i : buffer.Count);

    private Cues CuesAt(TokenBuffer buffer, int i) => (trie.Match(buffer, i, LexiconRoles.Cue, out _)?.Cues ?? Cues.None) & Cues.Features;
}
