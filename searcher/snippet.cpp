// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/snippet.hpp"

#include "press/text/sentences.hpp"
#include "press/text/utf8.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace pressdex {
namespace {

constexpr std::string_view ellipsis = "…";

std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char byte) { return begins_character(byte); }));
}

struct Sentence {
    std::size_t paragraph = 0;
    Span span;
    std::vector<Mention> mentions = {};  // offsets into the paragraph
    std::size_t mentioned = 0;           // how many mentions there are, known before they are
    std::size_t distinct = 0;
    std::size_t size = 0;  // characters
};

std::size_t distinct_among(std::vector<std::uint32_t>& asked) {
    std::ranges::sort(asked);
    return static_cast<std::size_t>(std::ranges::unique(asked).begin() - asked.begin());
}

std::size_t distinct_in(const std::vector<Mention>& mentions) {
    std::vector<std::uint32_t> asked;
    for (const auto& mention : mentions) asked.push_back(mention.asked);
    return distinct_among(asked);
}

// A mention that runs across the end of a sentence belongs to the one where it begins, as far as that goes.
std::vector<Mention> mentions_in(const std::vector<Mention>& mentions, Span span) {
    std::vector<Mention> inside;
    for (const auto& mention : mentions) {
        if (mention.from < span.from || mention.from >= span.to) continue;
        inside.push_back({mention.from, std::min(mention.to, span.to), mention.asked});
    }
    return inside;
}

std::vector<Sentence> sentences_read(const std::vector<std::string>& body, Marker& marker) {
    std::vector<Sentence> found;
    std::size_t read = 0;
    for (std::size_t i = 0; i < body.size() && read < snippet_reads; ++i) {
        const auto text = cut(body[i], snippet_reads - read);
        read += text.size();
        const auto mentions = marker.mentions(text, TextKind::body);
        for (const auto span : sentences(text)) {
            Sentence sentence{i, span, mentions_in(mentions, span)};
            sentence.mentioned = sentence.mentions.size();
            sentence.distinct = distinct_in(sentence.mentions);
            sentence.size = characters(within(text, span));
            found.push_back(std::move(sentence));
        }
        if (text.size() < body[i].size()) break;
    }
    return found;
}

bool lies_in(const SentencePlace& place, const std::vector<std::string>& body) {
    if (place.paragraph >= body.size() || place.span.to > body[place.paragraph].size()) return false;
    const auto& text = body[place.paragraph];
    const auto is_border = [&text](std::uint32_t at) { return at == text.size() || begins_character(text[at]); };
    return is_border(place.span.from) && is_border(place.span.to);
}

// Without their mentions. Empty where the map does not belong to this text.
std::vector<Sentence> sentences_told(const std::vector<std::string>& body, const PlacedMentions& placed) {
    std::vector<Sentence> found;
    auto mention = placed.mentions.begin();
    const auto end = placed.mentions.end();
    std::vector<std::uint32_t> asked;
    for (const auto& place : placed.sentences) {
        if (!lies_in(place, body)) return {};
        Sentence sentence{place.paragraph, place.span};
        while (mention != end && mention->position < place.first) ++mention;
        for (asked.clear(); mention != end && mention->position < place.end; ++mention) asked.push_back(mention->asked);
        sentence.mentioned = asked.size();
        sentence.distinct = distinct_among(asked);
        sentence.size = characters(within(body[place.paragraph], place.span));
        found.push_back(std::move(sentence));
    }
    return found;
}

// Whether the sentence mentions what was told of it.
bool read(Sentence& sentence, const std::vector<std::string>& body, Marker& marker) {
    if (sentence.mentioned == 0) return true;
    sentence.mentions = marker.mentions(within(body[sentence.paragraph], sentence.span), TextKind::body);
    for (auto& mention : sentence.mentions) {
        mention.from += sentence.span.from;
        mention.to += sentence.span.from;
    }
    return sentence.mentions.size() == sentence.mentioned && distinct_in(sentence.mentions) == sentence.distinct;
}

// Marks a character of a sentence on average; very short sentences are no better than those of 60 characters.
double density(const Sentence& sentence) {
    return static_cast<double>(sentence.mentioned) / static_cast<double>(std::max<std::size_t>(sentence.size, 60));
}

bool is_better(const Sentence& a, const Sentence& b) {
    return a.distinct != b.distinct ? a.distinct > b.distinct : density(a) > density(b);
}

// Moves `at` to where a word may be cut off: behind a blank, if one is near, else between two characters.
std::size_t word_border(std::string_view text, std::size_t at, std::size_t nearest) {
    for (std::size_t i = at; i > nearest && at - i < 40; --i) {
        if (text[i - 1] == ' ') return i;
    }
    while (at > 0 && at < text.size() && !begins_character(text[at])) --at;
    return at;
}

// [from, to) of a sentence that is too long: the stretch that holds most different mentions.
Span stretch_of(std::string_view text, const Sentence& sentence) {
    const auto bytes =
        static_cast<std::uint32_t>(snippet_characters * (sentence.span.to - sentence.span.from) / sentence.size);
    std::uint32_t best_from = sentence.span.from;
    std::size_t most = 0;
    for (const auto& mention : sentence.mentions) {
        const auto before = std::min<std::uint32_t>(mention.from - sentence.span.from, bytes / 5);
        const Span window{mention.from - before, std::min(mention.from - before + bytes, sentence.span.to)};
        if (const auto held = distinct_in(mentions_in(sentence.mentions, window)); held > most) {
            most = held;
            best_from = window.from;
        }
    }
    const auto from = best_from == sentence.span.from ? best_from : word_border(text, best_from, sentence.span.from);
    const auto end = std::min<std::size_t>(from + bytes, sentence.span.to);
    const auto to = end == sentence.span.to ? end : word_border(text, end, from);
    return {static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to)};
}

// Adds [span] of a paragraph to the snippet, its marks with it.
void append(MarkedText& snippet, std::string_view text, Span span, const std::vector<Mention>& mentions) {
    const auto base = static_cast<std::uint32_t>(snippet.text.size());
    for (const auto& [from, to] : marks_of(mentions_in(mentions, span))) {
        snippet.marks.emplace_back(base + from - span.from, base + to - span.from);
    }
    snippet.text += within(text, span);
}

MarkedText cut_sentence(std::string_view text, const Sentence& sentence) {
    auto span = stretch_of(text, sentence);
    const bool is_cut_before = span.from > sentence.span.from, is_cut_behind = span.to < sentence.span.to;
    while (span.to > span.from && text[span.to - 1] == ' ') --span.to;
    MarkedText snippet;
    if (is_cut_before) snippet.text += ellipsis;
    append(snippet, text, span, sentence.mentions);
    if (is_cut_behind) snippet.text += ellipsis;
    return snippet;
}

bool fit(const Sentence& a, const Sentence& b) {
    return a.paragraph == b.paragraph && a.size + b.size + 1 <= snippet_characters;
}

// The neighbour to show with the best sentence: the one that mentions more, the following one if in doubt.
std::size_t neighbour_of(const std::vector<Sentence>& all, std::size_t best) {
    const bool has_before = best > 0 && fit(all[best - 1], all[best]);
    const bool has_behind = best + 1 < all.size() && fit(all[best], all[best + 1]);
    if (has_before && (!has_behind || all[best - 1].distinct > all[best + 1].distinct)) {
        // A sentence before is worth its place only if it mentions something.
        if (all[best - 1].distinct > 0) return best - 1;
    }
    return has_behind ? best + 1 : best;
}

struct Chosen {
    std::size_t best = 0, first = 0, last = 0;  // numbers of sentences; the best is the first or the last
};

// `all` is not empty.
Chosen chosen_among(const std::vector<Sentence>& all) {
    // The first of equals: is_better is strict.
    std::size_t best = 0;
    for (std::size_t i = 1; i < all.size(); ++i) {
        if (is_better(all[i], all[best])) best = i;
    }
    const auto other = all[best].size > snippet_characters ? best : neighbour_of(all, best);
    return {best, std::min(best, other), std::max(best, other)};
}

MarkedText shown(const std::vector<std::string>& body, const std::vector<Sentence>& all, const Chosen& chosen) {
    const auto& first = all[chosen.first];
    const auto& last = all[chosen.last];
    const std::string_view text = body[first.paragraph];
    if (all[chosen.best].size > snippet_characters) return cut_sentence(text, all[chosen.best]);
    MarkedText snippet;
    append(snippet, text, first.span, first.mentions);
    if (chosen.last != chosen.first) {
        const bool has_blank = last.span.from > first.span.to;
        if (has_blank) snippet.text += ' ';
        append(snippet, text, last.span, last.mentions);
    }
    return snippet;
}

}  // namespace

MarkedText snippet_of(const std::vector<std::string>& body, Marker& marker) {
    const auto all = sentences_read(body, marker);
    return all.empty() ? MarkedText{} : shown(body, all, chosen_among(all));
}

MarkedText snippet_of(const std::vector<std::string>& body, Marker& marker, const PlacedMentions& placed) {
    auto all = sentences_told(body, placed);
    // Where nothing is told, not even of the headline, a word may still stand there in a form that has other stems.
    if (all.empty() || (marker.asked() > 0 && placed.mentions.empty())) return snippet_of(body, marker);
    const auto chosen = chosen_among(all);
    if (!read(all[chosen.first], body, marker)) return snippet_of(body, marker);
    if (chosen.last != chosen.first && !read(all[chosen.last], body, marker)) return snippet_of(body, marker);
    return shown(body, all, chosen);
}

}  // namespace pressdex
