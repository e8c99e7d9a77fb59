// SPDX-License-Identifier: GPL-3.0-or-later
#include "indexer/html/body_witness.hpp"

#include "indexer/cleaning/likeness.hpp"

#include <algorithm>
#include <functional>
#include <string>

namespace pressdex {
namespace {

constexpr std::size_t run_length = 4;

std::vector<std::uint64_t> hashes_of(std::string_view text) {
    std::vector<std::uint64_t> hashes;
    for (const std::string& word : words_of(text)) hashes.push_back(std::hash<std::string>{}(word));
    return hashes;
}

template <class Take>
void each_run(const std::vector<std::uint64_t>& words, const Take& take) {
    for (std::size_t i = 0; i + run_length <= words.size(); ++i) {
        std::uint64_t hash = 0;
        for (std::size_t k = i; k < i + run_length; ++k) hash = hash * 0x9E3779B97F4A7C15U + words[k];
        take(hash);
    }
}

}  // namespace

BodyWitness::BodyWitness(std::string_view body) {
    const auto words = hashes_of(body);
    words_.insert(words.begin(), words.end());
    each_run(words, [&](std::uint64_t run) { runs_.insert(run); });
}

double BodyWitness::share_known(std::string_view text) const {
    const auto words = hashes_of(text);
    if (words.empty()) return 0;
    if (words.size() < run_length) {
        const bool all =
            std::all_of(words.begin(), words.end(), [&](std::uint64_t one) { return words_.contains(one); });
        return all ? 1 : 0;
    }
    std::size_t known = 0;
    each_run(words, [&](std::uint64_t run) { known += runs_.contains(run) ? 1U : 0U; });
    return static_cast<double>(known) / static_cast<double>(words.size() - run_length + 1);
}

double BodyWitness::share_covered(const std::vector<std::string_view>& texts) const {
    std::unordered_set<std::uint64_t> covered;
    for (const std::string_view text : texts) {
        each_run(hashes_of(text), [&](std::uint64_t run) {
            if (runs_.contains(run)) covered.insert(run);
        });
    }
    return runs_.empty() ? 0 : static_cast<double>(covered.size()) / static_cast<double>(runs_.size());
}

}  // namespace pressdex
