// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/correction_line.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

#include <nlohmann/json.hpp>

namespace pressdex {
namespace {

using Json = nlohmann::ordered_json;

struct ListField {
    std::string_view name;
    CorrectedList Correction::*list;
};
constexpr std::array list_fields = {
    ListField{"sectors", &Correction::sectors},
    ListField{"locations", &Correction::locations},
    ListField{"organizations", &Correction::organizations},
    ListField{"people", &Correction::people},
    ListField{"programmes", &Correction::programmes},
};

struct TextField {
    std::string_view name;
    std::optional<std::string> Correction::*text;
};
constexpr std::array text_fields = {TextField{"title", &Correction::title},
                                    TextField{"language", &Correction::language},
                                    TextField{"outlet", &Correction::outlet}};

struct NoteField {
    std::string_view name;
    std::string Correction::*text;
};
constexpr std::array note_fields = {NoteField{"note", &Correction::note}, NoteField{"by", &Correction::by},
                                    NoteField{"at", &Correction::at}};

template <class Fields>
auto field_named(const Fields& fields, std::string_view name) {
    return std::ranges::find_if(fields, [name](const auto& field) { return field.name == name; });
}

Unexpected wrong(std::string sentence) {
    return failure(ErrorKind::wrongly_asked, std::move(sentence));
}

bool is_hex16(std::string_view text) {
    return text.size() == 16 && text.find_first_not_of("0123456789abcdef") == text.npos;
}

// BCP 47 primary subtag.
bool is_language(std::string_view text) {
    return (text.size() == 2 || text.size() == 3) &&
           std::ranges::all_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
}

// "Name (ACR)" or "Name, Role" from what inspect prints of such a value.
std::optional<std::string> text_of_item(const Json& item) {
    if (item.is_string()) return item.get<std::string>();
    if (!item.is_object() || !item.contains("name") || !item["name"].is_string()) return std::nullopt;
    auto text = item["name"].get<std::string>();
    const auto more = [&](const char* key) {
        return item.contains(key) && item[key].is_string() ? item[key].get<std::string>() : std::string();
    };
    if (const auto acronym = more("acronym"); !acronym.empty()) text += " (" + acronym + ")";
    if (const auto role = more("role"); !role.empty()) text += ", " + role;
    return text;
}

Result<std::vector<std::string>> names_in(const Json& json, const std::string& field) {
    if (!json.is_array()) return wrong(field + " is a list of names, null, or {\"+\":[...],\"-\":[...]}");
    std::vector<std::string> names;
    for (const auto& item : json) {
        auto text = text_of_item(item);
        if (!text || text->find_first_not_of(' ') == std::string::npos)
            return wrong(field + " holds something that is no name");
        names.push_back(std::move(*text));
    }
    return names;
}

Result<CorrectedList> list_from(const Json& json, const std::string& field) {
    CorrectedList list;
    if (json.is_null() || json.is_array()) {
        list.replaces = true;
        if (json.is_null()) return list;
        auto names = names_in(json, field);
        if (!names) return Unexpected(names.error());
        list.added = std::move(*names);
        return list;
    }
    if (!json.is_object() || json.empty())
        return wrong(field + " is a list of names, null, or {\"+\":[...],\"-\":[...]}");
    for (const auto& [key, value] : json.items()) {
        if (key != "+" && key != "-") return wrong(field + " knows \"+\" and \"-\", not \"" + key + "\"");
        auto names = names_in(value, field);
        if (!names) return Unexpected(names.error());
        (key == "+" ? list.added : list.removed) = std::move(*names);
    }
    return list;
}

Result<void> read_date(const std::string& key, const Json& value, Correction& says) {
    if (key == "published") {
        says.published.emplace();
        if (value.is_null()) return {};
        const auto period = value.is_string() ? period_from_iso(value.get<std::string>()) : std::nullopt;
        if (!period) return wrong("published is a day, month or year such as 2021-12-23, or null");
        *says.published = *period;
        return {};
    }
    says.event.emplace();
    if (value.is_null()) return {};
    const auto day = value.is_string() ? day_from_iso(value.get<std::string>()) : std::nullopt;
    if (!day) return wrong("event_date is a day such as 2021-12-23, or null");
    *says.event = *day;
    return {};
}

Result<void> read_text(const TextField& field, const Json& value, Correction& says) {
    const std::string name(field.name);
    if (!value.is_null() && !value.is_string()) return wrong(name + " is a text or null");
    auto text = value.is_null() ? std::string() : value.get<std::string>();
    if (text.find_first_of("\n\r\t") != std::string::npos) return wrong(name + " is one line");
    if (field.name == "language" && !text.empty() && !is_language(text))
        return wrong("language is two or three small letters such as \"ur\", or null");
    if (field.name == "title" && text.empty()) return wrong("a story cannot be without a title");
    says.*field.text = std::move(text);
    return {};
}

Result<void> read_field(const std::string& key, const Json& value, ReadCorrection& read) {
    auto& says = read.says;
    if (key == "published" || key == "event_date") return read_date(key, value, says);
    if (const auto field = field_named(text_fields, key); field != text_fields.end())
        return read_text(*field, value, says);
    if (const auto field = field_named(list_fields, key); field != list_fields.end()) {
        auto list = list_from(value, key);
        if (!list) return Unexpected(list.error());
        says.*field->list = std::move(*list);
        return {};
    }
    if (const auto field = field_named(note_fields, key); field != note_fields.end()) {
        if (!value.is_string() && !value.is_null()) return wrong(key + " is a text");
        if (value.is_string()) says.*field->text = value.get<std::string>();
        return {};
    }
    if (key == "story" || key == "fingerprint") {
        if (!value.is_string() || !is_hex16(value.get<std::string>())) return wrong(key + " is 16 hex digits");
        (key == "story" ? read.story : read.fingerprint) = value.get<std::string>();
        return {};
    }
    return wrong("there is no field \"" + key + "\"; there are: story, fingerprint, " + corrected_field_names());
}

std::string trimmed(std::string_view text) {
    const auto from = text.find_first_not_of(' ');
    if (from == text.npos) return {};
    return std::string(text.substr(from, text.find_last_not_of(' ') + 1 - from));
}

// Parted by semicolons, since places and roles hold commas.
Json names_typed(std::string_view text) {
    Json names = Json::array();
    while (true) {
        const auto end = text.find(';');
        if (auto name = trimmed(text.substr(0, end)); !name.empty()) names.push_back(std::move(name));
        if (end == text.npos) return names;
        text.remove_prefix(end + 1);
    }
}

Result<void> put_typed(Json& json, const std::string& typed) {
    const auto equals = typed.find('=');
    if (equals == std::string::npos || equals == 0) {
        return failure(ErrorKind::wrongly_asked, "\"" + typed + "\" is no correction",
                       "Write field=value: published=2021-12-23");
    }
    const char sign = typed[equals - 1];
    const bool changes_list = sign == '+' || sign == '-';
    const auto name = typed.substr(0, equals - (changes_list ? 1 : 0));
    const auto value = trimmed(std::string_view(typed).substr(equals + 1));
    const bool is_list = field_named(list_fields, name) != list_fields.end();
    if (name == "story" || name == "fingerprint") return wrong(name + " is no field of a story");
    if (changes_list && !is_list) return wrong(name + " is no list: write " + name + "=value");
    // Added to or taken from twice is one change; a list that is set is set once.
    const bool is_given = json.contains(name);
    if (is_given && (!changes_list || !json[name].is_object())) return wrong(name + " is given twice");
    if (changes_list) {
        auto& names = json[name][std::string(1, sign)];
        for (auto& one : names_typed(value)) names.push_back(std::move(one));
    } else if (is_list) {
        json[name] = value.empty() ? Json(nullptr) : names_typed(value);
    } else {
        json[name] = value.empty() ? Json(nullptr) : Json(value);
    }
    return {};
}

}  // namespace

std::string corrected_field_names() {
    std::string names = "published, event_date";
    for (const auto& field : text_fields) names += ", " + std::string(field.name);
    for (const auto& field : list_fields) names += ", " + std::string(field.name);
    for (const auto& field : note_fields) names += ", " + std::string(field.name);
    return names;
}

Result<ReadCorrection> correction_from_json(std::string_view line) {
    std::set<std::string> keys;
    std::string twice;
    // Of two values under one key the parser would keep the later one silently.
    const auto notice_keys = [&](int depth, Json::parse_event_t event, Json& parsed) {
        if (event == Json::parse_event_t::key && depth == 1 && !keys.insert(parsed.get<std::string>()).second)
            twice = parsed.get<std::string>();
        return true;
    };
    const auto json = Json::parse(line, notice_keys, false);
    if (!json.is_object()) return wrong("is no JSON object");
    if (!twice.empty()) return wrong(twice + " is given twice");
    ReadCorrection read;
    for (const auto& [key, value] : json.items()) {
        if (auto done = read_field(key, value, read); !done) return Unexpected(done.error());
    }
    if (read.story.empty()) return wrong("names no story");
    return read;
}

Result<std::string> correction_json(std::string_view story, std::string_view fingerprint,
                                    const std::vector<std::string>& typed, std::string_view by, Day at) {
    Json json;
    json["story"] = story;
    if (!fingerprint.empty()) json["fingerprint"] = fingerprint;
    for (const auto& one : typed) {
        if (auto put = put_typed(json, one); !put) return Unexpected(put.error());
    }
    if (!json.contains("by") && !by.empty()) json["by"] = by;
    if (!json.contains("at")) json["at"] = iso(at);
    auto line = json.dump(-1, ' ', false, Json::error_handler_t::replace);
    if (auto read = correction_from_json(line); !read) return Unexpected(read.error());
    return line;
}

}  // namespace pressdex
