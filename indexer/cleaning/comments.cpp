// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/cleaning/comments.hpp"

#include "indexer/cleaning/likeness.hpp"
#include "indexer/metadata/dates/date_text.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <unordered_set>

namespace pressdex {
namespace {

// "Petra says:", "Jonas K. schreibt:": who speaks, and nothing of what is said.
bool names_speaker(const Line& line) {
    constexpr auto verbs = std::to_array<std::string_view>(
        {"says",  "said",    "wrote",    "writes",  "dit",      "écrit", "schreibt", "schrieb",  "sagt",
         "sagte", "meint",   "dice",     "dijo",    "escribió", "diz",   "disse",    "escreveu", "scrive",
         "zegt",  "schreef", "schrijft", "pisze",   "napisał",  "kata",  "berkata",  "yazdı",    "dedi",
         "diyor", "говорит", "пишет",    "написал", "написала", "يقول",  "كتب"});
    constexpr std::uint32_t most_words = 6;
    if (line.words > most_words || !(line.text.ends_with(':') || line.text.ends_with("："))) return false;
    const auto words = words_of(line.text);
    return words.size() > 1 && std::ranges::any_of(verbs, [&](auto verb) { return words.back() == plain(verb); });
}

bool tells_minute(const Page& page, std::size_t i) {
    return page.about[i] && page.about[i]->date && page.about[i]->tells_time;
}

// clang-format off
constexpr auto comment_labels = std::to_array<std::string_view>({
    "comments", "comment", "readers comments", "kommentare", "commentaires", "comentarios", "comentários", "commenti",
    "reacties", "kommentarer", "komentarze", "komentáře", "yorumlar", "komentar", "комментарии", "комментариев",
    "коментарі", "bình luận", "تبصرے", "التعليقات", "टिप्पणियाँ", "মন্তব্য", "评论", "評論", "コメント", "댓글",
});
// clang-format on

// "Comments", "3 Kommentare": the word for them, and how many.
bool heads_comments(const Line& line) {
    constexpr std::size_t longest = 48;
    constexpr std::uint32_t most_words = 4;
    static const auto labels = [] {
        std::unordered_set<std::string> folded;
        for (const auto label : comment_labels) folded.insert(plain(label));
        return folded;
    }();
    if (line.text.size() > longest || line.words > most_words) return false;
    std::string words;
    for (const auto& word : words_of(line.text)) {
        if (word.find_first_not_of("0123456789") != std::string::npos) words += (words.empty() ? "" : " ") + word;
    }
    return labels.contains(words);
}

// "Sara Malik, 14 March 2024", "Imran | 13.03.2024 10:15"
bool signs_with_day(const Line& line) {
    constexpr std::uint32_t most_words = 9, most_words_of_name = 4;
    if (line.words > most_words || line.ends_sentence) return false;
    const auto dates = dates_in(line.text);
    if (dates.size() != 1 || dates[0].day == 0 || dates[0].year == 0) return false;
    const auto name = line_from(std::string_view(line.text).substr(0, dates[0].from));
    return name.words >= 1 && name.words <= most_words_of_name && !name.begins_lower;
}

bool begin_comments(const Page& page, std::size_t i) {
    if (names_speaker(page.lines[i])) return tells_minute(page, i + 1);
    return heads_comments(page.lines[i]) && signs_with_day(page.lines[i + 1]);
}

}  // namespace

void mark_comments(Page& page) {
    bool is_below_text = false;
    for (std::size_t i = 0; i + 1 < page.lines.size(); ++i) {
        is_below_text = is_below_text || page.is_prose_of_story(i);
        if (!is_below_text || !begin_comments(page, i)) continue;
        // "2 thoughts on ..." stands above the first.
        const std::size_t first = page.is_prose_of_story(i - 1) || page.lines[i - 1].ends_sentence ? i : i - 1;
        for (std::size_t at = first; at < page.lines.size(); ++at) page.furniture[at] = Furniture::teasers;
        return;
    }
}

}  // namespace pressdex
