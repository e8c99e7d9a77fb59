// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/preparation.hpp"

#include "tests/indexer/archive_fixture.hpp"

#include <atomic>
#include <future>
#include <optional>
#include <set>
#include <stdexcept>
#include <thread>
#include <utility>

namespace pressdex {
namespace {

class PreparationTest : public ArchiveFixture {
  protected:
    static Batch batch_of(std::size_t pieces) {
        Batch batch;
        for (std::size_t i = 0; i < pieces; ++i) batch.pieces.push_back({i, nullptr, {}});
        return batch;
    }
    void SetUp() override {
        ArchiveFixture::SetUp();
        places_.emplace(folder() / "places");
    }
    std::vector<DocumentMaker> makers(std::size_t count) {
        std::vector<DocumentMaker> makers;
        for (std::size_t i = 0; i < count; ++i) makers.emplace_back(*places_);
        return makers;
    }

    std::optional<PlacesWriter> places_;
};

std::string named_after(const BatchPiece& piece) {
    return std::to_string(piece.file);
}

TEST_F(PreparationTest, HandsOnThePiecesInTheirOrderHoweverLongEachTakes) {
    const auto batch = batch_of(60);
    for (const std::size_t threads : {1U, 2U, 5U}) {
        auto documents = makers(threads);
        Preparation<std::string> preparation(batch, documents, [](const auto& piece, auto&) {
            if (piece.file % 7 == 0) std::this_thread::sleep_for(std::chrono::milliseconds(3));
            return named_after(piece);
        });
        for (std::size_t i = 0; i < batch.pieces.size(); ++i) {
            EXPECT_EQ(preparation.next(), std::to_string(i)) << threads << " threads";
        }
    }
}

TEST_F(PreparationTest, ThrowsWhatAPieceThrewWhenItIsThatPiecesTurn) {
    const auto batch = batch_of(20);
    for (const std::size_t threads : {1U, 3U}) {
        auto documents = makers(threads);
        Preparation<std::string> preparation(batch, documents, [](const auto& piece, auto&) {
            if (piece.file == 7) throw std::runtime_error("seven");
            return named_after(piece);
        });
        for (std::size_t i = 0; i < 7; ++i) EXPECT_EQ(preparation.next(), std::to_string(i));
        EXPECT_THROW(preparation.next(), std::runtime_error);
        EXPECT_EQ(preparation.next(), "8");
    }
}

TEST_F(PreparationTest, BeginsNothingMoreWhenNobodyWaitsForIt) {
    const auto batch = batch_of(1000);
    auto documents = makers(2);
    std::atomic<int> prepared = 0;
    {
        const Preparation<std::string> preparation(batch, documents, [&prepared](const auto& piece, auto&) {
            ++prepared;
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
            return named_after(piece);
        });
    }
    EXPECT_LT(prepared, 1000);
}

// The other thread goes on only when the caller has prepared something.
TEST_F(PreparationTest, LetsAWriterThatWouldWaitPrepareToo) {
    const auto batch = batch_of(20);
    auto documents = makers(2);
    std::promise<void> prepared_here;
    const auto is_prepared_here = prepared_here.get_future().share();
    bool is_first_here = true;
    const auto here = std::this_thread::get_id();
    Preparation<std::string> preparation(batch, documents, [&](const auto& piece, auto&) {
        if (std::this_thread::get_id() != here) {
            is_prepared_here.wait_for(std::chrono::seconds(60));
        } else if (std::exchange(is_first_here, false)) {
            prepared_here.set_value();
        }
        return named_after(piece);
    });
    for (std::size_t i = 0; i < batch.pieces.size(); ++i) EXPECT_EQ(preparation.next(), std::to_string(i));
    EXPECT_FALSE(is_first_here);
}

TEST_F(PreparationTest, OfOneThreadStaysOnTheCallers) {
    const auto batch = batch_of(5);
    auto documents = makers(1);
    std::set<std::thread::id> seen;
    Preparation<std::string> preparation(batch, documents, [&seen](const auto& piece, auto&) {
        seen.insert(std::this_thread::get_id());
        return named_after(piece);
    });
    for (std::size_t i = 0; i < 5; ++i) preparation.next();
    EXPECT_EQ(seen, std::set{std::this_thread::get_id()});
}

}  // namespace
}  // namespace pressdex
