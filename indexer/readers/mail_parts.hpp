// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A mail as the list of its parts (RFC 5322, RFC 2045, RFC 2046). Which of them is the text is not decided here.
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pressdex {

constexpr std::size_t deepest_mail_part = 8;
constexpr std::size_t most_mail_parts = 1'000;

// Names in lower case, values as they stand, folding and all.
struct MailFields {
    std::vector<std::pair<std::string, std::string_view>> all;
    // The first one's value; empty when there is none.
    std::string_view operator[](std::string_view name) const;
};

struct MailPart {
    MailFields fields;
    std::string type;       // "text/plain", lower case; text/plain when nothing is said
    std::string charset;    // as declared
    std::string file_name;  // of an attachment, decoded
    bool is_attachment = false;
    bool is_flowed = false, drops_flow_blank = false;  // RFC 3676
    std::string_view body;                             // as it lies in the mail, still encoded
    std::size_t parent = 0;                            // its own number for the mail itself
    std::size_t depth = 0;
};

// The header at the beginning of `message`, and where the body begins.
MailFields fields_of(std::string_view message, std::size_t& body);

// All parts in the order of the mail, which itself is the first; a part stands before those it is made of. The views
// point into `message`. What lies deeper than deepest_mail_part, or behind most_mail_parts, stays one part whole.
std::vector<MailPart> mail_parts(std::string_view message);

// "text/html; charset=\"utf-8\"" -> the value of a parameter; RFC 2231's charset and continuations read.
std::string parameter_of(std::string_view field, std::string_view name);

}  // namespace pressdex
