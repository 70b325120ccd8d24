namespace TextFacts.Lexicon;

/// <summary>What a counted noun counts.</summary>
internal enum NounField : byte
{
    Things,
    People,

    /// <summary>Places, and the bodies that stand for them: xã, huyện, trường.</summary>
    Places,

    /// <summary>A whole that parts are told of (diện tích, doanh thu), and nothing that is counted one by one.</summary>
    Wholes,
}
