// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/printed_words.hpp"

#include "indexer/authority/dotted_forms.hpp"
#include "indexer/authority/signs_between.hpp"
#include "indexer/authority/text_sign.hpp"
#include "indexer/authority/word_endings.hpp"
#include "press/text/eight_bytes.hpp"
#include "press/text/folding.hpp"

#include <algorithm>
#include <array>

namespace pressdex {
namespace {

// Articles, prepositions and conjunctions of French and Italian before a vowel.
bool is_elided_word(std::string_view word) {
    static constexpr std::array<std::string_view, 14> words = {
        "l", "d", "qu", "un", "dell", "all", "nell", "dall", "sull", "quell", "jusqu", "lorsqu", "puisqu", "quest"};
    return std::ranges::find(words, word) != words.end();
}

// Cuts one paragraph; holds what stood since the last word.
class Cutter {
  public:
    Cutter(std::string_view text, std::string& arena, std::vector<PrintedWord>& words)
        : text_(text), arena_(arena), words_(words), first_(words.size()) {}

    void run() {
        std::uint32_t at = 0;
        while (at < text_.size()) {
            if (text_[at] == ' ') {
                pending_ &= static_cast<std::uint16_t>(~sign_glued);
                ++at;
                continue;
            }
            if (const std::uint32_t end = put_plain_word(at); end != at) {
                at = end;
                continue;
            }
            const Sign sign = sign_at(text_, at);
            if (sign.sort == SignSort::character) {
                at = put_character(sign);
            } else if (is_alphanumeric(sign.sort)) {
                at = put_word(sign);
            } else {
                note(sign);
                at = sign.to;
            }
        }
    }

  private:
    static constexpr std::uint16_t at_start = sign_starts_sentence | sign_breaks;

    // What the sign between two words says about the next one.
    void note(const Sign& sign) {
        const bool only_hyphen =
            (sign.code == '-' || sign.code == 0x2010 || sign.code == 0x2011) && gap_from_ == sign.from;
        if (sign.sort == SignSort::mark) {
            gap_from_ = gap_from_ == sign.from ? sign.to : gap_from_;
            return;
        }
        if (!only_hyphen) pending_ &= static_cast<std::uint16_t>(~sign_glued);
        if (sign.code == '.') {
            if (!ends_abbreviation(sign)) pending_ |= at_start;
        } else if (sign.code == '-') {
            if (!only_hyphen || next_is_blank(sign)) {
                pending_ = (pending_ | sign_breaks) & static_cast<std::uint16_t>(~sign_glued);
            }
        } else if (const std::uint16_t says = said_by(sign.code); says == sign_before_close_bracket) {
            if (words_.size() > first_) words_.back().signs |= sign_before_close_bracket;
        } else if (says != sign_after_quote || !is_plural_possessive(sign)) {
            pending_ |= says;
        }
    }

    // "Manufacturers' Association"
    bool is_plural_possessive(const Sign& sign) const {
        const bool apostrophe = sign.code == U'\'' || sign.code == U'\u2019';
        return apostrophe && words_.size() > first_ && words_.back().to == sign.from && text_[sign.from - 1] == 's' &&
               sign.to < text_.size() && text_[sign.to] == ' ';
    }

    bool next_is_blank(const Sign& sign) const {
        return sign.to >= text_.size() || text_[sign.to] == ' ' || text_[sign.to] == '-';
    }

    // "Dr. Rasul", "M. A. Khan": the stop belongs to the word before, which it touches.
    bool ends_abbreviation(const Sign& sign) const {
        if (words_.size() == first_ || words_.back().to != sign.from) return false;
        const PrintedWord& word = words_.back();
        const std::string_view folded(arena_.data() + word.folded_from, word.folded_to - word.folded_from);
        if (text_.substr(word.from, word.to - word.from).find('.') != std::string_view::npos &&
            !(word.signs & sign_has_digit)) {
            return true;  // U.S.
        }
        return is_abbreviation(folded, (word.signs & sign_capitalised) != 0);
    }

    void put(std::uint32_t from, std::uint32_t to, std::uint32_t folded_from, std::uint16_t signs) {
        words_.push_back({from, to, folded_from, static_cast<std::uint32_t>(arena_.size()),
                          static_cast<std::uint16_t>(signs | pending_)});
        pending_ = sign_glued;
        gap_from_ = to;
    }

    std::uint32_t put_character(const Sign& sign) {
        std::uint32_t to = sign.to;
        while (to < text_.size()) {
            const Sign mark = sign_at(text_, to);
            if (mark.sort != SignSort::mark) break;
            to = mark.to;
        }
        const auto folded_from = static_cast<std::uint32_t>(arena_.size());
        const auto printed = text_.substr(sign.from, to - sign.from);
        // Half-width Kana and compatibility ideographs have another form; the rest folds to itself.
        if (sign.code < 0xF900 && to == sign.to) {
            arena_ += printed;
        } else {
            fold_into(arena_, printed);
        }
        put(sign.from, to, folded_from, sign_one_character);
        return to;
    }

    // `from` is where the word begins.
    bool is_dotted_form(std::uint32_t from) const {
        const auto rest = text_.substr(from);
        return std::ranges::any_of(dotted_forms, [rest](std::string_view form) {
            return rest.starts_with(form) && rest.substr(form.size()).starts_with('.');
        });
    }

    // Whether a sign behind a run of `length` letters of the word that begins at `from` binds what follows to it.
    bool binds(std::uint32_t from, const Sign& before, const Sign& sign, const Sign& behind,
               std::uint32_t length) const {
        if (sign.code == '&') return before.sort != SignSort::digit && is_alphanumeric(behind.sort);
        if (is_apostrophe(sign.code)) return before.sort != SignSort::digit && is_alphanumeric(behind.sort);
        if (sign.code == '.' || sign.code == ',' || sign.code == 0x066B || sign.code == 0x066C) {
            if (before.sort == SignSort::digit && behind.sort == SignSort::digit) return true;
            if (sign.code != '.' || length != 1) return false;
            return (before.sort == SignSort::upper && behind.sort == SignSort::upper) ||
                   (is_alphanumeric(behind.sort) && is_dotted_form(from));
        }
        return false;
    }

    // Whether this byte behind a word, with the one that follows it, can bind nothing to it.
    static bool parts(char sign, char behind) {
        if (sign == '.' || sign == ',') return behind == ' ';
        return static_cast<unsigned char>(sign) < 0x80 && sign != '&' && sign != '\'';
    }

    std::uint32_t put_plain_word(std::uint32_t from);
    std::uint32_t put_word(const Sign& first);
    bool is_elision(std::uint32_t from, const Sign& apostrophe, const Sign& behind) const;
    void fold(std::string_view printed);
    std::uint32_t without_ending(const Sign& first, std::uint32_t apostrophe, std::uint32_t to,
                                 std::uint16_t signs) const;

    std::string_view text_;
    std::string& arena_;
    std::vector<PrintedWord>& words_;
    std::size_t first_;
    std::uint16_t pending_ = at_start;
    std::uint32_t gap_from_ = 0;
};

// Dots of initials and apostrophes go, and the commas of 1,000: U.S.A -> usa, O'Brien -> obrien, С.Ш.А -> сша. What
// stands behind a digit is a decimal point.
void Cutter::fold(std::string_view printed) {
    bool ascii = true, behind_digit = false;
    const std::size_t begin = arena_.size();
    arena_.resize(begin + printed.size());
    char* out = arena_.data() + begin;
    for (std::uint32_t at = 0; at < printed.size();) {
        const Sign sign = sign_at(printed, at);
        const bool goes = is_apostrophe(sign.code) || sign.code == ',' || (sign.code == '.' && !behind_digit);
        if (sign.code >= 'A' && sign.code <= 'Z') {
            *out++ = static_cast<char>(sign.code - 'A' + 'a');
        } else if (!goes && sign.code < 0x80) {
            *out++ = printed[sign.from];
        } else if (!goes) {
            out = std::copy(printed.begin() + sign.from, printed.begin() + sign.to, out);
        }
        ascii = ascii && sign.code < 0x80;
        behind_digit = sign.sort == SignSort::digit;
        at = sign.to;
    }
    arena_.resize(static_cast<std::size_t>(out - arena_.data()));
    if (ascii) return;
    const std::string bare = arena_.substr(begin);
    arena_.resize(begin);
    fold_into(arena_, bare);
}

// Where the word ends when 's or a Turkish case ending is left out.
std::uint32_t Cutter::without_ending(const Sign& first, std::uint32_t apostrophe, std::uint32_t to,
                                     std::uint16_t signs) const {
    if (apostrophe <= first.from) return to;
    const Sign sign = sign_at(text_, apostrophe);
    const auto ending = text_.substr(sign.to, to - sign.to);
    const bool turkish = (signs & sign_capitalised) && apostrophe - first.from >= 3 && is_case_ending(ending);
    return ending == "s" || ending == "S" || turkish ? apostrophe : to;
}

// Most words are nothing but ASCII letters and digits that no sign binds to the next: where one ends that was put;
// `from` where none is.
std::uint32_t Cutter::put_plain_word(std::uint32_t from) {
    constexpr auto step = static_cast<std::uint32_t>(EightBytes::size);
    std::uint32_t to = from, run = step;
    std::size_t uppers = 0, digits = 0;
    for (; run == step && to + step <= text_.size(); to += run) {
        const EightBytes bytes(text_.data() + to);
        const std::uint64_t upper = bytes.between('A', 'Z'), digit = bytes.between('0', '9');
        const std::uint64_t rest = ~(bytes.between('a', 'z') | upper | digit) & EightBytes::all;
        run = static_cast<std::uint32_t>(EightBytes::before_first(rest));
        const std::uint64_t in_run = (rest & (0 - rest)) - 1;  // all bits below the first that is meant
        if (((upper | digit) & in_run) == 0) continue;
        uppers += EightBytes::count(upper & in_run);
        digits += EightBytes::count(digit & in_run);
    }
    // The last bytes of the text: half of the words of an authority's short phrases end there.
    for (; run == step && to < text_.size(); ++to) {
        const bool upper = text_[to] >= 'A' && text_[to] <= 'Z', digit = text_[to] >= '0' && text_[to] <= '9';
        if (!upper && !digit && (text_[to] < 'a' || text_[to] > 'z')) break;
        uppers += upper ? 1 : 0;
        digits += digit ? 1 : 0;
    }
    const bool ends = to >= text_.size() || (to + 1 < text_.size() && parts(text_[to], text_[to + 1]));
    if (to == from || !ends) return from;
    std::uint16_t signs = 0;
    if (text_[from] >= 'A' && text_[from] <= 'Z') signs |= sign_capitalised;
    if (digits != 0) signs |= sign_has_digit;
    if (uppers >= 2 && uppers + digits == to - from) signs |= sign_all_capitals;
    const auto folded_from = static_cast<std::uint32_t>(arena_.size());
    arena_.append(text_, from, to - from);
    if (uppers != 0) {
        for (std::size_t at = folded_from; at < arena_.size(); ++at) {
            if (arena_[at] >= 'A' && arena_[at] <= 'Z') arena_[at] = static_cast<char>(arena_[at] - 'A' + 'a');
        }
    }
    put(from, to, folded_from, signs);
    return to;
}

// "d'Abidjan", "l'université"; "all's" is none.
bool Cutter::is_elision(std::uint32_t from, const Sign& apostrophe, const Sign& behind) const {
    if (behind.sort == SignSort::digit || behind.to >= text_.size()) return false;
    const SignSort next = sign_at(text_, behind.to).sort;
    return (next == SignSort::letter || next == SignSort::upper) &&
           is_elided_word(text_.substr(from, apostrophe.from - from));
}

std::uint32_t Cutter::put_word(const Sign& first) {
    std::uint16_t signs = first.sort == SignSort::upper ? sign_capitalised : 0;
    std::uint32_t letters = 0, uppers = 0, run = 0;  // run: letters since the last binding sign
    std::uint32_t apostrophe = 0, letters_before = 0, uppers_before = 0, to = first.from;
    Sign before = first;
    std::uint32_t at = first.from;
    while (at < text_.size()) {
        // The lower-case letters of most words.
        const std::uint32_t run_from = at;
        while (at < text_.size() && text_[at] >= 'a' && text_[at] <= 'z') ++at;
        if (at != run_from) {
            run += at - run_from;
            letters += at - run_from;
            before = {static_cast<unsigned char>(text_[at - 1]), at - 1, at, SignSort::letter};
            to = at;
            continue;
        }
        const Sign sign = sign_at(text_, at);
        if (sign.sort == SignSort::gap && at != first.from) {
            if (sign.to >= text_.size()) break;
            const Sign behind = sign_at(text_, sign.to);
            if (!binds(first.from, before, sign, behind, run)) break;
            if (is_apostrophe(sign.code) && is_elision(first.from, sign, behind)) {
                pending_ |= sign_elided;
                return sign.to;
            }
            if (is_apostrophe(sign.code)) {
                apostrophe = sign.from;
                letters_before = letters;
                uppers_before = uppers;
            }
            run = 0;
        } else if (sign.sort == SignSort::character || sign.sort == SignSort::gap) {
            break;
        } else if (sign.sort != SignSort::mark) {
            // `annually.At` never comes here; `kmIn` stays one word as printed.
            ++run;
            if (sign.sort == SignSort::digit) signs |= sign_has_digit;
            if (sign.sort != SignSort::digit) ++letters;
            if (sign.sort == SignSort::upper) ++uppers;
        }
        if (sign.sort != SignSort::mark) before = sign;
        to = at = sign.to;
    }
    const std::uint32_t kept = without_ending(first, apostrophe, to, signs);
    if (kept != to) {
        signs |= sign_possessive;
        letters = letters_before;  // KP's is all capitals
        uppers = uppers_before;
    }
    if (letters >= 2 && letters == uppers) signs |= sign_all_capitals;
    const auto folded_from = static_cast<std::uint32_t>(arena_.size());
    fold(text_.substr(first.from, kept - first.from));
    put(first.from, kept, folded_from, signs);
    gap_from_ = to;
    return to;
}

}  // namespace

void cut_words(std::string_view paragraph, std::string& arena, std::vector<PrintedWord>& words) {
    Cutter(paragraph, arena, words).run();
}

}  // namespace pressdex
