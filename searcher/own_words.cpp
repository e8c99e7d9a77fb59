// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/own_words.hpp"

#include "press/text/analysis.hpp"
#include "press/text/utf8.hpp"
#include "searcher/nearness.hpp"
#include "searcher/query/function_words.hpp"

#include <algorithm>
#include <map>
#include <utility>

#include <xapian.h>

namespace pressdex {
namespace {

// What BM25 does with counts: the tenth time a word stands there says little more than the fifth.
constexpr double saturation = 1.6;
constexpr double too_frequent = 0.1;        // share of the stories
constexpr std::uint32_t large_from = 1000;  // stories: in a small archive a tenth of them is a handful
constexpr std::size_t longest_term = 40;    // bytes; longer ones are addresses

bool may_tell(const std::string& term) {
    const bool has_digit = std::ranges::any_of(term, [](char c) { return c >= '0' && c <= '9'; });
    return !has_digit && term.size() <= longest_term && code_point_at(term, 0).size < term.size() &&
           !query::are_function_words({term})[0];
}

// Stem -> the folded form in which it stands most often.
std::map<std::string, std::string> forms_of(const Story& story) {
    std::map<std::string, std::map<std::string, std::uint32_t>> counted;
    Analyser analyser(story.language);
    const auto read = [&](std::string_view text) {
        analyser.analyse(text, 1, [&](const Token& token) {
            if (token.kind == TokenKind::word) ++counted[std::string(token.stem)][std::string(token.folded)];
        });
    };
    read(story.title);
    for (const auto& paragraph : story.body) read(paragraph);
    std::map<std::string, std::string> forms;
    for (const auto& [stem, times] : counted) {
        const auto most = std::ranges::max_element(times, {}, [](const auto& form) { return form.second; });
        forms[stem] = most->first;
    }
    return forms;
}

}  // namespace

std::vector<OwnWord> own_words(const Archive& archive, std::uint32_t docid, const Story& story, std::size_t most) {
    const auto& database = archive.database();
    const auto stories = database.get_doccount();
    const auto forms = forms_of(story);
    std::vector<OwnWord> words;
    auto term = database.termlist_begin(docid);
    const auto end = database.termlist_end(docid);
    // Prefixes are capitals, which sort before all small letters; what sorts before them are digits.
    for (term.skip_to("a"); term != end; ++term) {
        const auto form = forms.find(*term);
        const auto holding = term.get_termfreq();
        const double times = term.get_wdf();
        if (form == forms.end() || times == 0 || holding < 2 || !may_tell(*term)) continue;
        if (stories >= large_from && holding > too_frequent * stories) continue;
        words.push_back({*term, form->second, word_weight(stories, holding) * times / (saturation + times)});
    }
    const auto kept = std::min(most, words.size());
    std::ranges::partial_sort(words, words.begin() + static_cast<std::ptrdiff_t>(kept),
                              [](const OwnWord& a, const OwnWord& b) {
                                  return a.weight != b.weight ? a.weight > b.weight : a.term < b.term;
                              });
    words.resize(kept);
    return words;
}

}  // namespace pressdex
