// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What one line of a contact block holds: addresses, numbers, and what remains as names and roles. Knows no neighbours.
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

// Where the words behind a contact's marker begin ("Media contact:", "please contact"); nothing when the line has none.
std::optional<std::size_t> behind_contact_marker(std::string_view line);

struct ContactLine {
    std::string name, role;  // a person's, where the line gives one
    std::vector<std::string> phones, emails;
    bool is_label = false;  // nothing but a label: "Press Section"
};

// `is_behind_marker`: a name may stand within a sentence here ("please contact Ms A. Khan, Manager, at ...").
ContactLine contact_line_of(std::string_view line, bool is_behind_marker);

// "ayesha.khan@npo.gov.pk" around the sign at `at`; empty where none is.
std::string_view email_around(std::string_view text, std::size_t at);

}  // namespace pressdex
