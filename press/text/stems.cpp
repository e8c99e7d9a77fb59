// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/stems.hpp"

#include "press/text/folding.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include <unicode/uscript.h>
#include <xapian.h>

namespace pressdex {
namespace {

struct Shipped {
    std::string_view language;
    UScriptCode script;
};

// Xapian 1.4.22's stemmers (Snowball) by ISO 639-1, with the script that each was written for. Sorted.
constexpr Shipped shipped[] = {
    {"ar", USCRIPT_ARABIC},     {"ca", USCRIPT_LATIN}, {"da", USCRIPT_LATIN},    {"de", USCRIPT_LATIN},
    {"en", USCRIPT_LATIN},      {"es", USCRIPT_LATIN}, {"eu", USCRIPT_LATIN},    {"fi", USCRIPT_LATIN},
    {"fr", USCRIPT_LATIN},      {"ga", USCRIPT_LATIN}, {"hu", USCRIPT_LATIN},    {"hy", USCRIPT_ARMENIAN},
    {"id", USCRIPT_LATIN},      {"it", USCRIPT_LATIN}, {"lt", USCRIPT_LATIN},    {"nb", USCRIPT_LATIN},
    {"ne", USCRIPT_DEVANAGARI}, {"nl", USCRIPT_LATIN}, {"nn", USCRIPT_LATIN},    {"no", USCRIPT_LATIN},
    {"pt", USCRIPT_LATIN},      {"ro", USCRIPT_LATIN}, {"ru", USCRIPT_CYRILLIC}, {"sv", USCRIPT_LATIN},
    {"ta", USCRIPT_TAMIL},      {"tr", USCRIPT_LATIN},
};

const Shipped* find_shipped(std::string_view language) {
    const auto found = std::lower_bound(std::begin(shipped), std::end(shipped), language,
                                        [](const Shipped& row, std::string_view tag) { return row.language < tag; });
    return found != std::end(shipped) && found->language == language ? found : nullptr;
}

// Letters of one script only, and no digit: "covid19", "5.3" and "g&jtc" have no stem.
bool is_written_in(std::string_view word, UScriptCode script) {
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint c = code_point_at(word, at);
        at += c.size;
        if (c.value < 0x80) {
            if (script != USCRIPT_LATIN || c.value < 'a' || c.value > 'z') return false;
            continue;
        }
        UErrorCode status = U_ZERO_ERROR;
        const UScriptCode found = uscript_getScript(static_cast<UChar32>(c.value), &status);
        if (found != script && found != USCRIPT_INHERITED) return false;
    }
    return true;
}

// A stemmer expects the marks that folding took. It is given back those that endings nearly always bear; what it makes
// of them is folded again. Measured on pages of the press: pairs of words that share a stem with their marks on and
// lose it without are French 2.4 % (14 % with no endings given back), Portuguese 0.3 % (4 %), Arabic 7 % (26 %), German
// none; while a word typed without its marks finds all of its forms, not 77 to 82 % of them.
struct Ending {
    std::string_view language;
    std::string_view folded;
    std::string_view printed;
};

constexpr Ending endings[] = {
    {"es", "cion", "ción"}, {"es", "sion", "sión"}, {"fr", "ees", "ées"},       {"fr", "ee", "ée"},
    {"fr", "ites", "ités"}, {"fr", "ite", "ité"},   {"pt", "cao", "ção"},       {"pt", "coes", "ções"},
    {"pt", "sao", "são"},   {"pt", "soes", "sões"}, {"ar", "\u06C1", "\u0629"},  // teh marbuta
};

std::string with_printed_ending(std::string_view word, std::string_view language) {
    constexpr std::size_t shortest = 3;  // bytes before the ending
    for (const Ending& ending : endings) {
        if (ending.language != language || !word.ends_with(ending.folded)) continue;
        const std::size_t rest = word.size() - ending.folded.size();
        if (rest >= shortest) return std::string(word.substr(0, rest)).append(ending.printed);
    }
    return std::string(word);
}

// The Arabic stemmer knows Arabic letters; folding wrote the Urdu ones.
std::string in_arabic_letters(std::string_view word) {
    constexpr std::pair<std::string_view, std::string_view> letters[] = {
        {"\u06CC", "\u064A"}, {"\u06A9", "\u0643"}, {"\u06C1", "\u0647"}};
    std::string out;
    for (std::size_t at = 0; at < word.size();) {
        std::string_view letter = word.substr(at, code_point_at(word, at).size);
        at += letter.size();
        for (const auto& [urdu, arabic] : letters) {
            if (letter == urdu) {
                letter = arabic;
                break;
            }
        }
        out.append(letter);
    }
    return out;
}

}  // namespace

struct Stemmer::Work {
    std::string language;
    const Shipped* row = nullptr;
    Xapian::Stem stem;
};

Stemmer::Stemmer(std::string_view language) : work_(std::make_unique<Work>()) {
    work_->language = primary_language(language);
    work_->row = find_shipped(work_->language);
    if (work_->row != nullptr) work_->stem = Xapian::Stem(work_->language);
}

Stemmer::~Stemmer() = default;
Stemmer::Stemmer(Stemmer&&) noexcept = default;
Stemmer& Stemmer::operator=(Stemmer&&) noexcept = default;

const std::string& Stemmer::language() const {
    return work_->language;
}

void Stemmer::stem_into(std::string& out, std::string_view folded_word) {
    out.clear();
    if (work_->row != nullptr && is_written_in(folded_word, work_->row->script)) {
        std::string word = with_printed_ending(folded_word, work_->language);
        if (work_->row->script == USCRIPT_ARABIC) word = in_arabic_letters(word);
        fold_into(out, work_->stem(word));
    }
    if (out.empty()) out.assign(folded_word);
}

std::string primary_language(std::string_view tag) {
    std::string out(tag.substr(0, tag.find_first_of("-_")));
    for (char& c : out) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

bool has_stemmer(std::string_view language) {
    return find_shipped(primary_language(language)) != nullptr;
}

std::string stem(std::string_view folded_word, std::string_view language) {
    thread_local std::map<std::string, Stemmer, std::less<>> stemmers;
    const std::string tag = primary_language(language);
    if (find_shipped(tag) == nullptr) return std::string(folded_word);  // also keeps the map as small as the table
    auto found = stemmers.find(tag);
    if (found == stemmers.end()) found = stemmers.emplace(tag, Stemmer(tag)).first;
    std::string out;
    found->second.stem_into(out, folded_word);
    return out;
}

std::vector<std::string> stems_of(std::string_view folded_word, const std::vector<std::string>& languages) {
    std::vector<std::string> out = {std::string(folded_word)};
    for (const std::string& language : languages) {
        std::string found = stem(folded_word, language);
        if (std::find(out.begin(), out.end(), found) == out.end()) out.push_back(std::move(found));
    }
    return out;
}

}  // namespace pressdex
