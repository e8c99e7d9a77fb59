// SPDX-License-Identifier: GPL-3.0-or-later
// What each stage from a draft to a story's metadata costs, in bytes of text a second. Reads the JSON Lines file that
// PRESSDEX_BENCH_JSONL names (whole releases), else the texts of corpus/.
#include "indexer/cleaning/outlines.hpp"
#include "indexer/extraction.hpp"
#include "indexer/metadata/dates/date.hpp"
#include "indexer/metadata/dates/event.hpp"
#include "indexer/metadata/language/language.hpp"
#include "indexer/metadata/names.hpp"
#include "indexer/metadata/office/amount.hpp"
#include "indexer/metadata/office/contact.hpp"
#include "indexer/metadata/office/release_line.hpp"
#include "indexer/metadata/office/target.hpp"
#include "indexer/metadata/places/location.hpp"
#include "indexer/metadata/reading/mentions.hpp"
#include "indexer/metadata/reading/reading.hpp"
#include "indexer/metadata/sector.hpp"
#include "indexer/readers/folder.hpp"
#include "indexer/readers/reader.hpp"
#include "indexer/story_from.hpp"

#include <cstdlib>
#include <string>
#include <vector>

#include <benchmark/benchmark.h>

namespace pressdex {
namespace {

constexpr std::size_t most_drafts = 500;

const Knowledge& knowledge() {
    static const auto read = knowledge_from(knowledge_folder(PRESSDEX_SOURCE "/knowledge"));
    if (!read) std::abort();
    return **read;
}

std::vector<Draft> drafts_read() {
    const char* named = std::getenv("PRESSDEX_BENCH_JSONL");
    const std::vector<std::filesystem::path> paths = {named != nullptr ? named : PRESSDEX_SOURCE "/corpus"};
    std::vector<Draft> drafts;
    Complaints complaints;
    for (const auto& file : files_below(paths, complaints)) {
        static_cast<void>(for_each_piece(
            file.path, file.shown,
            [&](const Reader& reader, Piece&& piece) {
                for (auto& draft : reader.drafts(piece, file.shown, complaints)) drafts.push_back(std::move(draft));
                return drafts.size() < most_drafts;
            },
            complaints));
    }
    return drafts;
}

// Everything that a stage may need, made once.
struct Release {
    Draft draft;
    Outline outline;
    Story story;
    std::vector<Mention> mentions;
};

const std::vector<Release>& releases() {
    static const auto made = [] {
        std::vector<Release> all;
        for (auto& draft : drafts_read()) {
            auto outlines = outlines_from(draft);
            auto stories = stories_from(draft, "bench", knowledge());
            if (outlines.empty() || stories.empty()) continue;
            Release release{std::move(draft), std::move(outlines.front()), std::move(stories.front()), {}};
            release.mentions = mentions_in(Reading(release.outline), knowledge());
            all.push_back(std::move(release));
        }
        return all;
    }();
    return made;
}

template <class Stage>
void run(benchmark::State& state, Stage stage) {
    std::int64_t bytes = 0;
    for (const auto& release : releases()) bytes += static_cast<std::int64_t>(release.draft.text.size());
    for (auto _ : state) {
        for (const auto& release : releases()) stage(release);
    }
    state.SetBytesProcessed(state.iterations() * bytes);
    state.counters["releases"] = benchmark::Counter(
        static_cast<double>(state.iterations()) * static_cast<double>(releases().size()), benchmark::Counter::kIsRate);
}

void whole(benchmark::State& state) {
    run(state, [](const Release& r) { benchmark::DoNotOptimize(stories_from(r.draft, "bench", knowledge())); });
}
void cleaning(benchmark::State& state) {
    run(state, [](const Release& r) { benchmark::DoNotOptimize(outlines_from(r.draft)); });
}
void language(benchmark::State& state) {
    run(state, [](const Release& r) { benchmark::DoNotOptimize(language_of(r.outline, {})); });
}
void published(benchmark::State& state) {
    run(state, [](const Release& r) { benchmark::DoNotOptimize(published_of(r.outline, r.draft)); });
}
void event(benchmark::State& state) {
    run(state, [](const Release& r) { benchmark::DoNotOptimize(event_of(r.outline, r.story.published)); });
}
void reading(benchmark::State& state) {
    run(state, [](const Release& r) { benchmark::DoNotOptimize(Reading(r.outline)); });
}
void authority_phrases(benchmark::State& state) {
    run(state, [](const Release& r) { benchmark::DoNotOptimize(mentions_in(Reading(r.outline), knowledge())); });
}
// These three include the making of a Reading, see the stage of that name.
void names(benchmark::State& state) {
    run(state,
        [](const Release& r) { benchmark::DoNotOptimize(names_of(Reading(r.outline), r.mentions, knowledge())); });
}
void locations(benchmark::State& state) {
    run(state, [](const Release& r) {
        benchmark::DoNotOptimize(locations_of(Reading(r.outline), r.mentions, knowledge(), r.outline, {}));
    });
}
void sectors(benchmark::State& state) {
    run(state, [](const Release& r) {
        benchmark::DoNotOptimize(sectors_of(Reading(r.outline), r.mentions, knowledge(), {}));
    });
}
void press_office(benchmark::State& state) {
    run(state, [](const Release& r) {
        benchmark::DoNotOptimize(release_status_in(r.draft.text));
        benchmark::DoNotOptimize(contacts_in(r.draft.text));
        benchmark::DoNotOptimize(amounts_in(r.story));
        benchmark::DoNotOptimize(targets_in(r.story));
    });
}

BENCHMARK(whole);
BENCHMARK(cleaning);
BENCHMARK(language);
BENCHMARK(published);
BENCHMARK(event);
BENCHMARK(reading);
BENCHMARK(authority_phrases);
BENCHMARK(names);
BENCHMARK(locations);
BENCHMARK(sectors);
BENCHMARK(press_office);

}  // namespace
}  // namespace pressdex

BENCHMARK_MAIN();
