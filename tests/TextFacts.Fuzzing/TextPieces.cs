namespace TextFacts.Fuzzing;

/// <summary>Pieces that the grammars know, and characters that nobody expects, to be put into texts in orders that nobody writes.</summary>
internal static class TextPieces
{
    public static IReadOnlyList<string> All { get; } =
    [
        "năm", "tháng", "ngày", "quý", "từ", "đến", "và", "một", "hai", "mươi", "mười", "trăm", "linh", "nghìn", "triệu", "tỷ", "rưỡi", "nửa", "phần", "phẩy", "âm", "khoảng", "hơn",
        "trở lên", "%", "‰", "điểm phần trăm", "đồng", "USD", "$", "kg", "m2", "/", "-", "–", ".", ",", ";", ":", "(", ")", "“", "”", "\n", "\n\n", " ", "  ", "\u00A0",
        "12", "5", "0", "2024", "08", "1.250.000", "24,627", "99999999999999999999999999999999", "tr", "k", "M", "h", "giờ", "đầu", "cuối", "cùng kỳ", "trước", "này", "qua", "tới",
        "hôm nay", "Tết", "mùng", "âm lịch", "giai đoạn", "thế kỷ", "XX", "III", "Nghị quyết", "Nghị định", "Luật", "Quyết định", "số", "NQ/TW", "NĐ-CP", "QĐ-TTg", "của", "về", "Điều", "khoản",
        "Bộ Chính trị", "Chính phủ", "ban hành", "hộ", "người", "vụ", "lần", "thứ", "gấp", "so với", "tăng", "giảm", "Đất đai", "UBND", "\u0301", "\uD800", "\0", "\u202E",
        "31/02", "31/02/2024", "29/2/2023", "0/0/0000", "1/1/0000", "năm 0", "năm 9999", "31/12/9999", "năm 10000", "thế kỷ 100", "tháng 13", "25h61", "79228162514264337593543950335",
        "79.228.162.514.264.337.593.543.950.335 tỷ tỷ", "0,00000000000000000000000000000000001", "1/0", "0/0", "-0", "\uDE00", "\u2067", "\u2069", "\u200D", "\uFEFF", "a\u0323\u0302", "😀",
        "mùng 30 tháng Chạp", "rằm tháng Bảy", "100 năm trước", "9999 năm qua", "n tháng", "quý V", "%-%", "một một một", "mười mươi", "tỷ tỷ tỷ", "1.1.1.1.1", "1,1,1,1", "1tr5tr5",
        "tuần", "tuần 5 tháng 12", "tuần 53", "phiên", "vụ mùa", "năm học", "nhiệm kỳ", "từ nay đến", "12/9999", "6T", "½", "mỗi", "kế hoạch", "Đại hội", "lần thứ", "Hiệp định", "EVFTA", "trong đó", "lần lượt",
    ];
}
