namespace TextFacts.Lexicon;

/// <summary>What an entry of the lexicon can be. One entry can be several: năm is a digit, a unit and a part of dates.</summary>
[Flags]
internal enum LexiconRoles
{
    None = 0,
    NumberWord = 1 << 0,
    Unit = 1 << 1,
    CountedNoun = 1 << 2,
    RateBase = 1 << 3,
    PercentSign = 1 << 4,
    Bound = 1 << 5,
    Time = 1 << 6,
    DirectiveType = 1 << 7,
    Issuer = 1 << 8,
    Cue = 1 << 9,
    DirectiveTitle = 1 << 10,
    Phrase = 1 << 11,
}

internal enum NumberWordKind : byte
{
    Zero,
    Digit,
    UnitDigit,
    Ten,
    Tens,
    Hundred,
    Odd,
    Multiplier,
    Half,
    Point,
    Minus,
}

/// <summary>A word that numbers are written with.</summary>
internal sealed record NumberWordSense(NumberWordKind Kind, long Value);

internal enum UnitCategory : byte
{
    Other,
    Money,
    Length,
    Area,
    Volume,
    Mass,
    Energy,
    Power,
    Temperature,
    Duration,
    Speed,
    Pressure,
    Dose,
    Sound,
    Data,
}

/// <summary>A unit of measure or money.</summary>
internal sealed record UnitSense(string? Code, UnitCategory Category);

/// <summary>A word that bounds the figure before or after it.</summary>
internal sealed record BoundSense(Bound Bound, bool IsBefore);

internal enum TimeWord : byte
{
    None,
    Day,
    Month,
    Quarter,
    Year,
    Week,
    Decade,
    DecadeYears,
    Years,
    Century,
    Hour,
    Minute,
    Second,
    Season,
    Session,
    PeriodWord,
    SchoolYear,
    DayPart,
    RelativeDay,
    NowSuffix,
    LastDaySuffix,
    NextDaySuffix,
    ThisSuffix,
    LastSuffix,
    NextSuffix,
    NextYear,
    RelativeYear,
    BackStretch,
    PartStart,
    PartEnd,
    PartMiddle,
    Whole,
    Half,
    FirstHalf,
    SecondHalf,
    SamePeriod,
    SameMonth,
    SameQuarter,
    SameDay,
    SamePeriodLastYear,
    PreviousPeriod,
    EveryMonth,
    EveryYear,
    Lunar,
    LunarNewYear,
    DayOfTen,
    FullMoon,
    MonthName,
    Weekday,
    Until,
    From,
    UntilNow,
    SeasonName,
    Holiday,

    /// <summary>What is left of the year: 9 tháng còn lại.</summary>
    Remaining,
}

/// <summary>A word that dates are written with.</summary>
internal sealed record TimeSense(TimeWord Word, int Value);

internal enum DirectiveNaming : byte
{
    Number,
    Title,
    Either,

    /// <summary>An abbreviation of a whole name, BLHS, which needs nothing behind it.</summary>
    Whole,

    /// <summary>By its year, or by nothing: Hiến pháp năm 2013.</summary>
    Year,
}

/// <summary>What sets a type of directive apart in how others speak of it.</summary>
[Flags]
internal enum DirectiveTraits : byte
{
    None = 0,

    /// <summary>An act of the legislature, which others amend.</summary>
    Law = 1 << 0,

    /// <summary>What a dự án is the draft of.</summary>
    Drafted = 1 << 1,

    /// <summary>What is written to somebody, who may then act on it.</summary>
    Letter = 1 << 2,

    /// <summary>What several bodies issue together.</summary>
    Joint = 1 << 3,

    /// <summary>What states conclude with each other.</summary>
    Treaty = 1 << 4,
}

/// <summary>
/// A type of directive; <paramref name="IsAbbreviation"/> where the form is not the type's full name, <paramref name="NeedsSymbol"/> where it also stands
/// for other things, so that a bare number behind it does not make a directive.
/// </summary>
internal sealed record DirectiveTypeSense(string Type, DirectiveNaming Naming, DirectiveTraits Traits, bool IsAbbreviation, bool NeedsSymbol);

/// <summary>What a word says of the number or type word next to it.</summary>
[Flags]
internal enum Cues : long
{
    None = 0,
    Identifier = 1 << 0,
    Ordinal = 1 << 1,
    Provision = 1 << 2,
    Heading = 1 << 3,
    Score = 1 << 4,
    Increase = 1 << 5,
    Decrease = 1 << 6,
    Level = 1 << 7,
    Share = 1 << 8,
    Target = 1 << 9,
    Compare = 1 << 10,
    Plural = 1 << 11,
    Issue = 1 << 12,
    Function = 1 << 13,
    Generic = 1 << 14,
    TitleStart = 1 << 15,
    Future = 1 << 16,
    Vague = 1 << 17,
    Adverb = 1 << 18,
    TitleBlock = 1 << 19,
    ClauseEnd = 1 << 20,
    PlaceWord = 1 << 21,
    VagueBefore = 1 << 22,

    /// <summary>Stands between a type word and its number: Chương trình nghị sự 21.</summary>
    NumberedTitle = 1 << 23,

    /// <summary>Leads to the time that a figure is compared with: so với, đặt cạnh.</summary>
    Against = 1 << 24,

    /// <summary>The same where the time follows at once: cao hơn năm 2012.</summary>
    Than = 1 << 25,

    /// <summary>Makes the name of an event of the weekday before it: ngày thứ Bảy tình nguyện.</summary>
    DayName = 1 << 26,

    /// <summary>In a title, says that the text is a plan: Kế hoạch, Phương hướng.</summary>
    PlanTitle = 1 << 27,

    /// <summary>Leads to a stretch that is named without its date: trong tuần, cả kỳ.</summary>
    Stretch = 1 << 28,

    /// <summary>Points back to the stretch before it: đợt này.</summary>
    Pointing = 1 << 29,

    /// <summary>A phrase with a number word that counts nothing: một số, một trong.</summary>
    Indefinite = 1 << 30,

    /// <summary>A phrase of which a word ends no clause: thiết bị, nhỏ và vừa, do thiên tai.</summary>
    InTitle = 1L << 31,

    /// <summary>Leads to the unit of the figures of a table: Đơn vị tính: triệu đồng.</summary>
    UnitHead = 1L << 32,

    /// <summary>What is done or taken so often a day: ngày 2 lần.</summary>
    PerDay = 1L << 33,

    /// <summary>Stands before a fraction of what follows: bằng 3/4 năm ngoái.</summary>
    BeforeFraction = 1L << 34,

    /// <summary>Stands before a place among so many: xếp 6/10.</summary>
    BeforeRank = 1L << 35,

    /// <summary>A verb of which an act without quotation marks is the subject, where a number follows: Chương trình OCOP có 245 sản phẩm.</summary>
    Predicate = 1L << 36,

    /// <summary>Goes on with a title behind its year: tầm nhìn đến năm 2045.</summary>
    Vision = 1L << 37,

    /// <summary>The head of a column whose numbers name and count nothing: STT, mã số, thuyết minh.</summary>
    Numbering = 1L << 38,

    /// <summary>What happens to people: a number before it counts them, whatever was counted before: 12 vụ, 9 chết.</summary>
    Casualty = 1L << 39,

    /// <summary>Makes a name with the month behind it: Cách mạng Tháng Tám.</summary>
    BeforeName = 1L << 40,

    /// <summary>A verb whose subject issues the act behind it: ban hành, ký, thông qua.</summary>
    Issuing = 1L << 41,

    /// <summary>A verb whose subject sets something out in the act behind "tại": giao, nêu.</summary>
    SettingOut = 1L << 42,

    /// <summary>Leads to the first of several things: như, bao gồm, trong đó có.</summary>
    Listing = 1L << 43,

    /// <summary>What an amount of money is about, where its đồng is left out: 5 triệu tiền lãi.</summary>
    OfMoney = 1L << 44,

    /// <summary>A dimension whose measure is a length: sâu 1m2.</summary>
    Dimension = 1L << 45,

    /// <summary>What gold and jewels are named by, whose fineness is no amount: vàng 18K.</summary>
    Jewel = 1L << 46,

    /// <summary>Says that what follows goes with what was named, in order: lần lượt, tương ứng.</summary>
    Respectively = 1L << 47,

    /// <summary>A price ratio or an index, which is no amount of money: P/E, DXY.</summary>
    Ratio = 1L << 48,

    /// <summary>Says that what follows is added up from a day on: lũy kế, cộng dồn.</summary>
    AddingUp = 1L << 49,

    /// <summary>Stands before the number of an instalment, whose year follows a stroke: đợt 2/2023.</summary>
    Instalment = 1L << 50,

    /// <summary>Says that the months behind it are how long something takes or lasts: kỳ hạn, hợp đồng.</summary>
    BeforeLength = 1L << 51,

    /// <summary>Says the same of the months before it: liên tục, tù.</summary>
    AfterLength = 1L << 52,

    /// <summary>Opens the name of a day that is kept or of what happened on it: kỷ niệm, dịp, cơn bão; a day and month behind its words is no fraction.</summary>
    BeforeDay = 1L << 53,

    /// <summary>Says that a time of day behind it is a length: kéo dài 2h30.</summary>
    BeforeHours = 1L << 54,

    /// <summary>Stands before the name of a person: đồng chí, ông, bà.</summary>
    Courtesy = 1L << 55,

    /// <summary>Says that somebody held the office behind it: nguyên, cựu.</summary>
    Former = 1L << 56,

    /// <summary>Leads to the month in which what is traded is handed over: giao, kỳ hạn.</summary>
    Delivery = 1L << 57,

    /// <summary>A verb whose subject wrote the letter behind it: gửi.</summary>
    Sending = 1L << 58,

    /// <summary>What an index is told in: điểm.</summary>
    IndexPoint = 1L << 59,

    /// <summary>Leads to the two ends of a range, also without a unit: vùng 1.280 - 1.300.</summary>
    BeforeRange = 1L << 60,

    /// <summary>Says that what follows is so for each one: mỗi.</summary>
    Each = 1L << 61,

    /// <summary>A body that meets under a number: đại hội, hội nghị.</summary>
    Meeting = 1L << 62,

    /// <summary>The cues that the classifier's features are made of; the later ones steer the grammars only.</summary>
    Features = (1 << 18) - 1,
}

/// <summary>What a word does beside the phrases that name what is measured: it leads to a figure, or bounds or opens a phrase.</summary>
internal enum PhraseRole : byte
{
    None,
    Rise,
    Fall,
    Share,
    Aim,
    Compare,

    /// <summary>Leads to the figure itself: đạt, còn, lên tới.</summary>
    Level,
    Verb,
    Preposition,
    Conjunction,

    /// <summary>Adverbs, particles and the like.</summary>
    Filler,
    Quantifier,

    /// <summary>A noun that a phrase often begins with: tỷ lệ, tổng số.</summary>
    Head,

    /// <summary>Compares what stands before it: hơn tuần trước 87 trẻ.</summary>
    Exceed,

    /// <summary>Says, reports or meets: the time told with it is that of the saying.</summary>
    Speech,

    /// <summary>Speaks of an unnamed present: hiện, đang, đến nay.</summary>
    Present,

    /// <summary>Picks the highest or first of a stretch of time, which is not what the text goes on to speak of: cao nhất trong 3 năm qua.</summary>
    Superlative,
}

/// <summary>All that the lexicon says of one word or phrase.</summary>
internal sealed class LexiconEntry(int length)
{
    /// <summary>The number of tokens.</summary>
    public int Length { get; } = length;

    public LexiconRoles Roles { get; private set; }

    public NumberWordSense? NumberWord { get; private set; }

    public UnitSense? Unit { get; private set; }

    public PercentageScale PercentSign { get; private set; }

    public BoundSense? Bound { get; private set; }

    public TimeSense? Time { get; private set; }

    public DirectiveTypeSense? DirectiveType { get; private set; }

    public Cues Cues { get; private set; }

    public PhraseRole Phrase { get; private set; }

    /// <summary>The UCUM code of a rate's base; empty where it has none.</summary>
    public string? RateCode { get; private set; }

    public void Add(NumberWordSense sense) => (NumberWord, Roles) = (sense, Roles | LexiconRoles.NumberWord);

    public void Add(UnitSense sense) => (Unit, Roles) = (sense, Roles | LexiconRoles.Unit);

    public void Add(PercentageScale scale) => (PercentSign, Roles) = (scale, Roles | LexiconRoles.PercentSign);

    public void Add(BoundSense sense) => (Bound, Roles) = (sense, Roles | LexiconRoles.Bound);

    public void Add(TimeSense sense) => (Time, Roles) = (sense, Roles | LexiconRoles.Time);

    public void Add(DirectiveTypeSense sense) => (DirectiveType, Roles) = (sense, Roles | LexiconRoles.DirectiveType);

    public void Add(Cues cue) => (Cues, Roles) = (Cues | cue, Roles | LexiconRoles.Cue);

    public void Add(PhraseRole role) => (Phrase, Roles) = (role, Roles | LexiconRoles.Phrase);

    /// <summary>What a counted noun counts.</summary>
    public NounField NounField { get; private set; }

    public void AddCountedNoun(NounField field) => (NounField, Roles) = (field, Roles | LexiconRoles.CountedNoun);

    public void AddRateBase(string? code) => (RateCode, Roles) = (code, Roles | LexiconRoles.RateBase);

    public void AddIssuer() => Roles |= LexiconRoles.Issuer;

    public void AddDirectiveTitle() => Roles |= LexiconRoles.DirectiveTitle;
}
