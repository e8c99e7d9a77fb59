// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person_characters.hpp"

#include <array>

namespace pressdex {
namespace {

constexpr std::uint32_t longest_part = 14;  // letters of a given or a family name
constexpr int most_titles = 6;              // in a row before one name

// Titles, ranks and degrees before a name, longer ones first; several may stand in a row.
constexpr std::array<std::string_view, 50> titles = {"พลตำรวจเอก",
                                                     "พลตำรวจโท",
                                                     "พลตำรวจตรี",
                                                     "พันตำรวจเอก",
                                                     "พลเรือเอก",
                                                     "พลอากาศเอก",
                                                     "ร้อยเอก",
                                                     "พันเอก",
                                                     "พลเอก",
                                                     "พลโท",
                                                     "พลตรี",
                                                     "ดอกเตอร์",
                                                     "ผู้ช่วยศาสตราจารย์",
                                                     "รองศาสตราจารย์",
                                                     "ศาสตราจารย์",
                                                     "ว่าที่ร้อยตรี",
                                                     "ว่าที่ ร.ต.",
                                                     "หม่อมหลวง",
                                                     "อาจารย์",
                                                     "นายแพทย์",
                                                     "นางสาว",
                                                     "พล.ต.อ.",
                                                     "พล.ต.ท.",
                                                     "พล.ต.ต.",
                                                     "พล.ร.อ.",
                                                     "พล.อ.อ.",
                                                     "พ.ต.อ.",
                                                     "พ.ต.ท.",
                                                     "พล.อ.",
                                                     "พล.ท.",
                                                     "พล.ต.",
                                                     "ม.ร.ว.",
                                                     "น.ส.",
                                                     "พ.อ.",
                                                     "พ.ท.",
                                                     "พ.ต.",
                                                     "ร.ต.",
                                                     "ม.ล.",
                                                     "ผศ.",
                                                     "รศ.",
                                                     "ดร.",
                                                     "นพ.",
                                                     "พญ.",
                                                     "ทพ.",
                                                     "อ.",
                                                     "ศ.",
                                                     "นาย",
                                                     "นาง",
                                                     "คุณ",
                                                     "ดร"};
// What begins with a title and is a word of its own: prime minister, employer, model, quality, you can.
constexpr std::array<std::string_view, 32> words = {
    "นายกรัฐ", "นายกฯ",  "นายกสภา",   "นายกสมาคม", "นายกเทศ", "นายกเมือง",  "นายก ",  "นายจ้าง",
    "นายหน้า", "นายทุน",  "นายทะเบียน", "นายทหาร",   "นางแบบ",  "นางพยาบาล", "คุณภาพ",  "คุณสมบัติ",
    "คุณค่า",   "คุณลักษณ", "คุณวุฒิ",      "คุณประโยชน์", "คุณธรรม",  "คุณสามารถ",  "คุณจะ",   "คุณต้อง",
    "คุณได้",   "คุณมี",    "คุณไม่",      "คุณควร",     "คุณอาจ",   "คุณเป็น",     "คุณกำลัง", "คุณพ่อ"};
// Small words that are written onto the title behind them.
constexpr std::array<std::string_view, 14> before = {"โดย", "และ", "กับ",   "แก่", "ให้", "ของ",       "จาก",
                                                     "ด้าน", "มี",   "ได้แก่", "คือ", "แด่", "ประกอบด้วย", "พร้อมด้วย"};
// Verbs that are written onto the family name before them.
constexpr std::array<std::string_view, 6> behind = {"กล่าว", "เปิดเผย", "ระบุ", "พร้อม", "แถลง", "บรรยาย"};

class ThaiPeople {
  public:
    explicit ThaiPeople(const Characters& characters) : characters_(characters), text_(characters.text()) {}

    std::vector<PersonSighting> found() {
        for (std::uint32_t at = 0; at < characters_.size(); ++at)
            if (is_thai(characters_.at(at)) && (!characters_.glued(at) || is_behind_small_word(at))) by_title(at);
        return std::move(found_);
    }

  private:
    bool is_behind_small_word(std::uint32_t at) const { return !characters_.that_ends(at - 1, before).empty(); }

    // นายอุตตม สาวนายน, ศ.ดร.ศุภชัย ปทุมนากุล: titles, the given name, and the family name behind a blank.
    void by_title(std::uint32_t at) {
        std::string_view rest = characters_.from(at);
        std::size_t bytes = 0;
        for (int count = 0; count < most_titles; ++count) {
            const auto title = title_of(rest);
            if (title.empty()) break;
            bytes += title.size();
            rest.remove_prefix(title.size());
            const auto blanks = std::min(rest.find_first_not_of(' '), rest.size());
            bytes += blanks;
            rest.remove_prefix(blanks);
        }
        if (bytes == 0) return;
        std::uint32_t name = at;
        const std::size_t begin = text_.word(at).from + bytes;
        while (characters_.same_paragraph(at, name) && text_.word(name).from < begin) ++name;
        if (!characters_.same_paragraph(at, name) || text_.word(name).from != begin) return;
        const std::uint32_t family = end_of(name);
        if (!is_part(name, family) || !text_.follows(family) || !is_thai(characters_.at(family))) return;
        const std::uint32_t end = end_of(family);
        if (!is_part(family, end)) return;
        found_.push_back({name, end - 1, {}, "title before name", 0.8F});
    }

    static std::string_view title_of(std::string_view rest) {
        const auto starts = [&](std::string_view known) { return rest.starts_with(known); };
        if (std::ranges::any_of(words, starts)) return {};
        const auto title = std::ranges::find_if(titles, starts);
        return title == titles.end() ? std::string_view{} : *title;
    }

    static bool is_part(std::uint32_t first, std::uint32_t end) {
        return end - first >= 2 && end - first <= longest_part;
    }

    // Past the glued letters from `first` on, one more than a part may have at most; a verb among them begins what
    // belongs to no name.
    std::uint32_t end_of(std::uint32_t first) const {
        std::uint32_t end = first + 1;
        while (end - first <= longest_part && characters_.glued(end) && is_thai(characters_.at(end)) &&
               characters_.that_begins(end, behind).empty())
            ++end;
        return end;
    }

    const Characters& characters_;
    const NameText& text_;
    std::vector<PersonSighting> found_;
};

}  // namespace

std::uint32_t first_of_thai_titles(const NameText& text, std::uint32_t first) {
    std::uint32_t at = first;
    while (at > 0 && is_thai(text.word(at).printed) && text.word(at - 1).paragraph == text.word(at).paragraph) {
        const std::string_view before =
            std::string_view(text.reading().paragraph(text.word(at).paragraph)).substr(0, text.word(at).from);
        const auto title =
            std::ranges::find_if(titles, [&](std::string_view known) { return before.ends_with(known); });
        if (title == titles.end()) break;
        const std::size_t begin = before.size() - title->size();
        while (at > 0 && text.word(at - 1).paragraph == text.word(first).paragraph && text.word(at - 1).from >= begin)
            --at;
        if (text.word(at).from != begin) break;
    }
    return at;
}

std::vector<PersonSighting> thai_people(const Characters& characters) {
    return ThaiPeople(characters).found();
}

}  // namespace pressdex
