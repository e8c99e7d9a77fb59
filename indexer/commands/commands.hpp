// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// The verbs of pressdex-index, a file each. A command gets what was asked, prints, and returns the exit code.
#include "indexer/indexing.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace pressdex {

// What was typed, whatever the verb.
struct IndexArguments {
    std::vector<std::string> names;  // paths, ids, or a story and what is right for it
    std::string corrections;
    std::string by;  // who corrects
    unsigned examples = 5;
    std::string archive;
    std::string knowledge;
    std::string format = "text";  // text or jsonl
    unsigned threads = 0;
    bool is_quiet = false;
    bool with_evidence = false;
    bool removes_vanished = false;
    unsigned quiet_milliseconds = 500;  // watch: how long a folder is left alone before it is looked at
};

int run_add(const IndexArguments& arguments);
int run_watch(const IndexArguments& arguments);
int run_inspect(const IndexArguments& arguments);
int run_rebuild(const IndexArguments& arguments);
int run_remove(const IndexArguments& arguments);
int run_status(const IndexArguments& arguments);
int run_correct(const IndexArguments& arguments);
int run_refresh(const IndexArguments& arguments);
int run_explain(const IndexArguments& arguments);
int run_doctor(const IndexArguments& arguments);

// Shared by the verbs that write: options with the signal handler in place, and how a run's result is told.
// `workers` may be null for verbs that read no files.
IndexingOptions indexing_options(const IndexArguments& arguments, Workers* workers);
int told(const Result<Summary>& result, Complaints& complaints, const IndexArguments& arguments);
int told(const Error& error);
// The code, unless what was printed could not be written to its end: then that is told.
int with_whole_output(int code);

// What `add` does once and `watch` again and again.
Result<Summary> add_as_asked(const IndexArguments& arguments, const std::vector<std::filesystem::path>& paths,
                             const Knowledge& knowledge, const IndexingOptions& options, Complaints& complaints);

}  // namespace pressdex
