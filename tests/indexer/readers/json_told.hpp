// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What a parser tells of a line of JSON, event by event: the quick route beside nlohmann's. Never what it means.
#include "indexer/readers/plain_object.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

namespace pressdex {

class JsonTold : public nlohmann::json_sax<nlohmann::json> {
  public:
    std::vector<std::string> events;

    bool null() override { return tell("null"); }
    bool boolean(bool value) override { return tell(value ? "true" : "false"); }
    bool number_integer(number_integer_t value) override { return tell("int " + std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) override { return tell("unsigned " + std::to_string(value)); }
    bool number_float(number_float_t, const string_t& printed) override { return tell("float " + printed); }
    bool string(string_t& value) override { return tell("string " + value); }
    bool binary(binary_t&) override { return tell("binary"); }
    bool start_object(std::size_t) override { return tell("{"); }
    bool key(string_t& name) override { return tell("key " + name); }
    bool end_object() override { return tell("}"); }
    bool start_array(std::size_t) override { return tell("["); }
    bool end_array() override { return tell("]"); }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception&) override { return false; }

  private:
    bool tell(std::string event) {
        events.push_back(std::move(event));
        return true;
    }
};

// None where the route declines.
inline std::optional<std::vector<std::string>> told_quickly(std::string_view line) {
    JsonTold told;
    if (!read_plain_object(line, told)) return std::nullopt;
    return std::move(told.events);
}

// None where the line is no JSON.
inline std::optional<std::vector<std::string>> told_thoroughly(std::string_view line) {
    JsonTold told;
    if (!nlohmann::json::sax_parse(line.begin(), line.end(), &told)) return std::nullopt;
    return std::move(told.events);
}

}  // namespace pressdex
