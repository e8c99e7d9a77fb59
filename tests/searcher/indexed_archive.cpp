// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/searcher/indexed_archive.hpp"

#include <cstdlib>

namespace pressdex {
namespace {

const std::filesystem::path source = PRESSDEX_SOURCE;
const std::filesystem::path shared = PRESSDEX_SHARED;
const std::filesystem::path indexer = std::filesystem::path(PRESSDEX_BINARIES) / "indexer" / "pressdex-index";
const std::filesystem::path releases = shared / "speed" / "press_release_archive.jsonl.xz";

std::string quoted(const std::filesystem::path& path) {
    return "'" + path.string() + "'";
}

}  // namespace

IndexedArchive::IndexedArchive(const std::filesystem::path& needed, const std::string& make,
                               const std::filesystem::path& input) {
    for (const auto& path : {needed, indexer}) {
        if (!std::filesystem::exists(path)) {
            missing_ = path.string() + " is not there";
            return;
        }
    }
    std::string name = (std::filesystem::temp_directory_path() / "pressdex-indexed-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) {
        failure_ = "no temporary folder";
        return;
    }
    work_ = name;
    folder_ = work_ / "archive";
    const auto made = work_ / "made.jsonl";
    if (!make.empty() && std::system(("OUT=" + quoted(made) + "; " + make).c_str()) != 0) {
        failure_ = "making the documents failed: " + make;
        return;
    }
    const auto command = quoted(indexer) + " add " + quoted(make.empty() ? input : made) + " --archive " +
                         quoted(folder_) + " >" + quoted(work_ / "log") + " 2>&1";
    // 6: some input was refused, the rest is indexed.
    const int status = std::system(command.c_str());
    if (status != 0 && WEXITSTATUS(status) != 6) failure_ = "indexing failed: " + command;
}

IndexedArchive::~IndexedArchive() {
    std::error_code ignored;
    if (!work_.empty()) std::filesystem::remove_all(work_, ignored);
}

const IndexedArchive& IndexedArchive::of_corpus() {
    static const IndexedArchive archive(source / "corpus", "", source / "corpus");
    return archive;
}

const IndexedArchive& IndexedArchive::of_made_documents() {
    static const IndexedArchive archive(
        releases, "python3 " + quoted(shared / "speed" / "make_corpus.py") + " " + quoted(releases) + " 5000 \"$OUT\"",
        {});
    return archive;
}

const IndexedArchive& IndexedArchive::of_real_releases() {
    static const IndexedArchive archive(releases,
                                        "xz -dc " + quoted(releases) + " 2>/dev/null | head -n 3000 >\"$OUT\"", {});
    return archive;
}

}  // namespace pressdex
