// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A format's drafts and complaints of some bytes, for the tests of readers.
#include "indexer/readers/reader.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

struct FormatReading {
    std::string format;
    std::vector<Draft> drafts;
    std::vector<std::string> complaints;
    std::size_t refused = 0;
};

// By the reader that recognises the bytes under this name.
inline FormatReading reading_of(std::string_view bytes, const std::string& file = "input") {
    FormatReading reading;
    const Reader* reader = reader_for(file, bytes.substr(0, 64U << 10U));
    reading.format = reader->name;
    Complaints complaints;
    reading.drafts = reader->drafts(Piece{std::string(bytes)}, file, complaints);
    reading.refused = complaints.refused();
    for (const Complaint& complaint : complaints.take()) reading.complaints.push_back(line_of(complaint));
    return reading;
}

}  // namespace pressdex
