// SPDX-License-Identifier: GPL-3.0-or-later
// What counting all facets costs, over 500,000 made stories of which some match. Values are as unevenly frequent as in
// releases: the n-th by 1/n.
#include "searcher/value_counts.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <random>
#include <string>

#include <benchmark/benchmark.h>

namespace pressdex {
namespace {

constexpr std::uint32_t rows = 500'001;

// How many values a facet has, and how many of them a story at least and at most.
struct Shape {
    std::uint32_t values, least, most;
};
constexpr std::array<Shape, schema::facet_count> shapes = {{
    {25, 1, 1},      // year
    {60, 1, 3},      // sector
    {2'000, 1, 6},   // location, with what lies above it
    {60'000, 0, 5},  // organization
    {60'000, 0, 3},  // person
    {5'000, 0, 2},   // programme
    {300, 1, 1},     // outlet
    {12, 1, 1},      // language
}};

FacetRows made_facet(const Shape& shape, std::mt19937& random) {
    FacetRows facet;
    for (std::uint32_t value = 0; value < shape.values; ++value) {
        const auto slug = std::to_string(100'000 + value);
        facet.values.push_back({slug, slug, 0, no_value});
    }
    std::uniform_real_distribution<> exponent(0, std::log(shape.values));
    for (std::uint32_t docid = 0; docid < rows; ++docid) {
        facet.begin.push_back(static_cast<std::uint32_t>(facet.ids.size()));
        if (docid == 0) continue;
        const auto first = static_cast<std::ptrdiff_t>(facet.ids.size());
        for (auto held = shape.least + random() % (shape.most - shape.least + 1); held > 0; --held) {
            facet.ids.push_back(std::min(static_cast<std::uint32_t>(std::exp(exponent(random))), shape.values - 1));
        }
        std::sort(facet.ids.begin() + first, facet.ids.end());
        facet.ids.erase(std::unique(facet.ids.begin() + first, facet.ids.end()), facet.ids.end());
        for (auto i = static_cast<std::size_t>(first); i < facet.ids.size(); ++i) ++facet.values[facet.ids[i]].total;
    }
    facet.begin.push_back(static_cast<std::uint32_t>(facet.ids.size()));
    return facet;
}

const FacetColumn& made_column() {
    static const FacetColumn column = [] {
        std::mt19937 random(7);
        ColumnRows made;
        made.stories = rows - 1;
        made.first.assign(rows, 0);
        made.last = made.event = made.first;
        made.published.assign(rows, 3);
        made.group.assign(rows, 0);
        made.copies = made.length = made.group;
        made.places.assign(rows, {});
        for (std::size_t facet = 0; facet < shapes.size(); ++facet) {
            made.facets[facet] = made_facet(shapes[facet], random);
        }
        return *FacetColumn::in_memory(column_bytes(made));
    }();
    return column;
}

void count_all_facets(benchmark::State& state) {
    const auto& column = made_column();
    std::mt19937 random(11);
    DocidSet stories(column.rows());
    for (std::uint32_t docid = 1; docid < column.rows(); ++docid) {
        if (random() % 1000 < static_cast<unsigned>(state.range(0))) stories.insert(docid);
    }
    for (auto _ : state) benchmark::DoNotOptimize(value_counts(column, Dates::any, stories));
    state.SetLabel(std::to_string(stories.count()) + " of 500,000 match");
}
BENCHMARK(count_all_facets)
    ->Arg(1)
    ->Arg(10)
    ->Arg(100)
    ->Arg(300)
    ->Arg(500)
    ->Arg(700)
    ->Arg(1000)
    ->Unit(benchmark::kMicrosecond);

}  // namespace
}  // namespace pressdex

BENCHMARK_MAIN();
