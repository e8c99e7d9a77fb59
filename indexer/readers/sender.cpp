// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/sender.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace pressdex {
namespace {

std::string lower(std::string_view text) {
    std::string out(text);
    std::ranges::transform(out, out.begin(),
                           [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
    return out;
}

std::string trimmed(std::string_view text, std::string_view blanks = " \t\"'") {
    const std::size_t from = text.find_first_not_of(blanks);
    if (from == std::string_view::npos) return {};
    return std::string(text.substr(from, text.find_last_not_of(blanks) - from + 1));
}

std::vector<std::string> words_of(std::string_view name) {
    std::vector<std::string> words;
    for (std::size_t at = 0; at < name.size();) {
        const std::size_t from = name.find_first_not_of(" .,-_()&/|", at);
        if (from == std::string_view::npos) break;
        const std::size_t end = std::min(name.find_first_of(" .,-_()&/|", from), name.size());
        words.emplace_back(name.substr(from, end - from));
        at = end;
    }
    return words;
}

// Mailboxes that belong to an office, whoever reads them.
bool is_office_mailbox(std::string_view mailbox) {
    constexpr std::array<std::string_view, 20> names = {
        "press",         "media",   "news",      "newsletter", "info",    "pr",       "communications",
        "communication", "noreply", "no-reply",  "office",     "contact", "editor",   "secretariat",
        "admin",         "mail",    "webmaster", "alerts",     "pio",     "relations"};
    return std::ranges::any_of(
               words_of(mailbox),
               [&](const std::string& word) { return std::ranges::find(names, word) != names.end(); }) ||
           mailbox.find("reply") != std::string_view::npos;
}

// Words that stand in names of offices and hardly ever in those of people.
bool names_office(const std::vector<std::string>& words) {
    constexpr std::array<std::string_view, 42> office = {
        "office",      "ministry",     "department",   "division",   "council",       "authority",    "agency",
        "association", "organization", "organisation", "federation", "chamber",       "commission",   "corporation",
        "company",     "centre",       "center",       "institute",  "university",    "bank",         "board",
        "foundation",  "bureau",       "press",        "media",      "news",          "newswire",     "newsletter",
        "team",        "desk",         "government",   "national",   "international", "productivity", "development",
        "group",       "ltd",          "inc",          "society",    "union",         "secretariat",  "embassy"};
    return std::ranges::any_of(words, [&](const std::string& word) {
        const bool is_acronym =
            word.size() > 1 && std::ranges::all_of(word, [](char c) { return c >= 'A' && c <= 'Z'; });
        return is_acronym || std::ranges::find(office, lower(word)) != office.end();
    });
}

bool shares_a_word(const std::vector<std::string>& words, const std::string& mailbox) {
    return std::ranges::any_of(words, [&](const std::string& word) {
        return word.size() > 2 && mailbox.find(lower(word)) != std::string::npos;
    });
}

}  // namespace

Sender sender_of(std::string_view from) {
    const std::size_t open = from.rfind('<');
    std::string name = trimmed(from.substr(0, open));
    std::string address = open == std::string_view::npos ? std::string() : trimmed(from.substr(open + 1), " \t<>");
    if (open == std::string_view::npos && from.find('@') != std::string_view::npos) {
        // "press@npo.example (Press Office)"
        const std::size_t bracket = from.find('(');
        address = trimmed(from.substr(0, bracket));
        name = bracket == std::string_view::npos ? std::string() : trimmed(from.substr(bracket + 1), " \t\"'()");
    }
    // "Amina Khan via Press List": the list only passes it on.
    if (const std::size_t via = name.find(" via "); via != std::string::npos) name = trimmed(name.substr(0, via));
    if (name.empty() || name.find('@') != std::string::npos) return {};
    const std::string mailbox = lower(address.substr(0, address.find('@')));
    const auto words = words_of(name);
    if (names_office(words)) return {name, {}};
    if (shares_a_word(words, mailbox) && words.size() < 5) return {{}, name};
    return is_office_mailbox(mailbox) ? Sender{name, {}} : Sender{{}, name};
}

}  // namespace pressdex
