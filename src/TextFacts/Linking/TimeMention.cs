using TextFacts.Recognition.Dates;
using TextFacts.Resolution;

namespace TextFacts.Linking;

/// <summary>A date that was decided for, as the linker sees it.</summary>
internal struct TimeMention
{
    public int First;
    public int End;
    public int Sentence;
    public CalendarInterval Value;
    public DateExpression Expression;
    public DateRole Role;
}
