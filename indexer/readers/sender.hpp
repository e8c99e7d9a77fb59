// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Whether a mail comes from an office or from a person, by name and address. Looks nobody up.
#include <string>
#include <string_view>

namespace pressdex {

struct Sender {
    std::string office;  // "NPO Pakistan"; empty when it is a person
    std::string person;  // "Amina Khan"; empty when it is an office
};

// "NPO Pakistan <press@npo.example>" is an office, "Amina Khan <amina.khan@npo.example>" a person. An address alone, or
// repeated as its own name, is neither.
Sender sender_of(std::string_view from);

}  // namespace pressdex
