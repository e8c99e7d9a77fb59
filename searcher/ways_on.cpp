// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/ways_on.hpp"

#include "press/text/charset.hpp"
#include "searcher/query/canonical.hpp"
#include "searcher/query/date_words.hpp"
#include "searcher/query/parser.hpp"
#include "searcher/query/typed_text.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

namespace pressdex {
namespace {

using query::Tree;

constexpr std::size_t most_parts = 6;  // of a query that are left out one by one

struct Years {
    int first = 0, last = 0;
};

Request on_any_day(Request request) {
    request.since.clear();
    request.until.clear();
    std::erase_if(request.selections, [](const Selection& selection) { return selection.field == FieldId::year; });
    return request;
}

bool has_days(const Request& request) {
    return !request.since.empty() || !request.until.empty() || !request.chosen(FieldId::year).empty();
}

std::optional<int> year_in(std::string_view text) {
    if (text.starts_with('=')) text.remove_prefix(1);
    const auto period = period_from_iso(text.substr(0, 4));
    return period ? std::optional(year_of(period->first)) : std::nullopt;
}

// The years that the request's days lie in; empty when it names no year.
std::optional<Years> years_of(const Request& request) {
    std::vector<int> years;
    for (const auto& typed : request.chosen(FieldId::year)) {
        if (const auto year = year_in(typed)) years.push_back(*year);
    }
    for (const auto* typed : {&request.since, &request.until}) {
        if (typed->empty()) continue;
        const auto days = query::days_of_typed(*typed, request.now);
        if (days && days->first) years.push_back(year_of(*days->first));
        if (days && days->last) years.push_back(year_of(*days->last));
    }
    if (years.empty()) return std::nullopt;
    const auto [first, last] = std::ranges::minmax(years);
    return Years{first, last};
}

// The tree's parts, each of which may be left out: those of AND, the words of a group.
std::vector<Tree> parts_of(const Tree& tree) {
    std::vector<Tree> parts;
    const auto add = [&parts](const Tree& part) {
        const auto* words = query::as<query::Words>(part);
        if (words == nullptr) {
            parts.push_back(part);
        } else {
            parts.insert(parts.end(), words->members.begin(), words->members.end());
        }
    };
    if (const auto* both = query::as<query::And>(tree)) {
        for (const auto& part : both->parts) add(part);
    } else {
        add(tree);
    }
    return parts;
}

// The texts of the parts as one query again.
std::string joined(const std::vector<Tree>& parts, std::size_t left_out, const std::string& instead) {
    std::string all;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        auto text = i == left_out ? instead : query::canonical(parts[i]);
        if (text.empty()) continue;
        const bool needs_brackets =
            i != left_out && (query::as<query::Or>(parts[i]) || query::as<query::Near>(parts[i]) ||
                              query::as<query::InSentence>(parts[i]));
        if (needs_brackets) text = '(' + text + ')';
        all += (all.empty() ? "" : " ") + text;
    }
    return all;
}

// What a phrase asks for with less: an exact text its other forms, a phrase its words. Empty for all else.
std::string loosened(const Tree& part) {
    if (const auto* exact = query::as<query::Exact>(part)) return '"' + exact->text + '"';
    if (const auto* phrase = query::as<query::Phrase>(part)) {
        std::string words;
        for (const auto& word : query::plain_words(phrase->text)) words += (words.empty() ? "" : " ") + word;
        return words;
    }
    return {};
}

class Finder {
  public:
    Finder(const Request& request, const Ask& ask) : request_(request), ask_(ask) {
        request_.offset = 0;
        request_.limit = 0;
        request_.explains = false;
        request_.wants_facets = false;
        request_.is_strict = false;
        // What is offered was found as it was typed.
        request_.sort = Sort::automatic;
    }

    Result<std::vector<WayOn>> run() {
        for (const auto step : {&Finder::filters, &Finder::days, &Finder::words, &Finder::whole}) {
            if (auto failed = (this->*step)(); !failed) return Unexpected(failed.error());
        }
        if (ways_.size() > most_ways) ways_.resize(most_ways);
        return std::move(ways_);
    }

  private:
    Result<void> offer(WayKind kind, Request request, std::string what = {}, std::optional<FieldId> field = {}) {
        const auto results = ask_(request);
        if (!results) return Unexpected(results.error());
        if (results->total > 0) ways_.push_back({kind, field, std::move(what), std::move(request), results->total});
        return {};
    }

    Result<void> filters() {
        for (const auto& selection : request_.selections) {
            auto fewer = request_;
            std::erase_if(fewer.selections, [&](const Selection& one) { return one.field == selection.field; });
            std::string values;
            for (const auto& value : selection.values) values += (values.empty() ? "" : ", ") + value;
            if (auto failed = offer(WayKind::without_filter, std::move(fewer), values, selection.field); !failed)
                return failed;
        }
        return {};
    }

    Result<void> days() {
        if (!has_days(request_)) return {};
        auto any_day = on_any_day(request_);
        if (!request_.since.empty() || !request_.until.empty()) {
            if (auto failed = offer(WayKind::any_day, any_day); !failed) return failed;
        }
        const auto asked = years_of(request_);
        if (!asked) return {};
        any_day.wants_facets = true;
        any_day.facet_limit = 1;
        const auto results = ask_(any_day);
        if (!results) return Unexpected(results.error());
        any_day.wants_facets = false;
        const YearBar *before = nullptr, *behind = nullptr;
        for (const auto& bar : results->histogram) {
            const auto year = year_in(bar.year);
            if (!year || bar.count == 0) continue;
            if (*year < asked->first) before = &bar;
            if (*year > asked->last && behind == nullptr) behind = &bar;
        }
        for (const auto* bar : {before, behind}) {
            if (bar == nullptr) continue;
            auto nearest = any_day;
            nearest.choose(FieldId::year, bar->year);
            ways_.push_back({WayKind::nearest_year, FieldId::year, bar->year, std::move(nearest), bar->count});
        }
        return {};
    }

    Result<void> words() {
        const auto parsed = query::parse(valid_utf8(request_.query), {false, request_.now, query::typed_limits});
        if (!parsed || query::as<query::All>(parsed->tree)) return {};
        const auto parts = parts_of(parsed->tree);
        for (std::size_t i = 0; i < std::min(parts.size(), most_parts); ++i) {
            if (const auto looser = loosened(parts[i]); !looser.empty()) {
                auto other = request_;
                other.query = joined(parts, i, looser);
                if (auto failed = offer(WayKind::loosened, std::move(other), looser); !failed) return failed;
            }
            if (parts.size() == 1) continue;
            auto fewer = request_;
            fewer.query = joined(parts, i, {});
            if (auto failed = offer(WayKind::without_part, std::move(fewer), query::canonical(parts[i])); !failed)
                return failed;
        }
        const auto loose = std::ranges::count_if(parts, [](const Tree& part) {
            return query::as<query::Word>(part) != nullptr || query::as<query::Wildcard>(part) != nullptr;
        });
        if (loose < 2) return {};
        // Side by side, words that stood between AND are a group too.
        auto any = request_;
        any.query = joined(parts, parts.size(), {});
        any.match = Match::any;
        if (auto failed = offer(WayKind::any_word, any); !failed || !has_filters()) return failed;
        return offer(WayKind::any_word_without_filters, without_filters(std::move(any)));
    }

    // All filters at once, or all words.
    Result<void> whole() {
        if (!has_filters()) return {};
        const std::size_t kinds =
            request_.selections.size() + (request_.since.empty() && request_.until.empty() ? 0 : 1);
        if (kinds > 1) {
            if (auto failed = offer(WayKind::without_filters, without_filters(request_)); !failed) return failed;
        }
        if (request_.query.empty()) return {};
        auto wordless = request_;
        wordless.query.clear();
        return offer(WayKind::without_words, std::move(wordless));
    }

    bool has_filters() const {
        return !request_.selections.empty() || !request_.since.empty() || !request_.until.empty();
    }
    static Request without_filters(Request request) {
        request.selections.clear();
        request.since.clear();
        request.until.clear();
        return request;
    }

    Request request_;
    const Ask& ask_;
    std::vector<WayOn> ways_;
};

}  // namespace

Result<std::vector<WayOn>> ways_on(const Request& request, const Ask& ask) {
    auto ways = Finder(request, ask).run();
    if (!ways) return ways;
    for (auto& way : *ways) {
        way.request.limit = request.limit;
        way.request.sort = request.sort;
        way.request.wants_facets = request.wants_facets;
        way.request.facet_limit = request.facet_limit;
        way.request.is_strict = request.is_strict;
    }
    return ways;
}

std::string_view name_of(WayKind kind) {
    static constexpr std::array<std::string_view, 9> names = {
        "without_filter",           "any_day",         "nearest_year", "loosened", "without_part", "any_word",
        "any_word_without_filters", "without_filters", "without_words"};
    return names[static_cast<std::size_t>(kind)];
}

}  // namespace pressdex
