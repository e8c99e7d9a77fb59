// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/isolation/isolated_reading.hpp"

#include "indexer/isolation/draft_message.hpp"

#include <algorithm>
#include <exception>
#include <utility>

namespace pressdex {
namespace {

// In the worker: what a reader throws (no memory left) is an answer too.
std::string read_piece(std::string_view message) {
    ReadAnswer answer;
    auto request = request_from(message);
    if (!request) return {};
    const auto reader = std::ranges::find(readers(), request->reader, &Reader::name);
    if (reader == readers().end()) return {};
    Complaints complaints;
    try {
        answer.drafts = reader->drafts(Piece{std::move(request->bytes)}, request->file, complaints);
        answer.complaints = complaints.take();
    } catch (const std::exception& error) {
        answer.drafts.clear();
        answer.complaints = {{request->file, 0, std::string("is more than its parser can bear (") + error.what() + ")",
                              "left out", Severity::refused}};
    }
    return message_from(answer);
}

}  // namespace

Result<Workers> start_reading_workers() {
    return Workers::start(read_piece);
}

std::vector<Draft> drafts_of(const Reader& reader, const Piece& piece, const std::string& file, Workers* workers,
                             Complaints& complaints) {
    if (!reader.is_isolated || workers == nullptr) return reader.drafts(piece, file, complaints);
    const auto message = workers->run(message_from(ReadRequest{std::string(reader.name), file, piece.bytes}));
    if (!message) {
        complaints.add({file, 0, message.error().sentence, "left out", Severity::refused});
        return {};
    }
    auto answer = answer_from(*message);
    if (!answer) {
        complaints.add({file, 0, "its parser gave no answer", "left out", Severity::refused});
        return {};
    }
    for (auto& complaint : answer->complaints) {
        complaint.file = file;
        complaints.add(std::move(complaint));
    }
    return std::move(answer->drafts);
}

}  // namespace pressdex
