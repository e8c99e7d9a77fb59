// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// corrections.jsonl: what staff say about stories, a line a correction, put to the story one after the other. Lies in
// the archive's folder outside its generations, so that it outlives re-indexing and rebuilding. The format:
// docs/corrections.md.
#include "indexer/correction.hpp"
#include "press/result.hpp"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pressdex {

struct CorrectionLine {
    std::size_t line = 1;     // in its file
    std::string fingerprint;  // of the text it was made for; empty = of any
    Correction says;
    std::string digest;  // of the line as it stands
};

class Corrections {
  public:
    // An absent file holds no corrections. A line that cannot be understood is an error that names file and line.
    static Result<Corrections> from_file(const std::filesystem::path& path);
    static Result<Corrections> from_text(std::string_view text, const std::string& name);

    // The lines of a story that fit its text, in the file's order, which is that in which they hold.
    std::vector<Correction> of(const Story& story) const;
    // The lines of a story that were made for another text.
    std::vector<const CorrectionLine*> misfits(const Story& story) const;

    const std::map<std::string, std::vector<CorrectionLine>, std::less<>>& lines() const { return lines_; }
    const std::string& name() const { return name_; }

    // "id digest" a line: which corrections an archive was made with.
    std::string stamp() const;
    // The ids whose corrections are others than those of the stamp.
    std::vector<std::string> changed_since(std::string_view stamp) const;

  private:
    std::string name_;
    std::map<std::string, std::vector<CorrectionLine>, std::less<>> lines_;  // by story id, in the file's order
};

// What stories are read with: what tables know, and what staff say of single stories.
struct Authorities {
    const Knowledge& knowledge;
    const Corrections& corrections;
};

// Appends one line so that a power cut leaves the old file or the new one. The archive's lock must be held.
Result<void> append_correction(const std::filesystem::path& path, std::string_view line);

}  // namespace pressdex
