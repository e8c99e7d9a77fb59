// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/organizations/organization_sighting.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace pressdex {
namespace {

constexpr std::uint32_t longest_name = 16;  // syllables

// What a body is, in front of its name; one of two syllables has its second in small letters.
constexpr auto heads = std::to_array<std::string_view>({"Bộ",
                                                        "Sở",
                                                        "Viện",
                                                        "Cục",
                                                        "Vụ",
                                                        "Tổng cục",
                                                        "Tổng công ty",
                                                        "Công ty",
                                                        "Ủy ban",
                                                        "Uỷ ban",
                                                        "Ủy ban nhân dân",
                                                        "Uỷ ban nhân dân",
                                                        "Ủy ban Nhân dân",
                                                        "Uỷ ban Nhân dân",
                                                        "UBND",
                                                        "Hội đồng nhân dân",
                                                        "Hội đồng Nhân dân",
                                                        "HĐND",
                                                        "Hiệp hội",
                                                        "Liên đoàn",
                                                        "Trung tâm",
                                                        "Ngân hàng",
                                                        "Bệnh viện",
                                                        "Đại học",
                                                        "Trường",
                                                        "Trường Đại học",
                                                        "Trường đại học",
                                                        "Học viện",
                                                        "Tập đoàn",
                                                        "Quỹ",
                                                        "Hội",
                                                        "Hội đồng",
                                                        "Ban",
                                                        "Chi cục",
                                                        "Liên minh",
                                                        "Hợp tác xã",
                                                        "Phòng",
                                                        "Báo"});
// Syllables that make another word of a head of one: conferences, markets, "departments and branches".
constexpr auto no_heads = std::to_array<std::string_view>({"Nghị", "nghị", "Thảo", "thảo", "Thi", "thi", "Chợ", "chợ",
                                                           "Đàm", "đàm", "Trường", "Ngành", "ngành", "Ban", "hành"});
// "Văn phòng Chính phủ", "phi Chính phủ", "thành viên Chính phủ"
constexpr auto no_government = std::to_array<std::string_view>({"phòng", "phi", "viên", "tử", "Cổng"});
// What stands between an office and the part of the country that it belongs to.
constexpr auto parts_of_country = std::to_array<std::string_view>(
    {"thành phố", "Thành phố", "TP", "tỉnh", "huyện", "quận", "thị xã", "phường", "xã"});
// Family names of nine Vietnamese in ten: what follows an office's name is its holder.
constexpr std::array<std::string_view, 24> families = {
    "Nguyễn", "Trần", "Lê",    "Phạm", "Hoàng", "Huỳnh", "Phan",  "Vũ", "Võ",    "Đặng", "Bùi",    "Đỗ",
    "Hồ",     "Ngô",  "Dương", "Lý",   "Đinh",  "Đoàn",  "Trịnh", "Tô", "Lương", "Đào",  "Trương", "Hà"};

// What stands behind a name and is no second syllable.
constexpr auto small_words = std::to_array<std::string_view>(
    {"và",   "tại",   "cho",   "của",  "về",   "với",  "trong", "đã",   "là",  "được", "ngày", "từ",  "đến",
     "theo", "có",    "sẽ",    "các",  "trên", "để",   "do",    "như",  "ở",   "này",  "tổ",   "dự",  "đề",
     "chia", "ký",    "cùng",  "nhằm", "đang", "vào",  "bị",    "khi",  "ban", "tham", "phối", "nói", "yêu",
     "chủ",  "tuyển", "áp",    "trao", "gặp",  "thăm", "đón",   "khen", "kể",  "khai", "mở",   "vừa", "vẫn",
     "cũng", "ra",    "hỗ",    "đưa",  "kêu",  "cam",  "cử",    "mời",  "lập", "bàn",  "họp",  "nêu", "gửi",
     "nên",  "phải",  "không", "hôm",  "thì",  "mà",   "nhưng", "vì",   "qua"});

class VietnameseFinder {
  public:
    VietnameseFinder(const NameText& text, const NameSpans& taken) : text_(text), taken_(taken) {}

    std::vector<BodySighting> found() {
        for (std::uint32_t at = 0; at < text_.size(); ++at) {
            if (!text_.word(at).is_capitalised || taken_.at(at) != nullptr) continue;
            if (is_government(at)) {
                found_.push_back({at, at + 1, std::nullopt, false, "pattern", 0.7F});
                ++at;
                continue;
            }
            const auto head = end_of_head(at);
            if (!head) continue;
            const auto last = end_of_name(*head);
            if (!last) continue;
            found_.push_back({at, *last, std::nullopt, false, "pattern", 0.7F});
            at = *last;
        }
        return std::move(found_);
    }

  private:
    bool is_capital(std::uint32_t at) const {
        return text_.follows(at) && text_.word(at).is_capitalised && taken_.at(at) == nullptr;
    }

    // "mà Chính phủ đề ra": the country's own. Not in "Thủ tướng Chính phủ", the head of it, nor of another country.
    bool is_government(std::uint32_t at) const {
        const std::uint32_t end = at + 1;
        if (end >= text_.size() || !text_.follows(end) || text_.reading().text_between(at, end) != "Chính phủ")
            return false;
        if (text_.in_headline_case(at) || text_.word(at).starts_sentence) return false;
        const bool of_office =
            text_.follows(at) && (text_.word(at - 1).printed == "tướng" ||
                                  std::ranges::find(no_government, text_.word(at - 1).printed) != no_government.end());
        return !of_office && !(text_.follows(end + 1) && text_.word(end + 1).is_capitalised);
    }

    // The last syllable of the longest head that begins here.
    std::optional<std::uint32_t> end_of_head(std::uint32_t first) const {
        const auto initial = text_.word(first).printed;
        std::optional<std::uint32_t> longest;
        for (const std::string_view head : heads) {
            if (!head.starts_with(initial)) continue;
            const auto blanks = static_cast<std::uint32_t>(std::ranges::count(head, ' '));
            const std::uint32_t last = first + blanks;
            if (last >= text_.size() || text_.word(last).paragraph != text_.word(first).paragraph) continue;
            if (text_.reading().text_between(first, last) == head && (!longest || last > *longest)) longest = last;
        }
        if (longest == first && first + 1 < text_.size() && text_.follows(first + 1) &&
            std::ranges::find(no_heads, text_.word(first + 1).printed) != no_heads.end())
            return std::nullopt;
        return longest;
    }

    bool begins_person(std::uint32_t at) const {
        return std::ranges::find(families, text_.word(at).printed) != families.end() && is_capital(at + 1) &&
               !is_second_syllable(at + 1) && !text_.is_place(at);
    }
    bool is_second_syllable(std::uint32_t at) const {
        return text_.follows(at) && !text_.word(at).is_capitalised && !text_.word(at).has_digit &&
               taken_.at(at) == nullptr && std::ranges::find(small_words, text_.word(at).printed) == small_words.end();
    }

    // A foreign word of a name ("Orange") has no second syllable.
    bool is_syllable(std::uint32_t at) const {
        constexpr std::size_t longest_plain = 5;  // letters of a syllable without signs of its own
        return text_.is_vietnamese(at) || text_.word(at).printed.size() <= longest_plain;
    }

    // "Kiểm tra sức khỏe Chợ Rẫy": two syllables in small letters, when capitals go on behind them.
    std::uint32_t over_small_words(std::uint32_t last) const {
        // "Hiệp hội Doanh nghiệp nhỏ và vừa Hà Nội"
        const std::uint32_t sized = last + 3;
        if (sized < text_.size() && text_.same_sentence(last, sized) &&
            text_.reading().text_between(last + 1, sized) == "nhỏ và vừa")
            return sized;
        const bool goes_on = is_second_syllable(last + 1) && is_second_syllable(last + 2) && last + 3 < text_.size() &&
                             is_capital(last + 3) && !begins_person(last + 3);
        return goes_on ? last + 2 : last;
    }

    // "thành phố" of "Ủy ban nhân dân thành phố Cần Thơ": its last word, else `last`.
    std::uint32_t over_part_of_country(std::uint32_t last) const {
        for (const std::string_view part : parts_of_country) {
            const auto end = last + 1 + static_cast<std::uint32_t>(std::ranges::count(part, ' '));
            if (end + 1 >= text_.size() || !text_.same_sentence(last, end + 1) || !is_capital(end + 1)) continue;
            if (text_.follows(last + 1) && text_.reading().text_between(last + 1, end) == part) return end;
        }
        return last;
    }

    // "Lao động - Thương binh và Xã hội": a dash between two things that an office has in its charge, when "và" and a
    // third follow.
    bool is_behind_dash(std::uint32_t at) const {
        constexpr std::uint32_t reach = 3;  // syllables to "và"
        if (at == 0 || at + 2 >= text_.size() || !text_.word(at).breaks || !text_.word(at).is_capitalised) return false;
        const ReadWord& before = text_.word(at - 1);
        const auto between = std::string_view(text_.reading().paragraph(before.paragraph)).substr(before.to);
        if (!text_.same_sentence(at - 1, at) || taken_.at(at) != nullptr || end_of_head(at)) return false;
        if (!between.starts_with(" - ") && !between.starts_with(" \u2013 ")) return false;
        for (std::uint32_t word = at + 1; word <= at + reach && text_.follows(word); ++word)
            if (text_.word(word).printed == "và") return word + 1 < text_.size() && is_capital(word + 1);
        return false;
    }

    // "KH&CN", "KHCN": a ministry by the letters of what it is for.
    bool is_letters(std::uint32_t at) const {
        const ReadWord& word = text_.word(at);
        return word.is_all_capitals && word.printed.size() >= 3 && !text_.in_headline_case(at);
    }

    // "Công ty TNHH Dệt may An Phú": the legal form stands before the name.
    bool is_form_of_company(std::uint32_t at) const {
        constexpr std::array<std::string_view, 4> forms = {"TNHH", "TNHHMTV", "TMCP", "CPĐT"};
        return std::ranges::find(forms, text_.word(at).printed) != forms.end();
    }

    // "Khoa học và Công nghệ": words of one or two syllables, the first with a capital.
    std::optional<std::uint32_t> end_of_name(std::uint32_t head) const {
        std::uint32_t last = head, words = 0;
        if (head + 1 < text_.size() && is_capital(head + 1) && is_letters(head + 1)) {
            if (!is_form_of_company(head + 1)) return head + 1;
            head = last = head + 1;
        }
        for (std::uint32_t at = over_part_of_country(head) + 1; at < text_.size() && at - head < longest_name;) {
            const bool joined = words > 0 && text_.follows(at) && text_.word(at).printed == "và";
            const std::uint32_t word = joined ? at + 1 : at;
            if (word >= text_.size() || begins_person(word)) break;
            if (!is_capital(word) && !(words > 0 && is_behind_dash(word))) break;
            if (joined && end_of_head(word)) break;  // "UBND tỉnh Kon Tum và Sở Công Thương"
            ++words;
            last = word;
            const bool place = text_.is_place(word) && text_.is_place(word - 1);  // "Khánh Hòa" is whole
            if (is_syllable(word) && !place && is_second_syllable(word + 1)) ++last;
            last = over_small_words(last);
            at = over_part_of_country(last) + 1;
        }
        const bool names = words >= 2 || (words == 1 && last > head + 1);
        return names ? std::optional(last) : std::nullopt;
    }

    const NameText& text_;
    const NameSpans& taken_;
    std::vector<BodySighting> found_;
};

// A line or two of Vietnamese has some of its own letters.
bool is_vietnamese_text(const NameText& text) {
    constexpr std::uint32_t sample = 60, enough = 8;  // words
    std::uint32_t own = 0;
    for (std::uint32_t at = 0; at < std::min(text.size(), sample); ++at) own += text.is_vietnamese(at) ? 1 : 0;
    return own >= std::min(enough, text.size() / 4 + 1);
}

}  // namespace

std::vector<BodySighting> vietnamese_bodies(const NameText& text, const NameSpans& taken) {
    if (!is_vietnamese_text(text)) return {};
    return VietnameseFinder(text, taken).found();
}

}  // namespace pressdex
