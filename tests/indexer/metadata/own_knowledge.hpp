// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The project's own tables, read once a test program.
#include "indexer/authority/knowledge.hpp"

#include <cstdio>
#include <cstdlib>

namespace pressdex {

inline const Knowledge& own_knowledge() {
    static const auto knowledge = knowledge_from(std::filesystem::path(PRESSDEX_SOURCE) / "knowledge");
    if (!knowledge) {
        std::fputs(message(knowledge.error()).c_str(), stderr);
        std::abort();
    }
    return **knowledge;
}

}  // namespace pressdex
