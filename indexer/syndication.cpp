// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/syndication.hpp"

#include "press/text/folding.hpp"
#include "press/text/letters.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

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

// 1 = a letter or digit that folds to the value of `folded_ascii`; 0 = ends a word.
constexpr std::array<unsigned char, 128> folded_ascii = [] {
    std::array<unsigned char, 128> table{};
    for (unsigned char c = '0'; c <= '9'; ++c) table[c] = c;
    for (unsigned char c = 'a'; c <= 'z'; ++c) table[c] = table[c - 32U] = c;
    return table;
}();

// Runs of this many words make a shingle; of characters, where a script writes no spaces.
constexpr std::size_t words_in_shingle = 4;
constexpr std::size_t characters_in_shingle = 7;

Sketch sketch_of(std::vector<std::uint32_t>& hashes, std::size_t most) {
    std::ranges::sort(hashes);
    const auto repeated = std::ranges::unique(hashes);
    hashes.erase(repeated.begin(), repeated.end());
    Sketch sketch;
    sketch.of = static_cast<std::uint32_t>(hashes.size());
    hashes.resize(std::min(hashes.size(), most));
    sketch.smallest = std::move(hashes);
    return sketch;
}

class Shingler {
  public:
    void read(std::string_view text);
    Signature signature() {
        Signature made;
        made.text = words_ == 0 ? 0 : std::max<std::uint64_t>(mixed(all_), 1);
        made.shingles = sketch_of(shingles_, Signature::most_shingles);
        made.marks = sketch_of(marks_, Signature::most_marks);
        return made;
    }

  private:
    void word(std::uint64_t hash, std::size_t width, bool is_mark);
    std::size_t plain_word(std::string_view text, std::size_t at);
    std::size_t other_word(std::string_view text, std::size_t at);

    std::array<std::uint64_t, 8> last_{};  // the hashes of the last words, by number modulo 8
    std::size_t words_ = 0;
    std::uint64_t all_ = fnv_start;
    bool sentence_begins_ = true;
    std::string folded_;
    std::vector<std::uint32_t> shingles_, marks_;
};

void Shingler::word(std::uint64_t hash, std::size_t width, bool is_mark) {
    hash = mixed(hash);
    all_ = (all_ ^ hash) * fnv_prime;
    last_[words_ % last_.size()] = hash;
    ++words_;
    if (is_mark && !sentence_begins_) marks_.push_back(static_cast<std::uint32_t>(hash >> 32));
    sentence_begins_ = false;
    if (words_ < width) return;
    std::uint64_t shingle = fnv_start;
    for (std::size_t i = width; i > 0; --i) shingle = (shingle ^ last_[(words_ - i) % last_.size()]) * fnv_prime;
    shingles_.push_back(static_cast<std::uint32_t>(mixed(shingle) >> 32));
}

// The word of ASCII letters and digits that begins at `at`; apostrophes are left out. Returns its end.
std::size_t Shingler::plain_word(std::string_view text, std::size_t at) {
    const auto first = static_cast<unsigned char>(text[at]);
    bool is_mark = first < 'a';
    std::uint64_t hash = fnv_start;
    std::size_t end = at;
    for (; end < text.size(); ++end) {
        const auto byte = static_cast<unsigned char>(text[end]);
        if (byte >= 0x80) return other_word(text, at);
        if (byte == '\'') continue;
        if (folded_ascii[byte] == 0) break;
        hash = fnv(hash, folded_ascii[byte]);
    }
    word(hash, words_in_shingle, is_mark);
    return end;
}

std::size_t Shingler::other_word(std::string_view text, std::size_t at) {
    std::size_t end = at;
    bool is_run = false;
    while (end < text.size()) {
        const auto c = code_point_at(text, end);
        const auto role = character(c.value).role;
        is_run = role == Role::ideograph || role == Role::complex;
        if (is_run && end == at) end += c.size;
        if (is_run) break;
        if (role != Role::letter && role != Role::digit && role != Role::ignorable && role != Role::apostrophe) break;
        end += c.size;
    }
    if (end == at) return at + code_point_at(text, at).size;
    folded_.clear();
    fold_into(folded_, text.substr(at, end - at));
    if (folded_.empty()) return end;
    std::uint64_t hash = fnv_start;
    for (const char byte : folded_) hash = fnv(hash, static_cast<unsigned char>(byte));
    const bool one_character = is_run && end == at + code_point_at(text, at).size;
    const bool is_figure = folded_.front() >= '0' && folded_.front() <= '9';
    const bool is_capital = text[at] >= 'A' && text[at] <= 'Z';
    word(hash, one_character ? characters_in_shingle : words_in_shingle, is_figure || is_capital);
    return end;
}

void Shingler::read(std::string_view text) {
    sentence_begins_ = true;
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte >= 0x80) {
            at = other_word(text, at);
        } else if (folded_ascii[byte] != 0) {
            at = plain_word(text, at);
        } else {
            if (byte == '.' || byte == '!' || byte == '?' || byte == ':') sentence_begins_ = true;
            ++at;
        }
    }
}

}  // namespace

Signature signature_of(const Story& story) {
    Shingler shingler;
    for (const auto& paragraph : story.body) shingler.read(paragraph);
    return shingler.signature();
}

}  // namespace pressdex
