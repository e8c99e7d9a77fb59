// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// RFC 3986 and the form encoding of HTML: paths and query strings to plain strings and back. Knows no route and no
// field.
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

struct Parameter {
    std::string key, value;
    bool operator==(const Parameter&) const = default;
};
using Parameters = std::vector<Parameter>;

// More than this many parameters are not read: no page of ours makes half as many.
inline constexpr std::size_t most_parameters = 300;

enum class Plus : bool { stays, is_blank };

// "%41" -> "A". A percent sign that begins no escape stays as it stands.
std::string percent_decoded(std::string_view text, Plus plus = Plus::stays);

// One segment of a path: "pakistan/punjab" -> "pakistan%2Fpunjab".
std::string segment_encoded(std::string_view text);

// A key or a value of a query string; a blank is '+', and / : , = stay readable.
std::string query_encoded(std::string_view text);

// "q=energy+audit&year=2021" -> two parameters. Empty pieces are dropped; a piece without '=' has an empty value.
Parameters parameters_from(std::string_view query);
std::string query_string(const Parameters& parameters);

// "/story/a%2Fb" -> {"story", "a/b"}: cut first, decoded after. Empty segments are dropped ("/", "//x/").
std::vector<std::string> segments_of(std::string_view path);

}  // namespace pressdex
