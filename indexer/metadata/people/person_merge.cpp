// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/word_table.hpp"
#include "indexer/metadata/people/person_characters.hpp"
#include "press/text/word_list.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace pressdex {
namespace {

constexpr std::size_t spelling_slack = 3;  // letters by which two spellings of one name may differ in length
constexpr std::uint16_t often = 3;         // mentions that make a person a main subject
constexpr std::uint32_t most_titles = 3;   // before a name in a script without capitals, printed with it

using Words = std::vector<std::string_view>;  // folded

// Of names, in Russian, Ukrainian and their kin; the bare stem has none. Behind "Иванов" an "а" may be his wife's.
bool is_case_ending(std::string_view ending) {
    static constexpr auto endings =
        word_list({"й",   "и",   "ь",  "а",  "у",  "ом",  "е",   "ем",  "ю",   "я",  "ы",  "ым",  "ой", "ей",
                   "ого", "ому", "им", "ім", "ою", "ого", "ові", "еві", "кий", "ий", "ии", "ому", "і"});
    return ending.empty() || is_one_of(ending, endings);
}

struct Human {
    Person person;
    Words words;
    std::uint32_t first = 0;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> mentions;  // first and last words
    bool is_united = false;                                         // with the same person in another script
};

// "Николаю" and "Николай", "Дудой" and "Дуда": two cases of one Slavic name, of which the longer part is the same.
bool are_cases(std::string_view a, std::string_view b) {
    constexpr std::size_t shortest = 6, longest_ending = 6;  // bytes: three letters each
    if (a.size() < shortest || b.size() < shortest) return false;
    const auto front = static_cast<unsigned char>(a.front());
    if (front != 0xD0 && front != 0xD1) return false;
    const auto [end, other] = std::ranges::mismatch(a, b);
    const auto same = static_cast<std::size_t>(end - a.begin()) / 2 * 2;
    return same >= shortest && same * 2 >= std::max(a.size(), b.size()) && a.size() - same <= longest_ending &&
           b.size() - same <= longest_ending && is_case_ending(a.substr(same)) && is_case_ending(b.substr(same));
}

bool is_same_word(std::string_view a, std::string_view b) {
    if (a == b || are_cases(a, b)) return true;
    const std::size_t shorter = std::min(a.size(), b.size()), longer = std::max(a.size(), b.size());
    return shorter >= 4 && longer - shorter <= spelling_slack && a.front() == b.front() && skeleton(a) == skeleton(b);
}

// Every word of the shorter name in the longer one, in order.
bool is_part(const Words& shorter, const Words& longer) {
    std::size_t found = 0;
    for (const auto word : longer)
        if (found < shorter.size() && is_same_word(shorter[found], word)) ++found;
    return found == shorter.size();
}

// "DE" of "Robert DE WITTE": binds the family name.
bool is_small_particle(std::string_view word) {
    return word == "DA" || word == "DE" || word == "DI" || word == "DU";
}

// "PABITRA MARGHERITA" -> "Pabitra Margherita"; short capitals ("JR") and numbers of kings ("III") stay.
std::string without_capitals(std::string name) {
    std::size_t from = 0;
    while (from < name.size()) {
        const auto to = std::min(name.find_first_of(" -", from), name.size());
        const bool capitals =
            to - from >= 3 && name.substr(from, to - from).find_first_not_of('I') != std::string::npos &&
            std::all_of(name.begin() + static_cast<std::ptrdiff_t>(from),
                        name.begin() + static_cast<std::ptrdiff_t>(to), [](char c) { return c >= 'A' && c <= 'Z'; });
        const bool particle =
            from > 0 && to < name.size() && is_small_particle(std::string_view(name).substr(from, to - from));
        for (auto at = particle ? from : from + 1; (capitals || particle) && at < to; ++at)
            name[at] = static_cast<char>(name[at] - 'A' + 'a');
        from = to + 1;
    }
    return name;
}

// "Jennifer (Jenny) Coombs" -> "Jennifer Coombs"
std::string without_bracket(std::string name) {
    const auto open = name.find(" ("), close = name.find(") ");
    if (open != std::string::npos && close != std::string::npos && open < close) name.erase(open, close + 1 - open);
    return name;
}

class PeopleMerger {
  public:
    PeopleMerger(const NameText& text, NameSpans& taken) : text_(text), taken_(taken) {}

    std::vector<Person> merged(std::vector<PersonSighting> sightings) {
        // Full names first, so that "Mr. Hunzai" before "Izhar Hunzai" is the same man.
        std::ranges::stable_sort(sightings, [](const PersonSighting& a, const PersonSighting& b) {
            return a.last - a.first != b.last - b.first ? a.last - a.first > b.last - b.first : a.first < b.first;
        });
        for (const PersonSighting& sighting : sightings)
            if (is_free(sighting)) gather(sighting);
        later_mentions();
        unite_scripts();
        std::ranges::stable_sort(humans_, {}, &Human::first);
        std::vector<Person> people;
        for (Human& human : humans_) {
            human.person.evidence.main_subject |= human.person.evidence.times >= often;
            people.push_back(std::move(human.person));
        }
        return people;
    }

  private:
    // Also where the family name is a firm's short form.
    bool is_free(const PersonSighting& sighting) const {
        if (taken_.is_free(sighting.first, sighting.last)) return true;
        const NameSpan* last = taken_.at(sighting.last);
        return sighting.first < sighting.last && taken_.is_free(sighting.first, sighting.last - 1) &&
               last->of == NameOf::organization && last->first == last->last;
    }

    // Without the case at the end of the last one.
    Words words_of(const PersonSighting& sighting) const {
        const auto [first, last, ending] = std::tuple(sighting.first, sighting.last, sighting.ending);
        Words words;
        for (auto at = first; at <= last; ++at)
            if (!(text_.word(at).printed.size() == 1 && text_.word(at).is_capitalised))
                words.push_back(text_.word(at).folded);
        const auto printed = text_.word(last).printed;
        if (!words.empty() && words.back().ends_with(printed.substr(printed.size() - ending)))
            words.back().remove_suffix(ending);
        if (!words.empty())
            words.front().remove_prefix(std::min<std::size_t>(sighting.beginning, words.front().size()));
        return words;
    }

    void gather(const PersonSighting& sighting) {
        Words words = words_of(sighting);
        if (words.empty()) return;
        Human* same = find(words);
        if (same == nullptr) {
            same = &humans_.emplace_back();
            same->words = std::move(words);
            same->first = sighting.first;
            same->person.name = without_capitals(
                without_bracket(printed(sighting.first, sighting.last, sighting.ending, sighting.beginning)));
            same->person.role = sighting.role;
            same->person.evidence =
                evidence_of(text_, sighting.first, sighting.last, sighting.rule, sighting.confidence);
            same->person.evidence.times = 0;
        }
        note(*same, sighting.first, sighting.last, sighting.ending, sighting.beginning);
        if (same->person.role.empty()) same->person.role = sighting.role;
        if (sighting.confidence > same->person.evidence.confidence) {
            same->person.evidence.confidence = sighting.confidence;
            same->person.evidence.rule = sighting.rule;
        }
    }

    Human* find(const Words& words) {
        const auto same = std::ranges::find_if(humans_, [&](const Human& human) {
            return words.size() == 1 ? is_single(words.front(), human) : is_part(words, human.words);
        });
        return same == humans_.end() ? nullptr : &*same;
    }

    // "Bayhs bill": pages lose apostrophes.
    static bool is_single(std::string_view word, const Human& human) {
        return std::ranges::any_of(human.words, [&](std::string_view own) {
            return own == word || (word.size() == own.size() + 1 && word.starts_with(own) && word.ends_with('s'));
        });
    }

    // "南川明（Akira Minamikawa）": one name in two scripts, the second in brackets.
    void unite_scripts() {
        std::map<std::uint32_t, std::size_t> ends;  // last words of mentions -> whose
        for (std::size_t number = 0; number < humans_.size(); ++number)
            for (const auto& mention : humans_[number].mentions) ends.emplace(mention.second, number);
        for (Human& second : humans_) {
            for (const auto& [first_word, last_word] : second.mentions) {
                if (!text_.word(first_word).after_open_bracket || !text_.word(last_word).before_close_bracket) continue;
                const auto before = first_word == 0 ? ends.end() : ends.find(first_word - 1);
                if (before == ends.end() || humans_[before->second].is_united) continue;
                Human& first = humans_[before->second];
                if (is_caseless(first.person.name) == is_caseless(second.person.name)) continue;
                absorb(first, second);
                break;
            }
        }
        std::erase_if(humans_, [](const Human& human) { return human.is_united; });
    }

    static void absorb(Human& first, Human& second) {
        put_variant(first, second.person.name);
        for (auto& variant : second.person.variants) put_variant(first, std::move(variant));
        if (first.person.role.empty()) first.person.role = std::move(second.person.role);
        Evidence& evidence = first.person.evidence;
        evidence.times = static_cast<std::uint16_t>(evidence.times + second.person.evidence.times);
        evidence.main_subject |= second.person.evidence.main_subject;
        first.first = std::min(first.first, second.first);
        second.is_united = true;
    }

    static bool is_caseless(std::string_view name) { return static_cast<unsigned char>(name.front()) >= 0xD7; }

    std::string printed(std::uint32_t first, std::uint32_t last, std::uint32_t ending,
                        std::uint32_t beginning = 0) const {
        std::string name = text_.printed(first, last);
        name.resize(name.size() - std::min<std::size_t>(ending, name.size()));
        name.erase(0, beginning);
        return name;
    }

    void note(Human& human, std::uint32_t first, std::uint32_t last, std::uint32_t ending = 0,
              std::uint32_t beginning = 0) {
        human.mentions.emplace_back(first, last);
        Evidence& evidence = human.person.evidence;
        const bool in_title = text_.word(first).paragraph == 0;
        if (!(in_title && text_.reading().title_repeats_body())) ++evidence.times;
        evidence.main_subject |= in_title;
        human.first = std::min(human.first, first);
        // "Sheikh Abrar Saeed": a title that most who bear it are called by.
        for (auto title = first;
             title > 0 && first - title < most_titles && text_.follows(title) &&
             (is_called_by(title - 1) || is_caseless_title(title - 1)) && taken_.at(title - 1) == nullptr;
             --title)
            put_variant(human, printed(title - 1, last, ending));
        if (is_caseless(human.person.name) && beginning == 0) put_caseless_variants(human, first, last, ending);
        put_variant(human, without_capitals(printed(first, last, ending, beginning)), last > first);
        taken_.take(first, last, NameOf::person);
    }

    // Thai titles are written onto the name; মো., short for a given name, may be left out.
    void put_caseless_variants(Human& human, std::uint32_t first, std::uint32_t last, std::uint32_t ending) {
        if (const auto titles = first_of_thai_titles(text_, first); titles < first)
            put_variant(human, printed(titles, last, ending));
        if (is_caseless_title(first) && last > first + 1) put_variant(human, printed(first + 1, last, ending));
    }

    bool is_called_by(std::uint32_t title) const {
        static constexpr std::string_view titles[] = {
            "haji",  "hafiz",  "khwaja", "makhdoom", "maulana", "mufti", "nawab",    "sardar", "shaikh", "sheikh",
            "ratu",  "tengku", "allama", "alhaji",   "tunku",   "raja",  "swami",    "sri",    "datuk",  "dato",
            "datin", "encik",  "puan",   "tun",      "seri",    "wira",  "patinggi", "paduka", "setia"};
        if (text_.word(title).printed == "H.E") return true;
        return text_.word(title).is_capitalised &&
               std::ranges::find(titles, text_.word(title).folded) != std::end(titles);
    }

    // "श्री मनोज सिन्हा", "ড. শারমিন": printed with the name wherever it stands.
    bool is_caseless_title(std::uint32_t title) const {
        return text_.is(title, WordUse::title) && static_cast<unsigned char>(text_.word(title).printed.front()) >= 0xD7;
    }

    static void put_variant(Human& human, std::string printed, bool is_full = true) {
        if (is_full && printed != human.person.name &&
            std::ranges::find(human.person.variants, printed) == human.person.variants.end())
            human.person.variants.push_back(std::move(printed));
    }

    // "Baxter revealed": a word of one person's name alone, and full names in headlines.
    void later_mentions() {
        std::map<std::string_view, Human*> by_word;
        std::uint64_t known = 0;  // a bit for the hash of each: most words need no look-up
        for (Human& human : humans_)
            for (const auto word : human.words) {
                const auto [at, is_new] = by_word.try_emplace(word, &human);
                if (!is_new && at->second != &human) at->second = nullptr;
                known |= std::uint64_t{1} << word_hash(word) % 64;
            }
        for (std::uint32_t at = 0; at < text_.size(); ++at) {
            if (!text_.word(at).is_capitalised || taken_.at(at) != nullptr) continue;
            if (!(known >> text_.word(at).hash % 64 & 1U)) continue;
            const auto owner = by_word.find(text_.word(at).folded);
            if (owner == by_word.end() || owner->second == nullptr) continue;
            std::uint32_t last = at;
            while (text_.follows(last + 1) && taken_.at(last + 1) == nullptr) {
                const auto next = by_word.find(text_.word(last + 1).folded);
                if (next == by_word.end() || next->second != owner->second) break;
                ++last;
            }
            if (last == at && (text_.is(at, WordUse::common_given) || text_.is(at, WordUse::plain))) continue;
            note(*owner->second, at, last);
            at = last;
        }
    }

    const NameText& text_;
    NameSpans& taken_;
    std::vector<Human> humans_;
};

}  // namespace

std::string skeleton(std::string_view folded) {
    std::string bones;
    for (std::size_t at = 0; at < folded.size(); ++at) {
        const char c = folded[at];
        const bool soft = c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y' || c == 'w' || c == 'h';
        if (at > 0 && (soft || (!bones.empty() && bones.back() == c))) continue;
        bones += c == 'q' ? 'k' : c;
    }
    return bones;
}

std::vector<Person> merged_people(const NameText& text, std::vector<PersonSighting> sightings, NameSpans& taken) {
    return PeopleMerger(text, taken).merged(std::move(sightings));
}

}  // namespace pressdex
