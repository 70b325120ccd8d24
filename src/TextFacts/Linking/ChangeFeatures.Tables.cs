using TextFacts.Classification;
using TextFacts.Lexicon;
using TextFacts.Recognition.Numbers;
using TextFacts.Text;
using static TextFacts.Classification.TokenKeys;

namespace TextFacts.Linking;

/// <content>What a table says of a figure in one of its cells.</content>
internal static partial class ChangeFeatures
{
    // How far before its time, in tokens, the head of a column is looked over.
    private const int HeadReach = 4;

    // How many tokens of the head of a column, or of the name of a row, are looked at.
    private const int HeadLength = 12;

    // In percent.
    private const int LeastOfWhole = 50;

    /// <summary>What the head of the figure's column in a table says, and the name of its row: Kế hoạch năm 2022, Tăng, giảm (%), Cơ cấu.</summary>
    private static void AddColumn(LinkingText text, int index, FeatureBuffer features)
    {
        if (!text.Columns.IsInTable(index))
        {
            AddHeadOfTime(text, index, features);
            return;
        }
        ref readonly FigureCandidate figure = ref text.FigureAt(index).Figure;
        TokenRange head = text.Columns.WholeHeadOf(index);
        ulong sort = SortOf(figure);
        ulong said = SaidIn(text, head);
        for (int i = head.First; i < head.End && i < head.First + HeadLength; i++)
            features.Add(ColumnWord, KeyAt(text.Buffer, i), sort);
        ulong sign = IsSameParagraph(text.Buffer, figure.First - 1, figure.First) ? text.Buffer[figure.First - 1].Symbol switch { '-' => 1UL, '+' => 2UL, _ => 0 } : 0;
        // 106,05 in a column "So với cùng kỳ (%)" is what it came to.
        ulong isWhole = figure.IsPercentage && figure.Value >= LeastOfWhole ? 1UL : 0;
        features.Add(ColumnRoles, said, sort);
        features.Add(ColumnRoles, said + 32 * sign, sort * 2 + isWhole);
        // KH 2019;800,0;30,0
        features.Add(RowRoles, SaidIn(text, text.Columns.WholeNameOf(index)), said);
    }

    private static ulong SaidIn(LinkingText text, TokenRange cell)
    {
        ulong said = 0;
        for (int i = cell.First; i < cell.End && i < cell.First + HeadLength; i++)
            said |= text.RoleOf(i) switch { PhraseRole.Aim => 1UL, PhraseRole.Compare => 2UL, PhraseRole.Rise or PhraseRole.Fall => 4UL, PhraseRole.Share => 8UL, _ => text.PartOf(i) == TokenPart.Time ? 16UL : 0 };
        return said;
    }

    private static void AddHeadOfTime(LinkingText text, int index, FeatureBuffer features)
    {
        if (text.ColumnTimeOf(index) is not (>= 0 and int column))
            return;
        int first = text.TimeAt(column).First;
        ulong said = 0;
        for (int i = first - 1; i >= text.LineFirst(first, HeadReach) && text.PartOf(i) != TokenPart.Mark; i--)
            said |= text.RoleOf(i) == PhraseRole.Aim ? 1UL : text.RoleOf(i) == PhraseRole.Compare ? 2UL : 0;
        features.Add(Column, said);
    }
}
