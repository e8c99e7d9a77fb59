// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/marking.hpp"

#include "press/text/analysis.hpp"

#include <algorithm>
#include <functional>
#include <string>
#include <unordered_map>
#include <utility>

namespace pressdex {
namespace {

struct Place {
    std::uint32_t asked = 0;
    std::uint32_t place = 0;
};

struct Seen {
    std::uint32_t position = 0;
    std::uint32_t from = 0, to = 0;
};

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};
using Places = std::unordered_map<std::string, std::vector<Place>, TextHash, std::equal_to<>>;

// Kept from query to query: most words of a page of hits were folded and stemmed before.
Analyser& analyser_of_thread() {
    thread_local Analyser analyser;
    return analyser;
}

bool asks_about(const query::Highlight& highlight, TextKind kind) {
    if (!highlight.field) return true;
    return (*highlight.field == FieldId::title) == (kind == TextKind::headline);
}

}  // namespace

class Marker::Work {
  public:
    explicit Work(const query::Highlights& highlights) : highlights_(highlights), seen_(highlights.asked.size()) {
        for (std::uint32_t asked = 0; asked < highlights.asked.size(); ++asked) add(asked);
    }

    std::string language;

    std::vector<Mention> mentions(std::string_view text, TextKind kind) {
        if (seen_.empty()) return {};
        for (auto& places : seen_) {
            for (auto& seen : places) seen.clear();
        }
        auto& analyser = analyser_of_thread();
        analyser.set_language(language);
        analyser.analyse(text, 1, [this](const Token& token) { look_at(token); });
        std::vector<Mention> found;
        for (std::uint32_t asked = 0; asked < seen_.size(); ++asked) {
            if (asks_about(highlights_.asked[asked], kind)) collect(asked, found);
        }
        std::ranges::sort(
            found, [](const Mention& a, const Mention& b) { return a.from != b.from ? a.from < b.from : a.to < b.to; });
        return found;
    }

    std::size_t asked() const { return seen_.size(); }

  private:
    void add(std::uint32_t asked) {
        const auto& highlight = highlights_.asked[asked];
        seen_[asked].resize(highlight.places.size());
        for (std::uint32_t i = 0; i < highlight.places.size(); ++i) {
            const auto& mark = highlight.places[i];
            for (const auto& word : mark.words) words_[word].push_back({asked, i});
            if (!highlight.is_exact) {
                for (const auto& stem : mark.stems) stems_[stem].push_back({asked, i});
            }
            for (const auto& beginning : mark.beginnings) beginnings_.emplace_back(beginning, Place{asked, i});
        }
    }

    void note(const Place& place, const Token& token) {
        auto& seen = seen_[place.asked][place.place];
        const bool is_repeated =
            !seen.empty() && seen.back().position == token.position && seen.back().from == token.from;
        if (!is_repeated) seen.push_back({token.position, token.from, token.to});
    }

    void look_at(const Token& token) {
        if (const auto word = words_.find(token.folded); word != words_.end()) {
            for (const auto& place : word->second) note(place, token);
        }
        if (const auto stem = stems_.find(token.stem); stem != stems_.end()) {
            for (const auto& place : stem->second) note(place, token);
        }
        for (const auto& [beginning, place] : beginnings_) {
            if (token.folded.starts_with(beginning)) note(place, token);
        }
    }

    // The token seen at a position, or null.
    static const Seen* seen_at(const std::vector<Seen>& seen, std::uint32_t position) {
        const auto found = std::ranges::lower_bound(seen, position, {}, &Seen::position);
        return found != seen.end() && found->position == position ? &*found : nullptr;
    }

    // Single words as they stand; phrases where all their places do.
    void collect(std::uint32_t asked, std::vector<Mention>& found) const {
        const auto& places = highlights_.asked[asked].places;
        if (places.empty()) return;
        for (const auto& first : seen_[asked][0]) {
            if (first.position < places[0].offset) continue;
            const auto start = first.position - places[0].offset;
            Mention mention{first.from, first.to, asked};
            bool is_whole = true;
            for (std::size_t i = 1; i < places.size() && is_whole; ++i) {
                const auto* next = seen_at(seen_[asked][i], start + places[i].offset);
                is_whole = next != nullptr;
                if (is_whole) mention.to = std::max(mention.to, next->to);
            }
            if (is_whole) found.push_back(mention);
        }
    }

    const query::Highlights& highlights_;
    Places words_, stems_;
    std::vector<std::pair<std::string, Place>> beginnings_;
    std::vector<std::vector<std::vector<Seen>>> seen_;  // asked, place, where: ascending by position
};

Marker::Marker(const query::Highlights& highlights) : work_(std::make_unique<Work>(highlights)) {}
Marker::~Marker() = default;

void Marker::set_language(std::string_view language) {
    work_->language = language;
}
std::vector<Mention> Marker::mentions(std::string_view text, TextKind kind) {
    return work_->mentions(text, kind);
}
std::size_t Marker::asked() const {
    return work_->asked();
}

Marks marks_of(const std::vector<Mention>& mentions) {
    Marks marks;
    for (const auto& mention : mentions) {
        if (!marks.empty() && mention.from <= marks.back().second) {
            marks.back().second = std::max(marks.back().second, mention.to);
        } else {
            marks.emplace_back(mention.from, mention.to);
        }
    }
    return marks;
}

}  // namespace pressdex
