// SPDX-License-Identifier: GPL-3.0-or-later
// How all verbs tell what happened: complaints and errors on stderr, data on stdout, one exit code.
#include "indexer/commands/commands.hpp"
#include "press/archive.hpp"

#include <csignal>
#include <cstdio>

#include <unistd.h>

namespace pressdex {
namespace {

std::atomic<bool> interrupted = false;

void on_interrupt(int) {
    interrupted = true;
}

void print(std::FILE* stream, const std::string& text) {
    std::fwrite(text.data(), 1, text.size(), stream);
}

}  // namespace

IndexingOptions indexing_options(const IndexArguments& arguments, Workers* workers) {
    std::signal(SIGINT, on_interrupt);
    std::signal(SIGTERM, on_interrupt);
    IndexingOptions options;
    options.archive = archive_folder(arguments.archive);
    options.corrections = arguments.corrections;
    options.threads = arguments.threads;
    options.shows_progress = !arguments.is_quiet && ::isatty(STDERR_FILENO) == 1;
    options.workers = workers;
    options.interrupted = &interrupted;
    return options;
}

int told(const Error& error) {
    print(stderr, message(error));
    return exit_code(error.kind);
}

int with_whole_output(int code) {
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return code;
    return told(Error{ErrorKind::machine, "The output could not be written", "Is the disk full?"});
}

int told(const Result<Summary>& result, Complaints& complaints, const IndexArguments& arguments) {
    const auto refused = complaints.refused();
    const auto all = complaints.take();
    for (const auto& complaint : all) {
        if (!arguments.is_quiet || complaint.severity == Severity::refused) print(stderr, line_of(complaint) + "\n");
    }
    if (!result) return told(result.error());
    Summary summary = *result;
    summary.refused = static_cast<std::uint32_t>(refused);
    summary.notes = static_cast<std::uint32_t>(all.size() - refused);
    if (arguments.format == "jsonl") {
        print(stdout, jsonl_of(summary));
    } else if (!arguments.is_quiet) {
        print(stdout, text_of(summary));
    }
    return refused > 0 ? exit_some_input_refused : exit_found;
}

}  // namespace pressdex
