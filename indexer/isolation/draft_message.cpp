// SPDX-License-Identifier: GPL-3.0-or-later
// CBOR: binary-safe, and its reader refuses damage with a position instead of reading beyond it.
#include "indexer/isolation/draft_message.hpp"

#include <nlohmann/json.hpp>

namespace pressdex {
namespace {

using nlohmann::json;

// One description of a Draft serves both directions: the visitor is handed each member under its name.
template <class D, class Visit>
void visit_members(D& draft, Visit visit) {
    visit("text", draft.text);
    visit("title", draft.title);
    visit("date", draft.date);
    visit("byline", draft.byline);
    visit("id", draft.id);
    visit("url", draft.url);
    visit("outlet", draft.outlet);
    visit("language", draft.language);
    visit("places", draft.places);
    visit("orgs", draft.orgs);
    visit("people", draft.people);
    visit("topics", draft.topics);
    visit("is_one_story", draft.is_one_story);
    visit("line", draft.line);
}

json json_from(const PrintedDate& date) {
    return {{"first", date.period.first.number},
            {"precision", static_cast<int>(date.period.precision)},
            {"where", name_of(date.where)},
            {"quote", date.quote},
            {"confidence", date.confidence}};
}

PrintedDate date_from(const json& from) {
    PrintedDate date;
    date.period.first.number = from.at("first").get<decltype(date.period.first.number)>();
    const int precision = from.at("precision").get<int>();
    if (precision < 0 || precision > static_cast<int>(Precision::year))
        throw json::other_error::create(501, "precision", nullptr);
    date.period.precision = static_cast<Precision>(precision);
    date.where = where_named(from.at("where").get<std::string>()).value_or(Where::none);
    date.quote = from.at("quote").get<std::string>();
    date.confidence = from.at("confidence").get<float>();
    return date;
}

json json_from(const Draft& draft) {
    json into = json::object();
    visit_members(draft, [&into](const char* name, const auto& member) { into[name] = member; });
    for (const auto& date : draft.dates) into["dates"].push_back(json_from(date));
    return into;
}

Draft draft_from(const json& from) {
    Draft draft;
    visit_members(draft, [&from](const char* name, auto& member) { from.at(name).get_to(member); });
    if (const auto dates = from.find("dates"); dates != from.end()) {
        for (const auto& date : *dates) draft.dates.push_back(date_from(date));
    }
    return draft;
}

json json_from(const Complaint& complaint) {
    return {{"file", complaint.file},
            {"line", complaint.line},
            {"what", complaint.what},
            {"done", complaint.done},
            {"is_refused", complaint.severity == Severity::refused}};
}

Complaint complaint_from(const json& from) {
    return {from.at("file").get<std::string>(), from.at("line").get<std::size_t>(), from.at("what").get<std::string>(),
            from.at("done").get<std::string>(), from.at("is_refused").get<bool>() ? Severity::refused : Severity::note};
}

std::string bytes_of(const json& from) {
    std::string bytes;
    json::to_cbor(from, bytes);
    return bytes;
}

}  // namespace

std::string message_from(const ReadRequest& request) {
    // The file's bytes are no text yet: a binary value keeps them as they are.
    return bytes_of({{"reader", request.reader},
                     {"file", request.file},
                     {"bytes", json::binary({request.bytes.begin(), request.bytes.end()})}});
}

std::optional<ReadRequest> request_from(std::string_view message) {
    try {
        const auto from = json::from_cbor(message);
        const auto& bytes = from.at("bytes").get_binary();
        return ReadRequest{
            from.at("reader").get<std::string>(), from.at("file").get<std::string>(), {bytes.begin(), bytes.end()}};
    } catch (const json::exception&) {
        return std::nullopt;
    }
}

std::string message_from(const ReadAnswer& answer) {
    json into = {{"drafts", json::array()}, {"complaints", json::array()}};
    for (const auto& draft : answer.drafts) into["drafts"].push_back(json_from(draft));
    for (const auto& complaint : answer.complaints) into["complaints"].push_back(json_from(complaint));
    return bytes_of(into);
}

std::optional<ReadAnswer> answer_from(std::string_view message) {
    try {
        const auto from = json::from_cbor(message);
        ReadAnswer answer;
        for (const auto& draft : from.at("drafts")) answer.drafts.push_back(draft_from(draft));
        for (const auto& complaint : from.at("complaints")) answer.complaints.push_back(complaint_from(complaint));
        return answer;
    } catch (const json::exception&) {
        return std::nullopt;
    }
}

}  // namespace pressdex
