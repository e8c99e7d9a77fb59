// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/story_batches.hpp"

#include <utility>

namespace pressdex {

void for_each_batch(Intake& intake, Complaints& complaints, const std::function<bool(Batch&&)>& take) {
    Batch batch;
    bool goes_on = true;
    const auto hand_over = [&] {
        if (batch.pieces.empty()) return;
        const auto next = batch.number + 1;
        goes_on = take(std::move(batch));
        batch = {};
        batch.number = next;
    };
    for (std::size_t number = 0; number < intake.files.size() && goes_on; ++number) {
        auto& file = intake.files[number];
        const auto sink = [&](const Reader& reader, Piece&& piece) {
            batch.bytes += piece.bytes.size();
            batch.pieces.push_back({number, &reader, std::move(piece)});
            if (batch.pieces.size() >= pieces_a_batch || batch.bytes >= bytes_a_batch) hand_over();
            return goes_on;
        };
        const auto read = for_each_piece(file.path, file.shown, sink, complaints);
        file.entry.outcome = read ? "no story" : "refused";
    }
    if (goes_on) hand_over();
}

}  // namespace pressdex
