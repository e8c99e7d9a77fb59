// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/name_text/one_character_scripts.hpp"
#include "indexer/metadata/organizations/organization_sighting.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace pressdex {
namespace {

constexpr std::size_t longest_name = 180, shortest_complement = 9;  // bytes, three a character

// What a Thai body is, in front of its name.
constexpr std::array<std::string_view, 19> heads = {
    "กระทรวง", "กรม",   "สำนักงาน",    "สถาบัน",   "มหาวิทยาลัย", "ธนาคาร", "บริษัท", "สมาคม", "สภา",   "มูลนิธิ",
    "องค์การ",  "องค์กร", "คณะกรรมการ", "หอการค้า", "โรงพยาบาล", "สหพันธ์",  "สำนัก", "ศูนย์",   "วิทยาลัย"};

// Verbs, particles and prepositions that stand in no body's name, so that it is over before them.
constexpr auto stops = std::to_array<std::string_view>(
    {"ได้",     "ที่",   "ร่วมกับ", "กล่าว", "ของ", "เพื่อ",   "โดย", "เป็น",  "จะ",     "ว่า",     "ซึ่ง",     "ใน",    "แล้ว",
     "เปิดเผย", "ระบุ", "ให้",    "กับ",   "นี้",   "จัดงาน", "ด้วย", "แห่งนี้", "แห่งใหม่", "แห่งแรก", "ดังกล่าว", "เหล่านี้", "ยัง",
     "หรือ",    "เมื่อ", "จาก",   "ไม่",   "คือ",  "ต้อง",   "อยู่",  "ราว",  "ประมาณ", "ทั้งหมด",  "ต่างๆ",   "กว่า"});

class ThaiFinder {
  public:
    ThaiFinder(const NameText& text, const NameSpans& taken) : text_(text), taken_(taken) {}

    std::vector<BodySighting> found() {
        for (std::uint32_t at = 0; at < text_.size(); ++at) {
            if (taken_.at(at) != nullptr || !is_thai(text_.word(at).printed)) continue;
            const std::size_t head = head_at(at);
            if (head == 0) continue;
            const std::uint32_t last = with_latin(at, end_of_name(at, head));
            const std::size_t bytes = text_.word(last).to - text_.word(at).from;
            if (is_any_firm(at, last)) continue;
            if (bytes < head + shortest_complement || bytes > longest_name) continue;
            found_.push_back({at, last, std::nullopt, false, "pattern", 0.6F});
            at = last;
        }
        return std::move(found_);
    }

  private:
    std::string_view from(std::uint32_t at) const {
        return std::string_view(text_.reading().paragraph(text_.word(at).paragraph)).substr(text_.word(at).from);
    }

    // Bytes of the head that begins here; 0 = none.
    std::size_t head_at(std::uint32_t at) const {
        const auto rest = from(at);
        std::size_t longest = 0;
        for (const std::string_view head : heads)
            if (rest.starts_with(head)) longest = std::max(longest, head.size());
        return longest;
    }

    // "บริษัทญี่ปุ่น": firms of a country.
    bool is_any_firm(std::uint32_t first, std::uint32_t last) const {
        constexpr std::string_view company = "บริษัท";
        if (!from(first).starts_with(company)) return false;
        const std::size_t own = text_.word(first).from + company.size();
        for (std::uint32_t at = first; at <= last; ++at)
            if (text_.word(at).to > own && !text_.is_place(at) && !text_.is_demonym(at)) return false;
        return true;
    }

    bool stops_at(std::uint32_t at) const {
        const auto rest = from(at);
        return std::ranges::any_of(stops, [&](std::string_view word) { return rest.starts_with(word); });
    }

    // "... และบริษัท": and another body.
    bool and_another(std::uint32_t at) const {
        constexpr std::string_view joint = "และ";
        auto rest = from(at);
        if (!rest.starts_with(joint)) return false;
        rest.remove_prefix(joint.size());
        return std::ranges::any_of(heads, [&](std::string_view head) { return rest.starts_with(head); });
    }

    // "บริษัท ไทยสตีล จำกัด": a company's name stands between blanks, up to its legal form.
    std::optional<std::uint32_t> end_of_company(std::uint32_t first) const {
        constexpr std::string_view company = "บริษัท", limited = "จำกัด";
        const auto rest = from(first).substr(0, longest_name);
        const std::size_t at = rest.find(limited);
        if (!rest.starts_with(company) || at == std::string_view::npos) return std::nullopt;
        const std::size_t end = text_.word(first).from + at + limited.size();
        std::uint32_t last = first;
        while (last + 1 < text_.size() && text_.word(last + 1).paragraph == text_.word(first).paragraph &&
               text_.word(last + 1).to <= end)
            ++last;
        return last;
    }

    // "ศูนย์ฝึกอบรม Smart Factory Academy": a centre's own name in capitals behind what it is.
    std::uint32_t with_latin(std::uint32_t first, std::uint32_t last) const {
        static constexpr std::string_view named[] = {"ศูนย์", "สถาบัน", "สมาคม", "มูลนิธิ", "บริษัท"};
        constexpr std::uint32_t longest = 7;  // words
        if (!std::ranges::any_of(named, [&](auto head) { return from(first).starts_with(head); })) return last;
        std::uint32_t end = last;
        while (end - last <= longest && end + 1 < text_.size() && text_.follows(end + 1) &&
               text_.word(end + 1).is_capitalised)
            ++end;
        return end - last <= longest && end > last + 1 ? end : last;
    }

    std::uint32_t end_of_name(std::uint32_t first, std::size_t head) const {
        if (const auto company = end_of_company(first)) return *company;
        std::uint32_t last = first;
        const std::size_t complement = text_.word(first).from + head, longest = text_.word(first).from + longest_name;
        while (last + 1 < text_.size() && text_.word(last + 1).glued && is_thai(text_.word(last + 1).printed) &&
               text_.word(last + 1).paragraph == text_.word(first).paragraph && taken_.at(last + 1) == nullptr) {
            if (text_.word(last + 1).from >= complement && (stops_at(last + 1) || and_another(last + 1))) break;
            ++last;
            if (text_.word(last).to > longest) break;  // no name, however much follows
        }
        return last;
    }

    const NameText& text_;
    const NameSpans& taken_;
    std::vector<BodySighting> found_;
};

}  // namespace

std::vector<BodySighting> thai_bodies(const NameText& text, const NameSpans& taken) {
    if (!text.has_caseless_words()) return {};
    return ThaiFinder(text, taken).found();
}

}  // namespace pressdex
