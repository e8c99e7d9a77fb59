// SPDX-License-Identifier: GPL-3.0-or-later
#include "press/text/word_forms.hpp"

#include "press/text/folding.hpp"
#include "press/text/utf8.hpp"
#include "press/text/words.hpp"

#include <algorithm>

namespace pressdex {
namespace {

constexpr std::string_view arabic_comma = "\u060C";

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// "1000.50" of "1,000.50", "1000000" of "1.000.000": only a decimal keeps its full stop.
void append_number(std::string& out, std::string_view number) {
    const bool decimal = std::count(number.begin(), number.end(), '.') == 1;
    for (const char c : number) {
        if (is_digit(c) || (c == '.' && decimal)) out.push_back(c);
    }
}

// Of a folded word: the full stops of "u.s.a" and the separators of numbers.
void drop_joints(std::string& word) {
    if (word.find_first_of(".,") == std::string::npos && word.find(arabic_comma) == std::string::npos) return;
    const std::string from = std::move(word);
    word.clear();
    for (std::size_t at = 0; at < from.size();) {
        std::size_t to = at;
        while (to < from.size() && (is_digit(from[to]) || (to > at && (from[to] == '.' || from[to] == ',')))) ++to;
        append_number(word, std::string_view(from).substr(at, to - at));
        for (at = to; at < from.size() && !is_digit(from[at]);) {
            const bool comma = from.compare(at, arabic_comma.size(), arabic_comma) == 0;
            if (!comma && from[at] != '.' && from[at] != ',') word.push_back(from[at]);
            at += comma ? arabic_comma.size() : 1;
        }
    }
}

// "۲۰۲۱ء": Urdu writes a hamza behind the year.
void drop_year_sign(std::string& word) {
    constexpr std::string_view hamza = "\u0621";
    const std::size_t rest = word.size() - std::min(word.size(), hamza.size());
    if (rest > 0 && word.ends_with(hamza) && is_digit(word[rest - 1])) word.resize(rest);
}

}  // namespace

void WordForms::set_language(std::string_view language) {
    if (stemmers_.empty()) stemmers_.emplace_back(std::string_view{});
    if (language == language_) return;
    language_ = primary_language(language);
    stemmer_ = 0;
    if (!has_stemmer(language_)) return;
    const auto known = std::find_if(stemmers_.begin(), stemmers_.end(),
                                    [this](const Stemmer& stemmer) { return stemmer.language() == language_; });
    stemmer_ = static_cast<std::uint8_t>(known - stemmers_.begin());
    if (known == stemmers_.end()) stemmers_.emplace_back(language_);
}

WordForm WordForms::of(std::string_view raw, std::uint64_t hash) {
    if (const WordCache::Entry* known = cache_.find(raw, hash, stemmer_)) return {known->folded(), known->stem()};
    return made_of(raw, hash);
}

WordForm WordForms::made_of(std::string_view raw, std::uint64_t hash) {
    folded_.clear();
    fold_into(folded_, raw);
    drop_joints(folded_);
    drop_year_sign(folded_);
    const bool too_long = folded_.size() > longest_word;
    if (too_long) {
        ++words_cut_;
        folded_.resize(cut(folded_, longest_word).size());
    }
    stemmers_[stemmer_].stem_into(stem_, folded_);
    stem_.resize(cut(stem_, longest_word).size());
    if (!too_long) cache_.put(raw, hash, stemmer_, folded_, stem_);  // a cut word is counted each time it comes
    return {folded_, stem_};
}

}  // namespace pressdex
