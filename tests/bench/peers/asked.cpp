// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peers/asked.hpp"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <limits>
#include <stdexcept>

#include <nlohmann/json.hpp>

namespace pressdex::bench {
namespace {

using Json = nlohmann::json;

double microseconds(clockid_t clock) {
    timespec now{};
    clock_gettime(clock, &now);
    return static_cast<double>(now.tv_sec) * 1e6 + static_cast<double>(now.tv_nsec) / 1e3;
}

struct Cost {
    double cpu = std::numeric_limits<double>::max(), wall = std::numeric_limits<double>::max();
};

}  // namespace

std::vector<AskedQuery> queries_of(const std::string& path) {
    std::ifstream file(path);
    std::vector<AskedQuery> queries;
    for (std::string line; std::getline(file, line);) {
        try {
            const auto object = Json::parse(line);
            queries.push_back(
                {object.at("words"), object.at("join"), object.at("first"), object.at("last"), object.at("sector")});
        } catch (const Json::exception& error) {
            throw std::runtime_error(path + ":" + std::to_string(queries.size() + 1) + ": " + error.what());
        }
    }
    if (queries.empty()) throw std::runtime_error(path + " holds no query");
    return queries;
}

void ask_all(const std::vector<AskedQuery>& queries, int passes,
             const std::function<AnsweredQuery(const AskedQuery&)>& answer) {
    std::vector<Cost> costs(queries.size());
    std::vector<AnsweredQuery> answers(queries.size());
    for (int pass = 0; pass <= passes; ++pass) {
        for (std::size_t i = 0; i < queries.size(); ++i) {
            const double cpu = microseconds(CLOCK_THREAD_CPUTIME_ID), wall = microseconds(CLOCK_MONOTONIC);
            answers[i] = answer(queries[i]);
            if (pass == 0) continue;
            costs[i].cpu = std::min(costs[i].cpu, microseconds(CLOCK_THREAD_CPUTIME_ID) - cpu);
            costs[i].wall = std::min(costs[i].wall, microseconds(CLOCK_MONOTONIC) - wall);
        }
    }
    for (std::size_t i = 0; i < queries.size(); ++i) {
        const Json line = {{"total", answers[i].total},   {"hits", answers[i].hits},
                           {"facets", answers[i].facets}, {"snippet_bytes", answers[i].snippet_bytes},
                           {"cpu_us", costs[i].cpu},      {"wall_us", costs[i].wall}};
        std::puts(line.dump(-1, ' ', false, Json::error_handler_t::replace).c_str());
    }
}

}  // namespace pressdex::bench
