using TextFacts.Lexicon;
using TextFacts.Text;

namespace TextFacts.Recognition.Dates;

/// <content>The period of a report before the one that it is about.</content>
internal readonly ref partial struct DateReader
{
    /// <summary>giảm 22 vụ so với kỳ trước, bằng 143% kỳ trước; but nhiệm kỳ trước and học kỳ trước are other periods, and behind other words it is left open which one is meant.</summary>
    private int ReadPreviousPeriod(int i, ref DateExpression expression)
    {
        if (_lexicon.TimeAt(i, out int end) is not { Word: TimeWord.PreviousPeriod } || i == 0 || buffer[i].Gap > TokenGap.Line)
            return -1;
        bool isCompared = (trie.CuesBefore(buffer, i) & (Cues.Compare | Cues.Against | Cues.Than | Cues.Increase | Cues.Decrease)) != 0;
        if (!isCompared && buffer[i - 1].Symbol is not ('%' or '(') && trie.EntryOf(buffer[i - 1])?.Time is not { Word: TimeWord.Whole })
            return -1;
        expression.Form = DateForm.SamePeriod;
        expression.IsCertain = true;
        expression.Start = DatePart.Of(DateGrain.Months);
        expression.Start.Origin = DateOrigin.Governing;
        expression.Start.Shift = -1;
        return end;
    }
}
