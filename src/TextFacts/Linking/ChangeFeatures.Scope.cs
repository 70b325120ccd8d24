using TextFacts.Classification;
using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;
using static TextFacts.Classification.TokenKeys;

namespace TextFacts.Linking;

/// <content>What governs a figure from further away: the heading that it stands under, a word of aim far before it in its sentence.</content>
internal static partial class ChangeFeatures
{
    // How far back, in tokens, a word of aim governs.
    private const int AimReach = 80;

    // Figures between it and the one that it governs, of which more make no difference.
    private const int MostBetween = 6;

    /// <summary>II. Chỉ tiêu năm 2006, and how many sentences ago it stood; what the figure before was under it.</summary>
    private static void AddHeading(LinkingText text, in FigureMention mention, Change? previous, FeatureBuffer features)
    {
        int heading = text.HeadingOf(mention.Sentence);
        ulong roles = 0;
        if (heading >= 0)
        {
            for (int i = text.SentenceFirst(heading); i < text.SentenceEnd(heading); i++)
            {
                roles |= 1UL << (int)text.RoleOf(i);
                if (text.RoleOf(i) == PhraseRole.Aim)
                    features.Add(HeadingWord, KeyAt(text.Buffer, i));
            }
        }
        roles &= CueRoles;
        int distance = mention.Sentence - heading;
        ulong governing = roles & ~(1UL << (int)PhraseRole.Level);
        features.Add(Heading, governing, SortOf(mention.Figure));
        features.Add(Heading, governing, 100UL + (ulong)Math.Min(distance, 6));
        features.Add(HeadingAndPrevious, roles, (previous is { } change ? (ulong)change + 1 : 0) * 8 + (ulong)Math.Min(distance, 3));
    }

    /// <summary>
    /// The nearest word of aim, however many words of a name stand between: chỉ tiêu tại Nghị quyết số 23/2021/QH15 của Quốc hội là không quá 60%. What a bracket holds that is
    /// closed before the figure does not govern it.
    /// </summary>
    private static void AddFarAim(LinkingText text, in FigureCandidate figure, int sentenceFirst, ulong sort, FeatureBuffer features)
    {
        int depth = 0;
        bool isOutside = false;
        ulong between = 0;
        for (int i = figure.FullFirst - 1; i >= sentenceFirst && i > figure.FullFirst - AimReach; i--)
        {
            char symbol = text.Buffer[i].Symbol;
            if (symbol == ')')
                depth++;
            else if (symbol == '(' && depth > 0)
                depth--;
            else if (symbol == '(')
                isOutside = true;
            if (depth > 0)
                continue;
            PhraseRole role = text.RoleOf(i);
            if (role != PhraseRole.Aim)
            {
                between |= 1UL << (int)role;
                continue;
            }
            ulong far = (ulong)Math.Min(text.FiguresBetween(i, figure.First), MostBetween) * 2 + (isOutside ? 1UL : 0);
            features.Add(FarAim, far, between & CueRoles);
            features.Add(FarAim, far + 100, sort);
            features.Add(FarAimWord, KeyAt(text.Buffer, i), isOutside ? 1UL : 0);
            return;
        }
    }
}
