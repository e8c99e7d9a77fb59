// SPDX-License-Identifier: GPL-3.0-or-later
// Holds the architecture: who may include whom, who may know Xapian, how long a file may be, what no file may name, and
// that the documents speak of things that exist.
#include "press/schema.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

namespace pressdex {
namespace {

namespace fs = std::filesystem;

const fs::path source = PRESSDEX_SOURCE;

std::string text_of_file(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> lines_of(const std::string& text) {
    std::vector<std::string> lines;
    std::size_t from = 0;
    while (from < text.size()) {
        const auto end = std::min(text.find('\n', from), text.size());
        lines.push_back(text.substr(from, end - from));
        from = end + 1;
    }
    return lines;
}

bool is_code(const fs::path& path) {
    return path.extension() == ".cpp" || path.extension() == ".hpp";
}

// Files below a folder, as paths from the root of the tree; build folders and modules of npm left out.
std::vector<std::string> files_in(const std::string& folder) {
    std::vector<std::string> files;
    for (auto entry = fs::recursive_directory_iterator(source / folder); entry != fs::recursive_directory_iterator();
         ++entry) {
        const auto name = entry->path().filename().string();
        if (entry->is_directory() &&
            (name == "node_modules" || name == ".git" || name == "build" || name == "archive")) {
            entry.disable_recursion_pending();
        } else if (entry->is_regular_file()) {
            files.push_back(fs::relative(entry->path(), source).string());
        }
    }
    std::ranges::sort(files);
    return files;
}

std::vector<std::string> code_in(const std::string& folder) {
    auto files = files_in(folder);
    std::erase_if(files, [](const std::string& file) { return !is_code(file); });
    return files;
}

// The paths that a file includes with quotes.
std::vector<std::string> includes_of(const std::string& file) {
    constexpr std::string_view directive = "#include \"";
    std::vector<std::string> paths;
    for (const auto& line : lines_of(text_of_file(source / file))) {
        if (!line.starts_with(directive)) continue;
        paths.push_back(line.substr(directive.size(), line.find('"', directive.size()) - directive.size()));
    }
    return paths;
}

std::string top_folder(const std::string& path) {
    return path.substr(0, path.find('/'));
}

TEST(House, HasArrowsThatPointDownOnly) {
    const std::map<std::string, std::set<std::string>> may_include = {
        {"press", {"press"}},
        {"indexer", {"indexer", "press"}},
        {"searcher", {"searcher", "press"}},
        {"web", {"web", "searcher", "press"}},
    };
    for (const auto& [folder, allowed] : may_include) {
        for (const auto& file : code_in(folder)) {
            for (const auto& included : includes_of(file)) {
                // Compiled-in files that the build writes have no folder of ours before them.
                if (included.find('/') == std::string::npos) continue;
                EXPECT_TRUE(allowed.contains(top_folder(included))) << file << " includes " << included;
            }
        }
    }
}

TEST(House, HasNoCircleOfHeaders) {
    std::map<std::string, std::vector<std::string>> graph;
    for (const auto* folder : {"press", "indexer", "searcher", "web"}) {
        for (const auto& file : code_in(folder)) graph[file] = includes_of(file);
    }
    std::set<std::string> done, under_way;
    const auto visit = [&](const auto& self, const std::string& file) -> void {
        if (done.contains(file) || !graph.contains(file)) return;
        ASSERT_TRUE(under_way.insert(file).second) << "a circle runs through " << file;
        for (const auto& included : graph[file]) self(self, included);
        under_way.erase(file);
        done.insert(file);
    };
    for (const auto& [file, _] : graph) visit(visit, file);
}

TEST(House, KeepsXapianInItsRooms) {
    // Everything else works with plain values of ours.
    const std::set<std::string> rooms = {
        "press/archive.cpp",
        "press/facet_column_build.cpp",
        "press/text/stems.cpp",
        "indexer/addition.cpp",
        "indexer/bulk_build.cpp",
        "indexer/document.cpp",
        "indexer/generation.cpp",
        "indexer/shard.cpp",
        "indexer/shard_merge.cpp",
        "indexer/refresh.cpp",
        "indexer/stored_stories.cpp",
        "indexer/story_files.cpp",
        "indexer/glass/shard_writer.cpp",
        "press/glass/data_table.cpp",
        "press/glass/mapped_table.cpp",
        "press/glass/posting_table.cpp",
    };
    for (const auto* folder : {"press", "indexer", "searcher", "web"}) {
        for (const auto& file : code_in(folder)) {
            const bool knows = text_of_file(source / file).find("#include <xapian.h>") != std::string::npos;
            if (!knows || rooms.contains(file)) continue;
            const bool is_search_room = file.starts_with("searcher/") && !file.starts_with("searcher/render") &&
                                        !file.starts_with("searcher/commands") && file != "searcher/snippet.cpp";
            EXPECT_TRUE(is_search_room) << file << " includes <xapian.h>";
        }
    }
}

// A room of indexer/metadata knows those before it, never those behind.
TEST(House, KeepsTheRoomsOfMetadataInOrder) {
    constexpr std::array<std::string_view, 10> rooms = {"dates",  "language",  "office",        "reading",
                                                        "places", "name_text", "organizations", "quotations",
                                                        "people", "programmes"};
    const std::string folder = "indexer/metadata/";
    const auto rank = [&](std::string_view path) {
        const auto room = path.substr(folder.size(), path.find('/', folder.size()) - folder.size());
        return std::ranges::find(rooms, room) - rooms.begin();
    };
    std::size_t looked_at = 0;
    for (const auto& file : code_in("indexer/metadata")) {
        if (std::ranges::count(file, '/') < 3) continue;  // what puts them together
        for (const auto& line : lines_of(text_of_file(source / file))) {
            const auto at = line.find("#include \"" + folder);
            if (at != 0) continue;
            const std::string_view included = std::string_view(line).substr(10, line.size() - 11);
            if (std::ranges::count(included, '/') < 3) {
                ADD_FAILURE() << file << " includes " << included << ", which knows all rooms";
                continue;
            }
            ++looked_at;
            EXPECT_LE(rank(included), rank(file)) << file << " includes " << included;
        }
    }
    EXPECT_GT(looked_at, 100U);
}

TEST(House, KeepsItsFilesShort) {
    // Files that are long for a reason.
    const std::map<std::string, std::string> exceptions = {
        {"indexer/cleaning/furniture_phrases.hpp", "a list of phrases in many languages"},
    };
    constexpr std::size_t longest = 400;
    for (const auto* folder : {"press", "indexer", "searcher", "web", "tests"}) {
        for (const auto& file : code_in(folder)) {
            const auto length = lines_of(text_of_file(source / file)).size();
            EXPECT_TRUE(length <= longest || exceptions.contains(file)) << file << " has " << length << " lines";
        }
    }
    EXPECT_LE(lines_of(text_of_file(source / "CMakeLists.txt")).size(), 150U);
}

TEST(House, OpensEveryHeaderWithACaption) {
    for (const auto* folder : {"press", "indexer", "searcher", "web"}) {
        for (const auto& file : code_in(folder)) {
            const auto lines = lines_of(text_of_file(source / file));
            ASSERT_FALSE(lines.empty()) << file;
            EXPECT_EQ(lines[0], "// SPDX-License-Identifier: GPL-3.0-or-later") << file;
            if (!file.ends_with(".hpp")) continue;
            ASSERT_GE(lines.size(), 3U) << file;
            EXPECT_EQ(lines[1], "#pragma once") << file;
            EXPECT_TRUE(lines[2].starts_with("// ")) << file << " does not say what stands in it";
        }
    }
}

TEST(House, HasNoDrawerForWhatHasNoHome) {
    const std::set<std::string> banned = {"util",   "utils",   "common",  "misc",   "other",
                                          "helper", "helpers", "manager", "process"};
    for (const auto* folder : {"press", "indexer", "searcher", "web", "tests"}) {
        for (const auto& file : files_in(folder)) {
            for (const auto& part : fs::path(file)) EXPECT_FALSE(banned.contains(part.stem().string())) << file;
        }
    }
}

TEST(House, UsesNoRegularExpressionLibrary) {
    for (const auto* folder : {"press", "indexer", "searcher", "web"}) {
        for (const auto& file : code_in(folder)) {
            EXPECT_EQ(text_of_file(source / file).find("std::regex"), std::string::npos) << file;
        }
    }
}

TEST(House, NamesNoMachineAndNoRegistry) {
    // Written in two parts so that this file does not name them either.
    const std::array<std::string, 6> banned = {std::string("/wo") + "rk/",         std::string("/ho") + "me/",
                                               std::string("deb.debi") + "an.org", std::string("registry.np") + "mjs",
                                               std::string("/tmp/ba") + "sh_jobs", std::string("/ro") + "ot/"};
    for (const auto& file : files_in(".")) {
        const auto top = top_folder(file);
        if (top == "corpus" || top == "knowledge" || top == "LICENSE" || file.ends_with(".png")) continue;
        const auto text = text_of_file(source / file);
        for (const auto& name : banned) EXPECT_EQ(text.find(name), std::string::npos) << file << " names " << name;
    }
}

// Words of a text that look like paths of the tree: `press/schema.hpp`, `indexer/readers/`.
std::set<std::string> paths_named_in(const std::string& text) {
    static const std::set<std::string> tops = {"press",     "indexer", "searcher", "web",  "tests",
                                               "knowledge", "corpus",  "docs",     "cmake"};
    const auto is_part = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '/' || c == '.' || c == '-';
    };
    std::set<std::string> paths;
    for (std::size_t i = 0; i < text.size();) {
        if (!is_part(text[i])) {
            ++i;
            continue;
        }
        auto end = i;
        while (end < text.size() && is_part(text[end])) ++end;
        auto word = text.substr(i, end - i);
        while (word.ends_with('.')) word.pop_back();
        if (word.find('/') != std::string::npos && tops.contains(top_folder(word))) paths.insert(word);
        i = end;
    }
    return paths;
}

TEST(House, HasDocumentsThatSpeakOfFilesThatExist) {
    for (const auto* document : {"README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"}) {
        const auto text = text_of_file(source / document);
        ASSERT_FALSE(text.empty()) << document;
        for (const auto& path : paths_named_in(text))
            EXPECT_TRUE(fs::exists(source / path)) << document << " names " << path;
    }
}

TEST(House, DocumentsEveryFieldOfTheSchema) {
    const auto text = text_of_file(source / "docs/query-language.md");
    for (const auto& field : schema::fields) {
        const std::string name(field.name);
        EXPECT_TRUE(text.find("`" + name + "`") != std::string::npos ||
                    text.find("`" + name + ":") != std::string::npos)
            << field.name << " is not in docs/query-language.md";
    }
}

}  // namespace
}  // namespace pressdex
