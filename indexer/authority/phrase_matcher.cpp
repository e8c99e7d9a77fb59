// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/phrase_matcher.hpp"

#include "indexer/authority/inflection.hpp"
#include "indexer/authority/word_table.hpp"
#include "press/text/eight_bytes.hpp"

#include <algorithm>
#include <array>
#include <bit>

namespace pressdex {
namespace {

constexpr std::uint64_t prefix_salt = 0x9e3779b97f4a7c15ULL;  // beginnings are no words
constexpr std::size_t longest_prefix = 63;                    // bytes
constexpr std::size_t shortest_prefix = 3;

// Most words begin with no prefix, which their first three bytes tell: by these, bits for the lengths of prefixes.
constexpr std::size_t beginnings = 4096;
std::size_t beginning_of(std::string_view folded) {
    const auto byte = [folded](std::size_t at) { return std::uint32_t{static_cast<unsigned char>(folded[at])}; };
    return ((byte(0) | byte(1) << 8U | byte(2) << 16U) * 0x9e3779b1U) >> 20U;
}
static_assert(beginnings == 1U << (32U - 20U));

// And most beginnings of the right length are none: a bit by their hash says so without a look into the vocabulary.
constexpr std::size_t marks = 1U << 16U;
std::size_t mark_of(std::uint64_t hash) {
    return static_cast<std::size_t>(hash >> 48U);
}

std::size_t slot_of(std::uint64_t hash, std::size_t size) {
    return static_cast<std::size_t>(hash & (size - 1));
}

std::uint64_t mixed(std::uint64_t key) {
    key *= 0x9e3779b97f4a7c15ULL;
    return key ^ (key >> 32U);
}

// Hindi writes sounds of Persian and Arabic with a dot below and as often without it: फ़्रांस and फ्रांस are one name.
// Folding has taken the composed letters apart. The word itself, or a copy of it in `room`.
std::string_view without_nukta(std::string_view folded, std::string& room) {
    constexpr std::string_view nukta = "\u093c";
    if (folded.empty() || folded[0] != '\xe0' || folded.find(nukta) == std::string_view::npos) return folded;
    room.clear();
    while (!folded.empty()) {
        const std::size_t at = std::min(folded.find(nukta), folded.size());
        room.append(folded.substr(0, at));
        folded.remove_prefix(std::min(at + nukta.size(), folded.size()));
    }
    return room;
}

bool is_hangul(std::string_view folded) {
    return folded.size() == 3 && folded >= "\uac00" && folded <= "\ud7a3";
}
bool is_katakana(std::string_view folded) {
    return folded.size() == 3 && folded >= "\u30a1" && folded <= "\u30fe";
}

// Scripts with case begin below the Arabic block and Hebrew.
bool has_case(const MatchWord& word) {
    return !word.folded.empty() && static_cast<unsigned char>(word.folded[0]) < 0xD6 &&
           !(word.signs & sign_one_character);
}

bool crosses_commas(PhraseKind kind) {
    return kind != PhraseKind::place && kind != PhraseKind::demonym && kind != PhraseKind::sector;
}

}  // namespace

void PhraseMatcher::grow_vocabulary() {
    std::vector<Entry> old(vocabulary_.empty() ? 1024 : vocabulary_.size() * 2);
    old.swap(vocabulary_);
    for (const Entry& entry : old) {
        if (entry.word == none) continue;
        std::size_t slot = slot_of(entry.hash, vocabulary_.size());
        while (vocabulary_[slot].word != none) slot = (slot + 1) & (vocabulary_.size() - 1);
        vocabulary_[slot] = entry;
    }
}

void PhraseMatcher::grow_edges() {
    std::vector<Edge> old(edges_.empty() ? 1024 : edges_.size() * 2);
    old.swap(edges_);
    for (const Edge& edge : old) {
        if (edge.node == none) continue;
        std::size_t slot = slot_of(mixed(edge.key), edges_.size());
        while (edges_[slot].node != none) slot = (slot + 1) & (edges_.size() - 1);
        edges_[slot] = edge;
    }
}

std::uint32_t PhraseMatcher::find_word(std::string_view folded, std::uint64_t hash) const {
    if (vocabulary_.empty()) return none;
    std::size_t slot = slot_of(hash, vocabulary_.size());
    for (;; slot = (slot + 1) & (vocabulary_.size() - 1)) {
        const Entry& entry = vocabulary_[slot];
        if (entry.word == none) return none;
        if (entry.hash == hash && entry.size == folded.size() &&
            same_bytes(arena_.data() + entry.from, folded.data(), folded.size()))
            return entry.word;
    }
}

std::uint32_t PhraseMatcher::word_of(std::string_view printed, bool is_prefix) {
    std::string room;
    const std::string_view folded = without_nukta(printed, room);
    const std::uint64_t hash = word_hash(folded) ^ (is_prefix ? prefix_salt : 0);
    const std::uint32_t known = find_word(folded, hash);
    if (known != none) return known;
    if (std::size_t{words_} * 2 >= vocabulary_.size()) grow_vocabulary();
    std::size_t slot = slot_of(hash, vocabulary_.size());
    while (vocabulary_[slot].word != none) slot = (slot + 1) & (vocabulary_.size() - 1);
    vocabulary_[slot] = {hash, static_cast<std::uint32_t>(arena_.size()), static_cast<std::uint32_t>(folded.size()),
                         words_};
    arena_ += folded;
    if (is_prefix) {
        prefix_lengths_.resize(beginnings);
        prefix_lengths_[beginning_of(folded)] |= std::uint64_t{1} << folded.size();
        prefix_marks_.resize(marks);
        prefix_marks_[mark_of(hash)] = true;
    }
    return words_++;
}

std::uint32_t PhraseMatcher::child(std::uint32_t node, std::uint32_t word) const {
    if (edges_.empty()) return none;
    const std::uint64_t key = std::uint64_t{node} << 32U | word;
    for (std::size_t slot = slot_of(mixed(key), edges_.size());; slot = (slot + 1) & (edges_.size() - 1)) {
        if (edges_[slot].node == none || edges_[slot].key == key) return edges_[slot].node;
    }
}

std::uint32_t PhraseMatcher::put_child(std::uint32_t node, std::uint32_t word) {
    const std::uint32_t known = child(node, word);
    if (known != none) return known;
    if (edge_count_ * 2 >= edges_.size()) grow_edges();
    const std::uint64_t key = std::uint64_t{node} << 32U | word;
    std::size_t slot = slot_of(mixed(key), edges_.size());
    while (edges_[slot].node != none) slot = (slot + 1) & (edges_.size() - 1);
    edges_[slot] = {key, nodes_};
    ++edge_count_;
    return nodes_++;
}

std::uint32_t PhraseMatcher::node_of(std::string_view phrase) {
    const bool is_prefix = phrase.ends_with('*');
    if (is_prefix) phrase.remove_suffix(1);
    cutting_.clear();
    cut_.clear();
    cut_words(phrase, cutting_, cut_);
    if (cut_.empty() || cut_.size() > longest) return none;
    const auto folded = [&](const PrintedWord& word) {
        return std::string_view(cutting_).substr(word.folded_from, word.folded_to - word.folded_from);
    };
    const std::size_t last_size = folded(cut_.back()).size();
    if (is_prefix && (last_size < shortest_prefix || last_size > longest_prefix)) return none;
    std::uint32_t node = 0;
    for (const PrintedWord& word : cut_) {
        node = put_child(node, word_of(folded(word), is_prefix && &word == &cut_.back()));
    }
    return node;
}

bool PhraseMatcher::add(std::string_view phrase, Phrase payload) {
    const std::uint32_t node = node_of(phrase);
    if (node == none) return false;
    carried_.push_back({node, payload});
    ++phrases_;
    return true;
}

std::uint32_t PhraseMatcher::row_of(std::string_view phrase, PhraseKind kind, std::uint32_t row_if_new,
                                    Capitals capitals) {
    const std::uint32_t node = node_of(phrase);
    if (node == none) return no_row;
    const auto [found, is_new] =
        named_.try_emplace(std::uint64_t{node} << 8U | static_cast<std::uint64_t>(kind), row_if_new);
    if (is_new) {
        carried_.push_back({node, {kind, capitals, row_if_new}});
        ++phrases_;
    }
    return found->second;
}

std::uint32_t PhraseMatcher::find_row(std::string_view phrase, PhraseKind kind) {
    const std::uint32_t node = node_of(phrase);
    const auto found = named_.find(std::uint64_t{node} << 8U | static_cast<std::uint64_t>(kind));
    return node == none || found == named_.end() ? no_row : found->second;
}

void PhraseMatcher::seal() {
    std::ranges::stable_sort(carried_, {}, &Carried::node);
    payloads_from_.assign(nodes_ + 1, 0);
    sealed_.clear();
    std::size_t at = 0;
    for (std::uint32_t node = 0; node < nodes_; ++node) {
        payloads_from_[node] = static_cast<std::uint32_t>(sealed_.size());
        for (; at < carried_.size() && carried_[at].node == node; ++at) {
            const auto own = std::span(sealed_).subspan(payloads_from_[node]);
            if (std::ranges::find(own, carried_[at].phrase) == own.end()) sealed_.push_back(carried_[at].phrase);
        }
    }
    payloads_from_[nodes_] = static_cast<std::uint32_t>(sealed_.size());
    first_nodes_.assign(words_, none);
    for (std::uint32_t word = 0; word < words_; ++word) first_nodes_[word] = child(0, word);
    link_prefixes();
    carried_ = {};
    named_ = {};
}

void PhraseMatcher::link_prefixes() {
    shorter_prefixes_.assign(words_, none);
    for (const Entry& entry : vocabulary_) {
        if (entry.word == none) continue;
        const std::string_view text(arena_.data() + entry.from, entry.size);
        if (entry.hash == (word_hash(text) ^ prefix_salt))
            shorter_prefixes_[entry.word] = prefix_of(text.substr(0, text.size() - 1));
    }
}

// The longest prefix that the word begins with.
std::uint32_t PhraseMatcher::prefix_of(std::string_view folded) const {
    if (folded.size() < shortest_prefix || prefix_lengths_.empty()) return none;
    std::uint64_t lengths = prefix_lengths_[beginning_of(folded)];
    if (folded.size() < longest_prefix) lengths &= (std::uint64_t{2} << folded.size()) - 1;
    while (lengths != 0) {
        const auto length = static_cast<std::size_t>(std::bit_width(lengths)) - 1;
        const auto beginning = folded.substr(0, length);
        const std::uint64_t hash = word_hash(beginning) ^ prefix_salt;
        const std::uint32_t prefix = prefix_marks_[mark_of(hash)] ? find_word(beginning, hash) : none;
        if (prefix != none) return prefix;
        lengths ^= std::uint64_t{1} << length;
    }
    return none;
}

PhraseMatcher::Keys PhraseMatcher::keys_of(const MatchWord& word) const {
    std::string room;
    const std::string_view folded = without_nukta(word.folded, room);
    const bool is_hashed = word.hash != 0 && folded.size() == word.folded.size();
    Keys keys;
    keys.prefix = prefix_of(folded);
    keys.whole = find_word(folded, is_hashed ? word.hash : word_hash(folded));
    if (keys.whole == none && !folded.empty() && may_be_inflected(folded)) {
        bare_forms(folded, [&](std::string_view bare) {
            keys.whole = find_word(bare, word_hash(bare));
            return keys.whole == none;
        });
    }
    return keys;
}

// A look-up is mostly waiting for memory: what those of the next words need is fetched ahead, step by step.
std::vector<PhraseMatcher::Keys> PhraseMatcher::keys_of(std::span<const MatchWord> words) const {
    constexpr std::size_t ahead = 8;
    std::vector<Keys> keys(words.size());
    for (std::size_t at = 0; !vocabulary_.empty() && at < words.size() + ahead; ++at) {
        if (at + ahead < words.size())
            __builtin_prefetch(&vocabulary_[slot_of(words[at + ahead].hash, vocabulary_.size())]);
        if (at < words.size()) {
            const Entry& entry = vocabulary_[slot_of(words[at].hash, vocabulary_.size())];
            if (entry.hash == words[at].hash && entry.word != none) {
                __builtin_prefetch(arena_.data() + entry.from);
                __builtin_prefetch(&first_nodes_[entry.word]);
            }
        }
        if (at < ahead) continue;
        keys[at - ahead] = keys_of(words[at - ahead]);
    }
    return keys;
}

bool PhraseMatcher::is_printed_so(std::span<const MatchWord> words, std::uint32_t first, std::uint32_t last,
                                  Capitals how) const {
    // A run of Katakana is one word; a Hangul name stands at the beginning of a word, particles follow it.
    const bool glued_before = first > 0 && (words[first].signs & sign_glued);
    if (glued_before && is_hangul(words[first].folded) && is_hangul(words[first - 1].folded)) return false;
    if (glued_before && is_katakana(words[first].folded) && is_katakana(words[first - 1].folded)) return false;
    if (last + 1 < words.size() && (words[last + 1].signs & sign_glued) && is_katakana(words[last].folded) &&
        is_katakana(words[last + 1].folded)) {
        return false;
    }
    if (how == Capitals::any || !has_case(words[first])) return true;
    if (how == Capitals::proper) return (words[first].signs & (sign_capitalised | sign_has_digit)) != 0;
    for (std::uint32_t word = first; word <= last; ++word) {
        if (!(words[word].signs & (sign_all_capitals | sign_has_digit)) && words[word].folded.size() > 1) return false;
    }
    return true;
}

// Hints that phrases will be looked for that begin with these two words.
void PhraseMatcher::fetch_start(const Keys& here, const Keys& behind) const {
    const std::uint32_t node = here.whole == none ? none : first_nodes_[here.whole];
    if (node == none) return;
    __builtin_prefetch(&payloads_from_[node]);
    for (const auto word : {behind.whole, behind.prefix}) {
        if (word == none) continue;
        __builtin_prefetch(&edges_[slot_of(mixed(std::uint64_t{node} << 32U | word), edges_.size())]);
    }
}

void PhraseMatcher::match_from(std::span<const MatchWord> words, std::span<const Keys> keys, std::uint32_t first,
                               std::uint32_t* free_from, std::vector<PhraseFound>& found) const {
    struct Best {
        std::uint32_t last = 0, node = none;
    };
    std::array<Best, phrase_kinds> best{};
    bool any = false, comma = false;
    const auto weigh = [&](std::uint32_t node, std::uint32_t last) {
        for (std::uint32_t at = payloads_from_[node]; at < payloads_from_[node + 1]; ++at) {
            const Phrase& phrase = sealed_[at];
            const auto kind = static_cast<std::size_t>(phrase.kind);
            if (first < free_from[kind] || (comma && !crosses_commas(phrase.kind))) continue;
            if (best[kind].node == node || !is_printed_so(words, first, last, phrase.capitals)) continue;
            best[kind] = {last, node};
            any = true;
        }
    };
    const auto next = [&](std::uint32_t node, std::uint32_t word) {
        return node == 0 ? first_nodes_[word] : child(node, word);
    };
    std::uint32_t node = 0;
    for (std::uint32_t at = first; at < words.size() && at - first < longest; ++at) {
        if (at != first && (words[at].signs & sign_breaks)) break;
        comma = comma || (at != first && (words[at].signs & (sign_after_comma | sign_after_open_bracket)));
        // The longest beginning that ends a phrase here.
        for (auto prefix = keys[at].prefix; prefix != none; prefix = shorter_prefixes_[prefix]) {
            const std::uint32_t end = next(node, prefix);
            if (end == none) continue;
            weigh(end, at);
            break;
        }
        if (keys[at].whole == none) break;
        node = next(node, keys[at].whole);
        if (node == none) break;
        weigh(node, at);
    }
    if (!any) return;
    for (std::size_t kind = 0; kind < phrase_kinds; ++kind) {
        if (best[kind].node == none) continue;
        free_from[kind] = best[kind].last + 1;
        for (std::uint32_t at = payloads_from_[best[kind].node]; at < payloads_from_[best[kind].node + 1]; ++at) {
            const Phrase& phrase = sealed_[at];
            if (static_cast<std::size_t>(phrase.kind) != kind) continue;
            if (!is_printed_so(words, first, best[kind].last, phrase.capitals)) continue;
            found.push_back({first, best[kind].last, phrase.kind, phrase.row});
        }
    }
}

bool PhraseMatcher::starts_a_phrase(const Keys& keys) const {
    if (keys.whole != none && first_nodes_[keys.whole] != none) return true;
    for (auto prefix = keys.prefix; prefix != none; prefix = shorter_prefixes_[prefix])
        if (first_nodes_[prefix] != none) return true;
    return false;
}

void PhraseMatcher::found_in(std::span<const MatchWord> words, std::vector<PhraseFound>& found) const {
    const auto keys = keys_of(words);
    std::array<std::uint32_t, phrase_kinds> free_from{};
    constexpr std::size_t ahead = 8;
    for (std::uint32_t first = 0; first < words.size(); ++first) {
        // Most words stand inside of phrases only.
        if (first + ahead + 1 < words.size()) fetch_start(keys[first + ahead], keys[first + ahead + 1]);
        if (!starts_a_phrase(keys[first])) continue;
        match_from(words, keys, first, free_from.data(), found);
    }
}

std::size_t PhraseMatcher::bytes() const {
    return arena_.capacity() + vocabulary_.capacity() * sizeof(Entry) + edges_.capacity() * sizeof(Edge) +
           (payloads_from_.capacity() + first_nodes_.capacity() + shorter_prefixes_.capacity()) *
               sizeof(std::uint32_t) +
           sealed_.capacity() * sizeof(Phrase);
}

}  // namespace pressdex
