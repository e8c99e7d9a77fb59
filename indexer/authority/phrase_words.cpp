// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/phrase_words.hpp"

#include "indexer/authority/inflection.hpp"
#include "indexer/authority/word_table.hpp"
#include "press/text/eight_bytes.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

namespace pressdex {
namespace {

constexpr std::uint64_t prefix_salt = 0x9e3779b97f4a7c15ULL;  // beginnings are no words

// Most words begin with no prefix, which their first four bytes tell, or three for the shortest prefixes: by these,
// bits for the lengths of prefixes.
constexpr std::size_t beginnings = 4096;
std::size_t beginning_of(std::uint32_t bytes) {
    return (bytes * 0x9e3779b1U) >> 20U;
}
static_assert(beginnings == 1U << (32U - 20U));

std::uint32_t three_bytes(std::string_view folded) {
    const auto byte = [folded](std::size_t at) { return std::uint32_t{static_cast<unsigned char>(folded[at])}; };
    return byte(0) | byte(1) << 8U | byte(2) << 16U;
}

std::uint32_t four_bytes(std::string_view folded) {
    std::uint32_t bytes = 0;
    std::memcpy(&bytes, folded.data(), sizeof bytes);
    return bytes;
}

// And most beginnings of the right length are none: a bit by their hash says so without a look into the vocabulary.
constexpr std::size_t marks = 1U << 16U;
std::size_t mark_of(std::uint64_t hash) {
    return static_cast<std::size_t>(hash >> 48U);
}

std::size_t slot_of(std::uint64_t hash, std::size_t size) {
    return static_cast<std::size_t>(hash & (size - 1));
}

// Hindi writes sounds of Persian and Arabic with a dot below and as often without it, and vowels through the nose with
// a moon or with a dot alone: फ़्रांस and फ्रांस are one name, so are हेटौँडा and हेटौंडा. Folding has taken the composed
// letters apart. The word itself, or its plainer spelling in `room`.
std::string_view plain_devanagari(std::string_view folded, std::string& room) {
    constexpr std::string_view nukta = "\u093c", moon = "\u0901", dot = "\u0902";
    if (folded.empty() || folded[0] != '\xe0') return folded;
    if (folded.find(nukta) == std::string_view::npos && folded.find(moon) == std::string_view::npos) return folded;
    room.clear();
    while (!folded.empty()) {
        if (folded.starts_with(nukta)) {
            folded.remove_prefix(nukta.size());
        } else if (folded.starts_with(moon)) {
            room += dot;
            folded.remove_prefix(moon.size());
        } else {
            room += folded.front();
            folded.remove_prefix(1);
        }
    }
    return room;
}

}  // namespace

void PhraseWords::grow() {
    std::vector<Entry> old(slots_.empty() ? 1024 : slots_.size() * 2);
    old.swap(slots_);
    for (const Entry& entry : old) {
        if (entry.word == none) continue;
        std::size_t slot = slot_of(entry.hash, slots_.size());
        while (slots_[slot].word != none) slot = (slot + 1) & (slots_.size() - 1);
        slots_[slot] = entry;
    }
}

std::uint32_t PhraseWords::find_word(std::string_view folded, std::uint64_t hash) const {
    if (slots_.empty()) return none;
    std::size_t slot = slot_of(hash, slots_.size());
    for (;; slot = (slot + 1) & (slots_.size() - 1)) {
        const Entry& entry = slots_[slot];
        if (entry.word == none) return none;
        if (entry.hash == hash && entry.size == folded.size() &&
            same_bytes(arena_.data() + entry.from, folded.data(), folded.size()))
            return entry.word;
    }
}

std::uint32_t PhraseWords::put(std::string_view printed, bool is_prefix) {
    std::string room;
    const std::string_view folded = plain_devanagari(printed, room);
    const std::uint64_t hash = word_hash(folded) ^ (is_prefix ? prefix_salt : 0);
    const std::uint32_t known = find_word(folded, hash);
    if (known != none) return known;
    if (std::size_t{words_} * 2 >= slots_.size()) grow();
    std::size_t slot = slot_of(hash, slots_.size());
    while (slots_[slot].word != none) slot = (slot + 1) & (slots_.size() - 1);
    slots_[slot] = {hash, static_cast<std::uint32_t>(arena_.size()), static_cast<std::uint32_t>(folded.size()), words_};
    arena_ += folded;
    if (is_prefix) {
        prefix_lengths_.resize(beginnings);
        const auto bytes = folded.size() == shortest_prefix ? three_bytes(folded) : four_bytes(folded);
        prefix_lengths_[beginning_of(bytes)] |= std::uint64_t{1} << folded.size();
        prefix_marks_.resize(marks);
        prefix_marks_[mark_of(hash)] = true;
    }
    return words_++;
}

void PhraseWords::link_prefixes() {
    shorter_prefixes_.assign(words_, none);
    for (const Entry& entry : slots_) {
        if (entry.word == none) continue;
        const std::string_view text(arena_.data() + entry.from, entry.size);
        if (entry.hash == (word_hash(text) ^ prefix_salt))
            shorter_prefixes_[entry.word] = prefix_of(text.substr(0, text.size() - 1));
    }
}

// The lengths that prefixes of a word may have that begins as this one does.
std::uint64_t PhraseWords::lengths_of_prefixes(std::string_view folded) const {
    constexpr std::uint64_t shortest = std::uint64_t{1} << shortest_prefix;
    std::uint64_t lengths = prefix_lengths_[beginning_of(three_bytes(folded))] & shortest;
    if (folded.size() > shortest_prefix) lengths |= prefix_lengths_[beginning_of(four_bytes(folded))] & ~shortest;
    if (folded.size() < longest_prefix) lengths &= (std::uint64_t{2} << folded.size()) - 1;
    return lengths;
}

// The longest prefix that the word begins with.
std::uint32_t PhraseWords::prefix_of(std::string_view folded) const {
    if (folded.size() < shortest_prefix || prefix_lengths_.empty()) return none;
    for (std::uint64_t lengths = lengths_of_prefixes(folded); lengths != 0;) {
        const auto length = static_cast<std::size_t>(std::bit_width(lengths)) - 1;
        const auto beginning = folded.substr(0, length);
        const std::uint64_t hash = word_hash(beginning) ^ prefix_salt;
        const std::uint32_t prefix = prefix_marks_[mark_of(hash)] ? find_word(beginning, hash) : none;
        if (prefix != none) return prefix;
        lengths ^= std::uint64_t{1} << length;
    }
    return none;
}

PhraseWordKeys PhraseWords::keys_of(std::string_view printed, std::uint64_t hash) const {
    // Most words are of Latin letters, which have neither the dot nor the endings below.
    const bool is_plain = !printed.empty() && static_cast<unsigned char>(printed[0]) < 0x80;
    if (is_plain && hash != 0) return {find_word(printed, hash), prefix_of(printed)};
    std::string room;
    const std::string_view folded = plain_devanagari(printed, room);
    const bool is_hashed = hash != 0 && folded.data() == printed.data();
    PhraseWordKeys keys;
    keys.prefix = prefix_of(folded);
    keys.whole = find_word(folded, is_hashed ? hash : word_hash(folded));
    if (keys.whole == none && !folded.empty() && may_be_inflected(folded)) {
        bare_forms(folded, [&](std::string_view bare) {
            keys.whole = find_word(bare, word_hash(bare));
            return keys.whole == none;
        });
    }
    return keys;
}

void PhraseWords::fetch_slot(std::uint64_t hash) const {
    if (!slots_.empty()) __builtin_prefetch(&slots_[slot_of(hash, slots_.size())]);
}

std::uint32_t PhraseWords::fetch_letters(std::uint64_t hash) const {
    if (slots_.empty()) return none;
    const Entry& entry = slots_[slot_of(hash, slots_.size())];
    if (entry.hash != hash || entry.word == none) return none;
    __builtin_prefetch(arena_.data() + entry.from);
    return entry.word;
}

std::size_t PhraseWords::bytes() const {
    return arena_.capacity() + slots_.capacity() * sizeof(Entry) + shorter_prefixes_.capacity() * sizeof(std::uint32_t);
}

}  // namespace pressdex
