// SPDX-License-Identifier: GPL-3.0-or-later
// Text analysis in bytes a second. Reads corpus/, or the file that PRESSDEX_BENCH_TEXT names.
#include "press/text/analysis.hpp"
#include "press/text/charset.hpp"
#include "press/text/sentences.hpp"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include <benchmark/benchmark.h>

namespace pressdex {
namespace {

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

bool is_mostly_arabic(const std::string& text) {
    const auto arabic = std::count_if(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0xD8 && byte <= 0xDB;
    });
    return arabic * 4 > static_cast<std::ptrdiff_t>(text.size());
}

std::string collected(bool arabic) {
    if (const char* path = std::getenv("PRESSDEX_BENCH_TEXT")) return decoded(bytes_of(path)).text;
    std::string out;
    for (const auto& entry : std::filesystem::directory_iterator(PRESSDEX_SOURCE "/corpus")) {
        if (entry.path().extension() != ".txt") continue;
        const std::string text = decoded(bytes_of(entry.path())).text;
        if (is_mostly_arabic(text) == arabic) out.append(text).push_back('\n');
    }
    return out;
}

void analyse(benchmark::State& state, bool arabic, const char* language) {
    const std::string text = collected(arabic);
    if (text.empty()) return state.SkipWithError("no text");
    Analyser analyser(language);
    std::uint64_t words = 0;
    for (auto _ : state) {
        analyser.analyse(text, 0, [&words](const Token& token) { words += token.stem.empty() ? 0 : 1; });
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(text.size()));
    state.counters["words"] = benchmark::Counter(static_cast<double>(words), benchmark::Counter::kIsRate);
}

void analyse_english(benchmark::State& state) {
    analyse(state, false, "en");
}
void analyse_urdu(benchmark::State& state) {
    analyse(state, true, "ur");
}

void decode(benchmark::State& state) {
    const std::string text = collected(state.range(0) == 1);
    for (auto _ : state) benchmark::DoNotOptimize(decoded(text));
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(text.size()));
}

void split_sentences(benchmark::State& state) {
    const std::string text = collected(state.range(0) == 1);
    for (auto _ : state) benchmark::DoNotOptimize(sentences(text));
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(text.size()));
}

BENCHMARK(analyse_english);
BENCHMARK(analyse_urdu);
BENCHMARK(decode)->ArgName("urdu")->Arg(0)->Arg(1);
BENCHMARK(split_sentences)->ArgName("urdu")->Arg(0)->Arg(1);

}  // namespace
}  // namespace pressdex

BENCHMARK_MAIN();
