// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Archives that pressdex-index itself makes, once a test program, of corpus/ and of the shared collections where they
// are.
#include <filesystem>
#include <string>

namespace pressdex {

class IndexedArchive {
  public:
    static const IndexedArchive& of_corpus();
    static const IndexedArchive& of_made_documents();  // 5,000 of make_corpus.py
    static const IndexedArchive& of_real_releases();   // the first 3,000

    ~IndexedArchive();
    IndexedArchive(const IndexedArchive&) = delete;
    IndexedArchive& operator=(const IndexedArchive&) = delete;

    const std::string& missing() const { return missing_; }  // what the test needs and is not there; else empty
    const std::string& failure() const { return failure_; }  // what went wrong in making it; else empty
    const std::filesystem::path& folder() const { return folder_; }

  private:
    // Runs `make` (a shell command that writes the input to $OUT, or nothing) and indexes the input.
    IndexedArchive(const std::filesystem::path& needed, const std::string& make, const std::filesystem::path& input);

    std::filesystem::path work_, folder_;
    std::string missing_, failure_;
};

}  // namespace pressdex
