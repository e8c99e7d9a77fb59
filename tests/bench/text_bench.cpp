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

enum class Language { english, urdu };

// English texts of the corpus are ASCII but for a few quotes; Urdu ones have Arabic letters (lead bytes D8 to DB) and
// ASCII.
bool is_in(const std::string& text, Language language) {
    const auto share = [&text](auto counts) {
        return static_cast<double>(std::count_if(text.begin(), text.end(), counts)) / static_cast<double>(text.size());
    };
    if (language == Language::english)
        return share([](char c) { return static_cast<unsigned char>(c) >= 0x80; }) < 0.03;
    return share([](char c) {
               return static_cast<unsigned char>(c) >= 0xD8 && static_cast<unsigned char>(c) <= 0xDB;
           }) > 0.25;
}

std::string collected(Language language) {
    if (const char* path = std::getenv("PRESSDEX_BENCH_TEXT")) return decoded(bytes_of(path)).text;
    std::string out;
    for (const auto& entry : std::filesystem::directory_iterator(PRESSDEX_SOURCE "/corpus")) {
        if (entry.path().extension() != ".txt") continue;
        const std::string text = decoded(bytes_of(entry.path())).text;
        if (is_in(text, language)) out.append(text).push_back('\n');
    }
    return out;
}

void analyse(benchmark::State& state, Language language, const char* tag) {
    const std::string text = collected(language);
    if (text.empty()) return state.SkipWithError("no text");
    Analyser analyser(tag);
    std::uint64_t words = 0;
    for (auto _ : state) {
        analyser.analyse(text, 0, [&words](const Token& token) { words += token.stem.empty() ? 0 : 1; });
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(text.size()));
    state.counters["words"] = benchmark::Counter(static_cast<double>(words), benchmark::Counter::kIsRate);
}

void analyse_english(benchmark::State& state) {
    analyse(state, Language::english, "en");
}
void analyse_urdu(benchmark::State& state) {
    analyse(state, Language::urdu, "ur");
}

void decode(benchmark::State& state) {
    const std::string text = collected(state.range(0) == 1 ? Language::urdu : Language::english);
    for (auto _ : state) benchmark::DoNotOptimize(decoded(text));
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(text.size()));
}

void split_sentences(benchmark::State& state) {
    const std::string text = collected(state.range(0) == 1 ? Language::urdu : Language::english);
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
