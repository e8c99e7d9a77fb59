// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/readers/jsonl.hpp"

#include "indexer/readers/plain_object.hpp"
#include "press/text/charset.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include <nlohmann/json.hpp>

namespace pressdex {
namespace {

using Json = nlohmann::json;

struct TextKey {
    std::string_view key;
    std::string Draft::*value;
};
constexpr std::array text_keys = {
    TextKey{"id", &Draft::id},         TextKey{"title", &Draft::title},       TextKey{"date", &Draft::date},
    TextKey{"text", &Draft::text},     TextKey{"url", &Draft::url},           TextKey{"outlet", &Draft::outlet},
    TextKey{"source", &Draft::outlet}, TextKey{"language", &Draft::language},
};

struct ListKey {
    std::string_view key;
    std::vector<std::string> Draft::*values;
};
constexpr std::array list_keys = {
    ListKey{"places", &Draft::places},
    ListKey{"orgs", &Draft::orgs},
    ListKey{"people", &Draft::people},
    ListKey{"topics", &Draft::topics},
};

// One object of the input contract, event by event: nothing is built for keys that nobody reads.
class ObjectEvents : public nlohmann::json_sax<Json> {
  public:
    explicit ObjectEvents(Draft& draft) : draft_(draft) {}

    std::string refusal;             // why the line is unusable
    std::vector<std::string> notes;  // what was left out of a usable line
    bool has_text = false;

    bool null() override { return depth_ > 0 || refuse("not a JSON object"); }
    bool boolean(bool) override { return other("a boolean"); }
    bool number_integer(number_integer_t value) override { return number(std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) override { return number(std::to_string(value)); }
    bool number_float(number_float_t, const string_t& printed) override { return number(printed); }
    bool binary(binary_t&) override { return other("binary"); }

    bool string(string_t& value) override {
        if (depth_ == 0) return refuse("not a JSON object");
        if (depth_ == 1 && text_ != nullptr)
            set_text(std::move(value));
        else if (list_ != nullptr && (depth_ == 1 || (depth_ == 2 && in_list_)))
            add_to_list(value);
        return true;
    }

    bool start_object(std::size_t) override {
        if (depth_ > 0 && !other("an object")) return false;
        return deeper();
    }
    bool end_object() override { return shallower(); }

    bool start_array(std::size_t) override {
        if (depth_ == 0) return refuse("not a JSON object");
        if (depth_ == 1 && list_ != nullptr)
            in_list_ = true;
        else if (!other("a list"))
            return false;
        return deeper();
    }
    bool end_array() override {
        if (depth_ == 2) in_list_ = false;
        return shallower();
    }

    bool key(string_t& name) override {
        if (depth_ != 1) return true;
        if (std::find(seen_.begin(), seen_.end(), name) != seen_.end()) {
            notes.push_back("the key \"" + name + "\" stands twice; the last one counts");
        } else {
            seen_.push_back(name);
        }
        const auto* text = std::find_if(text_keys.begin(), text_keys.end(), [&](auto& row) { return row.key == name; });
        const auto* list = std::find_if(list_keys.begin(), list_keys.end(), [&](auto& row) { return row.key == name; });
        key_ = name;
        text_ = text == text_keys.end() ? nullptr : text->value;
        list_ = list == list_keys.end() ? nullptr : list->values;
        if (list_ != nullptr) (draft_.*list_).clear();
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& error) override {
        // nlohmann: "[json.exception.parse_error.101] parse error at line 1, column 9: syntax error while ...; last
        // read: '...'"
        std::string reason = error.what();
        if (const auto end = reason.find("; last read"); end != std::string::npos) reason.resize(end);
        if (const auto start = reason.rfind(": "); start != std::string::npos)
            reason.erase(0, start + 2);
        else if (const auto bracket = reason.find("] "); bracket != std::string::npos)
            reason.erase(0, bracket + 2);
        return refuse("no valid JSON at column " + std::to_string(position) + ": " + reason);
    }

  private:
    bool refuse(std::string why) {
        refusal = std::move(why);
        return false;
    }

    bool deeper() {
        if (++depth_ > deepest_json) return refuse("nested deeper than " + std::to_string(deepest_json));
        return true;
    }

    bool shallower() {
        --depth_;
        return true;
    }

    // A value of a kind that none of our keys takes.
    bool other(std::string_view kind) {
        if (depth_ == 0) return refuse("not a JSON object");
        if (depth_ == 1 && text_ == &Draft::text) return refuse("\"text\" is " + std::string(kind) + ", not a string");
        const bool matters = (depth_ == 1 && (text_ != nullptr || list_ != nullptr)) || (depth_ == 2 && in_list_);
        if (matters) notes.push_back("\"" + key_ + "\" holds " + std::string(kind) + ", which is left out");
        return true;
    }

    // Ids are often plain numbers.
    bool number(const std::string& printed) {
        if (depth_ == 1 && text_ == &Draft::id) {
            draft_.id = printed;
            return true;
        }
        return other("a number");
    }

    void set_text(string_t value) {
        // "outlet" counts more than its other name, whichever stands first.
        if (key_ == "source" && !draft_.outlet.empty()) return;
        if (text_ == &Draft::text) has_text = true;
        draft_.*text_ = decoded(value).text;
    }

    void add_to_list(const string_t& value) {
        std::string item = decoded(value).text;
        if (item.find_first_not_of(" \t\n") != std::string::npos) (draft_.*list_).push_back(std::move(item));
    }

    Draft& draft_;
    std::string key_;
    std::vector<std::string> seen_;
    std::string Draft::*text_ = nullptr;
    std::vector<std::string> Draft::*list_ = nullptr;
    std::size_t depth_ = 0;
    bool in_list_ = false;
};

struct ObjectRead {
    Draft draft;
    std::vector<std::string> notes;
    std::string refusal;  // why there is no draft
    bool is_read = false;
};

template <class Parse>
ObjectRead read_by(const Parse& parse) {
    ObjectRead object;
    ObjectEvents events(object.draft);
    object.is_read = parse(events);
    if (object.is_read && !events.has_text) events.refusal = "the object has no \"text\"";
    object.notes = std::move(events.notes);
    object.refusal = std::move(events.refusal);
    return object;
}

// By the quick route where it goes.
ObjectRead object_in(std::string_view line) {
    auto object = read_by([line](auto& events) { return read_plain_object(line, events); });
    if (object.is_read) return object;
    return read_by([line](auto& events) { return Json::sax_parse(line.begin(), line.end(), &events); });
}

std::string_view first_line(std::string_view head) {
    if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
    const std::size_t start = head.find_first_not_of(" \t\r\n");
    if (start == std::string_view::npos) return {};
    head.remove_prefix(start);
    return head.substr(0, head.find('\n'));
}

}  // namespace

bool is_jsonl(std::string_view path, std::string_view head) {
    const std::string_view line = first_line(head);
    if (!line.starts_with('{')) return false;
    if (path.ends_with(".jsonl") || path.ends_with(".ndjson")) return true;
    if (line.data() + line.size() == head.data() + head.size() && !line.ends_with('}')) {
        // The line is longer than what was read of it.
        const std::size_t next = line.find_first_not_of(" \t", 1);
        return next != std::string_view::npos && line[next] == '"' && head.size() >= 4096;
    }
    Draft draft;
    ObjectEvents events(draft);
    return Json::sax_parse(line.begin(), line.end(), &events);
}

std::vector<Draft> drafts_of_jsonl(const Piece& piece, const std::string& file, Complaints& complaints) {
    auto [draft, notes, refusal, is_read] = object_in(piece.bytes);
    if (!is_read || !refusal.empty()) {
        const bool half = piece.unfinished && refusal.starts_with("no valid JSON");
        complaints.add({file, piece.line, half ? "the last line is half-written: " + refusal : refusal, "left out",
                        Severity::refused});
        return {};
    }
    draft.line = piece.line;
    draft.is_one_story = true;
    for (auto& note : notes) complaints.add({file, piece.line, std::move(note), "", Severity::note});
    if (draft.text.find_first_not_of(" \t\n") == std::string::npos && draft.title.empty()) {
        complaints.add({file, piece.line, "\"text\" is empty", "nothing to index", Severity::note});
        return {};
    }
    std::vector<Draft> drafts;
    drafts.push_back(std::move(draft));
    return drafts;
}

}  // namespace pressdex
