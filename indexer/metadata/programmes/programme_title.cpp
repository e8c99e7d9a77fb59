// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/metadata/programmes/programme_sighting.hpp"

#include <algorithm>
#include <optional>

namespace pressdex {
namespace {

constexpr std::uint32_t longest_title = 14;  // words
constexpr std::uint32_t noun_reach = 7;      // words between "project" and the quotation mark of its title
constexpr std::uint32_t longest_sentence_case = 7;
constexpr std::uint32_t least_capitals = 4;  // of a title that no marks enclose

class Titles {
  public:
    Titles(const NameText& text, std::span<const QuotedText> quoted, const NameSpans& taken)
        : text_(text), quoted_(quoted), taken_(taken) {}

    std::vector<ProgrammeSighting> found() {
        for (const QuotedText& quoted : quoted_)
            if (is_titled(quoted)) found_.push_back({quoted.first, quoted.last, "quoted title", 0.7F});
        for (std::uint32_t at = 1; at < text_.size(); ++at) {
            if (at + 2 < text_.size() && is_event(at)) behind_event(at);
            if (text_.is(at, WordUse::programme) && text_.word(at).after_quote) behind_apostrophes(at);
            if (is_called(at)) behind_called(at);
        }
        return std::move(found_);
    }

  private:
    // project ... on “Developing and Promoting Cottage Industry of Gilgit Baltistan”, the 'Mrignayani' scheme
    bool is_titled(const QuotedText& quoted) const {
        if (quoted.last - quoted.first + 1 > longest_title) return false;
        if (quoted.first == 0)
            return quoted.closed && !is_title(0, quoted.last) && is_sentence_case(quoted) && has_noun(quoted);
        if (!is_title(quoted.first, quoted.last)) return quoted.closed && is_sentence_case(quoted) && has_noun(quoted);
        if (quoted.first == quoted.last) return is_named_at_once(quoted.first);
        for (std::uint32_t back = 1; back <= std::min(quoted.first, noun_reach); ++back) {
            if (!text_.same_sentence(quoted.first - back, quoted.first)) return false;
            const auto folded = text_.word(quoted.first - back).folded;
            // What it is about or what somebody sees before him, not what it is called; and what is read, seen, heard.
            if (is_no_programme(folded)) return false;
            if (text_.is(quoted.first - back, WordUse::programme) || is_german_compound(folded) || folded == "titled" ||
                folded == "entitled" || folded == "proposal" || folded == "called" || folded == "dubbed")
                return !is_told_of_work(quoted.first - back);
        }
        const std::uint32_t next = quoted.last + 1;
        return text_.same_sentence(quoted.last, next) && !text_.word(next).breaks && !text_.word(next).after_comma &&
               text_.is(next, WordUse::programme) && !text_.word(next).is_capitalised;
    }

    static bool is_no_programme(std::string_view folded) {
        static constexpr std::string_view words[] = {"album",   "article", "book",    "comedy", "documentary", "ebook",
                                                     "episode", "film",    "lecture", "memoir", "movie",       "novel",
                                                     "paper",   "poem",    "podcast", "report", "song",        "talk",
                                                     "theme",   "themed",  "track",   "video",  "vision"};
        return std::ranges::find(words, folded) != std::end(words);
    }

    // "The theme of this year's symposium was", "his new book, titled"
    bool is_told_of_work(std::uint32_t word) const {
        constexpr std::uint32_t reach = 4;
        for (std::uint32_t back = 1; back <= std::min(word, reach); ++back) {
            if (!text_.same_sentence(word - back, word)) return false;
            if (is_no_programme(text_.word(word - back).folded)) return true;
        }
        return false;
    }

    // "Хөдөлмөр эрхлэлт": most languages but English give a title one capital.
    bool is_sentence_case(const QuotedText& quoted) const {
        if (quoted.last - quoted.first + 1 > longest_sentence_case) return false;
        if (!text_.word(quoted.first).is_capitalised || !taken_.is_free(quoted.first, quoted.last)) return false;
        for (auto at = quoted.first; at < quoted.last; ++at)
            if (text_.word(at).sentence != text_.word(at + 1).sentence) return false;
        return true;
    }

    // Förderprogramm
    static bool is_german_compound(std::string_view folded) {
        static constexpr std::string_view ends[] = {"programm", "projekt", "initiative", "kampagne", "wettbewerb"};
        return std::ranges::any_of(ends, [&](std::string_view end) { return folded.ends_with(end); });
    }

    bool is_foreign_noun(std::uint32_t at) const {
        if (text_.is(at, WordUse::programme_before) || is_german_compound(text_.word(at).folded)) return true;
        return text_.is(at, WordUse::programme) && static_cast<unsigned char>(text_.word(at).printed.front()) >= 0x80;
    }

    // The noun right before the marks, or behind them with one word between at most: “X” аймгийн зөвлөгөөн.
    bool has_noun(const QuotedText& quoted) const {
        const std::uint32_t before = quoted.first - 1;
        if (quoted.first > 0 && text_.same_sentence(before, quoted.first) && !text_.word(quoted.first).after_comma &&
            is_foreign_noun(before))
            return true;
        for (std::uint32_t at = quoted.last + 1; at <= quoted.last + 2; ++at) {
            if (at >= text_.size() || !text_.same_sentence(quoted.last, at) || text_.word(at).breaks ||
                text_.word(at).after_comma)
                return false;
            if (is_foreign_noun(at)) return true;
        }
        return false;
    }

    // A single word wants the noun right beside it, and to be in no dictionary.
    bool is_named_at_once(std::uint32_t at) const {
        if (text_.uses(at) != 0 || text_.is_place(at) || text_.is_demonym(at)) return false;
        const std::uint32_t next = at + 1;
        const bool behind = text_.same_sentence(at, next) && !text_.word(next).breaks &&
                            !text_.word(next).after_comma && text_.is(next, WordUse::programme);
        return behind || (text_.same_sentence(at - 1, at) && !text_.word(at).after_comma && !text_.word(at).breaks &&
                          text_.is(at - 1, WordUse::programme));
    }

    // the 'Mrignayani' scheme, the 'Weave The Future' campaign: straight single marks, which are no quotation's.
    void behind_apostrophes(std::uint32_t noun) {
        const auto letter = [&](std::uint32_t at, std::size_t byte) {
            const std::string& paragraph = text_.reading().paragraph(text_.word(at).paragraph);
            return byte < paragraph.size() && paragraph[byte] == '\'';
        };
        const std::uint32_t last = noun - 1;
        if (text_.word(last).paragraph != text_.word(noun).paragraph || !letter(last, text_.word(last).to)) return;
        for (std::uint32_t first = last; last - first < longest_title; --first) {
            if (letter(first, text_.word(first).from - 1) && text_.word(first).from > 0) {
                const bool own = text_.uses(first) == 0 && !text_.is_place(first);
                if (first < last ? is_title(first, last) : own) found_.push_back({first, last, "quoted title", 0.7F});
                return;
            }
            if (first == 0 || !text_.follows(first)) return;
        }
    }

    bool is_title(std::uint32_t first, std::uint32_t last) const {
        std::uint32_t small = 0;
        for (auto at = first; at <= last; ++at)
            if (!text_.word(at).is_capitalised && !text_.is(at, WordUse::joins) && !text_.is(at, WordUse::never))
                ++small;
        return text_.word(first).is_capitalised && small * 4 <= last - first + 1;
    }

    // What is held under a title of its own.
    bool is_event(std::uint32_t at) const {
        static constexpr std::string_view events[] = {"conference", "conferences", "course",    "forum",    "mission",
                                                      "project",    "seminar",     "symposium", "training", "webinar",
                                                      "workshop",   "programme",   "program",   "session"};
        const auto on = text_.word(at + 1).folded;  // asked first: few words stand before it
        if (on != "on" && on != "titled" && on != "entitled") return false;
        return !text_.word(at).is_capitalised && std::ranges::find(events, text_.word(at).folded) != std::end(events);
    }

    // "The project, called Weaving Futures, began": the noun within three words before.
    bool is_called(std::uint32_t at) const {
        static constexpr std::string_view called[] = {"called", "dubbed", "named", "titled", "entitled", "branded"};
        constexpr std::uint32_t reach = 3;
        if (!text_.word(at).folded.ends_with("ed")) return false;
        if (text_.word(at).is_capitalised || std::ranges::find(called, text_.word(at).folded) == std::end(called))
            return false;
        for (std::uint32_t back = 1; back <= std::min(at, reach); ++back) {
            if (!text_.same_sentence(at - back, at)) return false;
            if (text_.is(at - back, WordUse::programme)) return !is_told_of_work(at - back);
        }
        return false;
    }

    void behind_called(std::uint32_t called) {
        constexpr std::uint32_t fewest = 2, most = 6;
        std::uint32_t last = called, capitals = 0;
        for (std::uint32_t at = called + 1; at < text_.size() && text_.follows(at) && at - called <= most; ++at) {
            if (is_capital(at)) {
                last = at;
                ++capitals;
            } else if (!text_.is(at, WordUse::joins) || text_.word(at).is_capitalised || last == called) {
                break;
            }
        }
        if (capitals >= fewest) found_.push_back({called + 1, last, "title behind a verb", 0.65F});
    }

    // "a national workshop on Enhancing Innovation, Productivity, and Quality in Agriculture": capitals through commas.
    void behind_event(std::uint32_t noun) {
        const std::uint32_t first = noun + 2;
        if (!text_.follows(noun + 1) || !text_.follows(first) || !is_capital(first)) return;
        if (text_.in_headline_case(first)) return;
        std::uint32_t last = first, capitals = 1;
        bool is_joined = false;
        for (std::uint32_t at = first + 1; at < text_.size() && at - first < longest_title && goes_on(at); ++at) {
            if (is_capital(at)) {
                last = at;
                ++capitals;
            } else if (text_.is(at, WordUse::joins) && !text_.word(at).is_capitalised) {
                is_joined = true;
            } else {
                break;
            }
        }
        if (capitals >= least_capitals && is_joined) found_.push_back({first, last, "title behind an event", 0.65F});
    }

    bool goes_on(std::uint32_t at) const {
        const ReadWord& word = text_.word(at);
        return word.paragraph == text_.word(at - 1).paragraph && !word.breaks && !word.after_open_bracket &&
               !word.after_quote && !text_.word(at - 1).before_close_bracket;
    }
    bool is_capital(std::uint32_t at) const {
        return text_.is_name_word(at) && !text_.word(at).has_digit && taken_.at(at) == nullptr && !text_.is_place(at);
    }

    const NameText& text_;
    std::span<const QuotedText> quoted_;
    const NameSpans& taken_;
    std::vector<ProgrammeSighting> found_;
};

}  // namespace

std::vector<ProgrammeSighting> programmes_by_title(const NameText& text, std::span<const QuotedText> quoted,
                                                   const NameSpans& taken) {
    return Titles(text, quoted, taken).found();
}

}  // namespace pressdex
