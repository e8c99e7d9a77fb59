// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// How what needs several searches asks for them. Knows no archive.
#include "press/result.hpp"
#include "searcher/request.hpp"
#include "searcher/results.hpp"

#include <functional>

namespace pressdex {

// Answers a request, as Searcher::find does.
using Ask = std::function<Result<Results>(const Request&)>;

}  // namespace pressdex
