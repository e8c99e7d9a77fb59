// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/dates/date_names.hpp"

#include "indexer/metadata/dates/date_name_rows.hpp"
#include "press/text/folding.hpp"

#include <algorithm>
#include <array>
#include <bitset>
#include <string>
#include <unordered_map>

namespace pressdex {
namespace {

// Most words are of Latin letters and no name, which their first three letters tell at little cost.
class Beginnings {
  public:
    void put(std::string_view folded_name) {
        if (const auto number = number_of(folded_name)) known_.set(*number);
    }

    // False only when no name folds to the same as this word.
    bool may_begin(std::string_view word) const {
        const auto number = number_of(word);
        return !number || known_.test(*number);
    }

  private:
    static std::optional<std::size_t> number_of(std::string_view word) {
        if (word.size() < 3) return std::nullopt;
        std::size_t number = 0, at = 0;
        for (std::size_t letters = 0; letters < 3;) {
            const unsigned letter = at < word.size() ? (static_cast<unsigned char>(word[at]) | 0x20U) - 'a' : 26;
            if (const std::size_t apostrophe = letter < 26 ? 0 : apostrophe_at(word, at); apostrophe != 0) {
                at += apostrophe;
                continue;
            }
            if (letter >= 26) return std::nullopt;
            number = number * 26 + letter;
            ++letters;
            ++at;
        }
        // A mark behind the third letter may change it.
        const bool may_change = at < word.size() && static_cast<unsigned char>(word[at]) >= 0x80;
        return may_change && apostrophe_at(word, at) == 0 ? std::nullopt : std::optional(number);
    }

    // Bytes of an apostrophe, which folding leaves out; 0 for none.
    static std::size_t apostrophe_at(std::string_view word, std::size_t at) {
        const auto rest = word.substr(std::min(at, word.size()));
        if (rest.starts_with('\'')) return 1;
        return rest.starts_with("\u2019") || rest.starts_with("\u2018") ? 3 : 0;
    }

    std::bitset<std::size_t{26} * 26 * 26> known_;
};

struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>{}(word); }
};

struct Names {
    std::unordered_map<std::string, unsigned, Hash, std::equal_to<>> numbers;  // of folded names
    Beginnings beginnings;
};

template <std::size_t rows>
Names read(const std::array<const char*, rows>& table, unsigned first) {
    Names names;
    for (std::string_view row : table) {
        std::string name;
        unsigned number = first;
        const auto keep = [&] {
            std::replace(name.begin(), name.end(), '_', ' ');
            const auto [kept, is_new] = names.numbers.emplace(folded(name), number);
            if (is_new) names.beginnings.put(kept->first);
            name.clear();
        };
        for (const char sign : row) {
            if (sign != ' ' && sign != '|') {
                name.push_back(sign);
                continue;
            }
            keep();
            if (sign == ' ') ++number;
        }
        keep();
    }
    return names;
}

std::optional<unsigned> look_up(const Names& names, std::string_view word) {
    // The longest name in the table is shorter; most words end here.
    if (word.size() < 3 || word.size() > 64 || !names.beginnings.may_begin(word)) return std::nullopt;
    constexpr auto is_ascii_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    std::array<char, 64> small{};
    const bool plain = std::all_of(word.begin(), word.end(), is_ascii_letter);
    if (plain)
        std::transform(word.begin(), word.end(), small.begin(), [](char c) { return static_cast<char>(c | 0x20); });
    const auto found =
        plain ? names.numbers.find(std::string_view(small.data(), word.size())) : names.numbers.find(folded(word));
    if (found == names.numbers.end()) return std::nullopt;
    return found->second;
}

}  // namespace

std::optional<unsigned> month_named(std::string_view word) {
    static const Names names = read(month_rows, 1);
    return look_up(names, word);
}

std::optional<unsigned> weekday_named(std::string_view word) {
    static const Names names = read(weekday_rows, 0);
    return look_up(names, word);
}

std::optional<int> near_day_named(std::string_view word) {
    static const Names names = read(near_day_rows, 0);
    const auto found = look_up(names, word);
    if (!found) return std::nullopt;
    return static_cast<int>(*found) - 1;
}

bool is_also_a_word(std::string_view word) {
    static constexpr std::array words = {"may", "march",   "mar", "sun",  "mon", "sat",  "wed", "set", "out", "dis",
                                         "des", "mai",     "tem", "ara",  "gen", "mag",  "ago", "mac", "eki", "kas",
                                         "nis", "segunda", "ene", "hun",  "hul", "sen",  "iun", "iul", "sty", "lut",
                                         "kwi", "cze",     "lip", "sie",  "wrz", "paz",  "lis", "gru", "yan", "avg",
                                         "dis", "ian",     "noi", "mars", "mee", "mata", "fev", "okt", "noy"};
    static const Beginnings beginnings = [] {
        Beginnings all;
        for (const auto* each : words) all.put(each);
        return all;
    }();
    if (word.size() < 3 || !beginnings.may_begin(word)) return false;
    const std::string plain = folded(word);
    return std::find(words.begin(), words.end(), plain) != words.end();
}

}  // namespace pressdex
