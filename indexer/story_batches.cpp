// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/story_batches.hpp"

#include <algorithm>
#include <utility>

namespace pressdex {
namespace {

// Half of what is left, shared by all threads. One alone waits for nobody: its batches stay large.
std::uint64_t bytes_of_batch(std::uint64_t left, unsigned threads) {
    if (threads <= 1) return most_bytes_a_batch;
    const auto share = threads;
    const auto most = std::clamp(most_bytes_in_work / share, least_bytes_a_batch, most_bytes_a_batch);
    return std::clamp(left / (std::uint64_t{2} * share), least_bytes_a_batch, most);
}

}  // namespace

void for_each_batch(Intake& intake, Complaints& complaints, unsigned threads,
                    const std::function<bool(Batch&&)>& take) {
    Batch batch;
    bool goes_on = true;
    std::uint64_t left = intake.bytes, most = bytes_of_batch(left, threads);
    const auto hand_over = [&] {
        if (batch.pieces.empty()) return;
        const auto next = batch.number + 1;
        left -= std::min(left, batch.bytes);
        most = bytes_of_batch(left, threads);
        goes_on = take(std::move(batch));
        batch = {};
        batch.number = next;
    };
    for (std::size_t number = 0; number < intake.files.size() && goes_on; ++number) {
        auto& file = intake.files[number];
        const auto sink = [&](const Reader& reader, Piece&& piece) {
            batch.bytes += piece.bytes.size();
            batch.pieces.push_back({number, &reader, std::move(piece)});
            if (batch.pieces.size() >= pieces_a_batch || batch.bytes >= most) hand_over();
            return goes_on;
        };
        std::string sha256;
        const auto read = for_each_piece(file.path, file.shown, sink, complaints, &sha256);
        // A file that was left out is not read to its end; what is no regular file has no size.
        if (sha256.empty() && file.entry.size > 0) sha256 = hash_of_file(file.path);
        file.entry.sha256 = std::move(sha256);
        file.entry.outcome = read ? "no story" : "refused";
    }
    if (goes_on) hand_over();
}

}  // namespace pressdex
