// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/organization_table.hpp"

#include "indexer/authority/printed_words.hpp"

#include <algorithm>
#include <array>
#include <unordered_set>

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace pressdex {
namespace {

constexpr std::array<std::string_view, 6> columns = {"name", "acronym", "country", "kind", "alone", "also_known_as"};

std::optional<AcronymWorth> worth_named(std::string_view word) {
    if (word == "yes") return AcronymWorth::enough;
    if (word == "home") return AcronymWorth::at_home;
    if (word == "no") return AcronymWorth::with_name;
    return std::nullopt;
}

// "MoIP", "KP-TEVTA", "SME Corp": capitals mark it, so it must be printed with them.
bool looks_like_acronym(std::string_view name) {
    const auto is_upper = [](char c) { return c >= 'A' && c <= 'Z'; };
    const auto is_plain = [](char c) { return static_cast<unsigned char>(c) < 0x80 && c != ' '; };
    return name.size() <= 10 && std::ranges::all_of(name, is_plain) && std::ranges::count_if(name, is_upper) >= 2;
}

bool is_all_capitals(std::string_view name) {
    return std::ranges::none_of(name, [](char c) { return c >= 'a' && c <= 'z'; });
}

// "A and B" -> "A B"; empty where there is no "and".
std::string without_and(std::string_view name) {
    std::string plain(name);
    for (auto at = plain.find(" and "); at != std::string::npos; at = plain.find(" and ")) plain.erase(at, 4);
    return plain.size() == name.size() ? std::string() : plain;
}

// Letters of Latin with accents begin with these bytes.
bool has_accents(std::string_view word) {
    return std::ranges::any_of(word, [](char c) { return c >= '\xC3' && c <= '\xC9'; });
}

std::string small_letters(std::string_view word) {
    std::string small;
    icu::UnicodeString::fromUTF8(icu::StringPiece(word.data(), static_cast<std::int32_t>(word.size())))
        .toLower(icu::Locale::getRoot())
        .toUTF8String(small);
    return small;
}

}  // namespace

bool OrganizationTable::may_be_printed(std::string_view word) const {
    return !has_accents(word) || accented_.contains(small_letters(word));
}

// As the matcher sees the name, so that `find` knows what phrases do.
std::string OrganizationTable::key_of(std::string_view name) {
    std::string arena, key;
    std::vector<PrintedWord> words;
    cut_words(name, arena, words);
    key.reserve(arena.size() + words.size());
    for (const PrintedWord& word : words)
        key.append(arena, word.folded_from, word.folded_to - word.folded_from).push_back(' ');
    return key;
}

void OrganizationTable::note(std::string_view name, std::uint32_t row) {
    const auto [at, is_new] = by_name_.try_emplace(key_of(name), row);
    if (!is_new && at->second != row) at->second = -1;
}

Result<OrganizationTable> OrganizationTable::from(const TableFile& file, const Gazetteer& places,
                                                  PhraseMatcher& phrases) {
    OrganizationTable table;
    std::unordered_set<std::string> stood;  // name and country
    std::unordered_set<std::string> countries = {"international"};
    for (PlaceId id = 0; id < places.countries(); ++id) countries.insert(places.place(id).name);
    const auto read = file.each(columns, [&](const TableRow& cells) -> std::string {
        KnownOrganization known;
        known.name = cells[0];
        known.acronym = cells[1];
        known.country = cells[2];
        known.kind = cells[3];
        if (!is_one_name(known.name)) return "an organization's name is empty or holds a bar";
        if (!countries.contains(known.country))
            return "no country is called \"" + known.country + "\"; that of a body of many is \"international\"";
        if (!stood.insert(known.name + '\t' + known.country).second) return known.name + " stands twice";
        const auto worth = worth_named(cells[4]);
        if (!worth) return "`alone` must be yes, home or no, not \"" + std::string(cells[4]) + "\"";
        known.worth = *worth;
        const auto row = static_cast<std::uint32_t>(table.rows_.size());
        const auto put = [&](std::string_view name, Form form) {
            const bool acronym = form == Form::acronym;
            const auto capitals = acronym && is_all_capitals(name) ? Capitals::all : Capitals::proper;
            phrases.add(name, {PhraseKind::organization, capitals, phrase_row(row, form)});
            // An ampersand is no word: "Commerce & Industry" is matched as "Commerce Industry".
            if (const auto plain = without_and(name); !plain.empty())
                phrases.add(plain, {PhraseKind::organization, capitals, phrase_row(row, form)});
            table.note(name, row);
            if (name.find(' ') == std::string_view::npos && has_accents(name))
                table.accented_.insert(small_letters(name));
        };
        const auto comma = known.name.rfind(", ");
        // "Foreign, Commonwealth and Development Office" has no country behind its comma.
        known.has_namesakes = comma != std::string::npos && known.country != "international" &&
                              std::string_view(known.name).substr(comma).find(" and ") == std::string_view::npos;
        put(known.name, Form::name);
        if (known.has_namesakes) put(std::string_view(known.name).substr(0, comma), Form::name_without_country);
        if (!known.acronym.empty()) put(known.acronym, Form::acronym);
        const auto tells_country = [&](std::string_view other) { return other.find(known.country) != other.npos; };
        // "Dodgers, United States": a name that says whose it is only at home.
        const auto at_home = ", " + known.country;
        for (const auto other : parts_of(cells[5])) {
            if (other.ends_with(at_home))
                put(other.substr(0, other.size() - at_home.size()), Form::name_without_country);
            put(other, looks_like_acronym(other)                      ? Form::acronym
                       : known.has_namesakes && !tells_country(other) ? Form::name_without_country
                                                                      : Form::name);
        }
        table.rows_.push_back(std::move(known));
        return {};
    });
    if (!read) return tl::unexpected(read.error());
    return table;
}

std::optional<std::uint32_t> OrganizationTable::find(std::string_view name) const {
    const auto at = by_name_.find(key_of(name));
    if (at == by_name_.end() || at->second < 0) return std::nullopt;
    return static_cast<std::uint32_t>(at->second);
}

}  // namespace pressdex
