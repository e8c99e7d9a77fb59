// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/shingles.hpp"

#include "press/text/folding.hpp"
#include "press/text/letters.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <bit>
#include <utility>

#include <unicode/uchar.h>

namespace pressdex {
namespace {

// The finalizer of MurmurHash3 (Appleby, public domain): every bit of the input moves every bit of the output.
constexpr std::uint64_t mixed(std::uint64_t hash) {
    hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCDULL;
    hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53ULL;
    return hash ^ (hash >> 33);
}

constexpr std::uint64_t fnv_start = 0xCBF29CE484222325ULL;
constexpr std::uint64_t fnv_prime = 0x100000001B3ULL;

constexpr std::uint64_t fnv(std::uint64_t hash, unsigned char byte) {
    return (hash ^ byte) * fnv_prime;
}

// What a byte of a plain word folds to; 0 = it ends the word, or is no ASCII.
constexpr std::array<unsigned char, 256> folded_ascii = [] {
    std::array<unsigned char, 256> table{};
    for (unsigned char c = '0'; c <= '9'; ++c) table[c] = c;
    for (unsigned char c = 'a'; c <= 'z'; ++c) table[c] = table[c - 32U] = c;
    return table;
}();

// Runs of this many words make a shingle; of characters, where a script writes no spaces.
constexpr std::size_t words_in_shingle = 4;
constexpr std::size_t characters_in_shingle = 7;

// So many first words make the lede: who did what, where.
constexpr std::size_t words_in_lede = 60;

// A name or figure that is printed so often is one that the story is about.
constexpr std::ptrdiff_t times_of_a_subject = 3;

// The last `width` words as one hash: each turned by its place, since the order counts.
template <std::size_t width>
std::uint32_t run_of(const std::array<std::uint64_t, 8>& last, std::size_t words) {
    const auto turned = [&]<std::size_t... place>(std::index_sequence<place...>) {
        return (std::rotl(last[(words - 1 - place) % last.size()], static_cast<int>(place * 9)) + ...);
    };
    return static_cast<std::uint32_t>(mixed(turned(std::make_index_sequence<width>())) >> 32);
}

// The smallest hashes without sorting the rest. Where those are many, how many distinct ones there are is judged by the
// smallest.
Sketch sketch_of(std::vector<std::uint32_t> hashes, std::size_t most) {
    const auto all = hashes.size();
    const auto sorted = all > 4 * most ? 2 * most : all;
    if (sorted < all)
        std::nth_element(hashes.begin(), hashes.begin() + static_cast<std::ptrdiff_t>(sorted), hashes.end());
    hashes.resize(sorted);
    std::ranges::sort(hashes);
    const auto repeated = std::ranges::unique(hashes);
    hashes.erase(repeated.begin(), repeated.end());
    Sketch sketch;
    sketch.of = static_cast<std::uint32_t>(sorted == 0 ? 0 : all * hashes.size() / sorted);
    hashes.resize(std::min(hashes.size(), most));
    sketch.smallest = std::move(hashes);
    return sketch;
}

// Vowels, and the consonants that spellings of a name add and drop.
constexpr bool is_weak(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y' || c == 'h' || c == 'w';
}

// The consonants of a name, so that Mohammad Chaudhry is Muhammad Chaudhary and an organisation an organization; short
// words and figures as they stand. `word` is folded.
std::uint32_t spelling_hash(std::string_view word) {
    constexpr std::size_t short_word = 4;
    std::uint64_t hash = fnv_start;
    char before = 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const char c = word[i] == 'z' ? 's' : word[i];
        const bool is_left_out = i > 0 && (c == before || is_weak(c));
        if (word.size() > short_word && is_left_out) continue;
        hash = fnv(hash, static_cast<unsigned char>(c));
        before = c;
    }
    return static_cast<std::uint32_t>(mixed(hash) >> 32);
}

bool is_capital(char32_t c) {
    return c < 0x80 ? c >= 'A' && c <= 'Z' : u_isupper(static_cast<UChar32>(c)) != 0;
}

bool is_digit_at(std::string_view text, std::size_t at) {
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

std::size_t next_blank(std::string_view text, std::size_t at) {
    while (at < text.size() && text[at] != ' ' && text[at] != '\t') ++at;
    return at;
}

bool begins_address(std::string_view text, std::size_t at) {
    if (text[at] != 'h' && text[at] != 'w') return false;
    const auto rest = text.substr(at);
    return rest.starts_with("http://") || rest.starts_with("https://") || rest.starts_with("www.");
}

// What a byte between two parts of a plain word does: apostrophes of both kinds are left out, dashes and closing quotes
// end it.
enum class Joint { left_out, end, unknown };

Joint joint_at(std::string_view text, std::size_t at) {
    if (static_cast<unsigned char>(text[at]) < 0x80) return text[at] == '\'' ? Joint::left_out : Joint::end;
    const auto rest = text.substr(at, 3);
    if (rest == "\u2019" || rest == "\u2018") return Joint::left_out;
    if (rest == "\u2013" || rest == "\u2014" || rest == "\u201C" || rest == "\u201D" || rest == "\u2026")
        return Joint::end;
    return Joint::unknown;
}

}  // namespace

void Shingler::mark_name() {
    mark(spelling_hash(folded_), sentence_begins_ ? Mark::opening : Mark::name);
}

// The figure that `text` begins with: 31 in "31st", 5.3 in "5.3bn", 10000 in "10,000".
void Shingler::mark_figure(std::string_view text) {
    std::uint64_t hash = fnv_start;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (is_digit_at(text, at) || (text[at] == '.' && is_digit_at(text, at + 1))) {
            hash = fnv(hash, static_cast<unsigned char>(text[at]));
        } else if (text[at] != ',' || !is_digit_at(text, at + 1)) {
            break;
        }
    }
    mark(static_cast<std::uint32_t>(mixed(hash) >> 32), Mark::figure);
}

void Shingler::mark(std::uint32_t hash, Mark kind) {
    (in_headline_ ? headline_ : marks_).push_back(mark_of(hash, kind));
}

void Shingler::take(std::uint64_t hash, std::size_t width) {
    sentence_begins_ = false;
    if (in_headline_) return;
    hash = mixed(hash);
    all_ = (all_ ^ hash) * fnv_prime;
    last_[words_ % last_.size()] = hash;
    ++words_;
    if (words_ < width) return;
    shingles_.push_back(width == words_in_shingle ? run_of<words_in_shingle>(last_, words_)
                                                  : run_of<characters_in_shingle>(last_, words_));
}

// The word of ASCII letters and digits that begins at `at`; apostrophes are left out, figures keep their points: 5.3,
// but 10,000 is 10000. Returns its end.
std::size_t Shingler::take_plain_word(std::string_view text, std::size_t at) {
    const bool is_figure = is_digit_at(text, at);
    std::uint64_t hash = fnv_start;
    std::size_t end = at;
    while (true) {
        for (; end < text.size(); ++end) {
            const auto byte = folded_ascii[static_cast<unsigned char>(text[end])];
            if (byte == 0) break;
            hash = fnv(hash, byte);
        }
        if (end == text.size()) break;
        if (is_figure && (text[end] == '.' || text[end] == ',') && is_digit_at(text, end + 1)) {
            if (text[end] == '.') hash = fnv(hash, '.');
            ++end;
            continue;
        }
        const auto joint = joint_at(text, end);
        if (joint == Joint::unknown) return take_other_word(text, at);
        if (joint == Joint::end) break;
        end += text[end] == '\'' ? 1 : 3;
    }
    if (end < text.size() && text[end] == '@') return next_blank(text, end);
    if (is_figure) {
        mark_figure(text.substr(at));
    } else if (text[at] <= 'Z') {
        folded_.clear();
        for (const char c : text.substr(at, end - at))
            if (const auto byte = folded_ascii[static_cast<unsigned char>(c)]; byte != 0)
                folded_.push_back(static_cast<char>(byte));
        mark_name();
    }
    take(hash, words_in_shingle);
    return end;
}

// Any other word, or one character of a script without spaces. Returns its end.
std::size_t Shingler::take_other_word(std::string_view text, std::size_t at) {
    const auto first = code_point_at(text, at);
    const auto role = characters_(first.value).role;
    const bool is_character = role == Role::ideograph || role == Role::complex;
    std::size_t end = at + first.size;
    if (!is_character) {
        if (role != Role::letter && role != Role::digit) {
            if (first.value == U'\u201C' || first.value == U'\u3002' || first.value == U'\u06D4')
                sentence_begins_ = true;
            return end;
        }
        while (end < text.size()) {
            const auto c = code_point_at(text, end);
            const auto next = characters_(c.value).role;
            if (next != Role::letter && next != Role::digit && next != Role::ignorable && next != Role::apostrophe)
                break;
            end += c.size;
        }
    }
    folded_.clear();
    fold_into(folded_, text.substr(at, end - at));
    if (folded_.empty()) return end;
    std::uint64_t hash = fnv_start;
    for (const char byte : folded_) hash = fnv(hash, static_cast<unsigned char>(byte));
    if (is_digit_at(folded_, 0)) {
        mark_figure(folded_);
    } else if (is_capital(first.value)) {
        mark_name();
    }
    take(hash, is_character ? characters_in_shingle : words_in_shingle);
    return end;
}

void Shingler::read(std::string_view text) {
    sentence_begins_ = true;
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (folded_ascii[byte] != 0) {
            at = begins_address(text, at) ? next_blank(text, at) : take_plain_word(text, at);
        } else if (byte >= 0x80) {
            at = take_other_word(text, at);
        } else {
            if (byte == '.' || byte == '!' || byte == '?' || byte == ':' || byte == '"') sentence_begins_ = true;
            ++at;
        }
    }
}

void Shingler::read_headline(std::string_view text) {
    in_headline_ = true;
    read(text);
    in_headline_ = false;
}

// Each mark once, under its surest kind; those are the subject that are printed often, or in the headline too.
std::vector<std::uint32_t> Shingler::distinct_marks() {
    std::ranges::sort(marks_, std::ranges::greater());
    std::vector<std::uint32_t> distinct;
    for (auto at = marks_.begin(); at != marks_.end();) {
        const auto word = word_of_mark(*at);
        const auto next = std::find_if(at, marks_.end(), [word](auto mark) { return word_of_mark(mark) != word; });
        const bool in_headline = std::ranges::find(headline_, word, word_of_mark) != headline_.end();
        const bool is_subject = in_headline || next - at >= times_of_a_subject;
        distinct.push_back(is_subject ? subject_mark(*at) : *at);
        at = next;
    }
    return distinct;
}

Signature Shingler::signature() {
    Signature made;
    made.text = words_ == 0 ? 0 : std::max<std::uint64_t>(mixed(all_), 1);
    const auto in_lede = std::min(shingles_.size(), words_in_lede);
    made.lede = sketch_of({shingles_.begin(), shingles_.begin() + static_cast<std::ptrdiff_t>(in_lede)},
                          Signature::most_in_lede);
    made.shingles = sketch_of(shingles_, Signature::most_shingles);
    made.marks = sketch_of(distinct_marks(), Signature::most_marks);
    return made;
}

}  // namespace pressdex
