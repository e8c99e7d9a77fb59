// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The copies of an announcement as `pressdex-search show ID --copies` prints them, for people and as JSON. Compares
// nothing itself.
#include "searcher/copy_changes.hpp"
#include "searcher/terminal.hpp"

#include <string>
#include <vector>

namespace pressdex {

std::string text_of(const std::vector<CopyChanges>& copies, const Terminal& terminal);

// {"schema":1,"first":ID,"copies":[{"id","outlet","date","title","kept","cut":[...],"added":[...],"changed":[{"was","is"}]}]}
std::string json_of(const std::vector<CopyChanges>& copies);

}  // namespace pressdex
