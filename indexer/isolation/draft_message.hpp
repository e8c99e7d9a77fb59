// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// What goes between the indexer and a worker that reads a piece of a file: bytes there, drafts and complaints back.
#include "indexer/complaints.hpp"
#include "indexer/readers/draft.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

struct ReadRequest {
    std::string reader;  // its name in the table
    std::string file;    // as messages name it
    std::string bytes;
};
std::string message_from(const ReadRequest& request);
std::optional<ReadRequest> request_from(std::string_view message);

struct ReadAnswer {
    std::vector<Draft> drafts;
    std::vector<Complaint> complaints;
};
std::string message_from(const ReadAnswer& answer);

// Nothing when the bytes are no answer: a worker that a page has taken over is not believed either.
std::optional<ReadAnswer> answer_from(std::string_view message);

}  // namespace pressdex
