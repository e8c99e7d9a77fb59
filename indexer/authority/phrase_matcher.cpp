// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/authority/phrase_matcher.hpp"

#include <algorithm>
#include <array>

namespace pressdex {
namespace {

std::size_t slot_of(std::uint64_t hash, std::size_t size) {
    return static_cast<std::size_t>(hash & (size - 1));
}

std::uint64_t mixed(std::uint64_t key) {
    key *= 0x9e3779b97f4a7c15ULL;
    return key ^ (key >> 32U);
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

// Of a sector only the names of offices and chambers do ("Ministry of Commerce, Trade and Tourism"): "textiles,
// leather" are two. They have so many words, of scripts that part words.
bool crosses_commas(PhraseKind kind, std::span<const MatchWord> phrase) {
    constexpr std::size_t words_of_a_name = 4;
    if (kind == PhraseKind::sector)
        return phrase.size() >= words_of_a_name && !(phrase.front().signs & sign_one_character);
    return kind != PhraseKind::place && kind != PhraseKind::demonym;
}

}  // namespace

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
    if (is_prefix && (last_size < PhraseWords::shortest_prefix || last_size > PhraseWords::longest_prefix)) return none;
    std::uint32_t node = 0;
    for (const PrintedWord& word : cut_) {
        node = put_child(node, words_.put(folded(word), is_prefix && &word == &cut_.back()));
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
    first_nodes_.assign(words_.size(), none);
    for (std::uint32_t word = 0; word < words_.size(); ++word) first_nodes_[word] = child(0, word);
    words_.link_prefixes();
    carried_ = {};
    named_ = {};
}

// A look-up is mostly waiting for memory: what those of the next words need is fetched ahead, step by step.
std::vector<PhraseWordKeys> PhraseMatcher::keys_of(std::span<const MatchWord> words) const {
    constexpr std::size_t ahead = 8;
    std::vector<PhraseWordKeys> keys(words.size());
    for (std::size_t at = 0; words_.size() != 0 && at < words.size() + ahead; ++at) {
        if (at + ahead < words.size()) words_.fetch_slot(words[at + ahead].hash);
        if (at < words.size()) {
            const std::uint32_t likely = words_.fetch_letters(words[at].hash);
            if (likely != none) __builtin_prefetch(&first_nodes_[likely]);
        }
        if (at < ahead) continue;
        keys[at - ahead] = words_.keys_of(words[at - ahead].folded, words[at - ahead].hash);
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
void PhraseMatcher::fetch_start(const PhraseWordKeys& here, const PhraseWordKeys& behind) const {
    const std::uint32_t node = here.whole == none ? none : first_nodes_[here.whole];
    if (node == none) return;
    __builtin_prefetch(&payloads_from_[node]);
    for (const auto word : {behind.whole, behind.prefix}) {
        if (word == none) continue;
        __builtin_prefetch(&edges_[slot_of(mixed(std::uint64_t{node} << 32U | word), edges_.size())]);
    }
}

void PhraseMatcher::match_from(std::span<const MatchWord> words, std::span<const PhraseWordKeys> keys,
                               std::uint32_t first, std::uint32_t* free_from, std::vector<PhraseFound>& found) const {
    struct Best {
        std::uint32_t last = 0, node = none;
    };
    std::array<Best, phrase_kinds> best{};
    bool any = false, comma = false;
    const auto weigh = [&](std::uint32_t node, std::uint32_t last) {
        for (std::uint32_t at = payloads_from_[node]; at < payloads_from_[node + 1]; ++at) {
            const Phrase& phrase = sealed_[at];
            const auto kind = static_cast<std::size_t>(phrase.kind);
            if (first < free_from[kind] ||
                (comma && !crosses_commas(phrase.kind, words.subspan(first, last - first + 1))))
                continue;
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
        for (auto prefix = keys[at].prefix; prefix != none; prefix = words_.shorter_prefix(prefix)) {
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

bool PhraseMatcher::starts_a_phrase(const PhraseWordKeys& keys) const {
    if (keys.whole != none && first_nodes_[keys.whole] != none) return true;
    for (auto prefix = keys.prefix; prefix != none; prefix = words_.shorter_prefix(prefix))
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
    return words_.bytes() + edges_.capacity() * sizeof(Edge) +
           (payloads_from_.capacity() + first_nodes_.capacity()) * sizeof(std::uint32_t) +
           sealed_.capacity() * sizeof(Phrase);
}

}  // namespace pressdex
