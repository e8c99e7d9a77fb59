// SPDX-License-Identifier: GPL-3.0-or-later
#include "searcher/commands/batch_queries.hpp"

#include <array>
#include <optional>
#include <vector>

#include <nlohmann/json.hpp>

namespace pressdex {
namespace {

using nlohmann::json;

Unexpected wrong(const std::string& where, const std::string& what) {
    return failure(ErrorKind::wrongly_asked, where + ": " + what,
                   R"(A line is {"id": "q1", "text": "energy audit", "filters": {"year": "2021"}})");
}

std::optional<std::string> text_in(const json& value) {
    if (value.is_string()) return value.get<std::string>();
    if (value.is_number_integer()) return std::to_string(value.get<std::int64_t>());
    return std::nullopt;
}

// A text or a list of texts; null stands for none.
std::optional<std::vector<std::string>> texts_in(const json& value) {
    std::vector<std::string> texts;
    if (value.is_null()) return texts;
    if (!value.is_array()) {
        auto text = text_in(value);
        if (!text) return std::nullopt;
        return std::vector<std::string>{*std::move(text)};
    }
    for (const auto& item : value) {
        auto text = text_in(item);
        if (!text) return std::nullopt;
        texts.push_back(*std::move(text));
    }
    return texts;
}

// The earliest or latest of several bounds would be a guess: one is taken.
bool set_bound(std::string& bound, std::vector<std::string> values) {
    if (values.size() > 1) return false;
    bound = values.empty() ? std::string() : std::move(values.front());
    return true;
}

Result<void> add_filter(Request& request, const std::string& key, const json& value, const std::string& where) {
    auto values = texts_in(value);
    if (!values) return wrong(where, "the filter \"" + key + "\" is neither a text nor a list of texts");
    if (key == "since" || key == "until") {
        if (set_bound(key == "since" ? request.since : request.until, *std::move(values))) return {};
        return wrong(where, "the filter \"" + key + "\" takes one day");
    }
    const auto* field = schema::field_named(key);
    if (field == nullptr || !field->facet) return wrong(where, "there is no filter \"" + key + "\"");
    for (auto& one : *values) request.choose(field->id, std::move(one));
    return {};
}

constexpr std::array verbs = {Verb::find, Verb::show, Verb::similar, Verb::timeline, Verb::quotes};

std::optional<Verb> verb_named(std::string_view name) {
    for (const auto verb : verbs) {
        if (names_of_verbs()[static_cast<std::size_t>(verb)] == name) return verb;
    }
    return std::nullopt;
}

Result<void> add_member(BatchQuery& query, const std::string& key, const json& value, const std::string& where) {
    if (key == "filters") {
        if (value.is_null()) return {};
        if (!value.is_object()) return wrong(where, "\"filters\" is no object");
        for (const auto& [name, filter] : value.items()) {
            if (auto added = add_filter(query.request, name, filter, where); !added) return added;
        }
        return {};
    }
    // Query sets carry notes of their own beside the query: why it is asked, what answers it.
    const bool is_of_quotes = query.verb == Verb::quotes && (key == "by" || key == "about");
    if (key != "id" && key != "text" && !is_of_quotes) return {};
    auto text = text_in(value);
    if (!text) return wrong(where, "\"" + key + "\" is no text");
    auto& member = key == "id" ? query.id : key == "text" ? query.request.query : key == "by" ? query.by : query.about;
    member = *std::move(text);
    return {};
}

}  // namespace

Result<BatchQuery> batch_query(std::string_view line, const Request& defaults, const std::string& where) {
    const auto object = json::parse(line, nullptr, false);
    if (object.is_discarded() || !object.is_object()) return wrong(where, "not a JSON object");
    BatchQuery query{{}, Verb::find, defaults, {}, {}};
    if (const auto verb = object.find("verb"); verb != object.end()) {
        const auto named = verb_named(text_in(*verb).value_or(""));
        if (!named) return wrong(where, "\"verb\" is find, show, similar, timeline or quotes");
        query.verb = *named;
    }
    for (const auto& [key, value] : object.items()) {
        if (auto added = add_member(query, key, value, where); !added) return Unexpected(added.error());
    }
    if (query.id.empty()) return wrong(where, "a query without \"id\"");
    const bool asks = object.contains("text") || object.contains("filters") || query.verb == Verb::quotes;
    if (!asks) return wrong(where, "a query without \"text\"");
    return query;
}

}  // namespace pressdex
