// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/people/person_characters.hpp"

#include <array>
#include <optional>

namespace pressdex {
namespace {

constexpr int most_titles = 4;               // in a row before one name
constexpr std::size_t longest_office = 120;  // bytes
constexpr std::size_t sure_particle = 12;    // bytes of what is written onto a name and never part of one

// What tells a person in one of these languages.
struct Custom {
    std::span<const std::string_view> titles;    // before a name, longer ones first
    std::span<const std::string_view> offices;   // what a title may stand before and a name never begins with
    std::span<const std::string_view> carriers;  // offices between a title and its name, to the next blank
    std::span<const std::string_view> before;    // small words onto which a title may be written
    std::span<const std::string_view> behind;    // written onto a name, and no part of it
    std::span<const std::string_view> things;    // words that only begin as a title does
    std::uint32_t parts = 2;                     // words of a name that blanks part
    std::uint32_t shortest = 2, longest = 14;    // letters of each
};

constexpr auto lao_titles =
    std::to_array<std::string_view>({"ທ່ານ ນາງ", "ພົທ", "ພົຈ", "ພົອ", "ທ່ານນາງ", "ສະຫາຍ", "ທ່ານ", "ພົນເອກ", "ພົນໂທ", "ພົນຕີ",
                                     "ສາດສະດາຈານ", "ຮສ.", "ສຈ.", "ດຣ.", "ປອ.", "ດຣ", "ປອ", "ນາງ"});
constexpr auto lao_offices = std::to_array<std::string_view>(
    {"ລັດຖະ", "ນາຍົກ", "ປະທານ", "ຫົວໜ້າ", "ຫົວຫນ້າ", "ຮອງ", "ເອກອັກ", "ຜູ້",   "ເຈົ້າ",   "ເລຂາ", "ອະທິບໍ", "ກຳມະ",
     "ຄະນະ", "ທູດ",   "ອຳນວຍ", "ທັງ",   "ໄດ້",    "ກ່າວ", "ຍັງ",    "ແລະ", "ກະຊວງ", "ພະນັກ", "ຕາງໜ້າ"});
constexpr auto lao_carriers = std::to_array<std::string_view>({"ນາຍົກ", "ລັດຖະມົນຕີ", "ຮອງ", "ປະທານ", "ຫົວໜ້າ", "ຫົວຫນ້າ"});
constexpr auto lao_before =
    std::to_array<std::string_view>({"ກັບ", "ຂອງ", "ໂດຍ", "ມີ", "ແລະ", "ໃຫ້", "ແມ່ນ", "ຈາກ", "ລະຫວ່າງ"});
constexpr auto lao_behind = std::to_array<std::string_view>({"ໄດ້", "ກ່າວ", "ເປັນ", "ພ້ອມ", "ລັດຖະມົນຕີ", "ຮອງ", "ຫົວໜ້າ"});

constexpr auto khmer_titles = std::to_array<std::string_view>({"លោកបណ្ឌិតសភាចារ្យ",
                                                               "បណ្ឌិតសភាចារ្យ",
                                                               "ឯកឧត្តមបណ្ឌិតសភាចារ្យ",
                                                               "ឯកឧត្តមបណ្ឌិត",
                                                               "សម្តេចមហាបវរធិបតី",
                                                               "សម្តេចធិបតី",
                                                               "សម្ដេចធិបតី",
                                                               "សម្តេចតេជោ",
                                                               "សម្ដេចតេជោ",
                                                               "លោកជំទាវបណ្ឌិត",
                                                               "លោកជំទាវ",
                                                               "លោកស្រី",
                                                               "លោកបណ្ឌិត",
                                                               "លោកគ្រូ",
                                                               "អ្នកស្រី",
                                                               "ឯកឧត្តម",
                                                               "ឯកឧត្ដម",
                                                               "កញ្ញា",
                                                               "បណ្ឌិត",
                                                               "លោក"});
constexpr auto khmer_offices = std::to_array<std::string_view>(
    {"រដ្ឋ", "នាយក", "ប្រធាន", "អភិបាល", "អនុ",   "អគ្គ", "ឯកអគ្គ", "បាន", "អញ្ជើញ", "មាន",  "ក៏",   "បន្ត", "ប្រតិភូ", "រង",
     "មេ",  "និង",   "ក្នុង",   "នៅ",    "ថ្លែង", "ឲ្យ",  "ឱ្យ",    "ទេស", "ឧប",    "ជាមួយ", "ដែល", "កោត", "ទាំង"});
constexpr auto khmer_carriers =
    std::to_array<std::string_view>({"រដ្ឋ", "ទេសរដ្ឋ", "ឧប", "នាយក", "ប្រធាន", "អភិបាល", "អនុ", "អគ្គ", "ឯកអគ្គ"});
constexpr auto khmer_before = std::to_array<std::string_view>({"របស់", "ដោយ", "និង", "ជាមួយ"});
constexpr auto khmer_behind = std::to_array<std::string_view>({"បាន", "និង", "រដ្ឋមន្ត្រី", "រដ្ឋមន្រ្តី", "នាយក", "ប្រធាន"});

constexpr auto burmese_titles =
    std::to_array<std::string_view>({"ဗိုလ်ချုပ်မှူးကြီး", "ဗိုလ်ချုပ်ကြီး", "ဗိုလ်မှူးကြီး", "ဗိုလ်ချုပ်", "ပါမောက္ခ", "ဒေါက်တာ", "ဒေါ်", "ဦး"});
// What begins with "first, head": to lead, departments, priority.
constexpr auto burmese_offices = std::to_array<std::string_view>(
    {"ဆောင်", "စီး", "တည်", "စား", "ဦး", "နှောက်", "ရေ", "ခေါင်း", "ထုပ်", "ချုပ်", "ပိုင်", "ကြီး", "ရီး", "တို့", "များ", "၏", "သည်"});
// Particles behind a name, and words for who is meant.
constexpr auto burmese_behind = std::to_array<std::string_view>(
    {"နဲ့", "တို့", "သည်", "နှင့်", "ကလည်း", "ကို", "လည်း", "အား", "ရဲ့", "မှ", "၏", "က", "ဦးဆောင်", "ဥက္ကဋ္ဌ"});

// A beauty queen and an angel; monks, the world and the moon; the dollar.
constexpr auto lao_things = std::to_array<std::string_view>({"ນາງງາມ", "ນາງຟ້າ"});
constexpr auto khmer_things = std::to_array<std::string_view>({"លោកសង្ឃ", "លោកធាតុ", "លោកីយ៍", "លោកខែ"});
constexpr auto burmese_things = std::to_array<std::string_view>({"ဒေါ်လာ"});

constexpr Custom lao{lao_titles, lao_offices, lao_carriers, lao_before, lao_behind, lao_things, 2, 2, 14};
constexpr Custom khmer{khmer_titles, khmer_offices, khmer_carriers, khmer_before, khmer_behind, khmer_things, 2, 1, 10};
constexpr Custom burmese{burmese_titles, burmese_offices, {}, {}, burmese_behind, burmese_things, 1, 2, 11};

const Custom* custom_of(std::string_view letter) {
    if (letter.size() < 3 || (letter[0] != '\xE0' && letter[0] != '\xE1')) return nullptr;
    const auto second = static_cast<unsigned char>(letter[1]);
    if (letter[0] == '\xE0') return second == 0xBA || second == 0xBB ? &lao : nullptr;
    if (second == 0x80 || second == 0x81) return &burmese;
    return second == 0x9E || second == 0x9F ? &khmer : nullptr;
}

class SoutheastPeople {
  public:
    explicit SoutheastPeople(const Characters& characters) : characters_(characters), text_(characters.text()) {}

    std::vector<PersonSighting> found() {
        for (std::uint32_t at = 0; at < characters_.size(); ++at) {
            const Custom* custom = custom_of(characters_.at(at));
            if (custom == nullptr) continue;
            const bool opens = !characters_.glued(at) || !characters_.that_ends(at - 1, custom->before).empty();
            if (opens) at = by_title(at, *custom);
        }
        return std::move(found_);
    }

  private:
    // The titles from the word `at` on, and the name behind them; the last word that was looked at.
    std::uint32_t by_title(std::uint32_t at, const Custom& custom) {
        const std::size_t bytes = end_of_titles(characters_.from(at), custom);
        if (bytes == 0) return at;
        std::uint32_t first = at;
        const std::size_t begin = text_.word(at).from + bytes;
        while (characters_.same_paragraph(at, first) && text_.word(first).from < begin) ++first;
        if (!characters_.same_paragraph(at, first) || text_.word(first).from != begin) return at;
        std::uint32_t end = first;
        for (std::uint32_t part = 0; part < custom.parts; ++part) {
            if (part > 0 && !text_.follows(end)) return at;
            const auto next = end_of(end, custom);
            if (!next) return at;
            end = *next;
        }
        found_.push_back({first, end - 1, {}, "title before name", 0.75F});
        return end - 1;
    }

    // The titles, and an office that is written onto them: លោកនាយករដ្ឋមន្ត្រី ហ៊ុន ម៉ាណែត.
    static std::size_t end_of_titles(std::string_view rest, const Custom& custom) {
        const std::size_t bytes = titles_at(rest, custom);
        if (bytes == 0) return 0;
        const auto is_next = [&](std::string_view known) { return rest.substr(bytes).starts_with(known); };
        if (std::ranges::none_of(custom.carriers, is_next)) return bytes;
        const auto blank = rest.find(' ', bytes);
        if (blank == std::string_view::npos || blank - bytes > longest_office) return bytes;
        return std::min(rest.find_first_not_of(' ', blank), rest.size());
    }

    static std::size_t titles_at(std::string_view rest, const Custom& custom) {
        std::size_t bytes = 0;
        for (int count = 0; count < most_titles; ++count) {
            const auto is_next = [&](std::string_view known) { return rest.substr(bytes).starts_with(known); };
            if (std::ranges::any_of(custom.things, is_next)) return 0;
            const auto title = std::ranges::find_if(custom.titles, is_next);
            if (title == custom.titles.end()) break;
            bytes += title->size();
            while (bytes < rest.size() && rest[bytes] == ' ') ++bytes;
        }
        return bytes;
    }

    // Past a part of a name that begins with the word `first`: to the next blank, or to what is written onto it.
    std::optional<std::uint32_t> end_of(std::uint32_t first, const Custom& custom) const {
        if (!characters_.is_free(first) || custom_of(characters_.at(first)) != &custom) return std::nullopt;
        if (!characters_.that_begins(first, custom.offices).empty()) return std::nullopt;
        const std::uint32_t end = characters_.end_of_run(
            first, custom.longest + 8, [&](std::string_view letter) { return custom_of(letter) == &custom; });
        for (std::uint32_t at = first + custom.shortest; at < end; ++at) {
            const auto particle = characters_.that_begins(at, custom.behind);
            if (particle.empty()) continue;
            const std::size_t behind = text_.word(at).from + particle.size();
            // A short one only where the run ends with it: "က" begins syllables of names as well.
            if (particle.size() < sure_particle && behind != text_.word(end - 1).to) continue;
            if (at == first || !is_whole(behind, at, end)) continue;
            return at - first <= custom.longest ? std::optional(at) : std::nullopt;
        }
        const bool fits = end - first >= custom.shortest && end - first <= custom.longest;
        return fits ? std::optional(end) : std::nullopt;
    }

    // The byte is where one of the letters at..end begins or where the last one ends.
    bool is_whole(std::size_t byte, std::uint32_t at, std::uint32_t end) const {
        while (at < end && text_.word(at).to < byte) ++at;
        return at < end && text_.word(at).to == byte;
    }

    const Characters& characters_;
    const NameText& text_;
    std::vector<PersonSighting> found_;
};

}  // namespace

std::vector<PersonSighting> southeast_people(const Characters& characters) {
    return SoutheastPeople(characters).found();
}

}  // namespace pressdex
